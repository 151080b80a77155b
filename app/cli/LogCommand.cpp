// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Await.h"
#include "app/cli/Commands.h"
#include "app/cli/JsonLine.h"

#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr int logPage = 1000;

/// What was done, in words; a word of a newer Herald as it is.
QString deed(const QString &what)
{
    static const QHash<QString, const char *> deeds{
        {u"send"_s, QT_TRANSLATE_NOOP("herald::LogCommand", "sent")},
        {u"schedule"_s, QT_TRANSLATE_NOOP("herald::LogCommand", "scheduled")},
        {u"reschedule"_s, QT_TRANSLATE_NOOP("herald::LogCommand", "gave another time")},
        {u"send_now"_s, QT_TRANSLATE_NOOP("herald::LogCommand", "sent before its time")},
        {u"send_first"_s, QT_TRANSLATE_NOOP("herald::LogCommand", "put first in line")},
        {u"in_line"_s, QT_TRANSLATE_NOOP("herald::LogCommand", "put back in line")},
        {u"pause"_s, QT_TRANSLATE_NOOP("herald::LogCommand", "paused")},
        {u"resume"_s, QT_TRANSLATE_NOOP("herald::LogCommand", "resumed")},
        {u"stop"_s, QT_TRANSLATE_NOOP("herald::LogCommand", "stopped")},
        {u"retry"_s, QT_TRANSLATE_NOOP("herald::LogCommand", "tried the refused again")},
        {u"send_again"_s, QT_TRANSLATE_NOOP("herald::LogCommand", "sent unconfirmed again")},
        {u"mark_sent"_s, QT_TRANSLATE_NOOP("herald::LogCommand", "marked as sent")},
        {u"leave_open"_s, QT_TRANSLATE_NOOP("herald::LogCommand", "left unconfirmed")},
        {u"found"_s, QT_TRANSLATE_NOOP("herald::LogCommand", "found at Telnyx")},
    };
    const char *const words = deeds.value(what);
    return words ? LogCommand::tr(words) : what;
}

QString logLine(const AuditEntry &entry, bool json)
{
    if (json) {
        return QString::fromUtf8(JsonLine()
                                     .number("entry", entry.id)
                                     .time("at", entry.at)
                                     .text("who", entry.who)
                                     .text("what", entry.what)
                                     .number("notice", static_cast<qint64>(entry.notice))
                                     .text("from", entry.sender)
                                     .number("messages", entry.messages)
                                     .textOrNull("detail", entry.detail)
                                     .text("hash", entry.hash)
                                     .done());
    }
    return QStringList{QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat), entry.who, deed(entry.what),
        LogCommand::tr("notice %1 from %2").arg(QString::number(static_cast<qint64>(entry.notice)), entry.sender),
        LogCommand::tr("%Ln message(s)", nullptr, entry.messages), entry.detail}
        .join(u"  "_s)
        .trimmed();
}

} // namespace

int LogCommand::run(const Invocation &invocation, CommandContext &context)
{
    CommandStreams &streams = context.streams;
    const bool json = invocation.has(u"json"_s);
    const auto fail = [&streams](const StoreError &error) {
        streams.err << StoreWords::explain(error) << '\n';
        return int(NoAccess);
    };
    qint64 after = 0;
    for (;;) {
        const auto page =
            await(context.store.read([after](Repositories &store) { return store.log.entries(after, logPage); }));
        if (!page)
            return fail(page.error());
        if (page->isEmpty())
            break;
        for (const AuditEntry &entry : *page)
            streams.out << logLine(entry, json) << '\n';
        after = page->constLast().id;
    }
    const auto verdict = await(context.store.read([](Repositories &store) { return store.log.verify(); }));
    if (!verdict)
        return fail(verdict.error());
    if (json) {
        JsonLine summary;
        summary.number("entries", verdict->entries).boolean("sound", verdict->isSound());
        if (verdict->firstWrong)
            summary.number("first_wrong", *verdict->firstWrong);
        else
            summary.null("first_wrong");
        streams.out << QString::fromUtf8(JsonLine().raw("summary", summary.done()).done()) << '\n';
    }
    if (verdict->isSound())
        return AllWell;
    if (verdict->firstWrong)
        streams.err << tr("The log was changed from outside: entry %1 is not what it was, or one before it is missing.")
                           .arg(*verdict->firstWrong)
                    << '\n';
    if (verdict->endIsMissing)
        streams.err << tr("The log was changed from outside: entries at its end are missing.") << '\n';
    return SomethingRefused;
}

} // namespace herald
