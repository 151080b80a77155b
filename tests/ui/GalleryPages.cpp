// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/GalleryPages.h"

#include "app/models/HistoryModel.h"
#include "app/models/RecipientsModel.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Bubble.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/CounterBar.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FigureBlock.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Frames.h"
#include "ui/widgets/HeaderPieces.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/KeyValueGrid.h"
#include "ui/widgets/LedgerLine.h"
#include "ui/widgets/NoticeEditor.h"
#include "ui/widgets/NoticeGroups.h"
#include "ui/widgets/Practice.h"
#include "ui/widgets/Rail.h"
#include "ui/widgets/SegmentBar.h"
#include "ui/widgets/StatusPill.h"
#include "ui/widgets/StatusPillDelegate.h"
#include "ui/widgets/Timeline.h"
#include "ui/widgets/VerdictDelegate.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace herald::gallery {

namespace {

QVBoxLayout *columnOf(QWidget *page, int margin = 16, int spacing = 12)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(spacing);
    return column;
}

QHBoxLayout *row(QVBoxLayout *column, const QList<QWidget *> &widgets)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    for (QWidget *widget : widgets)
        line->addWidget(widget, 0, Qt::AlignVCenter);
    line->addStretch(1);
    column->addLayout(line);
    return line;
}

template<typename T>
T *disabled(T *widget)
{
    widget->setEnabled(false);
    return widget;
}

QWidget *basePage()
{
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    return page;
}

NoticeTotals sampleTotals()
{
    NoticeTotals totals;
    totals.waiting = 797;
    totals.accepted = 402;
    totals.refused = 3;
    totals.unconfirmed = 2;
    totals.delivered = 371;
    totals.onTheirWay = 24;
    totals.notDelivered = 7;
    return totals;
}

} // namespace

QWidget *makeControls()
{
    auto *page = new QWidget;
    auto *shell = new QHBoxLayout(page);
    shell->setContentsMargins(0, 0, 0, 0);
    shell->setSpacing(0);
    for (const bool compact : {false, true}) {
        auto *rail = new Rail;
        rail->addPage(u"document-edit"_s, u"Compose"_s);
        rail->addPage(u"document-send"_s, u"Outbox"_s);
        rail->addPage(u"view-history"_s, u"History"_s);
        rail->addPage(u"system-users"_s, u"People"_s);
        rail->addPage(u"office-chart-bar"_s, u"Insights"_s);
        rail->addBottomPage(u"configure"_s, u"Settings"_s);
        rail->setBadge(1, 2, u"2 running or paused"_s);
        rail->setCompact(compact);
        shell->addWidget(rail);
    }
    auto *right = new QWidget;
    auto *whole = new QVBoxLayout(right);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(new PracticeStripe);
    auto *strip = new QHBoxLayout;
    strip->setContentsMargins(12, 8, 16, 8);
    auto *account = new AccountButton;
    account->setAccount(u"Acme Support"_s, false);
    auto *practice = new AccountButton;
    practice->setAccount(u"Practice"_s, true);
    auto *state = new ConnectionState;
    state->setState(Tone::Green, u"Connected"_s);
    auto *balance = new BalanceLabel;
    balance->setBalance(u"Balance"_s, u"182.40 USD"_s);
    auto *line = new HairLine(Qt::Vertical);
    line->setFixedHeight(16);
    for (QWidget *widget : QList<QWidget *>{account, practice})
        strip->addWidget(widget);
    strip->addStretch(1);
    strip->addWidget(new PracticePill);
    strip->addStretch(1);
    for (QWidget *widget : QList<QWidget *>{state, line, balance, makeIconButton(u"application-menu"_s, u"Menu"_s)})
        strip->addWidget(widget);
    whole->addLayout(strip);
    whole->addWidget(new HairLine);
    QWidget *body = basePage();
    whole->addWidget(body, 1);
    shell->addWidget(right, 1);
    auto *column = columnOf(body);

    auto *withMenu = makeButton(u"Templates"_s);
    withMenu->setMenu(new QMenu(withMenu));
    auto *focused = makeButton(u"Focused"_s);
    auto *primary = new PrimaryButton(u"Review…"_s);
    auto *send = new PrimaryButton(u"Send 1,204 messages"_s);
    send->setIcon(Icons::onAccent(u"document-send"_s));
    row(column,
        {primary, send, disabled(new PrimaryButton(u"Review…"_s)), makeButton(u"Test to me"_s),
            makeButton(u"Import…"_s, u"document-import"_s), withMenu});
    row(column,
        {makeDangerButton(u"Remove…"_s), disabled(makeButton(u"Off"_s, u"flag"_s)), focused,
            makeIconButton(u"go-previous"_s, u"Previous"_s), makeIconButton(u"go-next"_s, u"Next"_s),
            new LinkButton(u"38 tidied"_s), disabled(new LinkButton(u"Off"_s))});
    auto *retry = new LinkButton(u"Retry 3 refused…"_s);
    retry->setIcon(Icons::get(u"view-refresh"_s, Tone::Accent));
    auto *insert = new LinkButton(u"Insert column"_s);
    insert->setMenu(new QMenu(insert));
    row(column, {retry, insert});

    auto *combo = new QComboBox;
    combo->addItems({u"AcmeCare"_s, u"AcmeWards"_s});
    auto *field = new QLineEdit(u"Acme Support"_s);
    auto *empty = new QLineEdit;
    empty->setPlaceholderText(u"Paste, type or drop a file"_s);
    auto *spin = new QSpinBox;
    spin->setRange(0, 999);
    spin->setValue(40);
    auto *editable = new QComboBox;
    editable->setEditable(true);
    editable->addItem(u"Editable"_s);
    row(column, {combo, disabled(new QComboBox), editable, field, empty, disabled(new QLineEdit(u"Off"_s)), spin});
    auto *check = new QCheckBox(u"I have checked this"_s);
    check->setChecked(true);
    auto *partly = new QCheckBox(u"Partly"_s);
    partly->setTristate(true);
    partly->setCheckState(Qt::PartiallyChecked);
    auto *radio = new QRadioButton(u"One"_s);
    radio->setChecked(true);
    row(column,
        {check, new QCheckBox(u"Not yet"_s), partly, disabled(new QCheckBox(u"Off"_s)), radio,
            new QRadioButton(u"Other"_s)});
    auto *tabs = new QTabBar;
    tabs->addTab(u"Fields"_s);
    tabs->addTab(u"Raw record"_s);
    tabs->setExpanding(false);
    row(column, {tabs});

    auto *on = new Chip(u"Last 30 days"_s);
    on->setCheckable(true);
    on->setChecked(true);
    auto *token = new Chip(u"ward-visits.xlsx"_s);
    token->setCount(1199);
    token->setRemovable(true);
    auto *menuChip = new Chip(u"Sender"_s);
    menuChip->setMenuArrow(true);
    auto *odd = new Chip(u"Odd letters"_s);
    odd->setCount(3);
    row(column, {on, new Chip(u"Longest"_s), token, menuChip, odd, disabled(new Chip(u"Off"_s))});

    auto *icons = new QHBoxLayout;
    for (const char *name : {"document-edit", "document-send", "view-history", "system-users", "office-chart-bar",
             "configure", "application-menu", "document-import", "document-export", "edit-find", "edit-clear",
             "edit-rename", "go-previous", "go-next", "media-playback-pause", "media-playback-start",
             "media-playback-stop", "view-refresh", "call-start", "list-add", "view-list-text", "im-user", "flag",
             "speedometer", "clock", "languages", "lock", "password-show-on", "notifications", "view-visible",
             "input-keyboard", "help-about", "internet-services"}) {
        auto *label = new QLabel;
        const QString text = QString::fromLatin1(name);
        QPixmap drawn(16, 44);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        Icons::get(text).paint(&painter, QRect(0, 0, 16, 16));
        paintFallbackIcon(painter, text, QRectF(0, 26, 16, 16), Tones::of(label).text);
        painter.end();
        label->setPixmap(drawn);
        icons->addWidget(label);
    }
    icons->addStretch(1);
    column->addLayout(icons);
    auto *glyphs = new QHBoxLayout;
    for (int glyph = 0; glyph < glyphCount; ++glyph) {
        auto *label = new QLabel;
        label->setPixmap(Icons::get(static_cast<Glyph>(glyph), static_cast<Tone>(glyph % toneCount)).pixmap(14, 14));
        glyphs->addWidget(label);
        auto *big = new QLabel;
        big->setPixmap(Icons::get(static_cast<Glyph>(glyph)).pixmap(28, 28));
        glyphs->addWidget(big);
    }
    glyphs->addStretch(1);
    column->addLayout(glyphs);
    column->addStretch(1);
    body->setFocus();
    focused->setFocus();
    return page;
}

QWidget *makeLines()
{
    QWidget *page = basePage();
    auto *column = columnOf(page);
    Ledger ledger{1204, 3, 2, 2, 1, 0};
    auto *rows = new LedgerLine;
    rows->setClickable(true);
    rows->setLine(ledger.rows(), NoticeGroups::rowsWord(ledger.rows()), NoticeGroups::rows(ledger));
    rows->setOn(int(RowStatus::Attention));
    column->addWidget(rows);
    auto *wrapped = new LedgerLine;
    wrapped->setMaximumWidth(420);
    wrapped->setLine(ledger.rows(), NoticeGroups::rowsWord(ledger.rows()), NoticeGroups::rows(ledger));
    column->addWidget(wrapped);
    auto *rest = new LedgerLine;
    rest->setLine(0, NoticeGroups::rowsWord(0), NoticeGroups::rows({}));
    column->addWidget(rest);
    for (const SegmentBar::Thickness thickness : {SegmentBar::Row, SegmentBar::Medium, SegmentBar::Detail}) {
        auto *bar = new SegmentBar(thickness);
        bar->setGroups(NoticeGroups::bar(sampleTotals()));
        column->addWidget(bar);
    }
    column->addWidget(new SegmentBar(SegmentBar::Detail));
    auto *handover = new LedgerLine;
    handover->setLine(1204, NoticeGroups::messagesWord(1204), NoticeGroups::handover(sampleTotals()));
    column->addWidget(handover);
    auto *delivery = new LedgerLine;
    delivery->setLine(402, NoticeGroups::acceptedWord(402), NoticeGroups::delivery(sampleTotals()));
    column->addWidget(delivery);

    auto *box = new FrameBox(FrameBox::Field);
    box->setShowsFocus(true);
    auto *inside = new QVBoxLayout(box);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    auto *editor = new NoticeEditor;
    editor->setText(
        u"Hi {{name}}, your AcmeCare visit moves to {{day}} between {{slot}}. If that doesn’t suit, reply MOVE or ring "
        u"01632 960 123 before "
        "17:00 and we’ll find another time. This line is here so that there is a third part to be seen at the end of it, please."_s);
    const SegmentCount count = countSegments(editor->text());
    editor->setMarks(count);
    editor->setFixedHeight(120);
    inside->addWidget(editor);
    auto *banner = new Banner;
    banner->setTone(Tone::Amber, Glyph::Warn);
    banner->setRounded(false);
    banner->setWords(u"2 curly apostrophes"_s, u"make every text 3 parts, not 2."_s);
    banner->setButton(u"Replace both"_s);
    banner->setLink(u"Keep"_s);
    inside->addWidget(banner);
    auto *counterRow = new QHBoxLayout;
    counterRow->setContentsMargins(12, 4, 12, 4);
    auto *counter = new CounterBar;
    counter->setCount(count);
    counter->setUnicodeCosts(true);
    counter->setNote(u"counted for Ana"_s);
    counterRow->addWidget(counter);
    inside->addLayout(counterRow);
    column->addWidget(box);
    for (const QString &text : {QString(), QString(143, u'a'), QString(1200, u'a')}) {
        auto *small = new CounterBar;
        small->setCount(countSegments(text));
        column->addWidget(small);
    }
    auto *figures = new QHBoxLayout;
    const QList<std::pair<QString, QString>> facts = {{u"3,612 parts"_s, u"1,204 messages"_s},
        {u"about 140.87 USD"_s, u"of 182.40 USD balance"_s}, {u"ends about 15:35"_s, u"40 parts a minute"_s}};
    for (const auto &[value, caption] : facts) {
        auto *figure = new FigureBlock;
        figure->setFigure(value, caption);
        figure->setLeadingLine(figures->count() > 0);
        figures->addWidget(figure);
    }
    auto *big = new FigureBlock(TypeSize::Title);
    big->setFigure(u"407"_s, u"of 1,204 left"_s);
    big->setLeadingLine(true);
    figures->addWidget(big);
    auto *huge = new FigureBlock(TypeSize::Figure);
    huge->setFigure(u"97.1 %"_s, u"delivered"_s);
    huge->setLeadingLine(true);
    figures->addWidget(huge);
    figures->setSpacing(24);
    figures->addStretch(1);
    column->addLayout(figures);
    column->addStretch(1);
    editor->setFocus();
    return page;
}

QWidget *makePages()
{
    auto *page = new QWidget;
    auto *column = columnOf(page);
    const auto banner = [column](Tone tone, Glyph glyph, const QString &cause, const QString &what,
                            const QString &button, const QString &link) {
        auto *it = new Banner;
        it->setTone(tone, glyph);
        it->setWords(cause, what);
        it->setButton(button);
        it->setLink(link);
        column->addWidget(it);
    };
    banner(Tone::Amber, Glyph::Warn, u"No connection since 14:18."_s,
        u"Keep writing: 797 messages wait on this computer and leave when the line is back."_s, u"Try now"_s, {});
    banner(Tone::Red, Glyph::Cross, u"Telnyx no longer accepts the key of Acme Support."_s,
        u"All notices are paused; nothing is lost."_s, u"Put in a new key…"_s, {});
    banner(Tone::Violet, Glyph::Question, u"2 are unconfirmed."_s,
        u"The reply was lost, so nobody knows yet whether they were sent. They are not sent again by themselves. Settling them asks Telnyx for its records and shows what it finds."_s,
        u"Settle 2…"_s, u"Later"_s);
    banner(
        Tone::Green, Glyph::Lock, u"The key is in the system keyring of this computer and nowhere else."_s, {}, {}, {});
    auto *states = new QHBoxLayout;
    const auto empty = [states](const QString &icon, Tone tone, const QString &heading, const QString &text,
                           const QStringList &buttons, bool drop) {
        auto *frame = new FrameBox;
        auto *inside = new QVBoxLayout(frame);
        inside->setContentsMargins(0, 0, 0, 0);
        auto *it = new EmptyState;
        it->setIcon(icon, tone);
        it->setWords(heading, text);
        it->setDropFrame(drop);
        for (const QString &button : buttons)
            it->addButton(button, buttons.indexOf(button) == 0 ? u"document-import"_s : QString());
        inside->addWidget(it);
        states->addWidget(frame);
    };
    empty(u"document-edit"_s, Tone::Accent, u"Who gets this notice?"_s,
        u"Paste numbers, drop a spreadsheet or a contact card, or take a saved list."_s,
        {u"Import…"_s, u"Take a saved list"_s}, true);
    empty(u"edit-find"_s, Tone::Grey, u"Nothing matches “Wardd”"_s,
        u"Searched 1,048,211 messages, all time. 2 filters are on."_s, {u"Clear filters"_s}, false);
    empty(u"call-start"_s, Tone::Green, u"Everyone was reached"_s,
        u"The call list is empty: all 88 people of “Blood drive thanks” got it."_s, {}, false);
    column->addLayout(states);

    auto *low = new QHBoxLayout;
    low->setSpacing(24);
    auto *left = new QVBoxLayout;
    auto *pills = new QWidget;
    auto *flow = new FlowLayout(pills);
    for (int kind = Outcome::Waiting; kind <= Outcome::Stopped; ++kind) {
        auto *pill = new StatusPill;
        pill->setPill(toneOf(static_cast<Outcome::Kind>(kind)), glyphOf(static_cast<Outcome::Kind>(kind)),
            Outcome::word(static_cast<Outcome::Kind>(kind)));
        flow->addWidget(pill);
    }
    left->addWidget(pills);
    auto *bubble = new Bubble;
    const QString text =
        u"Hi Ana, your AcmeCare visit moves to Thu 26 Nov between 10:00 and 12:00. If that doesn’t suit, reply MOVE or ring 01632 960 123 before 17:00 and we’ll find another time."_s;
    bubble->setText(text, countSegments(text).unicode);
    bubble->setMaximumTextWidth(200);
    left->addWidget(bubble);
    auto *avatars = new QHBoxLayout;
    avatars->addWidget(new AccountBadge(u"Acme Support"_s));
    auto *disc = new AccountBadge(u"AcmeCare"_s, AccountBadge::Disc, 28);
    disc->setSoft(Tone::Accent);
    avatars->addWidget(disc);
    auto *tile = new AccountBadge(u"Acme Wards"_s, AccountBadge::Tile, 32);
    tile->setSoft(Tone::Accent);
    avatars->addWidget(tile);
    avatars->addWidget(
        new ElidedLabel(u"A line that is far too long for the room it gets and must give way at its end"_s));
    left->addLayout(avatars);
    left->addStretch(1);
    low->addLayout(left, 1);
    auto *timeline = new Timeline;
    const QDateTime start(QDate(2026, 11, 22), QTime(16, 38, 1));
    timeline->setSteps({{start, u"Saved on this computer"_s, {}, Outcome::Other},
        {start.addSecs(3), u"Accepted by Telnyx"_s, u"after 3 s"_s, Outcome::OnItsWay},
        {start.addSecs(4), u"Handed to the carrier"_s, {}, Outcome::OnItsWay},
        {start.addSecs(66), u"Not delivered"_s, u"after 62 s"_s, Outcome::NotDelivered}});
    auto *middle = new QVBoxLayout;
    middle->addWidget(new TextLabel(u"What happened"_s, TypeSize::Body, TextLabel::Plain, QFont::DemiBold));
    middle->addWidget(timeline);
    middle->addStretch(1);
    low->addLayout(middle, 1);
    auto *facts = new KeyValueGrid;
    facts->setRows({{u"From"_s, u"AcmeCare"_s}, {u"Notice"_s, u"Flu clinic, room 4"_s},
        {u"Encoding"_s, u"GSM-7, 73 of 160"_s}, {u"Message ID"_s, u"4f1c9c1e-0000-4000-8000-0000000092ab"_s, true}});
    auto *end = new QVBoxLayout;
    end->addWidget(new TextLabel(u"Flu clinic"_s, TypeSize::Title));
    end->addWidget(new TextLabel(u"from AcmeCare, started 14:05"_s, TypeSize::Small, TextLabel::Muted));
    end->addWidget(facts);
    end->addStretch(1);
    low->addLayout(end, 1);
    column->addLayout(low);
    return page;
}

QWidget *makeTables()
{
    QWidget *page = basePage();
    auto *shell = new QHBoxLayout(page);
    const auto framed = [shell](QTableView *view) {
        auto *frame = new FrameBox;
        auto *inside = new QVBoxLayout(frame);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->addWidget(view);
        shell->addWidget(frame);
    };
    auto *people = new QStandardItemModel(page);
    people->setHorizontalHeaderLabels({u"#"_s, u"Number"_s, u"Name"_s, u"Parts"_s, u"Verdict"_s});
    struct Person {
        QString number, name, word, reason;
        RowStatus status;
    };
    const QList<Person> persons = {{u"+44 7700 900142"_s, u"Ana"_s, u"Ready"_s, {}, RowStatus::Ready},
        {u"+44 7700 900187"_s, u"Michał"_s, u"Ready"_s, u"ł needs Unicode"_s, RowStatus::Ready},
        {u"07700 90016"_s, u"Priya"_s, u"Needs attention"_s, u"One digit is missing"_s, RowStatus::Attention},
        {u"+44 7700 900142"_s, u"Ana D."_s, u"Twice"_s, u"as row 2"_s, RowStatus::Duplicate},
        {u"+44 7700 900318"_s, u"Sam"_s, u"Opted out"_s, u"on 12 Nov 2026"_s, RowStatus::OptedOut},
        {u"+1 212 555 0142"_s, u"Joan"_s, u"Barred country"_s, u"United States"_s, RowStatus::Blocked},
        {u"see below"_s, u""_s, u"Not a number"_s, u"This holds no number"_s, RowStatus::Invalid}};
    for (int repeat = 0; repeat < 6; ++repeat) {
        for (const Person &person : persons) {
            auto *verdict = new QStandardItem(person.word);
            verdict->setData(int(person.status), RecipientsModel::StatusRole);
            verdict->setData(person.reason, RecipientsModel::BriefRole);
            auto *number = new QStandardItem(QString::number(people->rowCount() + 2));
            number->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
            auto *parts = new QStandardItem(person.status == RowStatus::Ready ? u"3"_s : u"–"_s);
            parts->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
            people->appendRow(
                {number, new QStandardItem(person.number), new QStandardItem(person.name), parts, verdict});
        }
    }
    auto *compose = new QTableView;
    compose->setModel(people);
    TableDelegate *delegate = TableLook::apply(compose, RowHeight::Dense);
    const auto statusOf = [](const QModelIndex &index) {
        return static_cast<RowStatus>(index.siblingAtColumn(4).data(RecipientsModel::StatusRole).toInt());
    };
    delegate->setMuted([statusOf](const QModelIndex &index) {
        return index.column() == 0 || (statusOf(index) != RowStatus::Ready && statusOf(index) != RowStatus::Attention);
    });
    delegate->setDoubtful([statusOf](const QModelIndex &index) {
        return index.column() == 1 && statusOf(index) == RowStatus::Attention;
    });
    auto *verdicts = new VerdictDelegate(compose);
    verdicts->setActionWord(u"Repair"_s);
    compose->setItemDelegateForColumn(4, verdicts);
    compose->setColumnWidth(0, 40);
    compose->setColumnWidth(1, 130);
    compose->setColumnWidth(2, 70);
    compose->setColumnWidth(3, 50);
    compose->setCurrentIndex(people->index(0, 1));
    framed(compose);

    auto *records = new QStandardItemModel(page);
    records->setHorizontalHeaderLabels({u"Time"_s, u"To"_s, u"Text"_s, u"Status"_s, u"USD"_s});
    for (int i = 0; i < 9; ++i) {
        const auto kind = static_cast<Outcome::Kind>(i);
        auto *status = new QStandardItem(Outcome::word(kind));
        status->setData(int(kind), HistoryModel::OutcomeRole);
        auto *cost = new QStandardItem(u"0.039"_s);
        cost->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        records->appendRow({new QStandardItem(u"22 Nov 16:38"_s), new QStandardItem(u"+44 7700 900317"_s),
            new QStandardItem(u"Flu clinic moved to room 4, same time"_s), status, cost});
    }
    auto *history = new QTableView;
    history->setModel(records);
    TableLook::apply(history)->setMarkedWords({u"flu"_s});
    history->setItemDelegateForColumn(3, new StatusPillDelegate(HistoryModel::OutcomeRole, history));
    history->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    history->horizontalHeader()->setSortIndicatorShown(true);
    history->setColumnWidth(2, 150);
    history->setColumnWidth(3, 132);
    history->setColumnWidth(1, 130);
    history->setCurrentIndex(records->index(3, 1));
    framed(history);
    return page;
}

} // namespace herald::gallery
