// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/Composition.h"

#include "app/outbox/Await.h"
#include "app/recipients/ListText.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace herald {

namespace {

struct StoredDraft {
    Draft draft;
    RecipientList list;
    QSet<quint64> alreadySent;
};

} // namespace

Composition::Composition(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    // A crash may cost the last half second of typing, never more.
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(500ms);
    connect(&m_saveTimer, &QTimer::timeout, this, &Composition::saveDraftNow);
    connect(&m_session.accounts(), &AccountDesk::currentChanged, this, &Composition::takeAccount);
    connect(&m_session.accounts(), &AccountDesk::changed, this, &Composition::takeAccount);
    PeopleDesk &people = m_session.people();
    connect(&people, &PeopleDesk::optOutsChanged, this, &Composition::takeAccount);
    m_recipients.setColumnMemory({[&people](const QString &shape) { return people.columns(shape); },
        [&people](const QString &shape, const ColumnMapping &mapping) { people.rememberColumns(shape, mapping); }});
    connect(&m_recipients, &RecipientDesk::changed, this, [this] {
        m_listIsSaved = false;
        touch();
    });
    connect(&m_recipients, &RecipientDesk::textsChanged, this, &Composition::changed);
    connect(this, &Composition::changed, this, &Composition::learnPrices);
    // What was sent shows what it costs now.
    connect(&m_session.outbox(), &Outbox::noticeEnded, this, [this] {
        m_pricesAreNew = false;
        learnPrices();
    });
    takeAccount();
}

bool Composition::isEmpty() const
{
    return written().isEmpty();
}

WrittenNotice Composition::written() const
{
    return {m_draft, m_recipients.list(), alreadySent(), m_leftOut, m_recipients.rules().twice};
}

void Composition::replace(const WrittenNotice &written)
{
    m_draft = written.draft;
    m_leftOut = written.leftOut;
    m_segments = countSegments(m_draft.text);
    m_recipients.setText(m_draft.text);
    m_recipients.setTwice(written.twice);
    bar(written.alreadySent);
    m_recipients.replaceAll(written.list);
    Q_EMIT loaded();
    Q_EMIT leftOutChanged();
    touch();
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
    m_recipients.setText(text);
    Q_EMIT textChanged();
    touch();
}

void Composition::clear()
{
    const QString sender = m_draft.sender;
    WrittenNotice nothing;
    nothing.draft.sender = sender;
    replace(nothing);
}

void Composition::goOnFrom(NoticeId sent)
{
    QSet<quint64> reached = alreadySent();
    const CheckedList &checked = m_recipients.checked();
    for (const RowVerdict &verdict : checked.verdicts) {
        if (verdict.status == RowStatus::Ready)
            reached.insert(verdict.number);
    }
    m_draft.follows.append(sent);
    const RecipientList rest = checked.rest();
    bar(reached);
    m_recipients.replaceAll(rest);
    Q_EMIT loaded();
    touch();
}

void Composition::leaveOut(const QSet<quint64> &people)
{
    const QSet<quint64> barred = alreadySent();
    m_leftOut += people - barred;
    bar(barred);
    Q_EMIT leftOutChanged();
}

void Composition::includeAgain()
{
    const QSet<quint64> barred = alreadySent();
    m_leftOut.clear();
    bar(barred);
    Q_EMIT leftOutChanged();
}

QSet<quint64> Composition::alreadySent() const
{
    return m_recipients.rules().alreadySent - m_leftOut;
}

void Composition::bar(const QSet<quint64> &alreadySent)
{
    ListRules rules = m_recipients.rules();
    const QSet<quint64> all = alreadySent + m_leftOut;
    if (rules.alreadySent == all)
        return;
    rules.alreadySent = all;
    m_recipients.setRules(rules);
}

void Composition::takeAccount()
{
    const AccountDesk &desk = m_session.accounts();
    const Account &account = desk.current();
    ListRules rules = m_recipients.rules();
    rules.phone.defaultCountry = account.defaultCountry;
    rules.phone.practice = account.practice;
    rules.allowedRegions.clear();
    for (const MessagingProfile &profile : desk.facts().profiles.value_or(QList<MessagingProfile>())) {
        if (profile.id == account.profileId)
            rules.allowedRegions = profile.whitelistedDestinations;
    }
    const ListRules &known = m_recipients.rules();
    rules.optedOut = m_session.people().optedOut();
    if (rules.phone != known.phone || rules.allowedRegions != known.allowedRegions || rules.optedOut != known.optedOut)
        m_recipients.setRules(rules);
}

/// Not before there is something that has a price.
void Composition::learnPrices()
{
    const AccountId account = m_session.accounts().current().id;
    if ((m_pricesAreNew && m_pricesOf == account) || m_recipients.checked().parts == 0)
        return;
    if (m_pricesOf != account)
        m_prices.reset();
    m_pricesOf = account;
    m_pricesAreNew = true;
    const auto learn = [account](Repositories &store) { return learntPrices(store, account); };
    whenReady(m_session.store().read(learn), this, [this, account](const StoreResult<PriceBook> &prices) {
        if (!prices || m_pricesOf != account)
            return;
        m_prices = *prices;
        Q_EMIT changed();
    });
}

std::optional<Money> Composition::priceOf(qsizetype position) const
{
    const CheckedList &checked = m_recipients.checked();
    if (!m_prices || position < 0 || position >= checked.verdicts.size() || checked.partsOf(position) == 0)
        return std::nullopt;
    return m_prices->priceOf(checked.verdicts.at(position).regionCode(), checked.partsOf(position));
}

Plan Composition::plan() const
{
    return Planner::plan(planInput());
}

PlanInput Composition::planInput() const
{
    const AccountDesk &desk = m_session.accounts();
    const Account &account = desk.current();
    PlanInput input;
    input.sender = m_draft.sender;
    input.profileId = account.profileId;
    input.title = titleOrFirstWords();
    input.recipients = m_recipients.checked();
    input.hasKey = account.practice || desk.hasKey(account.id);
    input.partsPerMinute = account.partsPerMinute;
    if (m_pricesOf == account.id)
        input.prices = m_prices;
    if (desk.facts().balance)
        input.balance = desk.facts().balance->balance;
    input.ownedSenders = desk.facts().senders;
    if (desk.facts().profiles)
        input.ownedProfiles.emplace();
    for (const MessagingProfile &profile : desk.facts().profiles.value_or(QList<MessagingProfile>())) {
        input.ownedProfiles->append(profile.id);
        if (profile.id == account.profileId) {
            input.dailyLimit = profile.dailySpendLimit;
            input.profileEnabled = profile.enabled;
        }
    }
    input.now = m_session.clock().now();
    return input;
}

NewNotice Composition::notice() const
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
    fresh.notice.rowsRead = m_recipients.ledger().rows();
    fresh.notice.follows = m_draft.follows;
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

/// What the last run left, and what was written in this one before it was known.
void Composition::join(Draft draft, RecipientList list)
{
    const bool asItWas = isEmpty();
    if (!m_draft.title.isEmpty())
        draft.title = m_draft.title;
    if (draft.sender.isEmpty())
        draft.sender = m_draft.sender;
    if (!draft.text.isEmpty() && !m_draft.text.isEmpty())
        draft.text += u'\n';
    draft.text += m_draft.text;
    draft.recipients.clear();
    list.add(m_recipients.list());
    m_draft = draft;
    m_segments = countSegments(m_draft.text);
    m_recipients.setText(m_draft.text);
    m_recipients.replaceAll(list);
    m_listIsSaved = asItWas;
    if (asItWas)
        m_saveTimer.stop();
    else
        m_saveTimer.start();
}

void Composition::loadDraft()
{
    m_loading = m_asking = true;
    m_saveTimer.stop();
    const auto read = [](Repositories &store) -> StoreResult<StoredDraft> {
        const auto draft = store.drafts.load();
        if (!draft)
            return tl::make_unexpected(draft.error());
        const auto sent = store.messages.sentTo(draft->follows);
        if (!sent)
            return tl::make_unexpected(sent.error());
        auto list = listFromText(draft->recipients);
        if (!list && !draft->recipients.isEmpty()) {
            // Written by an earlier Herald: lines as they were pasted.
            const Pasted pasted = readPaste(draft->recipients, {});
            list.emplace().append(pasted.sheet, pasted.mapping);
        }
        return StoredDraft{*draft, list.value_or(RecipientList()), *sent};
    };
    whenReady(m_session.store().run(read), this, [this](const StoreResult<StoredDraft> &stored) {
        m_asking = false;
        if (!stored) {
            // It is asked for again before anything is saved over it.
            Q_EMIT draftNotSaved(StoreWords::explain(stored.error()));
            return;
        }
        bar(stored->alreadySent);
        join(stored->draft, stored->list);
        m_loading = false;
        Q_EMIT loaded();
    });
}

void Composition::touch()
{
    Q_EMIT changed();
    m_saveTimer.start();
}

void Composition::saveDraftNow()
{
    m_saveTimer.stop();
    if (m_loading) {
        if (!m_asking)
            loadDraft();
        return;
    }
    const QDateTime at = m_session.clock().now();
    // A long list is written out elsewhere, and only when it is another one.
    const auto write = [draft = m_draft, list = m_recipients.list(),
                           whole = !m_listIsSaved || !m_saved || m_recipients.isBusy()](Repositories &store) mutable {
        if (!whole)
            return store.drafts.saveWords(draft);
        draft.recipients = listToText(list);
        return store.drafts.save(draft);
    };
    m_listIsSaved = m_saved = true;
    whenReady(m_session.store().run(write), this, [this, at](const StoreResult<void> &saved) {
        if (saved)
            Q_EMIT draftSaved(at);
        else
            m_saved = false;
        if (!saved)
            Q_EMIT draftNotSaved(StoreWords::explain(saved.error()));
    });
}

} // namespace herald
