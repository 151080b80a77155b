// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Tones.h"

#include <QStyledItemDelegate>

#include <functional>
#include <optional>

class QAbstractItemView;
class QTableView;

namespace herald {

/// Height of a table row: 28 in Compose, 30 in the Outbox's detail, 32 elsewhere; grows with the font.
enum class RowHeight { Dense = 28, Middle = 30, Roomy = 32 };

/// Paints the ground of a row or list item: base, or the selection with a 3 px accent edge at the leading end when
/// @p edge, a hair line below, and a frame round what has the keyboard's focus. For delegates with a painting of their
/// own.
void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, const Tones &tones, bool edge);

/// Cells of Herald's tables: selection with the accent edge, hair lines, text that keeps its colour when selected.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using Ask = std::function<bool(const QModelIndex &)>;
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Cells that are set in the muted colour: rows that get no message, second facts.
    void setMuted(Ask ask) { m_muted = std::move(ask); }
    /// Cells with a wavy amber line below: a doubtful number or name.
    void setDoubtful(Ask ask) { m_doubtful = std::move(ask); }
    /// No cell asks for more room than so many letters of usual width; longer ones are cut with "…".
    void setMostLetters(int letters) { m_mostLetters = letters; }
    /// Words to mark with the search-hit ground, case-insensitive.
    void setMarkedWords(const QStringList &words) { m_markedWords = words; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// Ground, edge and hair line; answers the rectangle for the content, margins taken off.
    QRect paintGround(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Tones &tones) const;
    bool isMuted(const QModelIndex &index) const { return m_muted && m_muted(index); }

private:
    Ask m_muted;
    Ask m_doubtful;
    QStringList m_markedWords;
    std::optional<int> m_mostLetters;
};

class TableLook
{
public:
    /// Everything the tables of Herald share: whole-row selection, no grid, no row header, left-aligned column heads in
    /// muted text, row height, smooth scrolling, Tab leaves the table. Sets a TableDelegate owned by the view and
    /// returns it.
    static TableDelegate *apply(QTableView *view, RowHeight height = RowHeight::Roomy);
};

} // namespace herald
