// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/HeaderStrip.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/HeaderPieces.h"
#include "ui/widgets/Practice.h"
#include "ui/widgets/Scale.h"

#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace herald {

HeaderStrip::HeaderStrip(AccountDesk &desk, QMenu *everything, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_account(new AccountButton)
    , m_pill(new PracticePill)
    , m_state(new ConnectionState)
    , m_balance(new BalanceLabel)
    , m_menuButton(makeIconButton(u"application-menu"_s, tr("Menu")))
    , m_everything(everything)
{
    m_account->setObjectName(u"accountButton"_s);
    m_menuButton->setObjectName(u"menuButton"_s);
    m_menuButton->setFlat(true);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(space::small, 0, space::medium, 0);
    line->setSpacing(space::large);
    line->addWidget(m_account);
    line->addStretch(1);
    line->addWidget(m_pill);
    line->addStretch(1);
    line->addWidget(m_state);
    line->addWidget(m_balance);
    line->addWidget(m_menuButton);
    setFixedHeight(scaledHeight(fontMetrics(), 48));

    connect(m_account, &QAbstractButton::clicked, this, &HeaderStrip::openAccounts);
    connect(m_menuButton, &QPushButton::clicked, this, &HeaderStrip::openMenu);
    connect(&m_desk, &AccountDesk::changed, this, &HeaderStrip::showDesk);
    connect(&m_desk, &AccountDesk::currentChanged, this, &HeaderStrip::showDesk);
    showDesk();
}

void HeaderStrip::showDesk()
{
    const Account &account = m_desk.current();
    m_account->setAccount(account.name, account.practice);
    m_pill->setVisible(account.practice);
    switch (m_desk.connection()) {
    case AccountDesk::Connection::Unknown:
        m_state->setState(Tone::Grey, tr("Not asked yet"));
        break;
    case AccountDesk::Connection::NoKey:
        m_state->setState(Tone::Amber, tr("No key"));
        break;
    case AccountDesk::Connection::Checking:
        m_state->setState(Tone::Grey, tr("Connecting…"));
        break;
    case AccountDesk::Connection::Connected:
        m_state->setState(Tone::Green, account.practice ? tr("Practice carrier") : tr("Connected"));
        break;
    case AccountDesk::Connection::KeyRefused:
        m_state->setState(Tone::Red, tr("Key refused"));
        break;
    case AccountDesk::Connection::Unreachable:
        m_state->setState(Tone::Amber, tr("No connection"));
        break;
    }
    const auto &balance = m_desk.facts().balance;
    m_balance->setVisible(balance.has_value());
    if (balance)
        m_balance->setBalance(account.practice ? tr("Practice balance") : tr("Balance"), balance->balance.display());
}

void HeaderStrip::openAccounts()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Account &account : m_desk.accounts()) {
        QAction *action = menu->addAction(account.name);
        action->setCheckable(true);
        action->setChecked(account.id == m_desk.current().id);
        connect(action, &QAction::triggered, this, [this, id = account.id] { m_desk.choose(id); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Connect account…")), &QAction::triggered, this, &HeaderStrip::connectAccountRequested);
    connect(menu->addAction(tr("Settings")), &QAction::triggered, this, &HeaderStrip::settingsRequested);
    menu->popup(m_account->mapToGlobal(QPoint(0, m_account->height())));
}

void HeaderStrip::openMenu()
{
    const QSize wanted = m_everything->sizeHint();
    const int x = isRightToLeft() ? 0 : m_menuButton->width() - wanted.width();
    m_everything->popup(m_menuButton->mapToGlobal(QPoint(x, m_menuButton->height())));
}

} // namespace herald
