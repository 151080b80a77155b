// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/NumberDoctor.h"
#include "app/recipients/OddValue.h"
#include "app/recipients/RecipientRow.h"

#include <QFlags>

#include <array>

namespace herald {

/// Why a row is not ready, or nothing.
enum class RowReason : quint8 {
    None,
    Number, ///< see RowVerdict::problem
    Undone, ///< a person has undone the tidying
    Barred, ///< names as senders never arrive in this country
    NotAllowed, ///< the messaging profile does not allow this country
    OptedOut,
    AlreadySent, ///< by the notice that this one goes on from, or by one much like it
    MissingColumn, ///< the text asks for a column that the list does not have
    MissingValue, ///< the text asks for a value that this row does not have
    TooManyParts, ///< this person's text is longer than Telnyx takes
    NoText, ///< nothing but empty values is left of this person's text
    SamePerson,
    SamePersonOtherText ///< the same person, who would get another text
};

/// What a person should know of a row that is sent all the same.
enum class RowRemark : quint8 {
    RegisterFirst = 1 << 0, ///< in this country a sender name must be registered
    SentTwice = 1 << 1, ///< kept although the person is in the list more than once
    OddValue = 1 << 2, ///< see RowVerdict::odd
    Unicode = 1 << 3 ///< this person's text needs Unicode
};
Q_DECLARE_FLAGS(RowRemarks, RowRemark)
Q_DECLARE_OPERATORS_FOR_FLAGS(RowRemarks)

/// What is known of one row, without any text: a million of them fit. Words are made from it when somebody looks.
struct RowVerdict {
    quint64 number = 0; ///< E.164 without '+'; 0 when there is none
    qint32 keptRow = -1; ///< SamePerson: position of the row that is kept
    Tidyings tidyings;
    qint16 column = -1; ///< MissingValue: the column
    qint16 oddColumn = -1; ///< where the odd value stands
    /// Where a mobile stands that was taken because the number's own cell is empty, or that is offered because what
    /// stands there is no mobile; -1 when there is none.
    qint16 otherColumn = -1;
    std::array<char, 2> region{}; ///< ISO 3166 alpha-2 or zeros
    RowStatus status = RowStatus::Invalid;
    RowReason reason = RowReason::Number;
    PhoneProblem problem = PhoneProblem::Empty;
    LineKind line = LineKind::Unknown;
    OddValue odd = OddValue::None;
    RowRemarks remarks;
    quint8 parts = 0; ///< of this person's text where it has placeholders, else 0; see CheckedList::partsOf()

    /// The number was understood although it is written unusually; as people of its country write it needs no telling.
    bool isTidied() const { return number != 0 && (tidyings & ~Tidyings(Tidying::NationalSpelling)); }
    QString e164() const { return number == 0 ? QString() : QString(u'+' + QString::number(number)); }
    QString regionCode() const { return region[0] == 0 ? QString() : QString::fromLatin1(region.data(), 2); }
};
static_assert(sizeof(RowVerdict) <= 40);

} // namespace herald
