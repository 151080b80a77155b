// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandInput.h"
#include "app/cli/Commands.h"
#include "app/cli/JsonLine.h"
#include "app/text/Lookalikes.h"
#include "app/text/Segments.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr qint64 longestLine = 16LL * 1024 * 1024;
constexpr qint64 blockSize = 256LL * 1024;

/// Trying every change out takes its time with the length, and a text this long is refused however it is written.
constexpr qsizetype longestTidied = 10'000; ///< UTF-16 code units

/// What could be written more cheaply; nothing when the text is too long to ask.
std::optional<LookalikeSuggestion> suggestion(const QString &text, const SegmentCount &count)
{
    if (count.unicode.isEmpty()) {
        return LookalikeSuggestion();
    }
    return text.size() > longestTidied ? std::nullopt : std::optional(suggestLookalikes(text));
}

QByteArray toJson(const QString &text, const CharacterSpans &spans)
{
    QList<QByteArray> characters;
    characters.reserve(spans.size());
    for (const CharacterSpan &span : spans) {
        characters.append(
            JsonLine().number("index", span.index).text("char", QStringView(text).mid(span.index, span.length)).done());
    }
    return jsonList(characters);
}

QByteArray toJson(const QList<LookalikeChange> &changes)
{
    QList<QByteArray> all;
    for (const LookalikeChange &change : changes) {
        all.append(JsonLine()
                       .text("original", change.original)
                       .text("replacement", change.replacement)
                       .number("places", change.positions.size())
                       .number("saves", change.segmentsSaved)
                       .done());
    }
    return jsonList(all);
}

QByteArray toJson(const QString &text)
{
    const SegmentCount count = countSegments(text);
    QList<QByteArray> breaks;
    breaks.reserve(count.breaks.size());
    for (const qsizetype start : count.breaks) {
        breaks.append(QByteArray::number(start));
    }
    const auto tidied = suggestion(text, count);
    JsonLine object;
    object.text("encoding", encodingName(count.encoding))
        .number("units", count.units)
        .number("segments", count.segments)
        .number("remaining", count.remaining)
        .raw("breaks", jsonList(breaks))
        .raw("unicode", toJson(text, count.unicode))
        .raw("doubtful", toJson(text, count.doubtful));
    if (tidied) {
        object.raw("suggestions", toJson(tidied->changes)).number("suggestions_save", tidied->segmentsSaved());
    } else {
        object.null("suggestions").null("suggestions_save");
    }
    return object.done();
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

/// A line out for every line in, a blank one too, so that the two files stay side by side.
int countLine(const QByteArray &line, qint64 number, CommandStreams &streams)
{
    if (const auto text = stringOn(line)) {
        streams.out << QString::fromUtf8(toJson(*text)) << '\n';
        return AllWell;
    }
    const QString words = line.trimmed().isEmpty()
        ? CountCommand::tr("Line %1 is blank. An empty text is written \"\".").arg(number)
        : CountCommand::tr("Line %1 is not a JSON string.").arg(number);
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
    // What follows the last line end is a line only if there is something.
    return rest.isEmpty() ? exit : std::max(exit, countLine(rest, ++number, streams));
}

/// What can be seen is shown, anything else by its number.
QString shown(const QString &characters)
{
    QStringList points;
    for (const char32_t point : characters.toUcs4()) {
        if (QChar::isPrint(point) && !QChar::isSpace(point)) {
            points.append(QString::fromUcs4(&point, 1));
        } else {
            points.append(u"U+"_s + QString::number(uint(point), 16).toUpper().rightJustified(4, u'0'));
        }
    }
    const bool allSeen = points.join(QString()) == characters;
    return allSeen ? characters : points.join(u' ');
}

QString listed(const QString &text, const CharacterSpans &spans)
{
    QStringList characters;
    QSet<QString> seen;
    for (const CharacterSpan &span : spans) {
        const QString character = shown(text.mid(span.index, span.length));
        if (!seen.contains(character)) {
            seen.insert(character);
            characters.append(character);
        }
    }
    return characters.join(u' ');
}

QString inWords(const LookalikeChange &change)
{
    const int places = static_cast<int>(change.positions.size());
    const QString what = change.replacement.isEmpty()
        ? CountCommand::tr("“%1” could be left out, in %Ln place(s).", nullptr, places).arg(shown(change.original))
        : CountCommand::tr("“%1” could be written “%2”, in %Ln place(s).", nullptr, places)
              .arg(shown(change.original), shown(change.replacement));
    const int saves = static_cast<int>(change.segmentsSaved);
    if (saves < 0) {
        return what + u' ' + CountCommand::tr("That alone costs %Ln part(s) more.", nullptr, -saves);
    }
    return what + u' '
        + (saves > 0 ? CountCommand::tr("That alone saves %Ln part(s).", nullptr, saves)
                     : CountCommand::tr("That alone saves nothing."));
}

QString inWords(const LookalikeSuggestion &suggestion)
{
    QString words;
    for (const LookalikeChange &change : suggestion.changes) {
        words += inWords(change) + u'\n';
    }
    if (!suggestion.changes.isEmpty()) {
        const int saves = static_cast<int>(suggestion.segmentsSaved());
        words += (saves > 0 ? CountCommand::tr("All together save %Ln part(s).", nullptr, saves)
                            : CountCommand::tr("All together save nothing."))
            + u'\n';
    }
    return words;
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
    if (!count.unicode.isEmpty()) {
        words += CountCommand::tr("These characters force Unicode: %1").arg(listed(text, count.unicode)) + u'\n';
    }
    if (!count.doubtful.isEmpty() && count.encoding == Encoding::Gsm7) {
        words += CountCommand::tr("Telnyx may count these characters differently: %1").arg(listed(text, count.doubtful))
            + u'\n';
    }
    if (const auto tidied = suggestion(text, count)) {
        words += inWords(*tidied);
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
