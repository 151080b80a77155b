// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/RecipientRow.h"

#include <QList>
#include <QSet>
#include <QString>

namespace herald {

struct CheckRules {
    PhoneRules phone;
    QSet<QString> optedOut; ///< E.164 numbers that must not be texted
};

/// The rows of something pasted or typed: one number a line, or several parted by comma or semicolon, each with an
/// optional name before or after it. Row numbers are the lines of @p text. Blank lines make no row.
QList<RawRow> rowsFromText(const QString &text);

/// A verdict for every row, in order; the same person in any spelling is ready once and then a duplicate.
/// Never drops or adds a row. Thread-safe.
QList<RecipientRow> checkRecipients(const QList<RawRow> &rows, const CheckRules &rules);

Ledger ledgerOf(const QList<RecipientRow> &rows);

} // namespace herald
