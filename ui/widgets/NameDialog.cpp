// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/NameDialog.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Scale.h"

#include <QAccessible>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace herald {

NameDialog::NameDialog(
    const QString &title, const QString &label, const QString &action, QWidget *parent, bool mayBeEmpty)
    : QDialog(parent)
    , m_name(new QLineEdit)
    , m_noteLabel(new TextLabel({}))
    , m_note(new QLineEdit)
    , m_explanation(new TextLabel({}))
    , m_problem(new TextLabel({}, TypeSize::Small))
    , m_take(new PrimaryButton(action))
{
    setObjectName(u"nameDialog"_s);
    setWindowTitle(title);
    setModal(true);
    m_name->setObjectName(u"nameField"_s);
    m_name->setMaxLength(120);
    m_name->setMinimumWidth(320);
    m_take->setObjectName(u"takeName"_s);
    m_take->setEnabled(mayBeEmpty);
    m_problem->setObjectName(u"nameProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_note->setObjectName(u"noteField"_s);
    m_note->setMaxLength(1000);
    m_note->hide();
    m_noteLabel->setBuddy(m_note);
    m_noteLabel->hide();
    m_explanation->setWordWrap(true);
    m_explanation->hide();
    auto *words = new TextLabel(label);
    words->setBuddy(m_name);

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::page, space::large, space::page, space::large);
    box->setSpacing(space::small);
    box->addWidget(new TextLabel(title, TypeSize::Heading));
    box->addWidget(m_explanation);
    box->addWidget(words);
    box->addWidget(m_name);
    box->addWidget(m_problem);
    box->addWidget(m_noteLabel);
    box->addWidget(m_note);
    box->addSpacing(space::small);
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    auto *back = makeButton(tr("Cancel"));
    back->setAutoDefault(false);
    line->addWidget(back);
    line->addWidget(m_take);
    box->addLayout(line);

    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, [this] { Q_EMIT named(m_name->text().trimmed()); });
    connect(m_name, &QLineEdit::textChanged, this, [this, mayBeEmpty](const QString &text) {
        m_take->setEnabled(mayBeEmpty || !text.trimmed().isEmpty());
        m_problem->hide();
    });
    m_name->setFocus();
}

void NameDialog::setName(const QString &name)
{
    m_name->setText(name);
    m_name->selectAll();
}

void NameDialog::setExplanation(const QString &words)
{
    m_explanation->setText(words);
    m_explanation->setVisible(!words.isEmpty());
}

void NameDialog::askNote(const QString &label)
{
    m_noteLabel->setText(label);
    m_noteLabel->show();
    m_note->show();
}

QString NameDialog::note() const
{
    return m_note->text().trimmed();
}

void NameDialog::refuse(const QString &words)
{
    m_problem->setText(words);
    m_problem->show();
    m_name->setFocus();
    m_name->selectAll();
    QAccessibleEvent told(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

} // namespace herald
