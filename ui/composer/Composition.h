// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/Plan.h"
#include "app/recipients/RecipientCheck.h"
#include "app/session/Session.h"

#include <QObject>
#include <QTimer>

namespace herald {

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
    const QList<RecipientRow> &rows() const { return m_rows; }
    const Ledger &ledger() const { return m_ledger; }
    const SegmentCount &segments() const { return m_segments; }
    bool isEmpty() const;

    void setTitle(const QString &title);
    void setSender(const QString &sender);
    void setText(const QString &text);
    /// Appends whatever rows @p pasted holds; returns how many.
    int addRecipients(const QString &pasted);
    /// Rows by their position in rows().
    void removeRows(const QList<int> &positions);
    void replaceRow(int position, const QString &typed);
    /// Everything again from nothing: after sending, or for a new notice.
    void clear();
    /// Keeps what has been written but empties the list, e.g. before writing to others.
    void clearRecipients();

    /// The pre-flight as of now.
    Plan plan() const;
    /// What is handed to the outbox: exactly what @p plan showed.
    NewNotice notice(const Plan &plan) const;
    /// The title, or the text's first words when none was given.
    QString titleOrFirstWords() const;

    /// Reads the draft of the last run; loaded() follows.
    void loadDraft();
    /// Writes at once what is still in the delay.
    void saveDraftNow();

Q_SIGNALS:
    void loaded();
    void recipientsChanged();
    void textChanged();
    void senderChanged();
    void titleChanged();
    /// Anything that a plan depends on.
    void changed();
    void draftSaved(const QDateTime &at);
    void draftNotSaved(const QString &words);

private:
    void check();
    void touch();
    QString recipientsAsText() const;
    CheckRules rules() const;

    Session &m_session;
    Draft m_draft;
    QList<RawRow> m_raw;
    QList<RecipientRow> m_rows;
    Ledger m_ledger;
    SegmentCount m_segments;
    QTimer m_saveTimer;
    QString m_checkedFor; ///< the default country that the verdicts stand for
    bool m_loading = false;
};

} // namespace herald
