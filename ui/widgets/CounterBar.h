// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/Segments.h"
#include "ui/widgets/FixedDigits.h"

#include <QWidget>

namespace herald {

/// The live counter under the editor: one cell a part, then encoding, used of room, parts, units left. Its size does
/// not change while someone types: room for the widest text is reserved.
class CounterBar : public QWidget
{
    Q_OBJECT
public:
    explicit CounterBar(QWidget *parent = nullptr);

    void setCount(const SegmentCount &count);
    /// The word "Unicode" is amber only when a change would save parts.
    void setUnicodeCosts(bool costs);
    /// Muted, at the trailing end: "counted for Ana".
    void setNote(const QString &note);
    /// The whole counter in words: "GSM-7, 143 of 160 used, 1 part, 17 left."
    QString sentence() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Piece {
        QString text;
        QString widest;
        bool bold;
        bool muted;
    };
    QList<Piece> pieces() const;
    SegmentCount m_count;
    mutable FixedDigits m_bold; ///< keeps what it has shaped
    mutable FixedDigits m_plain;
    QString m_note;
    bool m_unicodeCosts = false;
};

} // namespace herald
