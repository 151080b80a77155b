// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/MessageToken.h"

#include <QRandomGenerator>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

const QString tokenKey = u"herald"_s;

QString tokenOf(const QString &noticeToken, MessageId message)
{
    return noticeToken + u'-' + QString::number(static_cast<qint64>(message));
}

} // namespace

QString newNoticeToken()
{
    return QString::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, u'0');
}

QString tokenAddress(const QString &base, const QString &noticeToken, MessageId message)
{
    QUrl url(base, QUrl::StrictMode);
    QUrlQuery query(url);
    query.removeAllQueryItems(tokenKey);
    query.addQueryItem(tokenKey, tokenOf(noticeToken, message));
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

bool namesMessage(const QString &address, const QString &noticeToken, MessageId message)
{
    return !noticeToken.isEmpty() && QUrlQuery(QUrl(address)).queryItemValue(tokenKey) == tokenOf(noticeToken, message);
}

} // namespace herald
