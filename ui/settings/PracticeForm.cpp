// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/PracticeForm.h"

#include "app/session/PracticeNumbers.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/KeyValueGrid.h"
#include "ui/widgets/Scale.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace herald {

PracticeForm::PracticeForm(AccountDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::page, space::large, space::page, space::page);
    box->setSpacing(space::small);
    box->addWidget(new TextLabel(tr("Practice mode"), TypeSize::Heading));
    auto *words = new TextLabel(tr("A practice carrier runs inside this computer. Everything works, nothing is really "
                                   "sent and nothing is paid. "
                                   "Choose the account “Practice” at the top left to begin, another account to end."),
        TypeSize::Body, TextLabel::Muted);
    words->setWordWrap(true);
    box->addWidget(words);
    m_begin = makeButton(tr("Start practice mode"));
    m_begin->setObjectName(u"startPractice"_s);
    connect(m_begin, &QPushButton::clicked, this, &PracticeForm::begin);
    m_on = new TextLabel(tr("Practice mode is on."), TypeSize::Body, TextLabel::Muted);
    m_on->setObjectName(u"practiceIsOn"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::medium);
    line->addWidget(m_begin);
    line->addWidget(m_on);
    line->addStretch(1);
    box->addLayout(line);
    box->addSpacing(space::medium);
    box->addWidget(new TextLabel(tr("Numbers that do something special"), TypeSize::Heading));
    QList<KeyValueGrid::Row> rows;
    for (const PracticeNumber &number : practiceNumbers())
        rows.append({number.number, number.meaning});
    auto *grid = new KeyValueGrid;
    grid->setLabelWidth(136);
    grid->setRows(rows);
    box->addWidget(grid);
    box->addStretch(1);
    connect(&m_desk, &AccountDesk::currentChanged, this, &PracticeForm::showState);
    showState();
}

void PracticeForm::begin()
{
    for (const Account &account : m_desk.accounts()) {
        if (account.practice) {
            m_desk.choose(account.id);
            return;
        }
    }
}

void PracticeForm::showState()
{
    const bool on = m_desk.practising();
    m_begin->setEnabled(!on);
    m_begin->setAccessibleDescription(on ? m_on->text() : QString());
    m_on->setVisible(on);
}

} // namespace herald
