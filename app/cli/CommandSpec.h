// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandLine.h"
#include "app/cli/Invocation.h"

#include <QCoreApplication>
#include <QList>

#include <tl/expected.hpp>

#include <variant>

namespace herald {

struct CommandContext;

struct OptionSpec {
    const char *name;
    const char *value; ///< what the value is called in the help; null for a flag
    const char *words; ///< marked for translation
    bool repeats = false; ///< may be given several times; any other value is given once
};

/// A command that needs nothing but its arguments.
using PureCommand = int (*)(const Invocation &, CommandStreams &);
/// A command that works on the data folder or the API.
using ContextCommand = int (*)(const Invocation &, CommandContext &);

struct CommandSpec {
    /// What must be there for it to run.
    enum Need { Nothing, Data, Keys, Account };
    const char *name;
    const char *synopsis; ///< its arguments, as in the help
    const char *words; ///< one sentence, marked for translation
    Need need;
    bool takesArguments; ///< beside options
    std::variant<PureCommand, ContextCommand> run;
    QList<OptionSpec> options;

    bool takes(const char *option) const;
};

/// Given once, it acknowledges that a damaged database was set aside. Commands that send take it, and do nothing
/// before.
inline constexpr char despiteLoss[] = "despite-loss";

/// All commands, what they take and how they are explained.
class CommandCatalogue
{
    Q_DECLARE_TR_FUNCTIONS(herald::CommandCatalogue)
public:
    static const QList<CommandSpec> &commands();
    static const CommandSpec *find(const QString &name);
    /// Options of every command.
    static const QList<OptionSpec> &commonOptions();

    /// Reads @p arguments, common options before the command included. The error is a plain sentence.
    static tl::expected<Invocation, QString> parse(const QStringList &arguments);

    static QString overview();
    static QString help(const CommandSpec &spec);
};

} // namespace herald
