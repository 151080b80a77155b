// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace herald {

/// A box that offers names and takes typed ones. Its list opens at what stands in the box, or at no row when that is
/// none of its names: Enter takes what the list is at.
class TypedBox : public QComboBox
{
    Q_OBJECT
public:
    explicit TypedBox(QWidget *parent = nullptr);
    void showPopup() override;

protected:
    /// By the program: no signal. Its row is the current one too, if it has one.
    void put(const QString &text);
};

} // namespace herald
