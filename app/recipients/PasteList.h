// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/PasteReader.h"
#include "app/recipients/VCardText.h"

#include <QList>
#include <QStringView>

namespace herald {

/// Reads @p lines as a list of people: entries, sentences, chats, headings among numbers, and the contact cards between
/// them. Every line that is not blank is in a row or is skipped. Thread-safe.
Pasted readListLines(const QList<QStringView> &lines, const QList<ContactCard> &cards, const ReadOptions &options);

} // namespace herald
