// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/ListWork.h"

#include "app/outbox/Await.h"

#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

using namespace std::chrono_literals;

namespace herald {

namespace {

// About a hundredth of a second: numbers that have to be parsed are what takes time.
constexpr qsizetype quickNumbers = 150;
constexpr qsizetype quickRows = 5'000;
constexpr qsizetype quickText = 4'000; ///< UTF-16 units of a paste

} // namespace

ListWork::ListWork(QObject *parent)
    : QObject(parent)
{
    m_tick.setInterval(60ms);
    connect(&m_tick, &QTimer::timeout, this, &ListWork::showProgress);
}

ListWork::~ListWork()
{
    // What runs elsewhere holds its own copies and ends soon; nobody hears of it.
    if (m_checking)
        m_checking->cancelled = true;
    if (m_reading)
        m_reading->cancelled = true;
}

void ListWork::check(const RecipientList &list, const ListRules &rules, const CheckedList &earlier)
{
    if (m_checking)
        m_checking->cancelled = true;
    m_checking.reset();
    const bool sameNumbers = earlier.rules.phone == rules.phone;
    const qsizetype unknown = sameNumbers ? std::max<qsizetype>(0, list.rowCount() - earlier.list.rowCount()) : list.rowCount();
    if (unknown <= quickNumbers && list.rowCount() <= quickRows) {
        showProgress();
        Q_EMIT checked(checkList(list, rules, &earlier));
        return;
    }
    m_checking = std::make_shared<CheckProgress>();
    m_rows = list.rowCount();
    m_tick.start();
    showProgress();
    const auto work = [list, rules, earlier, progress = m_checking] { return checkList(list, rules, &earlier, progress.get()); };
    whenReady(QtConcurrent::run(work), this, [this, progress = m_checking](const CheckedList &result) {
        if (progress != m_checking || progress->cancelled)
            return;
        m_checking.reset();
        showProgress();
        Q_EMIT checked(result);
    });
}

void ListWork::forgetReading()
{
    if (m_reading)
        m_reading->cancelled = true;
    m_reading.reset();
}

void ListWork::readFile(const QString &path, const ReadOptions &options)
{
    forgetReading();
    m_reading = std::make_shared<ReadProgress>();
    m_tick.start();
    showProgress();
    const auto work = [path, options, progress = m_reading] { return readSheetFile(path, options, progress.get()); };
    whenReady(QtConcurrent::run(work), this,
        [this, path, progress = m_reading](const tl::expected<SheetSource, ReadProblem> &result) {
            if (progress != m_reading || progress->cancelled)
                return;
            m_reading.reset();
            showProgress();
            if (result)
                Q_EMIT fileRead(path, *result);
            else
                Q_EMIT readFailed(path, result.error().words);
        });
}

void ListWork::readText(const QString &text, const ReadOptions &options)
{
    if (text.size() <= quickText) {
        Q_EMIT pasteRead(readPaste(text, options));
        return;
    }
    forgetReading();
    m_reading = std::make_shared<ReadProgress>();
    m_tick.start();
    showProgress();
    const auto work = [text, options] { return readPaste(text, options); };
    whenReady(QtConcurrent::run(work), this, [this, progress = m_reading](const Pasted &pasted) {
        if (progress != m_reading || progress->cancelled)
            return;
        m_reading.reset();
        showProgress();
        Q_EMIT pasteRead(pasted);
    });
}

void ListWork::cancel()
{
    forgetReading();
    if (m_checking)
        m_checking->cancelled = true;
    m_checking.reset();
    showProgress();
}

void ListWork::showProgress()
{
    if (!m_checking && !m_reading) {
        m_tick.stop();
        Q_EMIT progressed(-1);
        return;
    }
    if (m_reading)
        Q_EMIT progressed(m_reading->permille / 2);
    else
        Q_EMIT progressed(int(m_checking->rows * 1000 / std::max<qsizetype>(1, m_rows)));
}

} // namespace herald
