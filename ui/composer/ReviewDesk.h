// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/Plan.h"
#include "app/outbox/SendingHabits.h"
#include "app/session/Session.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace herald {

class Composition;

/// What a review knows: the notice as it stood when the review was opened, looked at again whenever its start or the
/// account changes. What needs a look at every row or into the past is gathered off the GUI thread. Has no widgets.
class ReviewDesk : public QObject
{
    Q_OBJECT
public:
    ReviewDesk(Session &session, const Composition &composition, QObject *parent = nullptr);
    ~ReviewDesk() override;

    const Plan &plan() const { return m_plan; }
    /// What was planned is what is sent.
    const CheckedList &recipients() const { return m_input.recipients; }
    const NewNotice &notice() const { return m_notice; }
    const std::optional<Money> &balance() const { return m_input.balance; }
    double partsPerMinute() const { return m_input.partsPerMinute; }
    QDateTime now() const { return m_session.clock().now(); }

    /// True once everything that the plan needs is known for this start.
    bool isReady() const { return m_ready; }
    /// 0 to 100, while it is not ready.
    int percent() const { return m_progress ? int(m_progress->percent) : 0; }
    /// The first time at which nobody is disturbed, when somebody would be; nothing when there is none.
    std::optional<QDateTime> calmStart() const;

    /// Who were sent this text, or one much like it, lately; E.164 without '+'.
    QSet<quint64> toldLately() const;

    /// Nothing: at once.
    void setStart(const std::optional<QDateTime> &start);
    const std::optional<QDateTime> &start() const { return m_start; }
    /// The chosen start lies in the past.
    bool startHasPassed() const;
    /// So far away that it leaves without anybody at the window.
    bool isLater() const;

    /// Hands the notice to the outbox; submitted() or refused() follows.
    void send();

Q_SIGNALS:
    void changed();
    void submitted(herald::NoticeId notice);
    void refused(const QString &words);

private:
    void takeAccount();
    void look();
    void makePlan();
    void submit(NewNotice notice);

    Session &m_session;
    const Composition &m_composition;
    PlanInput m_input;
    NewNotice m_notice;
    SendingHabits m_habits;
    Plan m_plan;
    std::optional<QDateTime> m_start;
    std::shared_ptr<FactsProgress> m_progress; ///< of the look that is under way
    bool m_habitsKnown = false;
    bool m_ready = false;
    bool m_pastIsUnknown = false;
    QTimer m_ageTimer;
};

} // namespace herald
