// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextDocumentLayout>

namespace herald {

/// Plain-text layout with room above every line but the first, in which the flags of segment borders stand.
class EditorLayout : public QPlainTextDocumentLayout
{
    Q_OBJECT
public:
    using QPlainTextDocumentLayout::QPlainTextDocumentLayout;

    void setLineGap(qreal gap) { m_gap = gap; }
    QRectF blockBoundingRect(const QTextBlock &block) const override;

private:
    qreal m_gap = 0;
};

} // namespace herald
