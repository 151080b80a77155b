// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/PeopleDesk.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace herald {

class ElidedLabel;
class TextLabel;

/// One person: whether they opted out and how that is known, the last notices they got, and the lists that hold them.
class PersonPane : public QWidget
{
    Q_OBJECT
public:
    explicit PersonPane(QWidget *parent = nullptr);

    void showNobody();
    /// @p name may be empty.
    void showPerson(const QString &name, const PersonFacts &facts);
    const QString &number() const { return m_facts.number; }
    const QString &name() const { return m_name; }
    const PersonFacts &facts() const { return m_facts; }

Q_SIGNALS:
    void optOutRequested();
    void allowRequested();
    void listRequested(herald::ListId list);

private:
    void showOptOut();
    void showMessages();
    void showLists();

    QString m_name;
    PersonFacts m_facts;
    QStackedWidget *m_pages;
    ElidedLabel *m_heading;
    TextLabel *m_number;
    TextLabel *m_state;
    TextLabel *m_why;
    QPushButton *m_allow;
    QPushButton *m_optOut;
    TextLabel *m_noMessages;
    QVBoxLayout *m_messages;
    TextLabel *m_listsHead;
    QWidget *m_lists;
    QVBoxLayout *m_listsPlace;
};

} // namespace herald
