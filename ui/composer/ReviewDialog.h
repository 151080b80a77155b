// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/Plan.h"
#include "app/session/Session.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace herald {

class Banner;
class Composition;
class TextLabel;

/// The pre-flight as a ledger: who gets it, what it takes, what to look at first. Send is off until every warning is
/// ticked and nothing blocks; its word says what it does.
class ReviewDialog : public QDialog
{
    Q_OBJECT
public:
    ReviewDialog(Session &session, Composition &composition, QWidget *parent);

    /// The rows left out that a person can put right are to stay as a draft.
    bool keepsRest() const;

    /// Does nothing while the notice is being saved: leaving then would keep a draft of what is already on its way.
    void reject() override;

Q_SIGNALS:
    /// Everything is on disk and on its way.
    void submitted(herald::NoticeId notice);

private:
    QWidget *head() const;
    QWidget *who();
    QWidget *takes() const;
    QWidget *findings();
    QWidget *foot();
    void showSendState();
    void send();
    void submit(const NewNotice &notice);

    Session &m_session;
    Composition &m_composition;
    Plan m_plan; ///< what was shown is what is sent
    QList<QCheckBox *> m_ticks;
    TextLabel *m_ticked = nullptr;
    TextLabel *m_hint = nullptr;
    QCheckBox *m_keepRest = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_back = nullptr;
    Banner *m_trouble = nullptr;
    bool m_sending = false;
};

} // namespace herald
