// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/WelcomePage.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Frames.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Scale.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace herald {

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
{
    auto *title = new TextLabel(tr("Welcome to Herald"), TypeSize::Figure);
    title->setAlignment(Qt::AlignHCenter);
    auto *words = new TextLabel(tr("Write a notice, see what it costs, send it, and know what became of it."),
        TypeSize::Heading, TextLabel::Muted, QFont::Normal);
    words->setAlignment(Qt::AlignHCenter);

    auto *practise = makeButton(tr("Start practice mode"));
    practise->setObjectName(u"welcomePractice"_s);
    connect(practise, &QPushButton::clicked, this, &WelcomePage::practiceChosen);
    auto *connectButton = new PrimaryButton(tr("Connect account"));
    connectButton->setObjectName(u"welcomeConnect"_s);
    connect(connectButton, &QPushButton::clicked, this, &WelcomePage::connectChosen);

    auto *panels = new QHBoxLayout;
    panels->setSpacing(space::page);
    panels->addStretch(1);
    panels->addWidget(panel(new Roundel(Glyph::Cap, Tone::Amber, 56), tr("Practise first"),
        tr("Everything works, nothing is really sent, nothing is paid."),
        {tr("A practice carrier runs inside this computer."),
            tr("Some messages fail on purpose, so you see what to do."),
            tr("A striped edge shows that you are practising."), tr("You can connect an account at any time.")},
        practise));
    panels->addWidget(panel(new Roundel(u"internet-services"_s, Tone::Accent, 56), tr("Connect a Telnyx account"),
        tr("You need an API key from the Telnyx portal."),
        {tr("The key goes into the system keyring, nowhere else."),
            tr("Sender IDs and messaging profiles are fetched for you."),
            tr("Nothing is sent before you have reviewed it."), tr("You can go back to practising at any time.")},
        connectButton));
    panels->addStretch(1);

    auto *content = new QWidget;
    auto *box = new QVBoxLayout(content);
    box->setSpacing(space::small);
    box->addStretch(1);
    box->addWidget(title);
    box->addWidget(words);
    box->addSpacing(space::page);
    box->addLayout(panels);
    box->addStretch(2);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    setFocusProxy(practise);
}

QWidget *WelcomePage::panel(
    QWidget *sign, const QString &heading, const QString &text, const QStringList &points, QPushButton *button)
{
    auto *frame = new FrameBox;
    frame->setFixedWidth(456);
    auto *box = new QVBoxLayout(frame);
    box->setContentsMargins(space::page, space::page, space::page, space::page);
    box->setSpacing(space::small);
    box->addWidget(sign, 0, Qt::AlignLeading);
    box->addSpacing(space::small);
    box->addWidget(new TextLabel(heading, TypeSize::Title));
    box->addWidget(new TextLabel(text, TypeSize::Body, TextLabel::Muted));
    box->addSpacing(space::small);
    for (const QString &point : points) {
        auto *line = new QHBoxLayout;
        auto *tick = new QLabel;
        tick->setPixmap(Icons::get(Glyph::Check, Tone::Green).pixmap(14));
        line->addWidget(tick);
        line->addWidget(new TextLabel(point, TypeSize::Body), 1);
        box->addLayout(line);
    }
    box->addSpacing(space::page);
    box->addStretch(1);
    button->setMinimumWidth(200);
    button->setMinimumHeight(40);
    box->addWidget(button, 0, Qt::AlignLeading);
    return frame;
}

} // namespace herald
