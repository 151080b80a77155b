// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Glyphs.h"

#include <QAbstractButton>

#include <optional>

namespace herald {

/// A small pill that is a choice (checkable), a token (removable), or opens a menu. Space toggles or opens, Delete
/// and Backspace remove.
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Chip(const QString &text = {}, QWidget *parent = nullptr);

    void setCount(std::optional<qint64> count); ///< shown muted after the text
    void setRemovable(bool removable); ///< a token with a cross
    void setMenuArrow(bool arrow);
    bool isRemovable() const { return m_removable; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removeRequested();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRect crossRect() const;
    QString countText() const;
    void rename();
    std::optional<qint64> m_count;
    bool m_removable = false;
    bool m_menuArrow = false;
    bool m_crossPressed = false;
};

} // namespace herald
