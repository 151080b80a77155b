// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Bench.h"
#include "tests/bench/Measurements.h"
#include "ui/composer/EditorBox.h"
#include "ui/widgets/NoticeEditor.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace herald::bench {
namespace {

constexpr qsizetype longNotice = 10'000;
constexpr QSize editorSize(640, 420);

// One paragraph: what a person pastes by mistake, and the most that a keystroke can have to lay out again.
QString onlyParagraph(const QString &sentence)
{
    return sentence.repeated(longNotice / sentence.size() + 1).left(longNotice);
}

QString paragraphs(const QString &sentence)
{
    QString text = onlyParagraph(sentence);
    for (qsizetype at = 280; at < text.size(); at += 280)
        text[text[at].isLowSurrogate() ? at + 1 : at] = u'\n';
    return text;
}

void place(QPlainTextEdit &editor, double share)
{
    QTextCursor cursor(editor.document());
    cursor.setPosition(int(share * editor.document()->characterCount()) - (share < 1 ? 0 : 1));
    editor.setTextCursor(cursor);
    editor.ensureCursorVisible();
}

// A key pressed and everything that comes of it, until the window is as it should be: the paint events too.
void strike(QPlainTextEdit &editor, Qt::Key key, const QString &text)
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&editor, &press);
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&editor, &release);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

// Words written and taken back, so that the text stays as long as it is. Some of the letters begin a new line, as some
// do when a person writes.
void typeWords(QPlainTextEdit &editor, Samples &samples)
{
    const QString words = u"und morgen wieder ab acht Uhr "_s;
    for (const QChar letter : words)
        samples.add(timeOf([&] { strike(editor, Qt::Key_A, letter); }, 1));
    for (qsizetype i = 0; i < words.size(); ++i)
        samples.add(timeOf([&] { strike(editor, Qt::Key_Backspace, u"\b"_s); }, 1));
}

void settle()
{
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
}

void showAndSettle(QWidget &widget)
{
    widget.resize(editorSize);
    widget.show();
    settle();
}

// In runs, so that what it takes to change between two windows is nobody's.
void typeInto(QWidget &window, QPlainTextEdit &editor, Samples &samples)
{
    window.activateWindow();
    editor.setFocus();
    settle();
    Samples warm;
    typeWords(editor, warm);
    typeWords(editor, samples);
}

void measure(const QString &name, const QString &text)
{
    EditorBox box;
    box.setText(text);
    showAndSettle(box);
    QPlainTextEdit bare;
    bare.setFont(box.editor()->font());
    bare.setPlainText(text);
    showAndSettle(bare);
    for (const auto &[where, share] : {std::pair(u"at the end"_s, 1.0), std::pair(u"in the middle"_s, 0.5)}) {
        place(*box.editor(), share);
        place(bare, share);
        Samples strikes;
        Samples floor;
        for (int run = 0; run < 10; ++run) {
            typeInto(box, *box.editor(), strikes);
            typeInto(bare, bare, floor);
        }
        reportTime(u"%1, %2"_s.arg(name, where), strikes, floor, std::chrono::milliseconds(1));
    }
}

} // namespace

void measureTyping()
{
    heading(u"A keystroke in a text of 10,000 characters; floor: a bare QPlainTextEdit"_s);
    const QString german =
        u"Für Ihre Bestellung über fünf Stück gilt: Lieferung möglich ab 08:00 Uhr, Größe geprüft. "_s;
    const QString emoji = german + u"Bis bald 😀 "_s;
    measure(u"GSM-7 with umlauts, paragraphs"_s, paragraphs(german));
    measure(u"with emoji, paragraphs"_s, paragraphs(emoji));
    measure(u"GSM-7 with umlauts, one paragraph"_s, onlyParagraph(german));
    measure(u"with emoji, one paragraph"_s, onlyParagraph(emoji));
}

} // namespace herald::bench
