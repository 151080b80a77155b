// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace herald {

class AccountBadge;
class Bubble;
class Composition;
class ElidedLabel;
class TextLabel;

/// What will arrive, for one person after the other.
class PreviewPane : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewPane(Composition &composition, QWidget *parent = nullptr);

    /// Shows the text as the person of this row gets it. @p position: in the list.
    void showRow(qsizetype position);

Q_SIGNALS:
    void rowWanted(qsizetype position);

private:
    enum class Risk { Longest, Costliest, Emptiest, OddValues, Random };
    void build();
    QWidget *buildRisks();
    void update();
    void showText();
    void step(int direction);
    void go(qsizetype position);
    void goToRisk(Risk risk);
    /// The nearest ready row from @p from in @p direction, itself included; -1 when there is none.
    qsizetype readyFrom(qsizetype from, int direction) const;

    Composition &m_composition;
    qsizetype m_position = -1;
    bool m_isChosen = false; ///< by a person; else the first who gets it is shown
    qsizetype m_oddAt = -1; ///< where the last odd value was found
    QPushButton *m_previous;
    QPushButton *m_next;
    TextLabel *m_place;
    ElidedLabel *m_person;
    TextLabel *m_parts;
    AccountBadge *m_badge;
    ElidedLabel *m_sender;
    Bubble *m_bubble;
    QWidget *m_risks;
    QPushButton *m_odd;
};

} // namespace herald
