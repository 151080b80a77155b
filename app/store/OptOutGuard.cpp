// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/OptOutGuard.h"

#include "app/store/Connection.h"
#include "app/store/PeopleRows.h"
#include "app/store/RowReader.h"
#include "app/store/StateSteps.h"

using namespace Qt::StringLiterals;

namespace herald {

QString optedOutColumn()
{
    return u"(EXISTS (SELECT 1 FROM opt_outs o WHERE o.number = m.recipient) OR EXISTS (SELECT 1 FROM telnyx_opt_outs "
           u"t "
           "WHERE t.account_id = n.account_id AND t.number = m.recipient AND t.profile_id IN (n.profile_id, '')))"_s;
}

QString retriableCondition()
{
    return u"(error_code <> ? OR id IN (SELECT m.id FROM messages m JOIN notices n ON n.id = m.notice_id WHERE "
           "m.notice_id = ? AND m.circumstance = 'held_back' AND NOT "_s
        % optedOutColumn() % u"))"_s;
}

StoreResult<void> holdBack(Connection &connection, StoredMessage &message, const QDateTime &now)
{
    ApiError error;
    error.code = optOutCode;
    const Circumstance circumstance{Circumstance::HeldBack};
    StateStep step = refusal(error, {}, circumstance);
    step.from = HandoverState::Waiting;
    step.event = u"held_back"_s;
    message.state = HandoverState::Refused;
    message.error = error;
    message.circumstance = circumstance;
    return take(connection, message.id, now, step);
}

StoreResult<void> learnOptOut(Connection &connection, MessageId id, const ApiError &error, const QDateTime &now)
{
    if (error.code != optOutCode)
        return {};
    const auto learnt = connection.execute(
        u"INSERT INTO telnyx_opt_outs (account_id, profile_id, number, at, source, keyword) "
        "SELECT n.account_id, n.profile_id, m.recipient, ?, ?, '' FROM messages m JOIN notices n ON n.id = m.notice_id "
        "WHERE m.id = ? AND n.account_id IS NOT NULL ON CONFLICT (number, account_id, profile_id) DO NOTHING"_s,
        {columnOf(now), toWord(OptOutSource::Refused), static_cast<qint64>(id)});
    if (!learnt)
        return failed(learnt);
    return {};
}

} // namespace herald
