// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/AuditCopy.h"

#include <QFile>
#include <QSaveFile>

namespace herald {

std::optional<AuditHead> AuditCopy::read(const QString &databasePath)
{
    constexpr qint64 longest = 128;
    QFile file(databasePath + ending);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> words = file.read(longest).trimmed().split(' ');
    if (words.size() != 2 || words.constFirst().toLongLong() <= 0)
        return std::nullopt;
    return AuditHead{words.constFirst().toLongLong(), QString::fromLatin1(words.constLast())};
}

void AuditCopy::write(const QString &databasePath, const AuditHead &head)
{
    QSaveFile file(databasePath + ending);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QByteArray::number(head.id) + ' ' + head.hash.toLatin1() + '\n');
    file.commit();
}

} // namespace herald
