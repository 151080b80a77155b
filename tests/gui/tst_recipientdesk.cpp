// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/RecipientDesk.h"

#include <QFile>
#include <QHash>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace herald::test {

/// What becomes of a list while it is being judged, read and taken back, without a window.
class RecipientDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void changesTheRowThatIsShown_data();
    void changesTheRowThatIsShown();
    void takesChangesBackInOrder();
    void tellsWhenTheRowIsGone();
    void removesARowOnceOnly();
    void readsOneAfterTheOther();
    void waitsWhileColumnsAreAskedFor();
    void cancelTellsWhatIsNotRead();
    void tellsTheSourcesColumns();
    void remembersColumnsForTheFile();
    void remembersThatTheFirstRowHoldsHeadings();
    void judgesOtherNumbersElsewhere();
    void keepsUndoneTidyingsOfASavedList();
    void namesWhatWasLeftAside();
    void takesBackManySteps();

private:
    static QByteArray rows(int count, int from = 0);
    QString fileOf(const QByteArray &content, const QString &name) const;
    void fill(int count);
    bool settles() const
    {
        return QTest::qWaitFor([this] { return !m_desk->isBusy(); }, 30'000);
    }
    QStringList names() const
    {
        QStringList names;
        for (qsizetype i = 0; i < m_desk->list().rowCount(); ++i)
            names.append(m_desk->list().name(i).toString());
        return names;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<RecipientDesk> m_desk;
};

void RecipientDeskTest::init()
{
    m_desk = std::make_unique<RecipientDesk>();
    ListRules rules;
    rules.phone = {u"GB"_s, true};
    m_desk->setRules(rules);
}

QByteArray RecipientDeskTest::rows(int count, int from)
{
    QByteArray rows("Name,Mobile\n");
    for (int i = from; i < from + count; ++i)
        rows += "P" + QByteArray::number(i) + ",+447400" + QByteArray::number(100'000 + i) + "\n";
    return rows;
}

QString RecipientDeskTest::fileOf(const QByteArray &content, const QString &name) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no file to read");
    return file.fileName();
}

/// Rows #2, #3 … with the people P0, P1 …
void RecipientDeskTest::fill(int count)
{
    m_desk->openFile(fileOf(rows(count), u"people.csv"_s));
    QVERIFY(settles());
    QCOMPARE(m_desk->checked().list.rowCount(), count);
}

void RecipientDeskTest::changesTheRowThatIsShown_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("judged at once") << 40;
    QTest::newRow("judged later") << 6'000;
}

void RecipientDeskTest::changesTheRowThatIsShown()
{
    QFETCH(const int, count);
    fill(count);
    // What is shown stays until the list is judged again; everything a person does is about what is shown.
    const RecipientList shown = m_desk->checked().list;
    m_desk->removeRows({shown.id(1)});
    m_desk->removeRows({shown.id(4)});
    m_desk->setCell(shown.id(6), shown.mapping().name, u"Ana"_s);
    m_desk->split(shown.id(8), {u"+447700900123"_s, u"+447700900124"_s});
    m_desk->setCell(shown.id(9), shown.mapping().name, u"Bo"_s);
    m_desk->removeRows({shown.id(10), shown.id(12)});
    m_desk->setUntidied(shown.id(13), true);
    QVERIFY(settles());
    const RecipientList &list = m_desk->checked().list;
    QCOMPARE(list.rowCount(), count - 3);
    QCOMPARE(names().first(11),
        (QStringList{
            u"P0"_s, u"P2"_s, u"P3"_s, u"P5"_s, u"Ana"_s, u"P7"_s, u"P8"_s, u"P8"_s, u"Bo"_s, u"P11"_s, u"P13"_s}));
    QCOMPARE(list.number(6), u"+447700900123");
    QCOMPARE(list.number(7), u"+447700900124");
    QVERIFY(list.isUntidied(10));
    QVERIFY(!list.isUntidied(9) && !list.isUntidied(11));
}

void RecipientDeskTest::takesChangesBackInOrder()
{
    fill(6'000);
    const RecipientList before = m_desk->list();
    m_desk->removeRows({before.id(1)});
    m_desk->setCell(before.id(6), before.mapping().name, u"Ana"_s);
    m_desk->removeRows({before.id(0)});
    m_desk->undoStack()->undo();
    m_desk->undoStack()->undo();
    // Also while nothing of it is judged: the row is the one that was shown.
    m_desk->setCell(before.id(3), before.mapping().name, u"Bo"_s);
    QVERIFY(settles());
    QCOMPARE(names().first(4), (QStringList{u"P0"_s, u"P2"_s, u"Bo"_s, u"P4"_s}));
    m_desk->undoStack()->undo();
    m_desk->undoStack()->undo();
    QVERIFY(settles());
    QVERIFY(m_desk->list() == before);
}

void RecipientDeskTest::tellsWhenTheRowIsGone()
{
    fill(6'000);
    const RecipientList shown = m_desk->checked().list;
    QSignalSpy gone(m_desk.get(), &RecipientDesk::rowGone);
    m_desk->removeRows({shown.id(1)});
    m_desk->setCell(shown.id(1), shown.mapping().name, u"Ana"_s);
    QCOMPARE(gone.size(), 1);
    QCOMPARE(gone.at(0).at(0).toString(), u"Ana"_s);
    QVERIFY(settles());
    QVERIFY(!names().contains(u"Ana"_s));
    QCOMPARE(m_desk->list().rowCount(), 5'999);
}

void RecipientDeskTest::removesARowOnceOnly()
{
    fill(6'000);
    const RecipientList shown = m_desk->checked().list;
    m_desk->removeRows({shown.id(1)});
    m_desk->removeRows({shown.id(1)});
    QVERIFY(settles());
    QCOMPARE(m_desk->list().rowCount(), 5'999);
    QCOMPARE(names().first(2), (QStringList{u"P0"_s, u"P2"_s}));
}

void RecipientDeskTest::readsOneAfterTheOther()
{
    QSignalSpy added(m_desk.get(), &RecipientDesk::added);
    QByteArray long1;
    for (int i = 0; i < 500; ++i)
        long1 += "+447400" + QByteArray::number(900'000 + i) + " Q" + QByteArray::number(i) + "\n";
    m_desk->openFile(fileOf(rows(3'000), u"a.csv"_s));
    m_desk->paste(QString::fromLatin1(long1));
    m_desk->openFile(m_folder.filePath(u"missing.csv"_s));
    m_desk->openFile(fileOf(rows(2, 5'000), u"b.csv"_s));
    QSignalSpy notRead(m_desk.get(), &RecipientDesk::notRead);
    QVERIFY(m_desk->isBusy());
    QVERIFY(settles());
    QCOMPARE(added.size(), 3);
    QCOMPARE(added.at(0).at(0).value<ListNews>().name, u"a.csv"_s);
    QCOMPARE(added.at(1).at(0).value<ListNews>().rows, 500);
    QCOMPARE(added.at(2).at(0).value<ListNews>().name, u"b.csv"_s);
    QCOMPARE(notRead.size(), 1);
    QCOMPARE(notRead.at(0).at(0).toString(), u"missing.csv"_s);
    QCOMPARE(m_desk->ledger().rows(), 3'502);
}

void RecipientDeskTest::waitsWhileColumnsAreAskedFor()
{
    const QByteArray unclear("Name,Mobile,Mobile 2\nA,07700900123,07700900124\nB,07700900125,07700900126\n");
    QSignalSpy wanted(m_desk.get(), &RecipientDesk::columnsWanted);
    m_desk->openFile(fileOf(unclear, u"a.csv"_s));
    m_desk->openFile(fileOf(unclear, u"b.csv"_s));
    m_desk->openFile(fileOf(rows(2), u"c.csv"_s));
    QTRY_COMPARE(wanted.size(), 1);
    // A short paste needs no turn, and shows that the loop has run.
    m_desk->paste(u"07700900129"_s);
    QTest::qWait(0);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(m_desk->isBusy());
    m_desk->goOn();
    QTRY_COMPARE(wanted.size(), 2);
    QCOMPARE(m_desk->list().rowCount(), 1);
    m_desk->add(wanted.at(1).at(0).value<SheetSource>(), {2, 0, {}}, u"b.csv"_s);
    m_desk->goOn();
    QTRY_COMPARE(m_desk->list().rowCount(), 5);
    QCOMPARE(m_desk->list().number(2), u"07700900126");
}

void RecipientDeskTest::cancelTellsWhatIsNotRead()
{
    QSignalSpy stopped(m_desk.get(), &RecipientDesk::stopped);
    QSignalSpy added(m_desk.get(), &RecipientDesk::added);
    m_desk->openFile(fileOf(rows(4'000), u"a.csv"_s));
    m_desk->openFile(fileOf(rows(2), u"b.csv"_s));
    m_desk->paste(QString(5'000, u'x'));
    m_desk->cancel();
    QVERIFY(!m_desk->isBusy());
    QCOMPARE(stopped.size(), 1);
    QCOMPARE(stopped.at(0).at(0).toStringList(), (QStringList{u"a.csv"_s, u"b.csv"_s, QString()}));
    // What comes later is read as ever, and nothing of what was stopped turns up.
    m_desk->openFile(fileOf(rows(2), u"c.csv"_s));
    QVERIFY(settles());
    QCOMPARE(added.size(), 1);
    QCOMPARE(m_desk->ledger().rows(), 2);

    // Rows that are read but not judged go as well, and are named.
    m_desk->openFile(fileOf(rows(9'000, 100), u"d.csv"_s));
    QTRY_COMPARE(added.size(), 2);
    QVERIFY(m_desk->isBusy());
    m_desk->cancel();
    QCOMPARE(stopped.size(), 2);
    QCOMPARE(stopped.at(1).at(0).toStringList(), QStringList{u"d.csv"_s});
    QVERIFY(settles());
    QCOMPARE(m_desk->list().rowCount(), 2);

    // A draft has nothing to be taken back to.
    Sheet sheet;
    for (int i = 0; i < 9'000; ++i)
        sheet.appendRow(i + 1, {u"+447400%1"_s.arg(300'000 + i)});
    RecipientList draft;
    draft.append(sheet, {0, -1, {}});
    m_desk->replaceAll(draft);
    QVERIFY(m_desk->isBusy());
    m_desk->cancel();
    QVERIFY(settles());
    QCOMPARE(m_desk->ledger().rows(), 9'000);
}

void RecipientDeskTest::tellsTheSourcesColumns()
{
    QSignalSpy added(m_desk.get(), &RecipientDesk::added);
    m_desk->openFile(fileOf("Phone,Name\n07700900123,Ana\n", u"a.csv"_s));
    m_desk->openFile(fileOf("Phone,Mobile,Name\n02079460001,07700900124,Bo\n", u"b.csv"_s));
    QVERIFY(settles());
    QCOMPARE(added.size(), 2);
    QCOMPARE(added.at(0).at(0).value<ListNews>().phoneHeading, u"Phone"_s);
    QCOMPARE(added.at(1).at(0).value<ListNews>().phoneHeading, u"Mobile"_s);
    QCOMPARE(m_desk->list().number(1), u"07700900124");
    QVERIFY(m_desk->list().cells(1).contains(u"02079460001"_s));
}

void RecipientDeskTest::remembersColumnsForTheFile()
{
    QHash<QString, ColumnMapping> kept;
    m_desk->setColumnMemory(
        {[&](const QString &shape) { return kept.contains(shape) ? std::optional(kept.value(shape)) : std::nullopt; },
            [&](const QString &shape, const ColumnMapping &mapping) { kept.insert(shape, mapping); }});
    // No column of names: the list gets one, the file does not.
    const QByteArray file("Phone,Backup\n07700900123,07700900124\n");
    m_desk->openFile(fileOf(file, u"a.csv"_s));
    QVERIFY(settles());
    QCOMPARE(m_desk->list().number(0), u"07700900123");
    QSignalSpy others(m_desk.get(), &RecipientDesk::columnsChanged);
    m_desk->setMapping({1, m_desk->list().mapping().name, {}});
    QVERIFY(settles());
    QCOMPARE(m_desk->list().number(0), u"07700900124");
    QCOMPARE(others.size(), 1);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(*kept.cbegin(), (ColumnMapping{1, -1, {}}));

    m_desk->replaceAll({});
    m_desk->openFile(fileOf(file, u"again.csv"_s));
    QVERIFY(settles());
    QCOMPARE(m_desk->list().number(0), u"07700900124");
    m_desk->undoStack()->undo();
    QCOMPARE(others.size(), 1);
}

void RecipientDeskTest::remembersThatTheFirstRowHoldsHeadings()
{
    QHash<QString, ColumnMapping> kept;
    m_desk->setColumnMemory(
        {[&](const QString &shape) { return kept.contains(shape) ? std::optional(kept.value(shape)) : std::nullopt; },
            [&](const QString &shape, const ColumnMapping &mapping) { kept.insert(shape, mapping); }});
    const QByteArray file("desk 07700900100,07700900101\n07700900123,07700900124\n");
    QSignalSpy asked(m_desk.get(), &RecipientDesk::columnsWanted);
    m_desk->openFile(fileOf(file, u"a.csv"_s));
    QTRY_COMPARE(asked.size(), 1);
    const auto source = asked.at(0).at(0).value<SheetSource>();
    QVERIFY(source.sheet.headings().isEmpty());
    // As the dialog answers when a person says that the first row holds headings.
    const SheetSource said = withFirstRowAsHeadings(source);
    m_desk->remember(said.sheet, {1, -1, {}});
    m_desk->add(said, {1, -1, {}}, u"a.csv"_s);
    m_desk->goOn();
    QVERIFY(settles());
    m_desk->replaceAll({});
    m_desk->openFile(fileOf(file, u"again.csv"_s));
    QVERIFY(settles());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(m_desk->list().rowCount(), 1);
    QCOMPARE(m_desk->list().number(0), u"07700900124");
}

void RecipientDeskTest::judgesOtherNumbersElsewhere()
{
    QByteArray file("Name,Mobile,Desk\n");
    for (int i = 0; i < 2'000; ++i)
        file += "P,+447400" + QByteArray::number(100'000 + i) + ",+442079" + QByteArray::number(100'000 + i) + "\n";
    m_desk->openFile(fileOf(file, u"a.csv"_s));
    QVERIFY(settles());
    QSignalSpy changed(m_desk.get(), &RecipientDesk::changed);
    // As many rows as before, but each number has to be understood anew: not while the window waits.
    m_desk->setMapping({2, 0, {}});
    QCOMPARE(changed.size(), 0);
    QVERIFY(m_desk->isBusy());
    QVERIFY(settles());
    QCOMPARE(changed.size(), 1);
    m_desk->setCell(m_desk->list().id(3), 0, u"Ana"_s);
    QCOMPARE(changed.size(), 2);
}

void RecipientDeskTest::keepsUndoneTidyingsOfASavedList()
{
    RecipientList saved;
    saved.append(1, u"0044 7700 900123"_s, u"Ana"_s);
    saved.setUntidied(0, true);
    m_desk->add(saved, u"Wards"_s);
    QVERIFY(settles());
    QCOMPARE(m_desk->checked().verdicts.at(0).reason, RowReason::Undone);
    QCOMPARE(m_desk->ledger().ready, 0);
}

void RecipientDeskTest::namesWhatWasLeftAside()
{
    QSignalSpy added(m_desk.get(), &RecipientDesk::added);
    m_desk->paste(u"07700 900123 Ana\nbring the blue folder\n07700 900124 Bo\n"_s);
    QCOMPARE(added.size(), 1);
    const auto news = added.at(0).at(0).value<ListNews>();
    QCOMPARE(news.rows, 2);
    QCOMPARE(news.skipped.size(), 1);
    QCOMPARE(news.skipped.at(0).line, 2);
    QCOMPARE(news.skipped.at(0).text, u"bring the blue folder"_s);
}

void RecipientDeskTest::takesBackManySteps()
{
    for (int i = 0; i < 120; ++i)
        m_desk->paste(u"07700 900%1"_s.arg(100 + i));
    QCOMPARE(m_desk->list().rowCount(), 120);
    for (int i = 0; i < 119; ++i)
        m_desk->undoStack()->undo();
    QCOMPARE(m_desk->list().rowCount(), 1);
}

} // namespace herald::test

QTEST_MAIN(herald::test::RecipientDeskTest)
#include "tst_recipientdesk.moc"
