// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/Segments.h"
#include "ui/widgets/FixedDigits.h"
#include "ui/widgets/LinePictures.h"

#include <QPlainTextEdit>

class QTextLine;

namespace herald {

class EditorLayout;
class Tones;

/// The box a notice is written in: plain text, exact to the character (a no-break space stays one), with segment
/// borders, costly characters and placeholders marked in the text itself. Tab leaves it; Ctrl+Enter is the window's.
class NoticeEditor : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit NoticeEditor(QWidget *parent = nullptr);

    /// What was written, U+000A between lines. Costs one copy of the text.
    QString text() const;
    /// Replaces everything as one step that can be undone.
    void setText(const QString &text);
    /// Puts @p text at the cursor, over a selection; one undo step.
    void insertText(const QString &text);

    /// From countSegments(text()). Indexes beyond the text are passed over, so marks that are one keystroke old do no
    /// harm.
    void setMarks(const SegmentCount &count);
    const SegmentCount &marks() const { return m_marks; }

    /// Where marks are painted now, in the viewport; for tests and tool tips. Only what is visible.
    struct PaintedMarks {
        QList<QRectF> placeholders;
        QList<QRectF> costly;
        struct Border {
            QRectF line;
            QRectF flag;
            QString word;
            bool operator==(const Border &) const = default;
        };
        QList<Border> borders;
    };
    PaintedMarks paintedMarks() const;

Q_SIGNALS:
    /// After every change of the text, also by undo; never for a change of marks.
    void edited();

protected:
    void paintEvent(QPaintEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refont();
    QRegion paintPictures(QPainter &painter, const QRegion &region, const Tones &tones);
    void paintTexts(QPaintEvent *event, const QRegion &region);
    void paintLinesAnew(const QTextBlock &block, int first, int last);
    QRectF stripOf(const QTextLine &line, const QPointF &blockOffset) const;
    EditorLayout *m_layout = nullptr; ///< the document's own
    SegmentCount m_marks;
    PaintedMarks m_onScreen; ///< where marks are; wrong until the next paint event while m_marksPlaced is false
    bool m_marksPlaced = false;
    mutable FixedDigits m_flagTexts;
    LinePictures m_flagPictures;
    LinePictures m_pictures; ///< of what has been painted of a long text
    bool m_changed = false;
    bool m_long = false; ///< quick rather than finely kerned
    bool m_refonting = false;
};

} // namespace herald
