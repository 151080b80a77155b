// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/composer/ReviewDesk.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QGridLayout;
class QPushButton;
class QScrollArea;

namespace herald {

class Banner;
class Composition;
class ReviewFigures;
class ReviewFindings;
class TextLabel;

/// The pre-flight as a ledger: who gets it, what it takes, what to look at first. Send is off until every warning is
/// ticked, what must be typed is typed and nothing blocks; its word says what it does.
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
    /// Everything is on disk; it goes now, or at its hour.
    void submitted(herald::NoticeId notice);
    /// The person left to put something right there.
    void placeWanted(herald::Finding::Place place);
    /// The person left to send it to the others only; E.164 without '+'.
    void leaveOutWanted(const QSet<quint64> &people);

private:
    QWidget *head() const;
    QWidget *who();
    void addGroup(QGridLayout *grid, int row, RowStatus status, const QString &words);
    QWidget *middle();
    void growToRead();
    QWidget *foot();
    void showRows(RowStatus status, const QString &words);
    void showPlan();
    void showSendState();
    QString hint() const;
    QString sendWords() const;
    void send();
    void takeRefusal(const QString &words);

    Session &m_session;
    ReviewDesk m_desk;
    ReviewFigures *m_figures;
    ReviewFindings *m_findings;
    QScrollArea *m_scroll = nullptr;
    TextLabel *m_hint = nullptr;
    QCheckBox *m_keepRest = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_back = nullptr;
    Banner *m_trouble = nullptr;
    QTimer m_progressTimer;
    bool m_sending = false;
};

} // namespace herald
