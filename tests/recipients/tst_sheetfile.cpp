// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/ColumnMapping.h"
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
    void takesTheMobileOfAnAddressBook();
    void saysWhichRowItTookForHeadings();
    void findsHeadingsBelowATitleWithDigits_data();
    void findsHeadingsBelowATitleWithDigits();
    void readsListsThatAreNoTables_data();
    void readsListsThatAreNoTables();
    void readsAThousandPeopleInOneLine();
    void keepsTables_data();
    void keepsTables();
    void cardsNeedNoQuestion();
    void headingsAloneAreNoList();
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

    // Unless whom to ask stands apart from the table.
    const auto contact = readSheetBytes("Trainer;07700900199\n\nName;Phone\nBen;07700900124\n", u"a.csv"_s, {});
    QVERIFY(contact);
    QCOMPARE(linesOf(contact->sheet), (QStringList{u"0: Name|Phone"_s, u"4: Ben|07700900124"_s}));
    QCOMPARE(contact->notes,
        (QStringList{ReadWords::rowsAboveHeadings(1), ReadWords::numbersAboveHeadings(u"Trainer 07700900199"_s)}));
}

void TestSheetFile::takesTheMobileOfAnAddressBook()
{
    const auto source = readSheetBytes("Name,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value\n"
                                       "Ana,Mum,07700900199,Mobile,07700900123\nBen,* Home,020 7946 0124,,\n"
                                       "Cem,Work Fax,07700900198,,\n",
        u"contacts.csv"_s, {});
    QVERIFY(source);
    QCOMPARE(linesOf(source->sheet).mid(1),
        (QStringList{u"2: Ana|Mobile|07700900123|Mum|Mum: 07700900199"_s, u"3: Ben|* Home|020 7946 0124"_s,
            u"4: Cem|Work Fax|Work Fax: 07700900198"_s}));
}

void TestSheetFile::saysWhichRowItTookForHeadings()
{
    const auto source = readSheetBytes("Ana;to be asked\nBen;07700900124\nCem;07700900125\n", u"a.csv"_s, {});
    QVERIFY(source);
    QCOMPARE(source->headingRow, 1);
    QCOMPARE(source->notes, QStringList{ReadWords::takenForHeadings(u"Ana to be asked"_s)});
    // What people write where there is no number is no heading.
    const auto nothing = readSheetBytes("Ana;kein Handy\nBen;07700900124\nCem;07700900125\n", u"a.csv"_s, {});
    QVERIFY(nothing);
    QCOMPARE(nothing->headingRow, 0);
}

void TestSheetFile::findsHeadingsBelowATitleWithDigits_data()
{
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<QString>("number");
    QTest::newRow("date and time") << QByteArray("Report of 12/03/2026 10:15") << QString();
    QTest::newRow("a number to call") << QByteArray("Call 020 7946 0000") << u"Call 020 7946 0000"_s;
    QTest::newRow("a date alone") << QByteArray("12/03/2026 10:15") << QString();
}

void TestSheetFile::findsHeadingsBelowATitleWithDigits()
{
    QFETCH(QByteArray, title);
    QFETCH(QString, number);
    const auto source =
        readSheetBytes(title + ",,\nName,Mobile,Code\nAna,07700900123,X1\nBen,07700900124,X2\n", u"a.csv"_s, {});
    QVERIFY(source);
    QCOMPARE(linesOf(source->sheet),
        (QStringList{u"0: Name|Mobile|Code"_s, u"3: Ana|07700900123|X1"_s, u"4: Ben|07700900124|X2"_s}));
    QStringList notes{ReadWords::rowsAboveHeadings(1)};
    if (!number.isEmpty())
        notes.append(ReadWords::numbersAboveHeadings(number));
    QCOMPARE(source->notes, notes);
}

void TestSheetFile::readsListsThatAreNoTables_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *tag, const QByteArray &text, const QStringList &lines) {
        QTest::newRow(tag) << text << lines;
    };
    row("an e-mail", "Hi all,\n\nplease text Ana on 07700 900123, thanks.\nAlso 07700 900124\n\nBye,\nBen\n",
        {u"3: 07700 900123"_s, u"4: 07700 900124|Also"_s});
    row("a column somebody has numbered", "65. 07700 900123\n66. 07700 900124\n67) 07700 900125\n",
        {u"1: 07700 900123"_s, u"2: 07700 900124"_s, u"3: 07700 900125"_s});
    row("one line", "07700900123, 07700900124, 07700900125\n",
        {u"1: 07700900123"_s, u"1: 07700900124"_s, u"1: 07700900125"_s});
    row("wrapped lines", "07700900123, 07700900124,\n07700900125\n",
        {u"1: 07700900123"_s, u"1: 07700900124"_s, u"2: 07700900125"_s});
    row("WhatsApp group", "Ana, Ben, +44 7700 900123, +44 7700 900124",
        {u"1: +44 7700 900123|Ana, Ben"_s, u"1: +44 7700 900124"_s});
    row("Outlook", "\"Smith, Ana\" <07700900123>; \"Jones, Ben\" <07700900124>",
        {u"1: 07700900123|Smith, Ana"_s, u"1: 07700900124|Jones, Ben"_s});
    row("Outlook, two lines", "\"Smith, Ana\" <07700900123>;\n\"Jones, Ben\" <07700900124>;\n",
        {u"1: 07700900123|Smith, Ana"_s, u"2: 07700900124|Jones, Ben"_s});
    row("names above their numbers", "Ana Maria\n07700 900123\nBen\n07700 900124\n",
        {u"2: 07700 900123|Ana Maria"_s, u"4: 07700 900124|Ben"_s});
    row("one name above one number", "Ana\n07700 900123\n", {u"2: 07700 900123|Ana"_s});
    row("names and numbers", "Ana 07700900123\nBen: 07700900124\n", {u"1: 07700900123|Ana"_s, u"2: 07700900124|Ben"_s});
    row("a card among words",
        "Here she is:\nBEGIN:VCARD\nFN:Ana\nTEL:07700900123\nTEL:07700900124\nEND:VCARD\n07700900125",
        {u"2: 07700900123|Ana|07700900124"_s, u"7: 07700900125"_s});
}

void TestSheetFile::readsListsThatAreNoTables()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, lines);
    const auto source = readSheetBytes(text, u"contacts.txt"_s, ReadOptions{u"GB"_s});
    QVERIFY(source);
    QCOMPARE(source->kind, u"text"_s);
    QCOMPARE(linesOf(source->sheet).mid(1), lines);
    const GuessedMapping guess = guessMapping(source->sheet);
    QVERIFY(guess.problems.isEmpty());
    QCOMPARE(guess.mapping.phone, 0);
    QCOMPARE(guess.mapping.name, 1);
}

void TestSheetFile::readsAThousandPeopleInOneLine()
{
    const auto source =
        readSheetBytes(QByteArray("07700900123;").repeated(1'500), u"contacts.txt"_s, ReadOptions{u"GB"_s});
    QVERIFY(source);
    QCOMPARE(source->sheet.rowCount(), 1'500);
}

void TestSheetFile::keepsTables_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("rows");
    QTest::newRow("numbers under a heading") << QByteArray("Phone\n07700900123\n12345\nn/a\n") << 3;
    QTest::newRow("numbers only") << QByteArray("07700900123\n07700900124\n") << 2;
    QTest::newRow("labels in the column") << QByteArray("Phone\n07700900123 (Mum)\n07700900124 (Dad)\n") << 2;
    QTest::newRow("two columns of numbers") << QByteArray("07700900123,07700900124\n07700900125,07700900126\n") << 2;
    QTest::newRow("no headings") << QByteArray("Ana,07700900123,X1\nBen,07700900124\n") << 2;
    QTest::newRow("labels beside a column") << QByteArray("Ana,07700900123 (Mum),X1\nBen,07700900124 (Dad),X2\n") << 2;
    QTest::newRow("one person") << QByteArray("Ana,07700900123,X1\n") << 1;
    QTest::newRow("sentences") << QByteArray("Name,Phone,Note\nAna,07700900123,please do call before ten\n") << 1;
    QTest::newRow("sentences beside two numbers")
        << QByteArray("Ana;07700 900123;020 7946 0123;please do call before ten\n"
                      "Ben;7700 900124;020 7946 0124;he is hard of hearing\nCem;7700 900125;;only after the weekend\n")
        << 3;
    QTest::newRow("sentences below a title")
        << QByteArray("Customers for the delivery in March\nAna;07700 900123;please do call before ten\n"
                      "Ben;7700 900124;he is hard of hearing\nCem;7700 900125;only after the weekend\n")
        << 4;
    QTest::newRow("no numbers") << QByteArray("Ana,Leeds\nBen,York\n") << 2;
}

void TestSheetFile::keepsTables()
{
    QFETCH(QByteArray, text);
    QFETCH(int, rows);
    const auto source = readSheetBytes(text, u"list.txt"_s, ReadOptions{u"GB"_s});
    QVERIFY(source);
    QCOMPARE(source->kind, u"csv"_s);
    QCOMPARE(source->sheet.rowCount(), rows);
}

void TestSheetFile::cardsNeedNoQuestion()
{
    const auto source = readSheetBytes("BEGIN:VCARD\nFN:Ana\nTEL:07700900123\nTEL:07700900124\nTEL:07700900125\n"
                                       "END:VCARD\nBEGIN:VCARD\nN:B;Ben\nORG:Acme\nEND:VCARD\n",
        u"people.vcf"_s, {});
    QVERIFY(source);
    QCOMPARE(source->kind, u"vcard"_s);
    const GuessedMapping guess = guessMapping(source->sheet);
    QVERIFY(guess.problems.isEmpty());
    QCOMPARE(toText(guess.mapping), u"phone=0 name=1 also=5,6"_s);
}

void TestSheetFile::headingsAloneAreNoList()
{
    for (const QByteArray &text : {QByteArray("Name,Phone\n"), QByteArray("Customers\n\nName;Phone\n\n")}) {
        const auto source = readSheetBytes(text, u"a.csv"_s, {});
        QVERIFY(!source);
        QCOMPARE(source.error().kind, ReadProblem::Kind::Empty);
        QCOMPARE(source.error().words, ReadWords::onlyHeadings().words);
    }
}

QTEST_GUILESS_MAIN(TestSheetFile)
#include "tst_sheetfile.moc"
