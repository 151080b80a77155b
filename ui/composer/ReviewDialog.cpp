// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/ReviewDialog.h"

#include "app/models/DisplayText.h"
#include "app/recipients/RowText.h"
#include "ui/composer/ReviewFigures.h"
#include "ui/composer/ReviewFindings.h"
#include "ui/composer/RowsDialog.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedText.h"
#include "ui/widgets/Frames.h"
#include "ui/widgets/HeaderPieces.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Scale.h"
#include "ui/widgets/StartPicker.h"
#include "ui/widgets/StatusPill.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace herald {

ReviewDialog::ReviewDialog(Session &session, Composition &composition, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_desk(session, composition)
    , m_figures(new ReviewFigures(session.accounts().practising()))
    , m_findings(new ReviewFindings)
{
    setWindowTitle(tr("Review before sending"));
    setObjectName(u"reviewDialog"_s);
    setModal(true);

    QWidget *read = middle();
    m_scroll = new QScrollArea;
    m_scroll->setWidget(read);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head());
    column->addWidget(new HairLine);
    column->addWidget(m_scroll, 1);
    m_trouble = new Banner;
    m_trouble->setObjectName(u"reviewTrouble"_s);
    m_trouble->setTone(Tone::Red, Glyph::Cross);
    m_trouble->setRounded(false);
    m_trouble->hide();
    column->addWidget(m_trouble);
    column->addWidget(new HairLine);
    column->addWidget(foot());

    connect(&m_desk, &ReviewDesk::changed, this, &ReviewDialog::showPlan);
    connect(&m_desk, &ReviewDesk::submitted, this, [this](NoticeId id) {
        Q_EMIT submitted(id);
        accept();
    });
    connect(&m_desk, &ReviewDesk::refused, this, &ReviewDialog::takeRefusal);
    connect(m_findings, &ReviewFindings::confirmed, this, &ReviewDialog::showSendState);
    connect(m_findings, &ReviewFindings::calmStartWanted, m_figures->start(), &StartPicker::chooseCalmStart);
    connect(m_findings, &ReviewFindings::placeWanted, this, [this](Finding::Place place) {
        reject();
        Q_EMIT placeWanted(place);
    });
    connect(m_findings, &ReviewFindings::leaveOutWanted, this, [this] {
        const QSet<quint64> people = m_desk.toldLately();
        reject();
        Q_EMIT leaveOutWanted(people);
    });
    connect(m_findings, &ReviewFindings::rebuilt, this, [this] {
        if (QWidget *last = m_findings->lastInTabOrder())
            setTabOrder(last, m_back);
        setTabOrder(m_back, m_send);
        growToRead();
    });
    connect(
        m_figures->start(), &StartPicker::startChanged, this, [this] { m_desk.setStart(m_figures->start()->start()); });
    m_progressTimer.setInterval(100ms);
    connect(&m_progressTimer, &QTimer::timeout, this, [this] { m_findings->setProgress(m_desk.percent()); });
    showPlan();

    setMinimumSize(720, 420);
    resize(912, minimumHeight());
    growToRead();
    // Where the eye lands is not where a stray Enter sends.
    m_back->setFocus();
}

/// As high as what is to be read, within the window behind it; never smaller than it was.
void ReviewDialog::growToRead()
{
    QWidget *read = m_scroll->widget();
    read->layout()->activate();
    const int high = read->hasHeightForWidth() ? read->heightForWidth(width()) : read->sizeHint().height();
    const int around = sizeHint().height() - m_scroll->sizeHint().height();
    const int most = qMax(620, parentWidget() ? parentWidget()->height() - 2 * space::page : 0);
    if (const int wanted = qMin(around + high, most); wanted > height())
        resize(width(), wanted);
}

QWidget *ReviewDialog::middle()
{
    auto *middle = new QWidget;
    middle->setBackgroundRole(QPalette::Base);
    middle->setAutoFillBackground(true);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::page);
    columns->addWidget(who(), 1);
    columns->addWidget(new HairLine(Qt::Vertical));
    columns->addWidget(m_figures, 1);
    auto *box = new QVBoxLayout(middle);
    box->setContentsMargins(space::page, space::large, space::page, space::large);
    box->setSpacing(space::large);
    box->addLayout(columns);
    box->addWidget(m_findings);
    box->addStretch(1);
    return middle;
}

QWidget *ReviewDialog::head() const
{
    const Notice &notice = m_desk.notice().notice;
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(space::page, space::large, space::page, space::large);
    line->setSpacing(space::medium);
    auto *badge = new AccountBadge(notice.sender, AccountBadge::Disc, 40);
    badge->setSoft(Tone::Accent);
    line->addWidget(badge);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    // A title made of a sentence ends as one, and this sentence goes on.
    QString named = notice.title;
    while (named.endsWith(u'.'))
        named.chop(1);
    auto *title = new TextLabel(tr("%1, from %2").arg(named, notice.sender), TypeSize::Heading);
    title->setTextFormat(Qt::PlainText);
    words->addWidget(title);
    // What arrives is what is shown: the text of the first person, not the pattern it is made from.
    const CheckedList &people = m_desk.recipients();
    const auto first = std::find_if(people.verdicts.cbegin(), people.verdicts.cend(),
        [](const RowVerdict &verdict) { return verdict.status == RowStatus::Ready; });
    const QString arriving = first == people.verdicts.cend()
        ? notice.text
        : RowTexts(people.list, people.rules.text).textFor(first - people.verdicts.cbegin());
    auto *text = new ElidedText(arriving.left(2000), 4, TypeSize::Body, TextLabel::Muted);
    text->setObjectName(u"reviewText"_s);
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
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(2, 1);
    grid->addWidget(new TextLabel(tr("Who gets it"), TypeSize::Heading), 0, 0, 1, 4);

    const Ledger &ledger = m_desk.plan().ledger;
    const std::pair<RowStatus, QString> lines[] = {
        {RowStatus::Ready, tr("will be sent")},
        {RowStatus::Attention, tr("in need of attention, left out")},
        {RowStatus::Duplicate,
            m_desk.recipients().rules.alreadySent.isEmpty() ? tr("in the list twice, sent once")
                                                            : tr("in the list twice or sent it before, left out")},
        {RowStatus::OptedOut, tr("opted out")},
        {RowStatus::Blocked, tr("in a country where a sender name cannot arrive")},
        {RowStatus::Invalid, tr("no phone number")},
    };
    int row = 1;
    for (const auto &[status, words] : lines) {
        if (ledger.of(status) > 0 || status == RowStatus::Ready)
            addGroup(grid, row++, status, words);
    }
    grid->addWidget(new HairLine, row++, 0);
    auto *sum = new TextLabel(QLocale().toString(ledger.rows()), TypeSize::Heading);
    sum->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    grid->addWidget(sum, row, 0);
    auto *read = new QHBoxLayout;
    read->setSpacing(space::medium);
    read->addWidget(
        new TextLabel(tr("row(s) read", nullptr, ledger.rows()), TypeSize::Body, TextLabel::Plain, QFont::DemiBold));
    auto *pill = new StatusPill;
    pill->setPill(Tone::Green, Glyph::Check, tr("Every row accounted for"));
    read->addWidget(pill);
    read->addStretch(1);
    grid->addLayout(read, row++, 1, 1, 3);
    if (const int repairable = ledger.attention + ledger.invalid + ledger.blocked; repairable > 0) {
        m_keepRest = new QCheckBox(tr("Keep the %Ln row(s) that can be put right as a draft", nullptr, repairable));
        m_keepRest->setObjectName(u"keepRest"_s);
        m_keepRest->setToolTip(tr("Put them right and send them later. Who gets this notice now is barred there."));
        m_keepRest->setChecked(true);
        grid->addWidget(m_keepRest, row, 1, 1, 3);
    }
    grid->setRowStretch(row + 1, 1);
    return who;
}

void ReviewDialog::addGroup(QGridLayout *grid, int row, RowStatus status, const QString &words)
{
    const int count = m_desk.plan().ledger.of(status);
    auto *number = new TextLabel(QLocale().toString(count), TypeSize::Heading);
    number->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    grid->addWidget(number, row, 0);
    auto *sign = new QLabel;
    sign->setPixmap(Icons::get(glyphOf(status), toneOf(status)).pixmap(16));
    sign->setFixedWidth(20);
    grid->addWidget(sign, row, 1);
    auto *label = new TextLabel(words, TypeSize::Body);
    label->setWordWrap(true);
    grid->addWidget(label, row, 2);
    if (count == 0)
        return;
    auto *show = new LinkButton(tr("Show"));
    show->setObjectName(QString(u"show_"_s + toWord(status)));
    show->setAccessibleName(tr("Show the %Ln row(s): %1", nullptr, count).arg(words));
    connect(show, &QPushButton::clicked, this, [this, status, words] { showRows(status, words); });
    grid->addWidget(show, row, 3);
}

void ReviewDialog::showRows(RowStatus status, const QString &words)
{
    auto *rows = new RowsDialog(m_desk.recipients(), status, words, this);
    rows->setAttribute(Qt::WA_DeleteOnClose);
    rows->open();
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
    m_send = new PrimaryButton;
    m_send->setObjectName(u"sendButton"_s);
    m_send->setIcon(Icons::onAccent(u"document-send"_s));
    m_send->setAutoDefault(false);
    connect(m_send, &QPushButton::clicked, this, &ReviewDialog::send);
    line->addWidget(m_send);
    return foot;
}

void ReviewDialog::showPlan()
{
    m_figures->setPlan(m_desk);
    const auto calm = m_desk.calmStart();
    m_findings->setPlan(m_desk.plan(), calm ? DisplayText::dayAndTime(*calm, m_desk.now()) : QString());
    m_findings->setProgress(m_desk.isReady() ? -1 : m_desk.percent());
    if (m_desk.isReady())
        m_progressTimer.stop();
    else if (!m_progressTimer.isActive())
        m_progressTimer.start();
    showSendState();
}

QString ReviewDialog::sendWords() const
{
    const int count = int(m_desk.plan().messages);
    const bool practice = m_session.accounts().practising();
    if (m_desk.isLater())
        return practice ? tr("Practise scheduling %Ln message(s)", nullptr, count)
                        : tr("Schedule %Ln message(s)", nullptr, count);
    return practice ? tr("Practise sending %Ln message(s)", nullptr, count) : tr("Send %Ln message(s)", nullptr, count);
}

QString ReviewDialog::hint() const
{
    if (m_desk.plan().isBlocked())
        return tr("This notice cannot be sent until what is marked red is put right. Nothing you wrote is lost.");
    if (m_desk.startHasPassed())
        return tr("The time to begin has passed. Choose another.");
    if (!m_desk.isReady())
        return tr("Looking at every person and at what was sent lately.");
    if (const int open = m_findings->unticked(); open > 0)
        return tr("%Ln point(s) still to be checked.", nullptr, open);
    if (!m_findings->isCountTyped())
        return tr("Type the number of messages above.");
    return m_desk.isLater() ? tr("Herald must be running then. Until then it can be changed or cancelled.")
                            : tr("What has not left can still be stopped.");
}

void ReviewDialog::showSendState()
{
    const QString words = hint();
    m_hint->setText(words);
    m_send->setText(sendWords());
    m_send->setEnabled(!m_sending && m_desk.isReady() && !m_desk.plan().isBlocked() && !m_desk.startHasPassed()
        && m_findings->unticked() == 0 && m_findings->isCountTyped());
    m_send->setAccessibleDescription(words);
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
    // It may have got late since the button was last looked at.
    showSendState();
    if (!m_send->isEnabled())
        return;
    // From here on a second press, by key or mouse, finds the button off.
    m_sending = true;
    m_back->setEnabled(false);
    showSendState();
    m_desk.send();
}

void ReviewDialog::takeRefusal(const QString &words)
{
    m_sending = false;
    m_back->setEnabled(true);
    m_trouble->setWords(tr("Nothing was sent."), words);
    m_trouble->reveal();
    showSendState();
}

} // namespace herald
