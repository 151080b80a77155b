// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Source: APPNOTE.TXT, .ZIP File Format Specification (PKWARE).
#include "app/recipients/ZipArchive.h"

#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <optional>

namespace herald {

namespace {

constexpr qint64 endSize = 22;
constexpr qint64 longestComment = 65'535;
constexpr qint64 centralSize = 46;
constexpr qint64 localSize = 30;
constexpr int mostParts = 20'000;
constexpr quint32 in64Bits = 0xFFFFFFFF; ///< the real value stands in the extra field

template<typename Number>
Number numberAt(QByteArrayView bytes, qint64 at)
{
    return qFromLittleEndian<Number>(bytes.data() + at);
}

bool isInside(QByteArrayView bytes, qint64 at, qint64 size)
{
    return at >= 0 && size >= 0 && at <= bytes.size() && size <= bytes.size() - at;
}

/// Where the directory's end record stands; the last place that looks like one.
std::optional<qint64> endOfDirectory(QByteArrayView bytes)
{
    const qint64 lowest = std::max<qint64>(0, bytes.size() - endSize - longestComment);
    for (qint64 at = bytes.size() - endSize; at >= lowest; --at) {
        if (bytes.sliced(at, 4) == QByteArrayView("PK\x05\x06"))
            return at;
    }
    return {};
}

struct Directory {
    qint64 begin = 0;
    qint64 count = 0;
};

std::optional<Directory> directoryOf(QByteArrayView bytes)
{
    const auto end = endOfDirectory(bytes);
    if (!end)
        return {};
    Directory directory{numberAt<quint32>(bytes, *end + 16), numberAt<quint16>(bytes, *end + 10)};
    constexpr qint64 locatorSize = 20;
    constexpr qint64 end64Size = 56;
    const qint64 locator = *end - locatorSize;
    if (isInside(bytes, locator, locatorSize) && bytes.sliced(locator, 4) == QByteArrayView("PK\x06\x07")) {
        const auto end64 = qint64(numberAt<quint64>(bytes, locator + 8));
        if (!isInside(bytes, end64, end64Size) || bytes.sliced(end64, 4) != QByteArrayView("PK\x06\x06"))
            return {};
        directory = {qint64(numberAt<quint64>(bytes, end64 + 48)), qint64(numberAt<quint64>(bytes, end64 + 32))};
    }
    return directory;
}

/// The values that did not fit into 32 bits, in the order of the fields that say so.
class WideValues
{
public:
    explicit WideValues(QByteArrayView extra)
    {
        while (extra.size() >= 4) {
            const qint64 size = numberAt<quint16>(extra, 2);
            if (size > extra.size() - 4)
                return;
            if (numberAt<quint16>(extra, 0) == 1)
                m_values = extra.sliced(4, size);
            extra = extra.sliced(4 + size);
        }
    }

    qint64 instead(quint32 value)
    {
        if (value != in64Bits || m_values.size() < 8)
            return value;
        const auto wide = qint64(numberAt<quint64>(m_values, 0));
        m_values = m_values.sliced(8);
        return wide;
    }

private:
    QByteArrayView m_values;
};

} // namespace

tl::expected<ZipArchive, ZipProblem> ZipArchive::open(const QByteArray &bytes)
{
    const QByteArrayView view(bytes);
    const auto directory = directoryOf(view);
    if (!directory || directory->count > mostParts)
        return tl::unexpected(directory ? ZipProblem::TooLarge : ZipProblem::Damaged);
    ZipArchive archive;
    archive.m_bytes = bytes;
    qint64 at = directory->begin;
    for (qint64 i = 0; i < directory->count; ++i) {
        if (!isInside(view, at, centralSize) || view.sliced(at, 4) != QByteArrayView("PK\x01\x02"))
            return tl::unexpected(ZipProblem::Damaged);
        const qint64 nameSize = numberAt<quint16>(view, at + 28);
        const qint64 extraSize = numberAt<quint16>(view, at + 30);
        const qint64 commentSize = numberAt<quint16>(view, at + 32);
        if (!isInside(view, at + centralSize, nameSize + extraSize + commentSize))
            return tl::unexpected(ZipProblem::Damaged);
        WideValues wide(view.sliced(at + centralSize + nameSize, extraSize));
        Part part;
        part.unpacked = wide.instead(numberAt<quint32>(view, at + 24));
        part.packed = wide.instead(numberAt<quint32>(view, at + 20));
        part.begin = wide.instead(numberAt<quint32>(view, at + 42));
        part.checksum = numberAt<quint32>(view, at + 16);
        part.method = numberAt<quint16>(view, at + 10);
        part.isProtected = (numberAt<quint16>(view, at + 8) & 1U) != 0;
        QString name = QString::fromUtf8(view.sliced(at + centralSize, nameSize));
        // Some programs on Windows write it so.
        name.replace(u'\\', u'/');
        archive.m_parts.insert(name, part);
        at += centralSize + nameSize + extraSize + commentSize;
    }
    return archive;
}

tl::expected<QByteArray, ZipProblem> ZipArchive::part(const QString &name)
{
    const auto found = m_parts.constFind(name);
    if (found == m_parts.constEnd())
        return tl::unexpected(ZipProblem::Missing);
    const QByteArrayView view(m_bytes);
    if (found->isProtected)
        return tl::unexpected(ZipProblem::Protected);
    if (!isInside(view, found->begin, localSize) || view.sliced(found->begin, 4) != QByteArrayView("PK\x03\x04"))
        return tl::unexpected(ZipProblem::Damaged);
    if (found->unpacked < 0 || found->unpacked > m_left)
        return tl::unexpected(ZipProblem::TooLarge);
    const qint64 data = found->begin + localSize + numberAt<quint16>(view, found->begin + 26)
        + numberAt<quint16>(view, found->begin + 28);
    if (!isInside(view, data, found->packed))
        return tl::unexpected(ZipProblem::Damaged);
    m_left -= found->unpacked;
    const QByteArrayView packed = view.sliced(data, found->packed);
    if (found->method == 0)
        return found->packed == found->unpacked ? tl::expected<QByteArray, ZipProblem>(packed.toByteArray())
                                                : tl::unexpected(ZipProblem::Damaged);
    if (found->method != Z_DEFLATED)
        return tl::unexpected(ZipProblem::Damaged);
    auto bytes = inflated(packed, found->unpacked);
    if (!bytes)
        return bytes;
    const auto sum = crc32_z(0, reinterpret_cast<const Bytef *>(bytes->constData()), size_t(bytes->size()));
    if (quint32(sum) != found->checksum)
        return tl::unexpected(ZipProblem::Damaged);
    return bytes;
}

/// Room is made as bytes come, not as the file promises them.
tl::expected<QByteArray, ZipProblem> ZipArchive::inflated(QByteArrayView packed, qint64 size) const
{
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return tl::unexpected(ZipProblem::Damaged);
    QByteArray packedCopy = QByteArray::fromRawData(packed.data(), packed.size());
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packedCopy.constData()));
    stream.avail_in = uInt(packed.size());
    QByteArray bytes;
    qint64 done = 0;
    int state = Z_OK;
    while (state == Z_OK && done <= size) {
        constexpr qint64 leastRoom = 64 * 1024;
        const qint64 room = std::min(std::max(leastRoom, done), size + 1 - done);
        if (room <= 0)
            break;
        bytes.resize(done + room);
        stream.next_out = reinterpret_cast<Bytef *>(bytes.data() + done);
        stream.avail_out = uInt(room);
        state = inflate(&stream, Z_NO_FLUSH);
        done += room - qint64(stream.avail_out);
    }
    inflateEnd(&stream);
    if (state != Z_STREAM_END || done != size)
        return tl::unexpected(ZipProblem::Damaged);
    bytes.resize(size);
    return bytes;
}

} // namespace herald
