// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/RecipientPane.h"

#include "app/models/RecipientsModel.h"
#include "app/recipients/GroupExport.h"
#include "ui/composer/RecipientField.h"
#include "ui/composer/RecipientTable.h"
#include "ui/desktop/Dialogs.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Frames.h"
#include "ui/widgets/LedgerLine.h"
#include "ui/widgets/NoticeGroups.h"
#include "ui/widgets/Scale.h"

#include <QActionGroup>
#include <QDropEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace herald {

RecipientPane::RecipientPane(RecipientDesk &desk, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_dialogs(dialogs)
    , m_model(new RecipientsModel(this))
{
    setAcceptDrops(true);
    build();
    wire();
    showList();
}

void RecipientPane::build()
{
    m_field = new RecipientField;
    m_field->setObjectName(u"recipientField"_s);
    m_import = makeButton(tr("Import…"), u"document-import"_s);
    m_import->setObjectName(u"importButton"_s);
    m_lists = makeButton(tr("Saved lists"), u"view-list-text"_s);
    m_lists->setObjectName(u"savedListsButton"_s);
    m_import->setAccessibleDescription(tr("Reads a spreadsheet, a CSV file or contact cards"));
    auto *to = new TextLabel(tr("To"), TypeSize::Body, TextLabel::Muted);
    to->setBuddy(m_field);
    to->setMinimumWidth(40);
    m_more = makeIconButton(u"application-menu"_s, tr("More for this list"));
    m_more->setObjectName(u"listMenuButton"_s);
    m_more->setMenu(buildMenu());
    auto *line = new QHBoxLayout;
    line->setSpacing(space::medium);
    line->addWidget(to);
    line->addWidget(m_field, 1);
    line->addWidget(m_import);
    line->addWidget(m_lists);
    line->addWidget(m_more);

    m_ledger = new LedgerLine;
    m_ledger->setObjectName(u"ledger"_s);
    m_ledger->setClickable(true);
    m_problem = new LinkButton(tr("Next problem"));
    m_problem->setObjectName(u"nextProblem"_s);
    m_problem->setToolTip(tr("F8; with Shift the one before"));
    m_country = new LinkButton(tr("Choose their country…"));
    m_country->setObjectName(u"chooseCountry"_s);
    m_country->setToolTip(tr("Numbers are written without a country code"));
    m_tidied = new LinkButton;
    m_tidied->setObjectName(u"tidied"_s);
    m_tidied->setCheckable(true);
    m_tidied->setToolTip(tr("Shows the numbers that were understood although they were written unusually"));
    m_search = new QLineEdit;
    m_search->setObjectName(u"recipientSearch"_s);
    m_search->setAccessibleName(tr("Find in the list"));
    m_search->setPlaceholderText(tr("Find in the list"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(170);
    auto *second = new QHBoxLayout;
    second->setSpacing(space::small);
    second->addWidget(m_ledger, 1);
    second->addWidget(m_country);
    second->addWidget(m_problem);
    second->addWidget(m_tidied);
    second->addWidget(m_search);

    m_banner = new Banner;
    m_banner->setObjectName(u"listBanner"_s);
    m_banner->hide();
    m_bar = new QProgressBar;
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_doing = new TextLabel({}, TypeSize::Small, TextLabel::Muted);
    auto *cancel = makeButton(tr("Cancel"));
    cancel->setObjectName(u"cancelReading"_s);
    connect(cancel, &QPushButton::clicked, &m_desk, &RecipientDesk::cancel);
    m_working = new QWidget;
    m_working->setObjectName(u"listProgress"_s);
    auto *working = new QHBoxLayout(m_working);
    working->setContentsMargins(0, 0, 0, 0);
    working->addWidget(m_doing);
    working->addWidget(m_bar, 1);
    working->addWidget(cancel);
    m_working->hide();

    m_table = new RecipientTable(m_desk, *m_model);
    m_table->setObjectName(u"recipientTable"_s);
    auto *frame = new FrameBox;
    frame->setShowsFocus(true);
    auto *frameBox = new QVBoxLayout(frame);
    frameBox->setContentsMargins(1, 1, 1, 1);
    frameBox->addWidget(m_table);
    auto *empty = new EmptyState;
    empty->setIcon(u"system-users"_s);
    empty->setWords(tr("Who gets this notice?"),
        tr("Drop a spreadsheet here, paste anything with numbers in it, or type a number and press Enter."));
    empty->setDropFrame(true);
    m_tableOrEmpty = new QStackedWidget;
    m_tableOrEmpty->addWidget(empty);
    m_tableOrEmpty->addWidget(frame);
    m_tableOrEmpty->setMinimumHeight(96);

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::small);
    box->addLayout(line);
    box->addLayout(second);
    box->addWidget(m_banner);
    box->addWidget(m_working);
    box->addWidget(m_tableOrEmpty, 1);
    const QWidgetList order{
        m_field, m_import, m_lists, m_more, m_ledger, m_country, m_problem, m_tidied, m_search, m_table};
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order.at(i - 1), order.at(i));
}

QMenu *RecipientPane::buildMenu()
{
    auto *menu = new QMenu(this);
    menu->addAction(m_desk.undoStack()->createUndoAction(this));
    menu->addAction(m_desk.undoStack()->createRedoAction(this));
    menu->addSeparator();
    m_nextProblem = menu->addAction(tr("Next problem"), this, [this] { goToProblem(false); });
    m_nextProblem->setShortcut(QKeySequence(Qt::Key_F8));
    auto *previous = new QAction(this);
    previous->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F8));
    connect(previous, &QAction::triggered, this, [this] { goToProblem(true); });
    for (QAction *action : {m_nextProblem, previous}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    m_showTidied = menu->addAction(QString(), this, [this](bool on) { m_tidied->setChecked(on); });
    m_showTidied->setCheckable(true);
    const QString findKey = QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText);
    menu->addAction(tr("Find in the list") + u'\t' + findKey, this, &RecipientPane::focusSearch);
    connect(menu, &QMenu::aboutToShow, this, &RecipientPane::showMenuState);
    auto *choice = new QActionGroup(this);
    menu->addSection(tr("People who are in the list twice"));
    const std::pair<TwiceChoice, QString> choices[] = {{TwiceChoice::KeepFirst, tr("Keep the first row")},
        {TwiceChoice::KeepLast, tr("Keep the last row")}, {TwiceChoice::KeepAll, tr("Send every row")}};
    for (const auto &[twice, words] : choices) {
        QAction *action = menu->addAction(words, this, [this, kept = twice] { m_desk.setTwice(kept); });
        action->setCheckable(true);
        connect(menu, &QMenu::aboutToShow, action,
            [this, action, kept = twice] { action->setChecked(kept == m_desk.rules().twice); });
        choice->addAction(action);
    }
    menu->addSeparator();
    menu->addAction(tr("Columns…"), this, &RecipientPane::changeColumns);
    menu->addAction(tr("Save the list as CSV…"), this, [this] { save(false); });
    menu->addAction(tr("Save the rows shown as CSV…"), this, [this] { save(true); });
    m_groups = menu->addMenu(tr("Save one group as CSV, with the reasons"));
    connect(m_groups, &QMenu::aboutToShow, this, &RecipientPane::listGroups);
    menu->addSeparator();
    menu->addAction(tr("Empty the list"), &m_desk, &RecipientDesk::clear);
    return menu;
}

void RecipientPane::wire()
{
    connect(m_field, &RecipientField::recipientsEntered, &m_desk, &RecipientDesk::paste);
    connect(m_field, &RecipientField::fileEntered, &m_desk, &RecipientDesk::openFile);
    connect(m_field, &RecipientField::sourceRemoved, &m_desk, &RecipientDesk::removeSource);
    connect(m_import, &QPushButton::clicked, this, &RecipientPane::import);
    connect(m_ledger, &LedgerLine::filterChanged, this, [this](std::optional<int> key) {
        m_tidied->setChecked(false);
        m_model->setTidiedOnly(false);
        m_model->setShown(key ? std::optional(RowStatus(*key)) : std::nullopt);
    });
    connect(m_tidied, &LinkButton::toggled, this, [this](bool on) {
        m_ledger->setOn(std::nullopt);
        m_model->setShown(std::nullopt);
        m_model->setTidiedOnly(on);
    });
    connect(m_search, &QLineEdit::textChanged, m_model, &RecipientsModel::setSearch);
    connect(m_problem, &LinkButton::clicked, this, [this] { goToProblem(false); });
    connect(m_country, &LinkButton::clicked, this, &RecipientPane::askCountry);
    connect(m_table, &RecipientTable::rowChosen, this, [this](qsizetype position) {
        if (m_model->modelRow(position) < 0)
            showRow(position);
        Q_EMIT rowChosen(position);
    });
    connect(m_table, &RecipientTable::textWanted, this, &RecipientPane::textWanted);
    wireLists();
    connect(m_desk.undoStack(), &QUndoStack::indexChanged, this, &RecipientPane::showMore);

    connect(&m_desk, &RecipientDesk::changed, this, &RecipientPane::showList);
    connect(&m_desk, &RecipientDesk::textsChanged, this, [this] {
        m_model->setTexts(m_desk.checked());
        m_table->fitColumns();
    });
    connect(&m_desk, &RecipientDesk::columnsWanted, this, &RecipientPane::askColumns);
    connect(&m_desk, &RecipientDesk::progressed, this, &RecipientPane::showProgress);
    m_patience.setSingleShot(true);
    m_patience.setInterval(250ms);
    connect(&m_patience, &QTimer::timeout, m_working, &QWidget::show);
}

void RecipientPane::showList()
{
    m_model->setList(m_desk.checked());
    m_table->fitColumns();
    m_field->setSources(m_desk.list().sources());
    const Ledger &ledger = m_desk.ledger();
    m_ledger->setLine(ledger.rows(), NoticeGroups::rowsWord(ledger.rows()), NoticeGroups::rows(ledger));
    // A group that has nobody left is not shown any more: the list would look empty, and nothing would say why.
    if (m_model->shown() && ledger.of(*m_model->shown()) == 0) {
        m_ledger->setOn(std::nullopt);
        m_model->setShown(std::nullopt);
    }
    if (m_tidied->isChecked() && m_model->tidiedCount() == 0)
        m_tidied->setChecked(false);
    const bool any = ledger.rows() > 0;
    m_ledger->setVisible(any);
    showMore();
    m_tidied->setText(tr("%Ln tidied", nullptr, int(m_model->tidiedCount())));
    fitBesideLedger();
    m_tableOrEmpty->setCurrentIndex(any ? 1 : 0);
}

/// The list's menu is there as long as something can be taken back, also when the list is empty by now.
void RecipientPane::showMore()
{
    const QUndoStack *undo = m_desk.undoStack();
    m_more->setVisible(m_desk.ledger().rows() > 0 || undo->canUndo() || undo->canRedo());
}

/// The ledger comes first and in one line; what has no room beside it is found in the list's menu.
void RecipientPane::fitBesideLedger()
{
    const Ledger &ledger = m_desk.ledger();
    int room = width() - m_ledger->sizeHint().width();
    const auto fit = [&room](QWidget *widget, int needed, bool wanted, bool kept = false) {
        const bool fits = wanted && needed <= room;
        if (fits)
            room -= needed;
        widget->setVisible(fits || kept);
    };
    const bool asksCountry = m_desk.checked().remarks.needsCountry > 0;
    fit(m_country, m_country->sizeHint().width() + space::small, asksCountry, asksCountry);
    fit(m_tidied, m_tidied->sizeHint().width() + space::small, m_model->tidiedCount() > 0, m_tidied->isChecked());
    fit(m_problem, m_problem->sizeHint().width() + space::small, ledger.attention + ledger.invalid > 0);
    fit(m_search, m_search->maximumWidth() + space::small, ledger.rows() > 8,
        m_search->hasFocus() || !m_search->text().isEmpty());
}

void RecipientPane::showMenuState()
{
    const Ledger &ledger = m_desk.ledger();
    m_nextProblem->setEnabled(ledger.attention + ledger.invalid > 0);
    m_showTidied->setText(tr("Show the %Ln tidied", nullptr, int(m_model->tidiedCount())));
    m_showTidied->setEnabled(m_model->tidiedCount() > 0);
    m_showTidied->setChecked(m_tidied->isChecked());
}

void RecipientPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitBesideLedger();
}

void RecipientPane::showProgress(int permille)
{
    if (permille < 0) {
        m_patience.stop();
        m_working->hide();
        return;
    }
    m_bar->setValue(permille);
    m_doing->setText(tr("Reading and checking the list…"));
    if (!m_working->isVisible() && !m_patience.isActive())
        m_patience.start();
}

void RecipientPane::goToProblem(bool backwards)
{
    const QModelIndex current = m_table->currentIndex();
    int row = m_model->nextProblem(current.isValid() ? current.row() : -1, backwards);
    if (row < 0) {
        // None in the group or search that is shown: look in the whole list.
        m_ledger->setOn(std::nullopt);
        m_tidied->setChecked(false);
        m_model->setShown(std::nullopt);
        m_search->clear();
        row = m_model->nextProblem(-1, backwards);
    }
    if (row < 0)
        return;
    m_table->choose(m_model->position(row));
    m_table->setFocus();
}

void RecipientPane::showRow(qsizetype position)
{
    if (m_model->modelRow(position) < 0) {
        m_ledger->setOn(std::nullopt);
        m_tidied->setChecked(false);
        m_model->setShown(std::nullopt);
        m_search->clear();
    }
    m_table->choose(position);
}

void RecipientPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void RecipientPane::dropEvent(QDropEvent *event)
{
    if (m_field->takeDropped(event->mimeData()))
        event->acceptProposedAction();
}

void RecipientPane::setListsMenu(QMenu *menu)
{
    m_lists->setMenu(menu);
}

void RecipientPane::commit()
{
    m_field->commit();
}

void RecipientPane::focusField()
{
    m_field->setFocus();
}

void RecipientPane::focusSearch()
{
    m_search->show();
    m_search->setFocus();
    m_search->selectAll();
}

void RecipientPane::setCompact(bool compact)
{
    m_table->setColumnHidden(RecipientsModel::PartsColumn, compact);
}

QWidget *RecipientPane::firstInTabOrder() const
{
    return m_field;
}

QWidget *RecipientPane::lastInTabOrder() const
{
    return m_table;
}

} // namespace herald
