// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/ReviewFigures.h"

#include "app/models/DisplayText.h"
#include "ui/composer/ReviewDesk.h"
#include "ui/widgets/CountedWords.h"
#include "ui/widgets/Scale.h"
#include "ui/widgets/StartPicker.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace herald {

ReviewFigures::ReviewFigures(bool practice, QWidget *parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_grid(new QGridLayout)
    , m_start(new StartPicker)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::medium);
    box->addWidget(new TextLabel(tr("What it takes"), TypeSize::Heading));
    m_grid->setHorizontalSpacing(space::medium);
    m_grid->setVerticalSpacing(space::medium);
    m_grid->setColumnMinimumWidth(0, 56);
    m_grid->setColumnStretch(1, 1);
    box->addLayout(m_grid);
    box->addStretch(1);
    m_parts = addFact(tr("Parts"), "planParts");
    m_cost = addFact(tr("Cost"), "planCost");
    auto *label = new TextLabel(tr("Start"), TypeSize::Body, TextLabel::Muted);
    label->setContentsMargins(0, 6, 0, 0); // on one line with what stands in the box beside it
    m_grid->addWidget(label, m_grid->rowCount(), 0, Qt::AlignTop);
    m_grid->addWidget(m_start, m_grid->rowCount() - 1, 1);
    m_end = addFact(tr("Ends"), "planEnd");
}

ReviewFigures::Fact ReviewFigures::addFact(const QString &label, const char *name)
{
    auto *value = new TextLabel({}, TypeSize::Body, TextLabel::Plain, QFont::DemiBold);
    value->setObjectName(QLatin1String(name));
    auto *more = new TextLabel({}, TypeSize::Small, TextLabel::Muted);
    more->setObjectName(QString(QLatin1String(name) + u"More"_s));
    for (TextLabel *words : {value, more}) {
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *both = new QVBoxLayout;
    both->setSpacing(2);
    both->addWidget(value);
    both->addWidget(more);
    const int row = m_grid->rowCount();
    m_grid->addWidget(new TextLabel(label, TypeSize::Body, TextLabel::Muted), row, 0, Qt::AlignTop);
    m_grid->addLayout(both, row, 1);
    return {value, more};
}

void ReviewFigures::set(const Fact &fact, const QString &value, const QString &more)
{
    fact.value->setText(value);
    fact.more->setText(more);
    fact.more->setVisible(!more.isEmpty());
}

void ReviewFigures::setPlan(const ReviewDesk &desk)
{
    const Plan &plan = desk.plan();
    const QString each = plan.tally.messages.size() > 1 ? CountedWords::byParts(plan.tally)
                                                        : tr("%Ln to each person", nullptr, plan.tally.most());
    const QString encoding =
        plan.segments.encoding == Encoding::Ucs2 ? tr("the text is in Unicode") : tr("the text is in GSM-7");
    set(m_parts, tr("%Ln part(s)", nullptr, int(plan.parts)), QString(each + u", "_s + encoding));
    showCost(desk);
    showEnd(desk);
    m_start->offerCalmStart(desk.calmStart(), desk.now());
}

void ReviewFigures::showCost(const ReviewDesk &desk)
{
    const Plan &plan = desk.plan();
    const auto &balance = desk.balance();
    QStringList more;
    if (m_practice)
        more.append(tr("nothing is really paid"));
    if (plan.cost && plan.withoutPrice > 0)
        more.append(tr("without %Ln message(s) whose price is not known", nullptr, int(plan.withoutPrice)));
    if (!plan.cost && !m_practice)
        more.append(tr("Herald learns prices from what was sent before"));
    if (!balance) {
        more.append(tr("balance not known"));
    } else {
        const auto left = plan.cost ? balance->minus(*plan.cost) : std::nullopt;
        more.append(left && !left->isNegative()
                ? tr("balance %1, about %2 left").arg(balance->display(), left->display())
                : tr("balance %1").arg(balance->display()));
    }
    set(m_cost, plan.cost ? tr("about %1").arg(plan.cost->display()) : tr("not known yet"), more.join(u", "_s));
}

void ReviewFigures::showEnd(const ReviewDesk &desk)
{
    const Plan &plan = desk.plan();
    if (!plan.endsAt) {
        set(m_end, tr("as soon as Telnyx has taken them"), tr("no pace is set for this account"));
        return;
    }
    const QString pace = QLocale().toString(desk.partsPerMinute(), 'f', QLocale::FloatingPointShortest);
    set(m_end, tr("about %1").arg(DisplayText::dayAndTime(*plan.endsAt, desk.now())),
        tr("at %1 parts a minute, later when Telnyx asks for a rest").arg(pace));
}

} // namespace herald
