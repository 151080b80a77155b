// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/Bubble.h"

#include "ui/widgets/Paint.h"
#include "ui/widgets/Scale.h"
#include "ui/widgets/Tones.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainterPath>

namespace herald {

namespace {

constexpr int sideMargin = 12;
constexpr int topMargin = 8;
constexpr qreal radius = 14;
constexpr qreal tailRadius = 4;
constexpr qreal lineFactor = 1.2;

QPainterPath bubblePath(const QRectF &rect, bool mirrored)
{
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    // The corner towards the sender is tighter.
    QRectF tail(0, 0, radius * 2, radius * 2);
    mirrored ? tail.moveBottomRight(rect.bottomRight()) : tail.moveBottomLeft(rect.bottomLeft());
    QPainterPath cornerPath;
    cornerPath.addRoundedRect(tail, tailRadius, tailRadius);
    return path.united(cornerPath);
}

} // namespace

struct Bubble::Laid {
    std::unique_ptr<QTextLayout> layout;
    QSizeF size;
};

Bubble::Bubble(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
}

Bubble::~Bubble() = default;

void Bubble::setText(const QString &text, const CharacterSpans &marked)
{
    if (m_text == text && m_marked == marked)
        return;
    m_text = text;
    m_marked = marked;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Bubble::setMaximumTextWidth(int pixels)
{
    m_maximumTextWidth = pixels;
    updateGeometry();
}

Bubble::Laid Bubble::lay(int width) const
{
    Laid laid{std::make_unique<QTextLayout>(), {}};
    QString text = m_text;
    text.replace(u'\n', QChar::LineSeparator);
    laid.layout->setText(text);
    laid.layout->setFont(font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // The text's own direction, as on the phone, not the program's.
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    laid.layout->setTextOption(option);
    const int room = qMax(40, qMin(width - 2 * sideMargin, m_maximumTextWidth));
    laid.layout->beginLayout();
    qreal y = 0;
    qreal widest = 0;
    for (QTextLine line = laid.layout->createLine(); line.isValid(); line = laid.layout->createLine()) {
        line.setLineWidth(room);
        line.setPosition(QPointF(0, y));
        widest = qMax(widest, line.naturalTextWidth());
        y += std::ceil(line.height() * lineFactor);
    }
    laid.layout->endLayout();
    laid.size = QSizeF(qMin(std::ceil(widest) + 1, qreal(room)), y);
    // Right-to-left lines stand at the right edge of the room; pull them into the bubble.
    if (text.isRightToLeft()) {
        for (int i = 0; i < laid.layout->lineCount(); ++i) {
            QTextLine line = laid.layout->lineAt(i);
            line.setPosition(QPointF(laid.size.width() - room, line.y()));
        }
    }
    return laid;
}

QSize Bubble::sizeHint() const
{
    const Laid laid = lay(m_maximumTextWidth + 2 * sideMargin);
    return {qCeil(laid.size.width()) + 2 * sideMargin, qCeil(laid.size.height()) + 2 * topMargin};
}

QSize Bubble::minimumSizeHint() const
{
    return {120, fontMetrics().lineSpacing() + 2 * topMargin};
}

int Bubble::heightForWidth(int width) const
{
    return qCeil(lay(width).size.height()) + 2 * topMargin;
}

void Bubble::paintEvent(QPaintEvent *)
{
    const Tones tones = Tones::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Laid laid = lay(width());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QRectF body(0, 0, laid.size.width() + 2 * sideMargin, laid.size.height() + 2 * topMargin);
    if (mirrored)
        body.moveRight(width());
    const QPainterPath path = bubblePath(body.adjusted(0.5, 0.5, -0.5, -0.5), mirrored);
    painter.setBrush(tones.bubble);
    painter.setPen(hasFocus() ? QPen(tones.accent, 2) : tones.highContrast() ? QPen(tones.line) : QPen(Qt::NoPen));
    painter.drawPath(path);

    const QPointF origin(body.left() + sideMargin, topMargin + laid.layout->lineAt(0).height() * (lineFactor - 1) / 2);
    for (const CharacterSpan &mark : m_marked) {
        const QTextLine line = laid.layout->lineForTextPosition(int(mark.index));
        if (!line.isValid() || mark.index + mark.length > m_text.size())
            continue;
        const qreal a = line.cursorToX(int(mark.index));
        const qreal b = line.cursorToX(int(mark.index + mark.length));
        const QRectF box = QRectF(QPointF(qMin(a, b), line.y()), QSizeF(qAbs(b - a), line.height())).translated(origin);
        paintRounded(painter, box.adjusted(-0.5, 0, 0.5, 0), 2, tones.mark);
        painter.fillRect(QRectF(box.left() - 0.5, box.bottom() - 1, box.width() + 1, 2), tones[Tone::Amber].fill);
    }
    painter.setPen(tones.text);
    laid.layout->draw(&painter, origin);
}

void Bubble::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void Bubble::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(m_text);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace herald
