// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <tl/expected.hpp>

namespace herald {

struct StoreError {
    enum Kind {
        CannotOpen, ///< folder or file cannot be made, read or written
        NewerHerald, ///< the file was written by a later version
        Damaged, ///< no database, or one that fails its check; it was set aside
        Full, ///< no space left
        Busy, ///< another program holds the file
        ReadOnly,
        NotFound, ///< no such row
        AlreadySent, ///< somebody in it was sent one of the notices that it follows
        NameTaken, ///< another one is called so
        NoName, ///< it has to be called something
        Other
    };
    Kind kind = Other;
    QString technical; ///< the driver's words; no private data
    QString path; ///< the file concerned, where that helps
};

template<typename T>
using StoreResult = tl::expected<T, StoreError>;

class StoreWords
{
    Q_DECLARE_TR_FUNCTIONS(herald::StoreWords)
public:
    /// What happened, what it means, what to do, in plain translated words.
    static QString explain(const StoreError &error);
};

} // namespace herald
