// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandContext.h"
#include "app/cli/CommandInput.h"

#include <QSet>

namespace herald {

/// Saved lists, opt-outs and remembered columns, as commands need them. Errors are plain sentences.
class PeopleInput
{
    Q_DECLARE_TR_FUNCTIONS(herald::PeopleInput)
public:
    static tl::expected<RecipientInput, QString> savedList(CommandContext &context, const QString &name);
    static void markUsed(CommandContext &context, const QString &name);
    /// E.164 without '+' of everybody whom senders of this profile must not text; empty profile: of any.
    static tl::expected<QSet<quint64>, QString> optedOut(
        CommandContext &context, AccountId account, const QString &profileId);
    /// Asks Telnyx when its list is older than an hour. That it cannot be asked stops nothing; how old the known list
    /// is then is said.
    static void refreshOptOuts(CommandContext &context, AccountId account);
    static std::function<std::optional<ColumnMapping>(const QString &)> rememberedColumns(CommandContext &context);
    /// Asks at a terminal; true when the person types yes. False where nobody can be asked.
    static bool agreed(CommandStreams &streams, const QString &question);
    static bool somebodyCanBeAsked(const CommandStreams &streams);
};

} // namespace herald
