// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/Plan.h"

#include <QSet>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLineEdit;
class QProgressBar;
class QVBoxLayout;

namespace herald {

class LinkButton;
class TextLabel;

/// What to look at before sending: what blocks, warnings that are each ticked, and what is only good to know. Asks for
/// the number of messages to be typed when there are many.
class ReviewFindings : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewFindings(QWidget *parent = nullptr);

    /// A tick stays only where the very same words stand. @p calmWords: when nobody would be disturbed, or empty.
    void setPlan(const Plan &plan, const QString &calmWords);
    /// While rows and the past are still being looked at: 0 to 100; -1: not any more.
    void setProgress(int percent);

    int unticked() const;
    /// True when the number need not be typed, or has been.
    bool isCountTyped() const;
    /// The last that Tab reaches in here.
    QWidget *lastInTabOrder() const { return m_last; }

Q_SIGNALS:
    /// A tick or the typed number.
    void confirmed();
    void rebuilt();
    void calmStartWanted();
    /// Who was told lately is to be left out.
    void leaveOutWanted();
    /// To the place where it can be put right.
    void placeWanted(herald::Finding::Place place);

private:
    QWidget *lineOf(const Finding &finding, const QString &calmWords);
    QWidget *countLine(qint64 count);
    LinkButton *deedFor(const Finding &finding, const QString &calmWords);
    void addTick(const Finding &finding, QLayout *line);
    void showTicked();
    void chain();

    QVBoxLayout *m_box;
    TextLabel *m_ticked;
    QProgressBar *m_progress;
    TextLabel *m_looking;
    QWidget *m_frame = nullptr;
    QWidget *m_last = nullptr;
    QLineEdit *m_count = nullptr;
    QList<QCheckBox *> m_ticks;
    QSet<QString> m_confirmed; ///< words that were ticked
    QList<QWidget *> m_stops; ///< that Tab reaches, in order
    QList<Finding> m_findings;
    QString m_calmWords;
    std::optional<qint64> m_countToType;
};

} // namespace herald
