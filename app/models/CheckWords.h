// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/StoredRows.h"

#include <QCoreApplication>
#include <QString>

namespace herald {

/// What looking an unconfirmed message up has brought, in plain words.
class CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(herald::CheckWords)
public:
    /// For a table: "too early to tell".
    static QString brief(CheckVerdict verdict);
    /// What it means and what follows from it, one or two sentences.
    static QString explain(const StoredMessage &message);
};

} // namespace herald
