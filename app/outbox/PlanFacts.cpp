// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/PlanFacts.h"

#include "app/outbox/Plan.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr int mostPaid = 2000; ///< messages to learn prices from
constexpr double safePace = 6; ///< parts a minute that every alphanumeric sender may send

/// What waits in the sender's notices that are being sent now.
StoreResult<QList<qint64>> partsOfOthers(Repositories &store, const FactsQuestion &question)
{
    QList<qint64> parts;
    // Whether they are still there when it begins later, nobody knows.
    constexpr qint64 now = 60;
    if (question.sender.isEmpty() || question.now.secsTo(question.span.begins) > now)
        return parts;
    const auto unfinished = store.notices.unfinished();
    if (!unfinished)
        return tl::make_unexpected(unfinished.error());
    for (const Notice &notice : *unfinished) {
        if (notice.state != NoticeState::Running || notice.account != question.account
            || notice.sender != question.sender)
            continue;
        const auto summary = store.notices.summary(notice.id);
        if (!summary)
            return tl::make_unexpected(summary.error());
        if (summary->partsToGo > 0)
            parts.append(summary->partsToGo);
    }
    return parts;
}

} // namespace

StoreResult<PriceBook> learntPrices(Repositories &store, AccountId account)
{
    const auto paid = store.messages.paid(account, mostPaid);
    if (!paid)
        return tl::make_unexpected(paid.error());
    return PriceBook::learn(*paid);
}

StoreResult<PlanFacts> gatherFacts(Repositories &store, const FactsQuestion &question)
{
    PlanFacts facts;
    // True when nobody waits for it any more.
    const auto reached = [&question](int percent) {
        if (question.progress)
            question.progress->percent = percent;
        return question.progress && question.progress->cancelled;
    };
    const auto prices = learntPrices(store, question.account);
    if (!prices)
        return tl::make_unexpected(prices.error());
    const QDateTime midnight(question.now.toUTC().date(), QTime(0, 0), Qt::UTC);
    const auto spent = store.messages.spent(question.account, question.profileId, midnight);
    if (!spent)
        return tl::make_unexpected(spent.error());
    facts.spentToday = *spent;
    const auto others = partsOfOthers(store, question);
    if (!others)
        return tl::make_unexpected(others.error());
    facts.others = *others;
    SendingSpan span = question.span;
    span.others = facts.others;
    facts.cost = forecastCost(question.recipients, *prices);
    if (reached(30))
        return facts;
    facts.quiet = findQuiet(question.recipients, question.quiet, span);
    if (reached(50))
        return facts;
    if (facts.quiet.people > 0)
        facts.calmStart = nextCalmStart(question.recipients, question.quiet, question.span);
    if (reached(70))
        return facts;
    const auto told = findTold(store, question.recipients, question.practice, question.now);
    if (!told)
        return tl::make_unexpected(told.error());
    facts.told = *told;
    reached(100);
    return facts;
}

QList<Finding> FactWords::findings(const PlanFacts &facts, const QuietHours &hours)
{
    const QLocale locale;
    QList<Finding> findings;
    if (!facts.others.isEmpty()) {
        findings.append({Finding::Information, Finding::Sender,
            tr("%Ln other notices of this sender are being sent.", nullptr, int(facts.others.size())),
            tr("The pace of the sender is shared, so this one ends later than it would alone."), u"turns"_s});
    }
    if (facts.told.people > 0) {
        const QString when = locale.toString(facts.told.at.toLocalTime(), QLocale::ShortFormat);
        findings.append({Finding::Warning, Finding::Recipients,
            tr("%Ln people were sent this text, or one much like it, in the last 24 hours.", nullptr,
                int(facts.told.people)),
            facts.told.title.isEmpty()
                ? tr("Most of them by a notice without a title, %1. Check that this is not the same notice once more.")
                      .arg(when)
                : tr("Most of them by “%1”, %2. Check that this is not the same notice once more.")
                      .arg(facts.told.title, when),
            u"told-before"_s});
    }
    if (facts.quiet.people > 0) {
        findings.append({Finding::Warning, Finding::Recipients,
            tr("%Ln people would get the text at night.", nullptr, int(facts.quiet.people)),
            tr("Between %1 and %2 o'clock where they live; it would be %3 in %4. Send it later, or choose an hour for "
               "it.")
                .arg(QString::number(hours.from), QString::number(hours.to),
                    locale.toString(facts.quiet.localTime.time(), QLocale::ShortFormat),
                    PhoneWords::countryName(facts.quiet.region)),
            u"quiet-hours"_s});
    }
    if (facts.cost.unknown > 0 && facts.cost.cost) {
        QStringList names;
        for (const QString &region : facts.cost.unknownRegions.mid(0, 5))
            names.append(PhoneWords::countryName(region));
        findings.append({Finding::Information, Finding::Account,
            tr("The price of %Ln messages is not known yet.", nullptr, int(facts.cost.unknown)),
            tr("Nothing was sent there lately: %1. The cost shown is without them.").arg(names.join(u", "_s)),
            u"price-unknown"_s});
    }
    return findings;
}

QList<Finding> FactWords::limits(const Spending &spending, qint64 parts, double partsPerMinute)
{
    QList<Finding> findings;
    const auto &[cost, spentToday, dailyLimit] = spending;
    if (cost && dailyLimit) {
        // What was spent in another currency cannot be added and is left out.
        const std::optional<Money> both = spentToday ? spentToday->plus(*cost) : std::nullopt;
        if (const auto left = dailyLimit->minus(both.value_or(*cost)); left && left->isNegative()) {
            const bool alone = !both || dailyLimit->minus(*cost)->isNegative();
            findings.append({Finding::Warning, Finding::Account,
                alone
                    ? tr("This costs about %1, and the messaging profile may spend %2 a day.")
                          .arg(cost->display(), dailyLimit->display())
                    : tr("This costs about %1, and %2 of the %3 that the messaging profile may spend a day are spent.")
                          .arg(cost->display(), spentToday->display(), dailyLimit->display()),
                tr("The sending will pause when the limit is reached. Telnyx counts days from midnight UTC."),
                u"daily-limit"_s});
        }
    }
    if (parts > longestSenderQueue && (partsPerMinute <= 0 || partsPerMinute > safePace)) {
        const QLocale locale;
        findings.append({Finding::Information, Finding::Account,
            tr("%1 parts are more than Telnyx keeps waiting for one sender, which is %2.")
                .arg(locale.toString(parts), locale.toString(longestSenderQueue)),
            tr("Herald waits while that queue is full, so it may end later than shown."), u"sender-queue"_s});
    }
    return findings;
}

} // namespace herald
