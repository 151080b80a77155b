// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Await.h"
#include "app/cli/Commands.h"
#include "app/cli/Interruption.h"
#include "app/cli/MessageJson.h"
#include "app/messages/Outcome.h"
#include "app/recipients/PhoneNumber.h"
#include "app/recipients/SheetExport.h"

#include <QLocale>
#include <QTimeZone>

#include <tl/expected.hpp>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr int pageSize = 1000;

std::optional<QDateTime> readTime(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text == u"today"_s) {
        return QDate::currentDate().startOfDay();
    }
    if (text == u"yesterday"_s) {
        return QDate::currentDate().addDays(-1).startOfDay();
    }
    if (!text.contains(u'T') && !text.contains(u':')) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? std::optional(day.startOfDay()) : std::nullopt;
    }
    const QDateTime time = QDateTime::fromString(QString(text).replace(u' ', u'T'), Qt::ISODateWithMs);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

struct Asked {
    HistoryQuery query;
    int limit = 200; ///< 0: all
};

tl::expected<Asked, QString> readQuery(const Invocation &invocation, const CommandContext &context)
{
    Asked asked;
    HistoryQuery &query = asked.query;
    query.search = invocation.value(u"search"_s);
    query.status = invocation.value(u"status"_s);
    query.sender = invocation.value(u"sender"_s);
    query.practice = context.practiceOnly;
    query.account = context.accountOnly;
    if (invocation.has(u"state"_s)) {
        query.state = handoverStateFromWord(invocation.value(u"state"_s));
        if (!query.state) {
            return tl::make_unexpected(HistoryCommand::tr("“%1” is no state. Use waiting, sending, accepted, refused, "
                                                          "unconfirmed or cancelled.")
                                           .arg(invocation.value(u"state"_s)));
        }
    }
    if (invocation.has(u"to"_s)) {
        PhoneRules rules;
        rules.practice = true;
        rules.defaultCountry = context.defaultCountry;
        const auto number = parsePhoneNumber(invocation.value(u"to"_s), rules);
        // A number that was taken once is found even if today's rules would not take it.
        query.to = number ? number->e164 : invocation.value(u"to"_s).trimmed();
    }
    for (const QString &option : {u"since"_s, u"until"_s}) {
        if (!invocation.has(option)) {
            continue;
        }
        const auto time = readTime(invocation.value(option));
        if (!time) {
            return tl::make_unexpected(
                HistoryCommand::tr("“%1” is no time. Write it like 2026-05-01 or 2026-05-01T09:30.")
                    .arg(invocation.value(option)));
        }
        (option == u"since"_s ? query.since : query.until) = time->toUTC();
    }
    if (invocation.has(u"notice"_s)) {
        bool isNumber = false;
        query.notice = NoticeId{invocation.value(u"notice"_s).toLongLong(&isNumber)};
        if (!isNumber) {
            return tl::make_unexpected(HistoryCommand::tr("--notice needs the number of a notice."));
        }
    }
    if (invocation.has(u"limit"_s)) {
        bool isNumber = false;
        asked.limit = invocation.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || asked.limit < 0) {
            return tl::make_unexpected(HistoryCommand::tr("--limit needs a number; 0 is all."));
        }
    }
    return asked;
}

/// As in every CSV of Herald's: a spreadsheet program runs nothing of it and leaves numbers whole.
QString cell(const QString &raw)
{
    const QString value = asSpreadsheetText(raw);
    if (!value.contains(u',') && !value.contains(u'"') && !value.contains(u'\n') && !value.contains(u'\r')) {
        return value;
    }
    return u'"' + QString(value).replace(u"\""_s, u"\"\""_s) + u'"';
}

QString timeCell(const std::optional<QDateTime> &time)
{
    return time ? time->toUTC().toString(Qt::ISODateWithMs) : QString();
}

QString csvLine(const StoredMessage &message)
{
    return QStringList{
        cell(message.telnyxId),
        QString::number(static_cast<qint64>(message.notice)),
        cell(message.sender),
        cell(message.to),
        cell(message.text),
        toWord(message.state),
        cell(message.status.word()),
        cell(message.encoding),
        message.state == HandoverState::Accepted ? QString::number(message.parts) : QString(),
        message.cost ? message.cost->amount() : QString(),
        cell(message.cost ? message.cost->currency() : QString()),
        timeCell(message.receivedAt),
        timeCell(message.sentAt),
        timeCell(message.completedAt),
        cell(message.error.code),
        cell(message.error.title),
        QString::number(static_cast<qint64>(message.id)),
        message.practice ? u"true"_s : u"false"_s,
        message.circumstance.toWord(),
    }
        .join(u',');
}

QString plainLine(const StoredMessage &message)
{
    const QLocale locale;
    QString text = message.text.simplified();
    if (text.size() > 50) {
        text = text.left(49) + u'…';
    }
    return QStringList{
        QString::number(static_cast<qint64>(message.id)),
        locale.toString(message.createdAt.toLocalTime(), QLocale::ShortFormat),
        message.sender,
        message.to,
        Outcome(message.state, message.status).word(),
        message.telnyxId.isEmpty() ? u"–"_s : message.telnyxId,
        text,
    }
        .join(u"  "_s);
}

} // namespace

int HistoryCommand::run(const Invocation &invocation, CommandContext &context)
{
    CommandStreams &streams = context.streams;
    const bool json = invocation.has(u"json"_s);
    const bool csv = invocation.has(u"csv"_s);
    if (json && csv) {
        streams.err << tr("Give either --json or --csv, not both.") << '\n';
        return BadUsage;
    }
    const auto asked = readQuery(invocation, context);
    if (!asked) {
        streams.err << asked.error() << '\n';
        return BadUsage;
    }
    if (csv) {
        streams.out << u"id,notice,from,to,text,state,status,encoding,parts,cost_amount,cost_currency,received_at,"
                       "sent_at,completed_at,error_code,error_title,message,practice,circumstance\r\n"_s;
    }
    HistoryQuery query = asked->query;
    int written = 0;
    while (!context.interruption.isRequested()) {
        query.limit = asked->limit == 0 ? pageSize : std::min(pageSize, asked->limit - written);
        const auto page =
            await(context.store.run([query](Repositories &repositories) { return repositories.messages.find(query); }));
        if (!page) {
            streams.err << StoreWords::explain(page.error()) << '\n';
            return NoAccess;
        }
        for (const StoredMessage &message : *page) {
            if (json) {
                streams.out << QString::fromUtf8(messageJson(message).done()) << '\n';
            } else if (csv) {
                streams.out << csvLine(message) << u"\r\n"_s;
            } else {
                streams.out << plainLine(message) << '\n';
            }
        }
        streams.out.flush();
        written += static_cast<int>(page->size());
        const bool reachedLimit = asked->limit > 0 && written >= asked->limit;
        if (page->size() < query.limit || reachedLimit || streams.out.status() != QTextStream::Ok) {
            break;
        }
        query.before = page->constLast().id;
    }
    if (written == 0 && !json && !csv) {
        streams.err << tr("No message matches.") << '\n';
    }
    return AllWell;
}

} // namespace herald
