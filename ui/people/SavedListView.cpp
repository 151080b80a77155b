// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/SavedListView.h"

#include "app/models/DisplayText.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Frames.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/LedgerLine.h"
#include "ui/widgets/NoticeGroups.h"
#include "ui/widgets/RecipientColumns.h"
#include "ui/widgets/TableLook.h"
#include "ui/widgets/VerdictDelegate.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace herald {

SavedListView::SavedListView(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel({}, TypeSize::Title))
    , m_subtitle(new TextLabel({}, TypeSize::Small, TextLabel::Muted))
    , m_write(new PrimaryButton(tr("Write")))
    , m_ledger(new LedgerLine)
    , m_country(new LinkButton(tr("Choose their country…")))
    , m_search(new QLineEdit)
    , m_tableOrEmpty(new QStackedWidget)
    , m_table(new QTableView)
    , m_nothing(new EmptyState)
{
    m_title->setObjectName(u"listTitle"_s);
    m_title->setMinimumHeight(32);
    m_subtitle->setObjectName(u"listFacts"_s);
    m_write->setObjectName(u"writeToList"_s);
    m_write->setIcon(Icons::onAccent(u"document-edit"_s));
    auto *more = makeIconButton(u"application-menu"_s, tr("More for this list"));
    more->setObjectName(u"savedListMore"_s);
    more->setMenu(buildMenu());
    m_ledger->setObjectName(u"listLedger"_s);
    m_ledger->setClickable(true);
    m_country->setObjectName(u"chooseListCountry"_s);
    m_country->setToolTip(tr("Numbers are written without a country code"));
    m_country->hide();
    m_search->setObjectName(u"listSearch"_s);
    m_search->setAccessibleName(tr("Find in the list"));
    m_search->setPlaceholderText(tr("Find in the list"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(200);
    m_search->setMaximumWidth(220);
    m_search->addAction(Icons::get(u"edit-find"_s), QLineEdit::LeadingPosition);

    m_table->setObjectName(u"listRows"_s);
    m_table->setAccessibleName(tr("People of this list"));
    m_table->setModel(&m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    TableDelegate *cells = TableLook::apply(m_table, RowHeight::Roomy);
    cells->setMuted([](const QModelIndex &index) {
        return index.siblingAtColumn(0).data(RecipientsModel::StatusRole).toInt() != int(RowStatus::Ready);
    });
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setItemDelegateForColumn(RecipientsModel::VerdictColumn, new VerdictDelegate(m_table));
    m_table->setColumnHidden(RecipientsModel::PartsColumn, true);
    m_columns = new RecipientColumns(m_table);
    auto *frame = new FrameBox;
    frame->setShowsFocus(true);
    auto *frameBox = new QVBoxLayout(frame);
    frameBox->setContentsMargins(1, 1, 1, 1);
    frameBox->addWidget(m_table);
    m_nothing->setIcon(u"edit-find"_s, Tone::Grey);
    auto *clear = m_nothing->addButton(tr("Show everybody"));
    m_tableOrEmpty->addWidget(frame);
    m_tableOrEmpty->addWidget(m_nothing);

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::small);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(m_title, 1);
    head->addWidget(m_write);
    head->addWidget(more);
    box->addLayout(head);
    box->addWidget(m_subtitle);
    auto *second = new QHBoxLayout;
    second->setSpacing(space::small);
    second->addWidget(m_ledger, 1);
    second->addWidget(m_country);
    second->addWidget(m_search);
    box->addLayout(second);
    box->addWidget(m_tableOrEmpty, 1);

    connect(m_write, &QPushButton::clicked, this, &SavedListView::writeRequested);
    connect(m_country, &LinkButton::clicked, this, &SavedListView::countryWanted);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model.setSearch(words);
        showMatches();
    });
    connect(clear, &QPushButton::clicked, this, [this] {
        m_ledger->setOn(std::nullopt);
        m_model.setShown(std::nullopt);
        m_search->clear();
        showMatches();
    });
    connect(m_ledger, &LedgerLine::filterChanged, this, [this](std::optional<int> key) {
        m_model.setShown(key ? std::optional(RowStatus(*key)) : std::nullopt);
        showMatches();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SavedListView::tellPerson);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &SavedListView::tellPerson);
    // A long list is searched bit by bit.
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &SavedListView::showMatches);
}

QMenu *SavedListView::buildMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"savedListMenu"_s);
    const auto add = [this, menu](const QString &words, const char *icon, const char *name, auto signal) {
        QAction *action = menu->addAction(Icons::get(QLatin1String(icon)), words, this, signal);
        action->setObjectName(QLatin1String(name));
        return action;
    };
    add(tr("Rename…"), "edit-rename", "renameList", &SavedListView::renameRequested);
    add(tr("Replace with a file…"), "document-import", "replaceList", &SavedListView::replaceRequested);
    QAction *save = add(tr("Export as CSV…"), "document-export", "exportList", &SavedListView::exportRequested);
    connect(menu, &QMenu::aboutToShow, save, [this, save] { save->setEnabled(m_ready); });
    menu->addSeparator();
    add(tr("Delete"), "edit-delete", "deleteList", &SavedListView::removeRequested);
    return menu;
}

void SavedListView::showLoading(const SavedList &list)
{
    const bool another = list.id != m_list.id;
    m_list = list;
    if (another) {
        m_ready = false;
        m_search->clear();
        m_ledger->setOn(std::nullopt);
        m_model.setShown(std::nullopt);
        m_model.setList({});
    }
    showHead();
}

void SavedListView::setRows(const CheckedList &checked)
{
    const bool first = !std::exchange(m_ready, true);
    const QModelIndex before = m_table->currentIndex();
    const int chosen = before.isValid() ? before.row() : -1;
    m_settling = true;
    m_model.setList(checked);
    arrangeColumns(first);
    if (chosen >= 0 && chosen < m_model.rowCount())
        m_table->setCurrentIndex(m_model.index(chosen, 0));
    m_settling = false;
    tellPerson();
    showHead();
    showMatches();
}

void SavedListView::arrangeColumns(bool first)
{
    // A hidden section that is moved takes others along.
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_table->setColumnHidden(column, false);
    m_columns->order();
    m_table->setColumnHidden(RecipientsModel::PartsColumn, true);
    m_table->setColumnHidden(RecipientsModel::RowColumn, m_compact);
    if (first)
        m_columns->fit();
}

void SavedListView::showHead()
{
    const QLocale locale;
    m_title->setText(m_list.name);
    m_table->setAccessibleName(tr("People of “%1”").arg(m_list.name));
    QStringList facts{tr("%Ln row(s)", nullptr, m_list.rows), tr("%Ln column(s)", nullptr, m_list.columns)};
    facts.append(m_list.usedAt ? tr("last used %1").arg(DisplayText::shortTime(*m_list.usedAt))
                               : tr("saved %1").arg(DisplayText::shortTime(m_list.changedAt)));
    m_subtitle->setText(locale.createSeparatedList(facts));
    const Ledger &ledger = m_model.list().ledger;
    m_ledger->setLine(ledger.rows(), NoticeGroups::rowsWord(ledger.rows()), NoticeGroups::rows(ledger));
    m_ledger->setVisible(m_ready);
    m_country->setVisible(m_ready && m_model.list().remarks.needsCountry > 0);
    m_write->setText(m_ready && ledger.ready > 0 ? tr("Write to %L1").arg(ledger.ready) : tr("Write"));
    m_write->setEnabled(m_ready && ledger.rows() > 0);
}

void SavedListView::showMatches()
{
    const bool none = m_ready && m_model.rowCount() == 0;
    if (none) {
        const QString words = m_search->text().trimmed();
        m_nothing->setWords(words.isEmpty() ? tr("Nobody here") : tr("Nothing matches “%1”").arg(words),
            tr("Searched %Ln row(s) of this list.", nullptr, m_list.rows));
    }
    m_tableOrEmpty->setCurrentIndex(none ? 1 : 0);
}

void SavedListView::tellPerson()
{
    if (m_settling)
        return;
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) {
        Q_EMIT personChosen({}, {});
        return;
    }
    Q_EMIT personChosen(current.data(RecipientsModel::E164Role).toString(),
        current.siblingAtColumn(RecipientsModel::NameColumn).data().toString());
}

void SavedListView::setCompact(bool compact)
{
    m_compact = compact;
    m_table->setColumnHidden(RecipientsModel::RowColumn, compact);
}

void SavedListView::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void SavedListView::focusTable()
{
    m_table->setFocus();
}

} // namespace herald
