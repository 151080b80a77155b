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
    QString textDigest = {}; ///< of a notice that is sent: what its text must still be, see textDigest()
    bool operator==(const AuditEntry &) const = default;
};

/// A line that was once the last one.
struct AuditHead {
    qint64 id = 0;
    QString hash;
    bool operator==(const AuditHead &) const = default;
};

/// What reading the whole log brought.
struct AuditVerdict {
    /// What lies beside the database is a help to find holes, not a part of the log: it may be old or gone.
    enum Copy { Same, Older, Missing };

    qint64 entries = 0;
    std::optional<qint64> firstWrong; ///< the first line that is not what it was, or does not follow from the last
    bool endIsMissing = false; ///< lines were taken away at the end
    int untold = 0; ///< notices of which no line tells
    int otherTexts = 0; ///< notices whose text is not the one that was sent
    Copy copy = Same; ///< of the last line, beside the database
    bool isSound() const { return !firstWrong && !endIsMissing && untold == 0 && otherTexts == 0; }
};

/// Pure. SHA-256 in hexadecimal over @p previous and every field of @p entry but its hash.
QString auditHash(const QString &previous, const AuditEntry &entry);
/// Pure. SHA-256 in hexadecimal; tells whether a text was changed, and nothing else about it.
QString textDigest(const QString &text);

/// Follows the chain over lines that come in order.
class AuditChain
{
public:
    /// @p copy: what lies beside the database.
    explicit AuditChain(std::optional<AuditHead> copy = {})
        : m_copy(std::move(copy))
    {
    }
    void add(const AuditEntry &entry);
    /// @p head: the hash that the last line should have. @p lastGiven: the id that the last line was given.
    AuditVerdict verdict(const QString &head, std::optional<qint64> lastGiven = {}) const;

private:
    std::optional<AuditHead> m_copy;
    AuditHead m_last;
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
    StoreResult<AuditVerdict> readAll(const std::optional<AuditHead> &copy);
    Connection &m_connection;
};

} // namespace herald
