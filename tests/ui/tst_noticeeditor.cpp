// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/NoticeEditor.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace herald;
using namespace Qt::StringLiterals;

class TestNoticeEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsEveryCharacter_data();
    void keepsEveryCharacter();
    void copiesEveryCharacter();
    void pastesPlainTextOnly();
    void tellsOfEveryChangeOnce();
    void settingTextCanBeUndone();
    void tabLeavesAndCtrlEnterIsTheWindows();
    void shiftEnterIsALineBreak();
    void bordersStandBeforeTheirCharacter();
    void costlyCharactersAreCovered();
    void placeholdersAreCovered();
    void oldMarksDoNoHarm();
    void onlyWhatIsVisibleIsLookedAt();
    void flagsStayInside();
    void paintsAllThatAKeystrokeChanges_data();
    void paintsAllThatAKeystrokeChanges();
    void picturesLookLikeLetters_data();
    void picturesLookLikeLetters();
    void picturesFollowTheColours();
};

namespace {

std::unique_ptr<NoticeEditor> shown(const QString &text, QSize size = {500, 300})
{
    auto editor = std::make_unique<NoticeEditor>();
    editor->resize(size);
    editor->setText(text);
    editor->setMarks(countSegments(editor->text()));
    editor->show();
    QApplication::processEvents();
    return editor;
}

QRect at(const NoticeEditor &editor, int position)
{
    QTextCursor cursor(editor.document());
    cursor.setPosition(position);
    return editor.cursorRect(cursor);
}

// What has been painted on another ground cannot be used again.
void forgetPictures(NoticeEditor &editor)
{
    const QPalette own = editor.palette();
    QPalette other = own;
    other.setColor(QPalette::Base, QColor(0x2d, 0x80, 0x66));
    editor.setPalette(other);
    editor.grab();
    editor.setPalette(own);
    editor.viewport()->update();
}

} // namespace

void TestNoticeEditor::keepsEveryCharacter_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no-break space") << u"10\u00A0000 people"_s;
    QTest::newRow("narrow no-break space") << u"10\u202F000"_s;
    QTest::newRow("two lines") << u"one\ntwo\n"_s;
    QTest::newRow("emoji") << u"a \U0001F600 b"_s;
    QTest::newRow("joined emoji") << u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s;
    QTest::newRow("zero width") << u"a\u200Bb\uFEFFc\u00ADd"_s;
    QTest::newRow("blanks at the ends") << u"  a\t "_s;
    QTest::newRow("right to left") << u"مرحبًا {{name}}"_s;
    QTest::newRow("empty") << QString(u""_s);
}

void TestNoticeEditor::keepsEveryCharacter()
{
    QFETCH(QString, text);
    NoticeEditor editor;
    editor.setText(text);
    QCOMPARE(editor.text(), text);
    NoticeEditor other;
    other.insertText(text);
    QCOMPARE(other.text(), text);
}

void TestNoticeEditor::copiesEveryCharacter()
{
    NoticeEditor editor;
    editor.setText(u"10\u00A0000\nlines"_s);
    editor.selectAll();
    editor.copy();
    QCOMPARE(QApplication::clipboard()->text(), u"10\u00A0000\nlines"_s);
}

void TestNoticeEditor::pastesPlainTextOnly()
{
    NoticeEditor editor;
    auto *mime = new QMimeData;
    mime->setHtml(u"<b>bold</b><img src='x'>"_s);
    mime->setText(u"bold\r\nand\rmore"_s);
    QApplication::clipboard()->setMimeData(mime);
    editor.paste();
    QCOMPARE(editor.text(), u"bold\nand\nmore"_s);
    QVERIFY(!editor.textCursor().charFormat().font().bold());
}

void TestNoticeEditor::tellsOfEveryChangeOnce()
{
    NoticeEditor editor;
    editor.show();
    QSignalSpy spy(&editor, &NoticeEditor::edited);
    QTest::keyClicks(&editor, u"abc"_s);
    QCOMPARE(spy.count(), 3);
    editor.setText(u"other"_s);
    QCOMPARE(spy.count(), 4);
    editor.setMarks(countSegments(editor.text()));
    editor.resize(300, 200);
    QApplication::processEvents();
    QCOMPARE(spy.count(), 4);
    editor.undo();
    QCOMPARE(spy.count(), 5);
}

void TestNoticeEditor::settingTextCanBeUndone()
{
    NoticeEditor editor;
    editor.insertText(u"written by hand"_s);
    editor.setText(u"taken from a template"_s);
    QCOMPARE(editor.text(), u"taken from a template"_s);
    editor.undo();
    QCOMPARE(editor.text(), u"written by hand"_s);
}

void TestNoticeEditor::tabLeavesAndCtrlEnterIsTheWindows()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *editor = new NoticeEditor;
    auto *next = new QLineEdit;
    column->addWidget(editor);
    column->addWidget(next);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(editor->text(), QString(u""_s));
    QTest::keyClick(editor, Qt::Key_Tab);
    QCOMPARE(editor->text(), QString(u""_s));
    QTRY_VERIFY(next->hasFocus());
}

void TestNoticeEditor::shiftEnterIsALineBreak()
{
    NoticeEditor editor;
    QTest::keyClicks(&editor, u"a"_s);
    QTest::keyClick(&editor, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(&editor, u"b"_s);
    QCOMPARE(editor.text(), u"a\nb"_s);
}

void TestNoticeEditor::bordersStandBeforeTheirCharacter()
{
    const auto editor = shown(QString(400, u'a'));
    const SegmentCount count = editor->marks();
    QCOMPARE(count.breaks, (SegmentBreaks{0, 153, 306}));
    const NoticeEditor::PaintedMarks marks = editor->paintedMarks();
    QCOMPARE(marks.borders.size(), 2);
    for (int i = 0; i < 2; ++i) {
        const QRect cursor = at(*editor, int(count.breaks[i + 1]));
        const QRectF line = marks.borders[i].line;
        QVERIFY2(qAbs(line.center().x() - cursor.x()) < 2,
            qPrintable(u"%1 for %2"_s.arg(line.center().x()).arg(cursor.x())));
        QVERIFY(line.contains(QPointF(line.center().x(), cursor.center().y())));
        QVERIFY(marks.borders[i].flag.bottom() <= line.top() + 2);
    }
    QCOMPARE(marks.borders[0].word, u"part 2"_s);
}

void TestNoticeEditor::costlyCharactersAreCovered()
{
    const QString text = u"first line\ncost\u2019s and \U0001F600 too"_s;
    const auto editor = shown(text);
    const NoticeEditor::PaintedMarks marks = editor->paintedMarks();
    QCOMPARE(marks.costly.size(), 2);
    const int apostrophe = int(text.indexOf(u'\u2019'));
    QVERIFY(marks.costly[0].contains(QRectF(at(*editor, apostrophe)).center() + QPointF(1, 0)));
    QVERIFY(qAbs(marks.costly[0].right() - at(*editor, apostrophe + 1).x()) < 2);
    const int emoji = int(text.indexOf(u"\U0001F600"_s));
    QVERIFY(qAbs(marks.costly[1].left() - at(*editor, emoji).x()) < 2);
    QVERIFY(qAbs(marks.costly[1].right() - at(*editor, emoji + 2).x()) < 2);
}

void TestNoticeEditor::placeholdersAreCovered()
{
    const auto editor = shown(u"Hi {{name}}, {{open and {{slot}}"_s);
    const NoticeEditor::PaintedMarks marks = editor->paintedMarks();
    QVERIFY(marks.placeholders.size() >= 2);
    QVERIFY(qAbs(marks.placeholders[0].left() - at(*editor, 3).x()) < 2);
    QVERIFY(qAbs(marks.placeholders[0].right() - at(*editor, 11).x()) < 2);
    QVERIFY(shown(u"no {{end"_s)->paintedMarks().placeholders.isEmpty());
}

void TestNoticeEditor::oldMarksDoNoHarm()
{
    const auto editor = shown(QString(2000, u'\u0142'));
    QVERIFY(!editor->paintedMarks().costly.isEmpty());
    editor->setText(u"ab"_s);
    editor->grab();
    for (const QRectF &rect : editor->paintedMarks().costly)
        QVERIFY(rect.right() <= at(*editor, 2).x() + 2);
}

void TestNoticeEditor::onlyWhatIsVisibleIsLookedAt()
{
    QString text;
    for (int line = 0; line < 2000; ++line)
        text += u"\u0142{{x}} \n"_s;
    const auto editor = shown(text);
    QCOMPARE(editor->marks().unicode.size(), 2000);
    QVERIFY(editor->paintedMarks().costly.size() < 40);
    QVERIFY(editor->paintedMarks().placeholders.size() < 40);
    // One endless line, too.
    const auto single = shown(QString(20'000, u'\u0142'));
    QVERIFY(single->paintedMarks().costly.size() < 2000);
}

void TestNoticeEditor::flagsStayInside()
{
    for (int width = 200; width < 420; width += 37) {
        const auto editor = shown(QString(1000, u'm'), {width, 400});
        const auto marks = editor->paintedMarks();
        QVERIFY(!marks.borders.isEmpty());
        for (const auto &border : marks.borders) {
            QVERIFY(border.flag.left() >= 0);
            QVERIFY(border.flag.right() <= editor->viewport()->width());
            QVERIFY(border.flag.top() >= 0);
        }
    }
}

void TestNoticeEditor::paintsAllThatAKeystrokeChanges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("keys");
    const QString german = u"Für Ihre Bestellung über fünf Stück gilt: Lieferung ab 08:00 Uhr, {{name}}. "_s;
    const QStringList letters = {u"a"_s, u"m"_s, u" "_s, u"ä"_s, u"{"_s, u"€"_s};
    QTest::newRow("one paragraph") << german.repeated(12) << letters;
    QTest::newRow("one long paragraph, quick letters") << german.repeated(30) << letters;
    QTest::newRow("emoji") << QString(german + u"Bis bald 😀 "_s).repeated(12)
                           << QStringList(letters + QStringList{u"😀"_s});
    QTest::newRow("paragraphs") << QString(german.repeated(3) + u'\n').repeated(4) << letters;
    // Signs that the font does not have come from one that is higher, and so are their lines.
    QTest::newRow("lines of several heights")
        << u"one\ntwo words\nthree\nfour\nfive\nsix"_s << QStringList{u"a"_s, u"ह"_s};
    QTest::newRow("one word") << u"long"_s.repeated(200) << letters;
    QTest::newRow("joined letters") << u"مرحبا بكم في المتجر "_s.repeated(30) << QStringList{u"م"_s, u" "_s, u"a"_s};
    QTest::newRow("now and then from the right")
        << german.repeated(12) << QStringList{u"a"_s, u" "_s, u"م"_s, u"\u202E"_s, u"\u200F"_s};
    QTest::newRow("long, now and then from the right")
        << german.repeated(30) << QStringList{u"a"_s, u" "_s, u"م"_s, u"\u202E"_s, u"\u200F"_s};
}

// Only what a keystroke has changed is painted; what is on the screen must be the same as when all is painted anew.
void TestNoticeEditor::paintsAllThatAKeystrokeChanges()
{
    QFETCH(QString, text);
    QFETCH(QStringList, keys);
    const int flashTime = QApplication::cursorFlashTime();
    QApplication::setCursorFlashTime(0);
    const auto editor = shown(text, {420, 360});
    connect(editor.get(), &NoticeEditor::edited, editor.get(),
        [&editor] { editor->setMarks(countSegments(editor->text())); });
    editor->activateWindow();
    editor->setFocus();
    const auto onScreen = [&editor] {
        QApplication::processEvents();
        return editor->screen()->grabWindow(editor->winId()).toImage();
    };
    std::mt19937 random(7);
    const auto anyOf = [&random](int count) { return int(random() % uint(count)); };
    for (int stroke = 0; stroke < 150; ++stroke) {
        if (anyOf(4) == 0) {
            QTextCursor cursor(editor->document());
            cursor.setPosition(anyOf(editor->document()->characterCount()));
            editor->setTextCursor(cursor);
            onScreen();
        }
        switch (anyOf(10)) {
        case 0:
            QTest::keyClick(editor.get(), Qt::Key_Return);
            break;
        case 1:
            editor->undo();
            break;
        case 2:
        case 3:
            QTest::keyClick(editor.get(), Qt::Key_Delete, anyOf(2) ? Qt::ControlModifier : Qt::NoModifier);
            break;
        case 4:
        case 5:
            QTest::keyClick(editor.get(), Qt::Key_Backspace);
            break;
        default:
            editor->insertPlainText(keys[anyOf(int(keys.size()))]);
        }
        const QImage incremental = onScreen();
        forgetPictures(*editor);
        const QImage whole = onScreen();
        QVERIFY2(incremental == whole, qPrintable(u"keystroke %1"_s.arg(stroke)));
    }
    QApplication::setCursorFlashTime(flashTime);
}

void TestNoticeEditor::picturesLookLikeLetters_data()
{
    QTest::addColumn<QString>("text");
    const QString german = u"Für Ihre Bestellung über fünf Stück gilt: Lieferung ab 08:00 Uhr, {{name}}. "_s;
    QTest::newRow("GSM-7") << german.repeated(30);
    QTest::newRow("emoji") << QString(german + u"Bis bald 😀 "_s).repeated(30);
    QTest::newRow("paragraphs") << QString(german.repeated(3) + u'\n').repeated(10);
    QTest::newRow("lines of several heights") << u"ह"_s + u"one\ntwo words\nthree ह ह\nfour\n"_s.repeated(100);
}

// The line with the cursor is written letter by letter, the others may come from a picture.
void TestNoticeEditor::picturesLookLikeLetters()
{
    QFETCH(QString, text);
    const int flashTime = QApplication::cursorFlashTime();
    QApplication::setCursorFlashTime(0);
    const auto editor = shown(text, {420, 360});
    editor->activateWindow();
    editor->setFocus();
    const auto withCursorAt = [&editor](int position) {
        QTextCursor cursor(editor->document());
        cursor.setPosition(position);
        editor->setTextCursor(cursor);
        QApplication::processEvents();
        return editor->viewport()->grab().toImage();
    };
    const QImage above = withCursorAt(0);
    int compared = 0;
    for (int y = 60; y < editor->viewport()->height() - 40; y += 17) {
        const QTextCursor there = editor->cursorForPosition({200, y});
        const QImage here = withCursorAt(there.position());
        const QRect cursor = editor->cursorRect();
        QVERIFY(here.copy(cursor) != above.copy(cursor));
        for (const QRect part : {QRect(0, cursor.top(), cursor.left() - 4, cursor.height()),
                 QRect(cursor.right() + 4, cursor.top(), editor->viewport()->width() - cursor.right() - 4,
                     cursor.height())}) {
            if (part.width() <= 0)
                continue;
            QVERIFY2(here.copy(part) == above.copy(part), qPrintable(u"line at %1"_s.arg(y)));
            ++compared;
        }
    }
    QVERIFY(compared > 10);
    QApplication::setCursorFlashTime(flashTime);
}

void TestNoticeEditor::picturesFollowTheColours()
{
    const auto editor = shown(u"Lieferung ab 08:00 Uhr. "_s.repeated(100), {420, 360});
    const auto look = [&editor] { return editor->viewport()->grab().toImage(); };
    const QImage before = look();
    const QPalette own = editor->palette();
    for (const QPalette::ColorRole role : {QPalette::Base, QPalette::Text}) {
        QPalette other = own;
        other.setColor(role, QColor(0x2d, 0x80, 0x66));
        editor->setPalette(other);
        const QImage changed = look();
        QVERIFY(changed != before);
        const auto fresh = shown(editor->text(), {420, 360});
        fresh->setPalette(other);
        QVERIFY(fresh->viewport()->grab().toImage() == changed);
        editor->setPalette(own);
        QVERIFY(look() == before);
    }
}

QTEST_MAIN(TestNoticeEditor)
#include "tst_noticeeditor.moc"
