// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/TableLook.h"

#include "ui/widgets/Paint.h"
#include "ui/widgets/Scale.h"

#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>
#include <QTableView>
#include <QTextLayout>

namespace herald {

namespace {

constexpr int sideMargin = 8;
constexpr int edgeWidth = 3;

void paintWave(QPainter &painter, qreal left, qreal right, qreal y, const QColor &colour)
{
    const PainterSaver saver(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.2));
    QPainterPath wave(QPointF(left, y));
    constexpr qreal half = 3; // of a wave
    const int halves = qCeil((right - left) / half);
    for (int i = 0; i < halves; ++i) {
        const qreal x = left + i * half;
        wave.quadTo(QPointF(x + half / 2, y + (i % 2 == 0 ? -2 : 2)), QPointF(qMin(x + half, right), y));
    }
    painter.drawPath(wave);
}

/// The base class measures heads in bold letters, which no head of Herald's is set in.
class ColumnHeads : public QHeaderView
{
public:
    using QHeaderView::QHeaderView;

protected:
    QSize sectionSizeFromContents(int section) const override
    {
        if (!model() || model()->headerData(section, orientation(), Qt::SizeHintRole).isValid())
            return QHeaderView::sectionSizeFromContents(section);
        ensurePolished();
        QStyleOptionHeader option;
        initStyleOption(&option);
        option.section = section;
        option.text = model()->headerData(section, orientation()).toString();
        if (isSortIndicatorShown())
            option.sortIndicator = QStyleOptionHeader::SortDown;
        return style()->sizeFromContents(QStyle::CT_HeaderSection, &option, QSize(), this);
    }
};

void paintFocusSides(QPainter &painter, const QRect &rect, Qt::Edges sides, const Tones &tones)
{
    constexpr int thick = 2;
    if (sides & Qt::TopEdge)
        painter.fillRect(rect.left(), rect.top(), rect.width(), thick, tones.accent);
    if (sides & Qt::BottomEdge)
        painter.fillRect(rect.left(), rect.bottom() - thick + 1, rect.width(), thick, tones.accent);
    if (sides & Qt::LeftEdge)
        painter.fillRect(rect.left(), rect.top(), thick, rect.height(), tones.accent);
    if (sides & Qt::RightEdge)
        painter.fillRect(rect.right() - thick + 1, rect.top(), thick, rect.height(), tones.accent);
}

/// The tallest of the delegates' own rows wins; a table asks only for the height it was given.
int rowHeightOf(const QTableView *view, RowHeight height)
{
    return scaledHeight(view->fontMetrics(), static_cast<int>(height));
}

} // namespace

void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, const Tones &tones, bool edge)
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool hover = option.state & QStyle::State_MouseOver;
    painter.fillRect(option.rect, selected ? tones.selection : hover && !tones.highContrast() ? tones.alt : tones.base);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tones.hair);
    if (selected && edge) {
        const int left = option.direction == Qt::RightToLeft ? option.rect.right() - edgeWidth + 1 : option.rect.left();
        painter.fillRect(QRect(left, option.rect.top(), edgeWidth, option.rect.height()), tones[Tone::Accent].fill);
    }
    if (option.state & QStyle::State_HasFocus)
        paintFocusSides(painter, option.rect.adjusted(0, 0, 0, -1),
            Qt::TopEdge | Qt::BottomEdge | Qt::LeftEdge | Qt::RightEdge, tones);
}

QRect TableDelegate::paintGround(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Tones &tones) const
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (!table) {
        paintRowGround(painter, option, tones, true);
        return option.rect.adjusted(sideMargin, 0, -sideMargin, -1);
    }
    const QHeaderView *header = table->horizontalHeader();
    const int place = header->visualIndex(index.column());
    const auto allHidden = [header](int from, int to) {
        bool hidden = true;
        for (int visual = from; visual < to && hidden; ++visual)
            hidden = header->isSectionHidden(header->logicalIndex(visual));
        return hidden;
    };
    const bool first = allHidden(0, place);
    QStyleOptionViewItem ground = option;
    ground.state &= ~QStyle::State_HasFocus;
    paintRowGround(painter, ground, tones, first);
    if (table->hasFocus() && table->currentIndex().row() == index.row()) {
        // One frame round the row, and in it marks beside the cell that the arrow keys have come to.
        const bool mirrored = option.direction == Qt::RightToLeft;
        const bool last = allHidden(place + 1, header->count());
        Qt::Edges sides = Qt::TopEdge | Qt::BottomEdge;
        sides.setFlag(mirrored ? Qt::RightEdge : Qt::LeftEdge, first);
        sides.setFlag(mirrored ? Qt::LeftEdge : Qt::RightEdge, last);
        if (table->currentIndex() == index && index.flags() & Qt::ItemIsEditable)
            sides |= Qt::LeftEdge | Qt::RightEdge;
        paintFocusSides(painter, option.rect.adjusted(0, 0, 0, -1), sides, tones);
    }
    return option.rect.adjusted(sideMargin, 0, -sideMargin, -1);
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tones tones = Tones::of(option.widget);
    const PainterSaver saver(*painter);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QRect content = paintGround(*painter, cell, index, tones);

    const QFontMetrics metrics(cell.font);
    const QString text = metrics.elidedText(cell.text, cell.textElideMode, content.width());
    const Qt::Alignment alignment = QStyle::visualAlignment(cell.direction, cell.displayAlignment | Qt::AlignVCenter);
    // Numbers and IDs keep their direction; where they stand follows the layout.
    const QRect textRect = QStyle::alignedRect(Qt::LeftToRight, alignment,
        QSize(qMin(content.width(), metrics.horizontalAdvance(text) + 1), metrics.height()), content);

    if (!m_markedWords.isEmpty()) {
        for (const QString &word : m_markedWords) {
            if (word.isEmpty())
                continue;
            for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
                 at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive)) {
                const int from = metrics.horizontalAdvance(text.left(at));
                const int to = metrics.horizontalAdvance(text.left(at + word.size()));
                if (!text.isRightToLeft())
                    paintRounded(*painter,
                        QRectF(textRect.left() + from - 1, textRect.top() - 1, to - from + 2, textRect.height() + 2), 3,
                        tones.mark);
            }
        }
    }
    painter->setLayoutDirection(contentDirection(text));
    painter->setFont(cell.font);
    painter->setPen(isMuted(index) ? tones.muted : tones.text);
    painter->drawText(textRect, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine, text);
    if (m_doubtful && m_doubtful(index))
        paintWave(*painter, textRect.left(), textRect.right(), textRect.bottom() + 0.5, tones[Tone::Amber].fill);
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    int width = cell.fontMetrics.horizontalAdvance(cell.text);
    if (m_mostLetters)
        width = qMin(width, *m_mostLetters * cell.fontMetrics.averageCharWidth());
    return {width + 2 * sideMargin + 1, scaledHeight(cell.fontMetrics, int(RowHeight::Dense))};
}

TableDelegate *TableLook::apply(QTableView *view, RowHeight height)
{
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setAlternatingRowColors(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->setCornerButtonEnabled(false);
    view->setMouseTracking(true);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);

    QHeaderView *rows = view->verticalHeader();
    rows->hide();
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setMinimumSectionSize(1);
    rows->setDefaultSectionSize(rowHeightOf(view, height));

    auto *columns = new ColumnHeads(Qt::Horizontal, view);
    view->setHorizontalHeader(columns);
    columns->setHighlightSections(false);
    columns->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    columns->setMinimumSectionSize(32);
    columns->setStretchLastSection(true);
    columns->setSectionsClickable(false);

    auto *delegate = new TableDelegate(view);
    view->setItemDelegate(delegate);
    return delegate;
}

} // namespace herald
