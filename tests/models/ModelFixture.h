// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/Store.h"

#include <QtTest/QtTest>

#include <memory>

namespace herald::test {

template<typename T>
T waitFor(const QFuture<T> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000) || future.resultCount() == 0)
        qFatal("a future did not finish");
    return future.result();
}

inline QDateTime moment(int seconds = 0)
{
    return QDateTime(QDate(QDate::currentDate().year(), 1, 2), QTime(16, 38, 1), Qt::UTC).addSecs(seconds);
}

inline QString numberAt(int i)
{
    return QStringLiteral("+447700900%1").arg(i % 1000, 3, 10, QLatin1Char('0'));
}

inline void mustWork(const StoreResult<void> &done)
{
    if (!done)
        qFatal("the store refused");
}

/// A store in a folder of its own, and the steps of a message's life, one call each.
class StoreDesk
{
public:
    StoreDesk()
        : store(std::move(Store::open(folder.path()).value()))
    {
    }

    NoticeId add(int messages, const QString &text = QStringLiteral("Your visit moves."))
    {
        NewNotice made;
        made.notice.title = QStringLiteral("Visits");
        made.notice.sender = QStringLiteral("AcmeCare");
        made.notice.text = text;
        made.notice.createdAt = moment();
        made.notice.rowsRead = messages;
        for (int i = 0; i < messages; ++i)
            made.messages.append({i + 1, numberAt(i), QStringLiteral("Person %1").arg(i), text, 1});
        return waitFor(store->run([made](Repositories &r) { return r.notices.create(made); })).value();
    }

    QList<StoredMessage> claim(NoticeId notice, int most)
    {
        return waitFor(store->run([=](Repositories &r) {
            return r.messages.claim(notice, QStringLiteral("worker"), most, moment(1));
        })).value();
    }

    static MessageRecord record(MessageId id, const QString &status, const QString &cost = {})
    {
        MessageRecord record;
        record.recordType = QStringLiteral("message");
        record.id = QStringLiteral("00000000-0000-4000-8000-%1").arg(qint64(id), 12, 10, QLatin1Char('0'));
        RecordParty to;
        to.status = DeliveryStatus(status);
        record.to = {to};
        record.parts = 2;
        record.receivedAt = moment(3);
        if (!cost.isEmpty())
            record.cost = Money::parse(cost, QStringLiteral("USD"));
        return record;
    }

    void accept(MessageId id, const QString &status = QStringLiteral("queued"), const QString &cost = {})
    {
        const MessageRecord made = record(id, status, cost);
        const auto marked = waitFor(store->run(
            [=](Repositories &r) { return r.messages.markAccepted(id, made, "{\"id\":\"x\"}", moment(4)); }));
        QVERIFY(marked.has_value());
    }

    void refuse(MessageId id)
    {
        const ApiError error{QStringLiteral("40310"), QStringLiteral("Invalid 'to' address"), {}, {}, {}, {}};
        const auto marked =
            waitFor(store->run([=](Repositories &r) { return r.messages.markRefused(id, error, moment(4)); }));
        QVERIFY(marked.has_value());
    }

    QTemporaryDir folder;
    std::unique_ptr<Store> store;
};

} // namespace herald::test
