// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QColor>
#include <QFont>
#include <QList>
#include <QPixmap>
#include <QString>

#include <functional>
#include <optional>

class QPainter;

namespace herald {

/// Pictures of lines of text with all that lies below the letters. Most lines on the screen look as they did before a
/// keystroke, and only what is painted over them has moved; drawing their letters again would take longer than
/// everything else that is painted.
class LinePictures
{
public:
    /// What all pictures depend on.
    struct Look {
        QFont font;
        QColor base;
        QColor letters;
        QColor marks; ///< below costly characters
        qreal ratio = 1; ///< pixels of the device to one of the widget
        bool operator==(const Look &) const = default;
    };
    /// What one picture shows. Two lines that are equal in it look the same.
    struct Line {
        QString text;
        QSize size; ///< in pixels of the widget
        QPointF origin; ///< where the line begins, seen from the upper left corner of the picture
        QList<QRectF> placeholders; ///< from the same corner, as are the costly characters
        QList<QRectF> costly;
        bool operator==(const Line &) const = default;
    };

    LinePictures();

    /// False where pictures would not lie on whole pixels of the device and be blurred. Forgets them all when @p look
    /// is another than before.
    bool prepare(const Look &look);
    /// Calls @p draw on a ground of the base colour unless there is such a picture. Valid until the next call.
    const QPixmap &picture(const Line &line, const std::function<void(QPainter &)> &draw);

    void clear() { m_kept.clear(); }

private:
    struct Kept {
        Line line;
        QPixmap pixmap;
    };
    QCache<QString, Kept> m_kept; ///< by text; costs are in KiB
    std::optional<Look> m_look;
};

} // namespace herald
