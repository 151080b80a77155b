// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the pane is made of; what it says is in NoticePaneWords.cpp.
#include "ui/outbox/NoticePane.h"

#include "ui/outbox/KnownColumn.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FigureBlock.h"
#include "ui/widgets/Frames.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/LedgerLine.h"
#include "ui/widgets/SegmentBar.h"
#include "ui/widgets/SparkLine.h"
#include "ui/widgets/StatusPill.h"
#include "ui/widgets/StatusPillDelegate.h"
#include "ui/widgets/TableLook.h"

#include <QApplication>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace herald {

namespace {

constexpr int mostLettersOfName = 16; ///< a status and what is known of a message come before the rest of a name

} // namespace

NoticePane::NoticePane(
    Session &session, Dialogs &dialogs, HistoryModel &messages, const PaceMeter &meter, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_meter(meter)
    , m_actions(session, dialogs, this)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::page, space::large, space::page, space::large);
    box->setSpacing(space::medium);
    box->addLayout(buildHead());
    box->addLayout(buildFigures());
    m_bar = new SegmentBar(SegmentBar::Detail);
    m_rows = new LedgerLine;
    m_rows->setObjectName(u"rowsLedger"_s);
    m_handover = new LedgerLine;
    m_handover->setObjectName(u"handoverLedger"_s);
    m_delivery = new LedgerLine;
    m_delivery->setObjectName(u"deliveryLedger"_s);
    auto *ledgers = new QVBoxLayout;
    ledgers->setSpacing(0);
    ledgers->addWidget(m_rows);
    ledgers->addWidget(m_handover);
    ledgers->addWidget(m_delivery);
    box->addWidget(m_bar);
    box->addLayout(ledgers);
    m_state = new Banner;
    m_state->setObjectName(u"noticeBanner"_s);
    m_state->hide();
    m_unconfirmed = new Banner;
    m_unconfirmed->setObjectName(u"unconfirmedBanner"_s);
    m_unconfirmed->setTone(Tone::Violet, Glyph::Question);
    m_unconfirmed->hide();
    box->addWidget(m_state);
    box->addWidget(m_unconfirmed);
    box->addLayout(buildTableHead());
    m_table = buildTable(messages);
    auto *frame = new FrameBox;
    frame->setShowsFocus(true);
    auto *frameBox = new QVBoxLayout(frame);
    frameBox->setContentsMargins(1, 1, 1, 1);
    frameBox->addWidget(m_table);
    box->addWidget(frame, 1);
    m_reason = new TextLabel({}, TypeSize::Small);
    m_reason->setObjectName(u"messageReason"_s);
    m_reason->setWordWrap(true);
    m_reason->hide();
    box->addWidget(m_reason);
    setMinimumWidth(480);
    wire();
}

QHBoxLayout *NoticePane::buildHead()
{
    m_title = new ElidedLabel({}, TypeSize::Heading);
    m_title->setObjectName(u"outboxTitle"_s);
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_pill = new StatusPill;
    m_pill->setObjectName(u"noticePill"_s);
    m_subtitle = new ElidedLabel({}, TypeSize::Small, TextLabel::Muted);
    m_subtitle->setObjectName(u"outboxSubtitle"_s);
    auto *titleLine = new QHBoxLayout;
    titleLine->setSpacing(space::small);
    titleLine->addWidget(m_title);
    titleLine->addWidget(m_pill);
    titleLine->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(titleLine);
    words->addWidget(m_subtitle);

    const auto button = [](const QString &text, const char *icon, const char *name) {
        QPushButton *made = makeButton(text, QLatin1String(icon));
        made->setObjectName(QLatin1String(name));
        made->hide();
        return made;
    };
    m_first = button(tr("Send first"), "", "sendFirstButton");
    m_first->setCheckable(true);
    m_first->setToolTip(tr("Goes ahead of the other notices of its sender"));
    m_pause = button(tr("Pause"), "media-playback-pause", "pauseButton");
    m_resume = button(tr("Resume"), "media-playback-start", "resumeButton");
    m_resume->setToolTip(tr("Sends one message first; the others follow when it is accepted"));
    m_sendNow = button(tr("Send now"), "media-playback-start", "sendNowButton");
    m_changeTime = button(tr("Change time…"), "clock", "changeTimeButton");
    m_stop = button(tr("Stop…"), "media-playback-stop", "stopButton");
    auto *head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addLayout(words, 1);
    for (QPushButton *each : {m_first, m_pause, m_resume, m_sendNow, m_changeTime, m_stop})
        head->addWidget(each, 0, Qt::AlignTop);
    return head;
}

QHBoxLayout *NoticePane::buildFigures()
{
    m_left = new FigureBlock(TypeSize::Title);
    m_left->setObjectName(u"leftFigure"_s);
    m_pace = new FigureBlock(TypeSize::Title);
    m_pace->setObjectName(u"paceFigure"_s);
    m_course = new SparkLine;
    m_end = new FigureBlock(TypeSize::Title);
    m_end->setObjectName(u"endFigure"_s);
    m_cost = new FigureBlock(TypeSize::Title);
    m_cost->setObjectName(u"costFigure"_s);
    for (FigureBlock *block : {m_pace, m_end, m_cost})
        block->setLeadingLine(true);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(space::large);
    figures->addWidget(m_left);
    figures->addWidget(m_pace);
    figures->addWidget(m_course);
    figures->addWidget(m_end);
    figures->addWidget(m_cost);
    figures->addStretch(1);
    return figures;
}

QHBoxLayout *NoticePane::buildTableHead()
{
    m_retry = new LinkButton;
    m_retry->setObjectName(u"retryButton"_s);
    m_retry->setIcon(Icons::get(u"view-refresh"_s, Tone::Accent));
    m_retry->hide();
    auto *open = new LinkButton(tr("Open in history"));
    open->setObjectName(u"openInHistory"_s);
    connect(open, &QPushButton::clicked, this,
        [this] { Q_EMIT historyRequested(m_summary.notice.id, m_summary.notice.title); });
    auto *line = new QHBoxLayout;
    line->setSpacing(space::medium);
    line->addWidget(new TextLabel(tr("Messages"), TypeSize::Body, TextLabel::Plain, QFont::DemiBold));
    line->addStretch(1);
    line->addWidget(m_retry);
    line->addWidget(open);
    return line;
}

QTableView *NoticePane::buildTable(HistoryModel &messages)
{
    auto *known = new KnownColumn(this);
    known->setSourceModel(&messages);
    auto *table = new QTableView;
    table->setObjectName(u"noticeMessages"_s);
    table->setAccessibleName(tr("Messages of this notice"));
    table->setModel(known);
    table->setFrameShape(QFrame::NoFrame);
    TableDelegate *cells = TableLook::apply(table, RowHeight::Middle);
    cells->setMuted([](const QModelIndex &index) { return index.column() == HistoryModel::TextColumn; });
    auto *names = new TableDelegate(table);
    names->setMostLetters(mostLettersOfName);
    table->setItemDelegateForColumn(HistoryModel::NameColumn, names);
    table->setItemDelegateForColumn(
        HistoryModel::StatusColumn, new StatusPillDelegate(HistoryModel::OutcomeRole, table));
    for (const int hidden : {HistoryModel::PartsColumn, HistoryModel::CostColumn})
        table->setColumnHidden(hidden, true);
    QHeaderView *header = table->horizontalHeader();
    header->moveSection(header->visualIndex(HistoryModel::StatusColumn), header->visualIndex(HistoryModel::TextColumn));
    // What is known takes what is left: it may be cut, a time, a number and a status may not.
    header->setStretchLastSection(false);
    for (const HistoryModel::Column column :
        {HistoryModel::TimeColumn, HistoryModel::ToColumn, HistoryModel::NameColumn, HistoryModel::StatusColumn})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(HistoryModel::TextColumn, QHeaderView::Stretch);
    header->setResizeContentsPrecision(40);
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, &NoticePane::showReason);
    connect(known, &QAbstractItemModel::dataChanged, this, &NoticePane::showReason);
    connect(known, &QAbstractItemModel::modelReset, this, &NoticePane::showReason);
    connect(header, &QHeaderView::sectionResized, this, &NoticePane::showReason);
    return table;
}

void NoticePane::wire()
{
    Outbox &outbox = m_session.outbox();
    const auto id = [this] { return m_summary.notice.id; };
    connect(m_first, &QPushButton::clicked, this, [&outbox, id](bool on) { outbox.setUrgent(id(), on); });
    connect(m_pause, &QPushButton::clicked, this, [&outbox, id] { outbox.pause(id()); });
    connect(m_resume, &QPushButton::clicked, this, [this, &outbox, id] {
        // The second press of a double press on Pause, whose place it has taken.
        if (m_resumeSince.isValid() && !m_resumeSince.hasExpired(QApplication::doubleClickInterval()))
            return;
        outbox.resume(id());
    });
    connect(m_sendNow, &QPushButton::clicked, this, [&outbox, id] { outbox.sendNow(id()); });
    connect(m_changeTime, &QPushButton::clicked, this, [this] { m_actions.changeTime(m_summary); });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_phase == NoticePhase::Scheduled || m_phase == NoticePhase::Missed)
            m_actions.cancelScheduled(m_summary);
        else
            m_actions.stop(m_summary);
    });
    connect(m_state, &Banner::buttonClicked, this, &NoticePane::pressState);
    connect(m_unconfirmed, &Banner::buttonClicked, this, [this] { Q_EMIT settleRequested(m_summary.notice.id); });
    connect(m_retry, &QPushButton::clicked, this, [this] { m_actions.retryRefused(m_summary); });
    connect(&m_actions, &NoticeActions::told, this, [this](NoticeId of, const QString &what, const QString &more) {
        if (of == m_summary.notice.id)
            tell(what, more);
    });
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        const NoticePhase phase = phaseOf(m_summary, m_session.outbox().isRunning(m_summary.notice.id), now());
        if (phase != m_phase)
            setSummary(m_summary, m_sharers);
        else if (isVisible())
            showFigures();
        if (m_phase == NoticePhase::Undo)
            showUndo();
    });
}

} // namespace herald
