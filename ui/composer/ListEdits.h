// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/RecipientList.h"

#include <QUndoCommand>

#include <functional>

namespace herald {

/// A file whose rows are in the list: what a person says of the list's columns is said of the file's too.
struct ListSource {
    QString shape; ///< see shapeOf()
    QList<int> places; ///< see AddedRows
};

/// The rows of a notice, and where they are from.
struct ListState {
    RecipientList list;
    QList<ListSource> sources;
};

/// A change that is taken back by putting the list as it was in its place: lists share what they have in common.
class ListEdit : public QUndoCommand
{
public:
    using Put = std::function<void(const ListState &)>;

    /// @p held: the bytes that commands like this one keep, counted together; must outlive it.
    ListEdit(const QString &words, const ListState &before, const ListState &after, qsizetype &held, Put put);
    ~ListEdit() override;
    Q_DISABLE_COPY_MOVE(ListEdit)

    void undo() override { m_put(m_before); }
    void redo() override { m_put(m_after); }
    /// What its rows came from; empty for what was typed or pasted.
    QString source;

private:
    ListState m_before;
    ListState m_after;
    qsizetype m_cost;
    qsizetype &m_held;
    Put m_put;
};

/// A change of one cell. Keeps that cell only: a long list may be corrected in many places.
class CellEdit : public QUndoCommand
{
public:
    struct State {
        QString text;
        bool untidied = false;
    };
    using Put = std::function<void(const State &)>;

    CellEdit(const QString &words, const State &before, const State &after, Put put);
    void undo() override { m_put(m_before); }
    void redo() override { m_put(m_after); }

private:
    State m_before;
    State m_after;
    Put m_put;
};

} // namespace herald
