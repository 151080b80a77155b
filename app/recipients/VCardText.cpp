// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sources: vCard 2.1 (versit Consortium), RFC 2426 (3.0), RFC 6350 (4.0).
#include "app/recipients/VCardText.h"

#include "app/recipients/HeadingWords.h"
#include "app/recipients/LabelWords.h"
#include "app/recipients/ReadWords.h"
#include "app/recipients/TextDecoding.h"

#include <QHash>
#include <QStringConverter>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr int mostNumbersOfACard = 10;
constexpr qsizetype longestProperty = 20'000; ///< longer ones are photographs

struct Property {
    QString group;
    QString name; ///< upper case
    QStringList types; ///< upper case; "CELL", "PREF" …
    QString charset;
    QString encoding;
    int preference = 0; ///< 1 to 100, 1 most preferred; 0 when not given
    QString value; ///< as written
};

struct CardNumber {
    QString number;
    QString group;
    int rank = 0;
    QString others; ///< says why it is nobody's to text: "FAX", "Emergency contact"; else empty
};

/// At the first @p mark that stands outside quotes; -1 when there is none.
qsizetype outsideQuotes(QStringView text, QChar mark, qsizetype from = 0)
{
    bool quoted = false;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text[i] == u'"')
            quoted = !quoted;
        else if (!quoted && text[i] == mark)
            return i;
    }
    return -1;
}

void readParameter(QStringView parameter, Property &property)
{
    const qsizetype equals = parameter.indexOf(u'=');
    const QString key = equals < 0 ? u"TYPE"_s : parameter.first(equals).trimmed().toString().toUpper();
    QString value = parameter.mid(equals + 1).trimmed().toString().remove(u'"');
    if (key == "TYPE"_L1) {
        for (const QStringView type : QStringView(value).split(u','))
            property.types.append(type.trimmed().toString().toUpper());
        // 2.1 names the encoding alone.
        if (equals < 0 && value.compare("QUOTED-PRINTABLE"_L1, Qt::CaseInsensitive) == 0)
            property.encoding = value.toUpper();
    } else if (key == "CHARSET"_L1) {
        property.charset = value;
    } else if (key == "ENCODING"_L1) {
        property.encoding = value.toUpper();
    } else if (key == "PREF"_L1) {
        property.preference = std::clamp(value.toInt(), 0, 100);
    }
}

Property propertyOf(QStringView line)
{
    Property property;
    const qsizetype colon = outsideQuotes(line, u':');
    if (colon < 0)
        return property;
    QStringView head = line.first(colon);
    property.value = line.mid(colon + 1).toString();
    const qsizetype nameEnd = head.indexOf(u';');
    QStringView name = nameEnd < 0 ? head : head.first(nameEnd);
    if (const qsizetype dot = name.lastIndexOf(u'.'); dot >= 0) {
        property.group = name.first(dot).trimmed().toString().toLower();
        name = name.mid(dot + 1);
    }
    property.name = name.trimmed().toString().toUpper();
    while (nameEnd >= 0 && !head.isEmpty()) {
        const qsizetype begin = outsideQuotes(head, u';');
        if (begin < 0)
            break;
        head = head.mid(begin + 1);
        const qsizetype end = outsideQuotes(head, u';');
        readParameter(end < 0 ? head : head.first(end), property);
    }
    return property;
}

QString fromQuotedPrintable(const QString &value, const QString &charset)
{
    QByteArray bytes;
    const QByteArray encoded = value.toUtf8();
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        bool ok = false;
        const int code = encoded[i] == '=' && i + 2 < encoded.size() ? encoded.mid(i + 1, 2).toInt(&ok, 16) : 0;
        if (ok) {
            bytes.append(char(code));
            i += 2;
        } else {
            bytes.append(encoded[i]);
        }
    }
    QStringDecoder decoder(charset.toLatin1().constData());
    if (!charset.isEmpty() && decoder.isValid())
        return decoder(bytes);
    const auto decoded = decodedText(bytes);
    return decoded ? decoded->text : QString();
}

/// Splits at @p mark and takes the escapes off: \n \, \; \\ .
QStringList unescapedParts(const QString &value, QChar mark)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == u'\\' && i + 1 < value.size()) {
            const QChar escaped = value[++i];
            parts.last() += escaped == u'n' || escaped == u'N' ? u' ' : escaped;
        } else if (value[i] == mark) {
            parts.append(QString());
        } else {
            parts.last() += value[i];
        }
    }
    for (QString &part : parts)
        part = part.simplified();
    return parts;
}

int rankOf(const Property &property)
{
    const auto is = [&property](QLatin1StringView type) { return property.types.contains(type); };
    int rank = 0;
    if (is("CELL"_L1) || is("MOBILE"_L1) || is("IPHONE"_L1))
        rank += 1'000;
    if (is("TEXT"_L1) || is("MSG"_L1))
        rank += 200;
    if (is("PREF"_L1))
        rank += 101;
    if (property.preference > 0)
        rank += 101 - property.preference;
    return rank;
}

/// The type that makes a number a machine's or another person's.
QString typeOfOthers(const Property &property)
{
    static const QStringList others =
        u"FAX|HOMEFAX|WORKFAX|OTHERFAX|PAGER|MODEM|BBS|TELEX|TTY-TDD|ASSISTANT|X-ASSISTANT|"
        "EMERGENCY|X-EMERGENCY|CALLBACK|X-CALLBACK|COMPANY|X-COMPANY"_s.split(u'|');
    for (const QString &type : property.types) {
        if (others.contains(type))
            return type.startsWith("X-"_L1) ? type.mid(2) : type;
    }
    return {};
}

/// Fills one card from its properties.
class CardBuilder
{
public:
    void take(const Property &property)
    {
        const bool printable = property.encoding == "QUOTED-PRINTABLE"_L1;
        const QString value = printable ? fromQuotedPrintable(property.value, property.charset) : property.value;
        if (property.name == "TEL"_L1) {
            const QString number = unescapedParts(value, QChar()).join(QString()).simplified();
            if (!number.isEmpty() && m_numbers.size() < mostNumbersOfACard)
                m_numbers.append({number, property.group, rankOf(property), typeOfOthers(property)});
        } else if (property.name == "FN"_L1) {
            m_shown = unescapedParts(value, QChar()).join(QString());
        } else if (property.name == "N"_L1) {
            const QStringList parts = unescapedParts(value, u';');
            m_card.lastName = parts.value(0);
            m_card.firstName = parts.value(1);
        } else if (property.name == "ORG"_L1) {
            m_card.organisation = unescapedParts(value, u';').value(0);
        } else if (property.name == "X-ABLABEL"_L1 && !property.group.isEmpty()) {
            QString label = value;
            label.remove(u"_$!<"_s).remove(u">!$_"_s);
            m_labels.insert(property.group, label);
        }
    }

    ContactCard finished(int line, int lastLine)
    {
        for (CardNumber &number : m_numbers) {
            const QString label = m_labels.value(number.group);
            if (!number.group.isEmpty() && meaningOf(label) == HeadingMeaning::Mobile)
                number.rank += 1'000;
            if (ownerOf(label) == NumberOwner::SomebodyElse || speakAgainstTexting(label))
                number.others = label;
        }
        // Another's number is kept where there is no other, with what says so: a person looks at it then.
        const bool ownOnes = std::any_of(
            m_numbers.begin(), m_numbers.end(), [](const CardNumber &number) { return number.others.isEmpty(); });
        for (CardNumber &number : m_numbers) {
            if (!number.others.isEmpty())
                number.number.prepend(number.others + u": "_s);
        }
        if (ownOnes)
            m_numbers.removeIf([](const CardNumber &number) { return !number.others.isEmpty(); });
        std::stable_sort(m_numbers.begin(), m_numbers.end(),
            [](const CardNumber &a, const CardNumber &b) { return a.rank > b.rank; });
        for (const CardNumber &number : std::as_const(m_numbers)) {
            if (!m_card.numbers.contains(number.number))
                m_card.numbers.append(number.number);
        }
        const QString parts = QString(m_card.firstName + u' ' + m_card.lastName).trimmed();
        m_card.name = !m_shown.isEmpty() ? m_shown : !parts.isEmpty() ? parts : m_card.organisation;
        m_card.line = line;
        m_card.lastLine = lastLine;
        return m_card;
    }

private:
    ContactCard m_card;
    QString m_shown;
    QList<CardNumber> m_numbers;
    QHash<QString, QString> m_labels;
};

bool isMark(QStringView line, QLatin1StringView mark)
{
    const QStringView text = line.trimmed();
    return text.size() >= mark.size() && text.startsWith(mark, Qt::CaseInsensitive)
        && text.mid(mark.size()).trimmed().isEmpty();
}

/// The line that begins at @p at, which moves behind its end.
QStringView takeLine(QStringView text, qsizetype &at)
{
    const qsizetype begin = at;
    while (at < text.size() && text[at] != u'\n' && text[at] != u'\r')
        ++at;
    const QStringView line = text.mid(begin, at - begin);
    if (at < text.size())
        at += text.mid(at).startsWith("\r\n"_L1) ? 2 : 1;
    return line;
}

} // namespace

bool holdsCards(QStringView text)
{
    for (qsizetype at = text.indexOf("BEGIN:VCARD"_L1, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf("BEGIN:VCARD"_L1, at + 1, Qt::CaseInsensitive)) {
        qsizetype begin = at;
        while (begin > 0 && text[begin - 1] != u'\n' && text[begin - 1] != u'\r')
            --begin;
        qsizetype end = begin;
        const QStringView line = takeLine(text, end);
        if (isMark(line.mid(line.startsWith(u'\uFEFF') ? 1 : 0), "BEGIN:VCARD"_L1))
            return true;
        at = std::max(at, end - 2);
    }
    return false;
}

QList<ContactCard> contactCards(QStringView text)
{
    QList<ContactCard> cards;
    std::optional<CardBuilder> builder;
    int begunAt = 0;
    int number = 0;
    int nested = 0;
    bool agent = false;
    QString pending;
    const auto flush = [&] {
        if (builder && nested == 0 && !pending.isEmpty() && pending.size() < longestProperty) {
            const Property property = propertyOf(pending);
            agent = property.name == "AGENT"_L1 && property.value.trimmed().isEmpty();
            builder->take(property);
        }
        pending.clear();
    };
    const auto finish = [&](int lastLine) {
        flush();
        if (builder)
            cards.append(builder->finished(begunAt, lastLine));
        builder.reset();
        nested = 0;
        agent = false;
    };
    for (qsizetype at = 0; at < text.size();) {
        QStringView line = takeLine(text, at);
        ++number;
        if (line.startsWith(u'\uFEFF'))
            line = line.mid(1);
        const bool softBreak = pending.endsWith(u'=') && pending.contains("QUOTED-PRINTABLE"_L1, Qt::CaseInsensitive);
        if (softBreak) {
            pending.chop(1);
            pending += line;
            continue;
        }
        if (builder && !line.isEmpty() && (line[0] == u' ' || line[0] == u'\t') && !isMark(line, "END:VCARD"_L1)) {
            if (pending.size() < longestProperty)
                pending += line.mid(1);
            continue;
        }
        flush();
        if (isMark(line, "BEGIN:VCARD"_L1)) {
            if (agent) {
                ++nested;
                agent = false;
                continue;
            }
            finish(number - 1);
            builder.emplace();
            begunAt = number;
        } else if (isMark(line, "END:VCARD"_L1)) {
            if (nested > 0)
                --nested;
            else
                finish(number);
        } else if (builder) {
            pending = line.left(longestProperty).toString();
        }
    }
    finish(number);
    return cards;
}

Sheet sheetOfCards(const QList<ContactCard> &cards, bool byLine)
{
    qsizetype extraNumbers = 0;
    bool parts = false;
    bool organisations = false;
    for (const ContactCard &card : cards) {
        extraNumbers = std::max(extraNumbers, card.numbers.size() - 1);
        parts = parts || !card.firstName.isEmpty() || !card.lastName.isEmpty();
        organisations = organisations || !card.organisation.isEmpty();
    }
    QStringList headings{ReadWords::phoneHeading(), ReadWords::nameHeading()};
    if (parts)
        headings << ReadWords::firstNameHeading() << ReadWords::lastNameHeading();
    if (organisations)
        headings << ReadWords::organisationHeading();
    for (qsizetype i = 0; i < extraNumbers; ++i)
        headings << ReadWords::furtherPhoneHeading(int(i) + 2);
    Sheet sheet;
    sheet.setHeadings(headings);
    int number = 0;
    for (const ContactCard &card : cards) {
        ++number;
        QStringList cells{card.numbers.value(0), card.name};
        if (parts)
            cells << card.firstName << card.lastName;
        if (organisations)
            cells << card.organisation;
        cells += card.numbers.mid(1);
        sheet.appendRow(byLine ? card.line : number, cells);
    }
    return sheet;
}

bool isSheetOfCards(const Sheet &sheet)
{
    QStringList rest = sheet.headings();
    if (rest.value(0) != ReadWords::phoneHeading() || rest.value(1) != ReadWords::nameHeading())
        return false;
    rest.remove(0, 2);
    for (const QString &part :
        {ReadWords::firstNameHeading(), ReadWords::lastNameHeading(), ReadWords::organisationHeading()}) {
        if (!rest.isEmpty() && rest.constFirst() == part)
            rest.removeFirst();
    }
    for (qsizetype i = 0; i < rest.size(); ++i) {
        if (rest.at(i) != ReadWords::furtherPhoneHeading(int(i) + 2))
            return false;
    }
    return true;
}

} // namespace herald
