// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AccountForm.h"

#include "app/outbox/Await.h"
#include "ui/settings/AccountBasics.h"
#include "ui/settings/AccountDefaults.h"
#include "ui/settings/AccountKeyPart.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Scale.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace herald {

AccountForm::AccountForm(AccountDesk &desk, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_dialogs(dialogs)
{
    build();
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(400ms);
    m_savedTimer.setSingleShot(true);
    m_savedTimer.setInterval(2s);
    connect(&m_saveTimer, &QTimer::timeout, this, &AccountForm::save);
    connect(&m_savedTimer, &QTimer::timeout, m_saved, &QLabel::clear);
    connect(m_basics, &AccountBasics::edited, this, [this] { m_saveTimer.start(); });
    // A new key must not go to an address that was just replaced.
    connect(m_keyPart, &AccountKeyPart::asking, this, &AccountForm::saveWhatIsTyped);
    connect(m_defaults, &AccountDefaults::edited, this, [this] { m_saveTimer.start(); });
    connect(m_use, &QPushButton::clicked, this, [this] {
        saveWhatIsTyped();
        m_keyPart->isHidden() ? focusName() : focusKey();
        m_desk.choose(m_account.id);
    });
    connect(m_remove, &QPushButton::clicked, this, &AccountForm::removeAccount);
    connect(&m_desk, &AccountDesk::changed, this, &AccountForm::follow);
    connect(&m_desk, &AccountDesk::saved, this, [this](AccountId id) {
        if (id != m_account.id || !std::exchange(m_saving, false))
            return;
        m_saved->setText(tr("Saved"));
        m_savedTimer.start();
    });
    connect(&m_desk, &AccountDesk::saveFailed, this, [this](const QString &words) {
        m_savedTimer.stop();
        m_saved->setText(words);
    });
}

void AccountForm::build()
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::page, space::large, space::page, space::page);
    box->setSpacing(space::small);

    auto *use = new QHBoxLayout;
    use->setSpacing(space::medium);
    m_useWords = new TextLabel({}, TypeSize::Body, TextLabel::Muted);
    m_useWords->setObjectName(u"accountUse"_s);
    m_use = makeButton(tr("Use this account"));
    m_use->setObjectName(u"useAccount"_s);
    use->addWidget(m_use);
    use->addWidget(m_useWords, 1);
    box->addLayout(use);
    box->addSpacing(space::small);

    m_basics = new AccountBasics;
    m_keyPart = new AccountKeyPart(m_desk, m_dialogs);
    m_defaults = new AccountDefaults;
    for (QWidget *part : std::initializer_list<QWidget *>{m_basics, m_keyPart, m_defaults}) {
        box->addWidget(part);
        box->addSpacing(space::medium);
    }

    auto *foot = new QHBoxLayout;
    m_remove = makeDangerButton(tr("Remove account…"));
    m_remove->setObjectName(u"removeAccount"_s);
    foot->addWidget(m_remove);
    foot->addStretch(1);
    m_saved = new TextLabel({}, TypeSize::Small, TextLabel::Muted);
    m_saved->setObjectName(u"settingsSaved"_s);
    foot->addWidget(m_saved);
    box->addLayout(foot);
    box->addStretch(1);
}

void AccountForm::showAccount(const Account &account)
{
    saveWhatIsTyped();
    m_account = account;
    m_saving = false;
    m_basics->fill(account, m_desk.addressOfThisRun(account.id));
    m_keyPart->setVisible(!account.practice);
    m_keyPart->showAccount(account);
    m_defaults->fill(account);
    m_remove->setVisible(!account.practice);
    m_saved->clear();
    follow();
}

void AccountForm::follow()
{
    const QList<Account> &accounts = m_desk.accounts();
    const auto now = std::find_if(
        accounts.cbegin(), accounts.cend(), [this](const Account &account) { return account.id == m_account.id; });
    if (now == accounts.cend())
        return;
    if (*now != m_account) {
        const Account before = std::exchange(m_account, *now);
        m_basics->follow(before, m_account);
        m_defaults->follow(before, m_account);
    }
    const bool used = m_desk.current().id == m_account.id;
    const AccountDesk::Facts &facts = m_desk.facts();
    m_defaults->setLists(used ? facts.profiles : std::nullopt, used ? facts.senders : std::nullopt);
    showUse();
}

void AccountForm::showUse()
{
    const bool used = m_desk.current().id == m_account.id;
    m_use->setVisible(!used);
    m_useWords->setText(used ? tr("This account is in use.") : tr("In use now: %1").arg(m_desk.current().name));
}

void AccountForm::saveWhatIsTyped()
{
    if (m_saveTimer.isActive())
        save();
}

void AccountForm::save()
{
    m_saveTimer.stop();
    Account changed = m_account;
    m_basics->writeTo(changed);
    m_defaults->writeTo(changed);
    if (changed == m_account)
        return;
    m_account = changed;
    m_saving = true;
    m_desk.save(changed);
}

void AccountForm::hideEvent(QHideEvent *event)
{
    saveWhatIsTyped();
    QWidget::hideEvent(event);
}

void AccountForm::removeAccount()
{
    whenReady(m_desk.unfinishedNotices(m_account.id), this,
        [this, account = m_account](const StoreResult<int> &notices) { askToRemove(account, notices.value_or(0)); });
}

void AccountForm::askToRemove(const Account &account, int unfinishedNotices)
{
    Question question;
    question.title = tr("Remove the account");
    question.text = tr("Herald forgets %1 and its key. What was sent stays in the history.").arg(account.name);
    if (unfinishedNotices > 0) {
        question.text += u"\n\n"_s
            + tr(
                "%Ln notice(s) of this account have not been sent to the end, and cannot go on without it. Look at the "
                "outbox first.",
                nullptr, unfinishedNotices);
    }
    question.answers = {tr("Remove the account"), tr("Keep it")};
    question.dangerous = true;
    m_dialogs.ask(this, question, [this, id = account.id](int answer) {
        if (answer != 0)
            return;
        m_saveTimer.stop();
        m_desk.remove(id);
    });
}

void AccountForm::focusName()
{
    m_basics->focusName();
}

void AccountForm::focusKey()
{
    m_keyPart->focusKey();
}

} // namespace herald
