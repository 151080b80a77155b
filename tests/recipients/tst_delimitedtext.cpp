// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/DelimitedText.h"
#include "app/recipients/TextDecoding.h"
#include "tests/recipients/SheetLines.h"

#include <QStringConverter>
#include <QTest>

#include <rapidcheck.h>

using namespace herald;
using namespace Qt::StringLiterals;

class TestDelimitedText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cutsCells_data();
    void cutsCells();
    void findsTheDelimiter_data();
    void findsTheDelimiter();
    void aQuoteThatNeverClosesTakesItsOwnLineOnly();
    void anOpenQuoteDoesNotSwallowPeople();
    void manyColumns();
    void fourHundredThousandRows();
    void stopsWhenTold();
    void hostileQuotesTakeLinearTime();
    void everyCellWrittenComesBack();
    void everyLineIsARowOrBlank();
    void decodes_data();
    void decodes();
    void programsAreNoText();
    void fewBrokenPlacesLeaveTheRestAlone();
};

void TestDelimitedText::cutsCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *tag, const QString &text, const QStringList &lines) {
        QTest::newRow(tag) << text << lines;
    };
    row("nothing", u""_s, {});
    row("one cell", u"a"_s, {u"1: a"_s});
    row("line feeds", u"a,b\nc,d\n"_s, {u"1: a|b"_s, u"2: c|d"_s});
    row("carriage returns", u"a,b\rc,d\r"_s, {u"1: a|b"_s, u"2: c|d"_s});
    row("both", u"a,b\r\nc,d\r\n"_s, {u"1: a|b"_s, u"2: c|d"_s});
    row("no end", u"a,b\nc,d"_s, {u"1: a|b"_s, u"2: c|d"_s});
    row("blank rows keep their number", u"a,b\n\n,\n  \nc,d\n\n\n"_s, {u"1: a|b"_s, u"5: c|d"_s});
    row("ragged", u"a,b,c\nd\ne,f\n"_s, {u"1: a|b|c"_s, u"2: d"_s, u"3: e|f"_s});
    row("trailing separators", u"a,b,,,\nc,d,,,\n"_s, {u"1: a|b"_s, u"2: c|d"_s});
    row("spaces around", u" a , b\u00A0\n"_s, {u"1: a|b"_s});
    row("quoted spaces stay", u"\" a \",b\n"_s, {u"1:  a |b"_s});
    row("quoted separator", u"\"a,b\",c\n"_s, {u"1: a,b|c"_s});
    row("doubled quotes", u"\"a \"\"b\"\" c\",d\n"_s, {u"1: a \"b\" c|d"_s});
    row("quoted line break makes no row", u"\"a\r\nb\",c\nd,e\n"_s, {u"1: a\r\nb|c"_s, u"2: d|e"_s});
    row("space before a quote", u"a, \"b, c\"\nd,e\n"_s, {u"1: a|b, c"_s, u"2: d|e"_s});
    row("quotes inside", u"a,5\" pipe\nb,6\" pipe\n"_s, {u"1: a|5\" pipe"_s, u"2: b|6\" pipe"_s});
    row("quotes not doubled", u"\"say \"hi\" now\",b\n"_s, {u"1: say \"hi\" now|b"_s});
    row("a quoted nickname takes no row below", u"\"Bob\" Smith,a,b\nAl,c,5\"\nCat,d,e\n"_s,
        {u"1: \"Bob\" Smith|a|b"_s, u"2: Al|c|5\""_s, u"3: Cat|d|e"_s});
    row("empty quotes", u"\"\",b\n\"\"\n"_s, {u"1: |b"_s});
    row("mark after joining files", u"a,b\n\uFEFFc,d\n\uFEFF\"e\",f\n"_s, {u"1: a|b"_s, u"2: c|d"_s, u"3: e|f"_s});
    row("sep line", u"sep=;\r\na,1;b\r\nc,1;d"_s, {u"1: a,1|b"_s, u"2: c,1|d"_s});
    row("sep line with something odd", u"sep=~\na~b\n"_s, {u"1: a|b"_s});
    row("sep line only", u"sep=;"_s, {});
    row("Excel's text formula", u"a,=\"07700900123\"\n"_s, {u"1: a|=\"07700900123\""_s});
    row("end mark of old systems", u"a,b\n\u001A"_s, {u"1: a|b"_s});
    row("address in quotes", u"name,phone,address\nAna,07700900123,\"Flat 1, Block B\n2 High Street, Town\nUK\"\n"_s,
        {u"1: name|phone|address"_s, u"2: Ana|07700900123|Flat 1, Block B\n2 High Street, Town\nUK"_s});
}

void TestDelimitedText::cutsCells()
{
    QFETCH(QString, text);
    QFETCH(QStringList, lines);
    const auto source = readDelimited(text, {});
    QVERIFY(source);
    QCOMPARE(linesOf(source->sheet), lines);
}

void TestDelimitedText::findsTheDelimiter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("mark");
    QTest::addColumn<int>("width");
    QTest::newRow("comma") << u"a,b\nc,d\n"_s << QChar(u',') << 2;
    QTest::newRow("semicolon, with decimal commas")
        << u"Name;Phone;Amount\nAna;07700900123;1,50\nBen;07700900124;2,50\n"_s << QChar(u';') << 3;
    QTest::newRow("semicolon, with commas in every row")
        << u"Name;Phone\nSmith, A;07700900123\nSmith, B;07700900124\n"_s << QChar(u';') << 2;
    QTest::newRow("tab") << u"a\tb, c\nd\te, f\n"_s << QChar(u'\t') << 2;
    QTest::newRow("bar") << u"a|b|c\nd|e|f\n"_s << QChar(u'|') << 3;
    QTest::newRow("inside quotes nothing counts") << u"\"a;b;c\",d\n\"e;f;g\",h\n"_s << QChar(u',') << 2;
    QTest::newRow("one column") << u"07700900123\n07700900124\n"_s << QChar(u',') << 1;
    QTest::newRow("ragged") << u"name;phone;note\nAna;1\nBen;2;x, y\nCat;3\n"_s << QChar(u';') << 3;
}

void TestDelimitedText::findsTheDelimiter()
{
    QFETCH(QString, text);
    QFETCH(QChar, mark);
    QFETCH(int, width);
    const Delimiter delimiter = findDelimiter(text);
    QCOMPARE(delimiter.mark, mark);
    QCOMPARE(delimiter.usualWidth, width);
}

void TestDelimitedText::aQuoteThatNeverClosesTakesItsOwnLineOnly()
{
    QString text = u"name,phone\n\"Ana,07700900100\n"_s;
    for (int i = 0; i < 5'000; ++i)
        text += u"Ben,0770090%1\n"_s.arg(i, 4, 10, QLatin1Char('0'));
    const auto source = readDelimited(text, {});
    QVERIFY(source);
    QCOMPARE(source->sheet.rowCount(), 5'002);
    QCOMPARE(source->sheet.cell(1, 0), u"\"Ana");
    QCOMPARE(source->sheet.cell(1, 1), u"07700900100");
}

void TestDelimitedText::anOpenQuoteDoesNotSwallowPeople()
{
    // The next quote that could close it stands some people later.
    const auto source = readDelimited(
        u"name,phone\n\"Ana,07700900100\nBen,07700900101\nCat \"K\",07700900102\nDan,\"07700900103\"\nEve,07700900104\"\n"_s,
        {});
    QVERIFY(source);
    QCOMPARE(source->sheet.rowCount(), 6);
    QCOMPARE(source->sheet.cell(2, 1), u"07700900101");
    QCOMPARE(source->sheet.cell(4, 1), u"07700900103");

    // Here a quote closes where one may, and three people would be one cell.
    const auto closed = readDelimited(
        u"name,phone\n\"Ana,07700900100\nBen,07700900101\nCat,07700900102\"\nDan,07700900103\nEve,07700900104\n"_s, {});
    QVERIFY(closed);
    QCOMPARE(closed->sheet.rowCount(), 6);
    QCOMPARE(closed->sheet.cell(2, 1), u"07700900101");
}

void TestDelimitedText::manyColumns()
{
    // As spreadsheet programs save a sheet that was once wider.
    const auto empty = readDelimited(QString(u"a,b"_s + QString(16'384, u',') + u"\nc,d\n"_s), {});
    QVERIFY(empty);
    QCOMPARE(empty->sheet.columnCount(), 2);

    const auto full = readDelimited(u"x,"_s.repeated(10'000'000), {});
    QVERIFY(!full);
    QCOMPARE(full.error().kind, ReadProblem::Kind::TooManyColumns);
    QVERIFY(full.error().words.contains(QLocale().toString(Sheet::maxColumns)));

    const auto most = readDelimited(u"x,"_s.repeated(Sheet::maxColumns), {});
    QVERIFY(most);
    QCOMPARE(most->sheet.columnCount(), int(Sheet::maxColumns));
}

void TestDelimitedText::fourHundredThousandRows()
{
    QString text = u"phone,name,code\n"_s;
    for (int i = 0; i < 400'000; ++i)
        text += u"+447700900%1,Ana,X%2\n"_s.arg(i % 1000, 3, 10, QLatin1Char('0')).arg(i);
    const auto source = readDelimited(text, {});
    QVERIFY(source);
    QCOMPARE(source->sheet.rowCount(), 400'001);
    QCOMPARE(source->sheet.number(400'000), 400'001);
    QCOMPARE(source->sheet.cell(400'000, 2), u"X399999");
    QVERIFY2(source->sheet.memory() < 400'000 * qsizetype(300), qPrintable(QString::number(source->sheet.memory())));
}

void TestDelimitedText::stopsWhenTold()
{
    ReadProgress progress;
    progress.cancelled = true;
    const auto source = readDelimited(u"a,b\n"_s.repeated(10'000), {}, &progress);
    QVERIFY(!source);
    QCOMPARE(source.error().kind, ReadProblem::Kind::Cancelled);
}

void TestDelimitedText::hostileQuotesTakeLinearTime()
{
    // Each of these once made a reader look to the end of the file for every cell; the test then never ends.
    for (const QString &piece :
        {u"\n,\"\"x"_s, u",\"x"_s, u"\"\n"_s, u",\"\"\""_s, u"\"a\n\"b,\n"_s, u"\" "_s, u"\n1234567,a\nb,\"c"_s}) {
        const QString text = QString(u"a,\""_s + piece.repeated(500'000));
        const auto source = readDelimited(text, {});
        QVERIFY(source || source.error().kind == ReadProblem::Kind::TooManyColumns);
    }
}

void TestDelimitedText::everyCellWrittenComesBack()
{
    QVERIFY(rc::check("quoted cells come back", [] {
        const auto gen =
            rc::gen::container<std::vector<std::vector<std::string>>>(rc::gen::container<std::vector<std::string>>(
                3, rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab1 ,;\t|\"\n")))));
        const auto rows = *gen;
        const QChar mark = *rc::gen::element(QChar(u','), QChar(u';'), QChar(u'\t'), QChar(u'|'));
        QString text = QString(u"sep="_s + mark + u"\r\n"_s);
        QStringList expected;
        int number = 0;
        for (const auto &row : rows) {
            QStringList quoted;
            QStringList plain;
            for (const std::string &cell : row) {
                const QString one = QString::fromStdString(cell);
                plain.append(one);
                QString doubled = one;
                quoted.append(QString(u'"' + doubled.replace(u"\""_s, u"\"\""_s) + u'"'));
            }
            text += quoted.join(mark) + u"\r\n"_s;
            ++number;
            while (!plain.isEmpty() && plain.constLast().trimmed().isEmpty())
                plain.removeLast();
            if (!plain.isEmpty())
                expected.append(QString(QString::number(number) + u": "_s + plain.join(u'|')));
        }
        const auto source = readDelimited(text, {});
        RC_ASSERT(source.has_value());
        RC_ASSERT(linesOf(source->sheet) == expected);
    }));
}

void TestDelimitedText::everyLineIsARowOrBlank()
{
    QVERIFY(rc::check("no quote, no loss", [] {
        const auto lines = *rc::gen::container<std::vector<std::string>>(
            rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab01 ,;\t|"))));
        QString text;
        QStringList full;
        for (const std::string &line : lines) {
            const QString one = QString::fromStdString(line);
            text += one + u'\n';
            QString kept = one;
            kept.remove(QRegularExpression(u"[ ,;\\t|]"_s));
            if (!kept.isEmpty())
                full.append(kept);
        }
        const auto source = readDelimited(text, {});
        RC_ASSERT(source.has_value());
        RC_ASSERT(source->sheet.rowCount() >= full.size());
        QString read;
        for (const QString &line : linesOf(source->sheet))
            read += line.mid(line.indexOf(u": "_s) + 2).remove(QRegularExpression(u"[ ,;\\t|]"_s));
        RC_ASSERT(read == full.join(QString()));
    }));
}

void TestDelimitedText::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("encoding");
    const QString text = u"Name;Phone\r\nZoë;07700 900123\r\n"_s;
    const auto in = [&text](QStringConverter::Encoding encoding) { return QByteArray(QStringEncoder(encoding)(text)); };
    QTest::newRow("UTF-8") << in(QStringConverter::Utf8) << int(TextEncoding::Utf8);
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF" + in(QStringConverter::Utf8))
                                     << int(TextEncoding::Utf8);
    QTest::newRow("UTF-16 LE") << in(QStringConverter::Utf16LE) << int(TextEncoding::Utf16);
    QTest::newRow("UTF-16 BE") << in(QStringConverter::Utf16BE) << int(TextEncoding::Utf16);
    QTest::newRow("UTF-16 LE with mark") << QByteArray("\xFF\xFE" + in(QStringConverter::Utf16LE))
                                         << int(TextEncoding::Utf16);
    QTest::newRow("UTF-16 BE with mark") << QByteArray("\xFE\xFF" + in(QStringConverter::Utf16BE))
                                         << int(TextEncoding::Utf16);
    QTest::newRow("Windows-1252") << in(QStringConverter::Latin1) << int(TextEncoding::Windows1252);
}

void TestDelimitedText::decodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, encoding);
    const auto decoded = decodedText(bytes);
    QVERIFY(decoded);
    QCOMPARE(decoded->text, u"Name;Phone\r\nZoë;07700 900123\r\n"_s);
    QCOMPARE(int(decoded->encoding), encoding);
    QCOMPARE(decoded->lost, 0);
}

void TestDelimitedText::programsAreNoText()
{
    QByteArray rubbish;
    for (int i = 0; i < 4'000; ++i)
        rubbish.append(char(quint32(i) * 2654435761U >> 13));
    QVERIFY(!decodedText(rubbish));
    QVERIFY(!decodedText(QByteArray(500, '\0')));
}

void TestDelimitedText::fewBrokenPlacesLeaveTheRestAlone()
{
    QByteArray bytes = u"Zoë, Jürgen, Łukasz, Ángel, João, Žofie"_s.toUtf8();
    bytes.append('\xE9');
    const auto decoded = decodedText(bytes);
    QVERIFY(decoded);
    QCOMPARE(int(decoded->encoding), int(TextEncoding::Utf8));
    QCOMPARE(decoded->lost, 1);
    QVERIFY(decoded->text.contains(u"Łukasz"_s));

    const auto windows = decodedText(QByteArray("Ren\xE9; 5 \x80; \x93so\x94"));
    QVERIFY(windows);
    QCOMPARE(windows->text, u"René; 5 €; “so”"_s);
}

QTEST_GUILESS_MAIN(TestDelimitedText)
#include "tst_delimitedtext.moc"
