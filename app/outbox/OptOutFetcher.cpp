// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/OptOutFetcher.h"

#include "app/outbox/Answer.h"
#include "app/outbox/Await.h"

#include <algorithm>

namespace herald {

namespace {

QList<KnownOptOut> optOutsFrom(const QList<OptOut> &listed)
{
    QList<KnownOptOut> known;
    known.reserve(listed.size());
    for (const OptOut &entry : listed) {
        KnownOptOut optOut;
        optOut.number = entry.number;
        optOut.at = entry.createdAt;
        optOut.source = OptOutSource::Fetched;
        optOut.note = entry.keyword;
        optOut.profileId = entry.messagingProfileId;
        if (digitsOf(optOut.number) == 0)
            continue;
        known.append(optOut);
        // Between two numbers it is Telnyx's word alone which of them is the person. Texting neither does no harm: the
        // other is a number of one's own.
        if (digitsOf(entry.toward) > 0) {
            optOut.number = entry.toward;
            known.append(optOut);
        }
    }
    return known;
}

} // namespace

OptOutFetcher::OptOutFetcher(Store &store, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
}

QFuture<OptOutReport> OptOutFetcher::fetch(AccountId account, TelnyxApi *api)
{
    const Answer<OptOutReport> answer;
    OptOutReport report;
    report.account = account;
    if (!api) {
        report.words = tr("This account has no API key, so Telnyx cannot be asked who opted out. Put a key in first.");
        answer.give(report);
        return answer.future();
    }
    ListOptOutsJob *job = api->optOuts(this);
    connect(job, &ApiJob::finished, this, [this, job, answer, report]() mutable {
        if (!job->result()) {
            const ErrorWords words = FailureWords::explainQuestion(job->result().error());
            report.words = QString(words.whatHappened + QLatin1Char(' ') + words.whatToDo).trimmed();
            answer.give(report);
            return;
        }
        const QList<OptOut> &listed = *job->result();
        const QList<KnownOptOut> known = optOutsFrom(listed);
        const OptOutFetch fetch{m_clock.now(), listed.size() < TelnyxApi::mostOptOuts};
        report.entries = int(listed.size());
        report.unreadable = int(std::count_if(
            listed.begin(), listed.end(), [](const OptOut &entry) { return digitsOf(entry.number) == 0; }));
        if (!fetch.complete)
            report.words = tr("Telnyx's list is longer than Herald reads: the first %L1 entries are known here.")
                               .arg(report.entries);
        else if (report.unreadable > 0)
            report.words =
                tr("Telnyx hides the number of %Ln entries; they are not known here.", nullptr, report.unreadable);
        const auto keeping = m_store.run([account = report.account, known, fetch](Repositories &store) {
            return store.optOuts.setFetched(account, known, fetch);
        });
        whenReady(keeping, this, [answer, report, fetch](const StoreResult<void> &kept) mutable {
            if (kept)
                report.fetch = fetch;
            else
                report.words = StoreWords::explain(kept.error());
            answer.give(report);
        });
    });
    return answer.future();
}

} // namespace herald
