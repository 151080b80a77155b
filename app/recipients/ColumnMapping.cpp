// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/ColumnMapping.h"

#include "app/recipients/CellLooks.h"
#include "app/recipients/HeadingWords.h"
#include "app/recipients/VCardText.h"
#include "app/text/Placeholders.h"

#include <QCryptographicHash>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr qsizetype sampledRows = 300;

/// What a column's first cells look like; shares of the cells that are not empty.
struct ColumnLooks {
    HeadingMeaning meaning = HeadingMeaning::Unknown;
    NumberOwner owner = NumberOwner::ThePerson; ///< of a heading that names numbers
    int filled = 0;
    int same = 0; ///< how often the most frequent number is there
    double phone = 0;
    double words = 0;
};

ColumnLooks looksOf(const Sheet &sheet, int column)
{
    ColumnLooks looks;
    looks.meaning = meaningOf(sheet.headings().value(column));
    if (namesNumbers(looks.meaning))
        looks.owner = ownerOf(sheet.headings().value(column));
    QHash<QString, int> times;
    for (qsizetype row = 0; row < std::min(sheet.rowCount(), sampledRows); ++row) {
        const QStringView cell = sheet.cell(row, column);
        if (cell.trimmed().isEmpty() || saysNothing(cell))
            continue;
        ++looks.filled;
        const double likeness = phoneLikeness(cell);
        looks.phone += likeness;
        if (likeness > 0)
            looks.same = std::max(looks.same, ++times[cell.trimmed().toString()]);
        looks.words += looksLikeWords(cell) ? 1 : 0;
    }
    if (looks.filled > 0) {
        looks.phone /= looks.filled;
        looks.words /= looks.filled;
    }
    return looks;
}

/// 0: no column of numbers. Headings weigh most, as long as the cells do not contradict them.
double phoneScore(const ColumnLooks &looks, qsizetype sampled)
{
    const double fill = sampled > 0 ? double(looks.filled) / double(sampled) : 0;
    double score = 0;
    switch (looks.meaning) {
    case HeadingMeaning::Mobile:
        score = 3;
        break;
    case HeadingMeaning::Phone:
        score = 2;
        break;
    case HeadingMeaning::OtherPhone:
        score = 1;
        break;
    case HeadingMeaning::Unknown:
        return looks.phone >= 0.4 ? looks.phone + fill / 2 : 0;
    case HeadingMeaning::Name:
        // "Contact" over numbers: the cells say it, as they do below a heading that says nothing.
        return looks.phone >= 0.8 ? looks.phone + fill / 2 : 0;
    case HeadingMeaning::Other:
        return 0;
    }
    if (looks.filled >= 3 && looks.phone < 0.2)
        return 0;
    return score + looks.phone + fill / 2;
}

QList<MappingProblem> headingsGivenTwice(const QStringList &headings)
{
    QHash<QString, QList<int>> columns;
    QStringList order;
    for (int column = 0; column < headings.size(); ++column) {
        const QString key = columnKey(headings.at(column));
        if (key.isEmpty())
            continue;
        if (!columns.contains(key))
            order.append(key);
        columns[key].append(column);
    }
    QList<MappingProblem> problems;
    for (const QString &key : std::as_const(order)) {
        const QList<int> same = columns.value(key);
        if (same.size() > 1)
            problems.append({MappingProblem::Kind::SameHeadingTwice, same,
                MappingWords::sameHeadingTwice(headings.at(same.constFirst()))});
    }
    return problems;
}

QString shownName(const Sheet &sheet, int column)
{
    const QString heading = sheet.headings().value(column).trimmed();
    return heading.isEmpty() ? MappingWords::columnName(column) : heading;
}

} // namespace

GuessedMapping guessMapping(const Sheet &sheet)
{
    struct Candidate {
        int column;
        double score;
    };
    GuessedMapping guess;
    if (isSheetOfCards(sheet)) {
        guess.mapping = {0, 1, {}};
        for (int column = 2; column < sheet.columnCount(); ++column) {
            if (namesNumbers(meaningOf(sheet.headings().value(column))))
                guess.mapping.alsoPhone.append(column);
        }
        return guess;
    }
    QList<Candidate> phones;
    QList<ColumnLooks> looks;
    const qsizetype sampled = std::min(sheet.rowCount(), sampledRows);
    for (int column = 0; column < sheet.columnCount(); ++column) {
        looks.append(looksOf(sheet, column));
        double score = phoneScore(looks.constLast(), sampled);
        // The numbers of somebody else are meant only where there are no others, and what is empty is not meant.
        if (looks.constLast().owner == NumberOwner::SomebodyElse)
            score = std::min(score, 0.3);
        if (looks.constLast().filled == 0 && sampled > 0)
            score = std::min(score, 0.2);
        if (score > 0)
            phones.append({column, score});
    }
    std::stable_sort(
        phones.begin(), phones.end(), [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
    // Numbers among numbers of another kind, such as a reference beside a column that is plainly meant.
    if (!phones.isEmpty()) {
        const double best = phones.constFirst().score;
        phones.removeIf([&looks, best](const Candidate &candidate) {
            return looks.at(candidate.column).meaning == HeadingMeaning::Unknown && best >= 2;
        });
        guess.mapping.phone = phones.constFirst().column;
    }
    // Without a heading that names numbers, cells alone do not tell them from a reference of as many digits.
    const bool sure = !phones.isEmpty() && namesNumbers(looks.at(guess.mapping.phone).meaning);
    // "Driver mobile" beside "Tel": only the person who asks knows whose it is. One number in most rows is nobody's
    // own.
    const auto isDoubtful = [&looks](int column) {
        constexpr int few = 3;
        const ColumnLooks &look = looks.at(column);
        return look.owner != NumberOwner::ThePerson || (look.filled >= few && 2 * look.same > look.filled);
    };
    const bool doubtful = sure && isDoubtful(guess.mapping.phone);
    QList<int> equal;
    QStringList equalNames;
    for (const Candidate &candidate : std::as_const(phones)) {
        const HeadingMeaning meaning = looks.at(candidate.column).meaning;
        // Whatever stands there may be texted in the place of the first: it must be the same person's.
        const bool usable = namesNumbers(meaning) && !isDoubtful(candidate.column);
        if (candidate.column != guess.mapping.phone && usable)
            guess.mapping.alsoPhone.append(candidate.column);
        const bool asGood =
            phones.constFirst().score - candidate.score < 0.3 && meaning == looks.at(guess.mapping.phone).meaning;
        constexpr double likeNumbers = 0.5;
        const bool insteadOfDoubtful = doubtful && namesNumbers(meaning)
            && (candidate.column == guess.mapping.phone || looks.at(candidate.column).owner == NumberOwner::ThePerson);
        if (asGood || insteadOfDoubtful || (!sure && looks.at(candidate.column).phone >= likeNumbers)) {
            equal.append(candidate.column);
            equalNames.append(shownName(sheet, candidate.column));
        }
    }

    double bestName = 0;
    for (int column = 0; column < looks.size(); ++column) {
        const ColumnLooks &look = looks.at(column);
        const bool named = look.meaning == HeadingMeaning::Name;
        const double score = named ? 2 + look.words : look.meaning == HeadingMeaning::Unknown ? look.words : 0;
        const bool isNumber = std::any_of(
            phones.begin(), phones.end(), [column](const Candidate &phone) { return phone.column == column; });
        // Without a heading only a column full of words is taken for names.
        if (!isNumber && score > bestName && (named || (sheet.headings().isEmpty() && score > 0.7))) {
            bestName = score;
            guess.mapping.name = column;
        }
    }

    if (guess.mapping.phone < 0)
        guess.problems.append({MappingProblem::Kind::NoPhoneColumn, {}, MappingWords::noPhoneColumn()});
    if (equal.size() > 1)
        guess.problems.append(
            {MappingProblem::Kind::SeveralPhoneColumns, equal, MappingWords::severalPhoneColumns(equalNames)});
    guess.problems += headingsGivenTwice(sheet.headings());
    return guess;
}

bool firstRowLooksLikeHeadings(const Sheet &sheet)
{
    if (sheet.isEmpty())
        return false;
    const int columns = sheet.columnCount();
    bool known = false;
    for (int column = 0; column < columns; ++column) {
        const QStringView cell = sheet.cell(0, column);
        if (phoneLikeness(cell) > 0)
            return false;
        const HeadingMeaning meaning = meaningOf(cell);
        known = known || meaning != HeadingMeaning::Unknown;
    }
    if (known)
        return true;
    constexpr qsizetype comparedRows = 20;
    for (int column = 0; column < columns; ++column) {
        if (!looksLikeWords(sheet.cell(0, column)) || saysNothing(sheet.cell(0, column)))
            continue;
        double phone = 0;
        int filled = 0;
        for (qsizetype row = 1; row < std::min(sheet.rowCount(), comparedRows); ++row) {
            if (sheet.cell(row, column).isEmpty())
                continue;
            ++filled;
            phone += phoneLikeness(sheet.cell(row, column));
        }
        if (filled > 0 && phone / filled >= 0.4)
            return true;
    }
    return false;
}

namespace {

/// "Call 020 7946 0000", "Report of 12/03/2026 10:15": words in one cell, above a table rather than in it.
bool mayBeATitle(const Sheet &sheet, qsizetype row)
{
    int filled = 0;
    bool words = false;
    for (int column = 0; column < sheet.columnCount(); ++column) {
        const QStringView cell = sheet.cell(row, column).trimmed();
        filled += cell.isEmpty() ? 0 : 1;
        words = words || std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); });
    }
    return filled == 1 && words;
}

} // namespace

qsizetype findHeadings(const Sheet &sheet)
{
    constexpr qsizetype mostRowsAbove = 15;
    constexpr int mostContactsAbove = 3;
    bool belowATitle = false;
    int contacts = 0; // "Trainer; 0173 …": whom to ask, above the table
    QSet<int> bare; // columns in which their numbers stand as those of a table would
    for (qsizetype row = 0; row < std::min(sheet.rowCount(), mostRowsAbove); ++row) {
        bool numbers = false;
        bool namesThem = false;
        bool likeARow = false;
        int filled = 0;
        int known = 0;
        for (int column = 0; column < sheet.columnCount(); ++column) {
            const QStringView cell = sheet.cell(row, column);
            const HeadingMeaning meaning = meaningOf(cell);
            filled += cell.trimmed().isEmpty() ? 0 : 1;
            known += meaning == HeadingMeaning::Unknown ? 0 : 1;
            if (phoneLikeness(cell) > 0) {
                numbers = true;
                if (std::none_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); }))
                    bare.insert(column);
            }
            namesThem = namesThem || namesNumbers(meaning);
            likeARow = likeARow || (namesNumbers(meaning) && bare.contains(column));
        }
        if (numbers && !mayBeATitle(sheet, row) && ++contacts > mostContactsAbove)
            break;
        belowATitle = belowATitle || numbers;
        // Right below a person nothing is a heading any more. A person's number alone in a line looks like a title with
        // a number; a table's headings are at least two.
        const bool apart = row > 0 && sheet.number(row) > sheet.number(row - 1) + 1;
        const bool enough =
            contacts > 0 ? (apart || !likeARow) && known > 1 && known == filled : !belowATitle || filled > 1;
        if (!numbers && namesThem && enough)
            return row;
    }
    return firstRowLooksLikeHeadings(sheet) ? 0 : -1;
}

QString shapeOf(const Sheet &sheet)
{
    return shapeOf(sheet.columnCount(), sheet.headings());
}

QString shapeOf(int columns, const QStringList &headings)
{
    QString shape = QString::number(columns);
    for (const QString &heading : headings)
        shape += u'\x1F' + columnKey(heading);
    const QByteArray hash = QCryptographicHash::hash(shape.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.first(16).toHex());
}

QString columnsSetting(const QString &shape)
{
    return u"columns/"_s + shape;
}

bool fits(const ColumnMapping &mapping, const Sheet &sheet)
{
    const auto isThere = [&sheet](int column) { return column >= 0 && column < sheet.columnCount(); };
    return isThere(mapping.phone) && (mapping.name == -1 || isThere(mapping.name))
        && std::all_of(mapping.alsoPhone.begin(), mapping.alsoPhone.end(), isThere);
}

QString toText(const ColumnMapping &mapping)
{
    QStringList also;
    for (const int column : mapping.alsoPhone)
        also.append(QString::number(column));
    return u"phone=%1 name=%2 also=%3"_s.arg(mapping.phone).arg(mapping.name).arg(also.join(u','));
}

ColumnMapping mappingFromText(const QString &text)
{
    const auto column = [](QStringView number) {
        bool ok = false;
        const int value = number.toInt(&ok);
        return ok && value >= 0 && value < Sheet::maxColumns ? value : -1;
    };
    ColumnMapping mapping;
    for (const QStringView part : QStringView(text).split(u' ')) {
        if (part.startsWith("phone="_L1))
            mapping.phone = column(part.mid(6));
        else if (part.startsWith("name="_L1))
            mapping.name = column(part.mid(5));
        else if (part.startsWith("also="_L1)) {
            for (const QStringView number : part.mid(5).split(u',')) {
                if (const int also = column(number); also >= 0)
                    mapping.alsoPhone.append(also);
            }
        }
    }
    return mapping;
}

QString MappingWords::noPhoneColumn()
{
    return tr("No column looks like phone numbers. Choose the one that holds them.");
}

QString MappingWords::severalPhoneColumns(const QStringList &headings)
{
    return tr("Several columns could hold the numbers to text: %1. Choose one.")
        .arg(QLocale().createSeparatedList(headings));
}

QString MappingWords::sameHeadingTwice(const QString &heading)
{
    return tr("More than one column is called “%1”. A placeholder with this name takes the first of them that is not "
              "empty; rename one if you mean another.")
        .arg(heading);
}

QString MappingWords::columnName(int column)
{
    return tr("Column %1").arg(QLocale().toString(column + 1));
}

QString MappingWords::headingOf(const Sheet &sheet, int column)
{
    const QString heading = sheet.headings().value(column);
    return heading.isEmpty() ? columnName(column) : heading;
}

} // namespace herald
