// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Await.h"
#include "app/cli/Commands.h"
#include "app/cli/MessageJson.h"

using namespace Qt::StringLiterals;

namespace herald {

namespace {

struct Found {
    StoredMessage message;
    QList<MessageEvent> events;
};

StoreResult<Found> find(Repositories &repositories, const QString &id)
{
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    auto message = isNumber ? repositories.messages.byId(MessageId{number}) : repositories.messages.byTelnyxId(id);
    if (!message && !isNumber && id != id.toLower()) {
        message = repositories.messages.byTelnyxId(id.toLower());
    }
    if (!message) {
        return tl::make_unexpected(message.error());
    }
    const auto events = repositories.messages.events(message->id);
    if (!events) {
        return tl::make_unexpected(events.error());
    }
    return Found{*message, *events};
}

void writeJson(QTextStream &stream, const Found &found)
{
    QList<QByteArray> events;
    for (const MessageEvent &event : found.events) {
        events.append(
            JsonLine().time("at", event.at).text("kind", event.kind).textOrNull("detail", event.detail).done());
    }
    JsonLine json = messageJson(found.message);
    json.textOrNull("title", found.message.noticeTitle).raw("events", jsonList(events));
    if (found.message.rawRecord.isEmpty()) {
        json.null("record");
    } else {
        json.raw("record", found.message.rawRecord);
    }
    stream << QString::fromUtf8(json.done()) << '\n';
}

} // namespace

int ShowCommand::run(const Invocation &invocation, CommandContext &context)
{
    CommandStreams &streams = context.streams;
    if (invocation.positional.size() != 1) {
        streams.err << tr("Give one message: Telnyx's id, or the number that “herald history” shows.") << '\n';
        return BadUsage;
    }
    const QString id = invocation.positional.constFirst().trimmed();
    const auto found = await(context.store.run([id](Repositories &repositories) { return find(repositories, id); }));
    if (!found) {
        if (found.error().kind == StoreError::NotFound) {
            streams.err << tr("There is no message “%1”. “herald history” lists them.").arg(id) << '\n';
            return BadUsage;
        }
        streams.err << StoreWords::explain(found.error()) << '\n';
        return NoAccess;
    }
    if (invocation.has(u"json"_s)) {
        writeJson(streams.out, *found);
        return AllWell;
    }
    for (const MessageField &field : context.describe(found->message, found->events)) {
        streams.out << field.label;
        if (!field.key.isEmpty() && field.key != field.label) {
            streams.out << u" ("_s << field.key << u')';
        }
        streams.out << u": "_s << (field.value.isEmpty() ? u"–"_s : field.value) << '\n';
    }
    return AllWell;
}

} // namespace herald
