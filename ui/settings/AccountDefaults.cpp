// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AccountDefaults.h"

#include "app/messages/SenderId.h"
#include "ui/settings/FormPieces.h"
#include "ui/widgets/CountryBox.h"
#include "ui/widgets/Scale.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

/// As Telnyx writes it; empty when @p typed is no UUID.
QString asUuid(const QString &typed)
{
    const QUuid id = QUuid::fromString(typed);
    const QString written = id.toString(QUuid::WithoutBraces);
    // Reading one is lenient about what follows.
    const bool whole = typed.compare(written, Qt::CaseInsensitive) == 0
        || typed.compare(id.toString(QUuid::WithBraces), Qt::CaseInsensitive) == 0;
    return id.isNull() || !whole ? QString() : written;
}

/// One text for each profile, even where two have one name.
QList<ChoiceBox::Choice> choicesOf(const QList<MessagingProfile> &profiles)
{
    QList<ChoiceBox::Choice> choices;
    for (const MessagingProfile &profile : profiles) {
        const auto namesakes = std::count_if(profiles.cbegin(), profiles.cend(),
            [&profile](const MessagingProfile &other) { return other.name == profile.name; });
        QString text = profile.name.isEmpty() ? profile.id : profile.name;
        if (namesakes > 1 && !profile.name.isEmpty())
            text = AccountDefaults::tr("%1, %2", "a messaging profile's name and its ID").arg(profile.name, profile.id);
        choices.append({text, profile.id});
    }
    return choices;
}

} // namespace

AccountDefaults::AccountDefaults(QWidget *parent)
    : QWidget(parent)
{
    build();
    for (ChoiceBox *box : {m_profile, m_sender})
        connect(box, &QComboBox::currentTextChanged, this, &AccountDefaults::edited);
    connect(m_country, &QComboBox::currentIndexChanged, this, &AccountDefaults::edited);
    connect(m_pace, &QDoubleSpinBox::valueChanged, this, &AccountDefaults::edited);
}

void AccountDefaults::build()
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::small);
    box->addWidget(new TextLabel(tr("Defaults"), TypeSize::Heading));
    QFormLayout *defaults = addForm(box);
    m_profile = new ChoiceBox;
    nameField(m_profile, "accountProfile", tr("Messaging profile"));
    m_sender = new ChoiceBox;
    nameField(m_sender, "accountSender", tr("Sender ID"));
    m_country = new CountryBox(tr("None: numbers need their country code"));
    nameField(m_country, "accountCountry", tr("Default country"));
    m_country->setFixedWidth(formFieldWidth);
    defaults->addRow(formLabel(tr("Messaging profile"), m_profile), m_profile);
    m_profileHint = new FieldHint(m_profile, defaults);
    m_profileHint->setObjectName(u"accountProfileProblem"_s);
    defaults->addRow(formLabel(tr("Sender ID"), m_sender), m_sender);
    m_senderHint = new FieldHint(m_sender, defaults);
    m_senderHint->setObjectName(u"accountSenderProblem"_s);
    defaults->addRow(formLabel(tr("Default country"), m_country), m_country);
    (new FieldHint(m_country, defaults))
        ->setHint(tr("Numbers written without a country code are read as numbers of this country."));

    box->addSpacing(space::medium);
    box->addWidget(new TextLabel(tr("Pace"), TypeSize::Heading));
    QFormLayout *pace = addForm(box);
    m_pace = new QDoubleSpinBox;
    nameField(m_pace, "accountPace", tr("Parts a minute"));
    m_pace->setRange(0, 6000);
    m_pace->setDecimals(0);
    m_pace->setFixedWidth(128);
    m_pace->setSpecialValueText(tr("no limit"));
    pace->addRow(formLabel(tr("Parts a minute"), m_pace), m_pace);
    (new FieldHint(m_pace, pace))
        ->setHint(tr("Six a minute is safe for every sender ID. Telnyx queues what comes faster."));
}

void AccountDefaults::fill(const Account &account)
{
    const QSignalBlocker quiet(this);
    m_account = account;
    m_profiles.reset();
    offerProfiles();
    m_profile->showText(shownProfile());
    m_sender->setChoices({});
    m_sender->showText(account.defaultSender);
    m_country->setRegion(account.defaultCountry);
    m_pace->setValue(account.partsPerMinute);
    markProfile();
    m_senderHint->setProblem({});
}

void AccountDefaults::follow(const Account &before, const Account &now)
{
    const QSignalBlocker quiet(this);
    const auto typed = typedProfile();
    m_account = now;
    offerProfiles();
    if (typed && typed->id == before.profileId && now.profileId != before.profileId)
        m_profile->showText(shownProfile());
    if (m_sender->currentText() == before.defaultSender)
        m_sender->showText(now.defaultSender);
    if (m_country->region() == before.defaultCountry)
        m_country->setRegion(now.defaultCountry);
    if (m_pace->value() == before.partsPerMinute)
        m_pace->setValue(now.partsPerMinute);
    markProfile();
}

void AccountDefaults::setLists(
    const std::optional<QList<MessagingProfile>> &profiles, const std::optional<QList<OwnedSenderId>> &senders)
{
    const QSignalBlocker quiet(this);
    const auto typed = typedProfile();
    m_profiles = profiles;
    offerProfiles();
    // An ID gets its name once that is known; who is typing is not interrupted.
    if (typed && typed->id == m_account.profileId && !m_profile->lineEdit()->hasFocus())
        m_profile->showText(shownProfile());
    QList<ChoiceBox::Choice> names;
    for (const OwnedSenderId &sender : senders.value_or(QList<OwnedSenderId>())) {
        if (names.isEmpty() || names.constLast().text != sender.name)
            names.append({sender.name, sender.name});
    }
    m_sender->setChoices(names);
    markProfile();
}

void AccountDefaults::offerProfiles()
{
    QList<MessagingProfile> profiles = m_profiles.value_or(QList<MessagingProfile>());
    const bool listed = std::any_of(profiles.cbegin(), profiles.cend(),
        [this](const MessagingProfile &profile) { return profile.id == m_account.profileId; });
    if (!listed && !m_account.profileId.isEmpty() && !m_account.profileName.isEmpty()) {
        MessagingProfile kept;
        kept.id = m_account.profileId;
        kept.name = m_account.profileName;
        profiles.append(kept);
    }
    m_profile->setChoices(choicesOf(profiles));
    m_profile->lineEdit()->setPlaceholderText(
        m_profiles ? tr("Choose one, or paste an ID") : tr("Check the key to list them, or paste an ID"));
}

QString AccountDefaults::shownProfile() const
{
    for (const ChoiceBox::Choice &choice : m_profile->choices()) {
        if (choice.data == m_account.profileId)
            return choice.text;
    }
    return m_account.profileId;
}

tl::expected<AccountDefaults::Profile, QString> AccountDefaults::typedProfile() const
{
    const QString typed = m_profile->currentText().trimmed();
    const auto nameOf = [this](const QString &id) {
        for (const MessagingProfile &profile : m_profiles.value_or(QList<MessagingProfile>())) {
            if (profile.id == id)
                return profile.name;
        }
        return id == m_account.profileId ? m_account.profileName : QString();
    };
    if (typed.isEmpty())
        return Profile();
    for (const ChoiceBox::Choice &choice : m_profile->choices()) {
        if (choice.text == typed)
            return Profile{choice.data, nameOf(choice.data)};
    }
    if (const QString id = asUuid(typed); !id.isEmpty())
        return Profile{id, nameOf(id)};
    const QList<MessagingProfile> profiles = m_profiles.value_or(QList<MessagingProfile>());
    if (std::any_of(
            profiles.cbegin(), profiles.cend(), [&typed](const MessagingProfile &it) { return it.name == typed; }))
        return tl::make_unexpected(
            tr("More than one messaging profile has this name. Choose one from the list; until then nothing changes."));
    if (m_profiles)
        return tl::make_unexpected(
            tr("No messaging profile has this name, and it is no whole ID. Choose one from the list, "
               "or paste the ID from the Telnyx portal; until then nothing changes."));
    return tl::make_unexpected(
        tr("This is no whole ID, such as 4000eba1-a0c0-4563-9925-b25e842a7cb6. Paste it from the "
           "Telnyx portal; until then nothing changes."));
}

void AccountDefaults::markProfile()
{
    const auto typed = typedProfile();
    m_profileHint->setProblem(typed ? QString() : typed.error());
    const bool unlisted = typed && !typed->id.isEmpty() && m_profiles
        && std::none_of(m_profiles->cbegin(), m_profiles->cend(),
            [&typed](const MessagingProfile &profile) { return profile.id == typed->id; });
    m_profileHint->setHint(unlisted ? tr("Telnyx does not list this profile for this account.") : QString());
}

void AccountDefaults::writeTo(Account &account)
{
    markProfile();
    if (const auto profile = typedProfile()) {
        account.profileId = profile->id;
        account.profileName = profile->name;
    }
    const QString sender = m_sender->currentText();
    const auto parsed = SenderId::parse(sender);
    const bool right = sender.isEmpty() || parsed;
    m_senderHint->setProblem(right ? QString() : SenderId::explain(parsed.error()));
    if (right)
        account.defaultSender = sender;
    account.defaultCountry = m_country->region();
    account.partsPerMinute = m_pace->value();
}

} // namespace herald
