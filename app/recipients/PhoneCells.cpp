// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/PhoneCells.h"

#include "app/recipients/PhoneTidy.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr qsizetype shortestNumberOfTwo = 7; ///< digits; fewer on either side of a slash are a range or a date

QString labelFrom(QString words)
{
    static const QRegularExpression edges(u"^[\\s\"'“”„<>()\\[\\]:;,=|*•–—/.-]+|[\\s\"'“”„<>()\\[\\]:;,=|–—/-]+$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    words.remove(edges);
    if (words.contains(u'(') && !words.contains(u')'))
        words += u')';
    return words.simplified();
}

} // namespace

bool meansNoNumber(const QString &text)
{
    static const QSet<QString> words{u"-"_s, u"--"_s, u"---"_s, u"0"_s, u"00"_s, u"?"_s, u"??"_s, u"x"_s, u"."_s,
        u"/"_s, u"#"_s, u"n/a"_s, u"na"_s, u"n.a."_s, u"#n/a"_s, u"#ref!"_s, u"#value!"_s, u"#name?"_s, u"#null!"_s,
        u"#nv"_s, u"#wert!"_s, u"nan"_s, u"null"_s, u"nil"_s, u"none"_s, u"no"_s, u"no number"_s, u"no phone"_s,
        u"not known"_s, u"unknown"_s, u"missing"_s, u"empty"_s, u"tbc"_s, u"tbd"_s, u"keine"_s, u"keins"_s, u"kein"_s,
        u"unbekannt"_s, u"entfällt"_s, u"aucun"_s, u"inconnu"_s, u"néant"_s, u"ninguno"_s, u"desconocido"_s,
        u"sin número"_s, u"nessuno"_s, u"geen"_s, u"onbekend"_s, u"brak"_s, u"nenhum"_s};
    return text.size() <= 12 && words.contains(text.toCaseFolded());
}

std::optional<QString> withoutExtension(const QString &text)
{
    static const QRegularExpression extension(
        u"^(.*\\d)[\\s()\\[\\],;:/|.-]*(?:[;,]|;ext=|x|#|ext\\.?|extn\\.?|extension|poste|anexo|int\\.?|durchwahl|dw|"
        "klappe|kl\\.)[\\s.:=]*\\d{1,6}#?[\\s)\\]]*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const auto match = extension.match(text);
    if (!match.hasMatch() || asciiDigits(match.captured(1)).size() < 5)
        return std::nullopt;
    return match.captured(1);
}

QStringList severalNumbers(const QString &text)
{
    static const QRegularExpression between(u"\\s*(?::::|[/,;|&\\n\\r]|\\s(?:or|and|oder|und|ou|et|o|y|e)\\s)\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList pieces = text.split(between, Qt::SkipEmptyParts);
    if (pieces.size() < 2) {
        // Two numbers with only a space between have more digits than any one number.
        static const QRegularExpression spaces(u"\\s+(?=[+(0])"_s);
        if (asciiDigits(text).size() <= 15)
            return {};
        pieces = text.split(spaces, Qt::SkipEmptyParts);
        if (pieces.size() < 2) {
            static const QRegularExpression wide(u"\\s{2,}"_s);
            pieces = text.split(text.contains(wide) ? wide : QRegularExpression(u"\\s"_s), Qt::SkipEmptyParts);
        }
    }
    const bool whole = pieces.size() >= 2 && pieces.size() <= 10
        && std::all_of(pieces.begin(), pieces.end(),
            [](const QString &piece) { return asciiDigits(piece).size() >= shortestNumberOfTwo; });
    return whole ? pieces : QStringList();
}

QStringList numbersAmongWords(const QString &text)
{
    static const QRegularExpression run(u"\\(?\\+?\\d[\\d\\s().\\[\\]/~-]*\\d"_s);
    QStringList runs;
    for (auto matches = run.globalMatch(text); matches.hasNext();) {
        const QString one = matches.next().captured();
        if (asciiDigits(one).size() >= shortestNumberOfTwo)
            runs.append(one);
    }
    return runs.size() > 1 ? runs : QStringList();
}

QString withSignsForWords(const QString &text)
{
    static const QRegularExpression word(u"(?<=[\\d)])\\s+(?:or|and|to|oder|und|bis|ou|et|o|y|e)\\s+(?=\\d{1,6}$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return QString(text).replace(word, u" / "_s);
}

std::optional<LabelledNumber> withoutLabel(const QString &text)
{
    // A letter or digit that touches the number is part of it, and then it is none.
    static const QRegularExpression labelled(
        u"^(?<before>(?:[^\\d+]*[^\\w+(])?)(?<number>\\(?\\s*\\+?[\\d(][\\d\\s().\\[\\]/~-]*\\d)"
        "(?<after>(?:[^\\w]+.*)?)$"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::DotMatchesEverythingOption);
    const auto match = labelled.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString before = labelFrom(match.captured(u"before"_s));
    const QString after = labelFrom(match.captured(u"after"_s));
    if ((before.isEmpty() && after.isEmpty()) || asciiDigits(after).size() >= shortestNumberOfTwo)
        return std::nullopt;
    // Digits behind a sign and nothing else may be the number's own.
    static const QRegularExpression digitsFirst(u"^[^\\p{L}\\p{Nd}]*\\p{Nd}"_s);
    const bool digitsBehind = digitsFirst.match(match.captured(u"after"_s)).hasMatch();
    static const QRegularExpression digitsAtEnd(u"^\\p{L}+\\.?\\s+(\\d{2,6})$"_s);
    const QString behindAWord = digitsAtEnd.match(after).captured(1);
    const QString start = match.captured(u"before"_s);
    return LabelledNumber{match.captured(u"number"_s), after.isEmpty() ? before : after, start,
        start % u' ' % match.captured(u"after"_s), digitsBehind, behindAWord};
}

std::optional<QString> lettersMadeDigits(const QString &text)
{
    static const QRegularExpression alike(u"^[+(]?[\\dOolI][\\dOolI\\s().+/-]*$"_s);
    if (asciiDigits(text).size() < 5 || !alike.match(text).hasMatch())
        return std::nullopt;
    QString digits = text;
    digits.replace(u'O', u'0').replace(u'o', u'0').replace(u'l', u'1').replace(u'I', u'1');
    return digits == text ? std::nullopt : std::optional(digits);
}

bool isSpelledLikeANumber(const QString &text)
{
    static const QRegularExpression spelling(u"^(?:\\(?\\s*\\+)?[\\d\\s().\\[\\]/~-]+$"_s);
    return spelling.match(text).hasMatch() && !asciiDigits(text).isEmpty();
}

} // namespace herald
