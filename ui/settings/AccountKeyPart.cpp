// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AccountKeyPart.h"

#include "ui/settings/FormPieces.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Scale.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace herald {

AccountKeyPart::AccountKeyPart(AccountDesk &desk, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_dialogs(dialogs)
{
    build();
    connect(m_key, &QLineEdit::textChanged, this, &AccountKeyPart::showDeeds);
    connect(m_key, &QLineEdit::returnPressed, this, &AccountKeyPart::storeKey);
    connect(m_store, &QPushButton::clicked, this, &AccountKeyPart::storeKey);
    connect(m_check, &QPushButton::clicked, this, &AccountKeyPart::check);
    connect(m_remove, &QPushButton::clicked, this, &AccountKeyPart::removeKey);
    connect(&m_desk, &AccountDesk::changed, this, &AccountKeyPart::refresh);
}

void AccountKeyPart::build()
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::small);
    box->addWidget(new TextLabel(tr("API key"), TypeSize::Heading));
    m_banner = new Banner;
    m_banner->setObjectName(u"keyBanner"_s);
    box->addWidget(m_banner);
    m_key = new QLineEdit;
    nameField(m_key, "apiKey", tr("API key"));
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setMaxLength(500);
    m_key->setFixedWidth(formFieldWidth);
    m_store = makeButton(tr("Keep key"));
    m_store->setObjectName(u"storeKey"_s);
    m_check = makeButton(tr("Check"));
    m_check->setObjectName(u"checkKey"_s);
    m_remove = makeDangerButton(tr("Remove key…"));
    m_remove->setObjectName(u"removeKey"_s);
    auto *keyLine = new QHBoxLayout;
    keyLine->setSpacing(space::medium);
    keyLine->addWidget(formLabel(tr("Key"), m_key));
    keyLine->addWidget(m_key);
    keyLine->addStretch(1);
    box->addLayout(keyLine);
    const auto indented = [box](std::initializer_list<QWidget *> widgets) {
        auto *line = new QHBoxLayout;
        line->setSpacing(space::small);
        line->addSpacing(formLabelWidth + space::medium);
        for (QWidget *widget : widgets)
            line->addWidget(widget);
        line->addStretch(1);
        box->addLayout(line);
    };
    m_why = new TextLabel({}, TypeSize::Small, TextLabel::Muted);
    m_why->setObjectName(u"keyWhy"_s);
    indented({m_store, m_check, m_remove, m_why});
    m_answer = new TextLabel({}, TypeSize::Small, TextLabel::Muted);
    m_answer->setObjectName(u"keyChecked"_s);
    m_answer->setWordWrap(true);
    box->addWidget(m_answer);
}

void AccountKeyPart::showAccount(const Account &account)
{
    m_id = account.id;
    m_key->clear();
    refresh();
}

void AccountKeyPart::focusKey()
{
    m_key->setFocus();
}

void AccountKeyPart::refresh()
{
    showBanner();
    showDeeds();
    showAnswer();
}

void AccountKeyPart::showBanner()
{
    const QString trouble = m_desk.keyTrouble(m_id);
    switch (m_desk.keySource(m_id)) {
    case AccountDesk::KeySource::None:
        m_banner->setTone(Tone::Amber, Glyph::Warn);
        if (trouble.isEmpty())
            m_banner->setWords(
                tr("There is no key yet."), tr("Make one in the Telnyx portal under API keys and paste it here."));
        else
            m_banner->setWords(tr("Herald has no key."), trouble);
        break;
    case AccountDesk::KeySource::Environment:
        m_banner->setTone(Tone::Amber, Glyph::Lock);
        m_banner->setWords(tr("The key comes from the environment for this run."),
            tr("Herald keeps it nowhere. To use another, change TELNYX_API_KEY or leave it out, and start Herald "
               "again."));
        break;
    case AccountDesk::KeySource::ThisRun:
        m_banner->setTone(Tone::Amber, Glyph::Warn);
        m_banner->setWords(tr("The key is kept for this run only."),
            trouble.isEmpty() ? tr("Herald asks for the key again after the next start.") : trouble);
        break;
    case AccountDesk::KeySource::Kept:
        m_banner->setTone(Tone::Green, Glyph::Lock);
        m_banner->setWords(tr("The key is in %1 and nowhere else.").arg(m_desk.keyPlace()),
            tr("Herald's files, logs and exports never hold it."));
        break;
    }
}

void AccountKeyPart::showDeeds()
{
    const AccountDesk::KeySource source = m_desk.keySource(m_id);
    const bool outside = source == AccountDesk::KeySource::Environment;
    const bool has = source != AccountDesk::KeySource::None;
    const bool used = m_desk.current().id == m_id;
    const bool typed = !m_key->text().trimmed().isEmpty();
    m_key->setReadOnly(outside);
    m_key->setPlaceholderText(outside ? tr("Set from outside for this run")
            : has                     ? tr("Paste another key to replace this one")
                                      : tr("Paste the key from the Telnyx portal"));
    m_store->setVisible(!outside);
    m_store->setEnabled(typed);
    m_remove->setVisible(has && !outside);
    m_check->setVisible(has);
    m_check->setEnabled(used);
    if (has && !used)
        m_why->setText(tr("Only the account in use can be checked."));
    else if (!outside && !typed)
        m_why->setText(has ? QString() : tr("Paste a key first"));
    else
        m_why->clear();
}

void AccountKeyPart::showAnswer()
{
    m_answer->clear();
    const AccountDesk::Facts &facts = m_desk.facts();
    if (m_desk.current().id != m_id)
        return;
    switch (m_desk.connection()) {
    case AccountDesk::Connection::Checking:
        m_answer->setText(tr("Asking Telnyx…"));
        break;
    case AccountDesk::Connection::Connected: {
        if (!facts.profiles || !facts.senders) {
            m_answer->setText(tr("The key works, but Telnyx did not tell everything. %1 %2")
                                  .arg(facts.problem.whatHappened, facts.problem.whatToDo));
            break;
        }
        const QString counts = tr("%Ln messaging profile(s)", nullptr, int(facts.profiles->size())) + u", "_s
            + tr("%Ln sender ID(s)", nullptr, int(facts.senders->size()));
        m_answer->setText(facts.balance
                ? tr("The key works. Balance %1, %2.").arg(facts.balance->balance.display(), counts)
                : tr("The key works. %1.").arg(counts));
        break;
    }
    case AccountDesk::Connection::KeyRefused:
    case AccountDesk::Connection::Unreachable:
        m_answer->setText(QString(facts.problem.whatHappened + u' ' + facts.problem.whatToDo));
        break;
    case AccountDesk::Connection::Unknown:
    case AccountDesk::Connection::NoKey:
        break;
    }
}

void AccountKeyPart::check()
{
    Q_EMIT asking();
    m_desk.check();
}

void AccountKeyPart::storeKey()
{
    const ApiKey key(m_key->text().toLatin1());
    if (key.isEmpty() || m_key->isReadOnly())
        return;
    Q_EMIT asking();
    m_key->clear();
    m_desk.setKey(m_id, key);
    m_desk.choose(m_id);
    // Whoever watches the desk may have asked already.
    if (m_desk.connection() == AccountDesk::Connection::Unknown)
        m_desk.check();
}

void AccountKeyPart::removeKey()
{
    QString name;
    for (const Account &account : m_desk.accounts()) {
        if (account.id == m_id)
            name = account.name;
    }
    Question question;
    question.title = tr("Remove the key");
    question.text =
        tr("Herald forgets the key of %1. Nothing can be sent from this account until a key is put in again.")
            .arg(name);
    question.answers = {tr("Remove the key"), tr("Keep it")};
    question.dangerous = true;
    m_dialogs.ask(this, question, [this, id = m_id](int answer) {
        if (answer == 0)
            m_desk.removeKey(id);
    });
}

} // namespace herald
