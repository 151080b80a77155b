// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/MessageJson.h"

namespace herald {

QByteArray errorJson(const ApiError &error)
{
    JsonLine json;
    json.textOrNull("code", error.code).textOrNull("title", error.title).textOrNull("detail", error.detail);
    if (error.sourcePointer.isEmpty() && error.sourceParameter.isEmpty()) {
        json.null("source");
    } else {
        json.raw("source",
            JsonLine()
                .textOrNull("pointer", error.sourcePointer)
                .textOrNull("parameter", error.sourceParameter)
                .done());
    }
    if (error.url.isEmpty()) {
        json.null("meta");
    } else {
        json.raw("meta", JsonLine().text("url", error.url).done());
    }
    return json.done();
}

JsonLine messageJson(const StoredMessage &message)
{
    const auto number = [](auto id) { return static_cast<qint64>(id); };
    JsonLine json;
    json.textOrNull("id", message.telnyxId)
        .number("notice", number(message.notice))
        .text("from", message.sender)
        .text("to", message.to)
        .text("text", message.text)
        .text("state", toWord(message.state))
        .textOrNull("status", message.status.word())
        .textOrNull("encoding", message.encoding);
    // What Telnyx billed; what it did not take costs nothing, and of the unconfirmed nobody knows.
    if (message.state == HandoverState::Accepted) {
        json.number("parts", message.parts).null("expected_parts");
    } else {
        json.null("parts").number("expected_parts", message.parts);
    }
    if (message.cost) {
        json.raw("cost",
            JsonLine().text("amount", message.cost->amount()).text("currency", message.cost->currency()).done());
    } else {
        json.null("cost");
    }
    QList<QByteArray> errors;
    if (!message.error.code.isEmpty() || !message.error.title.isEmpty()) {
        errors.append(errorJson(message.error));
    }
    for (const ApiError &error : message.moreErrors) {
        errors.append(errorJson(error));
    }
    json.time("received_at", message.receivedAt)
        .time("sent_at", message.sentAt)
        .time("completed_at", message.completedAt)
        .raw("errors", jsonList(errors))
        .number("message", number(message.id))
        .number("row", message.row)
        .textOrNull("name", message.name)
        .time("created_at", message.createdAt)
        .time("sending_at", message.sendingAt)
        .boolean("practice", message.practice)
        .textOrNull("circumstance", message.circumstance.toWord());
    return json;
}

} // namespace herald
