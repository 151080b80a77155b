// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace herald {

/// 0 to 1: how much a cell reads like a phone number, without asking any numbering plan. Damaged numbers count, dates,
/// amounts and addresses do not. Thread-safe.
double phoneLikeness(QStringView cell);

/// A full date and nothing else: "12.03.2026", "2026-03-12".
bool isFullDate(QStringView cell);

/// Letters, with few digits among them, and no mail or web address.
bool looksLikeWords(QStringView cell);

/// "n/a", "none", "-", "unknown" and other ways of writing nothing.
bool saysNothing(QStringView cell);

} // namespace herald
