// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/PreviewPane.h"

#include "ui/composer/Composition.h"
#include "ui/widgets/Bubble.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Frames.h"
#include "ui/widgets/HeaderPieces.h"
#include "ui/widgets/Scale.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace herald {

PreviewPane::PreviewPane(Composition &composition, QWidget *parent)
    : QWidget(parent)
    , m_composition(composition)
    , m_previous(makeIconButton(u"go-previous"_s, tr("Previous person")))
    , m_next(makeIconButton(u"go-next"_s, tr("Next person")))
    , m_place(new TextLabel({}, TypeSize::Small, TextLabel::Muted))
    , m_person(new ElidedLabel({}, TypeSize::Body))
    , m_parts(new TextLabel({}, TypeSize::Small, TextLabel::Muted))
    , m_badge(new AccountBadge({}, AccountBadge::Disc, 32))
    , m_sender(new ElidedLabel({}, TypeSize::Body))
    , m_bubble(new Bubble)
{
    setAccessibleName(tr("Preview"));
    m_bubble->setObjectName(u"previewBubble"_s);
    m_bubble->setAccessibleName(tr("Text as it will arrive"));
    m_bubble->setFocusPolicy(Qt::TabFocus);
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
    box->addSpacing(space::hair);
    box->addWidget(phone);
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

QList<int> PreviewPane::readyRows() const
{
    QList<int> ready;
    const QList<RecipientRow> &rows = m_composition.rows();
    for (int i = 0; i < rows.size(); ++i) {
        if (rows.at(i).status == RowStatus::Ready)
            ready.append(i);
    }
    return ready;
}

void PreviewPane::showRow(int position)
{
    m_position = position;
    update();
}

void PreviewPane::step(int direction)
{
    const QList<int> ready = readyRows();
    if (ready.isEmpty())
        return;
    const qsizetype at = ready.indexOf(m_position);
    m_position = ready.at(qBound<qsizetype>(0, at + direction, ready.size() - 1));
    update();
    Q_EMIT rowWanted(m_position);
}

void PreviewPane::update()
{
    const QList<int> ready = readyRows();
    if (!ready.contains(m_position))
        m_position = ready.isEmpty() ? -1 : ready.constFirst();
    const qsizetype at = ready.indexOf(m_position);
    m_previous->setEnabled(at > 0);
    m_next->setEnabled(at >= 0 && at < ready.size() - 1);
    const QLocale locale;
    m_place->setText(ready.isEmpty() ? QString()
                                     : tr("%1 of %2").arg(locale.toString(at + 1), locale.toString(ready.size())));
    if (m_position >= 0) {
        const RecipientRow &row = m_composition.rows().at(m_position);
        const QString number = QChar(0x2066) + row.number->formatted + QChar(0x2069);
        m_person->setText(row.name.isEmpty() ? number : QString(row.name + u"  "_s + number));
    } else {
        m_person->setText(tr("Nobody yet"));
    }
    const SegmentCount &segments = m_composition.segments();
    m_parts->setText(segments.segments == 0 ? tr("No text yet") : tr("%n part(s)", nullptr, int(segments.segments)));
    const QString sender = m_composition.sender();
    m_badge->setName(sender.isEmpty() ? u"?"_s : sender);
    m_sender->setText(sender.isEmpty() ? tr("No sender yet") : sender);
    m_bubble->setText(m_composition.text().isEmpty() ? u"…"_s : m_composition.text(), segments.unicode);
}

} // namespace herald
