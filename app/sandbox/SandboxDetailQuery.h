// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/SandboxMessage.h"
#include "app/sandbox/SandboxReply.h"

#include <QList>
#include <QString>
#include <QUrlQuery>

#include <tl/expected.hpp>

namespace herald {

/// What is asked of the detail records: `filter[attribute]`, `filter[attribute][op]` and `sort`.
class SandboxDetailQuery
{
public:
    /// Refuses a missing record type, and attributes and operators that the practice carrier does not know.
    static tl::expected<SandboxDetailQuery, SandboxError> parse(const QUrlQuery &query);

    /// The records that match, newest first unless asked otherwise.
    QList<QJsonObject> select(const QList<SandboxMessage> &messages, const QDateTime &now) const;

private:
    enum class Op { Equal, Contains, StartsWith, EndsWith, From, After, Until, Before };
    struct Filter {
        QString attribute;
        Op op = Op::Equal;
        QString value;
        QDateTime time; ///< valid when @c attribute is a time
    };
    static bool matches(const Filter &filter, const QJsonValue &value);

    QList<Filter> m_filters;
    bool m_oldestFirst = false;
};

} // namespace herald
