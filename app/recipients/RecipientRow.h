// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/PhoneNumber.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace herald {

/// The group of the ledger that a row falls into.
enum class RowStatus : quint8 { Ready, Attention, Duplicate, OptedOut, Blocked, Invalid };

/// "ready", "attention", "duplicate", "opted_out", "blocked", "invalid".
QString toWord(RowStatus status);

/// A judged row.
struct RecipientRow {
    int row = 0;
    QString input;
    QString name;
    std::optional<PhoneNumber> number; ///< nothing when the input is none
    RowStatus status = RowStatus::Invalid;
    QString reason; ///< plain words; empty for ready
    QStringList notes; ///< what was tidied, in plain words
    int firstRow = 0; ///< for duplicates: the row that is kept
    int parts = 0; ///< of this person's text; 0 while there is none
};

/// How the rows fall into groups. Adds up by construction: rows() is the sum.
struct Ledger {
    int ready = 0;
    int attention = 0;
    int duplicate = 0;
    int optedOut = 0;
    int blocked = 0;
    int invalid = 0;

    int rows() const { return ready + attention + duplicate + optedOut + blocked + invalid; }
    void add(RowStatus status);
    int of(RowStatus status) const;
    bool operator==(const Ledger &) const = default;
};

} // namespace herald
