// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/TypedBox.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace herald {

class TextLabel;

constexpr int formLabelWidth = 136;
constexpr int formFieldWidth = 300;

/// An empty form at the end of @p box, which has a widget: labels of one width, fields as wide as they want to be.
QFormLayout *addForm(QVBoxLayout *box);
/// The muted label of @p field, and its buddy; null for a line that has none.
TextLabel *formLabel(const QString &text, QWidget *field = nullptr);
void nameField(QWidget *field, const char *objectName, const QString &accessibleName);

/// Under a field: what it is for, or else what is wrong with what was typed. Both are the field's description for a
/// screen reader.
class FieldHint : public QWidget
{
    Q_OBJECT
public:
    /// Makes its own row at the end of @p form, there while there is something to read.
    FieldHint(QWidget *field, QFormLayout *form);

    void setHint(const QString &hint);
    /// Stands in place of the hint; empty: the hint again.
    void setProblem(const QString &problem);
    QString problem() const { return m_problem; }
    /// What is read at this moment.
    QString text() const { return m_problem.isEmpty() ? m_hint : m_problem; }

private:
    void showWords();

    QWidget *m_field;
    QFormLayout *m_form;
    QString m_hint;
    QString m_problem;
    QLabel *m_sign;
    TextLabel *m_muted;
    TextLabel *m_plain;
};

/// An editable box whose list may change while somebody types: text, cursor and selection stay.
class ChoiceBox : public TypedBox
{
    Q_OBJECT
public:
    struct Choice {
        QString text;
        QString data;
        bool operator==(const Choice &) const = default;
    };

    explicit ChoiceBox(QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices);
    const QList<Choice> &choices() const { return m_choices; }
    /// By the program: no signal. Leaves what is there already, with its cursor.
    void showText(const QString &text);

private:
    QList<Choice> m_choices;
};

} // namespace herald
