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

int listTrouble(CommandStreams &streams, const StoreError &error, const QString &name)
{
    const bool unknown = error.kind == StoreError::NotFound;
    streams.err << (unknown
            ? ListsCommand::tr("There is no saved list called “%1”. “herald lists” shows those there are.").arg(name)
            : StoreWords::explain(error))
                << '\n';
    return unknown || error.kind == StoreError::NameTaken || error.kind == StoreError::NoName ? BadUsage : NoAccess;
}

QByteArray listJson(const SavedList &list)
{
    return JsonLine()
        .text("name", list.name)
        .number("rows", list.rows)
        .number("columns", list.columns)
        .time("created_at", list.createdAt)
        .time("changed_at", list.changedAt)
        .time("used_at", list.usedAt)
        .done();
}

int showLists(const Invocation &invocation, CommandContext &context)
{
    const auto lists = await(context.store.read([](Repositories &store) { return store.lists.all(); }));
    if (!lists)
        return listTrouble(context.streams, lists.error(), {});
    for (const SavedList &list : *lists) {
        if (invocation.has(u"json"_s))
            context.streams.out << QString::fromUtf8(listJson(list)) << '\n';
        else
            context.streams.out << list.name << u"  "_s << ListsCommand::tr("%Ln row(s)", nullptr, list.rows) << '\n';
    }
    if (lists->isEmpty() && !invocation.has(u"json"_s))
        context.streams.err << ListsCommand::tr("No list is saved yet. “herald lists import NAME FILE” makes one.")
                            << '\n';
    return AllWell;
}

int showRows(const Invocation &invocation, CommandContext &context, const QString &name)
{
    QTextStream &out = context.streams.out;
    const auto input = PeopleInput::savedList(context, name);
    if (!input) {
        context.streams.err << input.error() << '\n';
        return BadUsage;
    }
    const Sheet &sheet = input->list.sheet();
    if (!invocation.has(u"json"_s)) {
        out << QString::fromUtf8(csvOf(sheet));
        return AllWell;
    }
    const auto cells = [](const QStringList &texts) {
        QList<QByteArray> members;
        for (const QString &text : texts)
            members.append(JsonLine::quoted(text));
        return jsonList(members);
    };
    JsonLine head;
    head.raw("columns", cells(sheet.headings()));
    head.number("phone", input->list.mapping().phone).number("name", input->list.mapping().name);
    out << QString::fromUtf8(head.done()) << '\n';
    for (qsizetype row = 0; row < sheet.rowCount(); ++row) {
        JsonLine line;
        line.number("row", sheet.number(row)).raw("cells", cells(input->list.cells(row)));
        out << QString::fromUtf8(line.done()) << '\n';
    }
    return AllWell;
}

int importList(const Invocation &invocation, CommandContext &context, const QString &name, const QString &path)
{
    CommandStreams &streams = context.streams;
    const auto country = SendOptions::readCountry(invocation);
    const auto input = country
        ? CommandInput::readRecipients(
            path, {invocation.value(u"phone-column"_s), PeopleInput::rememberedColumns(context)}, *country, streams)
        : tl::expected<RecipientInput, QString>(tl::make_unexpected(country.error()));
    if (!input) {
        streams.err << input.error() << '\n';
        return BadUsage;
    }
    for (const QString &note : input->notes)
        streams.err << note << '\n';
    ListRules rules;
    rules.phone.defaultCountry = country->isEmpty() ? context.defaultCountry : *country;
    rules.phone.practice = true;
    const CheckedList checked = checkList(input->list, rules);
    NewSavedList list{name, input->list, {}, context.clock.now()};
    for (const RowVerdict &verdict : checked.verdicts)
        list.numbers.push_back(verdict.number);
    const bool replace = invocation.has(u"replace"_s);
    const auto saved = await(context.store.run([list, replace](Repositories &store) -> StoreResult<void> {
        const auto known = store.lists.byName(list.name);
        if (known && replace)
            return store.lists.replace(known->id, list);
        const auto made = store.lists.create(list);
        return made ? StoreResult<void>() : tl::make_unexpected(made.error());
    }));
    if (!saved)
        return listTrouble(streams, saved.error(), name);
    const auto rows = int(input->list.rowCount());
    if (invocation.has(u"json"_s))
        streams.out << QString::fromUtf8(JsonLine().text("name", name).number("rows", rows).done()) << '\n';
    else
        streams.out << ListsCommand::tr("%Ln row(s) saved.", nullptr, rows) << '\n';
    return AllWell;
}

int removeList(const Invocation &invocation, CommandContext &context, const QString &name)
{
    CommandStreams &streams = context.streams;
    if (!invocation.has(u"yes"_s)) {
        if (!PeopleInput::somebodyCanBeAsked(streams)) {
            streams.err << ListsCommand::tr("Nothing was removed: nobody can be asked here. Give --yes.") << '\n';
            return BadUsage;
        }
        const QString question =
            ListsCommand::tr("The list “%1” is removed. Type yes to go on, anything else to stop.").arg(name);
        if (!PeopleInput::agreed(streams, question))
            return SomethingRefused;
    }
    const auto removed =
        await(context.store.run([name, now = context.clock.now()](Repositories &store) -> StoreResult<void> {
            const auto list = store.lists.byName(name);
            if (!list)
                return tl::make_unexpected(list.error());
            return store.lists.remove(list->id, now);
        }));
    return removed ? int(AllWell) : listTrouble(streams, removed.error(), name);
}

int renameList(CommandContext &context, const QString &name, const QString &other)
{
    const auto renamed =
        await(context.store.run([name, other, now = context.clock.now()](Repositories &store) -> StoreResult<void> {
            const auto list = store.lists.byName(name);
            if (!list)
                return tl::make_unexpected(list.error());
            return store.lists.rename(list->id, other, now);
        }));
    return renamed ? int(AllWell) : listTrouble(context.streams, renamed.error(), name);
}

} // namespace

int ListsCommand::run(const Invocation &invocation, CommandContext &context)
{
    const QString verb = invocation.positional.value(0);
    const QStringList rest = invocation.positional.mid(1);
    if (verb.isEmpty())
        return showLists(invocation, context);
    if (verb == u"show"_s && rest.size() == 1)
        return showRows(invocation, context, rest.at(0));
    if (verb == u"import"_s && rest.size() == 2)
        return importList(invocation, context, rest.at(0), rest.at(1));
    if (verb == u"rename"_s && rest.size() == 2)
        return renameList(context, rest.at(0), rest.at(1));
    if (verb == u"remove"_s && rest.size() == 1)
        return removeList(invocation, context, rest.at(0));
    context.streams.err << tr("Say what to do with saved lists: nothing to list them, “show” or “remove” with a name, "
                              "“import” with a name and a file, or “rename” with two names.")
                        << '\n';
    return BadUsage;
}

} // namespace herald
