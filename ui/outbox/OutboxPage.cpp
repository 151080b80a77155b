// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/OutboxPage.h"

#include "ui/outbox/NoticeDelegate.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FigureBlock.h"
#include "ui/widgets/Frames.h"
#include "ui/widgets/LedgerLine.h"
#include "ui/widgets/NoticeGroups.h"
#include "ui/widgets/SegmentBar.h"
#include "ui/widgets/StatusPill.h"
#include "ui/widgets/StatusPillDelegate.h"
#include "ui/widgets/TableLook.h"

#include <QHeaderView>
#include <QListView>
#include <QLocale>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace herald {

OutboxPage::OutboxPage(Session &session, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_notices(session.store())
    , m_messages(session.store())
    , m_pages(new QStackedWidget)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *empty = new EmptyState;
    empty->setIcon(u"document-send"_s);
    empty->setWords(tr("Nothing is waiting"), tr("A notice stands here from the moment you send it until every person is accounted for."));
    connect(empty->addButton(tr("Write a notice"), u"document-edit"_s), &QPushButton::clicked, this, &OutboxPage::writeRequested);

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

    connect(&m_notices, &NoticeListModel::loaded, this, [this] {
        m_pages->setCurrentIndex(m_notices.rowCount() == 0 ? 0 : 1);
        if (m_notices.rowCount() > 0 && (!m_chosen || m_notices.rowOf(*m_chosen) < 0))
            choose(m_notices.at(0).notice.id);
        else if (m_chosen)
            choose(*m_chosen);
        Q_EMIT badgeChanged(m_notices.runningOrPaused());
    });
    Outbox &outbox = m_session.outbox();
    connect(&outbox, &Outbox::noticeChanged, this, [this](NoticeId id) {
        m_notices.refresh(id);
        if (m_chosen == id)
            m_messages.refresh();
    });
    connect(&outbox, &Outbox::noticeEnded, this, [this](NoticeId id) {
        m_notices.refresh(id);
        if (m_chosen == id)
            m_messages.refresh();
    });
    connect(&outbox, &Outbox::statusChanged, this, [this](NoticeId id, MessageId) {
        m_notices.refresh(id);
        if (m_chosen == id)
            m_messages.refresh();
    });
    connect(&m_session.accounts(), &AccountDesk::currentChanged, this, &OutboxPage::refresh);
    refresh();
}

QWidget *OutboxPage::buildList()
{
    auto *side = new QWidget;
    auto *box = new QVBoxLayout(side);
    box->setContentsMargins(0, space::large, 0, 0);
    box->setSpacing(space::medium);
    auto *title = new TextLabel(tr("Outbox"), TypeSize::Title);
    title->setContentsMargins(space::large, 0, space::large, 0);
    title->setMinimumHeight(32);
    box->addWidget(title);
    m_list = new QListView;
    m_list->setObjectName(u"noticeList"_s);
    m_list->setAccessibleName(tr("Notices"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new NoticeDelegate(m_list));
    m_list->setModel(&m_notices);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    box->addWidget(new HairLine);
    box->addWidget(m_list, 1);
    side->setMinimumWidth(320);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            choose(m_notices.at(current.row()).notice.id);
    });
    return side;
}

QWidget *OutboxPage::buildDetail()
{
    auto *detail = new QWidget;
    auto *box = new QVBoxLayout(detail);
    box->setContentsMargins(space::page, space::large, space::page, space::large);
    box->setSpacing(space::medium);

    m_title = new TextLabel({}, TypeSize::Heading);
    m_title->setObjectName(u"outboxTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_pill = new StatusPill;
    m_subtitle = new TextLabel({}, TypeSize::Small, TextLabel::Muted);
    m_pause = makeButton(tr("Pause"), u"media-playback-pause"_s);
    m_pause->setObjectName(u"pauseButton"_s);
    m_resume = makeButton(tr("Resume"), u"media-playback-start"_s);
    m_resume->setObjectName(u"resumeButton"_s);
    m_stop = makeButton(tr("Stop…"), u"media-playback-stop"_s);
    m_stop->setObjectName(u"stopButton"_s);
    auto *head = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *titleLine = new QHBoxLayout;
    titleLine->addWidget(m_title);
    titleLine->addSpacing(space::small);
    titleLine->addWidget(m_pill);
    titleLine->addStretch(1);
    words->addLayout(titleLine);
    words->addWidget(m_subtitle);
    head->addLayout(words, 1);
    head->addWidget(m_pause);
    head->addWidget(m_resume);
    head->addWidget(m_stop);
    box->addLayout(head);

    m_left = new FigureBlock(TypeSize::Title);
    m_cost = new FigureBlock(TypeSize::Title);
    m_cost->setLeadingLine(true);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(space::large);
    figures->addWidget(m_left);
    figures->addWidget(m_cost);
    figures->addStretch(1);
    box->addLayout(figures);

    m_bar = new SegmentBar(SegmentBar::Detail);
    m_handover = new LedgerLine;
    m_handover->setObjectName(u"handoverLedger"_s);
    m_delivery = new LedgerLine;
    m_delivery->setObjectName(u"deliveryLedger"_s);
    m_rows = new LedgerLine;
    m_rows->setObjectName(u"rowsLedger"_s);
    auto *ledgers = new QVBoxLayout;
    ledgers->setSpacing(0);
    ledgers->addWidget(m_rows);
    ledgers->addWidget(m_handover);
    ledgers->addWidget(m_delivery);
    box->addWidget(m_bar);
    box->addLayout(ledgers);
    m_banner = new Banner;
    m_banner->setObjectName(u"noticeBanner"_s);
    m_banner->hide();
    box->addWidget(m_banner);

    auto *tableHead = new QHBoxLayout;
    tableHead->addWidget(new TextLabel(tr("Messages"), TypeSize::Body, TextLabel::Plain, QFont::DemiBold), 1);
    auto *open = new LinkButton(tr("Open in history"));
    connect(open, &QPushButton::clicked, this, [this] {
        if (m_chosen)
            Q_EMIT historyRequested(*m_chosen, m_title->text());
    });
    tableHead->addWidget(open);
    box->addLayout(tableHead);
    m_table = new QTableView;
    m_table->setObjectName(u"noticeMessages"_s);
    m_table->setAccessibleName(tr("Messages of this notice"));
    m_table->setModel(&m_messages);
    m_table->setFrameShape(QFrame::NoFrame);
    TableLook::apply(m_table, RowHeight::Middle);
    m_table->setItemDelegateForColumn(HistoryModel::StatusColumn, new StatusPillDelegate(HistoryModel::OutcomeRole, m_table));
    for (const int hidden : {HistoryModel::TextColumn, HistoryModel::PartsColumn, HistoryModel::CostColumn})
        m_table->setColumnHidden(hidden, true);
    QHeaderView *header = m_table->horizontalHeader();
    // Names take what is left: they may be cut, a time, a number and a status may not.
    header->setStretchLastSection(false);
    for (const HistoryModel::Column column : {HistoryModel::TimeColumn, HistoryModel::ToColumn, HistoryModel::StatusColumn})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(HistoryModel::NameColumn, QHeaderView::Stretch);
    header->setResizeContentsPrecision(40);
    auto *frame = new FrameBox;
    auto *frameBox = new QVBoxLayout(frame);
    frameBox->setContentsMargins(1, 1, 1, 1);
    frameBox->addWidget(m_table);
    box->addWidget(frame, 1);
    detail->setMinimumWidth(480);

    connect(m_pause, &QPushButton::clicked, this, [this] { m_session.outbox().pause(*m_chosen); });
    connect(m_resume, &QPushButton::clicked, this, [this] { m_session.outbox().resume(*m_chosen); });
    connect(m_stop, &QPushButton::clicked, this, &OutboxPage::stop);
    return detail;
}

void OutboxPage::refresh()
{
    m_notices.setPractice(m_session.accounts().practising());
    m_notices.refresh();
}

int OutboxPage::running() const
{
    int count = 0;
    for (int row = 0; row < m_notices.rowCount(); ++row)
        count += m_session.outbox().isRunning(m_notices.at(row).notice.id) ? 1 : 0;
    return count;
}

void OutboxPage::focusFirst()
{
    m_list->setFocus();
}

void OutboxPage::choose(NoticeId id)
{
    const bool another = m_chosen != id;
    m_chosen = id;
    if (another) {
        HistoryQuery query;
        query.notice = id;
        m_messages.setQuery(query);
    }
    const int row = m_notices.rowOf(id);
    if (row < 0) {
        m_notices.refresh();
        return;
    }
    const QModelIndex index = m_notices.index(row);
    if (m_list->currentIndex() != index)
        m_list->setCurrentIndex(index);
    showChosen();
}

void OutboxPage::showChosen()
{
    const int row = m_chosen ? m_notices.rowOf(*m_chosen) : -1;
    if (row >= 0)
        showSummary(m_notices.at(row));
}

void OutboxPage::showSummary(const NoticeSummary &summary)
{
    const QLocale locale;
    const Notice &notice = summary.notice;
    const NoticeTotals &totals = summary.totals;
    const NoticeMood mood = NoticeMood::of(summary);
    m_title->setText(notice.title);
    m_pill->setPill(mood.tone, mood.glyph, mood.word);
    m_subtitle->setText(tr("from %1, started %2").arg(notice.sender,
                            locale.toString(notice.createdAt.toLocalTime(), QLocale::ShortFormat)));
    m_pause->setVisible(notice.state == NoticeState::Running);
    m_resume->setVisible(notice.state == NoticeState::Paused);
    m_stop->setVisible(notice.state != NoticeState::Stopped && notice.state != NoticeState::Finished);

    const int left = totals.messages() - totals.waiting - totals.cancelled;
    m_left->setFigure(locale.toString(left), tr("of %1 left this computer").arg(locale.toString(totals.messages())));
    m_cost->setFigure(summary.cost ? summary.cost->display() : tr("not known yet"),
                      notice.practice ? tr("cost, and nothing is paid") : tr("cost so far"));

    m_bar->setGroups(NoticeGroups::bar(totals));
    const Ledger &out = summary.leftOut;
    QList<LedgerTerm> rows;
    rows.append({int(RowStatus::Ready), totals.messages(), tr("message(s)", nullptr, totals.messages()), Tone::Green, Glyph::Check, Fill::Solid, {}});
    for (const LedgerTerm &term : NoticeGroups::rows(out)) {
        if (term.key != int(RowStatus::Ready))
            rows.append(term);
    }
    m_rows->setLine(totals.messages() + out.rows(), NoticeGroups::rowsWord(totals.messages() + out.rows()), rows);
    m_rows->setVisible(out.rows() > 0);
    m_handover->setLine(totals.messages(), NoticeGroups::messagesWord(totals.messages()), NoticeGroups::handover(totals));
    m_delivery->setLine(totals.accepted, NoticeGroups::acceptedWord(totals.accepted), NoticeGroups::delivery(totals));
    m_delivery->setVisible(totals.accepted > 0);

    if (notice.state == NoticeState::Paused && !notice.pauseReason.isEmpty()) {
        m_banner->setTone(Tone::Amber, Glyph::Pause);
        m_banner->setWords(tr("Paused."), notice.pauseReason);
        m_banner->show();
    } else if (totals.unconfirmed > 0) {
        m_banner->setTone(Tone::Violet, Glyph::Question);
        m_banner->setWords(tr("%n are unconfirmed.", nullptr, totals.unconfirmed),
                           tr("The reply was lost, so nobody knows yet whether they were sent. They are not sent again by themselves."));
        m_banner->show();
    } else {
        m_banner->hide();
    }
}

void OutboxPage::stop()
{
    if (!m_chosen)
        return;
    const NoticeId id = *m_chosen;
    const int row = m_notices.rowOf(id);
    const int waiting = row < 0 ? 0 : m_notices.at(row).totals.waiting;
    Question question;
    question.title = tr("Stop this notice");
    question.text = tr("%n message(s) have not left this computer and will never be sent. What Telnyx has accepted cannot be called back.",
                       nullptr, waiting);
    question.answers = {tr("Stop the rest"), tr("Keep sending")};
    question.dangerous = true;
    m_dialogs.ask(this, question, [this, id](int answer) {
        if (answer == 0)
            m_session.outbox().stop(id);
    });
}

} // namespace herald
