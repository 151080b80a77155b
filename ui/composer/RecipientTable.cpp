// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/RecipientTable.h"

#include "app/models/RecipientsModel.h"
#include "ui/composer/RecipientDesk.h"
#include "ui/widgets/RecipientColumns.h"
#include "ui/widgets/TableLook.h"
#include "ui/widgets/VerdictDelegate.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace herald {

RecipientTable::RecipientTable(RecipientDesk &desk, RecipientsModel &model, QWidget *parent)
    : QTableView(parent)
    , m_desk(desk)
    , m_model(model)
{
    setAccessibleName(tr("Recipients"));
    setAccessibleDescription(
        tr("F2 edits a cell, Delete removes the chosen rows, the menu key shows what else can be done"));
    TableDelegate *cells = TableLook::apply(this, RowHeight::Dense);
    setModel(&m_model);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    cells->setMuted([](const QModelIndex &index) {
        return index.siblingAtColumn(0).data(RecipientsModel::StatusRole).toInt() != int(RowStatus::Ready);
    });
    cells->setDoubtful([](const QModelIndex &index) { return index.data(RecipientsModel::ProblemRole).toBool(); });
    auto *verdicts = new VerdictDelegate(this);
    verdicts->setActionWord(tr("Repair"));
    setItemDelegateForColumn(RecipientsModel::VerdictColumn, verdicts);
    connect(verdicts, &VerdictDelegate::actionRequested, this, &RecipientTable::repair);

    m_columns = new RecipientColumns(this);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (!current.isValid())
            return;
        m_chosen = m_model.position(current.row());
        m_chosenRow = rowAt(current);
        Q_EMIT rowChosen(*m_chosen);
    });
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &RecipientTable::keepWriting);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_columns->order();
        chooseAgain();
        goOnWriting();
    });
    connect(&m_model, &RecipientsModel::edited, &m_desk, &RecipientDesk::setCell);

    QAction *undo = m_desk.undoStack()->createUndoAction(this);
    QAction *redo = m_desk.undoStack()->createRedoAction(this);
    undo->setShortcuts(QKeySequence::Undo);
    redo->setShortcuts(QKeySequence::Redo);
    for (QAction *action : {undo, redo}) {
        // The text beside the table has an undo of its own.
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
}

void RecipientTable::fitColumns()
{
    m_columns->fit();
}

RowId RecipientTable::rowAt(const QModelIndex &index) const
{
    return m_model.list().list.id(m_model.position(index.row()));
}

QLineEdit *RecipientTable::openEditor() const
{
    return state() == EditingState ? qobject_cast<QLineEdit *>(indexWidget(currentIndex())) : nullptr;
}

void RecipientTable::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    // New verdicts come while somebody types into a cell: the view would write the old text over theirs.
    QLineEdit *editor = openEditor();
    const QString typed = editor ? editor->text() : QString();
    const int cursor = editor ? editor->cursorPosition() : 0;
    QTableView::dataChanged(topLeft, bottomRight, roles);
    if (editor && editor->text() != typed) {
        editor->setText(typed);
        editor->setCursorPosition(cursor);
    }
}

void RecipientTable::keepWriting()
{
    m_before = m_model.list().list;
    // A view drops its editor with the rows that it showed.
    if (const QLineEdit *editor = openEditor())
        m_writing = Writing{rowAt(currentIndex()), m_model.listColumn(currentIndex().column()), editor->text(),
            editor->cursorPosition()};
}

void RecipientTable::goOnWriting()
{
    const std::optional<Writing> writing = std::exchange(m_writing, {});
    if (!writing)
        return;
    const int row = m_model.modelRow(m_model.list().list.find(writing->row));
    for (int column = 0; row >= 0 && column < m_model.columnCount(); ++column) {
        if (m_model.listColumn(column) != writing->column)
            continue;
        const QModelIndex cell = m_model.index(row, column);
        setCurrentIndex(cell);
        QTableView::edit(cell);
        if (auto *editor = qobject_cast<QLineEdit *>(indexWidget(cell))) {
            editor->setText(writing->text);
            editor->setCursorPosition(writing->cursor);
            return;
        }
    }
    m_desk.setCell(writing->row, writing->column, writing->text);
}

void RecipientTable::chooseAgain()
{
    const RecipientList before = std::exchange(m_before, {});
    if (!m_chosen)
        return;
    const RecipientList &list = m_model.list().list;
    qsizetype place = m_chosenRow ? list.find(*m_chosenRow, *m_chosen) : -1;
    // Where the row is gone, the one below it is next.
    constexpr qsizetype nearest = 50;
    for (qsizetype row = *m_chosen + 1; place < 0 && row < std::min(before.rowCount(), *m_chosen + nearest); ++row)
        place = list.find(before.id(row), *m_chosen);
    choose(place >= 0 ? place : std::min(*m_chosen, list.rowCount() - 1));
}

void RecipientTable::choose(qsizetype position)
{
    m_chosen = position;
    const int row = m_model.modelRow(position);
    if (row < 0)
        return;
    const int column = currentIndex().isValid() ? currentIndex().column() : int(RecipientsModel::NumberColumn);
    const QModelIndex index = m_model.index(row, column);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

QModelIndex RecipientTable::problemCell(int row) const
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QModelIndex cell = m_model.index(row, column);
        if (cell.data(RecipientsModel::ProblemRole).toBool())
            return cell;
    }
    return m_model.index(row, RecipientsModel::NumberColumn);
}

bool RecipientTable::isTextAtFault(int row) const
{
    const RowReason reason = m_model.list().verdicts.at(m_model.position(row)).reason;
    return reason == RowReason::MissingColumn || reason == RowReason::TooManyParts || reason == RowReason::NoText;
}

void RecipientTable::editProblem(const QModelIndex &index)
{
    if (isTextAtFault(index.row())) {
        setCurrentIndex(index);
        Q_EMIT textWanted();
        return;
    }
    const QModelIndex cell = problemCell(index.row());
    setCurrentIndex(cell);
    edit(cell);
}

void RecipientTable::repair(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const qsizetype position = m_model.position(index.row());
    const CheckedList &list = m_model.list();
    const Diagnosis diagnosis = diagnoseNumber(list.list.number(position), list.phoneRules(position));
    if (list.verdicts.at(position).reason != RowReason::Number || diagnosis.suggestions.isEmpty()) {
        editProblem(index);
        return;
    }
    setCurrentIndex(index);
    QMenu *menu = menuFor(index);
    menu->popup(viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

QMenu *RecipientTable::menuFor(const QModelIndex &index)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"rowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const qsizetype position = m_model.position(index.row());
    const CheckedList &list = m_model.list();
    const RowVerdict &verdict = list.verdicts.at(position);
    const int phone = list.list.mapping().phone;
    const RowId id = rowAt(index);
    const Diagnosis diagnosis =
        verdict.number == 0 ? diagnoseNumber(list.list.number(position), list.phoneRules(position)) : Diagnosis();
    const QStringList &suggestions = diagnosis.suggestions;
    for (const QString &number : suggestions) {
        menu->addAction(
            tr("Use %1").arg(number), this, [this, id, phone, number] { m_desk.setCell(id, phone, number); });
    }
    // Several readings of one number are no several numbers: all but one would text a stranger.
    if (diagnosis.problem == PhoneProblem::SeveralNumbers && suggestions.size() > 1) {
        menu->addAction(
            tr("Give each number a row of its own"), this, [this, id, suggestions] { m_desk.split(id, suggestions); });
    }
    if (verdict.reason == RowReason::Undone) {
        menu->addAction(tr("Use %1 after all").arg(internationalSpelling(verdict.number)), this,
            [this, id] { m_desk.setUntidied(id, false); });
    } else if (verdict.number != 0 && verdict.tidyings) {
        menu->addAction(tr("Undo the tidying of this number"), this, [this, id] { m_desk.setUntidied(id, true); });
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    QAction *edit = menu->addAction(tr("Edit"), this, [this, cell = QPersistentModelIndex(index)] {
        const bool cellIsText = cell.isValid() && (cell.flags() & Qt::ItemIsEditable);
        if (cellIsText)
            QTableView::edit(cell);
        else if (cell.isValid())
            editProblem(cell);
    });
    edit->setShortcut(Qt::Key_F2);
    menu->addAction(
        tr("Copy the number"), this, [number = numberAt(index)] { QGuiApplication::clipboard()->setText(number); });
    const QList<RowId> chosen = chosenRows();
    QAction *remove = menu->addAction(
        tr("Remove %Ln row(s)", nullptr, int(chosen.size())), this, [this, chosen] { m_desk.removeRows(chosen); });
    remove->setShortcut(Qt::Key_Delete);
    if (verdict.keptRow >= 0) {
        menu->addAction(tr("Show row %1, which is kept").arg(list.list.sheet().number(verdict.keptRow)), this,
            [this, kept = list.list.id(verdict.keptRow)] {
                const qsizetype place = m_model.list().list.find(kept);
                if (place < 0)
                    return;
                Q_EMIT rowChosen(place); // first, for it may have to be shown
                choose(place);
            });
    }
    return menu;
}

QString RecipientTable::numberAt(const QModelIndex &index) const
{
    const QString number = index.data(RecipientsModel::E164Role).toString();
    return number.isEmpty() ? index.data(RecipientsModel::RawInputRole).toString() : number;
}

QList<RowId> RecipientTable::chosenRows() const
{
    QList<RowId> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(rowAt(index));
    return rows;
}

void RecipientTable::keyPressEvent(QKeyEvent *event)
{
    if (state() != QAbstractItemView::EditingState) {
        if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
            m_desk.removeRows(chosenRows());
            return;
        }
        const bool onText = currentIndex().isValid() && (currentIndex().flags() & Qt::ItemIsEditable);
        if (event->key() == Qt::Key_F2 && currentIndex().isValid() && !onText) {
            editProblem(currentIndex());
            return;
        }
        if (event->matches(QKeySequence::Copy) && currentIndex().isValid()) {
            QGuiApplication::clipboard()->setText(numberAt(currentIndex()));
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

void RecipientTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QPoint place = byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos();
    menuFor(index)->popup(place);
}

} // namespace herald
