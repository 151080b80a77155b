// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/PhoneNumber.h"

#include "app/recipients/NumberDoctor.h"

using namespace Qt::StringLiterals;

namespace herald {

tl::expected<PhoneNumber, PhoneProblem> parsePhoneNumber(const QString &typed, const PhoneRules &rules)
{
    const Diagnosis diagnosis = diagnoseNumber(typed, rules);
    if (!diagnosis.number)
        return tl::make_unexpected(diagnosis.problem);
    const ParsedPhone &parsed = *diagnosis.number;
    return PhoneNumber{parsed.e164(), parsed.regionCode(), internationalSpelling(parsed.digits), parsed.kind};
}

QString formattedNumber(const QString &e164)
{
    bool isNumber = false;
    const quint64 digits = e164.startsWith(u'+') ? QStringView(e164).mid(1).toULongLong(&isNumber) : 0;
    return isNumber && e164.size() <= 16 ? internationalSpelling(digits) : e164;
}

bool isBarredForAlphanumericSender(const QString &region)
{
    static const QStringList barred{u"US"_s, u"CA"_s, u"PR"_s, u"GU"_s, u"VI"_s, u"AS"_s, u"MP"_s, u"UM"_s};
    return barred.contains(region);
}

bool needsRegistrationFirst(const QString &region)
{
    static const QStringList registered{u"AU"_s, u"FR"_s, u"IN"_s, u"SG"_s};
    return registered.contains(region);
}

} // namespace herald
