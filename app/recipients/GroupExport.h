// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/ListCheck.h"

#include <QByteArray>
#include <QCoreApplication>

namespace herald {

/// One group of the ledger for whoever made the list: their rows as they stand in the list, with the row's number in
/// front and at the end why it is in this group. CSV as CsvWriter writes it. Thread-safe.
class GroupExport
{
    Q_DECLARE_TR_FUNCTIONS(herald::GroupExport)
public:
    static QByteArray csv(const CheckedList &checked, RowStatus group);
};

} // namespace herald
