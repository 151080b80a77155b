// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/JsonLine.h"
#include "app/cli/PeopleInput.h"
#include "app/cli/SendOptions.h"
#include "app/recipients/ListCheck.h"

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr RowStatus allStatuses[] = {RowStatus::Ready, RowStatus::Attention, RowStatus::Duplicate, RowStatus::OptedOut,
    RowStatus::Blocked, RowStatus::Invalid};

/// By LineKind; what is not known is null.
constexpr const char *lineKinds[] = {"", "mobile", "landline", "toll_free", "premium", "special"};

QByteArray rowJson(const RecipientRow &row)
{
    QList<QByteArray> notes;
    for (const QString &note : row.notes) {
        notes.append(JsonLine::quoted(note));
    }
    return JsonLine()
        .number("row", row.row)
        .text("input", row.input)
        .text("name", row.name)
        .textOrNull("number", row.number ? row.number->e164 : QString())
        .textOrNull("region", row.number ? row.number->region : QString())
        .textOrNull("type", row.number ? QString::fromLatin1(lineKinds[size_t(row.number->kind)]) : QString())
        .text("status", toWord(row.status))
        .text("reason", row.reason)
        .raw("notes", jsonList(notes))
        .done();
}

} // namespace

int CheckCommand::run(const Invocation &invocation, CommandContext &context)
{
    CommandStreams &streams = context.streams;
    const auto country = SendOptions::readCountry(invocation);
    const auto recipients = country ? SendOptions::readRecipients(invocation, context)
                                    : tl::expected<RecipientInput, QString>(tl::make_unexpected(country.error()));
    if (!recipients) {
        streams.err << recipients.error() << '\n';
        return BadUsage;
    }
    for (const QString &note : recipients->notes) {
        streams.err << note << '\n';
    }
    ListRules rules;
    const bool practising = invocation.has(u"sandbox"_s);
    // As for sending: what is ready here is ready there.
    rules.phone.defaultCountry =
        country->isEmpty() && (!context.account.practice || practising) ? context.defaultCountry : *country;
    rules.phone.practice = practising || (context.practiceNumbers && !context.account.practice);
    // Who opted out while somebody practised did not really.
    const Account account = context.account.practice && !practising ? Account() : context.account;
    const auto optedOut = PeopleInput::optedOut(context, account.id, account.profileId);
    if (!optedOut) {
        streams.err << optedOut.error() << '\n';
        return NoAccess;
    }
    rules.optedOut = *optedOut;
    const CheckedList checked = checkList(recipients->list, rules);
    const Ledger &ledger = checked.ledger;
    const bool json = invocation.has(u"json"_s);
    for (qsizetype position = 0; position < checked.verdicts.size(); ++position) {
        const RecipientRow row = checked.row(position);
        if (json) {
            streams.out << QString::fromUtf8(rowJson(row)) << '\n';
            continue;
        }
        streams.out << row.row << u"  "_s << (row.number ? row.number->e164 : row.input) << u"  "_s
                    << toWord(row.status);
        const QStringList remarks = (row.reason.isEmpty() ? QStringList() : QStringList{row.reason}) + row.notes;
        if (!remarks.isEmpty()) {
            streams.out << u"  "_s << remarks.join(u' ');
        }
        streams.out << '\n';
    }
    if (json) {
        JsonLine summary;
        summary.number("rows", ledger.rows());
        for (const RowStatus status : allStatuses) {
            summary.number(toWord(status).toLatin1().constData(), ledger.of(status));
        }
        streams.out << QString::fromUtf8(JsonLine().raw("summary", summary.done()).done()) << '\n';
    } else {
        QStringList groups;
        for (const RowStatus status : allStatuses) {
            groups.append(u"%1 %2"_s.arg(QString::number(ledger.of(status)), toWord(status)));
        }
        streams.out << tr("%Ln row(s)", nullptr, ledger.rows()) << u": "_s << groups.join(u", "_s) << '\n';
    }
    if (ledger.ready == 0) {
        return BadUsage;
    }
    return ledger.rows() > ledger.ready + ledger.duplicate ? SomethingRefused : AllWell;
}

} // namespace herald
