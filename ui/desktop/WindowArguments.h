// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/Session.h"
#include "ui/desktop/SmsLink.h"

#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

namespace herald {

/// What the window was started with: "herald [--sandbox] [--data-dir DIR] … [sms:…]".
struct WindowArguments {
    SessionOptions session;
    std::optional<SmsLink> link;
    QStringList forOther; ///< what a process that runs already is told: as given, but the file with its whole path
    QString listFile; ///< absolute path of a file with recipients; empty when none was given

    /// @p arguments without the program's name. The error is a sentence for the terminal.
    static tl::expected<WindowArguments, QString> parse(const QStringList &arguments);
};

} // namespace herald
