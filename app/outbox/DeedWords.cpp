// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/DeedWords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace herald {

QString DeedWords::of(const QString &what)
{
    static const QHash<QString, const char *> deeds{
        {u"send"_s, QT_TRANSLATE_NOOP("herald::DeedWords", "sent")},
        {u"schedule"_s, QT_TRANSLATE_NOOP("herald::DeedWords", "scheduled")},
        {u"reschedule"_s, QT_TRANSLATE_NOOP("herald::DeedWords", "gave another time")},
        {u"send_now"_s, QT_TRANSLATE_NOOP("herald::DeedWords", "sent before its time")},
        {u"send_first"_s, QT_TRANSLATE_NOOP("herald::DeedWords", "put first in line")},
        {u"in_line"_s, QT_TRANSLATE_NOOP("herald::DeedWords", "put back in line")},
        {u"pause"_s, QT_TRANSLATE_NOOP("herald::DeedWords", "paused")},
        {u"resume"_s, QT_TRANSLATE_NOOP("herald::DeedWords", "resumed")},
        {u"stop"_s, QT_TRANSLATE_NOOP("herald::DeedWords", "stopped")},
        {u"retry"_s, QT_TRANSLATE_NOOP("herald::DeedWords", "tried the refused again")},
        {u"send_again"_s, QT_TRANSLATE_NOOP("herald::DeedWords", "sent unconfirmed again")},
        {u"mark_sent"_s, QT_TRANSLATE_NOOP("herald::DeedWords", "marked as sent")},
        {u"leave_open"_s, QT_TRANSLATE_NOOP("herald::DeedWords", "left unconfirmed")},
        {u"found"_s, QT_TRANSLATE_NOOP("herald::DeedWords", "found at Telnyx")},
        {u"taken_back"_s, QT_TRANSLATE_NOOP("herald::DeedWords", "took back what it had found")},
    };
    const char *const words = deeds.value(what);
    return words ? tr(words) : what;
}

QStringList DeedWords::doubts(const AuditVerdict &verdict)
{
    QStringList doubts;
    if (verdict.firstWrong)
        doubts.append(tr("The log was changed from outside: entry %1 is not what it was, or one before it is missing.")
                          .arg(*verdict.firstWrong));
    if (verdict.endIsMissing)
        doubts.append(tr("The log was changed from outside: entries at its end are missing."));
    if (verdict.untold > 0)
        doubts.append(
            tr("The log was changed from outside: it tells nothing of %Ln notice(s).", nullptr, verdict.untold));
    if (verdict.otherTexts > 0)
        doubts.append(tr("%Ln notice(s) hold another text than the one that was sent.", nullptr, verdict.otherTexts));
    if (verdict.copy == AuditVerdict::Missing)
        doubts.append(tr("The copy of its last entry beside the database is missing. The next entry makes it anew."));
    else if (verdict.copy == AuditVerdict::Older)
        doubts.append(tr("The copy of its last entry beside the database is older than the log."));
    return doubts;
}

} // namespace herald
