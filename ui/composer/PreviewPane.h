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

    /// Shows the text as the person of this row gets it. @p position: in Composition::rows().
    void showRow(int position);

Q_SIGNALS:
    void rowWanted(int position);

private:
    void update();
    void step(int direction);
    QList<int> readyRows() const;

    Composition &m_composition;
    int m_position = -1;
    QPushButton *m_previous;
    QPushButton *m_next;
    TextLabel *m_place;
    ElidedLabel *m_person;
    TextLabel *m_parts;
    AccountBadge *m_badge;
    ElidedLabel *m_sender;
    Bubble *m_bubble;
};

} // namespace herald
