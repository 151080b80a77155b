// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/Dialogs.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace herald {

void DesktopDialogs::ask(QWidget *parent, const Question &question, std::function<void(int)> then)
{
    auto *box = new QMessageBox(question.dangerous ? QMessageBox::Warning : QMessageBox::Question, question.title,
                                question.text, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QList<QPushButton *> buttons;
    for (qsizetype i = 0; i < question.answers.size(); ++i) {
        const bool last = i == question.answers.size() - 1;
        buttons.append(box->addButton(question.answers.at(i),
                                      last ? QMessageBox::RejectRole
                                           : (question.dangerous ? QMessageBox::DestructiveRole : QMessageBox::AcceptRole)));
    }
    if (!buttons.isEmpty()) {
        box->setEscapeButton(buttons.constLast());
        box->setDefaultButton(question.dangerous ? buttons.constLast() : buttons.constFirst());
    }
    QObject::connect(box, &QMessageBox::finished, box, [box, buttons, then = std::move(then)] {
        const qsizetype chosen = buttons.indexOf(qobject_cast<QPushButton *>(box->clickedButton()));
        then(int(chosen < 0 ? buttons.size() - 1 : chosen));
    });
    box->open();
}

QString DesktopDialogs::fileToSave(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
}

QString DesktopDialogs::fileToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, QString(), filter);
}

} // namespace herald
