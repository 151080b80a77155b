// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/RecipientCheck.h"

#include "app/recipients/NumberDoctor.h"
#include "app/recipients/PhoneTidy.h"

#include <QCoreApplication>
#include <QHash>

namespace herald {

namespace {

class CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(herald::CheckWords)
public:
    static QString samePerson(int row) { return tr("Same person as row %1.").arg(row); }
    static QString optedOut() { return tr("This person has asked not to be texted."); }
    static QStringList notes(const QString &input, const PhoneNumber &number)
    {
        QStringList notes;
        QString bare = input.trimmed();
        bare.remove(u' ');
        if (bare != number.e164)
            notes.append(tr("was %1").arg(input.trimmed()));
        if (!bare.contains(u'+') && asciiDigits(bare) == asciiDigits(number.e164))
            notes.append(tr("the + was missing"));
        if (number.kind == LineKind::Landline)
            notes.append(tr("a landline, which seldom gets texts"));
        if (!PhoneWords::lineWord(number.kind).isEmpty() && number.kind != LineKind::Landline)
            notes.append(tr("a service number, which seldom gets texts"));
        return notes;
    }
};

bool canBeRepairedByAChoice(PhoneProblem problem)
{
    return canBeSettled(problem);
}

RecipientRow judged(const RawRow &raw, const CheckRules &rules, QHash<QString, int> &seen)
{
    RecipientRow row;
    row.row = raw.row;
    row.input = raw.input;
    row.name = raw.name;
    const auto parsed = parsePhoneNumber(raw.input, rules.phone);
    if (!parsed) {
        row.status = canBeRepairedByAChoice(parsed.error()) ? RowStatus::Attention : RowStatus::Invalid;
        row.reason = PhoneWords::explain(parsed.error());
        return row;
    }
    row.number = *parsed;
    row.notes = CheckWords::notes(raw.input, *parsed);
    // What can never be sent says so in every row; being there twice matters only among those that would be sent.
    if (isBarredForAlphanumericSender(parsed->region)) {
        row.status = RowStatus::Blocked;
        row.reason = PhoneWords::barred(parsed->region);
    } else if (rules.optedOut.contains(parsed->e164)) {
        row.status = RowStatus::OptedOut;
        row.reason = CheckWords::optedOut();
    } else if (const auto first = seen.constFind(parsed->e164); first != seen.cend()) {
        row.status = RowStatus::Duplicate;
        row.firstRow = *first;
        row.reason = CheckWords::samePerson(*first);
    } else {
        seen.insert(parsed->e164, raw.row);
        row.status = RowStatus::Ready;
    }
    return row;
}

} // namespace

QList<RecipientRow> checkRecipients(const QList<RawRow> &rows, const CheckRules &rules)
{
    QList<RecipientRow> result;
    result.reserve(rows.size());
    QHash<QString, int> seen;
    seen.reserve(rows.size());
    for (const RawRow &raw : rows)
        result.append(judged(raw, rules, seen));
    return result;
}

Ledger ledgerOf(const QList<RecipientRow> &rows)
{
    Ledger ledger;
    for (const RecipientRow &row : rows)
        ledger.add(row.status);
    return ledger;
}

} // namespace herald
