// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/SmsLink.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace herald {

std::optional<SmsLink> SmsLink::parse(const QString &link)
{
    constexpr qsizetype longest = 64 * 1024;
    if (link.size() > longest || !link.startsWith(u"sms:"_s, Qt::CaseInsensitive))
        return std::nullopt;
    QString rest = link.mid(4);
    while (rest.startsWith(u'/'))
        rest.remove(0, 1);

    qsizetype end = rest.indexOf(u'?');
    if (end < 0)
        end = rest.indexOf(u'&');
    const QString numbers = end < 0 ? rest : rest.left(end);

    SmsLink parsed;
    QStringList lines;
    for (const QString &number : numbers.split(u',', Qt::SkipEmptyParts))
        lines.append(QUrl::fromPercentEncoding(number.section(u';', 0, 0).toUtf8()).simplified());
    parsed.recipients = lines.join(u'\n');
    if (end >= 0) {
        QString query = rest.mid(end + 1);
        // '+' means itself here: RFC 5724 knows percent encoding only.
        parsed.body = QUrlQuery(query).queryItemValue(u"body"_s, QUrl::FullyDecoded);
    }
    return parsed;
}

} // namespace herald
