// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/Ids.h"
#include "app/recipients/RecipientList.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace herald {

/// The longest name of a saved list, in UTF-16 units; more is cut.
constexpr qsizetype longestListName = 120;
/// The longest note beside an opt-out, in UTF-16 units; more is cut.
constexpr qsizetype longestOptOutNote = 1000;

/// A list of people that was kept under a name; its rows are read by themselves.
struct SavedList {
    ListId id{};
    QString name;
    int rows = 0;
    int columns = 0;
    QDateTime createdAt;
    QDateTime changedAt;
    std::optional<QDateTime> usedAt; ///< when a notice was last written to it
    bool operator==(const SavedList &) const = default;
};

/// A list about to be saved.
struct NewSavedList {
    QString name;
    RecipientList list;
    /// For each row E.164 without '+', or 0; may be shorter than the list. So that a person's lists can be found.
    std::vector<quint64> numbers;
    QDateTime at;
};

/// How Herald knows that somebody wants no texts.
enum class OptOutSource {
    Person, ///< somebody here entered it
    Import, ///< it stood in a file
    Fetched, ///< it stands in Telnyx's list
    Refused ///< Telnyx refused a message with this reason
};
/// "person", "import", "fetched", "refused".
QString toWord(OptOutSource source);
OptOutSource optOutSourceFromWord(const QString &word);

/// Somebody who must not be texted. Own ones (Person, Import) count for every sender; the others for one account, and
/// where a profile is known, for its senders only.
struct KnownOptOut {
    QString number; ///< E.164
    std::optional<QDateTime> at;
    OptOutSource source = OptOutSource::Person;
    QString who; ///< who entered it; empty for Telnyx's
    QString note; ///< why; for Telnyx's the word that the person sent
    QString profileId; ///< of Telnyx's, where it names one

    bool isOwn() const { return source == OptOutSource::Person || source == OptOutSource::Import; }
    bool operator==(const KnownOptOut &) const = default;
};

/// The last time that Telnyx's list was fetched.
struct OptOutFetch {
    QDateTime at;
    bool complete = true; ///< false: the list was longer than Herald reads
};

/// Telnyx's code for a message that was refused because its recipient has opted out.
constexpr QLatin1StringView optOutCode("40300");

/// E.164 without '+', for ListRules; 0 when @p e164 is none.
quint64 digitsOf(QStringView e164);

} // namespace herald
