// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/EarlierNotices.h"

#include "app/outbox/TextLikeness.h"

#include <algorithm>
#include <vector>

namespace herald {

StoreResult<ToldReport> findTold(
    Repositories &store, const CheckedList &recipients, bool practice, const QDateTime &now)
{
    const QString &text = recipients.rules.text.text();
    ToldReport report;
    if (text.trimmed().isEmpty() || recipients.ledger.ready == 0)
        return report;
    // What counts is when it left, which may be days after it was written.
    const QDateTime since = now.addMSecs(-std::chrono::milliseconds(lately).count());
    const auto notices = store.notices.leavingSince(since, practice);
    if (!notices)
        return tl::make_unexpected(notices.error());
    // Texts are compared as they were written, before names were filled in; few notices are left, and only theirs are
    // looked at.
    std::vector<quint64> wanted;
    for (qsizetype i = 0; i < recipients.verdicts.size(); ++i) {
        if (recipients.isReady(i))
            wanted.push_back(recipients.verdicts.at(i).number);
    }
    std::sort(wanted.begin(), wanted.end());
    std::vector<bool> told(wanted.size(), false);
    qint64 most = 0;
    for (const Notice &notice : *notices) {
        if (textLikeness(notice.text, text) < nearlySame)
            continue;
        const auto numbers = store.messages.reached(notice.id, since);
        if (!numbers)
            return tl::make_unexpected(numbers.error());
        qint64 here = 0;
        for (const quint64 number : *numbers) {
            const auto found = std::lower_bound(wanted.begin(), wanted.end(), number);
            if (found == wanted.end() || *found != number)
                continue;
            ++here;
            told[std::size_t(found - wanted.begin())] = true;
        }
        if (here > most) {
            const auto left = store.messages.lastLeft(notice.id);
            if (!left)
                return tl::make_unexpected(left.error());
            most = here;
            report.title = notice.title;
            report.at = left->value_or(notice.startAt.value_or(notice.createdAt));
        }
    }
    report.people = std::count(told.begin(), told.end(), true);
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (told[i])
            report.numbers.insert(wanted[i]);
    }
    return report;
}

} // namespace herald
