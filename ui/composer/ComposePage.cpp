// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/ComposePage.h"

#include "app/models/RecipientsModel.h"
#include "ui/composer/ActionBar.h"
#include "ui/composer/EditorBox.h"
#include "ui/composer/PreviewPane.h"
#include "ui/composer/RecipientField.h"
#include "ui/composer/ReviewDialog.h"
#include "ui/composer/SenderPicker.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Frames.h"
#include "ui/widgets/LedgerLine.h"
#include "ui/widgets/NoticeEditor.h"
#include "ui/widgets/NoticeGroups.h"
#include "ui/widgets/TableLook.h"
#include "ui/widgets/VerdictDelegate.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace herald {

ComposePage::ComposePage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_composition(session)
    , m_model(new RecipientsModel(this))
{
    auto *splitter = new LineSplitter(Qt::Horizontal);
    splitter->setObjectName(u"composeSplitter"_s);
    splitter->addWidget(buildPage());
    m_preview = new PreviewPane(m_composition);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(0, 1);
    splitter->setCollapsible(0, false);
    splitter->setCollapsible(1, false);
    splitter->setSizes({800, 300});

    m_bar = new ActionBar;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(splitter, 1);
    column->addWidget(new HairLine);
    column->addWidget(m_bar);

    wire();
    showLoaded();
    m_composition.loadDraft();
}

QWidget *ComposePage::buildPage()
{
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *box = new QVBoxLayout(page);
    box->setContentsMargins(space::page, space::large, space::page, space::medium);
    box->setSpacing(space::small);

    m_title = new QLineEdit;
    m_title->setObjectName(u"noticeTitle"_s);
    m_title->setAccessibleName(tr("Title of the notice, for your own use"));
    m_title->setPlaceholderText(tr("New notice"));
    m_title->setFrame(false);
    m_title->setFont(typeFont(font(), TypeSize::Title, QFont::DemiBold));
    m_title->setMaxLength(120);
    m_saved = new TextLabel({}, TypeSize::Small, TextLabel::Muted);
    m_saved->setObjectName(u"draftSaved"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_saved);
    box->addLayout(head);

    m_sender = new SenderPicker;
    m_sender->setObjectName(u"senderPicker"_s);
    m_profile = new ElidedLabel({}, TypeSize::Small, TextLabel::Muted);
    m_senderProblem = new TextLabel({}, TypeSize::Small);
    m_senderProblem->setObjectName(u"senderProblem"_s);
    m_senderProblem->setWordWrap(true);
    m_recipients = new RecipientField;
    m_recipients->setObjectName(u"recipientField"_s);
    auto *from = new TextLabel(tr("From"), TypeSize::Body, TextLabel::Muted);
    from->setBuddy(m_sender);
    auto *to = new TextLabel(tr("To"), TypeSize::Body, TextLabel::Muted);
    to->setBuddy(m_recipients);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::small);
    grid->setColumnMinimumWidth(0, 40);
    grid->setColumnStretch(2, 1);
    grid->addWidget(from, 0, 0);
    grid->addWidget(m_sender, 0, 1);
    grid->addWidget(m_profile, 0, 2);
    grid->addWidget(m_senderProblem, 1, 1, 1, 2);
    grid->addWidget(to, 2, 0);
    grid->addWidget(m_recipients, 2, 1, 1, 2);
    box->addLayout(grid);

    m_ledger = new LedgerLine;
    m_ledger->setObjectName(u"ledger"_s);
    m_ledger->setClickable(true);
    box->addWidget(m_ledger);

    m_table = new QTableView;
    m_table->setObjectName(u"recipientTable"_s);
    m_table->setAccessibleName(tr("Recipients"));
    m_table->setAccessibleDescription(tr("Delete removes the chosen rows, F2 repairs a number"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    TableDelegate *cells = TableLook::apply(m_table, RowHeight::Dense);
    const auto getsNothing = [](const QModelIndex &index) {
        return index.siblingAtColumn(0).data(RecipientsModel::StatusRole).toInt() != int(RowStatus::Ready);
    };
    cells->setMuted(getsNothing);
    cells->setDoubtful([](const QModelIndex &index) {
        const int status = index.siblingAtColumn(0).data(RecipientsModel::StatusRole).toInt();
        return index.column() == RecipientsModel::NumberColumn
            && (status == int(RowStatus::Invalid) || status == int(RowStatus::Attention));
    });
    auto *verdicts = new VerdictDelegate(m_table);
    verdicts->setActionWord(tr("Repair"));
    m_table->setItemDelegateForColumn(RecipientsModel::VerdictColumn, verdicts);
    connect(verdicts, &VerdictDelegate::actionRequested, this, &ComposePage::repair);
    m_table->installEventFilter(this);
    QHeaderView *header = m_table->horizontalHeader();
    header->resizeSection(RecipientsModel::RowColumn, 48);
    header->resizeSection(RecipientsModel::NumberColumn, 168);
    header->resizeSection(RecipientsModel::NameColumn, 140);
    header->resizeSection(RecipientsModel::PartsColumn, 56);
    header->setSectionResizeMode(RecipientsModel::VerdictColumn, QHeaderView::Stretch);

    auto *frame = new FrameBox;
    auto *frameBox = new QVBoxLayout(frame);
    frameBox->setContentsMargins(1, 1, 1, 1);
    frameBox->addWidget(m_table);
    auto *empty = new EmptyState;
    empty->setIcon(u"system-users"_s);
    empty->setWords(tr("Who gets this notice?"), tr("Paste a list of numbers, with or without names, or type one and press Enter."));
    empty->setDropFrame(true);
    m_tableOrEmpty = new QStackedWidget;
    m_tableOrEmpty->addWidget(empty);
    m_tableOrEmpty->addWidget(frame);

    m_editor = new EditorBox;
    auto *writing = new QWidget;
    auto *writingBox = new QVBoxLayout(writing);
    writingBox->setContentsMargins(0, space::hair, 0, 0);
    writingBox->setSpacing(space::hair);
    writingBox->addWidget(new TextLabel(tr("Message"), TypeSize::Body, TextLabel::Plain, QFont::DemiBold));
    writingBox->addWidget(m_editor, 1);

    auto *splitter = new LineSplitter(Qt::Vertical);
    splitter->setObjectName(u"composeRowsSplitter"_s);
    splitter->addWidget(m_tableOrEmpty);
    splitter->addWidget(writing);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    m_tableOrEmpty->setMinimumHeight(150);
    writing->setMinimumHeight(170);
    box->addWidget(splitter, 1);

    QWidget::setTabOrder(m_title, m_sender);
    QWidget::setTabOrder(m_sender, m_recipients);
    QWidget::setTabOrder(m_recipients, m_table);
    QWidget::setTabOrder(m_table, m_editor->editor());
    return page;
}

void ComposePage::wire()
{
    connect(m_title, &QLineEdit::textEdited, &m_composition, &Composition::setTitle);
    connect(m_sender, &SenderPicker::senderChanged, &m_composition, &Composition::setSender);
    connect(m_recipients, &RecipientField::recipientsEntered, this, [this](const QString &text) {
        m_composition.addRecipients(text);
        if (m_model->rowCount() > 0)
            m_table->scrollToBottom();
    });
    connect(m_editor, &EditorBox::textChanged, &m_composition, &Composition::setText);
    connect(m_ledger, &LedgerLine::filterChanged, this, [this](std::optional<int> key) {
        m_model->setShown(key ? std::optional(RowStatus(*key)) : std::nullopt);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            m_preview->showRow(positionOf(current.row()));
    });
    connect(m_bar, &ActionBar::reviewRequested, this, &ComposePage::review);

    connect(&m_composition, &Composition::loaded, this, &ComposePage::showLoaded);
    connect(&m_composition, &Composition::recipientsChanged, this, &ComposePage::showRecipients);
    connect(&m_composition, &Composition::senderChanged, this, &ComposePage::showSender);
    connect(&m_composition, &Composition::changed, this, &ComposePage::showBar);
    connect(&m_composition, &Composition::draftSaved, this, [this](const QDateTime &at) {
        m_saved->setText(tr("Draft saved %1").arg(QLocale().toString(at.toLocalTime().time(), QLocale::ShortFormat)));
    });
    connect(&m_composition, &Composition::draftNotSaved, this,
            [this](const QString &words) { m_saved->setText(tr("Draft not saved. %1").arg(words)); });

    AccountDesk &desk = m_session.accounts();
    connect(&desk, &AccountDesk::changed, this, &ComposePage::showSender);
    connect(&desk, &AccountDesk::changed, this, &ComposePage::showBar);
    connect(&desk, &AccountDesk::currentChanged, this, &ComposePage::showSender);
}

void ComposePage::showLoaded()
{
    m_title->setText(m_composition.title());
    m_sender->setSender(m_composition.sender());
    m_editor->setText(m_composition.text());
    showRecipients();
    showSender();
    showBar();
}

void ComposePage::showRecipients()
{
    m_model->setPartsPerMessage(int(m_composition.segments().segments));
    m_model->setRows(m_composition.rows());
    const Ledger &ledger = m_composition.ledger();
    m_ledger->setLine(ledger.rows(), NoticeGroups::rowsWord(ledger.rows()), NoticeGroups::rows(ledger));
    m_tableOrEmpty->setCurrentIndex(ledger.rows() == 0 ? 0 : 1);
}

void ComposePage::showSender()
{
    const AccountDesk &desk = m_session.accounts();
    m_sender->setOwned(desk.facts().senders);
    if (m_composition.sender().isEmpty() && !desk.current().defaultSender.isEmpty())
        m_sender->setSender(desk.current().defaultSender);
    QString profile = desk.current().profileName.isEmpty() ? desk.current().profileId : desk.current().profileName;
    for (const MessagingProfile &known : desk.facts().profiles.value_or(QList<MessagingProfile>())) {
        if (known.id == desk.current().profileId)
            profile = known.name;
    }
    m_profile->setText(profile.isEmpty() ? tr("No messaging profile is chosen yet, see Settings")
                                         : tr("Messaging profile: %1").arg(profile));
    const QString problem = m_sender->problem();
    m_senderProblem->setText(problem);
    m_senderProblem->setVisible(!problem.isEmpty());
}

void ComposePage::showBar()
{
    const AccountDesk &desk = m_session.accounts();
    m_model->setPartsPerMessage(int(m_composition.segments().segments));
    m_bar->setPlan(m_composition.plan(), desk.practising(), desk.current().partsPerMinute,
                   desk.facts().balance ? std::optional(desk.facts().balance->balance) : std::nullopt);
}

int ComposePage::positionOf(int modelRow) const
{
    const RecipientRow &wanted = m_model->at(modelRow);
    const QList<RecipientRow> &rows = m_composition.rows();
    for (int i = 0; i < rows.size(); ++i) {
        if (rows.at(i).row == wanted.row && rows.at(i).input == wanted.input)
            return i;
    }
    return -1;
}

void ComposePage::removeSelectedRows()
{
    QList<int> positions;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        positions.append(positionOf(index.row()));
    m_composition.removeRows(positions);
}

void ComposePage::repair(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    // The number goes back to where numbers are written; leaving the box takes it in again.
    const QString input = m_model->at(index.row()).input;
    m_composition.removeRows({positionOf(index.row())});
    m_recipients->setText(input);
    m_recipients->setFocus();
    m_recipients->selectAll();
}

bool ComposePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
            removeSelectedRows();
            return true;
        }
        if (key->key() == Qt::Key_F2) {
            repair(m_table->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ComposePage::focusFirst()
{
    if (m_composition.rows().isEmpty())
        m_recipients->setFocus();
    else
        m_editor->editor()->setFocus();
}

void ComposePage::focusPreview()
{
    m_preview->setFocus();
}

void ComposePage::startNew()
{
    m_composition.clear();
    focusFirst();
}

void ComposePage::take(const QString &recipients, const QString &text)
{
    m_composition.addRecipients(recipients);
    if (!text.isEmpty())
        m_editor->editor()->insertText(text);
    focusFirst();
}

void ComposePage::review()
{
    m_recipients->commit();
    if (!m_bar->reviewButton()->isEnabled())
        return;
    auto *dialog = new ReviewDialog(m_session, m_composition, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReviewDialog::submitted, this, [this](NoticeId id) {
        // The box is emptied at once, so that the same notice is not sent a second time by habit.
        m_composition.clear();
        m_composition.saveDraftNow();
        Q_EMIT submitted(id);
    });
    dialog->open();
}

void ComposePage::setCompact(bool compact)
{
    m_table->setColumnHidden(RecipientsModel::PartsColumn, compact);
}

} // namespace herald
