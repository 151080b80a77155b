// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace herald {

/// Facts in two columns: a muted label, a value that can be selected by mouse and keyboard.
class KeyValueGrid : public QWidget
{
    Q_OBJECT
public:
    struct Row {
        QString label;
        QString value;
        bool isolated = false; ///< a number, ID or time: stays left to right in any layout
        bool operator==(const Row &) const = default;
    };
    explicit KeyValueGrid(QWidget *parent = nullptr);

    void setLabelWidth(int pixels); ///< 120 unless told
    /// Replaces all rows; labels that exist are used again.
    void setRows(const QList<Row> &rows);
    const QList<Row> &rows() const { return m_rows; }

private:
    void place(int row, bool below);
    QGridLayout *m_grid;
    QList<Row> m_rows;
    QList<QLabel *> m_labels;
    QList<QLabel *> m_values;
    int m_labelWidth = 120;
};

} // namespace herald
