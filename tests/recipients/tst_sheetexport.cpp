// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/DelimitedText.h"
#include "app/recipients/SheetExport.h"
#include "tests/recipients/SheetLines.h"

#include <QTest>

#include <rapidcheck.h>

using namespace herald;
using namespace Qt::StringLiterals;

class TestSheetExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesCells_data();
    void writesCells();
    void writesHeadingsAndChosenRows();
    void numbersComeBack();
    void everythingComesBack();
    void formulasInsideComeBack();
    void nothingRuns();
    void foreignMarksStay();
};

void TestSheetExport::writesCells_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");
    const auto row = [](const QString &cell, const QString &written) {
        QTest::newRow(qPrintable(cell)) << cell << written;
    };
    row(u"Ana"_s, u"Ana"_s);
    row(u"Smith, Ana"_s, u"\"Smith, Ana\""_s);
    row(u"5\" pipe"_s, u"\"5\"\" pipe\""_s);
    row(u"a\nb"_s, u"\"a\nb\""_s);
    row(u" a"_s, u"\" a\""_s);
    row(u"sep=;"_s, u"\"sep=;\""_s);
    row(u"+447700900123"_s, u"\"\t+447700900123\""_s);
    row(u"07700 900123"_s, u"\"\t07700 900123\""_s);
    row(u"447700900123"_s, u"\"\t447700900123\""_s);
    row(u"12.50"_s, u"12.50"_s);
    row(u"2026"_s, u"2026"_s);
    row(u"-5"_s, u"-5"_s);
    row(u"-1,250.50"_s, u"\"-1,250.50\""_s);
    row(u"=1+1"_s, u"'=1+1"_s);
    row(u"=cmd|' /C calc'!A0"_s, u"\"'=cmd|' /C calc'!A0\""_s);
    row(u"+1+1"_s, u"'+1+1"_s);
    row(u"+1234+5"_s, u"'+1234+5"_s);
    row(u"-1+1"_s, u"'-1+1"_s);
    row(u"@SUM(A1)"_s, u"'@SUM(A1)"_s);
    row(u"\t=1"_s, u"\"'\t'=1\""_s);
    row(u"\r=1"_s, u"\"'\r'=1\""_s);
    row(u"\n=1+1"_s, u"\"\n'=1+1\""_s);
    row(u"Ana\r\n@SUM(A1)\n-x"_s, u"\"Ana\r\n'@SUM(A1)\n'-x\""_s);
    row(u"Ana;=1+1"_s, u"\"Ana;'=1+1\""_s);
    row(u"Ana; \"=1+1\""_s, u"\"Ana; \"\"'=1+1\"\"\""_s);
    row(u"a|+1+1|'=x"_s, u"\"a|'+1+1|''=x\""_s);
    row(u"07700900123;+447700900124"_s, u"\"07700900123;+447700900124\""_s);
    row(u"a;-5;b"_s, u"\"a;-5;b\""_s);
    row(u"007"_s, u"\"\t007\""_s);
    row(u"00"_s, u"\"\t00\""_s);
    row(u"0"_s, u"0"_s);
    row(u"70"_s, u"70"_s);
    row(u"'=1"_s, u"''=1"_s);
    row(u"-"_s, u"'-"_s);
}

void TestSheetExport::writesCells()
{
    QFETCH(QString, cell);
    QFETCH(QString, written);
    CsvWriter writer;
    writer.addRow({cell, u"x"_s});
    QCOMPARE(QString::fromUtf8(writer.bytes()), QString(written + u",x\r\n"_s));
}

void TestSheetExport::writesHeadingsAndChosenRows()
{
    Sheet sheet;
    sheet.setHeadings({u"Phone"_s});
    sheet.appendRow(2, {u"Ana"_s});
    sheet.appendRow(3, {u"Ben"_s, u"x"_s});
    QCOMPARE(csvOf(sheet), QByteArray("\xEF\xBB\xBFPhone,\r\nAna,\r\nBen,x\r\n"));
    QCOMPARE(csvOf(sheet, {1}), QByteArray("\xEF\xBB\xBFPhone,\r\nBen,x\r\n"));
    QCOMPARE(csvOf({}), QByteArray("\xEF\xBB\xBF"));
}

void TestSheetExport::numbersComeBack()
{
    QVERIFY(rc::check("a number in any spelling", [] {
        const auto marks = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("0123456789+ ().-/")));
        const QString number = QString(u"+44"_s + QString::fromStdString(marks)).trimmed();
        CsvWriter writer;
        writer.addRow({number, u"x"_s});
        const auto source = readDelimited(QString::fromUtf8(writer.bytes()), {});
        RC_ASSERT(source.has_value());
        RC_ASSERT(source->sheet.cell(0, 0) == number);
    }));
}

void TestSheetExport::everythingComesBack()
{
    QVERIFY(rc::check("any cells", [] {
        const auto cell = rc::gen::container<std::u16string>(
            rc::gen::oneOf(rc::gen::elementOf(std::u16string(u"aé0+4=-@'\",;|\t\r\n \u00A0\uFEFF\u001A")),
                rc::gen::inRange<char16_t>(0x20, 0x2FF)));
        const auto rows = *rc::gen::container<std::vector<std::vector<std::u16string>>>(
            rc::gen::container<std::vector<std::u16string>>(3, cell));
        Sheet sheet;
        int number = 0;
        for (const auto &row : rows) {
            QStringList cells;
            for (const std::u16string &one : row)
                cells.append(QString::fromStdU16String(one));
            // The last cell keeps a row from being blank.
            cells.last() += u'x';
            sheet.appendRow(++number, cells);
        }
        const auto source = readDelimited(QString::fromUtf8(csvOf(sheet)), {});
        RC_ASSERT(source.has_value());
        RC_ASSERT(source->sheet == sheet);
    }));
}

void TestSheetExport::formulasInsideComeBack()
{
    QVERIFY(rc::check("cells with cuts, marks and zeros", [] {
        const auto texts = *rc::gen::container<std::vector<std::string>>(
            rc::gen::container<std::string>(rc::gen::elementOf(std::string("=+-@;|\t\r\n'\" 0071a.,"))));
        for (const std::string &text : texts) {
            const QString cell = QString::fromStdString(text);
            const QString written = asSpreadsheetText(cell);
            RC_LOG(text);
            RC_ASSERT(fromSpreadsheetText(written) == cell);
            RC_ASSERT(written == cell || mayHoldSpreadsheetMarks(written));
        }
    }));
}

void TestSheetExport::nothingRuns()
{
    QVERIFY(rc::check("no cell begins like a formula", [] {
        const auto text = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("=+-@\t\r\n;|'ab1(),")));
        const QString cell = asSpreadsheetText(QString::fromStdString(text));
        if (cell.isEmpty())
            return;
        const QString inside = cell.startsWith(u'\t') ? cell.mid(1) : cell;
        RC_ASSERT(!QStringView(u"=@\t\r").contains(inside.front()));
        // Nor where another program may cut it.
        for (qsizetype i = 1; i < inside.size(); ++i) {
            if (QStringView(u"\n\r;\t|").contains(inside.at(i - 1)))
                RC_ASSERT(!QStringView(u"=@").contains(inside.at(i)));
        }
        // Only a number may begin with a sign.
        if (inside.startsWith(u'+') || inside.startsWith(u'-'))
            RC_ASSERT(!std::any_of(inside.begin(), inside.end(), [](QChar c) { return c.isLetter(); })
                && inside.lastIndexOf(u'+') <= 0);
    }));
}

void TestSheetExport::foreignMarksStay()
{
    for (const QString &cell : {u"'07700900123"_s, u"'+447700900123"_s, u"'tis"_s, u"'"_s, u"a;'b"_s,
             u"a\n'+447700900123"_s, u"\tx"_s, u"="_s, u"rock 'n' roll"_s})
        QCOMPARE(fromSpreadsheetText(cell), cell);
}

QTEST_GUILESS_MAIN(TestSheetExport)
#include "tst_sheetexport.moc"
