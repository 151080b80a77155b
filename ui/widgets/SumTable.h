// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;

namespace herald {

/// Amounts below each other at the trailing side and what they come to, below a line where they do.
class SumTable : public QWidget
{
    Q_OBJECT
public:
    struct Amount {
        QString label;
        QString amount; ///< stays left to right in any layout
        bool operator==(const Amount &) const = default;
    };
    explicit SumTable(QWidget *parent = nullptr);

    /// @p sum without a label: there is none.
    void setAmounts(const QList<Amount> &amounts, const Amount &sum, bool addsUp);

private:
    void addRow(int row, const Amount &amount, bool isSum);
    QGridLayout *m_grid;
    QList<Amount> m_amounts;
    Amount m_sum;
    bool m_addsUp = false;
};

} // namespace herald
