// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/composer/ListEdits.h"
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

/// What came into the list.
struct ListNews {
    qsizetype rows = 0;
    QString name; ///< of the file or the saved list; empty for what was typed or pasted
    QStringList notes;
    QString phoneHeading; ///< of the source's column that the numbers were taken from
    QString nameHeading; ///< the same of the names; empty when there were none
    QList<SkippedLine> skipped; ///< that made no row
};

/// The people of the notice being written: takes files and pastes in, keeps every row, judges them again after each
/// change, and can take each change back. Rows are changed by their ids: while isBusy(), what is shown may stand
/// elsewhere in the list by now. Has no widgets.
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
    /// A person has said what the columns of a file hold.
    void remember(const Sheet &sheet, const ColumnMapping &mapping);

    void paste(const QString &text);
    /// Files are taken in one after the other; after columnsWanted() the next waits for goOn().
    void openFile(const QString &path);
    void goOn() { m_work.goOn(); }
    bool hasMoreToRead() const { return m_work.isReading(); }
    void add(const SheetSource &source, const ColumnMapping &mapping, const QString &name);
    /// A saved list, with the tidyings that were undone in it.
    void add(const RecipientList &list, const QString &name);
    void setCell(RowId row, int column, const QString &text);
    /// Rows that are gone already count as removed.
    void removeRows(const QList<RowId> &rows);
    /// All rows that came from a file or a saved list; @p source is its place in RecipientList::sources().
    void removeSource(int source, const QString &name);
    /// Gives each of @p numbers a row of its own in the place of @p row.
    void split(RowId row, const QStringList &numbers);
    void setUntidied(RowId row, bool untidied);
    /// A person has said what the columns of the list hold; remembered for the files that it is made of.
    void setMapping(const ColumnMapping &mapping);
    void clear();
    /// Another list altogether, with nothing to take back: a draft, a new notice.
    void replaceAll(const RecipientList &list);
    /// Stops reading and judging; rows whose judging was stopped are taken out again. stopped() tells of all of them.
    void cancel();

Q_SIGNALS:
    /// Rows or verdicts are others.
    void changed();
    /// The same rows and verdicts with another text.
    void textsChanged();
    void added(const herald::ListNews &news);
    void notRead(const QString &name, const QString &words);
    /// A person has stopped the reading of these; an empty name stands for a paste.
    void stopped(const QStringList &names);
    /// Many rows went at once, which undoStack() can take back. @p name: of the file that they came from, if of one.
    void removed(qsizetype rows, const QString &name);
    /// What a person wrote could not be kept: its row has left the list. @p text: what was written, if anything.
    void rowGone(const QString &text);
    /// The numbers or the names are in another column of the list than before.
    void columnsChanged();
    /// Which columns hold what has to be asked.
    void columnsWanted(const herald::SheetSource &source, const herald::GuessedMapping &guess, const QString &name);
    void progressed(int permille); ///< -1: nothing under way

private:
    void judge();
    void push(const QString &words, const ListState &after, const QString &source = {});
    void pushCell(const QString &words, qsizetype position, int column, const CellEdit::State &after);
    void put(const ListState &state);
    void takeChecked(const CheckedList &checked);
    void takePaste(const Pasted &pasted);
    void takeFile(const QString &path, const SheetSource &source);
    /// Where the row stands in the newest list; -1, and rowGone(), when it stands nowhere.
    qsizetype placeOf(RowId row, const QString &text = {});

    RecipientList m_list;
    QList<ListSource> m_sources; ///< of m_list
    CheckedList m_checked;
    ListRules m_rules;
    ListWork m_work;
    qsizetype m_held = 0; ///< bytes that m_undo keeps
    QUndoStack m_undo;
    ColumnMemory m_memory;
};

} // namespace herald
