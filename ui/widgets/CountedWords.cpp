// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CountedWords.h"

#include "app/recipients/PartsTally.h"
#include "app/store/StoredRows.h"
#include "ui/widgets/Paint.h"

#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace herald {

QString apart(const QString &piece)
{
    const bool mayMeet = QGuiApplication::layoutDirection() == Qt::RightToLeft || holdsRightToLeft(piece);
    return mayMeet && !piece.isEmpty() ? QString(QChar(0x2068) + piece + QChar(0x2069)) : piece;
}

CountedWords &CountedWords::add(int count, const QString &words)
{
    if (count > 0)
        m_pieces.append(apart(words));
    return *this;
}

QString CountedWords::joined() const
{
    return m_pieces.join(u", "_s);
}

QString CountedWords::handedOver(const NoticeTotals &totals)
{
    return CountedWords()
        .add(totals.accepted, tr("%Ln accepted", nullptr, totals.accepted))
        .add(totals.refused, tr("%Ln refused", nullptr, totals.refused))
        .add(totals.unconfirmed, tr("%Ln unconfirmed", nullptr, totals.unconfirmed))
        .add(totals.sending, tr("%Ln on the wire now", nullptr, totals.sending))
        .add(totals.cancelled, tr("%Ln never left", nullptr, totals.cancelled))
        .add(totals.waiting, tr("%Ln have not left", nullptr, totals.waiting))
        .joined();
}

QString CountedWords::byParts(const PartsTally &tally)
{
    CountedWords words;
    for (const auto &[parts, messages] : tally.messages.asKeyValueRange())
        words.add(
            1, tr("%1 × %2", "1,201 × 2 parts").arg(QLocale().toString(messages), tr("%Ln part(s)", nullptr, parts)));
    return words.joined();
}

} // namespace herald
