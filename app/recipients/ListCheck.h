// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/PartsTally.h"
#include "app/recipients/RecipientList.h"
#include "app/recipients/RowVerdict.h"
#include "app/text/Placeholders.h"

#include <QSet>

#include <atomic>
#include <memory>

namespace herald {

/// What becomes of people who are in a list more than once.
enum class TwiceChoice { KeepFirst, KeepLast, KeepAll };

struct ListRules {
    PhoneRules phone;
    QSet<quint64> optedOut; ///< E.164 without '+': these people must not be texted
    QSet<quint64> alreadySent; ///< E.164 without '+': got this notice, or the one that it goes on from
    QStringList allowedRegions; ///< the messaging profile's; empty or with "*": all
    TwiceChoice twice = TwiceChoice::KeepFirst;
    TextTemplate text; ///< what would be sent; empty while nothing is written
};

/// Rows of a list that are ready but worth a look, counted.
struct ListRemarks {
    qsizetype tidied = 0; ///< of all rows
    qsizetype oddValues = 0;
    qsizetype registerFirst = 0;
    qsizetype otherLines = 0; ///< landlines and the like
    qsizetype sentTwice = 0;
    qsizetype needsCountry = 0; ///< of all rows: no country code, and no default country
};

/// How many of those that are ready are in one country and get so many parts: what a price depends on.
struct ReadyKind {
    QString region; ///< ISO 3166 alpha-2; empty where no region owns the number
    int parts = 0; ///< 0 while there is no text
    qint64 messages = 0;
    bool operator==(const ReadyKind &) const = default;
};

/// A list with a verdict for every row. A value; copies are cheap.
struct CheckedList {
    RecipientList list;
    ListRules rules;
    QList<RowVerdict> verdicts; ///< one for each row, in order
    Ledger ledger; ///< adds up to the rows
    ListRemarks remarks;
    SegmentCount text; ///< of the text as written
    qint64 parts = 0; ///< of all that is ready
    PartsTally tally; ///< of all that is ready
    QList<ReadyKind> kinds; ///< of all that is ready, by region and parts
    QStringList missingColumns; ///< placeholders without a column
    int countryColumn = -1; ///< names each row's country, see RowCountry.h; -1 when there is none

    /// The rules by which this row's number was read: with the country that its list names, where it does.
    PhoneRules phoneRules(qsizetype position) const;
    /// The words for one row.
    RecipientRow row(qsizetype position) const;
    /// Exactly what this person would get.
    QString textFor(qsizetype position) const;
    /// The cell that the verdict is about, as it was written.
    QString inputOf(qsizetype position) const;
    /// The name, or the label that stood beside the number.
    QString nameOf(qsizetype position) const;
    /// Parts of this person's text; 0 when there is no text or no number.
    int partsOf(qsizetype position) const;
    /// Puts another text in the place of this one. Quick, whatever the length of the list, but only possible where
    /// neither has placeholders; else false, nothing has changed and checkList() has to be asked.
    bool replaceText(const TextTemplate &other);
    /// What a person can still put right when the rest has been sent: rows that are not ready, but for those whose
    /// person is in the list once more and those who must not be texted.
    RecipientList rest() const;
    bool isReady(qsizetype position) const { return verdicts.at(position).status == RowStatus::Ready; }
};

/// Shared between the thread that checks and the one that shows a bar.
struct CheckProgress {
    std::atomic<qsizetype> rows = 0;
    std::atomic<bool> cancelled = false;
};

/// Judges every row; never drops or adds one. Uses all cores, blocks until done, thread-safe. What @p earlier knows of
/// numbers that have not changed is taken from it. When cancelled, the result is incomplete and must not be used.
CheckedList checkList(const RecipientList &list, const ListRules &rules, const CheckedList *earlier = nullptr,
    CheckProgress *progress = nullptr);

} // namespace herald
