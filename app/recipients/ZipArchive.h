// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace herald {

enum class ZipProblem {
    Damaged, ///< cut off, broken, or not a zip at all
    Protected, ///< a part needs a password
    TooLarge, ///< unpacks to more than is allowed
    Missing ///< no such part
};

/// The parts of a zip file, unpacked one at a time and never beyond a bound: neither what the file says of its sizes
/// nor what really comes out is trusted. Keeps the bytes it was opened with. A value.
class ZipArchive
{
public:
    /// Bytes; for all parts together that are asked for.
    static constexpr qint64 mostUnpacked = qint64(512) * 1024 * 1024;

    static tl::expected<ZipArchive, ZipProblem> open(const QByteArray &bytes);

    QStringList names() const { return m_parts.keys(); }
    bool has(const QString &name) const { return m_parts.contains(name); }
    /// Unpacks, and compares the checksum. Counts against mostUnpacked, also when asked again.
    tl::expected<QByteArray, ZipProblem> part(const QString &name);

private:
    struct Part {
        qint64 begin = 0; ///< of its local header
        qint64 packed = 0;
        qint64 unpacked = 0;
        quint32 checksum = 0;
        quint16 method = 0;
        bool isProtected = false;
    };

    tl::expected<QByteArray, ZipProblem> inflated(QByteArrayView packed, qint64 size) const;

    QByteArray m_bytes;
    QHash<QString, Part> m_parts;
    qint64 m_left = mostUnpacked;
};

} // namespace herald
