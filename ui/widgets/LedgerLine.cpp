// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/LedgerLine.h"

#include "ui/widgets/LedgerTermButton.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/Scale.h"

#include <QEvent>
#include <QLocale>
#include <QPainterPath>

namespace herald {

namespace {

constexpr int wordGap = 5;
constexpr int totalGap = 6; // before the first sign; the terms bring such a margin themselves
constexpr int signWidth = 12; // "=" and "+" with their air; the terms bring their own margins

} // namespace

LedgerLine::LedgerLine(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LedgerLine::setTotal(qint64 total, const QString &word)
{
    m_total = total;
    m_word = word;
    rebuild();
}

void LedgerLine::setTerms(const QList<LedgerTerm> &terms)
{
    m_terms = terms;
    rebuild();
}

void LedgerLine::setLine(qint64 total, const QString &word, const QList<LedgerTerm> &terms)
{
    m_total = total;
    m_word = word;
    m_terms = terms;
    rebuild();
}

void LedgerLine::setClickable(bool clickable)
{
    m_clickable = clickable;
    rebuild();
}

void LedgerLine::setOn(std::optional<int> key)
{
    m_on = key;
    rebuild();
}

QString LedgerLine::totalNumber() const
{
    return locale().toString(m_total);
}

int LedgerLine::rowHeight() const
{
    return scaledHeight(fontMetrics(), 28);
}

QString LedgerLine::sentence() const
{
    const QString total = tr("%1 %2", "a number and what it counts, as in: 1,212 rows").arg(totalNumber(), m_word);
    if (m_terms.isEmpty())
        return tr("%1.").arg(total);
    QStringList parts;
    for (const LedgerTerm &term : m_terms)
        parts << tr("%1 %2", "a number and what it counts, as in: 3 need attention")
                     .arg(locale().toString(term.count), term.word);
    return tr("%1: %2.", "1,212 rows: 1,204 ready, 8 twice.")
        .arg(total, parts.join(tr(", ", "between the terms of a sum")));
}

void LedgerLine::rebuild()
{
    // Buttons are used again in place, so that a number that changes does not take the focus away.
    while (m_buttons.size() > m_terms.size())
        delete m_buttons.takeLast();
    while (m_buttons.size() < m_terms.size()) {
        auto *button = new LedgerTermButton(this);
        connect(button, &QAbstractButton::clicked, this, [this, button] {
            const int key = button->term().key;
            m_on = m_on == key ? std::nullopt : std::optional<int>(key);
            rebuild();
            Q_EMIT filterChanged(m_on);
        });
        button->show();
        m_buttons << button;
    }
    for (qsizetype i = 0; i < m_terms.size(); ++i)
        m_buttons[i]->setTerm(m_terms[i], m_clickable, m_on == m_terms[i].key);
    setAccessibleName(sentence());
    place();
    updateGeometry();
    update();
}

int LedgerLine::totalWidth() const
{
    const QFontMetricsF bold(typeFont(font(), TypeSize::Body, QFont::DemiBold));
    const qreal words = fixedDigitWidth(bold, totalNumber()) + wordGap + QFontMetricsF(font()).horizontalAdvance(m_word);
    return qCeil(words) + (m_terms.isEmpty() ? 0 : totalGap);
}

int LedgerLine::lay(int width, QList<QRect> *signs, QList<QRect> *buttons) const
{
    const int row = rowHeight();
    int x = totalWidth();
    int y = 0;
    const auto visual = [&](int from, int length) {
        return QRect(layoutDirection() == Qt::RightToLeft ? width - from - length : from, y, length, row);
    };
    for (const LedgerTermButton *button : m_buttons) {
        const QSize size = button->sizeHint();
        if (x > 0 && x + signWidth + size.width() > width && width > 0) {
            x = 0;
            y += row;
        }
        // A sign that would end a line begins the next one: it belongs to the term that follows.
        const int lead = x == 0 ? signWidth : signWidth + 2;
        if (signs)
            *signs << visual(x, lead);
        x += lead;
        if (buttons)
            *buttons << visual(x, qMin(size.width(), qMax(0, width - x)));
        x += size.width();
    }
    return y + row;
}

void LedgerLine::place()
{
    QList<QRect> buttons;
    lay(width(), nullptr, &buttons);
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setGeometry(buttons[i]);
}

int LedgerLine::heightForWidth(int width) const
{
    return lay(width, nullptr, nullptr);
}

QSize LedgerLine::sizeHint() const
{
    int width = totalWidth();
    for (const LedgerTermButton *button : m_buttons)
        width += signWidth + 2 + button->sizeHint().width();
    return {width, rowHeight()};
}

QSize LedgerLine::minimumSizeHint() const
{
    int widest = 0;
    for (const LedgerTermButton *button : m_buttons)
        widest = qMax(widest, signWidth + button->sizeHint().width());
    return {widest, rowHeight()};
}

void LedgerLine::paintEvent(QPaintEvent *)
{
    const Tones tones = Tones::of(this);
    QPainter painter(this);
    const QFont bold = typeFont(font(), TypeSize::Body, QFont::DemiBold);
    const QFontMetricsF boldMetrics(bold);
    const qreal baseline = centredBaseline(boldMetrics, QRectF(0, 0, width(), rowHeight()));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const qreal numberWidth = fixedDigitWidth(boldMetrics, totalNumber());
    const qreal wordWidth = QFontMetricsF(font()).horizontalAdvance(m_word);
    painter.setFont(bold);
    painter.setPen(tones.text);
    paintFixedDigits(painter, mirrored ? width() - numberWidth : 0, baseline, totalNumber());
    painter.setFont(font());
    painter.setPen(tones.muted);
    painter.drawText(
        QPointF(mirrored ? width() - numberWidth - wordGap - wordWidth : numberWidth + wordGap, baseline), m_word);

    QList<QRect> signs;
    lay(width(), &signs, nullptr);
    for (qsizetype i = 0; i < signs.size(); ++i)
        painter.drawText(signs[i], Qt::AlignCenter, i == 0 ? QStringLiteral("=") : QStringLiteral("+"));
}

void LedgerLine::resizeEvent(QResizeEvent *)
{
    place();
}

void LedgerLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange
        || event->type() == QEvent::LocaleChange)
        rebuild();
}

} // namespace herald
