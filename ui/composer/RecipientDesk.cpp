// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/RecipientDesk.h"

#include "app/recipients/KnownColumns.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr int mostSteps = 1'000;
constexpr qsizetype mostHeld = 512 * 1024 * 1024; ///< bytes of lists as they were

QString headingOf(const Sheet &sheet, int column)
{
    const QString heading = sheet.headings().value(column).simplified();
    return heading.isEmpty() && column >= 0 ? MappingWords::columnName(column) : heading;
}

} // namespace

RecipientDesk::RecipientDesk(QObject *parent)
    : QObject(parent)
{
    m_undo.setUndoLimit(mostSteps);
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

void RecipientDesk::put(const ListState &state)
{
    const ColumnMapping &before = m_list.mapping();
    const ColumnMapping &after = state.list.mapping();
    const bool others =
        !m_list.isEmpty() && !state.list.isEmpty() && (before.phone != after.phone || before.name != after.name);
    m_list = state.list;
    m_sources = state.sources;
    judge();
    if (others)
        Q_EMIT columnsChanged();
}

void RecipientDesk::push(const QString &words, const ListState &after, const QString &source)
{
    // Long lists as they were take much memory; the newest change can always be taken back.
    if (m_held > mostHeld)
        m_undo.clear();
    auto *edit =
        new ListEdit(words, {m_list, m_sources}, after, m_held, [this](const ListState &state) { put(state); });
    edit->source = source;
    m_undo.push(edit);
}

void RecipientDesk::pushCell(const QString &words, qsizetype position, int column, const CellEdit::State &after)
{
    const CellEdit::State before{m_list.sheet().cell(position, column).toString(), m_list.isUntidied(position)};
    m_undo.push(new CellEdit(words, before, after, [this, position, column](const CellEdit::State &state) {
        // What was done before is done again in the same order: the row stands where it stood.
        m_list.setCell(position, column, state.text);
        m_list.setUntidied(position, state.untidied);
        judge();
    }));
}

qsizetype RecipientDesk::placeOf(RowId row, const QString &text)
{
    const qsizetype place = m_list.find(row, m_checked.list.find(row));
    if (place < 0)
        Q_EMIT rowGone(text);
    return place;
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
    ListNews news;
    news.notes = pasted.notes;
    news.skipped = pasted.skipped;
    // One line was meant to be a row, whatever it says: it can be put right in the list.
    const bool oneLine = sheet.isEmpty() && pasted.skipped.size() == 1;
    if (oneLine) {
        sheet.appendRow(
            after.isEmpty() ? 1 : after.sheet().number(after.rowCount() - 1) + 1, {pasted.skipped.constFirst().text});
        news.skipped.clear();
    }
    news.rows = after.append(sheet, oneLine ? ColumnMapping{0, -1, {}} : pasted.mapping);
    if (!news.skipped.isEmpty())
        news.notes.append(tr("%Ln lines without a number were left aside.", nullptr, int(news.skipped.size())));
    if (news.rows > 0)
        push(tr("Add %Ln rows", nullptr, int(news.rows)), {after, m_sources});
    Q_EMIT added(news);
}

void RecipientDesk::takeFile(const QString &path, const SheetSource &source)
{
    const QString name = QFileInfo(path).fileName();
    if (const auto known = knownColumns(source, m_memory.recall)) {
        add(known->source, known->mapping, name);
        return;
    }
    const GuessedMapping guess = guessMapping(source.sheet);
    const bool certain = std::all_of(guess.problems.begin(), guess.problems.end(),
        [](const MappingProblem &problem) { return problem.kind == MappingProblem::Kind::SameHeadingTwice; });
    if (certain && fits(guess.mapping, source.sheet)) {
        add(source, guess.mapping, name);
    } else {
        m_work.hold();
        Q_EMIT columnsWanted(source, guess, name);
    }
}

void RecipientDesk::add(const SheetSource &source, const ColumnMapping &mapping, const QString &name)
{
    ListState after{m_list, m_list.isEmpty() ? QList<ListSource>() : m_sources};
    const AddedRows rows = after.list.add(source.sheet, mapping, name);
    after.sources.append({shapeOf(source.sheet), rows.places});
    if (rows.rows > 0)
        push(name.isEmpty() ? tr("Add %Ln rows", nullptr, int(rows.rows)) : tr("Add %1").arg(name), after, name);
    Q_EMIT added({rows.rows, name, source.notes, headingOf(source.sheet, mapping.phone),
        headingOf(source.sheet, mapping.name), source.skipped});
}

void RecipientDesk::add(const RecipientList &list, const QString &name)
{
    ListState after{m_list, m_list.isEmpty() ? QList<ListSource>() : m_sources};
    const qsizetype rows = after.list.add(list, name).rows;
    if (rows > 0)
        push(tr("Add %1").arg(name), after, name);
    Q_EMIT added({rows, name, {}, headingOf(list.sheet(), list.mapping().phone),
        headingOf(list.sheet(), list.mapping().name), {}});
}

void RecipientDesk::remember(const Sheet &sheet, const ColumnMapping &mapping)
{
    if (m_memory.keep)
        m_memory.keep(shapeOf(sheet), mapping);
}

void RecipientDesk::setCell(RowId row, int column, const QString &text)
{
    const qsizetype position = placeOf(row, text);
    if (position >= 0 && column >= m_list.sheet().columnCount())
        Q_EMIT rowGone(text);
    else if (position < 0 || m_list.sheet().cell(position, column) == text)
        return;
    else // whoever writes the number anew has looked at it
        pushCell(tr("Change row %1").arg(m_list.sheet().number(position)), position, column,
            {text, m_list.isUntidied(position) && column != m_list.mapping().phone});
}

void RecipientDesk::removeRows(const QList<RowId> &rows)
{
    QList<qsizetype> sorted;
    if (rows.size() == 1) {
        sorted.append(m_list.find(rows.constFirst(), m_checked.list.find(rows.constFirst())));
    } else {
        QSet<quint32> gone;
        for (const RowId row : rows)
            gone.insert(quint32(row));
        for (qsizetype position = 0; position < m_list.rowCount(); ++position) {
            if (gone.contains(quint32(m_list.id(position))))
                sorted.append(position);
        }
    }
    sorted.removeAll(-1);
    if (sorted.isEmpty())
        return;
    ListState after{m_list, m_sources};
    after.list.removeRows(sorted);
    push(tr("Remove %Ln rows", nullptr, int(sorted.size())), after);
    if (m_list.isEmpty())
        Q_EMIT removed(sorted.size(), {});
}

void RecipientDesk::removeSource(int source, const QString &name)
{
    const RowSource known = m_list.sources().value(source);
    if (known.name != name || known.rows == 0)
        return;
    ListState after{m_list, m_sources};
    after.list.removeSource(source);
    push(tr("Remove %1").arg(name), after);
    Q_EMIT removed(known.rows, name);
}

void RecipientDesk::split(RowId row, const QStringList &numbers)
{
    const qsizetype position = numbers.isEmpty() ? -1 : placeOf(row);
    if (position < 0)
        return;
    ListState after{m_list, m_sources};
    const int number = m_list.sheet().number(position);
    QStringList cells = m_list.cells(position);
    after.list.setCell(position, m_list.mapping().phone, numbers.constFirst());
    for (qsizetype i = 1; i < numbers.size(); ++i) {
        cells[m_list.mapping().phone] = numbers.at(i);
        after.list.insertRow(position + i, number, cells, false);
    }
    push(tr("Give each number of row %1 a row of its own").arg(number), after);
}

void RecipientDesk::setUntidied(RowId row, bool untidied)
{
    const qsizetype position = placeOf(row);
    if (position < 0 || m_list.isUntidied(position) == untidied)
        return;
    pushCell(tr("Undo the tidying of row %1").arg(m_list.sheet().number(position)), position, m_list.mapping().phone,
        {m_list.number(position).toString(), untidied});
}

void RecipientDesk::setMapping(const ColumnMapping &mapping)
{
    ListState after{m_list, m_sources};
    after.list.setMapping(mapping);
    const ColumnMapping &chosen = after.list.mapping();
    const bool same = chosen.phone == m_list.mapping().phone && chosen.name == m_list.mapping().name;
    if (same || !fits(mapping, m_list.sheet()))
        return;
    for (const ListSource &source : std::as_const(m_sources)) {
        // The list has columns that the file does not: those of other files, or an empty one for names.
        const ColumnMapping said{
            int(source.places.indexOf(mapping.phone)), int(source.places.indexOf(mapping.name)), {}};
        if (said.phone >= 0 && m_memory.keep)
            m_memory.keep(source.shape, said);
    }
    push(tr("Change the columns"), after);
}

void RecipientDesk::clear()
{
    if (m_list.isEmpty())
        return;
    const qsizetype rows = m_list.rowCount();
    push(tr("Empty the list"), {});
    Q_EMIT removed(rows, {});
}

void RecipientDesk::replaceAll(const RecipientList &list)
{
    m_undo.clear();
    m_sources.clear();
    m_list = list;
    judge();
}

void RecipientDesk::cancel()
{
    const bool unfinished = m_work.isChecking();
    QStringList names;
    for (const QString &path : m_work.cancel())
        names.append(QFileInfo(path).fileName());
    if (unfinished && m_list.rowCount() <= m_checked.list.rowCount())
        judge();
    while (unfinished && m_list.rowCount() > m_checked.list.rowCount() && m_undo.canUndo()) {
        if (const auto *edit = dynamic_cast<const ListEdit *>(m_undo.command(m_undo.index() - 1)))
            names.prepend(edit->source);
        m_undo.undo();
    }
    // A draft or another notice leaves nothing to take back: it is judged after all.
    if (unfinished && m_list.rowCount() > m_checked.list.rowCount())
        judge();
    if (!names.isEmpty())
        Q_EMIT stopped(names);
}

} // namespace herald
