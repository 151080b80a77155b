// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SendOptions.h"

#include "app/cli/PeopleInput.h"
#include "app/recipients/PhoneNumber.h"
#include "app/telnyx/TelnyxApi.h"

#include <QUrl>
#include <QUuid>

#include <cmath>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr qsizetype longestUrl = 2000; ///< Telnyx refuses more (10003)

std::optional<QString> problemWithUrl(const Invocation &invocation, const QString &option)
{
    if (!invocation.has(option)) {
        return std::nullopt;
    }
    const QString given = invocation.value(option);
    const QUrl url(given, QUrl::StrictMode);
    if (!url.userInfo().isEmpty() || given.section(u"://"_s, 1).section(u'/', 0, 0).contains(u'@')) {
        return SendOptions::tr("--%1 must not hold a user name or a password: Telnyx would keep it in its records.")
            .arg(option);
    }
    // The same rule as for the API's own address.
    ApiEndpoint endpoint;
    endpoint.base = url;
    if (endpoint.isAllowed() && url.toEncoded().size() <= longestUrl) {
        return std::nullopt;
    }
    return SendOptions::tr("--%1 needs a whole address that begins with https:// and has at most %2 characters. Plain "
                           "http is allowed to this computer only.")
        .arg(option, QString::number(longestUrl));
}

} // namespace

tl::expected<RecipientInput, QString> SendOptions::readRecipients(const Invocation &invocation, CommandContext &context)
{
    const bool filed = invocation.has(u"recipients"_s);
    const bool listed = invocation.has(u"list"_s);
    const bool named = invocation.has(u"to"_s);
    if (!named && !invocation.positional.isEmpty()) {
        return tl::make_unexpected(
            tr("“%1” stands alone. Put --to before numbers, and quotes around a text with spaces.")
                .arg(invocation.positional.constFirst()));
    }
    if (int(filed) + int(listed) + int(named) != 1) {
        return tl::make_unexpected(filed || listed || named
                ? tr("Give one of --to, --recipients and --list.")
                : tr("Say who it goes to: --to with numbers, --recipients with a file, or --list with the name of a "
                     "saved list."));
    }
    if (named) {
        return CommandInput::recipientsFromArguments(invocation.values(u"to"_s) + invocation.positional);
    }
    if (listed) {
        return PeopleInput::savedList(context, invocation.value(u"list"_s));
    }
    const auto country = readCountry(invocation);
    if (!country) {
        return tl::make_unexpected(country.error());
    }
    return CommandInput::readRecipients(invocation.value(u"recipients"_s),
        {invocation.value(u"phone-column"_s), PeopleInput::rememberedColumns(context)}, *country, context.streams);
}

tl::expected<QString, QString> SendOptions::readCountry(const Invocation &invocation)
{
    const QString country = invocation.value(u"country"_s).trimmed().toUpper();
    if (invocation.has(u"country"_s) && !supportedRegions().contains(country)) {
        return tl::make_unexpected(
            tr("“%1” is no country code. Give two letters, such as GB or DE.").arg(invocation.value(u"country"_s)));
    }
    return country;
}

tl::expected<SendOptions, QString> SendOptions::read(const Invocation &invocation, CommandContext &context)
{
    CommandStreams &streams = context.streams;
    SendOptions options;
    options.dryRun = invocation.has(u"dry-run"_s);
    options.yes = invocation.has(u"yes"_s);
    options.json = invocation.has(u"json"_s);
    if (!invocation.has(u"from"_s)) {
        return tl::make_unexpected(tr("Say who it is from: --from with a sender ID."));
    }
    options.from = invocation.value(u"from"_s);

    const bool direct = invocation.has(u"text"_s);
    const bool file = invocation.has(u"text-file"_s);
    if (direct == file) {
        return tl::make_unexpected(direct ? tr("Give either --text or --text-file, not both.")
                                          : tr("Give the message: --text with the words, or --text-file with a file."));
    }
    if (file && invocation.value(u"text-file"_s) == u"-"_s && invocation.value(u"recipients"_s) == u"-"_s) {
        return tl::make_unexpected(tr("Standard input can hold the text or the recipients, not both."));
    }
    if (file) {
        const auto text = CommandInput::readMessage(invocation.value(u"text-file"_s), streams);
        if (!text) {
            return tl::make_unexpected(text.error());
        }
        options.text = *text;
    } else {
        options.text = invocation.value(u"text"_s);
    }

    if (invocation.has(u"profile"_s)) {
        const QUuid id = QUuid::fromString(invocation.value(u"profile"_s).trimmed());
        if (id.isNull()) {
            return tl::make_unexpected(
                tr("--profile needs the id of a messaging profile, such as 4000eba1-a0c0-4563-9925-b25e842a7cb6."));
        }
        options.profileId = id.toString(QUuid::WithoutBraces);
    }
    const auto country = readCountry(invocation);
    if (!country) {
        return tl::make_unexpected(country.error());
    }
    options.country = *country;
    for (const QString &option : {u"webhook-url"_s, u"webhook-failover-url"_s}) {
        if (const auto problem = problemWithUrl(invocation, option)) {
            return tl::make_unexpected(*problem);
        }
    }
    options.webhookUrl = invocation.value(u"webhook-url"_s);
    options.webhookFailoverUrl = invocation.value(u"webhook-failover-url"_s);
    if (invocation.has(u"use-profile-webhooks"_s)) {
        options.useProfileWebhooks = true;
    }
    if (invocation.has(u"rate"_s)) {
        bool isNumber = false;
        const double rate = invocation.value(u"rate"_s).toDouble(&isNumber);
        if (!isNumber || !std::isfinite(rate) || rate < 0) {
            return tl::make_unexpected(tr("--rate needs a number of parts a minute; 0 is unlimited."));
        }
        options.partsPerMinute = rate;
    }
    const auto recipients = readRecipients(invocation, context);
    if (!recipients) {
        return tl::make_unexpected(recipients.error());
    }
    options.recipients = *recipients;
    return options;
}

} // namespace herald
