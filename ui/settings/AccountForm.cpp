// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AccountForm.h"

#include "app/recipients/PhoneNumber.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Scale.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace herald {

namespace {

constexpr int labelWidth = 136;
constexpr int fieldWidth = 300;

void name(QWidget *widget, const char *objectName, const QString &accessibleName)
{
    widget->setObjectName(QLatin1String(objectName));
    widget->setAccessibleName(accessibleName);
}

// A form asks a label of several lines for its height before it knows its width.
void setHint(QLabel *hint, const QString &text)
{
    hint->setText(text);
    hint->setMinimumHeight(text.isEmpty() ? 0 : hint->heightForWidth(fieldWidth));
    hint->setVisible(!text.isEmpty());
}

} // namespace

AccountForm::AccountForm(AccountDesk &desk, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_dialogs(dialogs)
{
    build();
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(400ms);
    connect(&m_saveTimer, &QTimer::timeout, this, &AccountForm::save);
    for (QLineEdit *edit : {m_name, m_address})
        connect(edit, &QLineEdit::textEdited, this, &AccountForm::saveSoon);
    for (QComboBox *box : {m_profile, m_sender})
        connect(box, &QComboBox::currentTextChanged, this, &AccountForm::saveSoon);
    connect(m_country, &QComboBox::currentIndexChanged, this, &AccountForm::saveSoon);
    connect(m_pace, &QDoubleSpinBox::valueChanged, this, &AccountForm::saveSoon);
    connect(m_key, &QLineEdit::textChanged, this, [this](const QString &typed) { m_storeKey->setEnabled(!typed.trimmed().isEmpty()); });
    connect(m_key, &QLineEdit::returnPressed, this, &AccountForm::storeKey);
    connect(m_storeKey, &QPushButton::clicked, this, &AccountForm::storeKey);
    connect(m_check, &QPushButton::clicked, this, [this] { m_desk.check(); });
    connect(m_removeKey, &QPushButton::clicked, this, &AccountForm::removeKey);
    connect(m_remove, &QPushButton::clicked, this, &AccountForm::removeAccount);
    connect(&m_desk, &AccountDesk::changed, this, &AccountForm::showFacts);
    connect(&m_desk, &AccountDesk::keyStored, this, [this](bool, const QString &words) {
        m_checked->setText(words);
        showKey();
        m_desk.check();
    });
    connect(&m_desk, &AccountDesk::saveFailed, this, [this](const QString &words) { m_saved->setText(words); });
}

void AccountForm::build()
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::page, space::large, space::page, space::page);
    box->setSpacing(space::small);
    const auto form = [box](const QString &title) {
        box->addWidget(new TextLabel(title, TypeSize::Heading));
        auto *made = new QFormLayout;
        made->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
        made->setHorizontalSpacing(space::medium);
        made->setVerticalSpacing(space::small);
        made->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        box->addLayout(made);
        box->addSpacing(space::medium);
        return made;
    };
    const auto label = [](const QString &text) {
        auto *made = new TextLabel(text, TypeSize::Body, TextLabel::Muted);
        made->setFixedWidth(labelWidth);
        return made;
    };
    const auto hint = [](const QString &text) {
        auto *made = new TextLabel({}, TypeSize::Small, TextLabel::Muted);
        made->setWordWrap(true);
        made->setFixedWidth(fieldWidth);
        made->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        setHint(made, text);
        return made;
    };

    QFormLayout *account = form(tr("Account"));
    m_name = new QLineEdit;
    name(m_name, "accountName", tr("Name of the account"));
    m_name->setMaxLength(60);
    m_name->setFixedWidth(fieldWidth);
    account->addRow(label(tr("Name")), m_name);
    m_address = new QLineEdit;
    name(m_address, "accountAddress", tr("Address of the API"));
    m_address->setFixedWidth(fieldWidth);
    account->addRow(label(tr("Address")), m_address);
    m_addressProblem = hint(tr("Change it only when Telnyx or your own gateway tells you to."));
    m_addressProblem->setObjectName(u"addressProblem"_s);
    account->addRow(label({}), m_addressProblem);

    m_keyPart = keyRow();
    box->addWidget(m_keyPart);
    box->addSpacing(space::medium);

    QFormLayout *defaults = form(tr("Defaults"));
    m_profile = new QComboBox;
    name(m_profile, "accountProfile", tr("Messaging profile"));
    m_profile->setEditable(true);
    m_profile->setInsertPolicy(QComboBox::NoInsert);
    m_profile->lineEdit()->setPlaceholderText(tr("Check the key to list them, or paste an ID"));
    m_sender = new QComboBox;
    name(m_sender, "accountSender", tr("Sender ID"));
    m_sender->setEditable(true);
    m_sender->setInsertPolicy(QComboBox::NoInsert);
    m_country = new QComboBox;
    name(m_country, "accountCountry", tr("Default country"));
    m_country->addItem(tr("None: numbers need their country code"), QString());
    QList<std::pair<QString, QString>> countries;
    for (const QString &region : supportedRegions())
        countries.append({PhoneWords::countryName(region), region});
    std::sort(countries.begin(), countries.end(), [](const auto &one, const auto &other) {
        return QString::localeAwareCompare(one.first, other.first) < 0;
    });
    for (const auto &[country, region] : std::as_const(countries))
        m_country->addItem(country, region);
    for (QComboBox *combo : {m_profile, m_sender, m_country})
        combo->setFixedWidth(fieldWidth);
    defaults->addRow(label(tr("Messaging profile")), m_profile);
    defaults->addRow(label(tr("Sender ID")), m_sender);
    m_senderProblem = hint({});
    m_senderProblem->setObjectName(u"accountSenderProblem"_s);
    defaults->addRow(label({}), m_senderProblem);
    defaults->addRow(label(tr("Default country")), m_country);
    defaults->addRow(label({}), hint(tr("Numbers written without a country code are read as numbers of this country.")));

    QFormLayout *pace = form(tr("Pace"));
    m_pace = new QDoubleSpinBox;
    name(m_pace, "accountPace", tr("Parts a minute"));
    m_pace->setRange(0, 6000);
    m_pace->setDecimals(0);
    m_pace->setFixedWidth(128);
    m_pace->setSpecialValueText(tr("no limit"));
    pace->addRow(label(tr("Parts a minute")), m_pace);
    pace->addRow(label({}), hint(tr("Six a minute is safe for every sender ID. Telnyx queues what comes faster.")));

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

QWidget *AccountForm::keyRow()
{
    auto *part = new QWidget;
    auto *box = new QVBoxLayout(part);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::small);
    box->addWidget(new TextLabel(tr("API key"), TypeSize::Heading));
    m_keyBanner = new Banner;
    m_keyBanner->setObjectName(u"keyBanner"_s);
    box->addWidget(m_keyBanner);
    m_key = new QLineEdit;
    name(m_key, "apiKey", tr("API key"));
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setPlaceholderText(tr("Paste the key from the Telnyx portal"));
    m_key->setMaxLength(500);
    m_key->setFixedWidth(fieldWidth);
    m_storeKey = makeButton(tr("Keep key"));
    m_storeKey->setObjectName(u"storeKey"_s);
    m_storeKey->setEnabled(false);
    m_check = makeButton(tr("Check"));
    m_check->setObjectName(u"checkKey"_s);
    m_removeKey = makeDangerButton(tr("Remove key…"));
    m_removeKey->setObjectName(u"removeKey"_s);
    auto *keyLine = new QHBoxLayout;
    auto *label = new TextLabel(tr("Key"), TypeSize::Body, TextLabel::Muted);
    label->setFixedWidth(labelWidth);
    label->setBuddy(m_key);
    keyLine->setSpacing(space::small);
    keyLine->addWidget(label);
    keyLine->addSpacing(space::medium - space::small);
    keyLine->addWidget(m_key);
    keyLine->addStretch(1);
    box->addLayout(keyLine);
    auto *keyDeeds = new QHBoxLayout;
    keyDeeds->addSpacing(labelWidth + space::medium);
    keyDeeds->setSpacing(space::small);
    keyDeeds->addWidget(m_storeKey);
    keyDeeds->addWidget(m_check);
    keyDeeds->addWidget(m_removeKey);
    keyDeeds->addStretch(1);
    box->addLayout(keyDeeds);
    m_checked = new TextLabel({}, TypeSize::Small, TextLabel::Muted);
    m_checked->setObjectName(u"keyChecked"_s);
    m_checked->setWordWrap(true);
    box->addWidget(m_checked);
    return part;
}

void AccountForm::showAccount(const Account &account)
{
    if (m_saveTimer.isActive())
        save();
    m_filling = true;
    m_account = account;
    m_name->setText(account.name);
    m_address->setText(account.baseUrl.toString());
    m_address->setEnabled(!account.practice);
    m_name->setEnabled(!account.practice);
    m_keyPart->setVisible(!account.practice);
    m_remove->setVisible(!account.practice);
    m_key->clear();
    m_country->setCurrentIndex(qMax(0, m_country->findData(account.defaultCountry)));
    m_pace->setValue(account.partsPerMinute);
    m_saved->clear();
    m_checked->clear();
    m_filling = false;
    showFacts();
}

void AccountForm::showFacts()
{
    m_filling = true;
    m_profile->clear();
    m_sender->clear();
    const AccountDesk::Facts &facts = m_desk.facts();
    const bool current = m_desk.current().id == m_account.id;
    if (current && facts.profiles) {
        for (const MessagingProfile &profile : *facts.profiles)
            m_profile->addItem(profile.name, profile.id);
    }
    if (current && facts.senders) {
        for (const OwnedSenderId &sender : *facts.senders)
            m_sender->addItem(sender.name);
    }
    const int known = m_profile->findData(m_account.profileId);
    if (known >= 0)
        m_profile->setCurrentIndex(known);
    else
        m_profile->setEditText(m_account.profileId);
    m_sender->setEditText(m_account.defaultSender);
    m_filling = false;
    showKey();
}

void AccountForm::showKey()
{
    if (m_account.practice)
        return;
    const bool has = m_desk.hasKey(m_account.id);
    m_removeKey->setVisible(has);
    m_check->setVisible(has);
    m_check->setEnabled(has && m_desk.current().id == m_account.id);
    if (!has) {
        m_keyBanner->setTone(Tone::Amber, Glyph::Warn);
        m_keyBanner->setWords(tr("There is no key yet."), tr("Make one in the Telnyx portal under API keys and paste it here."));
    } else if (m_desk.keyIsForThisRunOnly(m_account.id)) {
        m_keyBanner->setTone(Tone::Amber, Glyph::Warn);
        m_keyBanner->setWords(tr("The key is kept for this run only."),
                              tr("This computer has no keyring that answers, so Herald asks for the key again next time."));
    } else {
        m_keyBanner->setTone(Tone::Green, Glyph::Lock);
        m_keyBanner->setWords(tr("The key is in %1 and nowhere else.").arg(m_desk.keyPlace()),
                              tr("Herald's files, logs and exports never hold it."));
    }
    if (m_desk.current().id != m_account.id)
        return;
    switch (m_desk.connection()) {
    case AccountDesk::Connection::Checking:
        m_checked->setText(tr("Asking Telnyx…"));
        break;
    case AccountDesk::Connection::Connected: {
        const AccountDesk::Facts &facts = m_desk.facts();
        const QString counts = tr("%Ln messaging profile(s)", nullptr, facts.profiles ? int(facts.profiles->size()) : 0) + u", "_s
            + tr("%Ln sender ID(s)", nullptr, facts.senders ? int(facts.senders->size()) : 0);
        m_checked->setText(facts.balance ? tr("The key works. Balance %1, %2.").arg(facts.balance->balance.display(), counts)
                                         : tr("The key works. %1.").arg(counts));
        break;
    }
    case AccountDesk::Connection::KeyRefused:
    case AccountDesk::Connection::Unreachable:
        m_checked->setText(QString(m_desk.facts().problem.whatHappened + u' ' + m_desk.facts().problem.whatToDo));
        break;
    case AccountDesk::Connection::Unknown:
    case AccountDesk::Connection::NoKey:
        break;
    }
}

void AccountForm::saveSoon()
{
    if (!m_filling)
        m_saveTimer.start();
}

void AccountForm::save()
{
    m_saveTimer.stop();
    ApiEndpoint endpoint;
    endpoint.base = QUrl(m_address->text().trimmed(), QUrl::StrictMode);
    if (!m_account.practice && !endpoint.isAllowed()) {
        setHint(m_addressProblem, tr("This is not an address Herald may use. It begins with https; plain http is allowed for this computer only."));
        return;
    }
    setHint(m_addressProblem, tr("Change it only when Telnyx or your own gateway tells you to."));
    const QString sender = m_sender->currentText();
    const auto parsed = SenderId::parse(sender);
    setHint(m_senderProblem, sender.isEmpty() || parsed ? QString() : SenderId::explain(parsed.error()));

    Account changed = m_account;
    if (!m_name->text().trimmed().isEmpty())
        changed.name = m_name->text().trimmed();
    if (!m_account.practice)
        changed.baseUrl = endpoint.base;
    const int profile = m_profile->findText(m_profile->currentText());
    changed.profileId = profile >= 0 ? m_profile->itemData(profile).toString() : m_profile->currentText().trimmed();
    changed.profileName = profile >= 0 ? m_profile->itemText(profile) : QString();
    if (sender.isEmpty() || parsed)
        changed.defaultSender = sender;
    changed.defaultCountry = m_country->currentData().toString();
    changed.partsPerMinute = m_pace->value();
    if (changed == m_account)
        return;
    m_account = changed;
    m_desk.save(changed);
    m_saved->setText(tr("Saved"));
    QTimer::singleShot(2s, this, [this] { m_saved->clear(); });
}

void AccountForm::storeKey()
{
    const ApiKey key(m_key->text().toLatin1());
    if (key.isEmpty())
        return;
    m_key->clear();
    m_desk.setKey(m_account.id, key);
}

void AccountForm::removeKey()
{
    Question question;
    question.title = tr("Remove the key");
    question.text = tr("Herald forgets the key of %1. Nothing can be sent from this account until a key is put in again.").arg(m_account.name);
    question.answers = {tr("Remove the key"), tr("Keep it")};
    question.dangerous = true;
    m_dialogs.ask(this, question, [this](int answer) {
        if (answer == 0)
            m_desk.removeKey(m_account.id);
    });
}

void AccountForm::removeAccount()
{
    Question question;
    question.title = tr("Remove the account");
    question.text = tr("Herald forgets %1 and its key. What was sent stays in the history.").arg(m_account.name);
    question.answers = {tr("Remove the account"), tr("Keep it")};
    question.dangerous = true;
    m_dialogs.ask(this, question, [this](int answer) {
        if (answer == 0)
            m_desk.remove(m_account.id);
    });
}

void AccountForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

} // namespace herald
