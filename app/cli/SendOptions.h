// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandContext.h"
#include "app/cli/CommandInput.h"
#include "app/cli/Invocation.h"

#include <QCoreApplication>

#include <tl/expected.hpp>

#include <optional>

namespace herald {

/// What "herald send" was asked to do, read and checked for form.
struct SendOptions {
    Q_DECLARE_TR_FUNCTIONS(herald::SendOptions)
public:
    QString from;
    QString text;
    QString profileId; ///< empty: not given
    QString country; ///< ISO 3166 alpha-2, upper case; empty: not given
    QString webhookUrl;
    QString webhookFailoverUrl;
    std::optional<bool> useProfileWebhooks;
    std::optional<double> partsPerMinute;
    RecipientInput recipients;
    bool dryRun = false;
    bool yes = false;
    bool json = false;

    /// The error is a plain sentence.
    static tl::expected<SendOptions, QString> read(const Invocation &invocation, CommandContext &context);
    /// Rows of --recipients, of --list, or of --to and what follows it; shared with "herald check".
    static tl::expected<RecipientInput, QString> readRecipients(const Invocation &invocation, CommandContext &context);
    static tl::expected<QString, QString> readCountry(const Invocation &invocation);
};

} // namespace herald
