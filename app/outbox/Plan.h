// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/AccountFacts.h"
#include "app/outbox/PlanFacts.h"
#include "app/recipients/ListCheck.h"
#include "app/store/StoredRows.h"
#include "app/text/Segments.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace herald {

/// What the plan is made from.
struct PlanInput {
    QString sender;
    CheckedList recipients; ///< judged with the text that is sent
    QString profileId;
    QString title;
    bool hasKey = true;
    bool profileEnabled = true; ///< false: switched off at Telnyx
    std::optional<QStringList> ownedProfiles; ///< ids; nothing: not known
    double partsPerMinute = 0; ///< 0: unlimited
    std::optional<PriceBook> prices; ///< counts until there are facts; nothing: not known
    std::optional<Money> balance;
    std::optional<QList<OwnedSenderId>> ownedSenders; ///< nothing: not known
    std::optional<Money> dailyLimit; ///< the messaging profile's; nothing: none, or not known
    std::optional<PlanFacts> facts; ///< gathered beside it; nothing: not yet
    QuietHours quiet; ///< as the facts were gathered with
    int typedCountAbove = 500; ///< messages; 0: never
    QDateTime now; ///< when it would begin

    const QString &text() const { return recipients.rules.text.text(); }
};

/// Something the person should know before sending.
struct Finding {
    enum Weight { Blocking, Warning, Information };
    enum Place { Sender, Recipients, Text, Account };
    Weight weight = Information;
    Place place = Text;
    QString what; ///< plain words: what was found
    QString advice; ///< what to do; may be empty
    QString key = QString(); ///< what kind it is, for the log of what was confirmed: "quiet-hours"
};

/// The pre-flight of a notice: what would happen, without doing any of it. Pure.
struct Plan {
    Ledger ledger;
    qint64 messages = 0;
    qint64 parts = 0;
    SegmentCount segments; ///< of the text as written, placeholders and all
    PartsTally tally; ///< of the people's own texts
    std::optional<Money> cost; ///< about; nothing when the price is not known
    qint64 withoutPrice = 0; ///< messages that the cost leaves out
    std::optional<qint64> countToType; ///< so many that the person types the number before they leave
    std::optional<QDateTime> endsAt; ///< about; nothing when unlimited or empty
    QList<Finding> findings;

    bool isBlocked() const;
    /// Each is confirmed on its own before anything is sent.
    int warnings() const;
    /// The kinds of the warnings, for the log.
    QString warningKeys() const;
};

/// A list as it goes to the outbox: each row is in one of the two.
struct Outgoing {
    QList<NewMessage> messages;
    QList<LeftOutRow> leftOut;
};

class Planner
{
    Q_DECLARE_TR_FUNCTIONS(herald::Planner)
public:
    /// Quick for a list of any length: what needs a look at every row was found when the list was checked.
    static Plan plan(const PlanInput &input);
    /// Writes every person's text out. Takes a moment for a long list; thread-safe.
    static Outgoing outgoing(const CheckedList &recipients);

private:
    static void findAboutAccount(const PlanInput &input, Plan &plan);
    static void findAboutSender(const PlanInput &input, Plan &plan);
    static void findAboutRecipients(const PlanInput &input, Plan &plan);
    static void findAboutText(const PlanInput &input, Plan &plan);
    static void findAboutPlaceholders(const PlanInput &input, Plan &plan);
    static QString leftOutWords(const Ledger &ledger);
};

} // namespace herald
