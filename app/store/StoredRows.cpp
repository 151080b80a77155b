// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/StoredRows.h"

using namespace Qt::StringLiterals;

namespace herald {

QString Account::secretName() const
{
    return u"account-"_s + QString::number(static_cast<qint64>(id));
}

QString toWord(NoticeState state)
{
    switch (state) {
    case NoticeState::Scheduled:
        return u"scheduled"_s;
    case NoticeState::Running:
        return u"running"_s;
    case NoticeState::Paused:
        return u"paused"_s;
    case NoticeState::Stopped:
        return u"stopped"_s;
    case NoticeState::Finished:
        return u"finished"_s;
    }
    Q_UNREACHABLE();
}

QString toWord(CheckVerdict verdict)
{
    switch (verdict) {
    case CheckVerdict::NotYet:
        return {};
    case CheckVerdict::TooEarly:
        return u"too_early"_s;
    case CheckVerdict::NotFound:
        return u"not_found"_s;
    case CheckVerdict::Unclear:
        return u"unclear"_s;
    }
    Q_UNREACHABLE();
}

} // namespace herald
