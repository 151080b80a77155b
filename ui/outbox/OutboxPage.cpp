// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/OutboxPage.h"

#include "ui/outbox/ListHead.h"
#include "ui/outbox/LogDialog.h"
#include "ui/outbox/NoticeDelegate.h"
#include "ui/outbox/NoticePane.h"
#include "ui/outbox/SettlePane.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Frames.h"
#include "ui/widgets/Scale.h"

#include <QButtonGroup>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace herald {

void OutboxPage::Group::setFilter(Filter filter)
{
    m_filter = filter;
    invalidateFilter();
}

bool OutboxPage::Group::belongs(NoticeState state, Filter filter)
{
    switch (filter) {
    case All:
        return true;
    case Now:
        return state == NoticeState::Running || state == NoticeState::Paused;
    case Scheduled:
        return state == NoticeState::Scheduled;
    case Finished:
        return state == NoticeState::Finished || state == NoticeState::Stopped;
    }
    return true;
}

bool OutboxPage::Group::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return belongs(NoticeState(index.data(NoticeListModel::StateRole).toInt()), m_filter);
}

OutboxPage::OutboxPage(Session &session, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_notices(session.store())
    , m_messages(session.store())
    , m_meter(session.outbox(), session.clock())
    , m_pages(new QStackedWidget)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_group.setSourceModel(&m_notices);
    auto *empty = new EmptyState;
    empty->setIcon(u"document-send"_s);
    empty->setWords(tr("Nothing is waiting"),
        tr("A notice stands here from the moment you send it until every person is accounted for."));
    m_write = empty->addButton(tr("Write a notice"), u"document-edit"_s);
    connect(m_write, &QPushButton::clicked, this, &OutboxPage::writeRequested);

    auto *splitter = new LineSplitter(Qt::Horizontal);
    splitter->setObjectName(u"outboxSplitter"_s);
    splitter->addWidget(buildList());
    splitter->addWidget(buildDetail());
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({400, 640});
    m_pages->addWidget(empty);
    m_pages->addWidget(splitter);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_pages);
    wire();
    refresh();
}

QWidget *OutboxPage::buildList()
{
    auto *side = new QWidget;
    auto *box = new QVBoxLayout(side);
    box->setContentsMargins(0, space::large, 0, 0);
    box->setSpacing(space::medium);
    auto *head = new ListHead(tr("Outbox"));
    auto *chips = new QButtonGroup(this);
    const std::pair<QString, const char *> names[] = {{tr("All"), "filterAll"}, {tr("Now"), "filterNow"},
        {tr("Scheduled"), "filterScheduled"}, {tr("Finished"), "filterFinished"}};
    for (const auto &[name, objectName] : names) {
        auto *chip = new Chip(name);
        chip->setObjectName(QLatin1String(objectName));
        chip->setCheckable(true);
        chips->addButton(chip, int(m_chips.size()));
        m_chips.append(chip);
        head->addFilter(chip);
    }
    m_chips.constFirst()->setChecked(true);
    connect(chips, &QButtonGroup::idClicked, this, [this](int id) { filter(Filter(id)); });
    box->addWidget(head);

    m_list = new QListView;
    m_list->setObjectName(u"noticeList"_s);
    m_list->setAccessibleName(tr("Notices"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new NoticeDelegate(
        [this](const NoticeSummary &summary) {
            return phaseOf(summary, m_session.outbox().isRunning(summary.notice.id), m_session.clock().now());
        },
        m_session.clock(), m_list));
    m_list->setModel(&m_group);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *list = new QVBoxLayout;
    list->setSpacing(0);
    list->addWidget(new HairLine);
    list->addWidget(m_list, 1);
    list->addWidget(new HairLine);
    box->addLayout(list, 1);
    auto *log = new LinkButton(tr("Log of decisions…"));
    log->setObjectName(u"logButton"_s);
    log->setToolTip(tr("Who decided what and when, and whether that was changed afterwards"));
    connect(log, &QPushButton::clicked, this, &OutboxPage::showLog);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::large, 0, space::large, space::medium);
    foot->addWidget(log);
    foot->addStretch(1);
    box->addLayout(foot);
    side->setMinimumWidth(320);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            choose(NoticeId(current.data(NoticeListModel::NoticeIdRole).toLongLong()));
    });
    return side;
}

QWidget *OutboxPage::buildDetail()
{
    m_pane = new NoticePane(m_session, m_dialogs, m_messages, m_meter);
    m_settle = new SettlePane(m_session, m_dialogs);
    m_detail = new QStackedWidget;
    m_detail->addWidget(m_pane);
    m_detail->addWidget(m_settle);
    connect(m_pane, &NoticePane::historyRequested, this, &OutboxPage::historyRequested);
    connect(m_pane, &NoticePane::undone, this, &OutboxPage::undone);
    connect(m_pane, &NoticePane::settleRequested, this, &OutboxPage::settle);
    connect(m_settle, &SettlePane::backRequested, this, [this] {
        m_detail->setCurrentWidget(m_pane);
        m_list->setFocus();
    });
    return m_detail;
}

void OutboxPage::wire()
{
    connect(&m_notices, &NoticeListModel::loaded, this, &OutboxPage::showLoaded);
    Outbox &outbox = m_session.outbox();
    connect(&outbox, &Outbox::noticeChanged, this, &OutboxPage::noticeMoved);
    connect(&outbox, &Outbox::noticeEnded, this, &OutboxPage::noticeMoved);
    connect(&outbox, &Outbox::othersChanged, this, [this] {
        m_notices.refresh();
        m_messages.refresh();
        if (m_settle->notice())
            m_settle->refresh();
    });
    connect(&outbox, &Outbox::statusChanged, this, [this](NoticeId id, MessageId) { noticeMoved(id); });
    connect(&m_session.accounts(), &AccountDesk::currentChanged, this, &OutboxPage::refresh);
}

void OutboxPage::noticeMoved(NoticeId id)
{
    m_notices.refresh(id);
    if (m_chosen == id)
        m_messages.refresh();
    if (m_settle->notice() == id)
        m_settle->refresh();
}

void OutboxPage::refresh()
{
    m_notices.setPractice(m_session.accounts().practising());
    m_notices.refresh();
}

void OutboxPage::showLoaded()
{
    // Nobody who has gone on to something else meanwhile is called back.
    const bool focus = m_focusWanted && m_notices.rowCount() > 0 && window()->focusWidget() == m_write;
    m_pages->setCurrentIndex(m_notices.rowCount() == 0 ? 0 : 1);
    if (m_notices.rowCount() > 0)
        m_focusWanted = false;
    if (focus)
        m_list->setFocus();
    showCounts();
    if (m_notices.rowCount() > 0 && (!m_chosen || m_notices.rowOf(*m_chosen) < 0))
        choose(m_notices.at(0).notice.id);
    else if (m_chosen)
        choose(*m_chosen);
    Q_EMIT badgeChanged(m_notices.unfinished());
}

void OutboxPage::showCounts()
{
    for (const Filter each : {Now, Scheduled}) {
        qint64 count = 0;
        for (int row = 0; row < m_notices.rowCount(); ++row)
            count += Group::belongs(m_notices.at(row).notice.state, each) ? 1 : 0;
        m_chips.at(each)->setCount(count > 0 ? std::optional(count) : std::nullopt);
    }
}

void OutboxPage::filter(Filter filter)
{
    m_group.setFilter(filter);
    if (!m_list->currentIndex().isValid() && m_group.rowCount() > 0)
        m_list->setCurrentIndex(m_group.index(0, 0));
}

void OutboxPage::showLog()
{
    auto *dialog = new LogDialog(m_session.store(), m_dialogs, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void OutboxPage::focusFirst()
{
    m_focusWanted = m_pages->currentIndex() == 0;
    (m_focusWanted ? static_cast<QWidget *>(m_write) : m_list)->setFocus();
}

void OutboxPage::setCompact(bool compact)
{
    m_pane->setCompact(compact);
}

void OutboxPage::settle(NoticeId id)
{
    const int row = m_notices.rowOf(id);
    if (row < 0)
        return;
    m_settle->showNotice(id, m_notices.at(row).notice.title);
    m_detail->setCurrentWidget(m_settle);
    m_settle->focusFirst();
}

void OutboxPage::choose(NoticeId id)
{
    const bool another = m_chosen != id;
    m_chosen = id;
    if (another) {
        HistoryQuery query;
        query.notice = id;
        query.oldestFirst = true;
        m_messages.setQuery(query);
        m_detail->setCurrentWidget(m_pane);
    }
    const int row = m_notices.rowOf(id);
    if (row < 0) {
        m_notices.refresh();
        return;
    }
    QModelIndex index = m_group.mapFromSource(m_notices.index(row));
    if (!index.isValid() && another) {
        // What is asked for is shown, whatever was filtered before.
        m_chips.at(All)->setChecked(true);
        m_group.setFilter(All);
        index = m_group.mapFromSource(m_notices.index(row));
    }
    if (index.isValid() && m_list->currentIndex() != index)
        m_list->setCurrentIndex(index);
    showChosen();
}

int OutboxPage::sharersOf(const NoticeSummary &summary) const
{
    int sharers = 0;
    for (int row = 0; row < m_notices.rowCount(); ++row) {
        const Notice &other = m_notices.at(row).notice;
        const bool sending = other.state == NoticeState::Running && m_notices.at(row).totals.waiting > 0;
        sharers += sending && other.account == summary.notice.account && other.sender == summary.notice.sender ? 1 : 0;
    }
    return sharers;
}

void OutboxPage::showChosen()
{
    const int row = m_chosen ? m_notices.rowOf(*m_chosen) : -1;
    if (row >= 0)
        m_pane->setSummary(m_notices.at(row), sharersOf(m_notices.at(row)));
}

} // namespace herald
