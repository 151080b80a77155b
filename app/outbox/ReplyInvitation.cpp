// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/ReplyInvitation.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace herald {

QString replyInvitation(const QString &text)
{
    // Only verbs that ask the reader to write back; "we will reply" and "do not reply" are no invitations.
    static const QRegularExpression invitation(
        u"(?:(?<!not )(?<!cannot )(?<!n't )(?<!will )(?<!never )(?<!n\u2019t )"
        "\\breply\\b(?!\\s+(?:is|are|was|has|cannot)\\b)"
        "|\\b(?:text|write|message|txt|sms)\\s+(?:us\\s+)?back\\b"
        "|\\b(?:text|send|txt|reply with|answer with)\\s+[\"'\u201C\u2018]?(?-i:[A-Z]{2,12})\\b"
        "|\\b(?-i:STOP)\\s+to\\s+(?:opt|end|unsubscribe|stop|cancel)"
        "|(?<!nicht )\\bantworten\\b(?!\\s+sie\\s+nicht)|\\bantworte\\b(?!\\s+nicht)|\\bschreiben sie zurück\\b"
        "|\\brépondez\\b|\\brépondre par\\b|\\benvoyez\\s+(?-i:[A-Z]{2,12})\\b"
        "|\\bresponda\\b|\\bresponde\\b|\\brispondi\\b|\\brispondete\\b|\\brisponda\\b|\\bantwoord\\b|\\breageer\\b)"
        "[^\\s.,;!?]*(?:\\s+[\"'\u201C\u2018]?(?-i:[A-Z]{1,12})\\b)?"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return invitation.match(text).captured().simplified();
}

} // namespace herald
