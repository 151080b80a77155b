// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/BriefWords.h"

#include "app/recipients/RowText.h"
#include "app/recipients/RowWords.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

/// What somebody wrote keeps its own order among words that run the other way: "#N/A" never becomes "N/A#".
QString asWritten(const QString &text)
{
    return QChar(0x2068) + text.simplified() + QChar(0x2069);
}

QString headingOf(const CheckedList &checked, int column)
{
    return asWritten(MappingWords::headingOf(checked.list.sheet(), column));
}

} // namespace

QString BriefWords::problem(PhoneProblem problem)
{
    switch (problem) {
    case PhoneProblem::Empty:
        return tr("No number");
    case PhoneProblem::NotANumber:
        return tr("Not a phone number");
    case PhoneProblem::TooShort:
        return tr("Digits are missing");
    case PhoneProblem::TooLong:
        return tr("Too many digits");
    case PhoneProblem::NeedsCountry:
        return tr("Country code missing");
    case PhoneProblem::UnknownCountry:
        return tr("Unknown country code");
    case PhoneProblem::NotInUse:
        return tr("Number not in use");
    case PhoneProblem::Extension:
        return tr("Has an extension");
    case PhoneProblem::NoNumber:
        return tr("Says there is none");
    case PhoneProblem::Shortened:
        return tr("Last digits are lost");
    case PhoneProblem::Rounded:
        return tr("May be rounded");
    case PhoneProblem::LetterForDigit:
        return tr("A letter for a digit?");
    case PhoneProblem::SeveralNumbers:
        return tr("Several numbers");
    case PhoneProblem::LostPlus:
        return tr("Is a + missing?");
    case PhoneProblem::PlusOrZero:
        return tr("Is a + or a 0 missing?");
    case PhoneProblem::DoubtfulEnd:
        return tr("Last digits doubtful");
    case PhoneProblem::DoubtfulFront:
        return tr("First digits doubtful");
    case PhoneProblem::WordsAgainst:
        return tr("See the words beside it");
    case PhoneProblem::AreaCodeMissing:
        return tr("Area code missing?");
    case PhoneProblem::ShortCode:
        return tr("Short or service number");
    }
    return {};
}

QString BriefWords::reason(const CheckedList &checked, qsizetype position)
{
    const RowVerdict &verdict = checked.verdicts.at(position);
    switch (verdict.reason) {
    case RowReason::None:
    case RowReason::OptedOut: // the status says it
        return {};
    case RowReason::Number:
        return problem(verdict.problem);
    case RowReason::Undone:
        return tr("Tidying undone");
    case RowReason::Barred:
        return PhoneWords::countryName(verdict.regionCode());
    case RowReason::NotAllowed:
        return tr("%1, by the profile", "a country that the messaging profile bars")
            .arg(PhoneWords::countryName(verdict.regionCode()));
    case RowReason::AlreadySent:
        return tr("got it before");
    case RowReason::MissingColumn:
        return tr("No column “%1”").arg(asWritten(checked.rules.text.placeholders().value(verdict.column).column));
    case RowReason::MissingValue:
        return tr("“%1” is empty").arg(headingOf(checked, verdict.column));
    case RowReason::TooManyParts:
        return tr("Text of %Ln parts", nullptr, verdict.parts);
    case RowReason::NoText:
        return tr("No text is left");
    case RowReason::SamePerson:
    case RowReason::SamePersonOtherText:
        return tr("as row %1").arg(RowWords::rowNumber(checked, verdict.keptRow));
    }
    return {};
}

QStringList BriefWords::notes(const CheckedList &checked, qsizetype position)
{
    const RowVerdict &verdict = checked.verdicts.at(position);
    QStringList notes;
    if (verdict.isTidied()) {
        const bool isTaken = verdict.tidyings.testFlag(Tidying::OtherColumn);
        const QString written = asWritten(checked.inputOf(position));
        notes.append(isTaken ? tr("from “%1”", "a column").arg(headingOf(checked, verdict.otherColumn))
                             : tr("was %1", "how a number was written").arg(written));
    }
    if (verdict.otherColumn >= 0 && !verdict.tidyings.testFlag(Tidying::OtherColumn))
        notes.append(tr("mobile in “%1”", "a column").arg(headingOf(checked, verdict.otherColumn)));
    if (verdict.odd != OddValue::None && verdict.oddColumn >= 0) {
        notes.append(tr("“%1” in “%2”", "an odd value in a column")
                         .arg(asWritten(checked.list.sheet().cell(position, verdict.oddColumn).toString()),
                             headingOf(checked, verdict.oddColumn)));
    }
    if (verdict.number != 0) {
        if (const QString line = PhoneWords::lineWord(verdict.line); !line.isEmpty())
            notes.append(line);
    }
    if (verdict.remarks.testFlag(RowRemark::SentTwice))
        notes.append(tr("more than once"));
    if (verdict.remarks.testFlag(RowRemark::RegisterFirst))
        notes.append(tr("names are registered there first"));
    return notes;
}

QString BriefWords::of(const CheckedList &checked, qsizetype position)
{
    const RowVerdict &verdict = checked.verdicts.at(position);
    if (verdict.reason != RowReason::None)
        return reason(checked, position);
    QStringList words = notes(checked, position);
    // Somebody abroad is worth a look: a wrong country code reaches a stranger.
    const QString region = verdict.regionCode();
    if (!region.isEmpty() && region != checked.rules.phone.defaultCountry)
        words.append(PhoneWords::countryName(region));
    return words.join(u", "_s);
}

} // namespace herald
