// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/ReviewFindings.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Frames.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Scale.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

bool sameFinding(const Finding &one, const Finding &other)
{
    return one.weight == other.weight && one.what == other.what && one.advice == other.advice && one.key == other.key;
}

QLabel *signOf(const Finding &finding)
{
    const bool blocks = finding.weight == Finding::Blocking;
    const bool warns = finding.weight == Finding::Warning;
    Glyph glyph = blocks ? Glyph::Cross : warns ? Glyph::Warn : Glyph::Info;
    if (finding.key == "quiet-hours"_L1)
        glyph = Glyph::Moon;
    else if (finding.key == "told-before"_L1)
        glyph = Glyph::Twice;
    else if (finding.key == "asks-for-reply"_L1)
        glyph = Glyph::Reply;
    auto *sign = new QLabel;
    sign->setPixmap(Icons::get(glyph, blocks ? Tone::Red : warns ? Tone::Amber : Tone::Grey).pixmap(16));
    sign->setFixedWidth(20);
    sign->setAccessibleName(blocks ? ReviewFindings::tr("Must be put right")
            : warns                ? ReviewFindings::tr("Warning")
                                   : ReviewFindings::tr("Good to know"));
    return sign;
}

QString placeWords(Finding::Place place)
{
    switch (place) {
    case Finding::Sender:
        return ReviewFindings::tr("Change the sender");
    case Finding::Recipients:
        return ReviewFindings::tr("Look at the list");
    case Finding::Text:
        return ReviewFindings::tr("Change the text");
    case Finding::Account:
        break;
    }
    return {};
}

} // namespace

ReviewFindings::ReviewFindings(QWidget *parent)
    : QWidget(parent)
    , m_box(new QVBoxLayout(this))
    , m_ticked(new TextLabel({}, TypeSize::Small, TextLabel::Muted))
    , m_progress(new QProgressBar)
    , m_looking(
          new TextLabel(tr("Looking at every person and at what was sent lately"), TypeSize::Small, TextLabel::Muted))
{
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(space::small);
    m_ticked->setObjectName(u"ticked"_s);
    m_progress->setObjectName(u"planProgress"_s);
    m_progress->setAccessibleName(m_looking->text());
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(120, 6);
    m_progress->hide();
    m_looking->hide();
    auto *head = new QHBoxLayout;
    head->setSpacing(space::medium);
    head->addWidget(new TextLabel(tr("Before you send"), TypeSize::Heading), 1);
    head->addWidget(m_looking);
    head->addWidget(m_progress);
    head->addWidget(m_ticked);
    m_box->addLayout(head);
}

void ReviewFindings::setProgress(int percent)
{
    m_progress->setVisible(percent >= 0);
    m_looking->setVisible(percent >= 0);
    m_progress->setValue(std::max(0, percent));
    showTicked();
}

void ReviewFindings::setPlan(const Plan &plan, const QString &calmWords)
{
    const bool same = m_frame && calmWords == m_calmWords && plan.countToType == m_countToType
        && std::equal(m_findings.begin(), m_findings.end(), plan.findings.begin(), plan.findings.end(), sameFinding);
    if (same)
        return;
    // Whoever stands on a tick while the plan is renewed goes on from there.
    const auto *focused = qobject_cast<QCheckBox *>(focusWidget());
    const QString focusedWords = focused ? focused->accessibleDescription() : QString();
    const QString typed = m_count ? m_count->text() : QString();
    const bool typing = m_count && m_count->hasFocus();

    m_findings = plan.findings;
    m_calmWords = calmWords;
    m_countToType = plan.countToType;
    m_ticks.clear();
    m_stops.clear();
    m_count = nullptr;
    delete m_frame;
    m_frame = new FrameBox;
    auto *list = new QVBoxLayout(m_frame);
    list->setContentsMargins(space::large, space::hair, space::large, space::hair);
    list->setSpacing(0);
    const auto add = [list](QWidget *line) {
        if (list->count() > 0)
            list->addWidget(new HairLine);
        list->addWidget(line);
    };
    for (const Finding &finding : std::as_const(m_findings))
        add(lineOf(finding, calmWords));
    if (m_countToType && !plan.isBlocked())
        add(countLine(*m_countToType));
    m_box->addWidget(m_frame);
    m_frame->setVisible(list->count() > 0);
    chain();
    for (QCheckBox *tick : std::as_const(m_ticks)) {
        if (!focusedWords.isEmpty() && tick->accessibleDescription() == focusedWords)
            tick->setFocus();
    }
    if (m_count)
        m_count->setText(typed);
    if (m_count && typing)
        m_count->setFocus();
    showTicked();
    Q_EMIT rebuilt();
}

QWidget *ReviewFindings::lineOf(const Finding &finding, const QString &calmWords)
{
    auto *all = new QWidget;
    auto *line = new QHBoxLayout(all);
    line->setContentsMargins(0, space::small, 0, space::small);
    line->setSpacing(space::medium);
    line->addWidget(signOf(finding), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *what = new TextLabel(finding.what, TypeSize::Body, TextLabel::Plain, QFont::DemiBold);
    what->setObjectName(u"finding"_s);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    words->addWidget(what);
    if (!finding.advice.isEmpty()) {
        auto *advice = new TextLabel(finding.advice, TypeSize::Small, TextLabel::Muted);
        advice->setTextFormat(Qt::PlainText);
        advice->setWordWrap(true);
        words->addWidget(advice);
    }
    line->addLayout(words, 1);
    if (LinkButton *deed = deedFor(finding, calmWords)) {
        deed->setAccessibleDescription(finding.what);
        m_stops.append(deed);
        line->addWidget(deed);
    }
    if (finding.weight == Finding::Warning)
        addTick(finding, line);
    return all;
}

/// The nearest way to put it right, or null.
LinkButton *ReviewFindings::deedFor(const Finding &finding, const QString &calmWords)
{
    if (finding.key == "quiet-hours"_L1 && !calmWords.isEmpty()) {
        auto *calm = new LinkButton(tr("Send at the next allowed time, %1").arg(calmWords));
        calm->setObjectName(u"calmStart"_s);
        connect(calm, &QPushButton::clicked, this, &ReviewFindings::calmStartWanted);
        return calm;
    }
    if (finding.key == "told-before"_L1) {
        auto *leave = new LinkButton(tr("Leave them out"));
        leave->setObjectName(u"leaveOut"_s);
        connect(leave, &QPushButton::clicked, this, &ReviewFindings::leaveOutWanted);
        return leave;
    }
    const QString place = placeWords(finding.place);
    if (place.isEmpty() || finding.weight == Finding::Information)
        return nullptr;
    auto *link = new LinkButton(place);
    connect(link, &QPushButton::clicked, this, [this, to = finding.place] { Q_EMIT placeWanted(to); });
    return link;
}

void ReviewFindings::addTick(const Finding &finding, QLayout *line)
{
    auto *tick = new QCheckBox(tr("I have checked this"));
    tick->setObjectName(u"confirm"_s);
    tick->setAccessibleDescription(finding.what);
    tick->setChecked(m_confirmed.contains(finding.what));
    connect(tick, &QCheckBox::toggled, this, [this, words = finding.what](bool on) {
        if (on)
            m_confirmed.insert(words);
        else
            m_confirmed.remove(words);
        showTicked();
        Q_EMIT confirmed();
    });
    m_ticks.append(tick);
    m_stops.append(tick);
    line->addWidget(tick);
}

QWidget *ReviewFindings::countLine(qint64 count)
{
    auto *all = new QWidget;
    auto *line = new QHBoxLayout(all);
    line->setContentsMargins(0, space::small, 0, space::small);
    line->setSpacing(space::medium);
    auto *sign = new QLabel;
    sign->setPixmap(Icons::get(Glyph::Lock, Tone::Amber).pixmap(16));
    sign->setFixedWidth(20);
    line->addWidget(sign);
    auto *words = new TextLabel(
        tr("This goes to many people. Type %1, the number of messages, to send them.").arg(QLocale().toString(count)),
        TypeSize::Body, TextLabel::Plain, QFont::DemiBold);
    words->setWordWrap(true);
    line->addWidget(words, 1);
    m_count = new QLineEdit;
    m_count->setObjectName(u"typedCount"_s);
    m_count->setAccessibleName(tr("Number of messages"));
    m_count->setMaxLength(12);
    m_count->setFixedWidth(120);
    words->setBuddy(m_count);
    connect(m_count, &QLineEdit::textChanged, this, &ReviewFindings::confirmed);
    m_stops.append(m_count);
    line->addWidget(m_count);
    return all;
}

void ReviewFindings::chain()
{
    // What is built later would come last; in reading order it stands before the buttons of the foot.
    for (qsizetype i = 1; i < m_stops.size(); ++i)
        QWidget::setTabOrder(m_stops.at(i - 1), m_stops.at(i));
    m_last = m_stops.isEmpty() ? nullptr : m_stops.constLast();
}

void ReviewFindings::showTicked()
{
    const qsizetype all = m_ticks.size();
    m_ticked->setVisible(all > 0 && m_progress->isHidden());
    m_ticked->setText(tr("%1 of %2 checked").arg(QLocale().toString(all - unticked()), QLocale().toString(all)));
}

int ReviewFindings::unticked() const
{
    return int(std::count_if(m_ticks.begin(), m_ticks.end(), [](const QCheckBox *tick) { return !tick->isChecked(); }));
}

bool ReviewFindings::isCountTyped() const
{
    if (!m_countToType || !m_count)
        return !m_countToType;
    // As shown, with or without the marks that group it.
    QString digits;
    for (const QChar character : m_count->text()) {
        if (character.isDigit())
            digits += QString::number(character.digitValue());
    }
    return digits == QString::number(*m_countToType);
}

} // namespace herald
