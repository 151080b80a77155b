// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/LinePictures.h"

#include <QPainter>

#include <cmath>

namespace herald {

namespace {

constexpr int mostKept = 16 * 1024; ///< KiB; a screen of two million pixels, twice

} // namespace

LinePictures::LinePictures()
    : m_kept(mostKept)
{
}

bool LinePictures::prepare(const Look &look)
{
    if (m_look != look) {
        m_kept.clear();
        m_look = look;
    }
    return look.ratio == std::floor(look.ratio) && look.base.alpha() == 255;
}

const QPixmap &LinePictures::picture(const Line &line, const std::function<void(QPainter &)> &draw)
{
    Kept *kept = m_kept.object(line.text);
    if (kept && kept->line == line)
        return kept->pixmap;
    const QSize size = line.size * m_look->ratio;
    kept = new Kept{line, QPixmap(size)};
    kept->pixmap.setDevicePixelRatio(m_look->ratio);
    kept->pixmap.fill(m_look->base);
    {
        QPainter painter(&kept->pixmap);
        draw(painter);
    }
    m_kept.insert(line.text, kept, qBound(1, int(qint64(size.width()) * size.height() * 4 / 1024), mostKept));
    return kept->pixmap;
}

} // namespace herald
