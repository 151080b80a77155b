// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/FormPieces.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/Scale.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace herald {

namespace {

constexpr int signSize = 14;

// A form asks a label of several lines for its height before it knows its width.
void setWrapped(TextLabel *label, const QString &text, int width)
{
    label->setText(text);
    label->setFixedWidth(width);
    label->setMinimumHeight(text.isEmpty() ? 0 : label->heightForWidth(width));
    label->setVisible(!text.isEmpty());
}

TextLabel *wrapping(TextLabel::Colour colour)
{
    auto *label = new TextLabel({}, TypeSize::Small, colour);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    return label;
}

} // namespace

QFormLayout *addForm(QVBoxLayout *box)
{
    auto *form = new QFormLayout;
    box->addLayout(form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setHorizontalSpacing(space::medium);
    form->setVerticalSpacing(space::small);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    return form;
}

TextLabel *formLabel(const QString &text, QWidget *field)
{
    auto *label = new TextLabel(text, TypeSize::Body, TextLabel::Muted);
    label->setFixedWidth(formLabelWidth);
    label->setBuddy(field);
    if (field)
        label->setMinimumHeight(field->sizeHint().height()); // else it stands above the middle of its field
    return label;
}

void nameField(QWidget *field, const char *objectName, const QString &accessibleName)
{
    field->setObjectName(QLatin1String(objectName));
    field->setAccessibleName(accessibleName);
}

FieldHint::FieldHint(QWidget *field, QFormLayout *form)
    : m_field(field)
    , m_form(form)
    , m_sign(new QLabel)
    , m_muted(wrapping(TextLabel::Muted))
    , m_plain(wrapping(TextLabel::Plain))
{
    m_sign->setPixmap(Icons::get(Glyph::Warn, Tone::Red).pixmap(signSize));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::hair);
    line->addWidget(m_sign, 0, Qt::AlignTop);
    line->addWidget(m_plain, 1);
    line->addWidget(m_muted, 1);
    form->addRow(formLabel({}), this);
    showWords();
}

void FieldHint::setHint(const QString &hint)
{
    m_hint = hint;
    showWords();
}

void FieldHint::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    showWords();
}

void FieldHint::showWords()
{
    m_sign->setVisible(!m_problem.isEmpty());
    setWrapped(m_plain, m_problem, formFieldWidth - signSize - space::hair);
    setWrapped(m_muted, m_problem.isEmpty() ? m_hint : QString(), formFieldWidth);
    m_field->setAccessibleDescription(text());
    m_form->setRowVisible(this, !text().isEmpty());
}

ChoiceBox::ChoiceBox(QWidget *parent)
    : TypedBox(parent)
{
    setFixedWidth(formFieldWidth);
}

void ChoiceBox::setChoices(const QList<Choice> &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    const QSignalBlocker quiet(this);
    const QString typed = currentText();
    const int cursor = lineEdit()->cursorPosition();
    const int selectionStart = lineEdit()->selectionStart();
    const int selectionLength = lineEdit()->selectionLength();
    clear();
    for (const Choice &choice : choices)
        addItem(choice.text, choice.data);
    put(typed);
    lineEdit()->setCursorPosition(cursor);
    if (selectionStart >= 0)
        lineEdit()->setSelection(selectionStart, selectionLength);
}

void ChoiceBox::showText(const QString &text)
{
    if (text != currentText())
        put(text);
}

} // namespace herald
