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
    for (const QString &field : fields) {
        // The length first: else a character could move from one field to the next unseen.
        const QByteArray bytes = field.toUtf8();
        hash.addData(QByteArray(QByteArray::number(bytes.size()) + ':'));
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

void AuditChain::add(const AuditEntry &entry)
{
    ++m_verdict.entries;
    if (!m_verdict.firstWrong && auditHash(m_last, entry) != entry.hash)
        m_verdict.firstWrong = entry.id;
    m_last = entry.hash;
}

AuditVerdict AuditChain::verdict(const QString &head) const
{
    AuditVerdict verdict = m_verdict;
    verdict.endIsMissing = head != m_last;
    return verdict;
}

} // namespace herald
