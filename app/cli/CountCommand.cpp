// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandInput.h"
#include "app/cli/Commands.h"
#include "app/cli/JsonLine.h"
#include "app/text/Segments.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr qint64 longestLine = 16LL * 1024 * 1024;
constexpr qint64 blockSize = 256LL * 1024;

QByteArray toJson(const QString &text)
{
    const SegmentCount count = countSegments(text);
    QList<QByteArray> breaks;
    breaks.reserve(count.breaks.size());
    for (const qsizetype start : count.breaks) {
        breaks.append(QByteArray::number(start));
    }
    QList<QByteArray> unicode;
    unicode.reserve(count.unicode.size());
    for (const CharacterSpan &span : count.unicode) {
        unicode.append(
            JsonLine().number("index", span.index).text("char", QStringView(text).mid(span.index, span.length)).done());
    }
    return JsonLine()
        .text("encoding", encodingName(count.encoding))
        .number("units", count.units)
        .number("segments", count.segments)
        .number("remaining", count.remaining)
        .raw("breaks", jsonList(breaks))
        .raw("unicode", jsonList(unicode))
        .done();
}

/// The string on a line, or nothing when the line holds anything else.
std::optional<QString> stringOn(const QByteArray &line)
{
    // The parser takes no bare string, only what is in brackets.
    const QJsonDocument document = QJsonDocument::fromJson('[' + line + ']');
    const QJsonArray list = document.array();
    if (!document.isArray() || list.size() != 1 || !list.at(0).isString()) {
        return std::nullopt;
    }
    return list.at(0).toString();
}

/// A line out for a line in, so that the two files stay side by side; blank ones are passed over.
int countLine(const QByteArray &line, qint64 number, CommandStreams &streams)
{
    if (line.trimmed().isEmpty()) {
        return AllWell;
    }
    if (const auto text = stringOn(line)) {
        streams.out << QString::fromUtf8(toJson(*text)) << '\n';
        return AllWell;
    }
    const QString words = CountCommand::tr("Line %1 is not a JSON string.").arg(number);
    streams.out << QString::fromUtf8(JsonLine().text("error", words).done()) << '\n';
    streams.err << words << '\n';
    return BadUsage;
}

int countLines(const QString &path, CommandStreams &streams)
{
    auto device = CommandInput::open(path, streams);
    if (!device) {
        streams.err << device.error() << '\n';
        return BadUsage;
    }
    // Read in blocks: a line may be long, and asking for lines of any length would reserve that length each time.
    int exit = AllWell;
    qint64 number = 0;
    QByteArray rest;
    for (bool atEnd = false; !atEnd;) {
        const QByteArray more = (*device)->read(blockSize);
        atEnd = more.isEmpty();
        rest += more;
        qsizetype start = 0;
        for (qsizetype end; (end = rest.indexOf('\n', start)) >= 0; start = end + 1) {
            exit = std::max(exit, countLine(rest.mid(start, end - start), ++number, streams));
        }
        rest.remove(0, start);
        if (rest.size() > longestLine) {
            streams.err << CountCommand::tr("Line %1 is too long.").arg(number + 1) << '\n';
            return BadUsage;
        }
    }
    return std::max(exit, countLine(rest, ++number, streams));
}

QString inWords(const QString &text)
{
    const SegmentCount count = countSegments(text);
    const QLocale locale;
    QString words =
        CountCommand::tr(
            "%1 · %2 units · %Ln part(s) · %3 left in the last part", nullptr, static_cast<int>(count.segments))
            .arg(encodingName(count.encoding), locale.toString(count.units), locale.toString(count.remaining))
        + u'\n';
    if (count.segments > maxSegmentsPerMessage) {
        words += CountCommand::tr("Telnyx refuses a text of more than %1 parts. Shorten it.")
                     .arg(locale.toString(maxSegmentsPerMessage))
            + u'\n';
    }
    const auto listed = [&text](const QList<CharacterSpan> &spans) {
        QStringList characters;
        for (const CharacterSpan &span : spans) {
            const QString character = text.mid(span.index, span.length);
            const QString shown = QChar::isPrint(character.toUcs4().value(0))
                ? character
                : u"U+%1"_s.arg(character.toUcs4().value(0), 4, 16, QLatin1Char('0')).toUpper();
            if (!characters.contains(shown) && characters.size() < 40) {
                characters.append(shown);
            }
        }
        return characters.join(u' ');
    };
    if (!count.unicode.isEmpty()) {
        words += CountCommand::tr("These characters force Unicode: %1").arg(listed(count.unicode)) + u'\n';
    }
    if (!count.doubtful.isEmpty() && count.encoding == Encoding::Gsm7) {
        words +=
            CountCommand::tr("Telnyx may count these characters differently: %1").arg(listed(count.doubtful)) + u'\n';
    }
    return words;
}

} // namespace

int CountCommand::run(const Invocation &invocation, CommandStreams &streams)
{
    const int sources = static_cast<int>(invocation.positional.size()) + (invocation.has(u"file"_s) ? 1 : 0)
        + (invocation.has(u"lines"_s) ? 1 : 0);
    if (sources > 1) {
        streams.err << tr("Give one text, one --file or one --lines, not several. Put a text with spaces in quotes.")
                    << '\n';
        return BadUsage;
    }
    if (invocation.has(u"lines"_s)) {
        return countLines(invocation.value(u"lines"_s), streams);
    }
    QString text = invocation.positional.value(0);
    if (invocation.positional.isEmpty()) {
        const QString path = invocation.has(u"file"_s) ? invocation.value(u"file"_s) : u"-"_s;
        const auto read = CommandInput::readMessage(path, streams);
        if (!read) {
            streams.err << read.error() << '\n';
            return BadUsage;
        }
        text = *read;
    }
    if (invocation.has(u"json"_s)) {
        streams.out << QString::fromUtf8(toJson(text)) << '\n';
    } else {
        streams.out << inWords(text);
    }
    return AllWell;
}

} // namespace herald
