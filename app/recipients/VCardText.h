// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/SheetFile.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace herald {

/// One person's contact card, as far as texting needs it.
struct ContactCard {
    int line = 0; ///< where it begins and …
    int lastLine = 0; ///< … ends, from 1
    QString name; ///< shown name; else made of the parts; else the organisation
    QString firstName;
    QString lastName;
    QString organisation;
    QStringList numbers; ///< best for texting first: mobile, then preferred, then the card's order; fax and pager last
};

/// True when a card begins on a line of its own.
bool holdsCards(QStringView text);

/// vCard 2.1, 3.0 and 4.0: folded lines, quoted-printable, groups, tel: addresses, several numbers. A card that never
/// ends, ends where the next begins. Thread-safe.
QList<ContactCard> contactCards(QStringView text);

/// One card, one row; further numbers stand in columns of their own. A card without a number is a row without one.
/// Numbered by card, or by the line it begins on when @p byLine.
Sheet sheetOfCards(const QList<ContactCard> &cards, bool byLine);

/// True for a sheet with the headings that sheetOfCards() gives: its columns need no guessing.
bool isSheetOfCards(const Sheet &sheet);

} // namespace herald
