// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/RecipientField.h"

#include "ui/composer/SourceChips.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

// A line edit would fold line ends into spaces and melt a column of numbers into one.
bool isList(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.contains(u'\n') || trimmed.contains(u'\r') || trimmed.contains(u',') || trimmed.contains(u';')
        || trimmed.contains(u'\t');
}

constexpr int chipsBefore = 5; ///< room beside the chips
constexpr int leastForText = 96;

} // namespace

RecipientField::RecipientField(QWidget *parent)
    : QLineEdit(parent)
    , m_chips(new SourceChips(this))
{
    setAccessibleName(tr("To: recipients"));
    setAccessibleDescription(tr("Type a number and press Enter, paste a list, or drop a file"));
    setPlaceholderText(tr("Paste, type or drop a file"));
    setAcceptDrops(true);
    connect(m_chips, &SourceChips::wentOut, this, [this] { setFocus(Qt::OtherFocusReason); });
    connect(m_chips, &SourceChips::removeRequested, this, [this](int source, const QString &name) {
        setFocus(Qt::OtherFocusReason);
        Q_EMIT sourceRemoved(source, name);
    });
}

void RecipientField::setSources(const QList<RowSource> &sources)
{
    m_chips->setSources(sources);
    setPlaceholderText(m_chips->isEmpty() ? tr("Paste, type or drop a file") : tr("Add more"));
    setAccessibleDescription(m_chips->isEmpty() ? tr("Type a number and press Enter, paste a list, or drop a file")
                                                : tr("Type a number and press Enter, paste a list, or drop a file. "
                                                     "Backspace goes to the files in the list."));
    placeChips();
}

void RecipientField::placeChips()
{
    m_chips->fit(width() - leastForText);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int x = mirrored ? width() - chipsBefore - m_chips->width() : chipsBefore;
    m_chips->move(x, (height() - m_chips->height()) / 2);
    const int taken = m_chips->isEmpty() ? 0 : m_chips->width() + chipsBefore;
    setTextMargins(mirrored ? 0 : taken, 0, mirrored ? taken : 0, 0);
}

void RecipientField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeChips();
}

void RecipientField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        placeChips();
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

bool RecipientField::pasteList(QClipboard::Mode mode)
{
    const QMimeData *held = QGuiApplication::clipboard()->mimeData(mode);
    const QList<QUrl> urls = held ? held->urls() : QList<QUrl>();
    if (std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); }))
        return takeDropped(held);
    const QString pasted = QGuiApplication::clipboard()->text(mode);
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
    const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    // Who holds the key down wants to empty the box, not the list.
    const bool leaves =
        !event->isAutoRepeat() && (event->key() == Qt::Key_Backspace || (event->key() == back && text().isEmpty()));
    if (leaves && event->modifiers() == Qt::NoModifier && cursorPosition() == 0 && !hasSelectedText()
        && !m_chips->isEmpty()) {
        m_chips->focusLast();
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

void RecipientField::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // The box itself would melt the lines of a list into one and cut it off; the key takes the same way.
    static constexpr auto qtsWord = "&Paste"; // translated by Qt; the entry is known by nothing else
    const QString words = QLineEdit::tr(qtsWord);
    for (QAction *action : menu->actions()) {
        if (action->text().section(u'\t', 0, 0) != words)
            continue;
        action->disconnect();
        action->setObjectName(u"pasteList"_s);
        connect(action, &QAction::triggered, this, [this] {
            if (!pasteList())
                paste();
        });
    }
    menu->popup(event->globalPos());
}

void RecipientField::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton && QGuiApplication::clipboard()->supportsSelection()
        && pasteList(QClipboard::Selection))
        return;
    QLineEdit::mouseReleaseEvent(event);
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
