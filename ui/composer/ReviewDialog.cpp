// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/ReviewDialog.h"

#include "app/outbox/Await.h"
#include "ui/composer/Composition.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Frames.h"
#include "ui/widgets/HeaderPieces.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/KeyValueGrid.h"
#include "ui/widgets/NoticeGroups.h"
#include "ui/widgets/Scale.h"
#include "ui/widgets/StatusPill.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

class GlyphLabel : public QLabel
{
public:
    GlyphLabel(Glyph glyph, Tone tone)
    {
        setPixmap(Icons::get(glyph, tone).pixmap(16));
        setFixedWidth(20);
    }
};

} // namespace

ReviewDialog::ReviewDialog(Session &session, Composition &composition, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_composition(composition)
    , m_plan(composition.plan())
{
    setWindowTitle(tr("Review before sending"));
    setObjectName(u"reviewDialog"_s);
    setModal(true);

    auto *middle = new QWidget;
    middle->setBackgroundRole(QPalette::Base);
    middle->setAutoFillBackground(true);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::page);
    columns->addWidget(who(), 1);
    columns->addWidget(new HairLine(Qt::Vertical));
    columns->addWidget(takes(), 1);
    auto *middleBox = new QVBoxLayout(middle);
    middleBox->setContentsMargins(space::page, space::large, space::page, space::large);
    middleBox->setSpacing(space::large);
    middleBox->addLayout(columns);
    middleBox->addWidget(findings());
    middleBox->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(middle);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head());
    column->addWidget(new HairLine);
    column->addWidget(scroll, 1);
    m_trouble = new Banner;
    m_trouble->setObjectName(u"reviewTrouble"_s);
    m_trouble->setTone(Tone::Red, Glyph::Cross);
    m_trouble->setRounded(false);
    m_trouble->hide();
    column->addWidget(m_trouble);
    column->addWidget(new HairLine);
    column->addWidget(foot());
    setMinimumSize(720, 420);
    // As high as what is to be read, within the smallest screen Herald is made for.
    constexpr int wide = 912;
    const int read = middle->hasHeightForWidth() ? middle->heightForWidth(wide) : middle->sizeHint().height();
    const int around = sizeHint().height() - scroll->sizeHint().height();
    resize(wide, qBound(minimumHeight(), around + read, 620));
    showSendState();
}

QWidget *ReviewDialog::head() const
{
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(space::page, space::large, space::page, space::large);
    line->setSpacing(space::medium);
    auto *badge = new AccountBadge(m_composition.sender(), AccountBadge::Disc, 40);
    badge->setSoft(Tone::Accent);
    line->addWidget(badge);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new TextLabel(
        tr("%1, from %2").arg(m_composition.titleOrFirstWords(), m_composition.sender()), TypeSize::Heading));
    auto *text = new TextLabel(m_composition.text().left(2000), TypeSize::Body, TextLabel::Muted);
    text->setObjectName(u"reviewText"_s);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setMaximumHeight(text->fontMetrics().lineSpacing() * 4);
    words->addWidget(text);
    line->addLayout(words, 1);
    return head;
}

QWidget *ReviewDialog::who()
{
    auto *who = new QWidget;
    auto *grid = new QGridLayout(who);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::medium);
    grid->setColumnStretch(2, 1);
    grid->addWidget(new TextLabel(tr("Who gets it"), TypeSize::Heading), 0, 0, 1, 3);

    const QLocale locale;
    const Ledger &ledger = m_plan.ledger;
    struct Line {
        RowStatus status;
        QString words;
    };
    const QList<Line> lines = {
        {RowStatus::Ready, tr("will be sent")},
        {RowStatus::Attention, tr("in need of attention, left out")},
        {RowStatus::Duplicate, tr("in the list twice, sent once")},
        {RowStatus::OptedOut, tr("opted out")},
        {RowStatus::Blocked, tr("in a country where a sender name cannot arrive")},
        {RowStatus::Invalid, tr("no phone number")},
    };
    int row = 1;
    for (const Line &line : lines) {
        const int count = ledger.of(line.status);
        if (count == 0 && line.status != RowStatus::Ready)
            continue;
        auto *number = new TextLabel(locale.toString(count), TypeSize::Heading);
        number->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        grid->addWidget(number, row, 0);
        grid->addWidget(new GlyphLabel(glyphOf(line.status), toneOf(line.status)), row, 1);
        grid->addWidget(new TextLabel(line.words, TypeSize::Body), row, 2);
        ++row;
    }
    grid->addWidget(new HairLine, row++, 0);
    auto *sum = new TextLabel(locale.toString(ledger.rows()), TypeSize::Heading);
    sum->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    grid->addWidget(sum, row, 0);
    auto *read = new QHBoxLayout;
    read->addWidget(
        new TextLabel(tr("row(s) read", nullptr, ledger.rows()), TypeSize::Body, TextLabel::Plain, QFont::DemiBold));
    auto *pill = new StatusPill;
    pill->setPill(Tone::Green, Glyph::Check, tr("Every row accounted for"));
    read->addWidget(pill);
    read->addStretch(1);
    grid->addLayout(read, row++, 1, 1, 2);
    const int repairable = ledger.attention + ledger.invalid + ledger.blocked;
    if (repairable > 0) {
        m_keepRest = new QCheckBox(tr("Keep the %n row(s) left out as a draft", nullptr, repairable));
        m_keepRest->setObjectName(u"keepRest"_s);
        m_keepRest->setToolTip(tr("Put them right and send them later. Who gets this notice now is barred there."));
        m_keepRest->setChecked(true);
        grid->addWidget(m_keepRest, row, 1, 1, 2);
    }
    grid->setRowStretch(row + 1, 1);
    return who;
}

QWidget *ReviewDialog::takes() const
{
    auto *takes = new QWidget;
    auto *box = new QVBoxLayout(takes);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(new TextLabel(tr("What it takes"), TypeSize::Heading));

    const AccountDesk &desk = m_session.accounts();
    const double pace = desk.current().partsPerMinute;
    const QLocale locale;
    auto *grid = new KeyValueGrid;
    grid->setLabelWidth(72);
    const QString balance = desk.facts().balance ? desk.facts().balance->balance.display() : tr("not known");
    grid->setRows({
        {tr("Parts"),
            tr("%n part(s)", nullptr, int(m_plan.parts)) + u", "_s
                + (m_plan.fewestParts == m_plan.mostParts
                        ? tr("%n to each person", nullptr, m_plan.mostParts)
                        : tr("%1 to %2 for each person")
                              .arg(locale.toString(m_plan.fewestParts), locale.toString(m_plan.mostParts)))},
        {tr("Encoding"), m_plan.segments.encoding == Encoding::Ucs2 ? tr("Unicode (UCS-2)") : tr("GSM-7")},
        {tr("Cost"),
            m_plan.cost ? tr("about %1").arg(m_plan.cost->display())
                        : tr("not known yet; Telnyx tells it with each message")},
        {tr("Balance"), desk.practising() ? tr("%1, and nothing is really paid").arg(balance) : balance},
        {tr("Start"), tr("now")},
        {tr("Ends"),
            m_plan.endsAt ? tr("about %1, at %2 parts a minute")
                                .arg(locale.toString(m_plan.endsAt->toLocalTime().time(), QLocale::ShortFormat),
                                    locale.toString(pace, 'f', QLocale::FloatingPointShortest))
                          : tr("as soon as Telnyx has taken them")},
    });
    box->addWidget(grid);
    box->addStretch(1);
    return takes;
}

QWidget *ReviewDialog::findings()
{
    auto *all = new QWidget;
    auto *box = new QVBoxLayout(all);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::small);
    if (m_plan.findings.isEmpty())
        return all;

    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Before you send"), TypeSize::Heading), 1);
    m_ticked = new TextLabel({}, TypeSize::Small, TextLabel::Muted);
    head->addWidget(m_ticked);
    box->addLayout(head);

    auto *frame = new FrameBox;
    auto *list = new QVBoxLayout(frame);
    list->setContentsMargins(space::large, space::hair, space::large, space::hair);
    list->setSpacing(0);
    bool first = true;
    for (const Finding &finding : std::as_const(m_plan.findings)) {
        if (!first)
            list->addWidget(new HairLine);
        first = false;
        const Tone tone = finding.weight == Finding::Blocking ? Tone::Red
            : finding.weight == Finding::Warning              ? Tone::Amber
                                                              : Tone::Grey;
        const Glyph glyph = finding.weight == Finding::Blocking ? Glyph::Cross
            : finding.weight == Finding::Warning                ? Glyph::Warn
                                                                : Glyph::Info;
        auto *line = new QHBoxLayout;
        line->setContentsMargins(0, space::small, 0, space::small);
        line->setSpacing(space::medium);
        line->addWidget(new GlyphLabel(glyph, tone), 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        auto *what = new TextLabel(finding.what, TypeSize::Body, TextLabel::Plain, QFont::DemiBold);
        what->setWordWrap(true);
        words->addWidget(what);
        if (!finding.advice.isEmpty()) {
            auto *advice = new TextLabel(finding.advice, TypeSize::Small, TextLabel::Muted);
            advice->setWordWrap(true);
            words->addWidget(advice);
        }
        line->addLayout(words, 1);
        if (finding.weight == Finding::Warning) {
            auto *tick = new QCheckBox(tr("I have checked this"));
            tick->setAccessibleDescription(finding.what);
            connect(tick, &QCheckBox::toggled, this, &ReviewDialog::showSendState);
            m_ticks.append(tick);
            line->addWidget(tick);
        }
        list->addLayout(line);
    }
    box->addWidget(frame);
    return all;
}

QWidget *ReviewDialog::foot()
{
    auto *foot = new QWidget;
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(space::page, space::medium, space::page, space::medium);
    line->setSpacing(space::small);
    m_hint = new TextLabel({}, TypeSize::Small, TextLabel::Muted);
    m_hint->setObjectName(u"sendHint"_s);
    m_hint->setWordWrap(true);
    line->addWidget(m_hint, 1);
    m_back = makeButton(tr("Back"));
    m_back->setObjectName(u"backButton"_s);
    m_back->setAutoDefault(false);
    connect(m_back, &QPushButton::clicked, this, &QDialog::reject);
    line->addWidget(m_back);
    const int count = int(m_plan.messages);
    m_send = new PrimaryButton(m_session.accounts().practising() ? tr("Practise sending %n message(s)", nullptr, count)
                                                                 : tr("Send %n message(s)", nullptr, count));
    m_send->setObjectName(u"sendButton"_s);
    m_send->setIcon(Icons::onAccent(u"document-send"_s));
    m_send->setAutoDefault(false);
    connect(m_send, &QPushButton::clicked, this, &ReviewDialog::send);
    line->addWidget(m_send);
    // Where the eye lands is not where a stray Enter sends.
    m_back->setFocus();
    return foot;
}

void ReviewDialog::showSendState()
{
    int open = 0;
    for (const QCheckBox *tick : std::as_const(m_ticks))
        open += tick->isChecked() ? 0 : 1;
    if (m_ticked && !m_ticks.isEmpty())
        m_ticked->setText(
            tr("%1 of %2 checked").arg(QLocale().toString(m_ticks.size() - open), QLocale().toString(m_ticks.size())));
    QString hint = tr("What has not left can still be stopped.");
    if (m_plan.isBlocked())
        hint = tr("This notice cannot be sent until what is marked red is put right. Nothing you wrote is lost.");
    else if (open > 0)
        hint = tr("%n point(s) still to be checked.", nullptr, open);
    m_hint->setText(hint);
    m_send->setEnabled(!m_plan.isBlocked() && open == 0 && !m_sending);
    m_send->setAccessibleDescription(hint);
}

bool ReviewDialog::keepsRest() const
{
    return m_keepRest && m_keepRest->isChecked();
}

void ReviewDialog::reject()
{
    if (!m_sending)
        QDialog::reject();
}

void ReviewDialog::send()
{
    // From here on a second press, by key or mouse, finds the button off.
    m_sending = true;
    showSendState();
    m_back->setEnabled(false);
    // Writing a long list's texts out takes longer than a window may keep somebody waiting.
    const auto writeOut = [recipients = m_composition.recipients().checked()] { return Planner::outgoing(recipients); };
    whenReady(
        QtConcurrent::run(writeOut), this, [this, notice = m_composition.notice()](const Outgoing &outgoing) mutable {
            notice.messages = outgoing.messages;
            notice.leftOut = outgoing.leftOut;
            submit(notice);
        });
}

void ReviewDialog::submit(const NewNotice &notice)
{
    whenReady(m_session.outbox().submit(notice), this, [this](const StoreResult<NoticeId> &saved) {
        if (saved) {
            Q_EMIT submitted(*saved);
            accept();
            return;
        }
        m_sending = false;
        m_back->setEnabled(true);
        m_trouble->setWords(tr("Nothing was sent."), StoreWords::explain(saved.error()));
        m_trouble->reveal();
        showSendState();
    });
}

} // namespace herald
