// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/FileKind.h"

#include <algorithm>

namespace herald {

namespace {

struct Beginning {
    QByteArrayView bytes;
    FileKind kind;
};

/// The name of a stream in an OLE container stands there in UTF-16.
bool hasStream(const QByteArray &bytes, QByteArrayView name)
{
    QByteArray wide;
    for (const char c : name) {
        wide.append(c);
        wide.append('\0');
    }
    return bytes.contains(wide);
}

FileKind oleKind(const QByteArray &bytes)
{
    if (hasStream(bytes, "EncryptedPackage"))
        return FileKind::ProtectedOffice;
    if (hasStream(bytes, "Workbook") || hasStream(bytes, "Book"))
        return FileKind::OldExcel;
    return FileKind::OldOffice;
}

bool beginsMarkup(QByteArrayView bytes, QByteArrayView tag)
{
    return bytes.size() >= tag.size()
        && QByteArray::fromRawData(bytes.data(), tag.size()).compare(tag, Qt::CaseInsensitive) == 0;
}

} // namespace

FileKind fileKindOf(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return FileKind::Empty;
    using namespace std::string_view_literals;
    static const std::initializer_list<Beginning> beginnings{
        {"\x89PNG"sv, FileKind::Picture},
        {"\xFF\xD8\xFF"sv, FileKind::Picture},
        {"GIF8"sv, FileKind::Picture},
        {"II*\0"sv, FileKind::Picture},
        {"MM\0*"sv, FileKind::Picture},
        {"RIFF"sv, FileKind::Sound},
        {"ID3"sv, FileKind::Sound},
        {"OggS"sv, FileKind::Sound},
        {"%PDF"sv, FileKind::Pdf},
        {"{\\rtf"sv, FileKind::RichText},
        {"\x7F"
         "ELF"sv,
            FileKind::Program},
        {"MZ\x90"sv, FileKind::Program},
        {"\x1F\x8B"sv, FileKind::Archive},
        {"7z\xBC\xAF"sv, FileKind::Archive},
        {"Rar!"sv, FileKind::Archive},
        {"BZh"sv, FileKind::Archive},
        {"\xFD"
         "7zXZ"sv,
            FileKind::Archive},
        {"SQLite format 3\0"sv, FileKind::Database},
        {"PK\x03\x04"sv, FileKind::Zip},
        {"PK\x05\x06"sv, FileKind::Zip},
    };
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return oleKind(bytes);
    const auto known = std::find_if(beginnings.begin(), beginnings.end(),
        [&bytes](const Beginning &beginning) { return bytes.startsWith(beginning.bytes); });
    if (known != beginnings.end())
        return known->kind;
    if (bytes.size() > 12 && QByteArrayView(bytes).sliced(4, 4) == QByteArrayView("ftyp"))
        return FileKind::Sound;
    QByteArrayView text(bytes);
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    text = text.first(std::min<qsizetype>(text.size(), 512)).trimmed();
    if (beginsMarkup(text, "<!doctype html") || beginsMarkup(text, "<html") || beginsMarkup(text, "<table"))
        return FileKind::WebPage;
    if (text.startsWith("<?xml"))
        return FileKind::XmlDocument;
    return FileKind::Text;
}

} // namespace herald
