// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/RecipientList.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace herald {

struct CheckedList;

class AccountBadge;
class Bubble;
class Chip;
class Composition;
class ElidedLabel;
class TextLabel;

/// What will arrive, for one person after the other; for somebody who is in the list twice also what will not.
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
    QWidget *buildRisks();
    QWidget *buildTally();
    void update();
    void showText();
    void showRemark();
    void showTwice(const CheckedList &list);
    void step(int direction);
    void go(qsizetype position);
    void goToRisk(Risk risk);
    void goToOdd();
    void goToRandom();
    /// The nearest ready row from @p from in @p direction, itself included; -1 when there is none.
    qsizetype readyFrom(qsizetype from, int direction) const;

    Composition &m_composition;
    qsizetype m_position = -1;
    std::optional<RowId> m_chosen; ///< by a person; else the first who gets it is shown
    int m_searches = 0; ///< the newest one wins
    qsizetype m_oddAt = -1; ///< where the last odd value was found
    QPushButton *m_previous;
    QPushButton *m_next;
    TextLabel *m_place;
    TextLabel *m_remark; ///< what is to be said of the row that a person chose, which may not be the one shown
    ElidedLabel *m_person;
    TextLabel *m_parts;
    AccountBadge *m_badge;
    ElidedLabel *m_sender;
    Bubble *m_bubble;
    TextLabel *m_which; ///< whose text that is, where it is not plain
    Bubble *m_other; ///< what is not sent
    TextLabel *m_otherWords;
    QWidget *m_risks;
    Chip *m_odd;
    QWidget *m_tally;
    TextLabel *m_tallyWords;
};

} // namespace herald
