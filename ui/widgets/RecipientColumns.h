// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

class QTableView;

namespace herald {

/// The order and the widths of the columns of a list: what a person brought stands between name and parts, each as
/// wide as what is in it, and the verdict keeps room for its words. A width set by hand is kept.
class RecipientColumns : public QObject
{
    Q_OBJECT
public:
    /// @p view shows a RecipientsModel.
    explicit RecipientColumns(QTableView *view);

    /// Columns that have come get their place.
    void order();
    /// As wide as some of the rows in view need.
    void fit();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int wish(int column) const;
    int verdictRoom() const;
    void giveVerdictTheRest();
    QTableView *m_view;
    QSet<int> m_byHand; ///< model columns
    int m_columns = 0;
    int m_reasons = 0; ///< what the widest verdict seen needs
    bool m_fitting = false;
};

} // namespace herald
