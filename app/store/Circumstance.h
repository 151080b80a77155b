// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace herald {

/// What the state of a message alone does not say of its hand-over: how a request ended that nobody knows the outcome
/// of, or that Herald let nothing leave.
struct Circumstance {
    enum Kind {
        None, ///< nothing more is known
        Lost, ///< the request began and no whole reply came
        Answered, ///< an HTTP status that is no success
        Redirected, ///< sent on to another address, not followed
        Unreadable, ///< success, but not a reply Herald understands
        TooLarge, ///< a reply that was cut off
        Ended, ///< Herald ended while the message was on the wire
        HeldBack ///< refused by Herald itself: the person had opted out by then
    };
    Kind kind = None;
    int httpStatus = 0; ///< 0 without a reply
    bool operator==(const Circumstance &) const = default;

    /// "unreadable 200", "lost", "held_back"; empty for None.
    QString toWord() const;
    /// None for anything else than such a word.
    static Circumstance fromWord(QStringView word);

    /// @p technical with the word before it, as the event keeps both: "lost: RemoteHostClosedError".
    QString noted(const QString &technical) const;
    /// What noted() put before the technical line.
    static Circumstance fromNote(QStringView note);
};

} // namespace herald
