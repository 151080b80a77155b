// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/Money.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace herald {

/// How models write times, spans and amounts: local time, the words and digits of the default locale.
class DisplayText
{
    Q_DECLARE_TR_FUNCTIONS(herald::DisplayText)
public:
    /// "22 Nov 16:38", with the year when it is not this one.
    static QString shortTime(const QDateTime &time);
    /// "16:38" on the day of @p now, "tomorrow 16:38" on the next, else as shortTime().
    static QString dayAndTime(const QDateTime &time, const QDateTime &now);
    /// "22 Nov 2026 16:38:01".
    static QString fullTime(const std::optional<QDateTime> &time);
    /// "after 3 s", "after 12 min"; empty for less than a second or a clock that went back.
    static QString after(const QDateTime &earlier, const QDateTime &later);
    /// "0.039", with the currency only when it is not @p currency.
    static QString amount(const std::optional<Money> &money, const QString &currency);
    static QString nothing() { return QStringLiteral("–"); }
};

} // namespace herald
