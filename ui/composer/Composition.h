// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/Plan.h"
#include "app/session/Session.h"
#include "ui/composer/RecipientDesk.h"

#include <QObject>
#include <QTimer>

namespace herald {

/// A notice as it stands where it is written, whole.
struct WrittenNotice {
    Draft draft; ///< but for its recipients
    RecipientList list;
    QSet<quint64> alreadySent; ///< those who got a notice that it follows
    QSet<quint64> leftOut = {}; ///< those of a person's choice, see Composition::leaveOut()
    TwiceChoice twice = TwiceChoice::KeepFirst;
    bool isEmpty() const { return list.isEmpty() && draft.text.isEmpty() && draft.title.isEmpty(); }
    bool operator==(const WrittenNotice &) const = default;
};

/// The notice being written: sender, recipients, text; what is known about them; and the draft on disk. Has no
/// widgets. The editor owns the text on screen and tells it here on every change.
class Composition : public QObject
{
    Q_OBJECT
public:
    explicit Composition(Session &session, QObject *parent = nullptr);

    const QString &title() const { return m_draft.title; }
    const QString &sender() const { return m_draft.sender; }
    const QString &text() const { return m_draft.text; }
    /// Of the text as written.
    const SegmentCount &segments() const { return m_segments; }
    RecipientDesk &recipients() { return m_recipients; }
    const RecipientDesk &recipients() const { return m_recipients; }
    bool isEmpty() const;

    void setTitle(const QString &title);
    void setSender(const QString &sender);
    void setText(const QString &text);
    /// What was left out of the notice that was just handed over becomes the draft; nobody who got that one can get
    /// this one.
    void goOnFrom(NoticeId sent);
    /// The notices that this one goes on from.
    const QList<NoticeId> &follows() const { return m_draft.follows; }
    /// These people were sent a notice much like this one; they are not to get it once more. E.164 without '+'.
    void leaveOut(const QSet<quint64> &people);
    /// Takes leaveOut() back.
    void includeAgain();
    /// How many people leaveOut() keeps away.
    int leftOut() const { return int(m_leftOut.size()); }
    /// Cheap: the rows are shared until either side changes.
    WrittenNotice written() const;
    /// In the place of what is there now.
    void replace(const WrittenNotice &written);
    /// Everything again from nothing: after sending, or for a new notice.
    void clear();
    /// The pre-flight as of now, without what only the past and a look at every row can tell.
    Plan plan() const;
    /// About what the text of this row costs; nothing when that is not known.
    std::optional<Money> priceOf(qsizetype position) const;
    PlanInput planInput() const;
    /// What is handed to the outbox, without its messages: those are recipients().checked() written out.
    NewNotice notice() const;
    /// The title, or the text's first words when none was given.
    QString titleOrFirstWords() const;

    /// Reads the draft of the last run, to which belongs what was written meanwhile; loaded() follows. Nothing is
    /// saved before, so that nothing is saved over it.
    void loadDraft();
    bool isLoaded() const { return !m_loading; }
    /// Writes at once what is still in the delay.
    void saveDraftNow();

Q_SIGNALS:
    void loaded();
    void textChanged();
    void senderChanged();
    void titleChanged();
    /// Anything that a plan depends on.
    void changed();
    /// See leftOut().
    void leftOutChanged();
    void draftSaved(const QDateTime &at);
    void draftNotSaved(const QString &words);

private:
    void takeAccount();
    QSet<quint64> alreadySent() const;
    void bar(const QSet<quint64> &alreadySent);
    void touch();
    void learnPrices();
    void join(Draft draft, RecipientList list);

    Session &m_session;
    Draft m_draft; ///< its recipients are in m_recipients
    RecipientDesk m_recipients;
    QSet<quint64> m_leftOut; ///< nobody of whom got a notice that this one follows
    SegmentCount m_segments;
    std::optional<PriceBook> m_prices;
    AccountId m_pricesOf{}; ///< the account that they are of
    bool m_pricesAreNew = false; ///< or on their way
    QTimer m_saveTimer;
    bool m_loading = true; ///< the draft of the last run is not known yet
    bool m_asking = false; ///< for that draft
    bool m_listIsSaved = true;
    bool m_saved = false; ///< once, whole
};

} // namespace herald
