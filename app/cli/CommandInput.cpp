// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandInput.h"

#include <QFile>
#include <QSet>
#include <QStringDecoder>
#include <QStringTokenizer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr qint64 longestList = 64 * 1024 * 1024;

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

QString firstCell(QStringView line)
{
    line = line.trimmed();
    if (line.startsWith(u'"')) {
        const qsizetype end = line.indexOf(u'"', 1);
        return line.mid(1, end < 0 ? -1 : end - 1).toString();
    }
    const auto end = std::find_if(line.cbegin(), line.cend(),
        [](QChar character) { return character == u',' || character == u';' || character == u'\t'; });
    return line.left(end - line.cbegin()).trimmed().toString();
}

/// Only a known word is a heading: anything else that is no number is somebody's row and must be told.
bool isHeading(const QString &cell)
{
    static const QSet<QString> words{u"number"_s, u"numbers"_s, u"phone"_s, u"phone number"_s, u"phone_number"_s,
        u"phonenumber"_s, u"mobile"_s, u"mobile number"_s, u"cell"_s, u"to"_s, u"tel"_s, u"telephone"_s, u"recipient"_s,
        u"msisdn"_s, u"nummer"_s, u"telefon"_s, u"telefonnummer"_s, u"rufnummer"_s, u"handy"_s, u"mobil"_s};
    return words.contains(cell.toLower());
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
    if (decode.hasError()) {
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

tl::expected<QList<RawRow>, QString> CommandInput::readRecipients(const QString &path, CommandStreams &streams)
{
    const auto text = readText(path, streams, longestList);
    if (!text) {
        return tl::make_unexpected(text.error());
    }
    QList<RawRow> rows;
    int number = 0;
    for (const QStringView line : QStringTokenizer(QStringView(*text), u'\n')) {
        ++number;
        if (line.trimmed().isEmpty()) {
            continue;
        }
        RawRow row;
        row.row = number;
        row.input = firstCell(line);
        if (number == 1 && isHeading(row.input)) {
            continue;
        }
        rows.append(row);
    }
    return rows;
}

QList<RawRow> CommandInput::rowsFromArguments(const QStringList &arguments)
{
    QList<RawRow> rows;
    for (const QString &argument : arguments) {
        const QStringList numbers = argument.split(u',');
        for (const QString &number : numbers) {
            RawRow row;
            row.row = static_cast<int>(rows.size()) + 1;
            row.input = number.trimmed();
            // An argument that is empty altogether is a mistake worth a row; an end comma is not.
            if (!row.input.isEmpty() || numbers.size() == 1) {
                rows.append(row);
            }
        }
    }
    return rows;
}

} // namespace herald
