// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/ListEdits.h"

namespace herald {

namespace {

/// What @p before costs beside @p after. Lists that share their words hold numbers of their own only.
qsizetype costOf(const RecipientList &before, const RecipientList &after)
{
    const auto words = [](const RecipientList &list) {
        return list.isEmpty() ? nullptr : list.sheet().cell(0, list.mapping().phone).data();
    };
    constexpr qsizetype bytesOfARow = 16;
    const bool shared = words(before) && words(before) == words(after);
    return shared ? before.rowCount() * bytesOfARow : before.sheet().memory();
}

} // namespace

ListEdit::ListEdit(const QString &words, const ListState &before, const ListState &after, qsizetype &held, Put put)
    : QUndoCommand(words)
    , m_before(before)
    , m_after(after)
    , m_cost(costOf(before.list, after.list))
    , m_held(held)
    , m_put(std::move(put))
{
    m_held += m_cost;
}

ListEdit::~ListEdit()
{
    m_held -= m_cost;
}

CellEdit::CellEdit(const QString &words, const State &before, const State &after, Put put)
    : QUndoCommand(words)
    , m_before(before)
    , m_after(after)
    , m_put(std::move(put))
{
}

} // namespace herald
