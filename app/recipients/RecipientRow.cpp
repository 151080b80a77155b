// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/RecipientRow.h"

using namespace Qt::StringLiterals;

namespace herald {

QString toWord(RowStatus status)
{
    switch (status) {
    case RowStatus::Ready:
        return u"ready"_s;
    case RowStatus::Attention:
        return u"attention"_s;
    case RowStatus::Duplicate:
        return u"duplicate"_s;
    case RowStatus::OptedOut:
        return u"opted_out"_s;
    case RowStatus::Blocked:
        return u"blocked"_s;
    case RowStatus::Invalid:
        break;
    }
    return u"invalid"_s;
}

namespace {

/// The one place that joins a group's name to its count, for reading and for adding.
template<typename Ledger>
auto *groupOf(Ledger &ledger, RowStatus status)
{
    switch (status) {
    case RowStatus::Ready:
        return &ledger.ready;
    case RowStatus::Attention:
        return &ledger.attention;
    case RowStatus::Duplicate:
        return &ledger.duplicate;
    case RowStatus::OptedOut:
        return &ledger.optedOut;
    case RowStatus::Blocked:
        return &ledger.blocked;
    case RowStatus::Invalid:
        break;
    }
    return &ledger.invalid;
}

} // namespace

void Ledger::add(RowStatus status)
{
    ++*groupOf(*this, status);
}

int Ledger::of(RowStatus status) const
{
    return *groupOf(*this, status);
}

} // namespace herald
