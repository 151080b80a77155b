// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/SettlePane.h"

#include "app/models/CheckWords.h"
#include "app/models/DisplayText.h"
#include "app/outbox/Await.h"
#include "app/recipients/PhoneNumber.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Frames.h"
#include "ui/widgets/KeyValueGrid.h"
#include "ui/widgets/TableLook.h"

#include <QHeaderView>
#include <QIdentityProxyModel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

/// What the look-up brought stands where the text would; the text is below.
class VerdictColumn : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (index.column() != HistoryModel::TextColumn || role != Qt::DisplayRole)
            return QIdentityProxyModel::data(index, role);
        const auto *messages = qobject_cast<const HistoryModel *>(sourceModel());
        return messages ? CheckWords::brief(messages->at(index.row()).checked) : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (section == HistoryModel::TextColumn && orientation == Qt::Horizontal && role == Qt::DisplayRole)
            return SettlePane::tr("Looked up");
        return QIdentityProxyModel::headerData(section, orientation, role);
    }
};

} // namespace

SettlePane::SettlePane(Session &session, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_messages(session.store())
    , m_title(new ElidedLabel({}, TypeSize::Small, TextLabel::Muted))
    , m_pages(new QStackedWidget)
    , m_result(new TextLabel({}, TypeSize::Small, TextLabel::Muted))
{
    m_lookUp = makeButton(tr("Look up again"), u"view-refresh"_s);
    m_lookUp->setObjectName(u"lookUpButton"_s);
    m_back = makeButton(tr("Back"), u"go-previous"_s);
    m_back->setObjectName(u"settleBack"_s);
    m_result->setObjectName(u"settleResult"_s);
    m_result->setWordWrap(true);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new TextLabel(tr("Settle what is unconfirmed"), TypeSize::Heading));
    words->addWidget(m_title);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addLayout(words, 1);
    head->addWidget(m_lookUp, 0, Qt::AlignTop);
    head->addWidget(m_back, 0, Qt::AlignTop);
    auto *why =
        new TextLabel(tr("The reply to these messages was lost. Herald looks them up in Telnyx's records and takes "
                         "back what it finds. For the rest, a person's word counts; each is written to the log."),
            TypeSize::Body, TextLabel::Muted);
    why->setWordWrap(true);

    auto *done = new EmptyState;
    done->setIcon(u"document-send"_s, Tone::Green);
    done->setWords(tr("Nothing is unconfirmed"), tr("Of every message of this notice it is known what became of it."));
    connect(done->addButton(tr("Back to the notice")), &QPushButton::clicked, this, &SettlePane::backRequested);
    m_pages->addWidget(buildWork());
    m_pages->addWidget(done);

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::page, space::large, space::page, space::large);
    box->setSpacing(space::medium);
    box->addLayout(head);
    box->addWidget(why);
    box->addWidget(m_pages, 1);
    box->addWidget(m_result);
    setMinimumWidth(480);

    connect(m_lookUp, &QPushButton::clicked, this, &SettlePane::lookUp);
    connect(m_back, &QPushButton::clicked, this, &SettlePane::backRequested);
    connect(&m_messages, &HistoryModel::loaded, this, &SettlePane::showLoaded);
    connect(&m_session.outbox(), &Outbox::waitsForResume, this, [this](NoticeId id) {
        if (m_notice == id)
            m_waitsForResume = true;
    });
}

QWidget *SettlePane::buildWork()
{
    auto *work = new QWidget;
    auto *known = new VerdictColumn(this);
    known->setSourceModel(&m_messages);
    m_table = new QTableView;
    m_table->setObjectName(u"settleTable"_s);
    m_table->setAccessibleName(tr("Unconfirmed messages"));
    m_table->setModel(known);
    m_table->setFrameShape(QFrame::NoFrame);
    TableLook::apply(m_table, RowHeight::Middle);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (const int hidden : {HistoryModel::StatusColumn, HistoryModel::PartsColumn, HistoryModel::CostColumn})
        m_table->setColumnHidden(hidden, true);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    for (const HistoryModel::Column column :
        {HistoryModel::TimeColumn, HistoryModel::ToColumn, HistoryModel::NameColumn})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(HistoryModel::TextColumn, QHeaderView::Stretch);
    auto *frame = new FrameBox;
    frame->setShowsFocus(true);
    auto *frameBox = new QVBoxLayout(frame);
    frameBox->setContentsMargins(1, 1, 1, 1);
    frameBox->addWidget(m_table);
    m_facts = new KeyValueGrid;
    m_facts->setObjectName(u"settleFacts"_s);
    auto *facts = new QScrollArea;
    facts->setWidget(m_facts);
    facts->setWidgetResizable(true);
    facts->setFrameShape(QFrame::NoFrame);
    facts->setFocusPolicy(Qt::NoFocus);
    facts->setMinimumHeight(150);
    m_facts->setBackgroundRole(QPalette::Base);
    m_facts->setAutoFillBackground(true);
    auto *box = new QVBoxLayout(work);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::medium);
    box->addWidget(frame, 1);
    box->addWidget(facts);
    box->addWidget(buildDecisions());
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SettlePane::showChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &SettlePane::showChosen);
    return work;
}

QWidget *SettlePane::buildDecisions()
{
    auto *decisions = new QWidget;
    auto *line = new QHBoxLayout(decisions);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    m_arrived = makeButton(tr("It arrived"));
    m_arrived->setObjectName(u"arrivedButton"_s);
    m_again = makeButton(tr("It did not, send again…"));
    m_again->setObjectName(u"sendAgainButton"_s);
    m_leave = makeButton(tr("Leave it"));
    m_leave->setObjectName(u"leaveButton"_s);
    for (QPushButton *button : {m_arrived, m_again, m_leave})
        line->addWidget(button);
    line->addStretch(1);
    connect(m_arrived, &QPushButton::clicked, this, &SettlePane::arrived);
    connect(m_again, &QPushButton::clicked, this, &SettlePane::sendAgain);
    connect(m_leave, &QPushButton::clicked, this, &SettlePane::leave);
    return decisions;
}

void SettlePane::showNotice(NoticeId id, const QString &title)
{
    m_notice = id;
    m_title->setText(title);
    m_result->clear();
    HistoryQuery query;
    query.notice = id;
    query.state = HandoverState::Unconfirmed;
    m_messages.setQuery(query);
}

void SettlePane::refresh()
{
    if (m_notice)
        m_messages.refresh();
}

void SettlePane::focusFirst()
{
    m_table->setFocus();
}

void SettlePane::showLoaded()
{
    const bool any = m_messages.rowCount() > 0;
    const bool hadFocus = m_pages->isAncestorOf(focusWidget());
    m_pages->setCurrentIndex(any || m_messages.isLoading() ? 0 : 1);
    if (any && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    if (!any && hadFocus)
        m_back->setFocus();
    showChosen();
}

QList<MessageId> SettlePane::chosen() const
{
    QList<MessageId> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids.append(m_messages.at(index.row()).id);
    return ids;
}

void SettlePane::showChosen()
{
    const int count = int(chosen().size());
    for (QPushButton *button : {m_arrived, m_again, m_leave})
        button->setEnabled(count > 0 && !m_busy);
    m_arrived->setText(count > 1 ? tr("These %Ln arrived", nullptr, count) : tr("It arrived"));
    m_again->setText(count > 1 ? tr("They did not, send %Ln again…", nullptr, count) : tr("It did not, send again…"));
    m_leave->setText(count > 1 ? tr("Leave them") : tr("Leave it"));
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || current.row() >= m_messages.rowCount()) {
        m_facts->setRows({});
        return;
    }
    const StoredMessage &message = m_messages.at(current.row());
    // A number keeps its direction.
    const QString number = QChar(0x2066) + formattedNumber(message.to) + QChar(0x2069);
    m_facts->setRows({
        {tr("To"), message.name.isEmpty() ? number : QString(message.name + u", "_s + number), false},
        {tr("Request begun"), DisplayText::fullTime(message.sendingAt), true},
        {tr("What happened"), m_messages.index(current.row(), 0).data(HistoryModel::KnownRole).toString(), false},
        {tr("Looked up"), CheckWords::explain(message), false},
        {tr("Text"), message.text, false},
    });
}

} // namespace herald
