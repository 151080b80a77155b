// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/NoticeEditor.h"

#include "ui/widgets/EditorLayout.h"
#include "ui/widgets/EditorMarks.h"
#include "ui/widgets/Scale.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>

namespace herald {

namespace {

constexpr int longText = 1600; ///< more than ten parts of 153: longer than anything that can be sent

// Mirrors what the document holds: U+2029 between blocks, U+2028 for a soft break.
QString toLines(QString raw)
{
    raw.replace(QChar::ParagraphSeparator, u'\n');
    raw.replace(QChar::LineSeparator, u'\n');
    return raw;
}

QString withoutCarriageReturns(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    return text;
}

} // namespace

NoticeEditor::NoticeEditor(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_flagTexts(typeFont(QApplication::font(), TypeSize::Flag, QFont::DemiBold))
{
    auto *written = new QTextDocument(this);
    m_layout = new EditorLayout(written);
    written->setDocumentLayout(m_layout);
    setDocument(written);
    connect(m_layout, &EditorLayout::linesChanged, this, &NoticeEditor::paintLinesAnew);
    // Not every scrolling goes through scrollContentsBy(): what follows the cursor does not. What is moved on the
    // screen is not what it would be if painted: marks may have changed as well, and flags stay below the upper edge.
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &, int dy) {
        if (dy == 0)
            return;
        m_marksPlaced = false;
        viewport()->update();
    });
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Message"));
    document()->setDocumentMargin(12);
    // The desktop's own marks for blanks would look like costly characters.
    QTextOption option = document()->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDefaultTextOption(option);
    refont();
    // contentsChanged() also comes for changes of layout only.
    connect(document(), &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        m_marksPlaced = false;
        if (removed > 0 || added > 0)
            m_changed = true;
    });
    connect(document(), &QTextDocument::contentsChanged, this, [this] {
        if (!std::exchange(m_changed, false))
            return;
        const bool isLong = document()->characterCount() > longText;
        if (m_long != isLong) {
            m_long = isLong;
            refont();
        }
        Q_EMIT edited();
    });
}

void NoticeEditor::refont()
{
    if (m_refonting)
        return;
    m_refonting = true;
    QFont written = typeFont(QApplication::font(), TypeSize::Heading);
    // Qt shapes the whole paragraph at every keystroke, which takes ten times as long as all the rest. Scripts that
    // need shaping get it all the same.
    if (m_long)
        written.setStyleStrategy(QFont::PreferNoShaping);
    setFont(written);
    m_flagTexts = FixedDigits(typeFont(QApplication::font(), TypeSize::Flag, QFont::DemiBold));
    m_marksPlaced = false;
    m_pictures.clear();
    // Room for a flag between two lines.
    m_layout->setLineGap(qRound(fontMetrics().height() * 0.62));
    m_refonting = false;
}

QString NoticeEditor::text() const
{
    // toPlainText() would turn every no-break space into a space, and the counter would count another text.
    return toLines(document()->toRawText());
}

void NoticeEditor::setText(const QString &text)
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(withoutCarriageReturns(text));
    cursor.endEditBlock();
    setTextCursor(cursor);
}

void NoticeEditor::insertText(const QString &text)
{
    textCursor().insertText(withoutCarriageReturns(text));
    ensureCursorVisible();
}

void NoticeEditor::setMarks(const SegmentCount &count)
{
    m_marks = count;
    // Only where marks come or go: painting all text anew would be most of the cost of a keystroke. What the change
    // itself moved is painted by the base class.
    PaintedMarks now = paintedMarks();
    const QRegion changed = EditorMarks::difference(m_onScreen, now);
    if (!changed.isEmpty())
        viewport()->update(m_long ? QRegion(changed.boundingRect()) : changed);
    m_onScreen = std::move(now);
    m_marksPlaced = true;
}

NoticeEditor::PaintedMarks NoticeEditor::paintedMarks() const
{
    PaintedMarks painted;
    QPointF offset = contentOffset();
    const int bottom = viewport()->rect().bottom();
    const EditorMarks marks(m_marks, m_flagTexts, viewport()->width());
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && offset.y() <= bottom; block = block.next()) {
        const QRectF area = blockBoundingRect(block);
        if (block.isVisible())
            marks.collect(block, offset, QRectF(viewport()->rect()), &painted);
        offset.ry() += area.height();
    }
    return painted;
}

void NoticeEditor::paintEvent(QPaintEvent *event)
{
    const Tones tones = Tones::of(this);
    if (!std::exchange(m_marksPlaced, true))
        m_onScreen = paintedMarks();
    const PaintedMarks painted = EditorMarks::within(m_onScreen, event->region());
    QRegion rest = event->region();
    {
        QPainter painter(viewport());
        if (m_long)
            rest = paintPictures(painter, rest, tones);
        EditorMarks::paintGrounds(painter, m_long ? EditorMarks::within(m_onScreen, rest) : painted, tones);
    }
    paintTexts(event, rest);
    QPainter painter(viewport());
    EditorMarks::paintBorders(painter, painted, tones, m_flagTexts, m_flagPictures);
}

/// Paints the lines that nothing but marks can change: no cursor, no selection, no input method, one direction of
/// writing. Answers what is left of @p region.
QRegion NoticeEditor::paintPictures(QPainter &painter, const QRegion &region, const Tones &tones)
{
    const QAbstractTextDocumentLayout::PaintContext context = getPaintContext();
    const LinePictures::Look look{font(), palette().color(viewport()->backgroundRole()),
        context.palette.color(QPalette::Text), tones.mark, devicePixelRatioF()};
    if (!m_pictures.prepare(look) || !context.selections.isEmpty())
        return region;
    QRegion rest = region;
    const QRect bounds = region.boundingRect();
    QPointF offset = contentOffset();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && offset.y() <= bounds.bottom();
         block = block.next()) {
        const QRectF area = blockBoundingRect(block).translated(offset);
        const QTextLayout &layout = *block.layout();
        const QString text = block.text();
        if (area.bottom() >= bounds.top() && layout.preeditAreaText().isEmpty() && EditorLayout::runsOneWay(text)) {
            for (int i = 0; i < layout.lineCount(); ++i) {
                const QTextLine line = layout.lineAt(i);
                const QRect strip = stripOf(line, offset).toAlignedRect();
                if (strip.bottom() < bounds.top())
                    continue;
                if (strip.top() > bounds.bottom())
                    break;
                const int start = block.position() + line.textStart();
                if (context.cursorPosition >= start && context.cursorPosition <= start + line.textLength())
                    continue;
                const PaintedMarks below = EditorMarks::within(m_onScreen, strip);
                LinePictures::Line shown{text.mid(line.textStart(), line.textLength()), strip.size(),
                    offset + line.position() - strip.topLeft(), below.placeholders, below.costly};
                for (QList<QRectF> *rects : {&shown.placeholders, &shown.costly}) {
                    for (QRectF &rect : *rects)
                        rect.translate(-strip.topLeft());
                }
                painter.drawPixmap(strip.topLeft(), m_pictures.picture(shown, [&](QPainter &on) {
                    on.translate(-strip.topLeft());
                    EditorMarks::paintGrounds(on, below, tones);
                    on.setPen(look.letters);
                    line.draw(&on, offset + layout.position());
                }));
                rest -= strip;
            }
        }
        offset.ry() += area.height();
    }
    return rest;
}

QRectF NoticeEditor::stripOf(const QTextLine &line, const QPointF &blockOffset) const
{
    // With half of the room that parts it from its neighbours, in which accents and tails may reach.
    const qreal reach = qMax(0.0, std::floor(m_layout->lineGap() / 2) - 1);
    return QRectF(0, blockOffset.y() + line.y() - reach, viewport()->width(), line.height() + 2 * reach);
}

void NoticeEditor::paintLinesAnew(const QTextBlock &block, int first, int last)
{
    const QPointF offset = blockBoundingGeometry(block).topLeft() + contentOffset();
    QRect lines = stripOf(block.layout()->lineAt(first), offset).toAlignedRect();
    if (last < 0)
        lines.setBottom(qMax(lines.bottom(), viewport()->height()));
    else
        lines |= stripOf(block.layout()->lineAt(last), offset).toAlignedRect();
    viewport()->update(lines);
}

void NoticeEditor::paintTexts(QPaintEvent *event, const QRegion &region)
{
    if (document()->isEmpty()) {
        QPlainTextEdit::paintEvent(event);
        return;
    }
    // The base class paints every line between the first and the last that is touched. Only those touched are enough,
    // and each only once: letters painted twice would be bolder.
    QRect run; // what is touched of lines that stand one above the other
    const auto areaOf = [](const QRect &rect) { return double(rect.width()) * rect.height(); };
    const auto paintRun = [this, &run] {
        if (run.isEmpty())
            return;
        QPaintEvent one(std::exchange(run, QRect()));
        QPlainTextEdit::paintEvent(&one);
    };
    QPointF offset = contentOffset();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && offset.y() <= region.boundingRect().bottom();
         block = block.next()) {
        const QRectF area = blockBoundingRect(block).translated(offset);
        if (region.intersects(area.toAlignedRect())) {
            for (int i = 0; i < block.layout()->lineCount(); ++i) {
                const QRect strip = stripOf(block.layout()->lineAt(i), offset).toAlignedRect();
                if (strip.bottom() < region.boundingRect().top())
                    continue;
                if (strip.top() > region.boundingRect().bottom())
                    break;
                const QRect touched = region.intersected(strip).boundingRect();
                // Together where that paints little that is not touched: many small marks are far apart.
                if (!run.isEmpty() && areaOf(run | touched) > 1.25 * (areaOf(run) + areaOf(touched)))
                    paintRun();
                run |= touched;
            }
        }
        offset.ry() += area.height();
    }
    paintRun();
}

void NoticeEditor::resizeEvent(QResizeEvent *event)
{
    m_marksPlaced = false;
    QPlainTextEdit::resizeEvent(event);
}

bool NoticeEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void NoticeEditor::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        insertText(source->text());
}

QMimeData *NoticeEditor::createMimeDataFromSelection() const
{
    auto *mime = new QMimeData;
    mime->setText(toLines(document()->toRawText().mid(
        textCursor().selectionStart(), textCursor().selectionEnd() - textCursor().selectionStart())));
    return mime;
}

void NoticeEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier) {
        event->ignore();
        return;
    }
    if (enter && event->modifiers() & Qt::ShiftModifier) {
        // A soft break is a line break all the same once it is on a phone.
        textCursor().insertBlock();
        ensureCursorVisible();
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void NoticeEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange)
        refont();
}

} // namespace herald
