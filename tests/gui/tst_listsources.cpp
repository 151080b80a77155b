// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/WindowFixture.h"

#include "ui/composer/RecipientField.h"
#include "ui/widgets/Chip.h"

#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace herald::test {

/// "To" shows the files that rows came from, and takes all rows of one away.
class ListSourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup()
    {
        m_fixture->close();
        m_fixture.reset();
    }
    void takesAFileAwayWithTheKeyboard();
    void keepsThemWithTheDraft();
    void listsThoseThatHaveNoRoom();

private:
    void import(const QByteArray &numbers, const QString &name) const
    {
        QFile file(m_fixture->folder() + u'/' + name);
        const QByteArray content = "Name,Mobile\n" + numbers;
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file to import");
        file.close();
        const qsizetype before = table()->model()->rowCount();
        m_fixture->dialogs->nextFile = file.fileName();
        WindowFixture::space(m_fixture->find<QPushButton>("importButton"));
        const auto came = [this, before] { return table()->model()->rowCount() > before; };
        QVERIFY(QTest::qWaitFor(came, 10'000));
    }
    QTableView *table() const { return m_fixture->find<QTableView>("recipientTable"); }
    RecipientField *field() const { return m_fixture->find<RecipientField>("recipientField"); }
    QList<Chip *> chips() const
    {
        QList<Chip *> seen;
        for (Chip *chip : field()->findChildren<Chip *>(u"sourceChip"_s)) {
            if (chip->isVisible())
                seen.append(chip);
        }
        return seen;
    }
    /// As a screen reader says them.
    QStringList read() const
    {
        QStringList names;
        for (const Chip *chip : chips())
            names.append(chip->accessibleName());
        return names;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void ListSourcesTest::takesAFileAwayWithTheKeyboard()
{
    import("A,07400 123451\nB,07400 123452\n", u"wards.csv"_s);
    field()->setFocus();
    QTest::keyClicks(field(), u"07400 123453"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(read(), QStringList{u"wards.csv: 2 rows of the list"_s});
    import("C,07400 123454\n", u"volunteers.csv"_s);
    QTRY_COMPARE(read(), (QStringList{u"wards.csv: 2 rows of the list"_s, u"volunteers.csv: 1 row of the list"_s}));
    // What is typed stands beside them, not under them.
    QVERIFY(field()->textMargins().left() > chips().constLast()->mapTo(field(), QPoint()).x());

    field()->setFocus();
    m_fixture->press(Qt::Key_Backspace);
    QVERIFY(chips().constLast()->hasFocus());
    m_fixture->press(Qt::Key_Left);
    QVERIFY(chips().constFirst()->hasFocus());
    m_fixture->press(Qt::Key_Left);
    QVERIFY(chips().constFirst()->hasFocus());
    m_fixture->press(Qt::Key_Right);
    m_fixture->press(Qt::Key_Right);
    QVERIFY(field()->hasFocus());
    m_fixture->press(Qt::Key_Left);
    m_fixture->press(Qt::Key_Left);
    m_fixture->press(Qt::Key_Delete);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(read(), QStringList{u"volunteers.csv: 1 row of the list"_s});
    QVERIFY(field()->hasFocus());

    table()->setFocus();
    m_fixture->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(table()->model()->rowCount(), 4);
    QCOMPARE(chips().size(), 2);
    // A row less is counted at once.
    table()->setCurrentIndex(table()->model()->index(0, 1));
    m_fixture->press(Qt::Key_Delete);
    QTRY_COMPARE(read().constFirst(), u"wards.csv: 1 row of the list"_s);
}

void ListSourcesTest::keepsThemWithTheDraft()
{
    import("A,07400 123451\nB,07400 123452\n", u"wards.csv"_s);
    QTRY_COMPARE(chips().size(), 1);
    QTRY_VERIFY(m_fixture->find<QLabel>("draftSaved")->text().startsWith(u"Draft saved"_s));
    m_fixture->close();
    m_fixture->open();
    QTRY_COMPARE(read(), QStringList{u"wards.csv: 2 rows of the list"_s});
    QTest::mouseClick(chips().constFirst(), Qt::LeftButton, {},
        chips().constFirst()->rect().center() + QPoint(chips().constFirst()->width() / 2 - 8, 0));
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    QVERIFY(chips().isEmpty());
    QCOMPARE(field()->textMargins().left(), 0);
}

void ListSourcesTest::listsThoseThatHaveNoRoom()
{
    constexpr int files = 7;
    for (int i = 0; i < files; ++i)
        import("A,07400 12345" + QByteArray::number(i) + "\n", u"quite a long name of a file %1.csv"_s.arg(i));
    const int shown = int(chips().size());
    QVERIFY(shown < files);
    QVERIFY(field()->width() - field()->textMargins().left() > 80);
    auto *more = m_fixture->find<Chip>("moreSources");
    QVERIFY(more->isVisible());
    QCOMPARE(more->text(), u"+%1"_s.arg(files - shown));
    QVERIFY(more->mapTo(field(), QPoint(more->width(), 0)).x() <= field()->textMargins().left());

    field()->setFocus();
    m_fixture->press(Qt::Key_Backspace);
    QVERIFY(more->hasFocus());
    m_fixture->press(Qt::Key_Space);
    auto *menu = field()->findChild<QMenu *>();
    QTRY_VERIFY(menu && menu->isVisible());
    QCOMPARE(menu->actions().size(), files - shown);
    QCOMPARE(menu->actions().constLast()->text(), u"Remove quite a long name of a file 6.csv: 1 row of the list"_s);
    menu->actions().constLast()->trigger();
    QTRY_COMPARE(table()->model()->rowCount(), files - 1);
}

} // namespace herald::test

QTEST_MAIN(herald::test::ListSourcesTest)
#include "tst_listsources.moc"
