// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PersonPane.h"

#include "app/models/DisplayText.h"
#include "app/models/OptOutModel.h"
#include "app/recipients/PhoneNumber.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Frames.h"
#include "ui/widgets/StatusPill.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr int longestChip = 170;

/// A number stays left to right, whatever is around it.
QString isolatedNumber(const QString &e164)
{
    return u"\u2066"_s + formattedNumber(e164) + u"\u2069"_s;
}

QWidget *messageLine(const StoredMessage &message)
{
    auto *line = new QWidget;
    auto *box = new QHBoxLayout(line);
    box->setContentsMargins(0, space::small, 0, space::small);
    box->setSpacing(space::small);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    const QString title = message.noticeTitle.isEmpty() ? message.text.simplified() : message.noticeTitle;
    auto *heading = new ElidedLabel(title);
    const QString when = DisplayText::shortTime(message.createdAt);
    words->addWidget(heading);
    words->addWidget(new TextLabel(when, TypeSize::Small, TextLabel::Muted));
    box->addLayout(words, 1);
    auto *pill = new StatusPill;
    const Outcome outcome(message.state, message.status);
    pill->setOutcome(outcome);
    box->addWidget(pill);
    line->setFocusPolicy(Qt::TabFocus);
    line->setAccessibleName(PersonPane::tr("%1, %2, %3", "notice, when, outcome").arg(title, when, outcome.word()));
    line->setToolTip(message.text.toHtmlEscaped());
    return line;
}

} // namespace

PersonPane::PersonPane(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget)
    , m_heading(new ElidedLabel({}, TypeSize::Heading))
    , m_number(new TextLabel({}, TypeSize::Body, TextLabel::Muted))
    , m_state(new TextLabel({}, TypeSize::Body, TextLabel::Plain, QFont::DemiBold))
    , m_why(new TextLabel({}, TypeSize::Small))
    , m_allow(makeButton(tr("Allow again…")))
    , m_optOut(makeButton(tr("Add to opt-outs…")))
    , m_noMessages(
          new TextLabel(tr("No notice went to this number from this computer."), TypeSize::Small, TextLabel::Muted))
    , m_listsHead(new TextLabel(tr("In these lists"), TypeSize::Body, TextLabel::Plain, QFont::DemiBold))
    , m_lists(new QWidget)
{
    setObjectName(u"personPane"_s);
    setMinimumWidth(240);
    m_number->setObjectName(u"personNumber"_s);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_state->setObjectName(u"personState"_s);
    m_why->setObjectName(u"personWhy"_s);
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    m_allow->setObjectName(u"allowAgain"_s);
    m_optOut->setObjectName(u"addOptOut"_s);
    m_noMessages->setWordWrap(true);

    auto *nobody = new QWidget;
    auto *nobodyBox = new QVBoxLayout(nobody);
    nobodyBox->setContentsMargins(space::large, space::large, space::large, space::large);
    auto *hint =
        new TextLabel(tr("Choose a person to see the last notices they got."), TypeSize::Small, TextLabel::Muted);
    hint->setWordWrap(true);
    nobodyBox->addWidget(hint);
    nobodyBox->addStretch(1);

    auto *state = new FrameBox;
    auto *stateBox = new QVBoxLayout(state);
    stateBox->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    stateBox->setSpacing(space::small);
    stateBox->addWidget(m_state);
    stateBox->addWidget(m_why);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_allow);
    buttons->addWidget(m_optOut);
    buttons->addStretch(1);
    stateBox->addLayout(buttons);

    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Window);
    auto *box = new QVBoxLayout(content);
    box->setContentsMargins(space::large, space::large, space::large, space::large);
    box->setSpacing(space::hair);
    box->addWidget(m_heading);
    box->addWidget(m_number);
    box->addSpacing(space::medium);
    box->addWidget(state);
    box->addSpacing(space::medium);
    box->addWidget(new TextLabel(tr("Last notices"), TypeSize::Body, TextLabel::Plain, QFont::DemiBold));
    box->addWidget(m_noMessages);
    m_messages = new QVBoxLayout;
    m_messages->setSpacing(0);
    box->addLayout(m_messages);
    box->addSpacing(space::medium);
    box->addWidget(m_listsHead);
    m_listsPlace = new QVBoxLayout;
    m_listsPlace->addWidget(m_lists);
    box->addLayout(m_listsPlace);
    box->addStretch(1);
    setBackgroundRole(QPalette::Window); // that of the scroll bar
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->addWidget(nobody);
    m_pages->addWidget(area);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_pages);

    connect(m_allow, &QPushButton::clicked, this, &PersonPane::allowRequested);
    connect(m_optOut, &QPushButton::clicked, this, &PersonPane::optOutRequested);
}

void PersonPane::showNobody()
{
    m_facts = {};
    m_name.clear();
    m_pages->setCurrentIndex(0);
}

void PersonPane::showPerson(const QString &name, const PersonFacts &facts)
{
    m_name = name;
    m_facts = facts;
    const QString number = isolatedNumber(facts.number);
    m_heading->setText(name.isEmpty() ? number : name);
    m_number->setText(number);
    m_number->setVisible(!name.isEmpty());
    showOptOut();
    showMessages();
    showLists();
    m_pages->setCurrentIndex(1);
}

void PersonPane::showOptOut()
{
    const QList<KnownOptOut> &optOuts = m_facts.optOuts;
    QStringList why;
    bool ours = false;
    bool blocked = false;
    for (const KnownOptOut &optOut : optOuts) {
        const QString when = optOut.at ? DisplayText::shortTime(*optOut.at) : QString();
        const QString how = OptOutModel::howWords(optOut);
        why.append(when.isEmpty() ? how : tr("%1, %2", "how it is known, when").arg(how, when));
        if (!optOut.note.isEmpty())
            why.append(tr("“%1”").arg(optOut.note.simplified()));
        ours = ours || optOut.source != OptOutSource::Fetched;
        blocked = blocked || optOut.source == OptOutSource::Fetched;
    }
    if (optOuts.isEmpty())
        why.append(tr("Nothing here says that this person wants no texts."));
    else if (blocked && !ours)
        why.append(tr("Telnyx blocks the messages itself. Whoever looks after your Telnyx account can say why."));
    else
        why.append(tr("Every notice leaves this person out."));
    m_state->setText(optOuts.isEmpty() ? tr("Can be texted") : tr("Opted out"));
    m_why->setText(why.join(u'\n'));
    m_allow->setVisible(ours);
    m_optOut->setVisible(
        !std::any_of(optOuts.cbegin(), optOuts.cend(), [](const KnownOptOut &optOut) { return optOut.isOwn(); }));
}

void PersonPane::showMessages()
{
    while (QLayoutItem *item = m_messages->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_noMessages->setVisible(m_facts.messages.isEmpty());
    for (const StoredMessage &message : std::as_const(m_facts.messages)) {
        if (m_messages->count() > 0)
            m_messages->addWidget(new HairLine);
        m_messages->addWidget(messageLine(message));
    }
}

void PersonPane::showLists()
{
    // Chips of another person are other chips; whoever pressed one of these may still be in its signal.
    m_lists->hide();
    m_lists->deleteLater();
    m_lists = new QWidget;
    auto *flow = new FlowLayout(m_lists);
    m_listsHead->setVisible(!m_facts.lists.isEmpty());
    for (const SavedList &list : std::as_const(m_facts.lists)) {
        // A long name would push the whole pane out of sight.
        auto *chip = new Chip(fontMetrics().elidedText(list.name, Qt::ElideRight, longestChip));
        chip->setAccessibleName(list.name);
        chip->setToolTip(list.name.toHtmlEscaped());
        connect(chip, &Chip::clicked, this, [this, id = list.id] { Q_EMIT listRequested(id); });
        flow->addWidget(chip);
    }
    m_listsPlace->addWidget(m_lists);
    m_lists->setVisible(!m_facts.lists.isEmpty());
}

} // namespace herald
