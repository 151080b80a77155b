// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/composer/ListWork.h"

#include <QUndoStack>

#include <functional>
#include <optional>

namespace herald {

/// What columns hold, as a person said it before of files of the same shape, see shapeOf().
struct ColumnMemory {
    std::function<std::optional<ColumnMapping>(const QString &shape)> recall;
    std::function<void(const QString &shape, const ColumnMapping &mapping)> keep;
};

/// The people of the notice being written: takes files and pastes in, keeps every row, judges them again after each
/// change, and can take each change back. Has no widgets.
class RecipientDesk : public QObject
{
    Q_OBJECT
public:
    explicit RecipientDesk(QObject *parent = nullptr);

    /// As judged last. While isBusy(), newer rows may be on their way.
    const CheckedList &checked() const { return m_checked; }
    const RecipientList &list() const { return m_list; }
    const Ledger &ledger() const { return m_checked.ledger; }
    bool isBusy() const { return m_work.isChecking() || m_work.isReading(); }
    QUndoStack *undoStack() { return &m_undo; }

    /// Who may be texted, and how numbers are read. The text in @p rules is ignored.
    void setRules(const ListRules &rules);
    const ListRules &rules() const { return m_rules; }
    void setText(const QString &text);
    void setTwice(TwiceChoice choice);

    void setColumnMemory(ColumnMemory memory) { m_memory = std::move(memory); }
    /// A person has said what the columns of such a list hold.
    void remember(const Sheet &sheet, const ColumnMapping &mapping);

    void paste(const QString &text);
    void openFile(const QString &path);
    /// What columnsWanted() asked for, or another meaning of the columns of the source that was added last.
    void add(const SheetSource &source, const ColumnMapping &mapping, const QString &name);
    void setCell(qsizetype position, int column, const QString &text);
    void removeRows(const QList<qsizetype> &positions);
    /// Gives each of @p numbers a row of its own in the place of the row at @p position.
    void split(qsizetype position, const QStringList &numbers);
    void setUntidied(qsizetype position, bool untidied);
    void setMapping(const ColumnMapping &mapping);
    void clear();
    /// Another list altogether, with nothing to take back: a draft, a new notice.
    void replaceAll(const RecipientList &list);
    /// Stops reading and judging; rows whose judging was stopped are taken out again.
    void cancel();

Q_SIGNALS:
    /// Rows or verdicts are others.
    void changed();
    /// The same rows and verdicts with another text.
    void textsChanged();
    /// Rows were added: how many, from what, and what to know about it.
    void added(qsizetype rows, const QString &name, const QStringList &notes);
    void notRead(const QString &name, const QString &words);
    /// Which columns hold what has to be asked.
    void columnsWanted(const herald::SheetSource &source, const herald::GuessedMapping &guess, const QString &name);
    void progressed(int permille); ///< -1: nothing under way

private:
    friend class ListEdit;
    friend class CellEdit;
    void judge();
    void push(const QString &words, const RecipientList &after);
    void takeChecked(const CheckedList &checked);
    void takePaste(const Pasted &pasted);
    void takeFile(const QString &path, const SheetSource &source);

    RecipientList m_list;
    CheckedList m_checked;
    ListRules m_rules;
    ListWork m_work;
    QUndoStack m_undo;
    ColumnMemory m_memory;
};

} // namespace herald
