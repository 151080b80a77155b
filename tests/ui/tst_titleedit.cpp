// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TitleEdit.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace herald::test {

class TestTitleEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *box = new QVBoxLayout(m_window.get());
        m_other = new QLineEdit;
        m_title = new TitleEdit;
        m_title->setPlaceholderText(u"New notice"_s);
        box->addWidget(m_other);
        box->addWidget(m_title);
        m_window->resize(400, 120);
        m_window->show();
        m_window->activateWindow();
        m_other->setFocus();
    }
    void cleanup() { m_window.reset(); }
    void thePenStandsBehindTheWords();
    void thePenIsAwayWhileItIsWritten();
    void thePenStandsAtTheOtherSideFromRightToLeft();
    void thePenLeavesLongWordsTheirRoom();

private:
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_other = nullptr;
    TitleEdit *m_title = nullptr;
};

void TestTitleEdit::thePenStandsBehindTheWords()
{
    const int behindPlaceholder = m_title->penRect().left();
    QVERIFY(behindPlaceholder > m_title->fontMetrics().horizontalAdvance(u"New notice"_s));
    m_title->setText(u"Ward visits, moved slots"_s);
    QVERIFY(m_title->penRect().left() > behindPlaceholder);
    const QRect pen = m_title->penRect();
    const auto isBlank = [&] {
        const QImage picture = m_title->grab(pen).toImage();
        QImage blank = picture;
        blank.fill(picture.pixelColor(0, 0));
        return picture == blank;
    };
    QVERIFY(!isBlank());
    m_title->setReadOnly(true);
    QVERIFY(m_title->penRect().isEmpty());
    QVERIFY(isBlank());
}

void TestTitleEdit::thePenIsAwayWhileItIsWritten()
{
    QVERIFY(!m_title->penRect().isEmpty());
    QTest::mouseClick(m_title, Qt::LeftButton, {}, m_title->penRect().center());
    QTRY_VERIFY(m_title->hasFocus());
    QVERIFY(m_title->penRect().isEmpty());
    QTest::keyClicks(m_title, u"Flu jabs"_s);
    QCOMPARE(m_title->text(), u"Flu jabs"_s);
}

void TestTitleEdit::thePenStandsAtTheOtherSideFromRightToLeft()
{
    const QRect pen = m_title->penRect();
    m_window->setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(m_title->penRect().right(), m_title->width() - 1 - pen.left());
    // The words stand beside it, in whatever script they are.
    m_title->setText(u"Ward visits"_s);
    QVERIFY(m_title->alignment().testFlag(Qt::AlignRight));
    m_title->setFocus();
    m_title->end(false);
    m_title->grab(); // a line edit places its words when it is painted
    QVERIFY(m_title->inputMethodQuery(Qt::ImCursorRectangle).toRect().left() > m_title->width() / 2);
}

void TestTitleEdit::thePenLeavesLongWordsTheirRoom()
{
    m_title->setText(QString(200, u'm'));
    QVERIFY(m_title->penRect().isEmpty());
}

} // namespace herald::test

QTEST_MAIN(herald::test::TestTitleEdit)
#include "tst_titleedit.moc"
