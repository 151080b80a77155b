// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/AuditLog.h"

#include <QCoreApplication>
#include <QStringList>

namespace herald {

/// The log of decisions in plain words.
class DeedWords
{
    Q_DECLARE_TR_FUNCTIONS(herald::DeedWords)
public:
    /// What was done: "paused". A word of a newer Herald as it is.
    static QString of(const QString &what);
    /// Sentences about a log that was changed from outside, and about its missing copy; empty when all is well.
    static QStringList doubts(const AuditVerdict &verdict);
};

} // namespace herald
