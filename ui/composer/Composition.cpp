// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/Composition.h"

#include "app/outbox/Await.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace herald {

Composition::Composition(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    // A crash may cost the last half second of typing, never more.
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(500ms);
    connect(&m_saveTimer, &QTimer::timeout, this, &Composition::saveDraftNow);
    connect(&m_session.accounts(), &AccountDesk::currentChanged, this, &Composition::check);
    connect(&m_session.accounts(), &AccountDesk::changed, this, [this] {
        if (m_checkedFor != m_session.accounts().current().defaultCountry)
            check();
    });
}

bool Composition::isEmpty() const
{
    return m_raw.isEmpty() && m_draft.text.isEmpty() && m_draft.title.isEmpty();
}

void Composition::setTitle(const QString &title)
{
    if (title == m_draft.title)
        return;
    m_draft.title = title;
    Q_EMIT titleChanged();
    touch();
}

void Composition::setSender(const QString &sender)
{
    if (sender == m_draft.sender)
        return;
    m_draft.sender = sender;
    Q_EMIT senderChanged();
    touch();
}

void Composition::setText(const QString &text)
{
    if (text == m_draft.text)
        return;
    m_draft.text = text;
    m_segments = countSegments(text);
    Q_EMIT textChanged();
    touch();
}

int Composition::addRecipients(const QString &pasted)
{
    QList<RawRow> added = rowsFromText(pasted);
    const int last = m_raw.isEmpty() ? 0 : m_raw.constLast().row;
    for (RawRow &row : added)
        row.row += last;
    m_raw.append(added);
    if (!added.isEmpty())
        check();
    return int(added.size());
}

void Composition::removeRows(const QList<int> &positions)
{
    QList<int> sorted = positions;
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    for (const int position : std::as_const(sorted)) {
        if (position >= 0 && position < m_raw.size())
            m_raw.removeAt(position);
    }
    check();
}

void Composition::replaceRow(int position, const QString &typed)
{
    if (position < 0 || position >= m_raw.size() || m_raw.at(position).input == typed)
        return;
    m_raw[position].input = typed;
    check();
}

void Composition::clear()
{
    const QString sender = m_draft.sender;
    m_draft = Draft();
    m_draft.sender = sender;
    m_raw.clear();
    m_segments = {};
    check();
    Q_EMIT loaded();
}

void Composition::clearRecipients()
{
    m_raw.clear();
    check();
}

CheckRules Composition::rules() const
{
    const Account &account = m_session.accounts().current();
    CheckRules rules;
    rules.phone.defaultCountry = account.defaultCountry;
    rules.phone.practice = account.practice;
    return rules;
}

void Composition::check()
{
    m_checkedFor = m_session.accounts().current().defaultCountry;
    m_rows = checkRecipients(m_raw, rules());
    m_ledger = ledgerOf(m_rows);
    Q_EMIT recipientsChanged();
    touch();
}

Plan Composition::plan() const
{
    const AccountDesk &desk = m_session.accounts();
    const Account &account = desk.current();
    PlanInput input;
    input.sender = m_draft.sender;
    input.text = m_draft.text;
    input.profileId = account.profileId;
    input.title = titleOrFirstWords();
    input.rows = m_rows;
    input.hasKey = account.practice || desk.hasKey(account.id);
    input.partsPerMinute = account.partsPerMinute;
    if (desk.facts().balance)
        input.balance = desk.facts().balance->balance;
    input.ownedSenders = desk.facts().senders;
    input.now = m_session.clock().now();
    return Planner::plan(input);
}

NewNotice Composition::notice(const Plan &plan) const
{
    const Account &account = m_session.accounts().current();
    NewNotice fresh;
    fresh.notice.account = account.id;
    fresh.notice.practice = account.practice;
    fresh.notice.title = titleOrFirstWords();
    fresh.notice.sender = m_draft.sender;
    fresh.notice.text = m_draft.text;
    fresh.notice.profileId = account.profileId;
    fresh.notice.createdAt = m_session.clock().now();
    fresh.notice.rowsRead = plan.ledger.rows();
    fresh.messages = plan.outgoing;
    fresh.leftOut = plan.leftOut;
    return fresh;
}

QString Composition::titleOrFirstWords() const
{
    if (!m_draft.title.trimmed().isEmpty())
        return m_draft.title.trimmed();
    const QString words = m_draft.text.simplified();
    if (words.size() <= 40)
        return words;
    const qsizetype space = words.lastIndexOf(u' ', 40);
    return words.left(space > 10 ? space : 40) + u"…"_s;
}

QString Composition::recipientsAsText() const
{
    QStringList lines;
    lines.reserve(m_raw.size());
    for (const RawRow &row : m_raw)
        lines.append(row.name.isEmpty() ? row.input : QString(row.name + u" <"_s + row.input + u'>'));
    return lines.join(u'\n');
}

void Composition::loadDraft()
{
    m_loading = true;
    whenReady(m_session.store().run([](Repositories &store) { return store.drafts.load(); }), this,
        [this](const StoreResult<Draft> &draft) {
            if (draft && isEmpty()) {
                m_draft = *draft;
                m_segments = countSegments(m_draft.text);
                m_raw = rowsFromText(m_draft.recipients);
                check();
                m_saveTimer.stop(); // what has just been read need not be written
            }
            m_loading = false;
            Q_EMIT loaded();
        });
}

void Composition::touch()
{
    Q_EMIT changed();
    if (!m_loading)
        m_saveTimer.start();
}

void Composition::saveDraftNow()
{
    m_saveTimer.stop();
    Draft draft = m_draft;
    draft.recipients = recipientsAsText();
    const QDateTime at = m_session.clock().now();
    whenReady(m_session.store().run([draft](Repositories &store) { return store.drafts.save(draft); }), this,
        [this, at](const StoreResult<void> &saved) {
            if (saved)
                Q_EMIT draftSaved(at);
            else
                Q_EMIT draftNotSaved(StoreWords::explain(saved.error()));
        });
}

} // namespace herald
