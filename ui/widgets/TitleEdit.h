// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace herald {

/// The title of a page that can be written: looks like one, with a pen behind its words and a line below while the
/// pointer or the keyboard is on it.
class TitleEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit TitleEdit(QWidget *parent = nullptr);

    /// Where the pen is painted; empty while the title is being written or leaves no room for it.
    QRect penRect() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refont();
    void align();
};

} // namespace herald
