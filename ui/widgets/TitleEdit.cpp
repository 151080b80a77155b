// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TitleEdit.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/Scale.h"
#include "ui/widgets/Tones.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace herald {

namespace {

constexpr int penSize = 16;
constexpr int sideMargin = 2; ///< of the words in a line edit

} // namespace

TitleEdit::TitleEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setFrame(false);
    setAttribute(Qt::WA_Hover);
    refont();
    align();
}

void TitleEdit::align()
{
    // Where titles of pages stand, whatever script this one is in; a line edit would follow its words.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setAlignment((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
}

void TitleEdit::refont()
{
    const QFont title = typeFont(QApplication::font(), TypeSize::Title, QFont::DemiBold);
    if (font() != title)
        setFont(title);
}

QRect TitleEdit::penRect() const
{
    const QString words = text().isEmpty() ? placeholderText() : text();
    const int behind = sideMargin + fontMetrics().horizontalAdvance(words) + space::small;
    if (hasFocus() || isReadOnly() || behind + penSize > width())
        return {};
    return QStyle::visualRect(layoutDirection(), rect(), QRect(behind, (height() - penSize) / 2, penSize, penSize));
}

void TitleEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Tones tones = Tones::of(this);
    QPainter painter(this);
    if (hasFocus() || underMouse())
        painter.fillRect(QRect(0, height() - 1, width(), 1), hasFocus() ? tones[Tone::Accent].fill : tones.line);
    if (const QRect pen = penRect(); !pen.isEmpty())
        Icons::get(QStringLiteral("edit-rename")).paint(&painter, pen);
}

void TitleEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange)
        refont();
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
}

} // namespace herald
