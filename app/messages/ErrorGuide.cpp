// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/ApiError.h"
#include "app/messages/ErrorTable.h"

#include <algorithm>

namespace herald {

namespace {

constexpr qsizetype longestQuote = 300; // of somebody else's words in one of our sentences

/// Words from outside, fit to stand in a sentence: one line, bounded.
QString quotable(const QString &text)
{
    QString line = text.left(longestQuote * 2).simplified();
    line.removeIf([](QChar c) { return !c.isPrint(); });
    if (line.size() > longestQuote)
        line = line.left(longestQuote) + u'\u2026';
    return line;
}

} // namespace

const ErrorTableRow *findError(QStringView code)
{
    bool isNumber = false;
    const int number = code.toInt(&isNumber);
    if (!isNumber)
        return nullptr;
    const std::span<const ErrorTableRow> rows = number < 40000 ? accountErrors() : messagingErrors();
    const auto found = std::ranges::lower_bound(rows, number, {}, &ErrorTableRow::code);
    return found != rows.end() && found->code == number ? &*found : nullptr;
}

ErrorClass ErrorGuide::classOf(const QString &code)
{
    const ErrorTableRow *const row = findError(code);
    return row ? row->errorClass : ErrorClass::Unknown;
}

bool ErrorGuide::isAccountWide(const QString &code)
{
    const ErrorTableRow *const row = findError(code);
    return row && row->accountWide;
}

ErrorWords ErrorGuide::explain(const ApiError &error)
{
    if (const ErrorTableRow *const row = findError(error.code))
        return {tr(row->whatHappened), tr(row->whatToDo)};

    const QString title = quotable(error.title);
    const QString detail = quotable(error.detail);
    ErrorWords words;
    if (!title.isEmpty() && !detail.isEmpty() && title != detail)
        words.whatHappened = tr("Telnyx says: %1 (%2)").arg(title, detail);
    else if (!title.isEmpty() || !detail.isEmpty())
        words.whatHappened = tr("Telnyx says: %1").arg(title.isEmpty() ? detail : title);
    else
        words.whatHappened = tr("Telnyx refused this and gave no reason.");
    const QString code = quotable(error.code);
    words.whatToDo = code.isEmpty()
        ? tr("Try once more later. If it happens again, ask whoever looks after your Telnyx account.")
        : tr("Herald does not know this error yet. Ask whoever looks after your Telnyx account and give them the code "
             "%1.")
              .arg(code);
    return words;
}

} // namespace herald
