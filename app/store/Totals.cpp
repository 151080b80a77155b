// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Totals.h"

#include "app/messages/Outcome.h"
#include "app/store/Connection.h"
#include "app/store/OptOutGuard.h"
#include "app/store/RowReader.h"

using namespace Qt::StringLiterals;

namespace herald {

namespace {

/// Every accepted message is in exactly one of four groups; what Herald has no word for is still on its way.
void addAccepted(NoticeTotals &totals, const QString &status, int count)
{
    totals.accepted += count;
    const DeliveryStatus delivery = status.isEmpty() ? DeliveryStatus() : DeliveryStatus(status);
    switch (Outcome(HandoverState::Accepted, delivery).kind()) {
    case Outcome::Delivered:
        totals.delivered += count;
        return;
    case Outcome::NotDelivered:
    case Outcome::Stopped: // Telnyx cancelled it after accepting it
        totals.notDelivered += count;
        return;
    case Outcome::NoReceipt:
        totals.noReceipt += count;
        return;
    default:
        totals.onTheirWay += count;
    }
}

void addRows(NoticeTotals &totals, HandoverState state, const QString &status, int count)
{
    switch (state) {
    case HandoverState::Waiting:
        totals.waiting += count;
        return;
    case HandoverState::Sending:
        totals.sending += count;
        return;
    case HandoverState::Accepted:
        addAccepted(totals, status, count);
        return;
    case HandoverState::Refused:
        totals.refused += count;
        return;
    case HandoverState::Unconfirmed:
        totals.unconfirmed += count;
        return;
    case HandoverState::Cancelled:
        totals.cancelled += count;
        return;
    }
}

/// The sum in the currency met first; another currency or an overflow cannot be added and is left out.
void addCost(std::optional<Money> &sum, const std::optional<Money> &each, int count)
{
    const std::optional<Money> all = each ? each->times(count) : std::nullopt;
    if (!all)
        return;
    const std::optional<Money> more = sum ? sum->plus(*all) : all;
    if (more)
        sum = more;
}

} // namespace

StoreResult<NoticeSummary> summarise(Connection &connection, const Notice &notice)
{
    NoticeSummary summary;
    summary.notice = notice;
    const QVariantList id = {static_cast<qint64>(notice.id)};
    const auto counted = connection.select(u"SELECT state, status, cost_amount, cost_currency, COUNT(*), "
                                           u"SUM(expected_parts) FROM messages WHERE notice_id = ? "
                                           "GROUP BY state, status, cost_amount, cost_currency"_s,
        id, [&](RowReader &row) {
            const HandoverState state = handoverStateFromWord(row.text()).value_or(HandoverState::Unconfirmed);
            const QString status = row.text();
            const std::optional<Money> each = row.money();
            const int count = row.number();
            const int parts = row.number();
            if (state == HandoverState::Waiting)
                summary.partsToGo += parts;
            addRows(summary.totals, state, status, count);
            addCost(summary.cost, each, count);
        });
    if (!counted)
        return failed(counted);
    const auto left = connection.select(
        u"SELECT status, COUNT(*) FROM left_out_rows WHERE notice_id = ? GROUP BY status"_s, id, [&](RowReader &row) {
            const RowStatus status = rowStatusFromWord(row.text());
            for (int i = row.number(); i > 0; --i)
                summary.leftOut.add(status);
        });
    if (!left)
        return failed(left);
    if (summary.totals.refused > 0) {
        const auto again = connection.select(
            u"SELECT COUNT(*) FROM messages WHERE notice_id = ? AND state = 'refused' AND "_s % retriableCondition(),
            id + QVariantList{QString(optOutCode), id.constFirst()},
            [&](RowReader &row) { summary.retriable = row.number(); });
        if (!again)
            return failed(again);
    }
    return summary;
}

RowStatus rowStatusFromWord(const QString &word)
{
    for (const RowStatus status :
        {RowStatus::Ready, RowStatus::Duplicate, RowStatus::OptedOut, RowStatus::Blocked, RowStatus::Invalid}) {
        if (toWord(status) == word)
            return status;
    }
    return RowStatus::Attention;
}

} // namespace herald
