// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace herald {

/// A question with named answers; the last answer is the one that changes nothing.
struct Question {
    QString title;
    QString text;
    QStringList answers; ///< verbs: "Stop the rest", "Go on sending"
    bool dangerous = false;
};

/// Everything modal goes through here, so that tests can answer.
class Dialogs
{
public:
    virtual ~Dialogs() = default;
    /// Calls @p then with the index of the answer. Escape means the last one.
    virtual void ask(QWidget *parent, const Question &question, std::function<void(int)> then) = 0;
    /// A file to write, or nothing when the person changed their mind.
    virtual QString fileToSave(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter) = 0;
    /// A file to read, or nothing when the person changed their mind.
    virtual QString fileToOpen(QWidget *parent, const QString &title, const QString &filter) = 0;
};

class DesktopDialogs : public Dialogs
{
public:
    void ask(QWidget *parent, const Question &question, std::function<void(int)> then) override;
    QString fileToSave(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter) override;
    QString fileToOpen(QWidget *parent, const QString &title, const QString &filter) override;
};

} // namespace herald
