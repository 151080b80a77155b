// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Await.h"
#include "app/cli/Commands.h"
#include "app/cli/JsonLine.h"
#include "app/cli/PeopleInput.h"
#include "app/cli/SendOptions.h"
#include "app/recipients/ListCheck.h"
#include "app/recipients/SheetExport.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

PhoneRules optOutRules(const Invocation &invocation, const CommandContext &context)
{
    PhoneRules rules;
    rules.defaultCountry = SendOptions::readCountry(invocation).value_or(QString());
    if (rules.defaultCountry.isEmpty())
        rules.defaultCountry = context.defaultCountry;
    // Nobody is texted by this, and who practised may want to take it back.
    rules.practice = true;
    return rules;
}

int optOutTrouble(CommandStreams &streams, const StoreError &error)
{
    streams.err << StoreWords::explain(error) << '\n';
    return NoAccess;
}

/// E.164 of all rows; each row that is no number is named on standard error.
QStringList numbersOf(const RecipientList &list, const PhoneRules &phone, CommandStreams &streams, int &unreadable)
{
    ListRules rules;
    rules.phone = phone;
    rules.twice = TwiceChoice::KeepAll;
    const CheckedList checked = checkList(list, rules);
    QStringList numbers;
    for (qsizetype row = 0; row < checked.verdicts.size(); ++row) {
        if (checked.verdicts.at(row).number > 0) {
            numbers.append(checked.verdicts.at(row).e164());
            continue;
        }
        ++unreadable;
        const RecipientRow words = checked.row(row);
        streams.err << OptOutsCommand::tr("Row %1, “%2”: %3").arg(QString::number(words.row), words.input, words.reason)
                    << '\n';
    }
    return numbers;
}

void writeOptOuts(CommandStreams &streams, const QList<KnownOptOut> &all, const std::optional<OptOutFetch> &last)
{
    for (const KnownOptOut &optOut : all) {
        const QByteArray line = JsonLine()
                                    .text("number", optOut.number)
                                    .text("source", toWord(optOut.source))
                                    .time("at", optOut.at)
                                    .text("who", optOut.who)
                                    .text("note", optOut.note)
                                    .textOrNull("profile", optOut.profileId)
                                    .done();
        streams.out << QString::fromUtf8(line) << '\n';
    }
    JsonLine summary;
    summary.number("optouts", all.size());
    summary.time("fetched_at", last ? std::optional(last->at) : std::nullopt);
    summary.boolean("complete", !last || last->complete);
    streams.out << QString::fromUtf8(JsonLine().raw("summary", summary.done()).done()) << '\n';
}

void writeOptOutTable(CommandStreams &streams, const QList<KnownOptOut> &all)
{
    CsvWriter csv;
    csv.addRow({OptOutsCommand::tr("Number"), OptOutsCommand::tr("Source"), OptOutsCommand::tr("Since"),
        OptOutsCommand::tr("Entered by"), OptOutsCommand::tr("Note")});
    for (const KnownOptOut &optOut : all) {
        csv.addRow({optOut.number, toWord(optOut.source),
            optOut.at ? optOut.at->toUTC().toString(Qt::ISODate) : QString(), optOut.who, optOut.note});
    }
    streams.out << QString::fromUtf8(csv.bytes());
}

int listOptOuts(const Invocation &invocation, CommandContext &context)
{
    struct Known {
        QList<KnownOptOut> all;
        std::optional<OptOutFetch> last;
    };
    const auto known =
        await(context.store.read([account = context.account.id](Repositories &store) -> StoreResult<Known> {
            const auto all = store.optOuts.all(account);
            if (!all)
                return tl::make_unexpected(all.error());
            return Known{*all, store.optOuts.lastFetch(account).value_or(std::nullopt)};
        }));
    if (!known)
        return optOutTrouble(context.streams, known.error());
    QTextStream &out = context.streams.out;
    if (invocation.has(u"json"_s)) {
        writeOptOuts(context.streams, known->all, known->last);
        return AllWell;
    }
    if (invocation.has(u"csv"_s)) {
        writeOptOutTable(context.streams, known->all);
        return AllWell;
    }
    const QLocale locale;
    for (const KnownOptOut &optOut : known->all) {
        out << optOut.number << u"  "_s << toWord(optOut.source) << u"  "_s
            << (optOut.at ? locale.toString(optOut.at->toLocalTime(), QLocale::ShortFormat) : u"–"_s);
        if (!optOut.note.isEmpty())
            out << u"  "_s << optOut.note.simplified();
        out << '\n';
    }
    context.streams.err << OptOutsCommand::tr("%Ln opt-out(s).", nullptr, int(known->all.size())) << u' '
                        << (known->last ? OptOutsCommand::tr("Fetched from Telnyx: %1.")
                                              .arg(locale.toString(known->last->at.toLocalTime(), QLocale::ShortFormat))
                                        : OptOutsCommand::tr("Telnyx's list was never fetched."))
                        << '\n';
    return AllWell;
}

int sumUpOptOuts(const Invocation &invocation, CommandStreams &streams, const char *deed, int count, int unreadable)
{
    if (invocation.has(u"json"_s)) {
        JsonLine summary;
        summary.number(deed, count).number("unreadable", unreadable);
        streams.out << QString::fromUtf8(JsonLine().raw("summary", summary.done()).done()) << '\n';
    }
    return unreadable > 0 ? SomethingRefused : AllWell;
}

int addOptOuts(const Invocation &invocation, CommandContext &context, const RecipientList &list, OptOutSource source)
{
    int unreadable = 0;
    const QStringList numbers = numbersOf(list, optOutRules(invocation, context), context.streams, unreadable);
    QList<KnownOptOut> optOuts;
    for (const QString &number : numbers) {
        optOuts.append(
            {number, context.clock.now(), source, context.person, invocation.value(u"note"_s).simplified(), {}});
    }
    const auto added = await(context.store.run([optOuts](Repositories &store) { return store.optOuts.add(optOuts); }));
    if (!added)
        return optOutTrouble(context.streams, added.error());
    if (!invocation.has(u"json"_s))
        context.streams.out << OptOutsCommand::tr("%Ln added.", nullptr, *added) << '\n';
    return sumUpOptOuts(invocation, context.streams, "added", *added, unreadable);
}

int removeOptOuts(const Invocation &invocation, CommandContext &context, const RecipientList &list)
{
    CommandStreams &streams = context.streams;
    int unreadable = 0;
    const QStringList numbers = numbersOf(list, optOutRules(invocation, context), streams, unreadable);
    if (!invocation.has(u"yes"_s)) {
        if (!PeopleInput::somebodyCanBeAsked(streams)) {
            streams.err << OptOutsCommand::tr("Nothing was removed: nobody can be asked here. Give --yes.") << '\n';
            return BadUsage;
        }
        const QString question =
            OptOutsCommand::tr("These %Ln people can be texted again. Type yes to go on, anything else to stop.",
                nullptr, int(numbers.size()));
        if (!PeopleInput::agreed(streams, question))
            return SomethingRefused;
    }
    const auto removed = await(context.store.run([numbers, account = context.account.id](Repositories &store) {
        return store.optOuts.remove(numbers, account);
    }));
    if (!removed)
        return optOutTrouble(streams, removed.error());
    if (!invocation.has(u"json"_s))
        streams.out << OptOutsCommand::tr("%Ln removed.", nullptr, int(removed->size())) << '\n';
    return sumUpOptOuts(invocation, streams, "removed", int(removed->size()), unreadable);
}

int fetchOptOuts(const Invocation &invocation, CommandContext &context)
{
    CommandStreams &streams = context.streams;
    const AccountId account = context.account.id;
    context.hasKey(account);
    const OptOutReport report = await(context.optOuts.fetch(account, context.apis(account)));
    if (!report.words.isEmpty())
        streams.err << report.words << '\n';
    if (!report.fetch)
        return NoAccess;
    if (!invocation.has(u"json"_s))
        streams.out << OptOutsCommand::tr("Telnyx lists %Ln opt-out(s).", nullptr, report.entries) << '\n';
    return sumUpOptOuts(invocation, streams, "fetched", report.entries, report.unreadable);
}

} // namespace

int OptOutsCommand::run(const Invocation &invocation, CommandContext &context)
{
    CommandStreams &streams = context.streams;
    const QString verb = invocation.positional.value(0);
    const QStringList rest = invocation.positional.mid(1);
    if (const auto known = SendOptions::readCountry(invocation); !known) {
        streams.err << known.error() << '\n';
        return BadUsage;
    }
    if (invocation.has(u"json"_s) && invocation.has(u"csv"_s)) {
        streams.err << tr("Give either --json or --csv, not both.") << '\n';
        return BadUsage;
    }
    if ((verb.isEmpty() || verb == u"list"_s) && rest.isEmpty())
        return listOptOuts(invocation, context);
    if (verb == u"fetch"_s && rest.isEmpty())
        return fetchOptOuts(invocation, context);
    if (verb == u"add"_s && !rest.isEmpty())
        return addOptOuts(invocation, context, CommandInput::recipientsFromArguments(rest).list, OptOutSource::Person);
    if (verb == u"remove"_s && !rest.isEmpty())
        return removeOptOuts(invocation, context, CommandInput::recipientsFromArguments(rest).list);
    if (verb == u"import"_s && rest.size() == 1) {
        const auto input = CommandInput::readRecipients(rest.constFirst(),
            {invocation.value(u"phone-column"_s), PeopleInput::rememberedColumns(context)},
            SendOptions::readCountry(invocation).value_or(QString()), streams);
        if (!input) {
            streams.err << input.error() << '\n';
            return BadUsage;
        }
        return addOptOuts(invocation, context, input->list, OptOutSource::Import);
    }
    streams.err << tr("Say what to do with opt-outs: nothing to list them, “add” or “remove” with numbers, “import” "
                      "with a file, or “fetch”.")
                << '\n';
    return BadUsage;
}

} // namespace herald
