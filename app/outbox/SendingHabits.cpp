// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/SendingHabits.h"

#include <QStringList>

#include <optional>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

const QString habitsSetting = u"sending-habits"_s;

std::optional<int> within(const QString &word, int least, int most)
{
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

} // namespace

SendingHabits SendingHabits::load(Repositories &store)
{
    SendingHabits habits;
    const QString kept = store.settings.value(habitsSetting, {}).value_or(QString());
    const QStringList words = kept.split(u' ', Qt::SkipEmptyParts);
    if (words.size() != 4)
        return habits;
    habits.quiet.from = within(words.at(0), 0, 23).value_or(habits.quiet.from);
    habits.quiet.to = within(words.at(1), 0, 23).value_or(habits.quiet.to);
    habits.typedCountAbove = within(words.at(2), 0, 1'000'000).value_or(habits.typedCountAbove);
    habits.undo = std::chrono::seconds(within(words.at(3), 0, 60).value_or(int(habits.undo.count())));
    return habits;
}

StoreResult<void> SendingHabits::save(Repositories &store) const
{
    return store.settings.setValue(
        habitsSetting, u"%1 %2 %3 %4"_s.arg(quiet.from).arg(quiet.to).arg(typedCountAbove).arg(undo.count()));
}

} // namespace herald
