// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Scale.h"

#include <QWidget>

namespace herald {

/// A value in bold over a muted caption, as in Compose's action bar and above a notice's bar.
class FigureBlock : public QWidget
{
    Q_OBJECT
public:
    /// Body for the action bar, Title or Figure where the number is the news.
    explicit FigureBlock(TypeSize size = TypeSize::Body, QWidget *parent = nullptr);

    void setFigure(const QString &value, const QString &caption);
    /// Texts whose width is reserved, so that nothing jumps.
    void reserve(const QString &widestValue, const QString &widestCaption);
    /// A hair line at the leading edge, between blocks in a row.
    void setLeadingLine(bool line);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    TypeSize m_size;
    QString m_value, m_caption, m_widestValue, m_widestCaption;
    bool m_leadingLine = false;
};

} // namespace herald
