// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/AuditLog.h"

#include <QCryptographicHash>

namespace herald {

QString auditHash(const QString &previous, const AuditEntry &entry)
{
    const QStringList fields{previous, QString::number(entry.id), QString::number(entry.at.toMSecsSinceEpoch()),
        entry.who, entry.what, QString::number(static_cast<qint64>(entry.notice)), entry.sender,
        QString::number(entry.messages), entry.detail};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QStringList last = entry.textDigest.isEmpty() ? QStringList() : QStringList{entry.textDigest};
    for (const QString &field : fields + last) {
        // The length first: else a character could move from one field to the next unseen.
        const QByteArray bytes = field.toUtf8();
        hash.addData(QByteArray(QByteArray::number(bytes.size()) + ':'));
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString textDigest(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

void AuditChain::add(const AuditEntry &entry)
{
    ++m_verdict.entries;
    const bool follows = entry.id == m_last.id + 1 && auditHash(m_last.hash, entry) == entry.hash;
    const bool asKept = !m_copy || m_copy->id != entry.id || m_copy->hash == entry.hash;
    if (!m_verdict.firstWrong && !(follows && asKept))
        m_verdict.firstWrong = entry.id;
    m_last = {entry.id, entry.hash};
}

AuditVerdict AuditChain::verdict(const QString &head, std::optional<qint64> lastGiven) const
{
    AuditVerdict verdict = m_verdict;
    const bool keptMore = m_copy && m_copy->id > m_last.id;
    verdict.endIsMissing = head != m_last.hash || lastGiven.value_or(m_last.id) != m_last.id || keptMore;
    if (!m_copy && verdict.entries > 0)
        verdict.copy = AuditVerdict::Missing;
    else if (m_copy && m_copy->id < m_last.id)
        verdict.copy = AuditVerdict::Older;
    return verdict;
}

} // namespace herald
