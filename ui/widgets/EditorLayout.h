// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextDocumentLayout>

namespace herald {

/// Plain-text layout with room above every line but the first, in which the flags of segment borders stand. Made for
/// long paragraphs: it keeps what laying one out has found, and tells which of its lines a keystroke has changed.
class EditorLayout : public QPlainTextDocumentLayout
{
    Q_OBJECT
public:
    using QPlainTextDocumentLayout::QPlainTextDocumentLayout;

    void setLineGap(qreal gap) { m_gap = gap; }
    qreal lineGap() const { return m_gap; }
    /// True when nothing in @p text is written from the right or turns the order of what is around it, so that every
    /// line looks as its own characters make it.
    static bool runsOneWay(QStringView text);

    QRectF blockBoundingRect(const QTextBlock &block) const override;

Q_SIGNALS:
    /// A change within @p block changed how its lines @p first to @p last look, and no others; -1 is everything below
    /// the first. Comes in place of updateBlock() and update() when that is certain.
    void linesChanged(const QTextBlock &block, int first, int last);

protected:
    void documentChanged(int from, int removed, int added) override;

private:
    qreal m_gap = 0;
    int m_blocks = 0; ///< how many there were after the last change
    int m_plainBlock = -1; ///< its number, where the last change was in a paragraph that only runs left to right
};

} // namespace herald
