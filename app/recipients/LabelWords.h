// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace herald {

/// What words beside a number say of it, in the languages of HeadingWords.h. Only what is plain: a word that may as
/// well be a name says nothing. Thread-safe.

/// That it is not to be texted: wrong, old, no longer in use, do not call; a fax, an emergency contact, the doctor's.
bool speakAgainstTexting(QStringView words);

/// That the figures behind @p words are a customer's, an order's or a bill's, and no telephone's.
bool leadUpToOtherFigures(QStringView words);

} // namespace herald
