// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Tones.h"

#include <QString>

class QPainter;

namespace herald {

/// Solid: known. Hatched: not known. Outline: has not left. Pale: refused at the door.
enum class Fill { Solid, Hatched, Outline, Pale };

/// Paints a rounded piece of a bar or a swatch.
void paintFill(QPainter &painter, const QRectF &rect, qreal radius, const Tones &tones, Tone tone, Fill fill);

/// One group of a bar.
struct BarGroup {
    QString word; ///< translated, as in the ledger: "delivered"
    qint64 count = 0;
    Tone tone = Tone::Accent;
    Fill fill = Fill::Solid;
    bool operator==(const BarGroup &) const = default;
};

} // namespace herald
