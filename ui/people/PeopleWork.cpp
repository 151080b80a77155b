// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PeopleWork.h"

#include "app/outbox/Await.h"

#include <QFileInfo>
#include <QtConcurrent/QtConcurrentRun>

namespace herald {

PeopleWork::PeopleWork(QObject *parent)
    : QObject(parent)
{
}

PeopleWork::~PeopleWork()
{
    // What runs elsewhere holds its own copies and ends soon; nobody hears of it.
    if (m_reading)
        m_reading->cancelled = true;
    forgetCheck();
}

void PeopleWork::forgetCheck()
{
    if (m_checking)
        m_checking->cancelled = true;
    m_checking.reset();
}

void PeopleWork::read(const QString &path, const QString &country)
{
    if (m_reading)
        m_reading->cancelled = true;
    m_reading = std::make_shared<ReadProgress>();
    const auto work = [path, country, progress = m_reading] {
        return readSheetFile(path, ReadOptions{country}, progress.get());
    };
    whenReady(QtConcurrent::run(work), this,
        [this, path, progress = m_reading](const tl::expected<SheetSource, ReadProblem> &result) {
            if (progress != m_reading || progress->cancelled)
                return;
            m_reading.reset();
            const QString name = QFileInfo(path).fileName();
            if (result)
                Q_EMIT fileRead(name, *result);
            else
                Q_EMIT notRead(name, result.error().words);
        });
}

void PeopleWork::check(const RecipientList &list, const ListRules &rules)
{
    forgetCheck();
    m_checking = std::make_shared<CheckProgress>();
    const auto work = [list, rules, progress = m_checking] { return checkList(list, rules, nullptr, progress.get()); };
    whenReady(QtConcurrent::run(work), this, [this, progress = m_checking](const CheckedList &result) {
        if (progress != m_checking || progress->cancelled)
            return;
        m_checking.reset();
        Q_EMIT checked(result);
    });
}

} // namespace herald
