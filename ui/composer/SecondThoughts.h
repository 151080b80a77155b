// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/composer/Composition.h"

#include <QHash>
#include <QObject>

namespace herald {

/// Keeps each notice as it was written while it can still be undone, so that nothing typed is lost when it is. Has no
/// widgets.
class SecondThoughts : public QObject
{
    Q_OBJECT
public:
    explicit SecondThoughts(Session &session, QObject *parent = nullptr);

    /// @p written was handed over as @p id and left @p rest to be gone on with, which may be nothing at all.
    void keep(NoticeId id, const WrittenNotice &written, const WrittenNotice &rest);
    /// A person has undone it: back() follows as soon as nothing of it can leave any more, if it is still known.
    void takeBack(NoticeId id);

Q_SIGNALS:
    /// @p written as it was, but for those @p left who are on record for it already: they cannot get it again.
    void back(const herald::WrittenNotice &written, const herald::WrittenNotice &rest, int left);

private:
    struct Kept {
        WrittenNotice written;
        WrittenNotice rest;
        bool undone = false;
    };
    void giveBack(NoticeId id);

    Session &m_session;
    QHash<NoticeId, Kept> m_kept;
};

} // namespace herald
