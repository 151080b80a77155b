// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/RecipientCheck.h"

#include <QtTest/QtTest>
#include <rapidcheck.h>

using namespace herald;
using namespace Qt::StringLiterals;

namespace {

/// "row|input|name" for each row, to compare and to read in a failure.
QStringList written(const QList<RawRow> &rows)
{
    QStringList lines;
    for (const RawRow &row : rows)
        lines.append(QString(QString::number(row.row) + u'|' + row.input + u'|' + row.name));
    return lines;
}

} // namespace

class TestRowsFromText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsLines_data();
    void readsLines();
    void keepsWhatItCannotRead_data();
    void keepsWhatItCannotRead();
    void everyNumberOfAListComesBack();
    void everyLineWithSomethingInItHasARow();
    void survivesAnything();
};

void TestRowsFromText::readsLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char *tag, const QString &text, const QStringList &rows) {
        QTest::newRow(tag) << text << rows;
    };
    row("nothing", u""_s, {});
    row("blank lines", u"\n  \n\t\n"_s, {});
    row("one", u"07700 900123"_s, {u"1|07700 900123|"_s});
    row("lines", u"07700900123\n\n07700900124"_s, {u"1|07700900123|"_s, u"3|07700900124|"_s});
    row("carriage returns", u"07700900123\r07700900124\r\n07700900125"_s,
        {u"1|07700900123|"_s, u"2|07700900124|"_s, u"3|07700900125|"_s});
    row("commas", u"07700900123, 07700900124"_s, {u"1|07700900123|"_s, u"1|07700900124|"_s});
    row("semicolons", u"07700900123;07700900124;"_s, {u"1|07700900123|"_s, u"1|07700900124|"_s});
    row("tab", u"07700900123\tAna"_s, {u"1|07700900123|Ana"_s});
    row("angle", u"Ana <07700 900123>"_s, {u"1|07700 900123|Ana"_s});
    row("quoted name with comma", u"\"Smith, Ana\" <07700900123>"_s, {u"1|07700900123|Smith, Ana"_s});
    row("colon", u"Ana: +44 7700 900123"_s, {u"1|+44 7700 900123|Ana"_s});
    row("number then name", u"+44 7700 900123 Ana B."_s, {u"1|+44 7700 900123|Ana B."_s});
    row("name then number", u"Ana B. 07700 900123"_s, {u"1|07700 900123|Ana B."_s});
    row("brackets", u"07700900123 (Mum)"_s, {u"1|07700900123|Mum"_s});
    row("label", u"Mobile: 07700 900123"_s, {u"1|07700 900123|"_s});
    row("name, number, name, number", u"Ana, 07700900123, Ben, 07700900124"_s,
        {u"1|07700900123|Ana"_s, u"1|07700900124|Ben"_s});
    row("number, name, number, name", u"07700900123, Ana, 07700900124, Ben"_s,
        {u"1|07700900123|Ana"_s, u"1|07700900124|Ben"_s});
    row("WhatsApp group", u"Ana, \u202A+44 7700 900123\u202C, \u202A+44 7700 900124\u202C"_s,
        {u"1|\u202A+44 7700 900123\u202C|Ana"_s, u"1|\u202A+44 7700 900124\u202C|"_s});
    row("spreadsheet row", u"Ana\t07700900123\tX1\t25.00"_s, {u"1|07700900123|Ana"_s});
    row("link", u"https://wa.me/447700900123"_s, {u"1|https://wa.me/447700900123|"_s});
    row("tel", u"tel:+447700900123"_s, {u"1|tel:+447700900123|"_s});
    row("Excel formula", u"=\"07700900123\""_s, {u"1|=\"07700900123\"|"_s});
    row("extension stays", u"07700900123 ext 4"_s, {u"1|07700900123 ext 4|"_s});
    row("slash", u"07700900123 / 07700900124"_s, {u"1|07700900123|"_s, u"1|07700900124|"_s});
    row("two with plus", u"+447700900123 +447700900124"_s, {u"1|+447700900123|"_s, u"1|+447700900124|"_s});
    row("Arabic digits", u"٠٧٧٠٠٩٠٠١٢٣"_s, {u"1|٠٧٧٠٠٩٠٠١٢٣|"_s});
}

void TestRowsFromText::readsLines()
{
    QFETCH(QString, text);
    QFETCH(QStringList, rows);
    QCOMPARE(written(rowsFromText(text)), rows);
}

void TestRowsFromText::keepsWhatItCannotRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("input");
    QTest::newRow("word") << u"Phone"_s << u"Phone"_s;
    QTest::newRow("short") << u"12345"_s << u"12345"_s;
    QTest::newRow("vanity") << u"0800 FLOWERS"_s << u"0800 FLOWERS"_s;
    QTest::newRow("vanity with dashes") << u"1-800-555-CALL"_s << u"1-800-555-CALL"_s;
    QTest::newRow("letter O") << u"O7700900123"_s << u"O7700900123"_s;
    QTest::newRow("scientific") << u"4.47701E+11"_s << u"4.47701E+11"_s;
    QTest::newRow("two words") << u"n/a, none"_s << u"n/a, none"_s;
    QTest::newRow("symbols") << u"???"_s << u"???"_s;
}

void TestRowsFromText::keepsWhatItCannotRead()
{
    QFETCH(QString, text);
    QFETCH(QString, input);
    const QList<RawRow> rows = rowsFromText(text);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.constFirst().input, input);
}

void TestRowsFromText::everyNumberOfAListComesBack()
{
    QVERIFY(rc::check("numbers in, rows out, in order", [] {
        const auto numbers = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 1000));
        const QStringList separators{u"\n"_s, u","_s, u"; "_s, u"\t"_s, u", "_s, u"\r\n"_s};
        QString text;
        QStringList expected;
        for (const int number : numbers) {
            const QString spelled = u"+447700900%1"_s.arg(number, 3, 10, QLatin1Char('0'));
            expected.append(spelled);
            text += spelled + separators.at(*rc::gen::inRange(0, int(separators.size())));
        }
        QStringList found;
        for (const RawRow &row : rowsFromText(text))
            found.append(row.input);
        RC_ASSERT(found == expected);
    }));
}

void TestRowsFromText::everyLineWithSomethingInItHasARow()
{
    QVERIFY(rc::check("a line with a letter or a digit has a row with its number", [] {
        const auto lines = *rc::gen::container<std::vector<std::string>>(
            rc::gen::container<std::string>(rc::gen::elementOf(std::string("0123456789+-() ,;\t<>\"abOx:/."))));
        QString text;
        QSet<int> expected;
        int number = 0;
        for (const std::string &line : lines) {
            ++number;
            const QString one = QString::fromStdString(line);
            text += one + u'\n';
            if (std::any_of(one.begin(), one.end(), [](QChar c) { return c.isLetterOrNumber(); }))
                expected.insert(number);
        }
        QSet<int> found;
        for (const RawRow &row : rowsFromText(text)) {
            found.insert(row.row);
            RC_ASSERT(!row.input.trimmed().isEmpty());
        }
        for (const int line : expected)
            RC_ASSERT(found.contains(line));
    }));
}

void TestRowsFromText::survivesAnything()
{
    QVERIFY(rc::check("any text", [] {
        const auto units = *rc::gen::container<std::vector<char16_t>>(rc::gen::arbitrary<char16_t>());
        const QString text(reinterpret_cast<const QChar *>(units.data()), qsizetype(units.size()));
        const QList<RawRow> rows = rowsFromText(text);
        RC_ASSERT(checkRecipients(rows, {}).size() == rows.size());
    }));
    QCOMPARE(rowsFromText(QString(200'000, u'"')).size(), 1);
    QCOMPARE(rowsFromText(QString(200'000, u'7')).size(), 1);
    QCOMPARE(rowsFromText(QString(200'000, u'(') + QString(200'000, u' ')).size(), 1);
}

QTEST_GUILESS_MAIN(TestRowsFromText)
#include "tst_rowsfromtext.moc"
