// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PeopleInput.h"

#include "app/cli/Await.h"

#include <QLocale>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr qint64 freshEnough = 3600; ///< seconds

} // namespace

tl::expected<RecipientInput, QString> PeopleInput::savedList(CommandContext &context, const QString &name)
{
    const auto rows = await(context.store.read([name](Repositories &store) -> StoreResult<RecipientList> {
        const auto list = store.lists.byName(name);
        if (!list)
            return tl::make_unexpected(list.error());
        return store.lists.rows(list->id);
    }));
    if (!rows && rows.error().kind == StoreError::NotFound)
        return tl::make_unexpected(
            tr("There is no saved list called “%1”. “herald lists” shows those there are.").arg(name));
    if (!rows)
        return tl::make_unexpected(StoreWords::explain(rows.error()));
    return RecipientInput{*rows, {}};
}

void PeopleInput::markUsed(CommandContext &context, const QString &name)
{
    context.store.run([name, now = context.clock.now()](Repositories &store) {
        const auto list = store.lists.byName(name);
        return list ? store.lists.markUsed(list->id, now) : StoreResult<void>();
    });
}

tl::expected<QSet<quint64>, QString> PeopleInput::optedOut(
    CommandContext &context, AccountId account, const QString &profileId)
{
    const auto numbers = await(context.store.run(
        [account, profileId](Repositories &store) { return store.optOuts.numbers(account, profileId); }));
    if (!numbers)
        return tl::make_unexpected(StoreWords::explain(numbers.error()));
    return *numbers;
}

void PeopleInput::refreshOptOuts(CommandContext &context, AccountId account)
{
    const auto last =
        await(context.store.run([account](Repositories &store) { return store.optOuts.lastFetch(account); }));
    const QDateTime now = context.clock.now();
    const std::optional<OptOutFetch> known = last.value_or(std::nullopt);
    if (known && known->at.secsTo(now) < freshEnough)
        return;
    const OptOutReport report = await(context.optOuts.fetch(account, context.apis(account)));
    if (report.fetch)
        return;
    context.streams.err << (known
            ? tr("Who opted out could not be fetched from Telnyx; the list of %1 is used.")
                  .arg(QLocale().toString(known->at.toLocalTime(), QLocale::ShortFormat))
            : tr("Who opted out could not be fetched from Telnyx; it refuses messages to these people itself."))
                        << '\n';
}

std::function<std::optional<ColumnMapping>(const QString &)> PeopleInput::rememberedColumns(CommandContext &context)
{
    return [&context](const QString &shape) -> std::optional<ColumnMapping> {
        const auto kept = await(context.store.read(
            [shape](Repositories &store) { return store.settings.value(columnsSetting(shape), {}); }));
        if (!kept || kept->isEmpty())
            return std::nullopt;
        return mappingFromText(*kept);
    };
}

bool PeopleInput::somebodyCanBeAsked(const CommandStreams &streams)
{
    return streams.in ? streams.inIsTerminal : ::isatty(STDIN_FILENO) == 1;
}

bool PeopleInput::agreed(CommandStreams &streams, const QString &question)
{
    streams.err << question << '\n';
    streams.err.flush();
    auto input = CommandInput::open(u"-"_s, streams);
    if (!input)
        return false;
    const QString answer = QString::fromUtf8((*input)->readLine(100)).trimmed().toLower();
    return answer == u"yes"_s || answer == tr("yes", "typed to agree");
}

} // namespace herald
