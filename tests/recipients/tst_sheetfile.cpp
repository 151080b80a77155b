// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/ReadWords.h"
#include "app/recipients/SheetFile.h"
#include "tests/recipients/SheetLines.h"

#include <QFile>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QTest>

using namespace herald;
using namespace Qt::StringLiterals;

class TestSheetFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsACsvFile();
    void saysWhatItIs_data();
    void saysWhatItIs();
    void problemsOfOpening();
    void notesTellTheEncoding();
    void headingsCanBeTakenBack();
    void readsASavedChat();
    void findsHeadingsBelowATitle();
};

void TestSheetFile::readsACsvFile()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(u"list.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Name;Mobil\r\nAna;07700 900123\r\n\r\nBen;07700 900124\r\n");
    file.close();
    ReadProgress progress;
    const auto source = readSheetFile(file.fileName(), {}, &progress);
    QVERIFY(source);
    QCOMPARE(
        linesOf(source->sheet), (QStringList{u"0: Name|Mobil"_s, u"2: Ana|07700 900123"_s, u"4: Ben|07700 900124"_s}));
    QCOMPARE(source->headingRow, 1);
    QCOMPARE(source->kind, u"csv"_s);
    QVERIFY(source->notes.isEmpty());
    QCOMPARE(progress.permille.load(), 1000);
}

void TestSheetFile::saysWhatItIs_data()
{
    using Kind = ReadProblem::Kind;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *tag, const QByteArray &bytes, Kind kind, const QString &word) {
        QTest::newRow(tag) << bytes << int(kind) << word;
    };
    const QByteArray ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    const auto wide = [](const char *name) {
        return QByteArray(QStringEncoder(QStringConverter::Utf16LE)(QString::fromLatin1(name)));
    };
    row("empty", {}, Kind::Empty, u"empty"_s);
    row("blank", "\r\n  \r\n,,\r\n", Kind::Empty, u"empty"_s);
    row("PNG", "\x89PNG\r\n\x1A\n....", Kind::OtherKind, u"picture"_s);
    row("JPEG", "\xFF\xD8\xFF\xE0....", Kind::OtherKind, u"picture"_s);
    row("PDF", "%PDF-1.7\n....", Kind::OtherKind, u"PDF"_s);
    row("old Excel", QByteArray(ole + wide("Workbook")), Kind::OldFormat, u".xls"_s);
    row("protected", QByteArray(ole + wide("EncryptedPackage")), Kind::Protected, u"password"_s);
    row("old Word", QByteArray(ole + wide("WordDocument")), Kind::OtherKind, u"document"_s);
    row("web page", "<!DOCTYPE html><table><tr><td>07700900123</td></tr></table>", Kind::OtherKind, u"web page"_s);
    row("program",
        QByteArray("\x7F"
                   "ELF\2\1\1\0\0\0",
            10),
        Kind::OtherKind, u"program"_s);
    row("rich text", "{\\rtf1\\ansi 07700 900123}", Kind::OtherKind, u"formatted"_s);
    row("archive", "\x1F\x8B\x08....", Kind::OtherKind, u"archive"_s);
    row("database", QByteArray("SQLite format 3\0", 16), Kind::OtherKind, u"database"_s);
    row("XML", "<?xml version=\"1.0\"?><a/>", Kind::OtherKind, u"XML"_s);
    QByteArray rubbish;
    for (int i = 0; i < 4'000; ++i)
        rubbish.append(char(quint32(i) * 2654435761U >> 13));
    row("rubbish", rubbish, Kind::OtherKind, u"no list"_s);
}

void TestSheetFile::saysWhatItIs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    QFETCH(QString, word);
    // The name promises a workbook; only what is in the file counts.
    const auto source = readSheetBytes(bytes, u"list.xlsx"_s, {});
    QVERIFY(!source);
    QCOMPARE(int(source.error().kind), kind);
    QVERIFY2(source.error().words.contains(word), qPrintable(source.error().words));
}

void TestSheetFile::problemsOfOpening()
{
    QTemporaryDir dir;
    const auto missing = readSheetFile(dir.filePath(u"missing.csv"_s), {});
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ReadProblem::Kind::CannotOpen);
    QVERIFY(missing.error().words.contains(u"missing.csv"_s));
    QCOMPARE(readSheetFile(dir.path(), {}).error().kind, ReadProblem::Kind::CannotOpen);

    QFile large(dir.filePath(u"large.csv"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(largestSheetFile + 1));
    large.close();
    QCOMPARE(readSheetFile(large.fileName(), {}).error().kind, ReadProblem::Kind::TooLarge);
}

void TestSheetFile::notesTellTheEncoding()
{
    const auto windows = readSheetBytes("Name;Phone\nRen\xE9;07700900123\n", {}, {});
    QVERIFY(windows);
    QCOMPARE(windows->notes, QStringList{ReadWords::decodedAs(TextEncoding::Windows1252)});
    QCOMPARE(windows->sheet.cell(0, 0), u"René");
}

void TestSheetFile::headingsCanBeTakenBack()
{
    const auto source = readSheetBytes("Name,Phone\nAna,07700900123\n", {}, {});
    QVERIFY(source);
    const SheetSource plain = withoutHeadings(*source);
    QCOMPARE(plain.headingRow, 0);
    QCOMPARE(linesOf(plain.sheet), (QStringList{u"1: Name|Phone"_s, u"2: Ana|07700900123"_s}));
    const SheetSource again = withFirstRowAsHeadings(plain);
    QCOMPARE(again.headingRow, 1);
    QCOMPARE(again.sheet, source->sheet);
    QCOMPARE(withFirstRowAsHeadings({}).headingRow, 0);
}

void TestSheetFile::readsASavedChat()
{
    const auto source = readSheetBytes("[12/03/2026, 10:15:22] +44 7700 900123: are you there\n"
                                       "[12/03/2026, 10:16:00] +44 7700 900123: hello\n"
                                       "[12/03/2026, 10:17:00] +44 7700 900124: hi\n",
        u"chat.txt"_s, {});
    QVERIFY(source);
    QCOMPARE(
        linesOf(source->sheet), (QStringList{u"0: Phone|Name"_s, u"1: +44 7700 900123"_s, u"3: +44 7700 900124"_s}));
    QCOMPARE(source->kind, u"text"_s);
    QCOMPARE(source->notes, QStringList{ReadWords::linesWithoutNumber(1)});

    const auto table =
        readSheetBytes("Ana,07700900123,please call before ten\n\"Ben\n B\",07700900124,he is hard of hearing\n"
                       "Cat,07700900125,only after the weekend\n",
            u"list.csv"_s, {});
    QVERIFY(table);
    QCOMPARE(table->kind, u"csv"_s);
    QVERIFY(table->sheet.headings().isEmpty());
    QCOMPARE(table->sheet.number(2), 3);
}

void TestSheetFile::findsHeadingsBelowATitle()
{
    const auto source =
        readSheetBytes("Customer list,\nMarch 2026,\n\nMobile,Code\n07700900123,X1\n07700900124,X2\n", u"a.csv"_s, {});
    QVERIFY(source);
    QCOMPARE(
        linesOf(source->sheet), (QStringList{u"0: Mobile|Code"_s, u"5: 07700900123|X1"_s, u"6: 07700900124|X2"_s}));
    QCOMPARE(source->headingRow, 4);
    QCOMPARE(source->notes, QStringList{ReadWords::rowsAboveHeadings(2)});

    // Below a person nothing is a heading any more.
    const auto people = readSheetBytes("Ana,07700900123\nName,Phone\nBen,07700900124\n", u"a.csv"_s, {});
    QVERIFY(people);
    QCOMPARE(people->sheet.rowCount(), 3);
}

QTEST_GUILESS_MAIN(TestSheetFile)
#include "tst_sheetfile.moc"
