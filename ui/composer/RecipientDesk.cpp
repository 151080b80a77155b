// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/RecipientDesk.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald {

/// A change that is taken back by putting the list as it was in its place: lists share what they have in common.
class ListEdit : public QUndoCommand
{
public:
    ListEdit(RecipientDesk &desk, const QString &words, const RecipientList &before, const RecipientList &after)
        : QUndoCommand(words)
        , m_desk(desk)
        , m_before(before)
        , m_after(after)
    {
    }
    void undo() override { put(m_before); }
    void redo() override { put(m_after); }

private:
    void put(const RecipientList &list)
    {
        m_desk.m_list = list;
        m_desk.judge();
    }

    RecipientDesk &m_desk;
    RecipientList m_before;
    RecipientList m_after;
};

/// A change of one cell. Keeps that cell only: a long list may be corrected in many places.
class CellEdit : public QUndoCommand
{
public:
    struct State {
        QString text;
        bool untidied = false;
    };
    CellEdit(
        RecipientDesk &desk, const QString &words, qsizetype row, int column, const State &before, const State &after)
        : QUndoCommand(words)
        , m_desk(desk)
        , m_row(row)
        , m_column(column)
        , m_before(before)
        , m_after(after)
    {
    }
    void undo() override { put(m_before); }
    void redo() override { put(m_after); }

private:
    void put(const State &state)
    {
        m_desk.m_list.setCell(m_row, m_column, state.text);
        m_desk.m_list.setUntidied(m_row, state.untidied);
        m_desk.judge();
    }

    RecipientDesk &m_desk;
    qsizetype m_row;
    int m_column;
    State m_before;
    State m_after;
};

RecipientDesk::RecipientDesk(QObject *parent)
    : QObject(parent)
{
    // Adding and removing keeps the list as it was before.
    m_undo.setUndoLimit(40);
    connect(&m_work, &ListWork::checked, this, &RecipientDesk::takeChecked);
    connect(&m_work, &ListWork::pasteRead, this, &RecipientDesk::takePaste);
    connect(&m_work, &ListWork::fileRead, this, &RecipientDesk::takeFile);
    connect(&m_work, &ListWork::readFailed, this,
        [this](const QString &path, const QString &words) { Q_EMIT notRead(QFileInfo(path).fileName(), words); });
    connect(&m_work, &ListWork::progressed, this, &RecipientDesk::progressed);
}

void RecipientDesk::judge()
{
    m_work.check(m_list, m_rules, m_checked);
}

void RecipientDesk::takeChecked(const CheckedList &checked)
{
    m_checked = checked;
    Q_EMIT changed();
}

void RecipientDesk::push(const QString &words, const RecipientList &after)
{
    m_undo.push(new ListEdit(*this, words, m_list, after));
}

void RecipientDesk::setRules(const ListRules &rules)
{
    const TextTemplate text = m_rules.text;
    const TwiceChoice twice = m_rules.twice;
    m_rules = rules;
    m_rules.text = text;
    m_rules.twice = twice;
    judge();
}

void RecipientDesk::setText(const QString &text)
{
    if (text == m_rules.text.text())
        return;
    m_rules.text = TextTemplate(text);
    if (!m_work.isChecking() && m_checked.replaceText(m_rules.text))
        Q_EMIT textsChanged();
    else
        judge();
}

void RecipientDesk::setTwice(TwiceChoice choice)
{
    if (choice == m_rules.twice)
        return;
    m_rules.twice = choice;
    judge();
}

void RecipientDesk::paste(const QString &text)
{
    m_work.readText(text, ReadOptions{m_rules.phone.defaultCountry});
}

void RecipientDesk::openFile(const QString &path)
{
    m_work.readFile(path, ReadOptions{m_rules.phone.defaultCountry});
}

void RecipientDesk::takePaste(const Pasted &pasted)
{
    RecipientList after = m_list;
    Sheet sheet = pasted.sheet;
    // Rows typed or pasted after others go on counting, so that a row's number names one row.
    if (!after.isEmpty())
        sheet = sheet.renumbered(after.sheet().number(after.rowCount() - 1));
    // One line was meant to be a row, whatever it says: it can be put right in the list.
    const bool oneLine = sheet.isEmpty() && pasted.skipped.size() == 1;
    if (oneLine)
        sheet.appendRow(
            after.isEmpty() ? 1 : after.sheet().number(after.rowCount() - 1) + 1, {pasted.skipped.constFirst().text});
    const qsizetype rows = after.append(sheet, oneLine ? ColumnMapping{0, -1, {}} : pasted.mapping);
    QStringList notes = pasted.notes;
    if (!oneLine && !pasted.skipped.isEmpty())
        notes.append(tr("%Ln lines without a number were left aside.", nullptr, int(pasted.skipped.size())));
    if (rows > 0)
        push(tr("Add %Ln rows", nullptr, int(rows)), after);
    Q_EMIT added(rows, QString(), notes);
}

void RecipientDesk::takeFile(const QString &path, const SheetSource &source)
{
    const QString name = QFileInfo(path).fileName();
    const auto remembered = m_memory.recall ? m_memory.recall(shapeOf(source.sheet)) : std::nullopt;
    if (remembered && fits(*remembered, source.sheet)) {
        add(source, *remembered, name);
        return;
    }
    const GuessedMapping guess = guessMapping(source.sheet);
    const bool certain = std::all_of(guess.problems.begin(), guess.problems.end(),
        [](const MappingProblem &problem) { return problem.kind == MappingProblem::Kind::SameHeadingTwice; });
    if (certain && fits(guess.mapping, source.sheet))
        add(source, guess.mapping, name);
    else
        Q_EMIT columnsWanted(source, guess, name);
}

void RecipientDesk::add(const SheetSource &source, const ColumnMapping &mapping, const QString &name)
{
    RecipientList after = m_list;
    const qsizetype rows = after.append(source.sheet, mapping);
    if (rows > 0)
        push(name.isEmpty() ? tr("Add %Ln rows", nullptr, int(rows)) : tr("Add %1").arg(name), after);
    Q_EMIT added(rows, name, source.notes);
}

void RecipientDesk::remember(const Sheet &sheet, const ColumnMapping &mapping)
{
    if (m_memory.keep)
        m_memory.keep(shapeOf(sheet), mapping);
}

void RecipientDesk::setCell(qsizetype position, int column, const QString &text)
{
    if (position < 0 || position >= m_list.rowCount() || m_list.sheet().cell(position, column) == text)
        return;
    const bool untidied = m_list.isUntidied(position);
    const CellEdit::State before{m_list.sheet().cell(position, column).toString(), untidied};
    // Whoever writes the number anew has looked at it.
    const CellEdit::State after{text, untidied && column != m_list.mapping().phone};
    m_undo.push(
        new CellEdit(*this, tr("Change row %1").arg(m_list.sheet().number(position)), position, column, before, after));
}

void RecipientDesk::removeRows(const QList<qsizetype> &positions)
{
    QList<qsizetype> sorted = positions;
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    sorted.removeIf([this](qsizetype position) { return position < 0 || position >= m_list.rowCount(); });
    if (sorted.isEmpty())
        return;
    RecipientList after = m_list;
    after.removeRows(sorted);
    push(tr("Remove %Ln rows", nullptr, int(sorted.size())), after);
}

void RecipientDesk::split(qsizetype position, const QStringList &numbers)
{
    if (position < 0 || position >= m_list.rowCount() || numbers.isEmpty())
        return;
    RecipientList after = m_list;
    const int row = m_list.sheet().number(position);
    QStringList cells = m_list.cells(position);
    after.setCell(position, m_list.mapping().phone, numbers.constFirst());
    for (qsizetype i = 1; i < numbers.size(); ++i) {
        cells[m_list.mapping().phone] = numbers.at(i);
        after.insertRow(position + i, row, cells, false);
    }
    push(tr("Give each number of row %1 a row of its own").arg(row), after);
}

void RecipientDesk::setUntidied(qsizetype position, bool untidied)
{
    if (position < 0 || position >= m_list.rowCount() || m_list.isUntidied(position) == untidied)
        return;
    const int column = m_list.mapping().phone;
    const QString text = m_list.number(position).toString();
    m_undo.push(new CellEdit(*this, tr("Undo the tidying of row %1").arg(m_list.sheet().number(position)), position,
        column, {text, !untidied}, {text, untidied}));
}

void RecipientDesk::setMapping(const ColumnMapping &mapping)
{
    if (mapping == m_list.mapping() || !fits(mapping, m_list.sheet()))
        return;
    RecipientList after = m_list;
    after.setMapping(mapping);
    push(tr("Change the columns"), after);
}

void RecipientDesk::clear()
{
    if (!m_list.isEmpty())
        push(tr("Empty the list"), {});
}

void RecipientDesk::replaceAll(const RecipientList &list)
{
    m_undo.clear();
    m_list = list;
    judge();
}

void RecipientDesk::cancel()
{
    const bool unfinished = m_work.isChecking();
    m_work.cancel();
    if (unfinished && m_list.rowCount() > m_checked.list.rowCount() && m_undo.canUndo())
        m_undo.undo();
    else if (unfinished)
        judge();
}

} // namespace herald
