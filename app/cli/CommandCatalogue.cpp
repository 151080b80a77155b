// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandSpec.h"
#include "app/cli/Commands.h"

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr OptionSpec json{
    "json", nullptr, QT_TRANSLATE_NOOP("herald::CommandCatalogue", "Write one JSON object a line to standard output.")};
constexpr OptionSpec country{"country", "CC",
    QT_TRANSLATE_NOOP("herald::CommandCatalogue", "Country for numbers written nationally, two letters, such as GB.")};
constexpr OptionSpec recipients{"recipients", "FILE",
    QT_TRANSLATE_NOOP("herald::CommandCatalogue",
        "File with the people: CSV, TSV, XLSX, ODS, vCard, or one number a line. “-” is standard input.")};
constexpr OptionSpec savedList{
    "list", "NAME", QT_TRANSLATE_NOOP("herald::CommandCatalogue", "Saved list with the people, by its name.")};
constexpr OptionSpec csv{
    "csv", nullptr, QT_TRANSLATE_NOOP("herald::CommandCatalogue", "Write comma separated values with a heading.")};
constexpr OptionSpec sure{"yes", nullptr,
    QT_TRANSLATE_NOOP("herald::CommandCatalogue", "Remove without asking. Needed where nobody can be asked.")};
constexpr OptionSpec phoneColumn{"phone-column", "HEADING",
    QT_TRANSLATE_NOOP("herald::CommandCatalogue", "Column of the file that holds the numbers, by its heading.")};

constexpr OptionSpec lossIsKnown{despiteLoss, nullptr,
    QT_TRANSLATE_NOOP("herald::CommandCatalogue",
        "Go on although a damaged database was set aside, with the opt-outs and the unfinished notices in it.")};

QList<CommandSpec> makeCommands()
{
    return {
        {"send", "--from ID (--to NUM… | --recipients FILE | --list NAME) (--text T | --text-file F) [options]",
            QT_TRANSLATE_NOOP(
                "herald::CommandCatalogue", "Send a notice, and wait until every message has been handed over."),
            CommandSpec::Account, true, &SendCommand::run,
            {{"from", "ID",
                 QT_TRANSLATE_NOOP("herald::CommandCatalogue",
                     "Sender ID: 1 to 11 letters, digits and spaces, at least one letter.")},
                {"to", "NUM",
                    QT_TRANSLATE_NOOP("herald::CommandCatalogue",
                        "Number to send to. May be given several times, and several numbers may follow it."),
                    true},
                recipients, phoneColumn, savedList,
                {"text", "T", QT_TRANSLATE_NOOP("herald::CommandCatalogue", "Text of the message.")},
                {"text-file", "F",
                    QT_TRANSLATE_NOOP("herald::CommandCatalogue",
                        "File that holds the text, UTF-8; line breaks at its end are left out. “-” is standard "
                        "input.")},
                {"profile", "UUID",
                    QT_TRANSLATE_NOOP("herald::CommandCatalogue",
                        "Messaging profile; without it the account's, or the only one Telnyx names.")},
                country,
                {"webhook-url", "URL",
                    QT_TRANSLATE_NOOP("herald::CommandCatalogue",
                        "Where Telnyx reports the delivery of these messages; https only.")},
                {"webhook-failover-url", "URL",
                    QT_TRANSLATE_NOOP(
                        "herald::CommandCatalogue", "Where Telnyx reports when the first address does not answer.")},
                {"use-profile-webhooks", nullptr,
                    QT_TRANSLATE_NOOP("herald::CommandCatalogue", "Report to the messaging profile's addresses.")},
                {"rate", "PER_MINUTE",
                    QT_TRANSLATE_NOOP(
                        "herald::CommandCatalogue", "Parts a minute; 0 is unlimited. Without it, the account's pace.")},
                {"dry-run", nullptr,
                    QT_TRANSLATE_NOOP("herald::CommandCatalogue", "Show what would be sent, and send nothing.")},
                {"yes", nullptr,
                    QT_TRANSLATE_NOOP(
                        "herald::CommandCatalogue", "Send without asking. Needed where nobody can be asked.")},
                lossIsKnown, json}},
        {"resume", "[NOTICE…] [--despite-loss] [--json]",
            QT_TRANSLATE_NOOP("herald::CommandCatalogue", "Go on with unfinished notices: those named, or all."),
            CommandSpec::Keys, true, &ResumeCommand::run, {lossIsKnown, json}},
        {"outbox", "[--all] [--json]",
            QT_TRANSLATE_NOOP("herald::CommandCatalogue", "List the notices that are not finished."), CommandSpec::Data,
            false, &OutboxCommand::run,
            {{"all", nullptr, QT_TRANSLATE_NOOP("herald::CommandCatalogue", "List finished and stopped notices too.")},
                json}},
        {"refresh", "[--json]",
            QT_TRANSLATE_NOOP(
                "herald::CommandCatalogue", "Ask Telnyx for the status of every message that is still on its way."),
            CommandSpec::Keys, false, &RefreshCommand::run, {json}},
        {"reconcile", "[--json]",
            QT_TRANSLATE_NOOP("herald::CommandCatalogue",
                "Look unconfirmed messages up in Telnyx's records. Nothing is ever sent by this."),
            CommandSpec::Keys, false, &ReconcileCommand::run, {json}},
        {"log", "[--json]",
            QT_TRANSLATE_NOOP("herald::CommandCatalogue",
                "Show who sent and decided what, and check that the log was not changed. It holds no text and no "
                "number."),
            CommandSpec::Data, false, &LogCommand::run, {json}},
        {"history", "[options]", QT_TRANSLATE_NOOP("herald::CommandCatalogue", "List messages, newest first."),
            CommandSpec::Data, false, &HistoryCommand::run,
            {{"search", "T",
                 QT_TRANSLATE_NOOP(
                     "herald::CommandCatalogue", "Words of the text, the number, the name or the sender.")},
                {"status", "S",
                    QT_TRANSLATE_NOOP("herald::CommandCatalogue",
                        "Only this status of Telnyx, such as delivered or delivery_failed.")},
                {"state", "S",
                    QT_TRANSLATE_NOOP("herald::CommandCatalogue",
                        "Only this state: waiting, sending, accepted, refused, unconfirmed or cancelled.")},
                {"sender", "ID", QT_TRANSLATE_NOOP("herald::CommandCatalogue", "Only from this sender ID.")},
                {"to", "NUM", QT_TRANSLATE_NOOP("herald::CommandCatalogue", "Only to this number.")},
                {"notice", "N", QT_TRANSLATE_NOOP("herald::CommandCatalogue", "Only of this notice.")},
                {"since", "T",
                    QT_TRANSLATE_NOOP("herald::CommandCatalogue",
                        "Only from this time on: 2026-05-01, 2026-05-01T09:30, with or without a zone.")},
                {"until", "T", QT_TRANSLATE_NOOP("herald::CommandCatalogue", "Only before this time.")},
                {"limit", "N",
                    QT_TRANSLATE_NOOP("herald::CommandCatalogue", "At most so many; 0 is all. Without it, 200.")},
                json, csv}},
        {"show", "ID [--json]",
            QT_TRANSLATE_NOOP("herald::CommandCatalogue",
                "Show everything about one message. ID is Telnyx's, or the number Herald gave it."),
            CommandSpec::Data, true, &ShowCommand::run, {json}},
        {"count", "[TEXT | --file F | --lines F] [--json]",
            QT_TRANSLATE_NOOP("herald::CommandCatalogue",
                "Count a text's segments and name its encoding. Without a text, standard input is read."),
            CommandSpec::Nothing, true, &CountCommand::run,
            {{"file", "F",
                 QT_TRANSLATE_NOOP("herald::CommandCatalogue", "Count the text in this file. “-” is standard input.")},
                {"lines", "F",
                    QT_TRANSLATE_NOOP("herald::CommandCatalogue",
                        "Count many texts: one JSON string a line in, one JSON object a line out. An empty text is "
                        "\"\". "
                        "A line without a string, a blank one too, is answered with an error. “-” is standard input.")},
                json}},
        {"check", "(--recipients FILE | --list NAME | --to NUM…) [--country CC] [--json]",
            QT_TRANSLATE_NOOP("herald::CommandCatalogue", "Judge every row of a list, and send nothing."),
            CommandSpec::Data, true, &CheckCommand::run,
            {recipients, phoneColumn, savedList,
                {"to", "NUM",
                    QT_TRANSLATE_NOOP("herald::CommandCatalogue", "Number to judge. May be given several times."),
                    true},
                country, json}},
        {"lists", "[show NAME | import NAME FILE | rename NAME NEW | remove NAME] [options]",
            QT_TRANSLATE_NOOP(
                "herald::CommandCatalogue", "List the saved lists of people, or show, make, rename or remove one."),
            CommandSpec::Data, true, &ListsCommand::run,
            {phoneColumn, country,
                {"replace", nullptr,
                    QT_TRANSLATE_NOOP(
                        "herald::CommandCatalogue", "Put the file in the place of a list that has the name already.")},
                sure, json, csv}},
        {"optouts", "[add NUM… | remove NUM… | import FILE | fetch] [options]",
            QT_TRANSLATE_NOOP("herald::CommandCatalogue",
                "List who must not be texted, add or remove people, or fetch Telnyx's list."),
            CommandSpec::Keys, true, &OptOutsCommand::run,
            {{"note", "T", QT_TRANSLATE_NOOP("herald::CommandCatalogue", "Why, for those who read the list later.")},
                phoneColumn, country, sure, json, csv}},
        {"sandbox", "[--port N] [options]",
            QT_TRANSLATE_NOOP("herald::CommandCatalogue",
                "Run the practice carrier: the same API on this computer, and nothing is really sent."),
            CommandSpec::Nothing, false, &SandboxCommand::run,
            {{"port", "N",
                 QT_TRANSLATE_NOOP("herald::CommandCatalogue", "Port on 127.0.0.1; 0 or nothing is any free one.")},
                {"speed", "X", QT_TRANSLATE_NOOP("herald::CommandCatalogue", "Delivery runs this many times faster.")},
                {"key", "K",
                    QT_TRANSLATE_NOOP("herald::CommandCatalogue", "The key it accepts; PRACTICE without this.")},
                {"pace", "N",
                    QT_TRANSLATE_NOOP("herald::CommandCatalogue",
                        "Parts a minute that one sender may send before messages queue; 0 is no limit.")},
                {"state", "FILE",
                    QT_TRANSLATE_NOOP("herald::CommandCatalogue",
                        "Keep what was accepted in this file, so that a later run still knows it.")}}},
        {"help", "[COMMAND]", QT_TRANSLATE_NOOP("herald::CommandCatalogue", "Explain Herald, or one command."),
            CommandSpec::Nothing, true, &HelpCommand::run, {}},
        {"version", "", QT_TRANSLATE_NOOP("herald::CommandCatalogue", "Print the version."), CommandSpec::Nothing,
            false, &HelpCommand::version, {}},
    };
}

QString columns(const QString &left, const QString &right)
{
    constexpr qsizetype width = 30;
    constexpr qsizetype right_edge = 100;
    QString lines = u"  "_s + left;
    lines += lines.size() < width ? QString(width - lines.size(), u' ') : u'\n' + QString(width, u' ');
    qsizetype column = width;
    const QStringList words = right.split(u' ');
    for (const QString &word : words) {
        if (column + word.size() > right_edge) {
            lines += u'\n' + QString(width, u' ');
            column = width;
        }
        lines += (column > width ? u" "_s : QString()) + word;
        column += word.size() + 1;
    }
    return lines + u'\n';
}

QString optionColumns(const OptionSpec &option)
{
    const QString value = option.value ? u' ' + QLatin1String(option.value) : QString();
    return columns(u"--"_s + QLatin1String(option.name) + value, CommandCatalogue::tr(option.words));
}

} // namespace

const QList<CommandSpec> &CommandCatalogue::commands()
{
    static const QList<CommandSpec> all = makeCommands();
    return all;
}

const QList<OptionSpec> &CommandCatalogue::commonOptions()
{
    static const QList<OptionSpec> all{
        {"data-dir", "DIR",
            QT_TRANSLATE_NOOP("herald::CommandCatalogue", "Folder for the database. Also: HERALD_DATA_DIR.")},
        {"api-base", "URL",
            QT_TRANSLATE_NOOP("herald::CommandCatalogue",
                "Where the API is, for this run. Plain http only to this computer. Also: HERALD_API_BASE.")},
        {"account", "NAME",
            QT_TRANSLATE_NOOP("herald::CommandCatalogue", "Use this account instead of the chosen one.")},
        {"sandbox", nullptr, QT_TRANSLATE_NOOP("herald::CommandCatalogue", "Practise: nothing is really sent.")},
    };
    return all;
}

QString CommandCatalogue::overview()
{
    QString text = tr("Herald sends SMS notices through Telnyx. Without a command it opens its window.") + u"\n\n"_s;
    text += tr("Usage: herald COMMAND [options]") + u"\n\n"_s + tr("Commands:") + u'\n';
    for (const CommandSpec &spec : commands()) {
        text += columns(QLatin1String(spec.name), tr(spec.words));
    }
    text += u'\n' + tr("Options of every command:") + u'\n';
    for (const OptionSpec &option : commonOptions()) {
        text += optionColumns(option);
    }
    text += u'\n'
        + tr("The API key comes from TELNYX_API_KEY or the system keyring, never from an argument.\n"
             "“herald help COMMAND” explains one command.")
        + u"\n\n"_s + tr("Exit codes:") + u'\n';
    text += columns(u"0"_s, tr("all well"));
    text += columns(u"1"_s, tr("something was refused, left out or stopped"));
    text += columns(u"2"_s, tr("bad usage or bad input; nothing was sent"));
    text += columns(u"3"_s, tr("something is unconfirmed: it may have been sent"));
    text += columns(u"4"_s, tr("key, account, network or data folder cannot be used"));
    return text;
}

QString CommandCatalogue::help(const CommandSpec &spec)
{
    QString text = tr(spec.words) + u"\n\n"_s;
    text += tr("Usage: herald %1 %2").arg(QLatin1String(spec.name), QString::fromUtf8(spec.synopsis)).trimmed() + u'\n';
    if (!spec.options.isEmpty()) {
        text += u'\n' + tr("Options:") + u'\n';
        for (const OptionSpec &option : spec.options) {
            text += optionColumns(option);
        }
    }
    if (spec.need != CommandSpec::Nothing) {
        text += u'\n' + tr("Options of every command:") + u'\n';
        for (const OptionSpec &option : commonOptions()) {
            text += optionColumns(option);
        }
    }
    return text;
}

} // namespace herald
