// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Scale.h"

namespace herald {

/// One line that gives way: cut with "…" when it does not fit, then whole in the tool tip. The accessible name is
/// whole.
class ElidedLabel : public TextLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(
        const QString &text = {}, TypeSize size = TypeSize::Body, Colour colour = Plain, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString fullText() const { return m_full; }
    void setElideMode(Qt::TextElideMode mode);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_full;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace herald
