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
constexpr qsizetype quickTexts = 1'000; ///< rows whose text has to be made for each
constexpr qsizetype quickText = 4'000; ///< UTF-16 units of a paste

/// Numbers of @p list that @p earlier does not know; not counted beyond @p enough.
qsizetype unknownNumbers(
    const RecipientList &list, const ListRules &rules, const CheckedList &earlier, qsizetype enough)
{
    if (earlier.rules.phone != rules.phone || earlier.list.mapping().alsoPhone != list.mapping().alsoPhone)
        return list.rowCount();
    qsizetype unknown = 0;
    qsizetype at = 0;
    for (qsizetype row = 0; row < list.rowCount() && unknown <= enough; ++row) {
        qsizetype old = at;
        while (old < earlier.list.rowCount() && earlier.list.id(old) != list.id(row))
            ++old;
        const bool isThere = old < earlier.list.rowCount();
        if (isThere)
            at = old + 1;
        unknown += !isThere || earlier.list.number(old) != list.number(row);
    }
    return unknown;
}

bool isQuick(const RecipientList &list, const ListRules &rules, const CheckedList &earlier)
{
    return list.rowCount() <= (rules.text.hasPlaceholders() ? quickTexts : quickRows)
        && unknownNumbers(list, rules, earlier, quickNumbers) <= quickNumbers;
}

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
    if (isQuick(list, rules, earlier)) {
        showProgress();
        Q_EMIT checked(checkList(list, rules, &earlier));
        return;
    }
    m_checking = std::make_shared<CheckProgress>();
    m_rows = list.rowCount();
    m_tick.start();
    showProgress();
    const auto work = [list, rules, earlier, progress = m_checking] {
        return checkList(list, rules, &earlier, progress.get());
    };
    whenReady(QtConcurrent::run(work), this, [this, progress = m_checking](const CheckedList &result) {
        if (progress != m_checking || progress->cancelled)
            return;
        m_checking.reset();
        showProgress();
        Q_EMIT checked(result);
    });
}

void ListWork::readFile(const QString &path, const ReadOptions &options)
{
    add({path, {}, options});
}

void ListWork::readText(const QString &text, const ReadOptions &options)
{
    if (text.size() <= quickText)
        Q_EMIT pasteRead(readPaste(text, options));
    else
        add({{}, text, options});
}

void ListWork::add(const Reading &reading)
{
    m_waiting.append(reading);
    readNext();
}

void ListWork::goOn()
{
    m_held = false;
    readNext();
}

template<typename Work, typename Then>
void ListWork::read(Work work, Then then)
{
    whenReady(QtConcurrent::run(work), this, [this, then, progress = m_reading](const auto &result) {
        if (progress != m_reading || progress->cancelled)
            return;
        m_reading.reset();
        then(result);
        readNext();
        showProgress();
    });
}

void ListWork::readNext()
{
    if (m_reading || m_held || m_waiting.isEmpty())
        return;
    const Reading next = m_waiting.takeFirst();
    m_path = next.path;
    m_reading = std::make_shared<ReadProgress>();
    m_tick.start();
    showProgress();
    if (next.path.isEmpty()) {
        read([next] { return readPaste(next.text, next.options); },
            [this](const Pasted &pasted) { Q_EMIT pasteRead(pasted); });
        return;
    }
    read([next, progress = m_reading] { return readSheetFile(next.path, next.options, progress.get()); },
        [this, path = next.path](const tl::expected<SheetSource, ReadProblem> &result) {
            if (result)
                Q_EMIT fileRead(path, *result);
            else
                Q_EMIT readFailed(path, result.error().words);
        });
}

QStringList ListWork::cancel()
{
    QStringList unread;
    if (m_reading) {
        m_reading->cancelled = true;
        unread.append(m_path);
    }
    for (const Reading &reading : std::as_const(m_waiting))
        unread.append(reading.path);
    m_reading.reset();
    m_waiting.clear();
    if (m_checking)
        m_checking->cancelled = true;
    m_checking.reset();
    showProgress();
    return unread;
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
