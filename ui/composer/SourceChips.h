// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/RecipientList.h"

#include <QWidget>

namespace herald {

class Chip;

/// The files and saved lists that rows came from, in one line; what has no room stands in a menu. No stop for the Tab
/// key: a list may be made of many. The arrow keys go from one to the next, and out at the end.
class SourceChips : public QWidget
{
    Q_OBJECT
public:
    explicit SourceChips(QWidget *parent = nullptr);

    void setSources(const QList<RowSource> &sources);
    /// Shows what fits into @p room pixels and takes the size that this needs.
    void fit(int room);
    bool isEmpty() const { return m_chips.isEmpty(); }
    void focusLast();

Q_SIGNALS:
    /// @p source: its place among those that were set.
    void removeRequested(int source, const QString &name);
    /// The person goes on to what stands behind the chips.
    void wentOut();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Chip *addChip(int source, const RowSource &known);
    void listHidden();
    bool goFrom(const Chip *chip, int step);

    QList<RowSource> m_sources;
    QList<Chip *> m_chips; ///< of sources with rows; all of them, also those that are hidden
    Chip *m_more; ///< how many are hidden
};

} // namespace herald
