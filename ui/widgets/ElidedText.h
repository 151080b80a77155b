// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Scale.h"

namespace herald {

/// Words over several lines that give way: whole lines only, and "…" in the last one where there are more; then whole
/// in the tool tip. The accessible name is whole.
class ElidedText : public TextLabel
{
    Q_OBJECT
public:
    ElidedText(const QString &text, int mostLines, TypeSize size = TypeSize::Body, Colour colour = Plain,
        QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Lines {
        QStringList shown;
        bool cut = false;
    };
    Lines linesFor(int width) const;
    int m_mostLines;
};

} // namespace herald
