// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/ReadWords.h"
#include "app/recipients/SheetFile.h"
#include "app/recipients/ZipArchive.h"
#include "tests/recipients/SheetLines.h"
#include "tests/recipients/ZipMaker.h"

#include <QFile>
#include <QTest>

using namespace herald;
using namespace Qt::StringLiterals;

namespace {

QString dataFile(const QString &name)
{
    return QStringLiteral(HERALD_TEST_DATA "/recipients/") + name;
}

QByteArray cell(const QByteArray &place, const QByteArray &attributes, const QByteArray &inside)
{
    return "<c r=\"" + place + "\" " + attributes + ">" + inside + "</c>";
}

QByteArray inlined(const QByteArray &place, const QByteArray &text)
{
    return cell(place, "t=\"inlineStr\"", "<is><t>" + text + "</t></is>");
}

QByteArray odsCell(const QByteArray &text, const QByteArray &attributes = {})
{
    return "<table:table-cell " + attributes + "><text:p>" + text + "</text:p></table:table-cell>";
}

tl::expected<SheetSource, ReadProblem> read(const ZipMaker &maker)
{
    return readSheetBytes(maker.zip(), u"list"_s, {});
}

} // namespace

class TestWorkbook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void realFiles_data();
    void realFiles();
    void realFilesThatCannotBeRead();
    void cellsOfEveryType();
    void numbersAreShownAsFormatted();
    void olderDateSystem();
    void placesMayBeMissingOrOutOfOrder();
    void readsTheSheetThatTheWorkbookOpensOn();
    void hiddenThings();
    void formulasWithoutValue();
    void textOfOds();
    void repeatedCellsOfOds();
    void cutOffAnywhere();
    void otherZipFiles();
    void zipBombs();
    void tooMuch();
    void hostileMerges();
    void manyRows();
    void stopsWhenTold();
};

void TestWorkbook::realFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QStringList>("notes");
    // Made with LibreOffice 7.4: hidden sheet, rows and columns, merged cells, dates, long numbers, formulas, rich
    // text.
    const QStringList mixed{u"0: Name|Mobile|Long|Day|When|Amount|Share|Full|Note"_s,
        u"2: Ana|07700900123|447700900123|12/03/2026|2026-03-12 10:15|1,250.50|15%|Ana B.|TRUE"_s,
        u"5: Ana\nMaria|07700 900124|447700900124|13/03/2026|2026-03-13 23:59|3.00|15%|2|#N/A"_s,
        u"6: Family|+44 7700 900125|12.5"_s, u"7: Family|+44 7700 900126|0.1"_s, u"8: Both|Both|-3"_s};
    const QStringList notes{ReadWords::otherSheets(u"People"_s, 3), ReadWords::hiddenRows(1),
        ReadWords::hiddenColumns(1), ReadWords::filledMerged(2)};
    const QStringList plain{u"0: Phone|Name"_s, u"2: 07700900123|Zoë"_s, u"3: +44 7700 900124|Łukasz"_s};
    QTest::newRow("mixed.ods") << u"mixed.ods"_s << mixed << notes;
    QTest::newRow("mixed.xlsx") << u"mixed.xlsx"_s << mixed << notes;
    QTest::newRow("plain.ods") << u"plain.ods"_s << plain << QStringList();
    QTest::newRow("plain.xlsx") << u"plain.xlsx"_s << plain << QStringList();
    QTest::newRow("people.ods") << u"people.ods"_s
                                << QStringList{u"0: Name|Mobile|Landline|When|Paid|Share|Done"_s,
                                       u"2: Ana|7700900123|2079460123|2026-03-12|12.5|15%|TRUE"_s,
                                       u"3: Ben|+44 7700 900124||2026-03-13|3|7%|FALSE"_s}
                                << QStringList();
}

void TestWorkbook::realFiles()
{
    QFETCH(QString, file);
    QFETCH(QStringList, lines);
    QFETCH(QStringList, notes);
    const auto source = readSheetFile(dataFile(file), {});
    QVERIFY2(source, source ? "" : qPrintable(source.error().words));
    QCOMPARE(linesOf(source->sheet), lines);
    QCOMPARE(source->notes, notes);
    QCOMPARE(source->headingRow, 1);
    QCOMPARE(source->kind, file.section(u'.', 1));
}

void TestWorkbook::realFilesThatCannotBeRead()
{
    QCOMPARE(readSheetFile(dataFile(u"locked.ods"_s), {}).error().kind, ReadProblem::Kind::Protected);
    QCOMPARE(readSheetFile(dataFile(u"plain.xls"_s), {}).error().kind, ReadProblem::Kind::OldFormat);
}

void TestWorkbook::cellsOfEveryType()
{
    const auto source = read(xlsxAround("<sheetData><row r=\"3\">" + inlined("A3", "07700900123")
        + cell("B3", "t=\"inlineStr\"", "<is><r><t>Zo</t></r><r><t>\xC3\xAB</t></r><rPh><t>x</t></rPh></is>")
        + cell("C3", "t=\"str\"", "<f>A1</f><v>shown</v>") + cell("D3", "t=\"e\"", "<v>#N/A</v>")
        + cell("E3", "t=\"d\"", "<v>2026-03-12T10:15:00</v>") + cell("F3", "t=\"b\"", "<v>0</v>")
        + cell("G3", "", "<v>4.4740012345600000E11</v>") + cell("H3", "t=\"s\"", "<v>99</v>")
        + cell("I3", "t=\"n\"", "<v>oops</v>") + inlined("J3", "a_x000D__x000A_b")
        + cell("K3", "", "<v>447400123456.0</v>") + "</row></sheetData>"));
    QVERIFY(source);
    QCOMPARE(linesOf(source->sheet),
        QStringList{
            u"3: 07700900123|Zoë|shown|#N/A|2026-03-12 10:15:00|FALSE|447400123456||oops|a\r\nb|447400123456"_s});
}

void TestWorkbook::numbersAreShownAsFormatted()
{
    const QByteArray styles =
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"00000000000\"/></numFmts>"
        "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"20\"/><xf numFmtId=\"49\"/></cellXfs>";
    const auto source = read(xlsxAround("<sheetData><row>" + cell("A1", "s=\"1\"", "<v>7700900123</v>")
            + cell("B1", "s=\"2\"", "<v>0.5</v>") + cell("C1", "s=\"3\"", "<v>447700900123</v>")
            + cell("D1", "s=\"77\"", "<v>1.5</v>") + "</row></sheetData>",
        styles));
    QVERIFY(source);
    QCOMPARE(linesOf(source->sheet), QStringList{u"1: 07700900123|12:00|447700900123|1.5"_s});
}

void TestWorkbook::olderDateSystem()
{
    const QByteArray styles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts><cellXfs><xf "
                              "numFmtId=\"164\"/></cellXfs>";
    const QByteArray sheet = "<sheetData><row>" + cell("A1", "s=\"0\"", "<v>100</v>") + "</row></sheetData>";
    QCOMPARE(read(xlsxAround(sheet, styles))->sheet.cell(0, 0), u"1900-04-09");
    QCOMPARE(read(xlsxAround(sheet, styles, "<workbookPr date1904=\"1\"/>"))->sheet.cell(0, 0), u"1904-04-10");
}

void TestWorkbook::placesMayBeMissingOrOutOfOrder()
{
    const auto source = read(xlsxAround("<sheetData><row><c t=\"inlineStr\"><is><t>a</t></is></c><c><v>1</v></c></row>"
                                        "<row r=\"5\">"
        + inlined("C5", "c") + inlined("A5", "a")
        + "</row><row><c><v>2</v></c></row><row r=\"2\"><c r=\"??\"><v>3</v></c></row>" + "</sheetData>"));
    QVERIFY(source);
    QCOMPARE(linesOf(source->sheet), (QStringList{u"1: a|1"_s, u"5: a||c"_s, u"6: 2"_s, u"7: 3"_s}));

    // Some programs write every name with a prefix.
    ZipMaker prefixed = xlsxAround("");
    prefixed.add("xl/worksheets/sheet1.xml",
        "<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><x:sheetData><x:row "
        "r=\"2\">"
        "<x:c r=\"A2\"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>");
    QCOMPARE(linesOf(read(prefixed)->sheet), QStringList{u"2: 5"_s});
}

void TestWorkbook::readsTheSheetThatTheWorkbookOpensOn()
{
    const auto sheetOf = [](const QByteArray &text) -> QByteArray {
        return "<sheetData><row>" + inlined("A1", text) + "</row></sheetData>";
    };
    const QByteArray ns("xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"");
    const QByteArray relations("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
    const auto workbook = [&](const QByteArray &views) {
        ZipMaker maker = xlsxAround(sheetOf("2025"));
        maker.add("xl/workbook.xml",
            "<workbook " + ns + " xmlns:r=\"" + relations + "\">" + views
                + "<sheets><sheet name=\"Old\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"New\" sheetId=\"2\" "
                  "r:id=\"rId2\"/></sheets></workbook>");
        const auto relation = [&relations](const QByteArray &number) -> QByteArray {
            return "<Relationship Id=\"rId" + number + "\" Type=\"" + relations
                + "/worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>";
        };
        maker.add("xl/_rels/workbook.xml.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relation("1")
                + relation("2") + "</Relationships>");
        maker.add("xl/worksheets/sheet2.xml", "<worksheet " + ns + ">" + sheetOf("2026") + "</worksheet>");
        return read(maker);
    };
    const auto first = workbook({});
    QVERIFY2(first, first ? "" : qPrintable(first.error().words));
    QCOMPARE(first->sheet.cell(0, 0), u"2025");
    const auto second = workbook("<bookViews><workbookView activeTab=\"1\"/></bookViews>");
    QVERIFY2(second, second ? "" : qPrintable(second.error().words));
    QCOMPARE(second->sheet.cell(0, 0), u"2026");
    QCOMPARE(second->notes, QStringList{ReadWords::otherSheets(u"New"_s, 1)});
    QCOMPARE(workbook("<bookViews><workbookView activeTab=\"7\"/></bookViews>")->sheet.cell(0, 0), u"2025");
}

void TestWorkbook::hiddenThings()
{
    const auto source =
        read(xlsxAround("<sheetFormatPr zeroHeight=\"1\"/><cols><col min=\"1\" max=\"1\" hidden=\"true\"/>"
                        "<col min=\"3\" max=\"4\" width=\"0\"/></cols><sheetData><row r=\"1\" hidden=\"0\">"
            + inlined("A1", "a") + inlined("B1", "b") + inlined("C1", "c") + inlined("E1", "e") + "</row><row r=\"2\">"
            + inlined("B2", "x") + "</row></sheetData>"));
    QVERIFY(source);
    QCOMPARE(linesOf(source->sheet), QStringList{u"1: b|e"_s});
    QCOMPARE(source->notes, (QStringList{ReadWords::hiddenRows(1), ReadWords::hiddenColumns(2)}));

    const auto nothing = read(xlsxAround("<sheetData><row hidden=\"1\">" + inlined("A1", "a") + "</row></sheetData>"));
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().kind, ReadProblem::Kind::Empty);
    QCOMPARE(nothing.error().words, ReadWords::nothingShown().words);

    const auto ods = read(odsAround(
        "<table:table table:name=\"T\"><table:table-column table:visibility=\"collapse\"/><table:table-column/>"
        "<table:table-row-group table:display=\"false\"><table:table-row>"
        + odsCell("a") + odsCell("b")
        + "</table:table-row></table:table-row-group><table:table-row table:visibility=\"filter\">" + odsCell("a")
        + odsCell("b") + "</table:table-row><table:table-row>" + odsCell("a") + odsCell("b")
        + "</table:table-row></table:table>"));
    QVERIFY(ods);
    QCOMPARE(linesOf(ods->sheet), QStringList{u"3: b"_s});
    QCOMPARE(ods->notes, (QStringList{ReadWords::hiddenRows(2), ReadWords::hiddenColumns(1)}));
}

void TestWorkbook::formulasWithoutValue()
{
    const auto source = read(xlsxAround("<sheetData><row>" + inlined("A1", "a") + cell("B1", "", "<f>1+1</f>")
        + cell("C1", "t=\"str\"", "<f>\"\"</f><v></v>") + "</row></sheetData>"));
    QVERIFY(source);
    QCOMPARE(source->notes, QStringList{ReadWords::formulasWithoutValue(1)});
}

void TestWorkbook::textOfOds()
{
    const auto source = read(odsAround(
        "<table:table><table:shapes><text:p>drawing</text:p></table:shapes><table:table-row>"
        + odsCell("a<text:s text:c=\"2\"/>b<text:tab/>c<text:line-break/>d<text:span>e<text:a>f</text:a></text:span>")
        + "<table:table-cell><office:annotation><text:p>comment</text:p></office:annotation><text:p>x</"
          "text:p><text:p>y</text:p>"
          "</table:table-cell>"
        + odsCell("4.477E+11", "office:value-type=\"float\" office:value=\"447700900123\"")
        + odsCell("###", "office:value-type=\"float\" office:value=\"447700900124\"")
        + "<table:table-cell office:value-type=\"float\" office:value=\"447700900125\"/>"
          "<table:table-cell office:value-type=\"string\" office:string-value=\"kept\"/>"
          "<table:table-cell office:value-type=\"date\" office:date-value=\"2026-03-12T10:15:00\"/>"
        + odsCell("12.03.2026", "office:value-type=\"date\" office:date-value=\"2026-03-12\"")
        + "</table:table-row></table:table>"));
    QVERIFY(source);
    QCOMPARE(linesOf(source->sheet),
        QStringList{
            u"1: a  b\tc\ndef|x\ny|447700900123|447700900124|447700900125|kept|2026-03-12 10:15:00|12.03.2026"_s});
}

void TestWorkbook::repeatedCellsOfOds()
{
    const auto source = read(odsAround("<table:table><table:table-row table:number-rows-repeated=\"2\">"
        + odsCell("a", "table:number-columns-repeated=\"3\"")
        + "<table:table-cell table:number-columns-repeated=\"16381\"/></table:table-row>"
          "<table:table-row table:number-rows-repeated=\"1000\"><table:table-cell/></table:table-row><table:table-row>"
        + odsCell("b")
        + "</table:table-row><table:table-row table:number-rows-repeated=\"1047573\"><table:table-cell "
          "table:number-columns-repeated=\"16384\"/></table:table-row></table:table>"));
    QVERIFY(source);
    QCOMPARE(linesOf(source->sheet), (QStringList{u"1: a|a|a"_s, u"2: a|a|a"_s, u"1003: b"_s}));
}

void TestWorkbook::cutOffAnywhere()
{
    for (const QString &name : {u"plain.ods"_s, u"plain.xlsx"_s}) {
        QFile file(dataFile(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        for (qsizetype size = 4; size < whole.size(); size += 7) {
            const auto source = readSheetBytes(whole.first(size), name, {});
            QVERIFY(!source);
            QCOMPARE(source.error().kind, ReadProblem::Kind::Damaged);
        }
    }
    const auto checksum =
        read(ZipMaker(odsAround("<table:table/>")).add("content.xml", "<a/>", {.wrongChecksum = true}));
    QCOMPARE(checksum.error().kind, ReadProblem::Kind::Damaged);
    QCOMPARE(read(xlsxAround("<sheetData><row><c")).error().kind, ReadProblem::Kind::Damaged);
    QCOMPARE(read(ZipMaker().add("xl/workbook.xml", "<workbook/>")).error().kind, ReadProblem::Kind::Damaged);
}

void TestWorkbook::otherZipFiles()
{
    using Kind = ReadProblem::Kind;
    const auto kindOf = [](const QByteArray &name, const QByteArray &content = "x") {
        return read(ZipMaker().add(name, content)).error();
    };
    QCOMPARE(kindOf("word/document.xml").kind, Kind::OtherKind);
    QVERIFY(kindOf("word/document.xml").words.contains(u"text document"_s));
    QCOMPARE(kindOf("xl/workbook.bin").kind, Kind::OldFormat);
    QVERIFY(kindOf("Index/Document.iwa").words.contains(u"Numbers"_s));
    QVERIFY(kindOf("mimetype", "application/vnd.oasis.opendocument.text").words.contains(u"text document"_s));
    QVERIFY(kindOf("list.csv").words.contains(u"archive"_s));
    QCOMPARE(read(ZipMaker()).error().kind, Kind::OtherKind);
    QCOMPARE(read(ZipMaker()
                      .add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                      .add("content.xml", "x", {.isProtected = true}))
                 .error()
                 .kind,
        Kind::Protected);
}

void TestWorkbook::zipBombs()
{
    using Kind = ReadProblem::Kind;
    const QByteArray zeros(64 * 1024 * 1024, ' ');
    // Says truly that it is large.
    const auto honest = read(ZipMaker()
                                 .add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                                 .add("content.xml", zeros, {.unpacked = qint64(3) * 1024 * 1024 * 1024}));
    QCOMPARE(honest.error().kind, Kind::TooLarge);
    // Says that it is small.
    const auto liar = read(ZipMaker()
                               .add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                               .add("content.xml", zeros, {.unpacked = 1'000}));
    QCOMPARE(liar.error().kind, Kind::Damaged);
    // Parts that are large only together.
    auto archive = ZipArchive::open(ZipMaker().add("a", zeros).zip());
    QVERIFY(archive);
    for (qint64 unpacked = zeros.size(); unpacked <= ZipArchive::mostUnpacked; unpacked += zeros.size())
        QVERIFY(archive->part(u"a"_s));
    QCOMPARE(archive->part(u"a"_s).error(), ZipProblem::TooLarge);
    // Entities that grow out of each other.
    QByteArray laughs = "<!DOCTYPE x [<!ENTITY a \"ha\">";
    for (char c = 'b'; c <= 'z'; ++c)
        laughs += QByteArray("<!ENTITY ") + c + " \"" + QByteArray("&" + QByteArray(1, char(c - 1)) + ";").repeated(10)
            + "\">";
    laughs += "]><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&z;</t></is></c></row></sheetData></worksheet>";
    ZipMaker expanding = xlsxAround("");
    expanding.add("xl/worksheets/sheet1.xml", laughs);
    QCOMPARE(read(expanding).error().kind, Kind::Damaged);
}

void TestWorkbook::tooMuch()
{
    using Kind = ReadProblem::Kind;
    QCOMPARE(read(xlsxAround("<sheetData><row>" + inlined("ALM1", "x") + "</row></sheetData>")).error().kind,
        Kind::TooManyColumns);
    QVERIFY(read(xlsxAround("<sheetData><row>" + inlined("ALL1", "x") + "</row></sheetData>")));
    const QByteArray rows = "<table:table><table:table-row table:number-rows-repeated=\"1048576\">"
        + odsCell("a", "table:number-columns-repeated=\"900\"") + "</table:table-row></table:table>";
    QCOMPARE(read(odsAround(rows)).error().kind, Kind::TooLarge);
    const QByteArray fewer = "<table:table><table:table-row table:number-rows-repeated=\"1048576\">" + odsCell("a")
        + "</table:table-row></table:table>";
    const auto source = read(odsAround(fewer));
    QVERIFY(source);
    QCOMPARE(source->sheet.rowCount(), 1'048'576);
}

void TestWorkbook::hostileMerges()
{
    QByteArray rows;
    for (int i = 1; i <= 2'000; ++i)
        rows += "<row>" + inlined("A" + QByteArray::number(i), "x") + "</row>";
    QByteArray merges;
    for (int i = 0; i < 20'000; ++i)
        merges += "<mergeCell ref=\"A1:XFD1048576\"/>";
    const auto source = read(xlsxAround("<sheetData>" + rows
        + "</sheetData><mergeCells><mergeCell ref=\"B2:A1\"/><mergeCell ref=\"zebra\"/>"
          "<mergeCell ref=\"A0:B99999999\"/>"
        + merges + "</mergeCells>"));
    QVERIFY(source);
    QCOMPARE(source->sheet.rowCount(), 2'000);
}

void TestWorkbook::manyRows()
{
    QByteArray rows;
    constexpr int count = 100'000;
    for (int i = 0; i < count; ++i)
        rows += "<row><c t=\"inlineStr\"><is><t>Ana</t></is></c><c><v>447700900" + QByteArray::number(100 + i % 900)
            + "</v></c></row>";
    const auto source = read(xlsxAround("<sheetData>" + rows + "</sheetData>"));
    QVERIFY(source);
    QCOMPARE(source->sheet.rowCount(), count);
    QCOMPARE(source->sheet.cell(count - 1, 1), u"447700900199");
}

void TestWorkbook::stopsWhenTold()
{
    ReadProgress progress;
    progress.cancelled = true;
    const QByteArray rows = QByteArray("<row><c><v>1</v></c></row>").repeated(5'000);
    QCOMPARE(readSheetBytes(xlsxAround("<sheetData>" + rows + "</sheetData>").zip(), {}, {}, &progress).error().kind,
        ReadProblem::Kind::Cancelled);
    const QByteArray odsRows = QByteArray("<table:table-row>" + odsCell("a") + "</table:table-row>").repeated(5'000);
    QCOMPARE(
        readSheetBytes(odsAround("<table:table>" + odsRows + "</table:table>").zip(), {}, {}, &progress).error().kind,
        ReadProblem::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestWorkbook)
#include "tst_workbook.moc"
