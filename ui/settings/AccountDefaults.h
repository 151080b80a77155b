// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/AccountFacts.h"
#include "app/store/StoredRows.h"

#include <QWidget>

#include <tl/expected.hpp>

class QDoubleSpinBox;

namespace herald {

class ChoiceBox;
class CountryBox;
class FieldHint;

/// What a notice of this account begins with: messaging profile, sender ID, country, pace.
class AccountDefaults : public QWidget
{
    Q_OBJECT
public:
    explicit AccountDefaults(QWidget *parent = nullptr);

    void fill(const Account &account);
    /// Takes over what became another since @p before, except where somebody typed meanwhile.
    void follow(const Account &before, const Account &now);
    /// What Telnyx lists for this account; nothing while it is not known. What is typed stays.
    void setLists(
        const std::optional<QList<MessagingProfile>> &profiles, const std::optional<QList<OwnedSenderId>> &senders);
    /// What is right goes into @p account; what is not is marked at its place.
    void writeTo(Account &account);

Q_SIGNALS:
    void edited();

private:
    struct Profile {
        QString id;
        QString name;
    };
    void build();
    tl::expected<Profile, QString> typedProfile() const;
    QString shownProfile() const;
    void offerProfiles();
    void markProfile();

    Account m_account; ///< as shown last
    std::optional<QList<MessagingProfile>> m_profiles;
    ChoiceBox *m_profile;
    ChoiceBox *m_sender;
    CountryBox *m_country;
    QDoubleSpinBox *m_pace;
    FieldHint *m_profileHint;
    FieldHint *m_senderHint;
};

} // namespace herald
