// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/NoticeGroups.h"

namespace herald {

namespace {

template<typename T>
void keepCounted(QList<T> &groups)
{
    groups.removeIf([](const T &group) { return group.count == 0; });
}

} // namespace

QList<BarGroup> NoticeGroups::bar(const NoticeTotals &totals)
{
    QList<BarGroup> groups = {
        {tr("delivered", "after a number"), totals.delivered, Tone::Green, Fill::Solid},
        {tr("on their way", "after a number"), totals.onTheirWay, Tone::Accent, Fill::Solid},
        {tr("not delivered", "after a number"), totals.notDelivered, Tone::Red, Fill::Solid},
        {tr("without receipt", "after a number"), totals.noReceipt, Tone::Grey, Fill::Solid},
        {tr("refused", "after a number"), totals.refused, Tone::Red, Fill::Pale},
        {tr("unconfirmed", "after a number"), totals.unconfirmed, Tone::Violet, Fill::Hatched},
        {tr("being sent", "after a number"), totals.sending, Tone::Accent, Fill::Outline},
        {tr("stopped", "after a number"), totals.cancelled, Tone::Grey, Fill::Outline},
        {tr("waiting", "after a number"), totals.waiting, Tone::Grey, Fill::Outline},
    };
    keepCounted(groups);
    return groups;
}

QList<LedgerTerm> NoticeGroups::rows(const Ledger &ledger)
{
    const auto term = [&ledger](RowStatus status, const QString &word) {
        return LedgerTerm{int(status), ledger.of(status), word, toneOf(status), glyphOf(status), Fill::Solid, {}};
    };
    QList<LedgerTerm> terms = {
        term(RowStatus::Ready, tr("ready", "after a number")),
        term(RowStatus::Attention, tr("need attention", "after a number", ledger.attention)),
        term(RowStatus::Invalid, tr("not a number", "after a number of rows")),
        term(RowStatus::Duplicate, tr("twice", "after a number")),
        term(RowStatus::OptedOut, tr("opted out", "after a number")),
        term(RowStatus::Blocked, tr("barred", "after a number")),
    };
    // At rest the line still says what it will count.
    if (ledger.rows() == 0) {
        terms.resize(1);
        terms.first().glyph = Glyph::Ring;
        terms.first().tone = Tone::Grey;
        return terms;
    }
    keepCounted(terms);
    return terms;
}

QList<LedgerTerm> NoticeGroups::handover(const NoticeTotals &totals)
{
    QList<LedgerTerm> terms = {
        {int(HandoverState::Accepted), totals.accepted, tr("accepted", "after a number"), Tone::Accent, Glyph::Check,
            Fill::Solid, {}},
        {int(HandoverState::Refused), totals.refused, tr("refused", "after a number"), Tone::Red, {}, Fill::Pale, {}},
        {int(HandoverState::Unconfirmed), totals.unconfirmed, tr("unconfirmed", "after a number"), Tone::Violet, {},
            Fill::Hatched, {}},
        {int(HandoverState::Sending), totals.sending, tr("being sent", "after a number"), Tone::Accent, {},
            Fill::Outline, {}},
        {int(HandoverState::Cancelled), totals.cancelled, tr("stopped", "after a number"), Tone::Grey, Glyph::Stop,
            Fill::Outline, {}},
        {int(HandoverState::Waiting), totals.waiting, tr("waiting", "after a number"), Tone::Grey, {}, Fill::Outline,
            {}},
    };
    keepCounted(terms);
    return terms;
}

QList<LedgerTerm> NoticeGroups::delivery(const NoticeTotals &totals)
{
    QList<LedgerTerm> terms = {
        {Outcome::Delivered, totals.delivered, tr("delivered", "after a number"), Tone::Green, {}, Fill::Solid, {}},
        {Outcome::OnItsWay, totals.onTheirWay, tr("on their way", "after a number"), Tone::Accent, {}, Fill::Solid, {}},
        {Outcome::NotDelivered, totals.notDelivered, tr("not delivered", "after a number"), Tone::Red, {}, Fill::Solid,
            {}},
        {Outcome::NoReceipt, totals.noReceipt, tr("without receipt", "after a number"), Tone::Grey, {}, Fill::Solid,
            {}},
    };
    keepCounted(terms);
    return terms;
}

QString NoticeGroups::rowsWord(int count)
{
    return count == 1 ? tr("row", "after the number 1") : tr("rows", "after a number");
}

QString NoticeGroups::messagesWord(int count)
{
    return count == 1 ? tr("message", "after the number 1") : tr("messages", "after a number");
}

QString NoticeGroups::acceptedWord(int)
{
    return tr("accepted", "after a number");
}

} // namespace herald
