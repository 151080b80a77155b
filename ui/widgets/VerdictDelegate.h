// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/TableLook.h"

namespace herald {

/// Compose's verdict column: glyph, word, muted reason, and for rows that can be repaired a word that acts. Reads
/// RecipientsModel's StatusRole, BriefRole and DisplayRole. A row that needs a person shows its reason as the word.
class VerdictDelegate : public TableDelegate
{
    Q_OBJECT
public:
    explicit VerdictDelegate(QObject *parent = nullptr);

    /// "Repair", shown at the end of rows that need attention or are no number; empty: nothing is offered.
    void setActionWord(const QString &word) { m_actionWord = word; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

Q_SIGNALS:
    /// The word was clicked. Keyboard users reach the same by the page's own key on the row.
    void actionRequested(const QModelIndex &index);

private:
    QRect actionRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    QString m_actionWord;
};

} // namespace herald
