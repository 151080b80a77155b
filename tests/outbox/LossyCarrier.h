// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/outbox/OutboxFixture.h"

#include <QSet>

#include <functional>
#include <optional>

namespace herald::test {

/// What the carrier has on record: a list that tests fill.
struct Record {
    QByteArray id;
    QByteArray to;
    QByteArray text;
    QDateTime at;
    QByteArray webhook;
    bool onList = true; ///< queued messages are not in the detail records yet
};

class Carrier
{
public:
    explicit Carrier(OutboxFixture &fixture)
        : m_fixture(fixture)
    {
        fixture.server.setHandler([this](const SeenRequest &request) { return answer(request); });
    }
    QList<Record> records;
    bool taking = true; ///< a POST whose reply is lost was taken all the same
    int failWith = 0; ///< status of every GET
    QSet<QByteArray> unreadable; ///< ids of messages of which every GET fails
    QByteArray head; ///< of every reply that tells something
    std::function<std::optional<Step>(const SeenRequest &)> instead; ///< asked first

private:
    Step answer(const SeenRequest &request)
    {
        if (instead) {
            if (auto step = instead(request))
                return *step;
        }
        if (request.verb == "POST") {
            if (taking) {
                records.append({"00000000-0000-4000-8000-" + QByteArray::number(records.size()).rightJustified(12, '0'),
                    bodyText(request, QStringLiteral("to")), bodyText(request, QStringLiteral("text")),
                    m_fixture.clock.now(), bodyText(request, QStringLiteral("webhook_url"))});
            }
            return Step::drop(Step::AfterRequest, Step::Reset);
        }
        if (failWith)
            return Step::json(failWith, errorJson("10007"));
        const QUrl url = QUrl::fromEncoded("http://x" + request.target);
        if (url.path().endsWith(QLatin1String("/detail_records")))
            return list(request.target);
        const QByteArray id = url.path().section(QLatin1Char('/'), -1).toUtf8();
        if (unreadable.contains(id))
            return Step::json(500, errorJson("10007"));
        for (const Record &record : std::as_const(records)) {
            if (record.id == id)
                return Step::json(200,
                    "{\"data\":{\"record_type\":\"message\",\"id\":\"" + id + "\",\"to\":[{\"phone_number\":\""
                        + record.to + "\",\"status\":\"sent\"}],\"text\":\"" + record.text + "\",\"webhook_url\":\""
                        + record.webhook + "\",\"parts\":1,\"errors\":[]}}",
                    head);
        }
        return Step::json(404, errorJson("40303"));
    }
    Step list(const QByteArray &target) const
    {
        QByteArrayList lines;
        for (const Record &record : records) {
            if (record.onList && target.contains(QByteArray("filter%5Bcld%5D=%2B" + record.to.mid(1))))
                lines.append("{\"uuid\":\"" + record.id + "\",\"cld\":\"" + record.to
                    + "\",\"cli\":\"AcmeCare\",\"direction\":\"outbound\",\"created_at\":\""
                    + record.at.toString(Qt::ISODate).toUtf8() + "\",\"delivery_status_webhook_url\":\""
                    + record.webhook + "\"}");
        }
        return Step::json(200,
            "{\"data\":[" + lines.join(',')
                + "],\"meta\":{\"total_pages\":1,\"total_results\":1,\"page_number\":1,\"page_size\":50}}",
            head);
    }
    OutboxFixture &m_fixture;
};

/// A notice whose every reply is lost, until nothing of it is under way.
inline NoticeId loseAll(OutboxFixture &f, const NewNotice &made)
{
    QSignalSpy ended(f.outbox.get(), &Outbox::noticeEnded);
    const NoticeId id = f.submit(made);
    for (int i = 0; i < 60 && ended.isEmpty(); ++i) {
        f.clock.advance(std::chrono::seconds(5));
        f.settle();
    }
    return id;
}

} // namespace herald::test
