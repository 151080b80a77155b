// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;

namespace herald {

class TextLabel;

/// The title of a list with its filters beside it, or above them where words are long or the pane is narrow.
class ListHead : public QWidget
{
    Q_OBJECT
public:
    explicit ListHead(const QString &title, QWidget *parent = nullptr);

    void addFilter(QWidget *filter);
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    void arrange();

    TextLabel *m_title;
    QHBoxLayout *m_filters;
    QBoxLayout *m_line;
};

} // namespace herald
