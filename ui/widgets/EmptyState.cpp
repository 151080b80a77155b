// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/EmptyState.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/Scale.h"

#include <QBoxLayout>

namespace herald {

Roundel::Roundel(const QString &icon, Tone tone, int size, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_tone(tone)
    , m_size(size)
{
    setFixedSize(size, size);
}

Roundel::Roundel(Glyph glyph, Tone tone, int size, QWidget *parent)
    : Roundel(QString(), tone, size, parent)
{
    m_glyph = glyph;
}

void Roundel::setIcon(const QString &name, Tone tone)
{
    m_glyph.reset();
    m_icon = name;
    m_tone = tone;
    update();
}

void Roundel::paintEvent(QPaintEvent *)
{
    const Tones tones = Tones::of(this);
    QPainter painter(this);
    paintRounded(painter, rect(), m_size / 2.0, tones[m_tone].ground, tones.groundLine(m_tone));
    if (m_icon.isEmpty() && !m_glyph)
        return;
    QRect box(0, 0, m_size / 2, m_size / 2);
    box.moveCenter(rect().center());
    (m_glyph ? Icons::get(*m_glyph, m_tone) : Icons::get(m_icon, m_tone)).paint(&painter, box);
}

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_roundel(new Roundel)
    , m_heading(new TextLabel({}, TypeSize::Heading))
    , m_text(new TextLabel({}, TypeSize::Body, TextLabel::Muted))
    , m_buttons(new QHBoxLayout)
{
    m_heading->setAlignment(Qt::AlignCenter);
    m_heading->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setMaximumWidth(300);
    m_text->setMinimumWidth(300);
    m_buttons->setSpacing(space::small);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(0);
    column->addStretch(1);
    column->addWidget(m_roundel, 0, Qt::AlignHCenter);
    column->addSpacing(space::large);
    column->addWidget(m_heading);
    column->addSpacing(space::hair);
    // Not aligned: its height would be asked for at the width of the whole page, and lines be cut off.
    auto *words = new QHBoxLayout;
    words->addStretch(1);
    words->addWidget(m_text);
    words->addStretch(1);
    column->addLayout(words);
    column->addSpacing(space::large);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addLayout(m_buttons);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
}

void EmptyState::setIcon(const QString &name, Tone tone)
{
    m_roundel->setIcon(name, tone);
}

void EmptyState::setWords(const QString &heading, const QString &text)
{
    m_heading->setText(heading);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(tr("%1. %2", "a heading and what it means").arg(heading, text));
}

QPushButton *EmptyState::addButton(const QString &text, const QString &icon)
{
    QPushButton *button = makeButton(text, icon, this);
    m_buttons->addWidget(button);
    return button;
}

void EmptyState::setDropFrame(bool frame, bool over)
{
    m_dropFrame = frame;
    m_dropOver = over;
    update();
}

void EmptyState::paintEvent(QPaintEvent *)
{
    if (!m_dropFrame)
        return;
    const Tones tones = Tones::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen dashes(m_dropOver ? tones.accent : tones.line, m_dropOver ? 2 : 1.5, Qt::CustomDashLine);
    dashes.setDashPattern({4, 3});
    painter.setPen(dashes);
    painter.setBrush(m_dropOver ? tones[Tone::Accent].ground : tones.alt);
    painter.drawRoundedRect(QRectF(rect()).adjusted(12.5, 12.5, -12.5, -12.5), corner::frame, corner::frame);
}

} // namespace herald
