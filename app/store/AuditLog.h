// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/Ids.h"
#include "app/store/StoreError.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace herald {

class Connection;

/// One line of the log: who did what, when, to how many. Never a text, never a number.
struct AuditEntry {
    qint64 id = 0; ///< given by the store
    QDateTime at;
    QString who; ///< the user's name on this computer
    QString what; ///< "send", "schedule", "pause", "resume", "stop", "retry", "send_again", "mark_sent", "found", …
    NoticeId notice{};
    QString sender; ///< the sender ID
    int messages = 0;
    QString detail; ///< a word or two more, such as the warnings that were confirmed
    QString hash; ///< given by the store: over this line and the one before it
    bool operator==(const AuditEntry &) const = default;
};

/// What reading the whole log brought.
struct AuditVerdict {
    qint64 entries = 0;
    std::optional<qint64> firstWrong; ///< the first line that is not what it was, or does not follow from the last
    bool endIsMissing = false; ///< lines were taken away at the end
    bool isSound() const { return !firstWrong && !endIsMissing; }
};

/// Pure. SHA-256 in hexadecimal over @p previous and every field of @p entry but its hash.
QString auditHash(const QString &previous, const AuditEntry &entry);

/// Follows the chain over lines that come in order.
class AuditChain
{
public:
    void add(const AuditEntry &entry);
    /// @p head: the hash that the last line should have.
    AuditVerdict verdict(const QString &head) const;

private:
    QString m_last;
    AuditVerdict m_verdict;
};

/// Within a transaction.
StoreResult<void> appendToLog(Connection &connection, AuditEntry entry);

/// The log of decisions. Rows are added, never changed.
class AuditRepository
{
public:
    explicit AuditRepository(Connection &connection)
        : m_connection(connection)
    {
    }
    StoreResult<void> append(const AuditEntry &entry);
    /// Oldest first, from the one after @p after on.
    StoreResult<QList<AuditEntry>> entries(qint64 after, int limit);
    /// Reads the whole log.
    StoreResult<AuditVerdict> verify();

private:
    Connection &m_connection;
};

} // namespace herald
