// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/RecipientField.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace herald {

namespace {

// A line edit would fold line ends into spaces and melt a column of numbers into one.
bool isList(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.contains(u'\n') || trimmed.contains(u'\r') || trimmed.contains(u',') || trimmed.contains(u';')
        || trimmed.contains(u'\t');
}

} // namespace

RecipientField::RecipientField(QWidget *parent)
    : QLineEdit(parent)
{
    setAccessibleName(tr("To: recipients"));
    setAccessibleDescription(tr("Type a number and press Enter, paste a list, or drop a file"));
    setPlaceholderText(tr("Paste, type or drop a file"));
    setAcceptDrops(true);
}

void RecipientField::commit()
{
    // A line edit keeps pasted line ends as line separators.
    const QString typed = text().replace(QChar::LineSeparator, u'\n').trimmed();
    if (typed.isEmpty())
        return;
    clear();
    Q_EMIT recipientsEntered(typed);
}

bool RecipientField::pasteList()
{
    const QMimeData *held = QGuiApplication::clipboard()->mimeData();
    const QList<QUrl> urls = held ? held->urls() : QList<QUrl>();
    if (std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); }))
        return takeDropped(held);
    const QString pasted = QGuiApplication::clipboard()->text();
    if (!isList(pasted))
        return false;
    commit();
    Q_EMIT recipientsEntered(pasted);
    return true;
}

void RecipientField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste) && pasteList())
        return;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier) {
        commit();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void RecipientField::focusOutEvent(QFocusEvent *event)
{
    // What was typed counts, also when the person just moves on.
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::MouseFocusReason)
        commit();
    QLineEdit::focusOutEvent(event);
}

void RecipientField::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasText() || event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void RecipientField::dropEvent(QDropEvent *event)
{
    if (takeDropped(event->mimeData()))
        event->acceptProposedAction();
}

bool RecipientField::takeDropped(const QMimeData *dropped)
{
    bool any = false;
    for (const QUrl &url : dropped->urls()) {
        if (!url.isLocalFile())
            continue;
        Q_EMIT fileEntered(url.toLocalFile());
        any = true;
    }
    if (any)
        return true;
    if (!dropped->hasText() || dropped->text().trimmed().isEmpty())
        return false;
    Q_EMIT recipientsEntered(dropped->text());
    return true;
}

} // namespace herald
