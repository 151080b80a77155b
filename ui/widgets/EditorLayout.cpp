// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/EditorLayout.h"

#include <QTextBlock>
#include <QTextLayout>

namespace herald {

QRectF EditorLayout::blockBoundingRect(const QTextBlock &block) const
{
    // The base class lays out a block that is not, with its lines close together, and asks here for every block it
    // shows or has laid out again: the one place to part the lines.
    if (block.isValid())
        ensureBlockLayout(block);
    const QTextLayout *layout = block.isValid() ? block.layout() : nullptr;
    if (layout && m_gap > 0 && layout->lineCount() > 0) {
        qreal y = block.blockNumber() == 0 ? 0 : m_gap;
        QTextLine last = layout->lineAt(layout->lineCount() - 1);
        const qreal lastY = y + (layout->lineCount() - 1) * (layout->lineAt(0).height() + m_gap);
        if (layout->lineAt(0).y() != y || qAbs(last.y() - lastY) > 0.5) {
            for (int i = 0; i < layout->lineCount(); ++i) {
                QTextLine line = layout->lineAt(i);
                line.setPosition(QPointF(line.x(), y));
                y += line.height() + m_gap;
            }
        }
    }
    return QPlainTextDocumentLayout::blockBoundingRect(block);
}

} // namespace herald
