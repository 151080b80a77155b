// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandInput.h"

#include "app/recipients/KnownColumns.h"
#include "app/recipients/SheetFile.h"
#include "app/text/Placeholders.h"

#include <QFile>
#include <QStringDecoder>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

/// A device of somebody else, so that every input can be owned alike.
class Borrowed : public QIODevice
{
public:
    explicit Borrowed(QIODevice &device)
        : m_device(device)
    {
        QIODevice::open(QIODevice::ReadOnly);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override { return m_device.read(data, most); }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice &m_device;
};

/// The column that the person names by its heading.
int columnCalled(const QString &heading, const Sheet &sheet)
{
    const QStringList &headings = sheet.headings();
    const auto found = std::find_if(headings.begin(), headings.end(),
        [key = columnKey(heading)](const QString &known) { return columnKey(known) == key; });
    return found == headings.end() ? -1 : static_cast<int>(found - headings.begin());
}

} // namespace

tl::expected<std::unique_ptr<QIODevice>, QString> CommandInput::open(const QString &path, CommandStreams &streams)
{
    if (path == u"-"_s && streams.in) {
        return std::make_unique<Borrowed>(*streams.in);
    }
    auto file = std::make_unique<QFile>();
    if (path == u"-"_s) {
        if (!file->open(stdin, QIODevice::ReadOnly)) {
            return tl::make_unexpected(tr("Standard input cannot be read."));
        }
        return file;
    }
    file->setFileName(path);
    if (!file->open(QIODevice::ReadOnly)) {
        return tl::make_unexpected(tr("The file %1 cannot be read: %2.").arg(path, file->errorString()));
    }
    return file;
}

tl::expected<QString, QString> CommandInput::readText(const QString &path, CommandStreams &streams, qint64 most)
{
    auto device = open(path, streams);
    if (!device) {
        return tl::make_unexpected(device.error());
    }
    QByteArray bytes;
    while (bytes.size() <= most) {
        const QByteArray more = (*device)->read(std::min<qint64>(most + 1 - bytes.size(), 1024 * 1024));
        if (more.isEmpty()) {
            break;
        }
        bytes += more;
    }
    if (bytes.size() > most) {
        return tl::make_unexpected(
            tr("The file %1 is larger than %2 bytes. Give a smaller one.").arg(path, QString::number(most)));
    }
    if (bytes.startsWith("PK\x03\x04") || bytes.contains('\0')) {
        const auto marked = QStringConverter::encodingForData(bytes);
        if (!marked || marked == QStringConverter::Utf8) {
            return tl::make_unexpected(
                tr("The file %1 is not a text file. Save a spreadsheet as CSV and use that file.").arg(path));
        }
    }
    QStringDecoder decode(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    QString text = decode(bytes);
    // What is cut off in the middle of a character shows only when another follows.
    const bool isWhole = bytes.isEmpty() || QString(decode(QByteArray(4, '\0'))).startsWith(QChar::Null);
    if (decode.hasError() || !isWhole) {
        return tl::make_unexpected(
            tr("The file %1 is not written in UTF-8. Save it as UTF-8 and try again.").arg(path));
    }
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return text;
}

tl::expected<QString, QString> CommandInput::readMessage(const QString &path, CommandStreams &streams)
{
    constexpr qint64 longestMessage = 16 * 1024 * 1024;
    auto text = readText(path, streams, longestMessage);
    while (text && text->endsWith(u'\n')) {
        text->chop(1);
    }
    return text;
}

tl::expected<RecipientInput, QString> CommandInput::readRecipients(
    const QString &path, const ColumnChoice &columns, const QString &country, CommandStreams &streams)
{
    const ReadOptions options{country};
    auto source = [&]() -> tl::expected<SheetSource, ReadProblem> {
        if (path != u"-"_s) {
            return readSheetFile(path, options);
        }
        auto device = open(path, streams);
        if (!device) {
            return tl::make_unexpected(ReadProblem{ReadProblem::Kind::CannotOpen, device.error()});
        }
        QByteArray bytes;
        for (QByteArray more = (*device)->read(1024 * 1024); !more.isEmpty() && bytes.size() <= largestSheetFile;
             more = (*device)->read(1024 * 1024)) {
            bytes += more;
        }
        return readSheetBytes(bytes, tr("standard input"), options);
    }();
    if (!source) {
        return tl::make_unexpected(
            path == u"-"_s ? source.error().words : tr("The file %1: %2").arg(path, source.error().words));
    }

    RecipientInput input;
    input.notes = source->notes;
    bool isChosen = !columns.phone.isEmpty();
    const auto known = isChosen ? std::nullopt : knownColumns(*source, columns.remembered);
    if (known) {
        source = known->source;
        isChosen = true;
    }
    GuessedMapping guessed = guessMapping(source->sheet);
    if (known) {
        guessed.mapping = known->mapping;
    }
    if (!columns.phone.isEmpty()) {
        guessed.mapping.phone = columnCalled(columns.phone, source->sheet);
        if (guessed.mapping.phone < 0) {
            return tl::make_unexpected(tr("The file has no column “%1”. Its columns are: %2")
                                           .arg(columns.phone, source->sheet.headings().join(u", "_s)));
        }
    }
    for (const MappingProblem &problem : std::as_const(guessed.problems)) {
        if (problem.kind == MappingProblem::Kind::SameHeadingTwice) {
            input.notes.append(problem.words);
        } else if (!isChosen) {
            return tl::make_unexpected(problem.words + u' ' + tr("Name the column with --phone-column."));
        }
    }
    input.list.append(source->sheet, guessed.mapping);
    return input;
}

RecipientInput CommandInput::recipientsFromArguments(const QStringList &arguments)
{
    RecipientInput input;
    for (const QString &argument : arguments) {
        const QStringList numbers = argument.split(u',');
        for (const QString &number : numbers) {
            // An argument that is empty altogether is a mistake worth a row; an end comma is not.
            if (!number.trimmed().isEmpty() || numbers.size() == 1) {
                input.list.append(static_cast<int>(input.list.rowCount()) + 1, number.trimmed(), {});
            }
        }
    }
    return input;
}

} // namespace herald
