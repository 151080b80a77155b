// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/HeaderPieces.h"

#include "ui/widgets/Glyphs.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/Scale.h"

#include <QEvent>
#include <QStyle>
#include <QtMath>

namespace herald {

namespace {

constexpr int aroundName = 4 + 24 + 8 + 8 + 12 + 4; ///< margins, badge and arrow beside the name of the account

} // namespace

QString initialsOf(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    // By code point: an initial may be a surrogate pair.
    const auto first = [](const QString &word) {
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(word.toUcs4().constData()), 1).toUpper();
    };
    return words.size() == 1 ? first(words.first()) : QString(first(words.first()) + first(words.last()));
}

AccountBadge::AccountBadge(const QString &name, Shape shape, int size, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_shape(shape)
    , m_size(size)
    , m_filled(shape == Tile)
{
    setFixedSize(size, size);
}

void AccountBadge::setName(const QString &name)
{
    m_name = name;
    update();
}

void AccountBadge::setSoft(Tone tone)
{
    m_filled = false;
    m_tone = tone;
    update();
}

void AccountBadge::paint(QPainter &painter, const QRectF &rect, const Tones &tones, const QString &name, Shape shape,
    bool filled, Tone tone, const QFont &body)
{
    const PainterSaver saver(painter);
    const qreal radius = shape == Disc ? rect.height() / 2 : 6;
    paintRounded(painter, rect, radius, filled ? tones.accent : tones[tone].ground,
        filled                                     ? QColor()
            : tone == Tone::Amber && shape == Tile ? tones[tone].fill
                                                   : tones.groundLine(tone));
    const TypeSize size = rect.height() < 28 ? TypeSize::Flag
        : rect.height() < 36                 ? TypeSize::Small
                                             : TypeSize::Heading;
    painter.setFont(typeFont(body, size, QFont::DemiBold));
    painter.setPen(filled ? tones.onAccent : tones[tone].text);
    painter.drawText(rect, Qt::AlignCenter, initialsOf(name));
}

void AccountBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), Tones::of(this), m_name, m_shape, m_filled, m_tone, font());
}

AccountButton::AccountButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void AccountButton::setAccount(const QString &name, bool practice)
{
    m_name = name;
    m_practice = practice;
    setText(name);
    setAccessibleName(tr("Account: %1").arg(name));
    updateGeometry();
    update();
}

QSize AccountButton::sizeHint() const
{
    // Widths are fractions of a pixel; cut off, they leave a little less room than the name takes.
    const QFontMetricsF bold(typeFont(font(), TypeSize::Body, QFont::DemiBold));
    return {aroundName + qCeil(bold.horizontalAdvance(m_name)), scaledHeight(fontMetrics(), 32)};
}

QString AccountButton::shownName() const
{
    const QFontMetricsF bold(typeFont(font(), TypeSize::Body, QFont::DemiBold));
    return bold.elidedText(m_name, Qt::ElideRight, width() - aroundName);
}

bool AccountButton::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

void AccountButton::paintEvent(QPaintEvent *)
{
    const Tones tones = Tones::of(this);
    QPainter painter(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto place = [&](qreal from, qreal width) { return mirrored ? this->width() - from - width : from; };
    if (underMouse() && !tones.highContrast())
        paintRounded(painter, rect(), corner::control, tones.bubble);
    if (hasFocus())
        paintRounded(painter, rect(), corner::control, {}, tones.accent, 2);
    AccountBadge::paint(painter, QRectF(place(4, 24), (height() - 24) / 2.0, 24, 24), tones, m_name, AccountBadge::Tile,
        !m_practice, m_practice ? Tone::Amber : Tone::Accent, font());
    painter.setFont(typeFont(font(), TypeSize::Body, QFont::DemiBold));
    painter.setPen(tones.text);
    const QFontMetricsF metrics(painter.font());
    const QString name = shownName();
    const qreal nameWidth = metrics.horizontalAdvance(name);
    painter.setLayoutDirection(contentDirection(name));
    painter.drawText(QPointF(place(36, nameWidth), centredBaseline(metrics, rect())), name);
    paintGlyph(
        painter, Glyph::ChevronDown, QRectF(place(36 + nameWidth + 8, 12), (height() - 12) / 2.0, 12, 12), tones.text);
}

ConnectionState::ConnectionState(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ConnectionState::setState(Tone tone, const QString &word)
{
    m_tone = tone;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize ConnectionState::sizeHint() const
{
    return {18 + QFontMetrics(typeFont(font(), TypeSize::Small)).horizontalAdvance(m_word) + 2,
        scaledHeight(fontMetrics(), 24)};
}

void ConnectionState::paintEvent(QPaintEvent *)
{
    const Tones tones = Tones::of(this);
    QPainter painter(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    paintGlyph(
        painter, Glyph::Dot, QRectF(mirrored ? width() - 14 : 0, (height() - 14) / 2.0, 14, 14), tones[m_tone].fill);
    painter.setFont(typeFont(font(), TypeSize::Small));
    painter.setPen(tones.muted);
    painter.drawText(mirrored ? rect().adjusted(0, 0, -18, 0) : rect().adjusted(18, 0, 0, 0),
        int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)), m_word);
}

BalanceLabel::BalanceLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void BalanceLabel::setBalance(const QString &caption, const QString &amount)
{
    m_caption = caption;
    m_amount = amount;
    setAccessibleName(tr("%1: %2", "a caption and its value").arg(caption, amount));
    updateGeometry();
    update();
}

QSize BalanceLabel::sizeHint() const
{
    return {QFontMetrics(typeFont(font(), TypeSize::Small)).horizontalAdvance(m_caption) + 8
            + QFontMetrics(typeFont(font(), TypeSize::Body, QFont::DemiBold)).horizontalAdvance(m_amount) + 2,
        scaledHeight(fontMetrics(), 24)};
}

void BalanceLabel::paintEvent(QPaintEvent *)
{
    const Tones tones = Tones::of(this);
    QPainter painter(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto place = [&](qreal from, qreal width) { return mirrored ? this->width() - from - width : from; };
    const QFont bold = typeFont(font(), TypeSize::Body, QFont::DemiBold);
    const qreal baseline = centredBaseline(QFontMetricsF(bold), rect());
    painter.setFont(typeFont(font(), TypeSize::Small));
    painter.setPen(tones.muted);
    const qreal captionWidth = QFontMetricsF(painter.font()).horizontalAdvance(m_caption);
    painter.drawText(QPointF(place(0, captionWidth), baseline), m_caption);
    painter.setFont(bold);
    painter.setPen(tones.text);
    painter.setLayoutDirection(contentDirection(m_amount));
    painter.drawText(
        QPointF(place(captionWidth + 8, QFontMetricsF(bold).horizontalAdvance(m_amount)), baseline), m_amount);
}

} // namespace herald
