// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/SandboxArchive.h"
#include "app/sandbox/SandboxMessage.h"
#include "app/sandbox/SandboxReply.h"
#include "app/sandbox/SandboxServer.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <atomic>

namespace herald {

struct SandboxSubmission;

/// The practice carrier without its wire: what a request changes and what it is answered. Lives on one thread, only
/// acceptedCount() may be asked from others.
class SandboxCarrier
{
public:
    explicit SandboxCarrier(const SandboxOptions &options);

    /// Takes back what the state file holds.
    void load();

    SandboxReply submit(const QByteArray &body);
    SandboxReply message(const QString &id);
    SandboxReply detailRecords(const QUrlQuery &query);
    SandboxReply balance() const;

    int acceptedCount() const { return m_accepted; }

private:
    QDateTime now() const;
    void keep(const SandboxMessage &message);
    SandboxReply accept(const SandboxSubmission &submission, const QDateTime &at);
    qint64 moneyLeft() const;

    std::function<QDateTime()> m_now;
    double m_partsPerMinute;
    double m_speed;
    qint64 m_startMoney; ///< ten-thousandths of a USD, as is m_spent
    qint64 m_spent = 0;
    SandboxArchive m_archive;
    QList<SandboxMessage> m_messages; ///< in the order of acceptance
    QHash<QString, qsizetype> m_byId;
    QHash<QString, QDateTime> m_queueEnds; ///< by sender: when the last part accepted so far leaves
    QSet<QString> m_turnedAway; ///< numbers whose next try is let in
    std::atomic<int> m_accepted = 0;
};

} // namespace herald
