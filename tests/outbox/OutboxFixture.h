// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/Outbox.h"
#include "tests/outbox/ManualClock.h"
#include "tests/support/ScriptedServer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QtTest/QtTest>

#include <functional>
#include <memory>

namespace herald::test {

/// Waits for a future of the store or the outbox, with the event loop running.
template<typename T>
T waitFor(const QFuture<T> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000) || future.resultCount() == 0)
        qFatal("a future did not finish");
    return future.result();
}

inline QByteArray bodyText(const SeenRequest &request, const QString &key)
{
    return QJsonDocument::fromJson(request.body).object().value(key).toString().toUtf8();
}

/// A record as Telnyx answers with; the id is made from the number, so that a test can tell messages apart.
inline QByteArray recordJson(const QByteArray &to, const QByteArray &status = "queued", double waitSeconds = 0)
{
    const QByteArray id = "00000000-0000-4000-8000-0" + to.right(11);
    return "{\"data\":{\"record_type\":\"message\",\"id\":\"" + id + "\",\"to\":[{\"phone_number\":\"" + to
        + "\",\"status\":\"" + status + "\"}],\"parts\":1,\"encoding\":\"GSM-7\",\"wait_seconds\":"
        + QByteArray::number(waitSeconds) + ",\"errors\":[]}}";
}

inline QByteArray errorJson(const QByteArray &code)
{
    return "{\"errors\":[{\"code\":\"" + code + "\",\"title\":\"Title\",\"detail\":\"Detail\"}]}";
}

/// Answers every POST with an accepted record.
inline Step accepting(const SeenRequest &request)
{
    return Step::json(200, recordJson(bodyText(request, QStringLiteral("to"))));
}

/// A store, a scripted Telnyx and an outbox between them.
class OutboxFixture
{
public:
    OutboxFixture()
        : store(std::move(Store::open(folder.path()).value()))
        , presence(WorkerPresence::announce(folder.path()).value())
        , api(std::make_unique<TelnyxApi>(network,
              ApiEndpoint{server.url(QStringLiteral("/v2")), QStringLiteral("messages/alphanumeric_sender_id")},
              ApiKey("KEY-practice"), nullptr))
    {
        Account account;
        account.name = QStringLiteral("Acme");
        account.partsPerMinute = 0;
        accountId = waitFor(store->run([account](Repositories &r) { return r.accounts.save(account); })).value();
        server.setHandler(accepting);
        remake();
    }

    /// A new outbox over the same store, as a new start would make.
    void remake()
    {
        outbox = std::make_unique<Outbox>(
            *store, [this](AccountId id) { return id == accountId && hasKey ? api.get() : nullptr; }, clock, presence);
    }

    /// The process dies with what it has on the wire; the next one has a presence of its own, and no outbox yet.
    /// Answers which file the dead one leaves behind, as it was.
    QString crash()
    {
        const QString lock = folder.filePath(QStringLiteral("workers/%1.lock").arg(presence.id()));
        const QString kept = lock + QStringLiteral(".kept");
        outbox.reset();
        if (!QFile::copy(lock, kept))
            qFatal("cannot keep the file");
        presence = WorkerPresence::announce(folder.path()).value();
        if (!QFile::rename(kept, lock))
            qFatal("cannot put the file back");
        return lock;
    }

    NewNotice notice(int messages, int parts = 1) const
    {
        NewNotice made;
        made.notice.account = accountId;
        made.notice.title = QStringLiteral("Visits");
        made.notice.sender = QStringLiteral("AcmeCare");
        made.notice.text = QStringLiteral("Your visit moves.");
        made.notice.profileId = QStringLiteral("4000eba1-a0c0-4563-9925-b25e842a7cb6");
        made.notice.createdAt = clock.now();
        made.notice.rowsRead = messages;
        for (int i = 0; i < messages; ++i)
            made.messages.append({i + 1, number(i), {}, made.notice.text, parts});
        return made;
    }

    static QString number(int i) { return QStringLiteral("+447700900%1").arg(i, 3, 10, QLatin1Char('0')); }

    NoticeId submit(const NewNotice &made) { return waitFor(outbox->submit(made)).value(); }
    NoticeSummary summary(NoticeId id)
    {
        return waitFor(store->run([id](Repositories &r) { return r.notices.summary(id); })).value();
    }
    NoticeTotals totals(NoticeId id) { return summary(id).totals; }
    QList<StoredMessage> messages(NoticeId id)
    {
        HistoryQuery query;
        query.notice = id;
        return waitFor(store->run([query](Repositories &r) { return r.messages.find(query); })).value();
    }
    /// How often each number was POSTed.
    QHash<QByteArray, int> posts() const
    {
        QHash<QByteArray, int> count;
        for (const SeenRequest &request : server.requests()) {
            if (request.verb == "POST")
                ++count[bodyText(request, QStringLiteral("to"))];
        }
        return count;
    }
    /// Lets everything that is under way settle.
    void settle()
    {
        for (int i = 0; i < 5; ++i) {
            waitFor(store->run([](Repositories &) { return 0; }));
            QTest::qWait(2);
        }
    }

    QTemporaryDir folder;
    ManualClock clock;
    ScriptedServer server;
    QNetworkAccessManager network;
    std::unique_ptr<Store> store;
    WorkerPresence presence;
    std::unique_ptr<TelnyxApi> api;
    AccountId accountId{};
    bool hasKey = true;
    std::unique_ptr<Outbox> outbox;
};

} // namespace herald::test
