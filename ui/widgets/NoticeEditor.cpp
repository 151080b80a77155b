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
    viewport()->update();
}

NoticeEditor::PaintedMarks NoticeEditor::paintedMarks() const
{
    PaintedMarks painted;
    QPointF offset = contentOffset();
    const int bottom = viewport()->rect().bottom();
    const EditorMarks marks(
        m_marks, fontMetrics(), typeFont(font(), TypeSize::Flag, QFont::DemiBold), viewport()->width());
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
    const PaintedMarks painted = paintedMarks();
    {
        QPainter painter(viewport());
        painter.setClipRect(event->rect());
        EditorMarks::paintGrounds(painter, painted, tones);
    }
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setClipRect(event->rect());
    EditorMarks::paintBorders(painter, painted, tones, typeFont(font(), TypeSize::Flag, QFont::DemiBold));
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
