// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/PreviewPane.h"

#include "app/outbox/Await.h"
#include "app/recipients/RowText.h"
#include "app/recipients/RowWords.h"
#include "ui/composer/Composition.h"
#include "ui/widgets/Bubble.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/CountedWords.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Frames.h"
#include "ui/widgets/HeaderPieces.h"
#include "ui/widgets/Scale.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QRandomGenerator>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr qsizetype previewedAtOnce = 1'000; ///< whose texts are made while the window waits

/// The ready row of which @p size says most; -1 when none is ready. @p size is asked with length and parts.
template<typename Size>
qsizetype riskiest(const CheckedList &list, Size size)
{
    const RowTexts texts(list.list, list.rules.text);
    qsizetype best = -1;
    qsizetype bestSize = -1;
    for (qsizetype row = 0; row < list.verdicts.size(); ++row) {
        if (!list.isReady(row))
            continue;
        const qsizetype its = size(texts.textFor(row).size(), list.partsOf(row));
        if (its > bestSize) {
            bestSize = its;
            best = row;
        }
    }
    return best;
}

} // namespace

PreviewPane::PreviewPane(Composition &composition, QWidget *parent)
    : QWidget(parent)
    , m_composition(composition)
    , m_previous(makeIconButton(u"go-previous"_s, tr("Previous person")))
    , m_next(makeIconButton(u"go-next"_s, tr("Next person")))
    , m_place(new TextLabel({}, TypeSize::Small, TextLabel::Muted))
    , m_remark(new TextLabel({}, TypeSize::Small, TextLabel::Muted))
    , m_person(new ElidedLabel({}, TypeSize::Body))
    , m_parts(new TextLabel({}, TypeSize::Small, TextLabel::Muted))
    , m_badge(new AccountBadge({}, AccountBadge::Disc, 32))
    , m_sender(new ElidedLabel({}, TypeSize::Body))
    , m_bubble(new Bubble)
    , m_which(new TextLabel({}, TypeSize::Small, TextLabel::Muted))
    , m_other(new Bubble)
    , m_otherWords(new TextLabel({}, TypeSize::Small, TextLabel::Muted))
{
    setAccessibleName(tr("Preview"));
    // Beside the page and not of it; the phone stands out.
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    m_bubble->setObjectName(u"previewBubble"_s);
    m_bubble->setAccessibleName(tr("Text as it will arrive"));
    m_bubble->setFocusPolicy(Qt::TabFocus);
    m_remark->setObjectName(u"previewRemark"_s);
    m_parts->setObjectName(u"previewParts"_s);
    m_which->setObjectName(u"previewWhich"_s);
    m_other->setObjectName(u"previewOther"_s);
    m_other->setAccessibleName(tr("Text that is not sent"));
    m_other->setFocusPolicy(Qt::TabFocus);
    m_otherWords->setObjectName(u"previewOtherWords"_s);
    for (TextLabel *words : {m_remark, m_which, m_otherWords})
        words->setWordWrap(true);
    m_badge->setSoft(Tone::Accent);
    QFont bold = m_sender->font();
    bold.setWeight(QFont::DemiBold);
    m_sender->setFont(bold);

    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Preview"), TypeSize::Body, TextLabel::Plain, QFont::DemiBold), 1);
    head->addWidget(m_previous);
    head->addWidget(m_place);
    head->addWidget(m_next);

    auto *phone = new FrameBox;
    auto *phoneBox = new QVBoxLayout(phone);
    phoneBox->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    auto *from = new QHBoxLayout;
    from->addWidget(m_badge);
    auto *fromWords = new QVBoxLayout;
    fromWords->setSpacing(0);
    fromWords->addWidget(m_sender);
    fromWords->addWidget(new TextLabel(tr("Text message"), TypeSize::Small, TextLabel::Muted));
    from->addLayout(fromWords, 1);
    phoneBox->addLayout(from);
    phoneBox->addWidget(new HairLine);
    phoneBox->addSpacing(space::hair);
    phoneBox->addWidget(m_which);
    phoneBox->addWidget(m_bubble);
    phoneBox->addSpacing(space::hair);
    auto *oneWay = new TextLabel(tr("One-way: a reply cannot arrive"), TypeSize::Small, TextLabel::Muted);
    oneWay->setWordWrap(true);
    phoneBox->addWidget(oneWay);

    auto *column = new QWidget;
    auto *box = new QVBoxLayout(column);
    box->setContentsMargins(space::large, space::large, space::large, space::large);
    box->addLayout(head);
    box->addWidget(m_person);
    box->addWidget(m_parts);
    box->addWidget(m_remark);
    box->addSpacing(space::hair);
    box->addWidget(phone);
    box->addWidget(m_otherWords);
    box->addWidget(m_other);
    box->addSpacing(space::small);
    m_risks = buildRisks();
    box->addWidget(m_risks);
    m_tally = buildTally();
    box->addWidget(m_tally);
    box->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setWidget(column);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    column->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    setMinimumWidth(232);
    setFocusProxy(m_bubble);

    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(&m_composition, &Composition::changed, this, &PreviewPane::update);
    update();
}

QWidget *PreviewPane::buildRisks()
{
    auto *risks = new QWidget;
    auto *box = new QVBoxLayout(risks);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(new TextLabel(tr("Look at the risky ones first"), TypeSize::Small, TextLabel::Muted));
    auto *buttons = new FlowLayout;
    const auto add = [&](const QString &words, const QString &name, Risk risk) {
        auto *chip = new Chip(words);
        chip->setObjectName(name);
        connect(chip, &Chip::clicked, this, [this, risk] { goToRisk(risk); });
        buttons->addWidget(chip);
        return chip;
    };
    add(tr("Longest"), u"previewLongest"_s, Risk::Longest);
    add(tr("Costliest"), u"previewCostliest"_s, Risk::Costliest);
    add(tr("Emptiest"), u"previewEmptiest"_s, Risk::Emptiest);
    m_odd = add(tr("Odd values"), u"previewOdd"_s, Risk::OddValues);
    add(tr("Random"), u"previewRandom"_s, Risk::Random);
    box->addLayout(buttons);
    return risks;
}

QWidget *PreviewPane::buildTally()
{
    auto *tally = new QWidget;
    auto *box = new QVBoxLayout(tally);
    box->setContentsMargins(0, space::small, 0, 0);
    box->setSpacing(space::hair);
    box->addWidget(new HairLine);
    box->addSpacing(space::hair);
    box->addWidget(new TextLabel(tr("Parts per text"), TypeSize::Small, TextLabel::Muted));
    m_tallyWords = new TextLabel({}, TypeSize::Small, TextLabel::Plain, QFont::DemiBold);
    m_tallyWords->setObjectName(u"previewTally"_s);
    m_tallyWords->setWordWrap(true);
    box->addWidget(m_tallyWords);
    return tally;
}

qsizetype PreviewPane::readyFrom(qsizetype from, int direction) const
{
    const CheckedList &list = m_composition.recipients().checked();
    for (qsizetype i = from; i >= 0 && i < list.verdicts.size(); i += direction) {
        if (list.isReady(i))
            return i;
    }
    return -1;
}

void PreviewPane::showRow(qsizetype position)
{
    const RecipientList &list = m_composition.recipients().checked().list;
    if (position >= 0 && position < list.rowCount())
        m_chosen = list.id(position);
    m_position = position;
    update();
}

void PreviewPane::go(qsizetype position)
{
    if (position < 0)
        return;
    showRow(position);
    Q_EMIT rowWanted(position);
}

void PreviewPane::step(int direction)
{
    go(readyFrom(m_position + direction, direction));
}

void PreviewPane::goToRandom()
{
    const CheckedList &list = m_composition.recipients().checked();
    const qsizetype start = QRandomGenerator::global()->bounded(std::max<qint64>(1, list.verdicts.size()));
    const qsizetype found = readyFrom(start, 1);
    go(found >= 0 ? found : readyFrom(start, -1));
}

void PreviewPane::goToOdd()
{
    const CheckedList &list = m_composition.recipients().checked();
    for (qsizetype step = 1; step <= list.verdicts.size(); ++step) {
        const qsizetype i = (m_oddAt + step + list.verdicts.size()) % list.verdicts.size();
        if (list.isReady(i) && list.verdicts.at(i).remarks.testFlag(RowRemark::OddValue)) {
            m_oddAt = i;
            go(i);
            return;
        }
    }
}

void PreviewPane::goToRisk(Risk risk)
{
    if (risk == Risk::Random) {
        goToRandom();
        return;
    }
    if (risk == Risk::OddValues) {
        goToOdd();
        return;
    }
    // Every text is made for this: in a long list elsewhere.
    const auto seek = [list = m_composition.recipients().checked(), risk]() -> std::optional<RowId> {
        const qsizetype found = riskiest(list, [risk](qsizetype length, int parts) {
            return risk == Risk::Longest  ? length
                : risk == Risk::Costliest ? qsizetype(parts) * 1'000'000 + length
                                          : 1'000'000'000 - length;
        });
        return found < 0 ? std::nullopt : std::optional(list.list.id(found));
    };
    const auto show = [this, search = ++m_searches](const std::optional<RowId> &row) {
        const CheckedList &list = m_composition.recipients().checked();
        const qsizetype place = row && search == m_searches ? list.list.find(*row) : -1;
        if (place >= 0 && list.isReady(place))
            go(place);
    };
    if (m_composition.recipients().checked().verdicts.size() <= previewedAtOnce)
        show(seek());
    else
        whenReady(QtConcurrent::run(seek), this, show);
}

void PreviewPane::update()
{
    const CheckedList &list = m_composition.recipients().checked();
    m_position = m_chosen ? list.list.find(*m_chosen, m_position) : -1;
    const bool canBeShown = m_position >= 0 && (list.isReady(m_position) || list.verdicts.at(m_position).keptRow >= 0);
    if (!canBeShown)
        m_position = readyFrom(0, 1);
    m_previous->setEnabled(m_position >= 0 && readyFrom(m_position - 1, -1) >= 0);
    m_next->setEnabled(m_position >= 0 && readyFrom(m_position + 1, 1) >= 0);
    const qsizetype at = m_position < 0
        ? 0
        : std::count_if(list.verdicts.begin(), list.verdicts.begin() + m_position,
            [](const RowVerdict &verdict) { return verdict.status == RowStatus::Ready; });
    const QLocale locale;
    m_place->setText(m_position < 0 || !list.isReady(m_position)
            ? QString()
            : tr("%1 of %2").arg(locale.toString(at + 1), locale.toString(list.ledger.ready)));
    // One text for all has no risky ones.
    m_risks->setVisible(list.rules.text.hasPlaceholders() && list.ledger.ready > 1);
    m_odd->setVisible(list.remarks.oddValues > 0);
    m_odd->setCount(list.remarks.oddValues);
    m_tally->setVisible(list.ledger.ready > 1 && !list.tally.messages.isEmpty());
    m_tallyWords->setText(CountedWords::byParts(list.tally));
    showText();
    showRemark();
}

/// The table has room for a few words.
void PreviewPane::showRemark()
{
    const CheckedList &list = m_composition.recipients().checked();
    const qsizetype chosen = m_chosen ? list.list.find(*m_chosen, m_position) : -1;
    QString words = chosen >= 0 ? RowWords::reason(list, chosen) : QString();
    if (chosen >= 0 && words.isEmpty())
        words = RowWords::notes(list, chosen).join(u", "_s);
    if (!words.isEmpty())
        words = tr("Row %1: %2").arg(QLocale().toString(list.list.sheet().number(chosen)), words);
    m_remark->setText(words);
    m_remark->setVisible(!words.isEmpty());
}

/// One of a person's rows is sent, and this is another: both texts, and which of them arrives.
void PreviewPane::showTwice(const CheckedList &list)
{
    const qsizetype kept = m_position < 0 ? -1 : list.verdicts.at(m_position).keptRow;
    const bool differs = kept >= 0 && list.verdicts.at(m_position).reason == RowReason::SamePersonOtherText;
    m_which->setVisible(kept >= 0);
    m_other->setVisible(differs);
    m_otherWords->setVisible(differs);
    if (kept < 0)
        return;
    const QLocale locale;
    const QString keptNumber = locale.toString(list.list.sheet().number(kept));
    m_which->setText(
        differs ? tr("This is sent, from row %1").arg(keptNumber) : tr("This is sent once, to row %1").arg(keptNumber));
    if (!differs)
        return;
    m_otherWords->setText(
        tr("This is not sent, from row %1").arg(locale.toString(list.list.sheet().number(m_position))));
    m_other->setText(list.textFor(m_position));
}

void PreviewPane::showText()
{
    const CheckedList &list = m_composition.recipients().checked();
    QString text = m_composition.text();
    showTwice(list);
    if (m_position >= 0) {
        const RowVerdict &verdict = list.verdicts.at(m_position);
        const QString number = QChar(0x2066) + internationalSpelling(verdict.number) + QChar(0x2069);
        const QString name = list.nameOf(m_position);
        m_person->setText(name.isEmpty() ? number : QString(name + u"  "_s + number));
        if (list.rules.text.text() == text)
            text = list.textFor(verdict.keptRow >= 0 ? verdict.keptRow : m_position);
    } else {
        m_person->setText(tr("Nobody yet"));
    }
    const SegmentCount segments = countSegments(text);
    QString parts = segments.segments == 0 ? tr("No text yet") : tr("%Ln part(s)", nullptr, int(segments.segments));
    const bool isReady = m_position >= 0 && list.isReady(m_position) && list.rules.text.text() == m_composition.text();
    if (const auto price = isReady ? m_composition.priceOf(m_position) : std::nullopt)
        parts = tr("%1, about %2", "parts and price of one text").arg(parts, price->display());
    m_parts->setText(parts);
    const QString sender = m_composition.sender();
    m_badge->setName(sender.isEmpty() ? u"?"_s : sender);
    m_sender->setText(sender.isEmpty() ? tr("No sender yet") : sender);
    m_bubble->setText(text.isEmpty() ? u"…"_s : text, segments.unicode);
}

} // namespace herald
