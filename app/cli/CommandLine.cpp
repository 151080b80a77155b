// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"

#include "app/cli/CommandSpec.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald {

bool isCommand(const QStringList &arguments)
{
    const QList<OptionSpec> &common = CommandCatalogue::commonOptions();
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == u"--help"_s || argument == u"-h"_s || argument == u"--version"_s || argument == u"-v"_s) {
            return true;
        }
        if (!argument.startsWith(u'-')) {
            // What looks like a link or a file is for the window; any other word is a command, if only a mistyped one.
            return !argument.contains(u':') && !argument.contains(u'.') && !argument.contains(u'/')
                && (CommandCatalogue::find(argument) || !QFileInfo::exists(argument));
        }
        const QString name = argument.section(u'=', 0, 0);
        const auto spec = std::find_if(common.cbegin(), common.cend(),
            [&name](const OptionSpec &option) { return name == u"--"_s + QLatin1String(option.name); });
        if (spec == common.cend()) {
            return false; // an option of the window, or of its toolkit
        }
        if (spec->value && !argument.contains(u'=')) {
            ++i;
        }
    }
    return false;
}

} // namespace herald
