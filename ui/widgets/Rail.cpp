// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/Rail.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/Scale.h"
#include "ui/widgets/Tones.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QStyle>

namespace herald {

namespace {

constexpr int wide = 176;
constexpr int narrow = 56;
constexpr int margin = 8;
constexpr int iconSide = 18;

} // namespace

RailButton::RailButton(const QString &icon, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    rename();
}

void RailButton::setBadge(int count, const QString &meaning)
{
    if (m_badge == count && m_meaning == meaning)
        return;
    m_badge = count;
    m_meaning = meaning;
    rename();
    update();
}

void RailButton::setCompact(bool compact)
{
    m_compact = compact;
    setToolTip(compact ? text() : QString());
    updateGeometry();
    update();
}

void RailButton::rename()
{
    setAccessibleName(text());
    setAccessibleDescription(m_badge > 0 ? (m_meaning.isEmpty() ? QLocale().toString(m_badge) : m_meaning) : QString());
}

QSize RailButton::sizeHint() const
{
    return {(m_compact ? narrow : wide) - 2 * margin, scaledHeight(fontMetrics(), m_compact ? 40 : 36)};
}

bool RailButton::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Tones tones = Tones::of(this);
    QPainter painter(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool on = isChecked();
    if (on)
        paintRounded(painter, rect(), corner::control, tones.highContrast() ? tones.window : tones.selection,
            tones.groundLine(Tone::Accent));
    else if (underMouse())
        paintRounded(painter, rect(), corner::control, tones.highContrast() ? tones.window : tones.bubble);
    if (hasFocus())
        paintRounded(painter, rect(), corner::control, {}, tones.accent, 2);

    const int iconLeft = m_compact ? (width() - iconSide) / 2 : mirrored ? width() - 12 - iconSide : 12;
    const QRect iconBox(iconLeft, (height() - iconSide) / 2, iconSide, iconSide);
    const QIcon icon = on ? Icons::get(m_icon, Tone::Accent) : Icons::get(m_icon);
    icon.paint(&painter, iconBox);

    int badgeRoom = 0;
    if (m_badge > 0) {
        const QString number =
            m_badge > 99 ? tr("%1+", "more than a number").arg(QLocale().toString(99)) : QLocale().toString(m_badge);
        painter.setFont(typeFont(font(), m_compact ? TypeSize::Flag : TypeSize::Small, QFont::DemiBold));
        const QFontMetricsF metrics(painter.font());
        const qreal badgeHeight = m_compact ? metrics.height() + 2 : metrics.height() + 3;
        const qreal badgeWidth = qMax(badgeHeight, fixedDigitWidth(metrics, number) + (m_compact ? 8 : 14));
        QRectF badge(0, 0, badgeWidth, badgeHeight);
        if (m_compact)
            badge.moveCenter(QPointF(mirrored ? iconBox.left() : iconBox.right() + 1, iconBox.top()));
        else
            badge.moveCenter(QPointF(mirrored ? 8 + badgeWidth / 2 : width() - 8 - badgeWidth / 2, height() / 2.0));
        paintRounded(painter, badge, badgeHeight / 2, tones.accent);
        painter.setPen(tones.onAccent);
        painter.drawText(badge, Qt::AlignCenter, number);
        badgeRoom = qCeil(badgeWidth) + 4;
    }
    if (m_compact)
        return;
    painter.setFont(typeFont(font(), TypeSize::Body, on ? QFont::DemiBold : QFont::Normal));
    painter.setPen(on ? tones.accentText : tones.text);
    QRect words = rect().adjusted(42, 0, -8 - badgeRoom, 0);
    if (mirrored)
        words = rect().adjusted(8 + badgeRoom, 0, -42, 0);
    painter.drawText(words, int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)),
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

Rail::Rail(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(margin, 12, margin, 12);
    m_layout->setSpacing(4);
    m_layout->addStretch(1);
    setFixedWidth(wide);
    setAccessibleName(tr("Pages"));
}

int Rail::add(const QString &icon, const QString &text, bool bottom)
{
    auto *button = new RailButton(icon, text, this);
    const int page = int(m_buttons.size());
    button->installEventFilter(this);
    button->setCompact(m_compact);
    m_buttons << button;
    if (bottom)
        m_layout->addWidget(button);
    else
        m_layout->insertWidget(m_stretchAt++, button);
    if (page == 0)
        button->setChecked(true);
    connect(button, &QAbstractButton::toggled, this, [this, page](bool on) {
        if (on)
            Q_EMIT currentChanged(page);
    });
    return page;
}

int Rail::addPage(const QString &icon, const QString &text)
{
    return add(icon, text, false);
}

int Rail::addBottomPage(const QString &icon, const QString &text)
{
    return add(icon, text, true);
}

int Rail::current() const
{
    for (int page = 0; page < m_buttons.size(); ++page) {
        if (m_buttons[page]->isChecked())
            return page;
    }
    return -1;
}

void Rail::setCurrent(int page)
{
    if (page >= 0 && page < m_buttons.size())
        m_buttons[page]->setChecked(true);
}

void Rail::setBadge(int page, int count, const QString &meaning)
{
    m_buttons.at(page)->setBadge(count, meaning);
}

void Rail::setCompact(bool compact)
{
    m_compact = compact;
    setFixedWidth(compact ? narrow : wide);
    for (RailButton *button : std::as_const(m_buttons))
        button->setCompact(compact);
}

bool Rail::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        // In the order they are seen, which is not the order they were added.
        QList<RailButton *> seen;
        for (int i = 0; i < m_layout->count(); ++i) {
            if (auto *button = qobject_cast<RailButton *>(m_layout->itemAt(i)->widget()); button && !button->isHidden())
                seen << button;
        }
        const qsizetype at = seen.indexOf(static_cast<RailButton *>(watched));
        if (at >= 0 && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            seen[at]->click();
            return true;
        }
        const qsizetype last = seen.size() - 1;
        const qsizetype to = key == Qt::Key_Down ? qMin(at + 1, last)
            : key == Qt::Key_Up                  ? qMax(at - 1, qsizetype(0))
            : key == Qt::Key_Home                ? 0
            : key == Qt::Key_End                 ? last
                                                 : -1;
        if (at >= 0 && to >= 0) {
            seen[to]->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void Rail::paintEvent(QPaintEvent *)
{
    const Tones tones = Tones::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), tones.window);
    painter.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? 0 : width() - 1, 0, 1, height()), tones.hair);
}

} // namespace herald
