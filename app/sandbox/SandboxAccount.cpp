// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/SandboxAccount.h"

#include "app/sandbox/SandboxMessage.h"
#include "app/sandbox/SandboxServer.h"

namespace herald::SandboxAccount {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestPage = 250;
constexpr auto createdAt = "2026-01-05T09:00:00.000Z";
constexpr auto profileName = "Practice notices";

QString ownProfile()
{
    return QString::fromLatin1(SandboxServer::profileId);
}

bool isOwnProfile(const QString &id)
{
    return id.compare(ownProfile(), Qt::CaseInsensitive) == 0;
}

QJsonObject profileObject()
{
    const QJsonValue null(QJsonValue::Null);
    return {{u"record_type"_s, u"messaging_profile"_s}, {u"id"_s, ownProfile()},
        {u"name"_s, QString::fromLatin1(profileName)}, {u"enabled"_s, true},
        {u"organization_id"_s, QString::fromLatin1(sandboxOrganizationId)},
        {u"alpha_sender"_s, setUp().senderIds.constFirst()}, {u"whitelisted_destinations"_s, QJsonArray{u"*"_s}},
        {u"webhook_url"_s, null}, {u"webhook_failover_url"_s, null}, {u"webhook_api_version"_s, u"2"_s},
        {u"daily_spend_limit"_s, null}, {u"daily_spend_limit_enabled"_s, false}, {u"smart_encoding"_s, false},
        {u"mobile_only"_s, false}, {u"redaction_enabled"_s, false}, {u"redaction_level"_s, 2},
        {u"mms_fall_back_to_sms"_s, false}, {u"mms_transcoding"_s, false}, {u"number_pool_settings"_s, null},
        {u"url_shortener_settings"_s, null}, {u"ai_assistant_id"_s, null}, {u"resource_group_id"_s, null},
        {u"created_at"_s, QString::fromLatin1(createdAt)}, {u"updated_at"_s, QString::fromLatin1(createdAt)}};
}

QJsonObject senderObject(qint64 index)
{
    return {{u"record_type"_s, u"alphanumeric_sender_id"_s},
        {u"id"_s, QString(u"5a4d0b0c-0000-4000-8000-0000000001"_s + QString::number(index).rightJustified(2, u'0'))},
        {u"alphanumeric_sender_id"_s, setUp().senderIds.at(index)}, {u"messaging_profile_id"_s, ownProfile()},
        {u"organization_id"_s, QString::fromLatin1(sandboxOrganizationId)},
        {u"us_long_code_fallback"_s, QJsonValue::Null}};
}

QList<QString> optedOutNumbers()
{
    QList<QString> numbers;
    for (const auto &entry : SandboxNumbers::table) {
        if (entry.fate == SandboxFate::OptedOut)
            numbers.append(QString::fromLatin1(entry.number));
    }
    return numbers;
}

QDateTime optOutTime()
{
    return QDateTime(QDate(2026, 2, 3), QTime(10, 20, 30, 405), Qt::UTC);
}

bool optOutsAreInside(const QUrlQuery &query)
{
    const auto bound = [&](QStringView key) {
        return QDateTime::fromString(sandboxQueryValue(query, key), Qt::ISODateWithMs);
    };
    const QDateTime from = bound(u"created_at[gte]");
    const QDateTime until = bound(u"created_at[lte]");
    return (!from.isValid() || optOutTime() >= from) && (!until.isValid() || optOutTime() <= until);
}

} // namespace

SandboxSetUp setUp()
{
    return {ownProfile(), {u"Herald"_s, u"Practice"_s, u"Reminder"_s}};
}

SandboxReply profiles(const QUrlQuery &query)
{
    const QString name = QString::fromLatin1(profileName);
    const QString exact = sandboxQueryValue(query, u"filter[name]") + sandboxQueryValue(query, u"filter[name][eq]");
    const QString part = sandboxQueryValue(query, u"filter[name][contains]");
    const bool shown = (exact.isEmpty() || exact == name) && name.contains(part, Qt::CaseInsensitive);
    return SandboxPage::from(query, largestPage).reply(shown ? 1 : 0, [](qint64) { return profileObject(); });
}

SandboxReply profile(const QString &id)
{
    if (!sandboxIsUuid(id))
        return SandboxReply::refused({u"10006"_s, u"The id must be a UUID."_s, {}, u"id"_s});
    return isOwnProfile(id) ? SandboxReply::data(profileObject()) : SandboxReply::noSuchResource();
}

SandboxReply senderIds(const QUrlQuery &query)
{
    const QString profileId = sandboxQueryValue(query, u"filter[messaging_profile_id]");
    const qint64 total = profileId.isEmpty() || isOwnProfile(profileId) ? setUp().senderIds.size() : 0;
    return SandboxPage::from(query, largestPage).reply(total, senderObject);
}

SandboxReply senderIdsOf(const QString &profileId, const QUrlQuery &query)
{
    if (!isOwnProfile(profileId))
        return profile(profileId);
    return SandboxPage::from(query, largestPage).reply(setUp().senderIds.size(), senderObject);
}

SandboxReply optOuts(const QUrlQuery &query)
{
    const QString profileId = sandboxQueryValue(query, u"filter[messaging_profile_id]");
    const QString from = sandboxQueryValue(query, u"filter[from]");
    QList<QString> numbers = optedOutNumbers();
    if ((!profileId.isEmpty() && !isOwnProfile(profileId)) || !optOutsAreInside(query))
        numbers.clear();
    if (!from.isEmpty() && from != setUp().senderIds.constFirst())
        numbers.clear();
    return SandboxPage::from(query, largestPage).reply(numbers.size(), [&](qint64 index) {
        // Opt-outs come with the API's third spelling of a time: a space, and microseconds.
        return QJsonObject{{u"from"_s, setUp().senderIds.constFirst()}, {u"to"_s, numbers.at(index)},
            {u"messaging_profile_id"_s, ownProfile()}, {u"keyword"_s, u"STOP"_s},
            {u"created_at"_s, optOutTime().toString(u"yyyy-MM-dd HH:mm:ss.zzz'000+00:00'")}};
    });
}

SandboxReply balance(qint64 tenThousandths)
{
    return SandboxReply::data({{u"record_type"_s, u"balance"_s}, {u"balance"_s, sandboxAmount(tenThousandths)},
        {u"credit_limit"_s, u"0.0000"_s}, {u"available_credit"_s, sandboxAmount(tenThousandths)},
        {u"pending"_s, u"0.0000"_s}, {u"currency"_s, u"USD"_s}});
}

} // namespace herald::SandboxAccount
