// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace herald {

class TextLabel;

/// Asks for one line of text. Whoever asks looks at the answer and closes the dialog, or says beside the line what is
/// wrong with it.
class NameDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p action: the button, a verb. @p mayBeEmpty: an empty line is an answer too.
    NameDialog(
        const QString &title, const QString &label, const QString &action, QWidget *parent, bool mayBeEmpty = false);

    void setName(const QString &name);
    /// What this is about, above the line.
    void setExplanation(const QString &words);
    /// A second line, which may stay empty; note() has what was written there.
    void askNote(const QString &label);
    QString note() const;
    void refuse(const QString &words);

Q_SIGNALS:
    void named(const QString &name);

private:
    QLineEdit *m_name;
    TextLabel *m_noteLabel;
    QLineEdit *m_note;
    TextLabel *m_explanation;
    TextLabel *m_problem;
    QPushButton *m_take;
};

} // namespace herald
