// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandSpec.h"

#include <QCommandLineParser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald {

bool CommandSpec::takes(const char *option) const
{
    return std::any_of(
        options.begin(), options.end(), [option](const OptionSpec &spec) { return qstrcmp(spec.name, option) == 0; });
}

const CommandSpec *CommandCatalogue::find(const QString &name)
{
    const QList<CommandSpec> &all = commands();
    const auto found = std::find_if(
        all.cbegin(), all.cend(), [&name](const CommandSpec &spec) { return name == QLatin1String(spec.name); });
    return found == all.cend() ? nullptr : &*found;
}

namespace {

/// Options that stand before the command belong to it all the same.
QStringList commandFirst(const QStringList &arguments)
{
    const QList<OptionSpec> &common = CommandCatalogue::commonOptions();
    qsizetype at = 0;
    while (at < arguments.size() && arguments.at(at).startsWith(u'-')) {
        const QString &option = arguments.at(at);
        const bool takesNext =
            !option.contains(u'=') && std::any_of(common.cbegin(), common.cend(), [&option](const OptionSpec &spec) {
                return spec.value && option == u"--"_s + QLatin1String(spec.name);
            });
        at += takesNext ? 2 : 1;
    }
    if (at >= arguments.size()) {
        return arguments;
    }
    QStringList ordered = arguments;
    ordered.move(at, 0);
    return ordered;
}

} // namespace

tl::expected<Invocation, QString> CommandCatalogue::parse(const QStringList &typed)
{
    const QStringList arguments = commandFirst(typed);
    Invocation invocation;
    const QString first = arguments.value(0);
    if (first.isEmpty() || first == u"--help"_s || first == u"-h"_s) {
        invocation.command = u"help"_s;
        return invocation;
    }
    if (first == u"--version"_s || first == u"-v"_s) {
        invocation.command = u"version"_s;
        return invocation;
    }
    const CommandSpec *spec = find(first);
    if (!spec) {
        return tl::make_unexpected(tr("There is no command “%1”. “herald help” lists the commands.").arg(first));
    }

    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    const QList<OptionSpec> options = spec->options + commonOptions();
    for (const OptionSpec &option : options) {
        parser.addOption(QCommandLineOption(
            QLatin1String(option.name), QString(), option.value ? QLatin1String(option.value) : QString()));
    }
    const QString hint = u' ' + tr("“herald help %1” lists what it takes.").arg(first);
    if (!parser.parse(QStringList{u"herald"_s} + arguments.mid(1))) {
        const QStringList unknown = parser.unknownOptionNames();
        if (unknown.isEmpty()) {
            // Qt's sentence, which ends in a full stop of its own in most languages.
            const QString problem = parser.errorText();
            return tl::make_unexpected(problem + (problem.endsWith(u'.') ? QString() : u"."_s) + hint);
        }
        return tl::make_unexpected(tr("“herald %1” has no option “--%2”.").arg(first, unknown.constFirst()) + hint);
    }
    invocation.command = first;
    if (parser.isSet(u"help"_s)) {
        invocation.command = u"help"_s;
        invocation.positional = QStringList{first};
        return invocation;
    }
    for (const OptionSpec &option : options) {
        const QString name = QLatin1String(option.name);
        if (option.value && !option.repeats && parser.values(name).size() > 1) {
            return tl::make_unexpected(
                tr("“--%1” was given more than once. Which one is meant? Give it once.").arg(name) + hint);
        }
        if (parser.isSet(name)) {
            invocation.options.insert(name, option.value ? parser.values(name) : QStringList());
        }
    }
    invocation.positional = parser.positionalArguments();
    if (!spec->takesArguments && !invocation.positional.isEmpty()) {
        return tl::make_unexpected(
            tr("“herald %1” does not know what to do with “%2”.").arg(first, invocation.positional.constFirst())
            + hint);
    }
    return invocation;
}

} // namespace herald
