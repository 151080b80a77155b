// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ElidedText.h"

#include "ui/widgets/Paint.h"

#include <QTextLayout>

namespace herald {

namespace {

constexpr int usualLine = 56; ///< letters

} // namespace

ElidedText::ElidedText(const QString &text, int mostLines, TypeSize size, Colour colour, QWidget *parent)
    : TextLabel(text, size, colour, parent)
    , m_mostLines(mostLines)
{
    setWordWrap(true);
    setAccessibleName(text);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

ElidedText::Lines ElidedText::linesFor(int width) const
{
    QString whole = text();
    whole.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(whole, font());
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    Lines lines;
    while (lines.shown.size() < m_mostLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const qsizetype start = line.textStart();
        lines.cut = lines.shown.size() == m_mostLines - 1 && start + line.textLength() < whole.size();
        QString words = lines.cut ? whole.mid(start) : whole.mid(start, line.textLength());
        words.replace(QChar::LineSeparator, u' ');
        while (words.endsWith(u' '))
            words.chop(1);
        lines.shown.append(lines.cut ? fontMetrics().elidedText(words, Qt::ElideRight, width) : words);
    }
    layout.endLayout();
    return lines;
}

QSize ElidedText::sizeHint() const
{
    const int width = usualLine * fontMetrics().averageCharWidth();
    return {width, heightForWidth(width)};
}

QSize ElidedText::minimumSizeHint() const
{
    return {8 * fontMetrics().averageCharWidth(), fontMetrics().lineSpacing()};
}

int ElidedText::heightForWidth(int width) const
{
    return qMax(1, int(linesFor(width).shown.size())) * fontMetrics().lineSpacing();
}

void ElidedText::paintEvent(QPaintEvent *)
{
    const Lines lines = linesFor(width());
    if (const QString tip = lines.cut ? text() : QString(); toolTip() != tip)
        setToolTip(tip);
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    const int high = fontMetrics().lineSpacing();
    QRect place(0, 0, width(), high);
    for (const QString &line : lines.shown) {
        painter.setLayoutDirection(contentDirection(line));
        painter.drawText(
            place, int(alignment() & Qt::AlignHorizontal_Mask) | int(Qt::AlignVCenter) | Qt::TextSingleLine, line);
        place.translate(0, high);
    }
}

} // namespace herald
