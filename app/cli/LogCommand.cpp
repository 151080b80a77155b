// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Await.h"
#include "app/cli/Commands.h"
#include "app/cli/JsonLine.h"
#include "app/outbox/DeedWords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr int logPage = 1000;

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
                                     .textOrNull("text_digest", entry.textDigest)
                                     .text("hash", entry.hash)
                                     .done());
    }
    return QStringList{QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat), entry.who,
        DeedWords::of(entry.what),
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
    for (const QString &sentence : DeedWords::doubts(*verdict))
        streams.err << sentence << '\n';
    return verdict->isSound() ? AllWell : SomethingRefused;
}

} // namespace herald
