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

    /// Indexes of the messages whose records match, newest first unless asked otherwise. Messages that were not
    /// sent yet have no record.
    QList<qsizetype> select(const QList<SandboxMessage> &messages, const QDateTime &now) const;

private:
    enum class Op { Equal, Contains, StartsWith, EndsWith, From, After, Until, Before };
    struct Attribute; // where a value of the record comes from, so that none is built only to be thrown away
    struct Filter {
        const Attribute *attribute = nullptr;
        Op op = Op::Equal;
        QString value;
        QDateTime time; ///< valid when the attribute is a time
        bool matches(const SandboxMessage &message, const QDateTime &now) const;
    };
    static const Attribute *attributeNamed(const QString &name);

    QList<Filter> m_filters;
    bool m_oldestFirst = false;
};

} // namespace herald
