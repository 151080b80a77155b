// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>
#include <QWidget>

namespace herald {

/// A line of one pixel between panes or groups.
class HairLine : public QWidget
{
    Q_OBJECT
public:
    explicit HairLine(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);
    QSize sizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A rounded frame round a table, the editor with its banner and counter, or a chart. What stands in it needs no frame
/// of its own. Shows the accent while the keyboard is in it, when asked to.
class FrameBox : public QWidget
{
    Q_OBJECT
public:
    enum Line { Hair, Field };
    explicit FrameBox(Line line = Hair, QWidget *parent = nullptr);
    ~FrameBox() override;
    void setShowsFocus(bool shows);
    void setDropOver(bool over); ///< something is held above: accent, dashed

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void roundChild(QWidget *child) const;
    void focusMoved(QWidget *from, QWidget *to);
    Line m_line;
    bool m_showsFocus = false;
    bool m_focusInside = false;
    bool m_dropOver = false;
};

/// A splitter of a one-pixel line with a grip of 7.
class LineSplitter : public QSplitter
{
    Q_OBJECT
public:
    explicit LineSplitter(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    QSplitterHandle *createHandle() override;
};

} // namespace herald
