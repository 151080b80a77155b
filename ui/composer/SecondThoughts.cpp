// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/SecondThoughts.h"

#include "app/outbox/Await.h"

namespace herald {

SecondThoughts::SecondThoughts(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    const Outbox &outbox = session.outbox();
    connect(&outbox, &Outbox::messageSettled, this, [this](const MessageOutcome &outcome) {
        // Its seconds are over; a long list need not be kept twice.
        const auto kept = m_kept.constFind(outcome.notice);
        if (kept != m_kept.constEnd() && !kept->undone)
            m_kept.erase(kept);
    });
    connect(&outbox, &Outbox::noticeEnded, this, &SecondThoughts::giveBack);
}

void SecondThoughts::keep(NoticeId id, const WrittenNotice &written, const WrittenNotice &rest)
{
    m_kept.insert(id, {written, rest, false});
}

void SecondThoughts::takeBack(NoticeId id)
{
    if (const auto kept = m_kept.find(id); kept != m_kept.end())
        kept->undone = true;
}

void SecondThoughts::giveBack(NoticeId id)
{
    const Kept kept = m_kept.take(id);
    if (!kept.undone)
        return;
    const auto read = [id](Repositories &store) { return store.messages.sentTo({id}); };
    whenReady(m_session.store().run(read), this, [this, kept, id](const StoreResult<QSet<quint64>> &sent) {
        WrittenNotice written = kept.written;
        // Without an answer the store is asked again when the notice is sent, because it follows the undone one.
        if (!sent || !sent->isEmpty())
            written.draft.follows.append(id);
        if (sent)
            written.alreadySent += *sent;
        Q_EMIT back(written, kept.rest, sent ? int(sent->size()) : 0);
    });
}

} // namespace herald
