// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/ChangeTimeDialog.h"

#include "app/models/DisplayText.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Scale.h"
#include "ui/widgets/StartPicker.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace herald {

ChangeTimeDialog::ChangeTimeDialog(const std::optional<QDateTime> &start, const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_clock(clock)
    , m_picker(new StartPicker)
    , m_hint(new TextLabel({}, TypeSize::Small, TextLabel::Muted))
    , m_change(new PrimaryButton(tr("Change the time")))
{
    setObjectName(u"changeTimeDialog"_s);
    setWindowTitle(tr("When to begin"));
    setModal(true);
    m_picker->setNowOffered(false);
    if (start && *start > clock.now())
        m_picker->choose(*start);
    m_hint->setObjectName(u"changeTimeHint"_s);
    m_hint->setWordWrap(true);
    m_change->setObjectName(u"changeTime"_s);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::page, space::large, space::page, space::large);
    box->setSpacing(space::medium);
    box->addWidget(new TextLabel(tr("When to begin"), TypeSize::Heading));
    box->addWidget(m_picker);
    box->addWidget(m_hint);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::small);
    foot->addStretch(1);
    auto *back = makeButton(tr("Leave it as it is"));
    foot->addWidget(back);
    foot->addWidget(m_change);
    box->addLayout(foot);
    setMinimumWidth(460);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_picker, &StartPicker::startChanged, this, &ChangeTimeDialog::showState);
    connect(m_change, &QPushButton::clicked, this, [this] {
        showState();
        if (!m_change->isEnabled())
            return;
        Q_EMIT chosen(m_picker->start().value_or(m_clock.now()));
        accept();
    });
    showState();
}

void ChangeTimeDialog::showState()
{
    const std::optional<QDateTime> start = m_picker->start();
    const bool ahead = start && *start > m_clock.now();
    m_change->setEnabled(ahead);
    m_hint->setText(ahead ? tr("Herald must be running at %1.").arg(DisplayText::dayAndTime(*start, m_clock.now()))
                          : tr("Choose a time that has not passed."));
}

} // namespace herald
