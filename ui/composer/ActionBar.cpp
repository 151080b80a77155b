// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/ActionBar.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/FigureBlock.h"
#include "ui/widgets/Scale.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace herald {

ActionBar::ActionBar(QWidget *parent)
    : QWidget(parent)
    , m_parts(new FigureBlock)
    , m_cost(new FigureBlock)
    , m_end(new FigureBlock)
    , m_hint(new TextLabel({}, TypeSize::Small, TextLabel::Muted))
    , m_review(new PrimaryButton(tr("Review…")))
{
    m_parts->setObjectName(u"partsFigure"_s);
    m_cost->setObjectName(u"composeCost"_s);
    m_hint->setObjectName(u"reviewHint"_s);
    m_review->setObjectName(u"reviewButton"_s);
    m_cost->setLeadingLine(true);
    m_end->setLeadingLine(true);
    m_parts->reserve(tr("%Ln part(s)", nullptr, 8888), tr("%Ln message(s)", nullptr, 8888));

    auto *line = new QHBoxLayout(this);
    line->setSpacing(space::large);
    line->addWidget(m_parts);
    line->addWidget(m_cost);
    line->addWidget(m_end);
    line->addStretch(1);
    line->addWidget(m_hint);
    line->addWidget(m_review);
    setCompact(false);
    connect(m_review, &QPushButton::clicked, this, &ActionBar::reviewRequested);
}

void ActionBar::setCompact(bool compact)
{
    const int margin = compact ? space::small : space::medium;
    layout()->setContentsMargins(compact ? space::medium : space::page, margin, space::large, margin);
    setMinimumHeight(compact ? 56 : 64);
}

void ActionBar::setPlan(const Plan &plan, bool practice, double partsPerMinute, const std::optional<Money> &balance)
{
    const QLocale locale;
    m_parts->setFigure(tr("%Ln part(s)", nullptr, int(plan.parts)), tr("%Ln message(s)", nullptr, int(plan.messages)));
    QString beside = balance ? tr("balance %1").arg(balance->display()) : tr("balance not known");
    if (practice)
        beside = tr("nothing is paid in practice mode");
    if (plan.cost && plan.withoutPrice > 0)
        beside = tr("without %Ln message(s)", "whose price is not known", int(plan.withoutPrice));
    m_cost->setFigure(plan.cost ? tr("about %1").arg(plan.cost->display()) : tr("price not known yet"), beside);
    m_cost->setVisible(plan.parts > 0);
    m_end->setFigure(plan.endsAt
            ? tr("ends about %1").arg(locale.toString(plan.endsAt->toLocalTime().time(), QLocale::ShortFormat))
            : tr("ends at once"),
        partsPerMinute > 0
            ? tr("%1 parts a minute").arg(locale.toString(partsPerMinute, 'f', QLocale::FloatingPointShortest))
            : tr("no pace is set"));
    m_end->setVisible(plan.messages > 0);

    QString reason;
    if (plan.segments.segments == 0 && plan.ledger.rows() == 0)
        reason = tr("Add people and a text first");
    else if (plan.segments.segments == 0)
        reason = tr("Write a text first");
    else if (plan.messages == 0)
        reason = plan.ledger.rows() == 0 ? tr("Add people first") : tr("Nobody on the list can be texted");
    m_review->setEnabled(reason.isEmpty());
    // "Enter" is what is written on the key; either of the two will do.
    m_hint->setText(
        reason.isEmpty() ? QKeySequence(Qt::CTRL | Qt::Key_Enter).toString(QKeySequence::NativeText) : reason);
    m_review->setAccessibleDescription(reason);
}

} // namespace herald
