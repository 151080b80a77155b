// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/RowWords.h"

#include "app/recipients/RowText.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

/// The cell that the verdict is about.
QStringView numberCell(const CheckedList &checked, qsizetype position)
{
    const RowVerdict &verdict = checked.verdicts.at(position);
    return verdict.tidyings.testFlag(Tidying::OtherColumn) ? checked.list.sheet().cell(position, verdict.otherColumn)
                                                           : checked.list.number(position);
}

} // namespace

QString RowWords::reason(const CheckedList &checked, qsizetype position)
{
    const RowVerdict &verdict = checked.verdicts.at(position);
    const QLocale locale;
    switch (verdict.reason) {
    case RowReason::None:
        return {};
    case RowReason::Number:
        return PhoneWords::explain(verdict.problem);
    case RowReason::Undone:
        return tr("You undid the tidying. Write the number as it should be.");
    case RowReason::Barred:
        return PhoneWords::barred(verdict.regionCode());
    case RowReason::NotAllowed:
        return tr("The messaging profile does not allow this country: %1.")
            .arg(PhoneWords::countryName(verdict.regionCode()));
    case RowReason::OptedOut:
        return tr("This person has asked not to be texted.");
    case RowReason::AlreadySent:
        return tr("This person was sent this notice before, or the one that it goes on from.");
    case RowReason::MissingColumn:
        return tr("The text asks for “%1”, and the list has no such column.")
            .arg(checked.rules.text.placeholders().value(verdict.column).column);
    case RowReason::MissingValue:
        return tr("The text asks for “%1”, and this row has nothing there.")
            .arg(MappingWords::headingOf(checked.list.sheet(), verdict.column));
    case RowReason::TooManyParts:
        return tr("This person's text takes %1 parts, and Telnyx takes %2 at most.")
            .arg(locale.toString(verdict.parts), locale.toString(maxSegmentsPerMessage));
    case RowReason::NoText:
        return tr("Nothing is left of the text for this person.");
    case RowReason::SamePerson:
        return tr("Same person as row %1.").arg(rowNumber(checked, verdict.keptRow));
    case RowReason::SamePersonOtherText:
        return tr("Same person as row %1, who would get another text.").arg(rowNumber(checked, verdict.keptRow));
    }
    return {};
}

QString RowWords::rowNumber(const CheckedList &checked, qsizetype position)
{
    const Sheet &sheet = checked.list.sheet();
    const QString number = QString::number(sheet.number(position));
    const bool countedOnce = sheet.number(sheet.rowCount() - 1) >= sheet.rowCount();
    if (countedOnce)
        return number;
    const QString name = checked.nameOf(position);
    return number % u" (" % (name.isEmpty() ? numberCell(checked, position).toString() : name) % u')';
}

QStringList RowWords::tidyings(Tidyings tidyings, const QString &country)
{
    QStringList words;
    const auto add = [&](Tidying tidying, const QString &sentence) {
        if (tidyings.testFlag(tidying))
            words.append(sentence);
    };
    add(Tidying::OtherColumn, tr("taken from another column"));
    add(Tidying::LostZero, tr("the zero at the front was missing"));
    add(Tidying::LostPlus, tr("the + was missing"));
    add(Tidying::NationalSpelling,
        country.isEmpty() ? tr("read as a national number") : tr("read as a number in %1").arg(country));
    add(Tidying::InternationalPrefix, tr("00 means +"));
    add(Tidying::TrunkZero, tr("the zero after the country code was left out"));
    add(Tidying::LabelCut, tr("the words beside it were left out"));
    add(Tidying::NameAround, tr("taken from between < and >"));
    add(Tidying::Link, tr("taken from a link"));
    add(Tidying::SpreadsheetMarks, tr("quotes and marks of a spreadsheet program were left out"));
    add(Tidying::Fraction, tr("“.0” at the end was left out"));
    add(Tidying::ForeignDigits, tr("digits of another script were understood"));
    add(Tidying::Invisible, tr("invisible characters were left out"));
    add(Tidying::Punctuation, tr("punctuation was left out"));
    return words;
}

QStringList RowWords::notes(const CheckedList &checked, qsizetype position)
{
    const RowVerdict &verdict = checked.verdicts.at(position);
    QStringList notes;
    // A number written as people of its country write it needs no words.
    const Tidyings tidied = verdict.tidyings & ~Tidyings(Tidying::OtherColumn);
    const bool unusual = tidied != Tidyings() && tidied != Tidyings(Tidying::NationalSpelling);
    const PhoneRules rules = checked.phoneRules(position);
    const bool ofAnotherCountry = tidied != Tidyings() && rules.defaultCountry != checked.rules.phone.defaultCountry;
    const bool isTaken = tidied != verdict.tidyings;
    if (verdict.number != 0 && isTaken)
        notes.append(
            tr("taken from the column “%1”").arg(MappingWords::headingOf(checked.list.sheet(), verdict.otherColumn)));
    if (verdict.number != 0 && (unusual || ofAnotherCountry)) {
        QString bare = numberCell(checked, position).trimmed().toString();
        const QString written = bare;
        bare.remove(u' ');
        if (bare != verdict.e164())
            notes.append(tr("was %1").arg(written.simplified()));
        notes += tidyings(tidied, PhoneWords::countryName(rules.defaultCountry));
    }
    if (verdict.number != 0) {
        if (const QString line = PhoneWords::lineWord(verdict.line); !line.isEmpty())
            notes.append(tr("a %1, which seldom gets texts").arg(line));
    }
    if (verdict.otherColumn >= 0 && !isTaken) {
        const QString cell = checked.list.sheet().cell(position, verdict.otherColumn).toString();
        const auto mobile = parsePhoneNumber(cell, rules);
        notes.append(tr("the column “%1” holds a mobile: %2")
                         .arg(MappingWords::headingOf(checked.list.sheet(), verdict.otherColumn),
                             mobile ? mobile->formatted : cell));
    }
    if (verdict.remarks.testFlag(RowRemark::RegisterFirst))
        notes.append(tr("%1 wants sender names registered first").arg(PhoneWords::countryName(verdict.regionCode())));
    if (verdict.remarks.testFlag(RowRemark::SentTwice))
        notes.append(tr("this person is in the list more than once"));
    if (verdict.odd != OddValue::None && verdict.oddColumn >= 0) {
        notes.append(OddValueWords::explain(verdict.odd,
            checked.list.sheet().cell(position, verdict.oddColumn).trimmed().toString(),
            MappingWords::headingOf(checked.list.sheet(), verdict.oddColumn)));
    }
    return notes;
}

RecipientRow CheckedList::row(qsizetype position) const
{
    const RowVerdict &verdict = verdicts.at(position);
    RecipientRow row;
    row.row = list.sheet().number(position);
    row.input = inputOf(position);
    row.name = nameOf(position);
    if (verdict.number != 0)
        row.number =
            PhoneNumber{verdict.e164(), verdict.regionCode(), internationalSpelling(verdict.number), verdict.line};
    row.status = verdict.status;
    row.reason = RowWords::reason(*this, position);
    row.notes = RowWords::notes(*this, position);
    row.parts = partsOf(position);
    if (verdict.keptRow >= 0)
        row.firstRow = list.sheet().number(verdict.keptRow);
    return row;
}

QString CheckedList::inputOf(qsizetype position) const
{
    return numberCell(*this, position).toString();
}

QString CheckedList::nameOf(qsizetype position) const
{
    const QString name = list.name(position).trimmed().toString();
    if (!name.isEmpty() || !(verdicts.at(position).tidyings & (Tidying::LabelCut | Tidying::NameAround)))
        return name;
    return diagnoseNumber(numberCell(*this, position), phoneRules(position)).label;
}

QString CheckedList::textFor(qsizetype position) const
{
    return RowTexts(list, rules.text).textFor(position);
}

} // namespace herald
