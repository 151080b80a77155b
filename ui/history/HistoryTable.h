// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QTimer>

namespace herald {

class TableDelegate;

/// The table of messages. The text has the room that the other columns leave; where that is too little, the columns
/// that matter least step aside. Widths that a person gave to columns can be kept and given back.
class HistoryTable : public QTableView
{
    Q_OBJECT
public:
    /// @p model: a HistoryModel that outlives the table.
    explicit HistoryTable(QAbstractItemModel *model, QWidget *parent = nullptr);

    TableDelegate *cells() const { return m_cells; }
    /// One number a column, for setWidths() of a later run.
    QString widths() const;
    /// Passes over what widths() did not write.
    void setWidths(const QString &widths);

Q_SIGNALS:
    /// A person has drawn a column wider or narrower.
    void widthsChanged(const QString &widths);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void giveWidths();
    void fit();

    TableDelegate *m_cells;
    QTimer m_settled; ///< drawing a column makes many steps
    bool m_arranging = false;
    bool m_chosen = false; ///< widths are a person's, not the font's
};

} // namespace herald
