// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/Store.h"
#include "ui/widgets/Fills.h"
#include "ui/widgets/LedgerLine.h"

#include <QCoreApplication>
#include <QList>

namespace herald {

/// The groups of the visual language for the totals that rooms below the window give. Empty groups are left out.
class NoticeGroups
{
    Q_DECLARE_TR_FUNCTIONS(herald::NoticeGroups)
public:
    /// Delivered, on their way, not delivered, without receipt, refused, unconfirmed, stopped, waiting.
    static QList<BarGroup> bar(const NoticeTotals &totals);
    /// rows = ready + need attention + twice + opted out + barred + not numbers. Keys are int(RowStatus).
    static QList<LedgerTerm> rows(const Ledger &ledger);
    /// messages = accepted + refused + unconfirmed + stopped + waiting. Keys are int(HandoverState).
    static QList<LedgerTerm> handover(const NoticeTotals &totals);
    /// accepted = delivered + on their way + not delivered + without receipt. Keys are int(Outcome::Kind).
    static QList<LedgerTerm> delivery(const NoticeTotals &totals);
    static QString rowsWord(int count); ///< "rows"
    static QString messagesWord(int count); ///< "messages"
    static QString acceptedWord(int count); ///< "accepted"
};

} // namespace herald
