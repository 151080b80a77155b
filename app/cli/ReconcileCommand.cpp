// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Await.h"
#include "app/cli/Commands.h"
#include "app/cli/JsonLine.h"
#include "app/messages/Outcome.h"

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr int mostListed = 10'000;

StoreResult<QList<StoredMessage>> unconfirmedMessages(CommandContext &context)
{
    HistoryQuery query;
    query.state = HandoverState::Unconfirmed;
    query.practice = context.practiceOnly;
    query.account = context.accountOnly;
    query.limit = mostListed;
    return await(context.store.run([query](Repositories &store) { return store.messages.find(query); }));
}

QString verdictWords(CheckVerdict verdict)
{
    switch (verdict) {
    case CheckVerdict::NotYet:
        return ReconcileCommand::tr("not looked up yet");
    case CheckVerdict::TooEarly:
        return ReconcileCommand::tr("not in Telnyx's records yet; it may still stand in their queue");
    case CheckVerdict::NotFound:
        return ReconcileCommand::tr("not in Telnyx's records; most likely it was never taken");
    case CheckVerdict::Unclear:
        return ReconcileCommand::tr("something in Telnyx's records may be it; look there before you decide");
    }
    return {};
}

QByteArray messageLine(
    const QString &to, HandoverState state, const QString &id, const QString &verdict, MessageId message)
{
    return JsonLine()
        .text("to", to)
        .text("state", toWord(state))
        .textOrNull("id", id)
        .text("verdict", verdict)
        .number("message", static_cast<qint64>(message))
        .done();
}

} // namespace

int ReconcileCommand::run(const Invocation &invocation, CommandContext &context)
{
    CommandStreams &streams = context.streams;
    const bool json = invocation.has(u"json"_s);
    // Waits for the keyring; messages of accounts without a key are told as not looked up.
    context.hasKey(AccountId{});
    QObject scope;
    QObject::connect(&context.outbox, &Outbox::messageSettled, &scope, [&streams, json](const MessageOutcome &outcome) {
        if (json)
            streams.out << QString::fromUtf8(
                messageLine(outcome.to, outcome.state, outcome.telnyxId, u"found"_s, outcome.message))
                        << '\n';
        else
            streams.out << tr("%1: found, Telnyx has taken it · %2").arg(outcome.to, outcome.telnyxId) << '\n';
    });
    const ReconcileReport report = await(context.outbox.reconcileNow());
    const auto left = unconfirmedMessages(context);
    if (!left) {
        streams.err << StoreWords::explain(left.error()) << '\n';
        return NoAccess;
    }
    for (const StoredMessage &message : *left) {
        if (json)
            streams.out << QString::fromUtf8(
                messageLine(message.to, message.state, {}, toWord(message.checked), message.id))
                        << '\n';
        else
            streams.out << message.to << u": "_s << verdictWords(message.checked) << '\n';
    }
    if (json) {
        const QByteArray summary = JsonLine()
                                       .number("found", report.found)
                                       .number("not_found", report.notFound)
                                       .number("too_early", report.tooEarly)
                                       .number("unclear", report.unclear)
                                       .number("settled", report.settled)
                                       .number("failed", report.failed)
                                       .number("unconfirmed", left->size())
                                       .done();
        streams.out << QString::fromUtf8(JsonLine().raw("summary", summary).done()) << '\n';
    } else {
        streams.out << tr("%Ln message(s) found.", nullptr, report.found) << u' '
                    << tr("%Ln still unconfirmed.", nullptr, static_cast<int>(left->size())) << '\n';
    }
    if (report.settled > 0 && !json)
        streams.out << tr("%Ln message(s) were settled by somebody else meanwhile.", nullptr, report.settled) << '\n';
    if (report.failed > 0) {
        streams.err << tr("%Ln message(s) could not be looked up.", nullptr, report.failed) << u' ' << report.words
                    << '\n';
        return left->isEmpty() ? NoAccess : SomethingUnconfirmed;
    }
    return left->isEmpty() ? AllWell : SomethingUnconfirmed;
}

} // namespace herald
