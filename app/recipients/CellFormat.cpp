// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/CellFormat.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr double mostDays = 2'958'466; ///< the year 10000
constexpr qsizetype longestCode = 255;

/// One piece of a code: a literal, or a run of one letter or placeholder.
struct Piece {
    bool literal = false;
    QString text;
};

/// The first section, with quotes and escapes resolved. Brackets hold colours, conditions, locales and currencies; of
/// these only a currency is shown, and elapsed hours, minutes and seconds count as hours, minutes and seconds.
QList<Piece> piecesOf(QStringView code)
{
    QList<Piece> pieces;
    const auto literal = [&pieces](const QString &text) {
        if (!pieces.isEmpty() && pieces.constLast().literal)
            pieces.last().text += text;
        else if (!text.isEmpty())
            pieces.append({true, text});
    };
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u';')
            break;
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            literal(code.mid(i + 1, (end < 0 ? code.size() : end) - i - 1).toString());
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' && i + 1 < code.size()) {
            literal(QString(code[++i]));
        } else if (c == u'_' || c == u'*') {
            ++i; // room as wide as a character, or a filler
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i + 1);
            const QStringView inside = code.mid(i + 1, (end < 0 ? code.size() : end) - i - 1);
            if (inside.startsWith(u'$'))
                literal(inside.mid(1, inside.indexOf(u'-') < 0 ? -1 : inside.indexOf(u'-') - 1).toString());
            else if (!inside.isEmpty() && QStringView(u"hms").contains(inside.front().toLower())
                && inside.count(inside.front()) == inside.size())
                pieces.append({false, QString(u'[' + inside.toString().toLower())});
            i = end < 0 ? code.size() : end;
        } else if (code.mid(i).startsWith("AM/PM"_L1, Qt::CaseInsensitive)) {
            pieces.append({false, u"AM/PM"_s});
            i += 4;
        } else if (code.mid(i).startsWith("A/P"_L1, Qt::CaseInsensitive)) {
            pieces.append({false, u"AM/PM"_s});
            i += 2;
        } else if (QStringView(u"yYmMdDhHsS").contains(c) || QStringView(u"0#?.,%@eE").contains(c)) {
            const QChar lower = c.toLower();
            if (!pieces.isEmpty() && !pieces.constLast().literal && pieces.constLast().text.endsWith(lower)
                && lower.isLetter() && !pieces.constLast().text.startsWith(u'['))
                pieces.last().text += lower;
            else
                pieces.append({false, QString(lower)});
        } else {
            literal(QString(c));
        }
    }
    return pieces;
}

bool holds(const QList<Piece> &pieces, QStringView letters)
{
    return std::any_of(pieces.begin(), pieces.end(), [letters](const Piece &piece) {
        const QChar first = piece.text.at(piece.text.startsWith(u'[') && piece.text.size() > 1 ? 1 : 0);
        return !piece.literal && piece.text != "AM/PM"_L1 && letters.contains(first);
    });
}

/// A serial number of days as a moment; the first two months of 1900 are a day off in every spreadsheet program.
QDateTime momentOf(double days, bool from1904)
{
    if (!(days >= 0) || days >= mostDays)
        return {};
    const auto milliseconds = qint64(std::llround(days * 86'400'000.0));
    QDate origin = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    if (!from1904 && days < 60)
        origin = QDate(1899, 12, 31);
    return QDateTime(origin, QTime(0, 0), Qt::UTC).addMSecs(milliseconds);
}

QString shortDate(const QDate &date)
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace(u"yy"_s, u"yyyy"_s);
    return QLocale().toString(date, format);
}

QString paddedNumber(qint64 number, qsizetype width)
{
    return QString::number(number).rightJustified(width, u'0');
}

} // namespace

QString plainNumber(double value)
{
    constexpr double exactWhole = 1e15;
    if (!std::isfinite(value))
        return {};
    if (std::abs(value) < exactWhole && std::floor(value) == value)
        return QString::number(qint64(value));
    if (std::abs(value) >= exactWhole)
        return QString::number(value, 'f', 0);
    // Fifteen digits are what a double holds for certain; the rest is noise of its binary fraction.
    const int whole = std::max(1, int(std::floor(std::log10(std::max(std::abs(value), 1.0)))) + 1);
    QString text = QString::number(value, 'f', 15 - whole);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text.replace(u'.', QLocale().decimalPoint());
}

CellFormat::CellFormat(const QString &code)
    : m_code(code.left(longestCode))
{
    const QList<Piece> pieces = piecesOf(m_code);
    if (m_code.trimmed().compare("general"_L1, Qt::CaseInsensitive) == 0 || m_code.contains("General"_L1)
        || m_code.contains("[<"_L1) || m_code.contains("[>"_L1) || m_code.contains("[="_L1) || holds(pieces, u"@"))
        m_kind = Kind::General;
    else if (holds(pieces, u"ydhs") || (holds(pieces, u"m") && !holds(pieces, u"0#?")))
        m_kind = Kind::Date;
    else if (holds(pieces, u"0#?") && !holds(pieces, u"e") && !m_code.contains(u'/'))
        m_kind = Kind::Number;
}

CellFormat CellFormat::builtIn(int id)
{
    switch (id) {
    case 1:
        return CellFormat(u"0"_s);
    case 2:
        return CellFormat(u"0.00"_s);
    case 3:
        return CellFormat(u"#,##0"_s);
    case 4:
        return CellFormat(u"#,##0.00"_s);
    case 9:
        return CellFormat(u"0%"_s);
    case 10:
        return CellFormat(u"0.00%"_s);
    case 15:
        return CellFormat(u"d-mmm-yy"_s);
    case 16:
        return CellFormat(u"d-mmm"_s);
    case 17:
        return CellFormat(u"mmm-yy"_s);
    case 18:
        return CellFormat(u"h:mm AM/PM"_s);
    case 19:
        return CellFormat(u"h:mm:ss AM/PM"_s);
    case 20:
        return CellFormat(u"h:mm"_s);
    case 21:
        return CellFormat(u"h:mm:ss"_s);
    case 45:
        return CellFormat(u"mm:ss"_s);
    case 46:
        return CellFormat(u"[h]:mm:ss"_s);
    case 47:
        return CellFormat(u"mm:ss"_s);
    default:
        break;
    }
    CellFormat format;
    if (id == 14 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58))
        format.m_kind = Kind::ShortDate;
    else if (id == 22)
        format.m_kind = Kind::ShortDateTime;
    else if (id == 37 || id == 38)
        return CellFormat(u"#,##0"_s);
    else if (id == 39 || id == 40)
        return CellFormat(u"#,##0.00"_s);
    return format;
}

QString CellFormat::shown(double value, bool from1904) const
{
    switch (m_kind) {
    case Kind::General:
        break;
    case Kind::Number:
        return numbered(value);
    case Kind::Date:
    case Kind::ShortDate:
    case Kind::ShortDateTime:
        return dated(value, from1904);
    }
    return plainNumber(value);
}

QString CellFormat::dated(double value, bool from1904) const
{
    const QDateTime moment = momentOf(value, from1904);
    if (!moment.isValid())
        return plainNumber(value);
    if (m_kind == Kind::ShortDate)
        return shortDate(moment.date());
    if (m_kind == Kind::ShortDateTime)
        return QString(shortDate(moment.date()) + u' ' + moment.time().toString(u"HH:mm"_s));
    const QList<Piece> pieces = piecesOf(m_code);
    const bool halves = std::any_of(
        pieces.begin(), pieces.end(), [](const Piece &piece) { return !piece.literal && piece.text == "AM/PM"_L1; });
    const QDate date = moment.date();
    const QTime time = moment.time();
    const auto seconds = qint64(std::llround(value * 86'400));
    const QLocale locale;
    QString text;
    QChar before; ///< the last unit written: m means minutes after hours
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const Piece &piece = pieces.at(i);
        if (piece.literal || QStringView(u".,:/-").contains(piece.text)) {
            text += piece.text;
            continue;
        }
        const qsizetype width = piece.text.size();
        const QChar unit = piece.text.front();
        if (piece.text == "AM/PM"_L1) {
            text += time.hour() < 12 ? locale.amText() : locale.pmText();
        } else if (unit == u'[') {
            const QChar elapsed = piece.text.at(1);
            text += paddedNumber(seconds / (elapsed == u'h' ? 3600 : elapsed == u'm' ? 60 : 1), width - 1);
            before = elapsed;
        } else if (unit == u'y') {
            text += width <= 2 ? paddedNumber(date.year() % 100, 2) : QString::number(date.year());
        } else if (unit == u'd') {
            text += width == 3 ? locale.dayName(date.dayOfWeek(), QLocale::ShortFormat)
                : width > 3    ? locale.dayName(date.dayOfWeek(), QLocale::LongFormat)
                               : paddedNumber(date.day(), width);
        } else if (unit == u'h') {
            const int hour = halves ? (time.hour() + 11) % 12 + 1 : time.hour();
            text += paddedNumber(hour, width);
        } else if (unit == u's') {
            text += paddedNumber(time.second(), width);
        } else if (unit == u'm') {
            const auto next = std::find_if(pieces.begin() + i + 1, pieces.end(),
                [](const Piece &later) { return !later.literal && later.text.front().isLetter(); });
            const bool minutes = before == u'h' || (next != pieces.end() && next->text.startsWith(u's'));
            text += minutes && width <= 2 ? paddedNumber(time.minute(), width)
                : width == 3              ? locale.monthName(date.month(), QLocale::ShortFormat)
                : width == 4              ? locale.monthName(date.month(), QLocale::LongFormat)
                : width > 4               ? locale.monthName(date.month(), QLocale::LongFormat).left(1)
                                          : paddedNumber(date.month(), width);
        }
        before = unit == u'[' ? before : unit;
    }
    return text.trimmed();
}

QString CellFormat::numbered(double value) const
{
    const QList<Piece> pieces = piecesOf(m_code);
    const auto is = [](const Piece &piece, QStringView marks) { return !piece.literal && marks.contains(piece.text); };
    const bool percent =
        std::any_of(pieces.begin(), pieces.end(), [&is](const Piece &piece) { return is(piece, u"%"); });
    const auto point =
        std::find_if(pieces.begin(), pieces.end(), [&is](const Piece &piece) { return is(piece, u"."); });
    const auto decimals = std::min<qsizetype>(
        std::count_if(point, pieces.end(), [&is](const Piece &piece) { return is(piece, u"0#?"); }), 15);
    constexpr double largest = 1e15;
    // Each comma behind the last digit stands for three digits that are not shown.
    auto lastDigit = pieces.end();
    double hidden = 1;
    for (; lastDigit != pieces.begin() && !is(*std::prev(lastDigit), u"0#?"); --lastDigit)
        hidden *= is(*std::prev(lastDigit), u",") ? 1'000 : 1;
    if (lastDigit == pieces.begin())
        hidden = 1;
    const double scaled = (percent ? value * 100 : value) / hidden;
    if (!std::isfinite(scaled) || std::abs(scaled) >= largest)
        return plainNumber(value);
    // A spreadsheet rounds the digits that it shows, and not the binary number that may be a little less than they:
    // 8.325 becomes 8.33.
    double exact = std::abs(scaled);
    if (std::floor(exact) != exact)
        exact = std::nextafter(exact, std::numeric_limits<double>::infinity());
    const QString digits = QString::number(exact, 'f', int(decimals));
    QString fraction = digits.section(u'.', 1);
    const auto kept = std::count_if(point, pieces.end(), [&is](const Piece &piece) { return is(piece, u"0"); });
    while (fraction.size() > kept && fraction.endsWith(u'0'))
        fraction.chop(1);
    QString whole = digits.section(u'.', 0, 0);

    // The whole part from the right: placeholders take digits, the leftmost takes all that are left.
    const qsizetype places = point - pieces.begin();
    const bool grouped = decimals > 0
        && std::any_of(
            pieces.begin(), std::min(point, lastDigit), [&is](const Piece &piece) { return is(piece, u","); });
    const auto first = std::find_if(pieces.begin(), point, [&is](const Piece &piece) { return is(piece, u"0#?"); });
    QString text;
    if (first == point && whole != "0"_L1)
        text = whole;
    qsizetype taken = 0;
    for (qsizetype i = places - 1; i >= 0; --i) {
        const Piece &piece = pieces.at(i);
        if (piece.literal || is(piece, u"%")) {
            text.prepend(piece.text);
            continue;
        }
        if (!is(piece, u"0#?"))
            continue;
        const auto take = [&] {
            if (grouped && taken > 0 && taken % 3 == 0)
                text.prepend(QLocale().groupSeparator());
            text.prepend(whole.back());
            whole.chop(1);
            ++taken;
        };
        const bool zeroOnly = whole == "0"_L1 && taken == 0 && !is(piece, u"0");
        if (!whole.isEmpty() && !zeroOnly) {
            take();
            while (i == first - pieces.begin() && !whole.isEmpty())
                take();
        } else if (is(piece, u"0")) {
            text.prepend(u'0');
        }
    }
    if (!fraction.isEmpty())
        text += QLocale().decimalPoint() + fraction;
    for (auto piece = point; piece != pieces.end(); ++piece) {
        if (piece->literal || is(*piece, u"%"))
            text += piece->text;
    }
    const bool isZero = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c == u'0' || c == u'.'; });
    if (scaled < 0 && !isZero)
        text.prepend(u'-');
    return text.trimmed();
}

} // namespace herald
