// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/SandboxArchive.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace herald {

namespace {

constexpr qint64 maxBytesRead = 64LL * 1'024 * 1'024;
constexpr qint64 maxLineBytes = 64LL * 1'024;
constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QByteArray lineOf(const SandboxMessage &message)
{
    return QJsonDocument(message.toJson()).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QList<SandboxMessage> SandboxArchive::readNew()
{
    QList<SandboxMessage> messages;
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return messages;
    const bool first = std::exchange(m_firstRead, false);
    if (file.size() < m_readUpTo) // another process shortened it
        m_readUpTo = 0;
    file.seek(std::max(m_readUpTo, file.size() - maxBytesRead));

    qsizetype read = 0;
    bool continued = false; // inside a line that is too long to be one of ours
    while (!file.atEnd()) {
        const QByteArray line = file.readLine(maxLineBytes);
        if (line.isEmpty())
            break;
        const bool ends = line.endsWith('\n');
        if (!ends && file.atEnd()) {
            m_endsTorn = true;
            break;
        }
        const bool whole = ends && !continued;
        continued = !ends;
        m_readUpTo = file.pos();
        if (!whole)
            continue;
        ++read;
        if (const auto message = SandboxMessage::fromJson(QJsonDocument::fromJson(line).object()))
            messages.append(*message);
        if (messages.size() >= 2 * keptMessages)
            messages.remove(0, keptMessages);
    }
    if (messages.size() > keptMessages)
        messages.remove(0, messages.size() - keptMessages);
    file.close();
    if (first && (read > 2 * keptMessages || file.size() > maxBytesRead))
        shorten(messages);
    return messages;
}

bool SandboxArchive::append(const SandboxMessage &message)
{
    if (m_path.isEmpty())
        return true;
    QFile file(m_path);
    // One unbuffered write in append mode, so that lines of two processes never mix.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, ownerOnly))
        return false;
    if (file.permissions() & ~(ownerOnly | QFileDevice::ReadUser | QFileDevice::WriteUser))
        file.setPermissions(ownerOnly);
    QByteArray line = lineOf(message);
    if (std::exchange(m_endsTorn, false))
        line.prepend('\n');
    return file.write(line) == line.size();
}

void SandboxArchive::shorten(const QList<SandboxMessage> &messages)
{
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly))
        return;
    for (const SandboxMessage &message : messages)
        file.write(lineOf(message));
    const qint64 size = file.pos();
    if (file.commit()) {
        m_readUpTo = size;
        m_endsTorn = false;
    }
}

} // namespace herald
