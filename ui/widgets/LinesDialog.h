// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

namespace herald {

/// A line or row that was left aside.
struct LeftLine {
    int line = 0; ///< as the person counts
    QString text;
    QString why; ///< plain words
};

/// Shows what was left aside, line by line with the reason, so that nothing of worth is lost among it. Can be copied.
class LinesDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p heading: what these are. @p line answers for 0 … @p count - 1 when it is looked at; a copy is kept.
    LinesDialog(const QString &heading, int count, std::function<LeftLine(int)> line, QWidget *parent = nullptr);
};

} // namespace herald
