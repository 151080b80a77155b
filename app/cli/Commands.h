// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandContext.h"
#include "app/cli/Invocation.h"

#include <QCoreApplication>

namespace herald {

/// One struct a command; each run() returns an ExitCode.

struct SendCommand {
    Q_DECLARE_TR_FUNCTIONS(herald::SendCommand)
public:
    static int run(const Invocation &invocation, CommandContext &context);
};

struct ResumeCommand {
    Q_DECLARE_TR_FUNCTIONS(herald::ResumeCommand)
public:
    static int run(const Invocation &invocation, CommandContext &context);
};

struct OutboxCommand {
    Q_DECLARE_TR_FUNCTIONS(herald::OutboxCommand)
public:
    static int run(const Invocation &invocation, CommandContext &context);
};

struct RefreshCommand {
    Q_DECLARE_TR_FUNCTIONS(herald::RefreshCommand)
public:
    static int run(const Invocation &invocation, CommandContext &context);
};

struct ReconcileCommand {
    Q_DECLARE_TR_FUNCTIONS(herald::ReconcileCommand)
public:
    static int run(const Invocation &invocation, CommandContext &context);
};

struct LogCommand {
    Q_DECLARE_TR_FUNCTIONS(herald::LogCommand)
public:
    static int run(const Invocation &invocation, CommandContext &context);
};

struct HistoryCommand {
    Q_DECLARE_TR_FUNCTIONS(herald::HistoryCommand)
public:
    static int run(const Invocation &invocation, CommandContext &context);
};

struct ShowCommand {
    Q_DECLARE_TR_FUNCTIONS(herald::ShowCommand)
public:
    static int run(const Invocation &invocation, CommandContext &context);
};

struct CountCommand {
    Q_DECLARE_TR_FUNCTIONS(herald::CountCommand)
public:
    static int run(const Invocation &invocation, CommandStreams &streams);
};

struct CheckCommand {
    Q_DECLARE_TR_FUNCTIONS(herald::CheckCommand)
public:
    static int run(const Invocation &invocation, CommandContext &context);
};

struct ListsCommand {
    Q_DECLARE_TR_FUNCTIONS(herald::ListsCommand)
public:
    static int run(const Invocation &invocation, CommandContext &context);
};

struct OptOutsCommand {
    Q_DECLARE_TR_FUNCTIONS(herald::OptOutsCommand)
public:
    static int run(const Invocation &invocation, CommandContext &context);
};

struct SandboxCommand {
    Q_DECLARE_TR_FUNCTIONS(herald::SandboxCommand)
public:
    static int run(const Invocation &invocation, CommandStreams &streams);
};

struct HelpCommand {
    Q_DECLARE_TR_FUNCTIONS(herald::HelpCommand)
public:
    static int run(const Invocation &invocation, CommandStreams &streams);
    static int version(const Invocation &invocation, CommandStreams &streams);
};

} // namespace herald
