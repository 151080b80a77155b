// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace herald {

/// What a person typed to find messages, taken apart. Every term must be found.
struct SearchTerms {
    /// Digits written in one go or with spaces, '+', brackets, dots or hyphens between them.
    struct Number {
        QString digits; ///< all of them, without leading zeros; may be empty
        QStringList pieces; ///< as they were written
    };
    QStringList words; ///< to be found as beginnings of words
    QStringList fragments; ///< to be found anywhere: symbols, and scripts that put no spaces between words
    QList<Number> numbers;
    bool isEmpty() const { return words.isEmpty() && fragments.isEmpty() && numbers.isEmpty(); }
};

/// Reads at most 200 characters and 20 terms.
SearchTerms searchTerms(const QString &typed);

/// The words under which a number can be found from its beginning: with its country code, without it, and backwards
/// for its last digits.
QStringList numberTokens(const QString &e164);
/// The token that numbers ending in @p digits begin with.
QString endingToken(const QString &digits);

} // namespace herald
