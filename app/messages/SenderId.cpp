// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/SenderId.h"

#include <algorithm>

namespace herald {

namespace {

bool isLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

bool isAllowed(QChar c)
{
    return isLetter(c) || (c >= u'0' && c <= u'9') || c == u' ';
}

} // namespace

tl::expected<SenderId, SenderIdProblem> SenderId::parse(QStringView typed)
{
    if (typed.trimmed().isEmpty())
        return tl::make_unexpected(SenderIdProblem::Empty);
    if (typed.size() > maxLength)
        return tl::make_unexpected(SenderIdProblem::TooLong);
    // What was checked is what is sent, so nothing is trimmed here.
    if (!std::ranges::all_of(typed, isAllowed) || typed.startsWith(u' ') || typed.endsWith(u' '))
        return tl::make_unexpected(SenderIdProblem::ForbiddenCharacter);
    if (std::ranges::none_of(typed, isLetter))
        return tl::make_unexpected(SenderIdProblem::NoLetter);
    return SenderId(typed.toString());
}

QString SenderId::explain(SenderIdProblem problem)
{
    switch (problem) {
    case SenderIdProblem::Empty:
        return tr("There is no sender ID yet. Choose or type the name that people will see as the sender.");
    case SenderIdProblem::TooLong:
        return tr(
            "This sender ID is too long: phone networks carry at most %Ln characters. Shorten it.", nullptr, maxLength);
    case SenderIdProblem::ForbiddenCharacter:
        return tr("A sender ID may hold only the letters A to Z, digits, and spaces between them. Remove accents, "
                  "punctuation, and spaces at the beginning or end.");
    case SenderIdProblem::NoLetter:
        return tr(
            "A sender ID needs at least one letter from A to Z. Add one: digits alone would look like a phone number.");
    }
    return {};
}

} // namespace herald
