// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/Icons.h"

#include "ui/widgets/Paint.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPixmapCache>

/// Resources of a static library are only there when somebody asks; the macro works outside every namespace only.
static void initIconResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace herald {

namespace {

enum class Ink { Text, Toned, OnAccent };

/// Paints a theme icon, or one of Herald's drawings, in a colour that is looked up at the time of painting.
class TintedEngine : public QIconEngine
{
public:
    TintedEngine(QString name, Ink ink, Tone tone)
        : m_name(std::move(name))
        , m_ink(ink)
        , m_tone(tone)
    {
    }
    TintedEngine(Glyph glyph, Ink ink, Tone tone)
        : m_glyph(glyph)
        , m_ink(ink)
        , m_tone(tone)
    {
    }

    QIconEngine *clone() const override { return new TintedEngine(*this); }
    QString key() const override { return QStringLiteral("HeraldTinted"); }
    bool isNull() override { return false; }
    QString iconName() override { return m_name; }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, QIcon::Off, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    /// @p size is in device pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QColor ink = colour(mode);
        const bool mirror = isMirrored();
        const QString cacheKey =
            QStringLiteral("herald-icon|%1|%2|%3x%4|%5|%6|%7")
                .arg(QIcon::themeName(), m_glyph ? QString::number(static_cast<int>(*m_glyph)) : m_name)
                .arg(size.width())
                .arg(size.height())
                .arg(ink.rgba(), 8, 16)
                .arg(int(mirror))
                .arg(scale);
        QPixmap result;
        if (QPixmapCache::find(cacheKey, &result))
            return result;
        result = draw(size, ink, scale);
        if (mirror)
            result = QPixmap::fromImage(result.toImage().mirrored(true, false));
        QPixmapCache::insert(cacheKey, result);
        return result;
    }

private:
    bool isMirrored() const
    {
        return QGuiApplication::layoutDirection() == Qt::RightToLeft
            && (m_name.startsWith(QLatin1StringView("go-")) || m_name == QLatin1StringView("document-send")
                || m_glyph == Glyph::Reply);
    }

    QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        const Tones tones(palette);
        switch (m_ink) {
        case Ink::Text:
            break;
        case Ink::Toned:
            return tones[m_tone].text;
        case Ink::OnAccent:
            return tones.onAccent;
        }
        return tones.text;
    }

    QPixmap draw(const QSize &size, const QColor &ink, qreal scale) const
    {
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        if (m_glyph) {
            paintGlyph(painter, *m_glyph, image.rect(), ink);
        } else if (const QIcon themed = fromTheme(); !themed.isNull()) {
            // The large drawings of a theme are pictures in many colours, of which one colour leaves a blot; its
            // smallest are signs, and stay sharp when they are magnified.
            const qreal side16 = size.width() / scale / 16.0;
            const qreal magnified = side16 > 1.5 ? side16 : 1.0;
            const QPixmap drawn = themed.pixmap(size / (scale * magnified), scale * magnified);
            const QSizeF side = drawn.deviceIndependentSize() * scale * magnified;
            painter.drawPixmap(
                QRectF(QPointF((size.width() - side.width()) / 2, (size.height() - side.height()) / 2), side), drawn,
                QRectF(drawn.rect()));
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(image.rect(), ink);
        } else if (!paintFallbackIcon(painter, m_name, image.rect(), ink)) {
            paintGlyph(painter, Glyph::Ring, image.rect(), ink); // a control is never blank
        }
        painter.end();
        QPixmap result = QPixmap::fromImage(image);
        result.setDevicePixelRatio(scale);
        return result;
    }

    /// A coloured theme may hold a symbolic twin that can be painted in one colour.
    QIcon fromTheme() const
    {
        const QString symbolic = m_name + QStringLiteral("-symbolic");
        const bool breeze = QIcon::themeName().startsWith(QLatin1StringView("breeze"));
        if (!breeze && QIcon::hasThemeIcon(symbolic) && !QIcon::hasThemeIcon(m_name))
            return QIcon::fromTheme(symbolic);
        return QIcon::hasThemeIcon(m_name) ? QIcon::fromTheme(m_name) : QIcon();
    }

    QString m_name;
    std::optional<Glyph> m_glyph;
    Ink m_ink;
    Tone m_tone;
};

} // namespace

void Icons::install()
{
    initIconResources();
    QIcon::setFallbackThemeName(QStringLiteral("breeze"));
}

QIcon Icons::get(const QString &name, std::optional<Tone> tone)
{
    return QIcon(new TintedEngine(name, tone ? Ink::Toned : Ink::Text, tone.value_or(Tone::Grey)));
}

QIcon Icons::onAccent(const QString &name)
{
    return QIcon(new TintedEngine(name, Ink::OnAccent, Tone::Accent));
}

QIcon Icons::get(Glyph glyph, std::optional<Tone> tone)
{
    return QIcon(new TintedEngine(glyph, tone ? Ink::Toned : Ink::Text, tone.value_or(Tone::Grey)));
}

QIcon Icons::herald()
{
    initIconResources();
    return QIcon(QStringLiteral(":/icons/herald.svg"));
}

} // namespace herald
