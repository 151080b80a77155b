// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/SandboxSubmission.h"

#include "app/messages/SenderId.h"
#include "app/sandbox/SandboxNumbers.h"
#include "app/text/Segments.h"

#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxUrlLength = 2'000;

/// Collects what is wrong with the shape of the body.
class BodyReader
{
public:
    explicit BodyReader(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    QString required(const QString &key)
    {
        QJsonValue value = m_object.value(key);
        // A list of one number is tolerated for the recipient.
        if (key == "to"_L1 && value.isArray() && value.toArray().size() == 1)
            value = value.toArray().at(0);
        if (value.isUndefined() || value.isNull()) {
            fail(u"10004"_s, u"The field is required."_s, key);
            return {};
        }
        if (!value.isString()) {
            fail(u"10015"_s, u"The field must be a string."_s, key);
            return {};
        }
        return value.toString();
    }

    QString requiredId(const QString &key)
    {
        const qsizetype before = m_errors.size();
        QString id = required(key);
        if (m_errors.size() == before && !sandboxIsUuid(id))
            fail(u"10006"_s, u"The id must be a UUID."_s, key);
        return id;
    }

    QString url(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined() || value.isNull())
            return {};
        const QString text = value.toString();
        const QUrl parsed(text, QUrl::StrictMode);
        const bool web = parsed.scheme() == "https"_L1 || parsed.scheme() == "http"_L1;
        if (text.size() > maxUrlLength || !parsed.isValid() || !web || parsed.host().isEmpty())
            fail(u"10003"_s, u"The field must be a web address of at most 2000 characters."_s, key);
        return text;
    }

    void flag(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isNull() && !value.isBool())
            fail(u"10015"_s, u"The field must be true or false."_s, key);
    }

    void fail(const QString &code, const QString &detail, const QString &key)
    {
        m_errors.append({code, detail, u'/' + key, {}});
    }

    const QList<SandboxError> &errors() const { return m_errors; }

private:
    QJsonObject m_object;
    QList<SandboxError> m_errors;
};

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

using Checked = tl::expected<SandboxSubmission, QList<SandboxError>>;

Checked refuse(const QString &code, const QString &detail, const QString &pointer)
{
    return tl::make_unexpected(QList<SandboxError>{{code, detail, pointer, {}}});
}

Checked checkContent(SandboxSubmission submission, const SandboxSetUp &setUp)
{
    if (submission.messagingProfileId.compare(setUp.profileId, Qt::CaseInsensitive) != 0)
        return refuse(u"40312"_s, u"There is no enabled messaging profile with this id."_s, u"/messaging_profile_id"_s);
    submission.messagingProfileId = setUp.profileId;

    if (!SenderId::parse(submission.from))
        return refuse(u"40325"_s, u"The sender is no valid alphanumeric sender ID."_s, u"/from"_s);
    if (!setUp.senderIds.contains(submission.from))
        return refuse(u"40305"_s, u"The sender ID does not belong to this messaging profile."_s, u"/from"_s);

    const QString digits = submission.to.mid(1);
    if (!submission.to.startsWith(u'+') || !isDigits(digits))
        return refuse(
            u"10016"_s, u"The number must begin with + and the country code, followed by digits only."_s, u"/to"_s);
    // E.164 has at most 15 digits, and no country code begins with 0.
    if (digits.size() < 7 || digits.size() > 15 || digits.startsWith(u'0')
        || SandboxNumbers::fateOf(submission.to) == SandboxFate::InvalidNumber)
        return refuse(u"40310"_s, u"The number is not valid."_s, u"/to"_s);
    if (isBarredNorthAmericanNumber(submission.to))
        return refuse(u"40309"_s, u"Alphanumeric senders cannot reach this region."_s, u"/to"_s);

    if (submission.text.isEmpty())
        return refuse(u"40316"_s, u"The text is empty."_s, u"/text"_s);
    const SegmentCount count = countSegments(submission.text);
    if (count.segments > maxSegmentsPerMessage)
        return refuse(u"40302"_s, u"The text takes more than 10 parts."_s, u"/text"_s);
    submission.parts = static_cast<int>(count.segments);
    submission.encoding = encodingName(count.encoding);
    return submission;
}

} // namespace

Checked checkSubmission(const QByteArray &body, const SandboxSetUp &setUp)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(body, &parseError);
    if (parseError.error != QJsonParseError::NoError || !document.isObject())
        return refuse(u"10015"_s, u"The body must be one JSON object."_s, {});

    BodyReader reader(document.object());
    SandboxSubmission submission;
    submission.from = reader.required(u"from"_s);
    submission.to = reader.required(u"to"_s);
    submission.text = reader.required(u"text"_s);
    submission.messagingProfileId = reader.requiredId(u"messaging_profile_id"_s);
    submission.webhookUrl = reader.url(u"webhook_url"_s);
    submission.webhookFailoverUrl = reader.url(u"webhook_failover_url"_s);
    reader.flag(u"use_profile_webhooks"_s);
    if (!reader.errors().isEmpty())
        return tl::make_unexpected(reader.errors());
    return checkContent(submission, setUp);
}

bool isBarredNorthAmericanNumber(const QString &e164)
{
    // The area codes of +1 that belong to other countries and territories; every other one is barred.
    static constexpr QLatin1StringView reachable[] = {"242"_L1, "246"_L1, "264"_L1, "268"_L1, "284"_L1, "345"_L1,
        "441"_L1, "473"_L1, "649"_L1, "658"_L1, "664"_L1, "721"_L1, "758"_L1, "767"_L1, "784"_L1, "809"_L1, "829"_L1,
        "849"_L1, "868"_L1, "869"_L1, "876"_L1};
    if (!e164.startsWith("+1"_L1))
        return false;
    const QString area = e164.mid(2, 3);
    return std::none_of(
        std::begin(reachable), std::end(reachable), [&](QLatin1StringView code) { return area == code; });
}

} // namespace herald
