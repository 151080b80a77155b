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
    , m_flagTexts(typeFont(font(), TypeSize::Flag, QFont::DemiBold))
{
    auto *written = new QTextDocument(this);
    written->setDocumentLayout(new EditorLayout(written));
    setDocument(written);
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
    m_flagTexts = FixedDigits(typeFont(font(), TypeSize::Flag, QFont::DemiBold));
    m_marksPlaced = false;
    // Room for a flag between two lines.
    static_cast<EditorLayout *>(document()->documentLayout())->setLineGap(qRound(fontMetrics().height() * 0.62));
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
        viewport()->update(changed);
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
    {
        QPainter painter(viewport());
        EditorMarks::paintGrounds(painter, painted, tones);
    }
    paintTexts(event);
    QPainter painter(viewport());
    EditorMarks::paintBorders(painter, painted, tones, m_flagTexts);
}

void NoticeEditor::paintTexts(QPaintEvent *event)
{
    const QRegion region = event->region();
    if (region.rectCount() <= 1 || document()->isEmpty()) {
        QPlainTextEdit::paintEvent(event);
        return;
    }
    // The base class paints every paragraph between the first and the last that is touched. Each alone is enough, and
    // each only once: letters painted twice would be bolder.
    QPointF offset = contentOffset();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && offset.y() <= region.boundingRect().bottom();
         block = block.next()) {
        const QRectF area = blockBoundingRect(block).translated(offset);
        const QRect inside = area.toAlignedRect().adjusted(0, 2, 0, -2);
        if (region.intersects(area.toAlignedRect())) {
            QPaintEvent one(QRect(0, inside.top(), viewport()->width(), qMax(1, inside.height())));
            QPlainTextEdit::paintEvent(&one);
        }
        offset.ry() += area.height();
    }
}

void NoticeEditor::scrollContentsBy(int dx, int dy)
{
    m_marksPlaced = false;
    QPlainTextEdit::scrollContentsBy(dx, dy);
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
