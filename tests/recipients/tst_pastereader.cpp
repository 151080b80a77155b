// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/PasteLine.h"
#include "app/recipients/PasteReader.h"
#include "app/recipients/VCardText.h"
#include "tests/recipients/SheetLines.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace herald;
using namespace Qt::StringLiterals;

namespace {

const ReadOptions britain{u"GB"_s};

QStringList written(const Pasted &pasted)
{
    QStringList lines = linesOf(pasted.sheet);
    for (const SkippedLine &line : pasted.skipped)
        lines.append(QString(u"skipped "_s + QString::number(line.line) + u": "_s + line.text));
    return lines;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

} // namespace

class TestPasteReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsLists_data();
    void readsLists();
    void readsTables_data();
    void readsTables();
    void readsProse_data();
    void readsProse();
    void saysWhyALineWasSkipped();
    void findsNumbersOfTheDefaultCountry();
    void tellsProse();
    void everyLineIsAccountedFor();
    void everyPieceIsAccountedFor();
    void longPastes();
};

void TestPasteReader::readsLists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *tag, const QString &text, const QStringList &lines) {
        QTest::newRow(tag) << text << lines;
    };
    row("nothing", u""_s, {});
    row("blank", u" \n\t\n\u200B\n,\n"_s, {});
    row("a column", u"07700900123\n07700900124\n"_s, {u"1: 07700900123"_s, u"2: 07700900124"_s});
    row("a column with its heading", u"Mobile No.\n07700900123\n07700900124"_s,
        {u"2: 07700900123"_s, u"3: 07700900124"_s, u"skipped 1: Mobile No."_s});
    row("headings again in the middle", u"07700900123\nTéléphone\n07700900124"_s,
        {u"1: 07700900123"_s, u"3: 07700900124"_s, u"skipped 2: Téléphone"_s});
    row("semicolons in one line", u"07700900123; 07700900124"_s, {u"1: 07700900123"_s, u"1: 07700900124"_s});
    row("tabs in one line", u"07700900123\t07700900124"_s, {u"1: 07700900123"_s, u"1: 07700900124"_s});
    row("block of numbers", u"07700900123\t07700900124\n07700900125\t07700900126"_s,
        {u"1: 07700900123"_s, u"1: 07700900124"_s, u"2: 07700900125"_s, u"2: 07700900126"_s});
    row("angle brackets", u"Ana <07700900123>\nBen <tel:+447700900124>"_s,
        {u"1: 07700900123|Ana"_s, u"2: tel:+447700900124|Ben"_s});
    row("Outlook", u"\"Smith, Ana\" <07700900123>; \"Jones, Ben\" <07700900124>"_s,
        {u"1: 07700900123|Smith, Ana"_s, u"1: 07700900124|Jones, Ben"_s});
    row("WhatsApp group", u"Ana, Ben, \u202A+44 7700 900123\u202C, \u202A+44 7700 900124\u202C"_s,
        {u"1: \u202A+44 7700 900123\u202C|Ana, Ben"_s, u"1: \u202A+44 7700 900124\u202C"_s});
    row("labels", u"Mobile: 07700 900123\nM: 07700 900124 | T: 020 7946 0123\nAna (mobile): 07700 900125"_s,
        {u"1: 07700 900123"_s, u"2: 07700 900124"_s, u"2: 020 7946 0123"_s, u"3: 07700 900125|Ana"_s});
    row("name above its number", u"Ana Maria\n07700 900123\n\nBen\nMobile: 07700 900124"_s,
        {u"2: 07700 900123|Ana Maria"_s, u"5: 07700 900124|Ben"_s});
    row("number above its name", u"07700 900123\nAna\n\n07700 900124\nBen"_s,
        {u"1: 07700 900123|Ana"_s, u"4: 07700 900124|Ben"_s});
    row("a numbered list", u"1. 07700 900123 Ana\n2) 07700 900124\n 13. +44 7700 900125 Cem"_s,
        {u"1: 07700 900123|Ana"_s, u"2: 07700 900124"_s, u"3: +44 7700 900125|Cem"_s});
    row("a list numbered without signs", u"Calls today\n7 07700 900123\n8 Ana 07700 900124\n9 +44 7700 900125 Cem"_s,
        {u"2: 07700 900123"_s, u"3: 07700 900124|Ana"_s, u"4: +44 7700 900125|Cem"_s, u"skipped 1: Calls today"_s});
    row("figures that do not count", u"7 07700 900123\n9 07700 900124\n8 07700 900125"_s,
        {u"1: 7 07700 900123"_s, u"2: 9 07700 900124"_s, u"3: 8 07700 900125"_s});
    row("a number cut by a word", u"Ana 0664 1234 home 567\nBen 07700 900124 room 12"_s,
        {u"1: 0664 1234 home 567|Ana"_s, u"2: 07700 900124|Ben"_s});
    row("an area code is no list number", u"(020) 7946 0123\n212. 555 0142"_s,
        {u"1: (020) 7946 0123"_s, u"2: 212. 555 0142"_s});
    row("three names are nobody's", u"Ana, Ben, Cem, +44 7700 900123, +44 7700 900124"_s,
        {u"1: +44 7700 900123"_s, u"1: +44 7700 900124"_s});
    row("marks beside a name", u"Ana \u202A+44 7700 900123\u202C"_s, {u"1: +44 7700 900123|Ana"_s});
    row("name above nothing", u"Ana Maria\n\n07700 900123"_s, {u"3: 07700 900123"_s, u"skipped 1: Ana Maria"_s});
    row("no number in the column", u"07700900123\nn/a\n07700900124\n-\n07700900125"_s,
        {u"1: 07700900123"_s, u"2: n/a"_s, u"3: 07700900124"_s, u"4: -"_s, u"5: 07700900125"_s});
    row("vanity number in the column", u"07700900123\n0800 FLOWERS"_s, {u"1: 07700900123"_s, u"2: 0800 FLOWERS"_s});
    row("damaged numbers", u"4.47701E+11\nO7700900123\n12345"_s,
        {u"1: 4.47701E+11"_s, u"2: O7700900123"_s, u"3: 12345"_s});
    row("links", u"tel:+447700900123\nsms:+447700900124?body=hi\nhttps://wa.me/447700900125"_s,
        {u"1: tel:+447700900123"_s, u"2: sms:+447700900124?body=hi"_s, u"3: https://wa.me/447700900125"_s});
    row("spreadsheet tricks", u"'07700900123\n=\"07700900124\"\n447700900125.0"_s,
        {u"1: '07700900123"_s, u"2: =\"07700900124\""_s, u"3: 447700900125.0"_s});
    row("two in a cell", u"07700900123 / 07700900124\n07700900125 ::: 07700900126"_s,
        {u"1: 07700900123"_s, u"1: 07700900124"_s, u"2: 07700900125"_s, u"2: 07700900126"_s});
    row("somebody's other end", u"Ana 07700 900123 & 447\nBen 07700 900124 or 448"_s,
        {u"1: 07700 900123 & 447|Ana"_s, u"2: 07700 900124 or 448|Ben"_s});
    row("somebody's two numbers",
        u"Ana 07700 900123 or 07700 900124\nBen: 07700 900125 und 07700 900126 & 07700 900127"_s,
        {u"1: 07700 900123 or 07700 900124|Ana"_s, u"2: 07700 900125 und 07700 900126 & 07700 900127|Ben"_s});
    row("a name behind the two", u"07700 900123 or 07700 900124 Ana"_s, {u"1: 07700 900123 or 07700 900124|Ana"_s});
    row("two people joined", u"Ana 07700 900123 and Ben 07700 900124 & Otto 07700 900125"_s,
        {u"1: 07700 900123|Ana"_s, u"1: 07700 900124|Ben"_s, u"1: 07700 900125|Otto"_s});
    row("the second has a name", u"07700 900123 and Ben 07700 900124"_s,
        {u"1: 07700 900123"_s, u"1: 07700 900124|Ben"_s});
    row("numbers joined, nobody named", u"07700 900123 and 07700 900124"_s,
        {u"1: 07700 900123"_s, u"1: 07700 900124"_s});
    row("other digits", u"٠٧٧٠٠٩٠٠١٢٣\n０７７００９００１２４"_s,
        {u"1: ٠٧٧٠٠٩٠٠١٢٣"_s, u"2: ０７７００９００１２４"_s});
    row("invisible letters", u"07700\u1160900123\nAna 07700900\U000E0100124"_s,
        {u"1: 07700\u1160900123"_s, u"2: 07700900\U000E0100124|Ana"_s});
    row("odd line ends", u"07700900123\u202807700900124\r07700900125\r\n07700900126"_s,
        {u"1: 07700900123"_s, u"2: 07700900124"_s, u"3: 07700900125"_s, u"4: 07700900126"_s});
}

void TestPasteReader::readsLists()
{
    QFETCH(QString, text);
    QFETCH(QStringList, lines);
    const Pasted pasted = readPaste(text, britain);
    QCOMPARE(written(pasted), lines);
    QCOMPARE(pasted.mapping, (ColumnMapping{0, 1, {}}));
    QCOMPARE(pasted.headingRow, 0);
}

void TestPasteReader::readsTables_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("mapping");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("copied from a spreadsheet")
        << u"Name\tMobile\tCode\nAna\t07700900123\tX1\nBen\t07700900124\tX2\n"_s << u"tsv"_s
        << u"phone=1 name=0 also="_s
        << QStringList{u"0: Name|Mobile|Code"_s, u"2: Ana|07700900123|X1"_s, u"3: Ben|07700900124|X2"_s};
    QTest::newRow("without headings") << u"Ana\t07700900123\tX1\nBen\t07700900124\tX2\n"_s << u"tsv"_s
                                      << u"phone=1 name=0 also="_s
                                      << QStringList{u"1: Ana|07700900123|X1"_s, u"2: Ben|07700900124|X2"_s};
    QTest::newRow("one copied row") << u"Ana\t07700900123\tX1\t25.00"_s << u"tsv"_s << u"phone=1 name=0 also="_s
                                    << QStringList{u"1: Ana|07700900123|X1|25.00"_s};
    QTest::newRow("line break in a cell counts as a line here")
        << u"Name\tMobile\n\"Ana\nMaria\"\t07700900123\nBen\t07700900124\n"_s << u"tsv"_s << u"phone=1 name=0 also="_s
        << QStringList{u"0: Name|Mobile"_s, u"2: Ana\nMaria|07700900123"_s, u"4: Ben|07700900124"_s};
    QTest::newRow("comma") << u"name,phone\nAna,07700900123\nBen,\n"_s << u"csv"_s << u"phone=1 name=0 also="_s
                           << QStringList{u"0: name|phone"_s, u"2: Ana|07700900123"_s, u"3: Ben"_s};
    QTest::newRow("semicolon after blank lines")
        << u"\n\nVorname;Handy\nAna;07700900123\n"_s << u"csv"_s << u"phone=1 name=0 also="_s
        << QStringList{u"0: Vorname|Handy"_s, u"4: Ana|07700900123"_s};
    QTest::newRow("cards") << u"BEGIN:VCARD\nFN:Ana\nTEL:07700900123\nTEL;TYPE=CELL:07700900124\nEND:VCARD\n\n"
                              "BEGIN:VCARD\nFN:Ben\nTEL:07700900125\nEND:VCARD"_s
                           << u"vcard"_s << u"phone=0 name=1 also=2"_s
                           << QStringList{u"0: Phone|Name|Phone 2"_s, u"1: 07700900124|Ana|07700900123"_s,
                                  u"7: 07700900125|Ben"_s};
}

void TestPasteReader::readsTables()
{
    QFETCH(QString, text);
    QFETCH(QString, kind);
    QFETCH(QString, mapping);
    QFETCH(QStringList, lines);
    const Pasted pasted = readPaste(text, britain);
    QCOMPARE(written(pasted), lines);
    QCOMPARE(pasted.kind, kind);
    QCOMPARE(toText(pasted.mapping), mapping);
}

void TestPasteReader::readsProse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *tag, const QString &text, const QStringList &lines) {
        QTest::newRow(tag) << text << lines;
    };
    row("an e-mail",
        u"Hi all,\n\nplease text Ana on 07700 900123 (or 07700 900124) about order 12345678 of 12.03.2026.\n"
        "You may also use https://wa.me/447700900125 before 10:30.\n\nThanks\nBen Smith\nT: 020 7946 0123\n"_s,
        {u"3: 07700 900123"_s, u"3: 07700 900124"_s, u"4: https://wa.me/447700900125"_s,
            u"8: 020 7946 0123|Ben Smith"_s, u"skipped 1: Hi all,"_s, u"skipped 6: Thanks"_s});
    row("who left a chat",
        u"12/03/2026, 10:18 - +44 7700 900121 changed to +44 7700 900122\n12/03/2026, 10:19 - Ana removed +44 7700 "
        "900123\n12/03/2026, 10:20 - +44 7700 900124 left\n12/03/2026, 10:21 - +44 7700 900125 joined\n"_s,
        {u"1: +44 7700 900122"_s, u"4: +44 7700 900125"_s,
            u"skipped 2: 12/03/2026, 10:19 - Ana removed +44 7700 900123"_s,
            u"skipped 3: 12/03/2026, 10:20 - +44 7700 900124 left"_s});
    row("an exported chat",
        u"[12/03/2026, 10:15:22] \u202A+44 7700 900123\u202C: are you there? my old number was 07700900999\n"
        "\u200E[12/03/2026, 10:16:00] ~\u202FBen: yes\n"
        "[12/03/2026, 10:17:05] +44 7700 900123: good\n"
        "12.03.26, 10:18 - +44 7700 900124: hello\n"
        "3/12/26, 10:19\u202FAM - +44 7700 900125 joined using this group's invite link\n"
        "second line of a message\n"_s,
        {u"1: \u202A+44 7700 900123\u202C"_s, u"4: +44 7700 900124"_s, u"5: +44 7700 900125"_s,
            u"skipped 2: \u200E[12/03/2026, 10:16:00] ~\u202FBen: yes"_s,
            u"skipped 3: [12/03/2026, 10:17:05] +44 7700 900123: good"_s, u"skipped 6: second line of a message"_s});
    row("cards with several numbers among words",
        u"BEGIN:VCARD\nFN:Ana\nTEL:07700900123\nTEL;TYPE=CELL:07700900124\nTEL:07700900125\nEND:VCARD\n"
        "and that of Ben: 07700900126\nBEGIN:VCARD\nFN:Cat\nTEL:07700900127\n07700900128"_s,
        {u"0: Phone|Name|Phone 2|Phone 3"_s, u"1: 07700900124|Ana|07700900123|07700900125"_s, u"7: 07700900126"_s,
            u"8: 07700900127|Cat"_s, u"11: 07700900128"_s});
    row("cards among words",
        u"Here are they as you asked, all of them:\nBEGIN:VCARD\nFN:Ana\nTEL:07700900123\nEND:VCARD\nand 07700900124"_s,
        {u"2: 07700900123|Ana"_s, u"6: 07700900124|and"_s, u"skipped 1: Here are they as you asked, all of them:"_s});
}

void TestPasteReader::readsProse()
{
    QFETCH(QString, text);
    QFETCH(QStringList, lines);
    QCOMPARE(written(readPaste(text, britain)), lines);
}

void TestPasteReader::saysWhyALineWasSkipped()
{
    const Pasted pasted = readPaste(u"Phone\n07700900123\nso long, and thanks for all the fish\n"
                                    "[12/03/2026, 10:15] +447700900124: a\n[12/03/2026, 10:15] +447700900124: b"_s,
        britain);
    QList<SkippedLine::Reason> reasons;
    for (const SkippedLine &line : pasted.skipped)
        reasons.append(line.reason);
    using Reason = SkippedLine::Reason;
    QCOMPARE(reasons, (QList<Reason>{Reason::Heading, Reason::NoNumber, Reason::SameSender}));
}

void TestPasteReader::findsNumbersOfTheDefaultCountry()
{
    // Danish numbers have eight digits and nothing in front of them; only the numbering plan tells them from an
    // order's.
    const QString text = u"please do call me on 32 12 34 56 some time, or on order 99"_s;
    QCOMPARE(readPaste(text, ReadOptions{u"DK"_s}).sheet.rowCount(), 1);
    QCOMPARE(readPaste(text, ReadOptions{}).sheet.rowCount(), 0);
}

void TestPasteReader::tellsProse()
{
    QVERIFY(isProse(u"[12/03/2026, 10:15:22] +44 7700 900123: hello\n[12/03/2026, 10:15:22] +44 7700 900124: hello"_s));
    QVERIFY(isProse(u"please call me as soon as you can on 07700900123"_s));
    QVERIFY(!isProse(u"name,phone\nAna,07700900123"_s));
    QVERIFY(!isProse(u""_s));
}

void TestPasteReader::everyLineIsAccountedFor()
{
    const auto property = [](const QStringList &lines) {
        const QString text = lines.join(u'\n');
        const Pasted pasted = readPaste(text, britain);
        QSet<int> rows{pasted.headingRow};
        QSet<QString> names;
        for (qsizetype row = 0; row < pasted.sheet.rowCount(); ++row) {
            RC_ASSERT(pasted.sheet.number(row) >= 1 && pasted.sheet.number(row) <= lines.size());
            rows.insert(pasted.sheet.number(row));
            names.insert(pasted.sheet.cell(row, 1).toString());
        }
        QSet<int> skipped;
        for (const SkippedLine &line : pasted.skipped) {
            RC_ASSERT(!rows.contains(line.line));
            RC_ASSERT(!skipped.contains(line.line));
            skipped.insert(line.line);
        }
        // A card takes several lines, and a table's cell may hold line breaks: there every number counts instead.
        const QList<ContactCard> cards = contactCards(text);
        const bool table = pasted.kind != "list"_L1;
        QString kept = pasted.sheet.headings().join(u'\n');
        for (const QString &line : written(pasted))
            kept += u'\n' + line;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const int number = int(i) + 1;
            const bool inCard = std::any_of(cards.begin(), cards.end(),
                [number](const ContactCard &card) { return number >= card.line && number <= card.lastLine; });
            if (table || inCard) {
                for (const QString &candidate : numberCandidates(lines.at(i))) {
                    RC_LOG(text.toStdString());
                    RC_ASSERT(digitsOf(kept).contains(digitsOf(candidate)));
                }
                continue;
            }
            const bool accounted = isBlankLine(lines.at(i)) || rows.contains(number) || skipped.contains(number)
                || names.contains(lines.at(i).trimmed());
            RC_ASSERT(accounted);
        }
    };
    QVERIFY(rc::check("any characters", [property] {
        const auto lines = *rc::gen::container<std::vector<std::string>>(
            rc::gen::container<std::string>(rc::gen::elementOf(std::string("0123456789+-() ,;\t<>\"abOx:/.AB|"))));
        QStringList list;
        for (const std::string &line : lines)
            list.append(QString::fromStdString(line));
        property(list);
    }));
    QVERIFY(rc::check("lines of a table", [property] {
        const QStringList cells{u"07700 900123"_s, u"Ana"_s, u"\"a\nb\""_s, u""_s, u"X1"_s, u"n/a"_s,
            u"07700900124 (Mum)"_s, u"7400999123"_s, u"\""_s, u"12/03/2026"_s, u"07700900125 / 07700900126"_s};
        const QString mark = *rc::gen::element(u","_s, u";"_s, u"\t"_s);
        QStringList list{QStringList{u"Name"_s, u"Mobile"_s, u"Code"_s}.join(mark)};
        if (*rc::gen::arbitrary<bool>())
            list.clear();
        for (const auto &row : *rc::gen::container<std::vector<std::vector<int>>>(
                 rc::gen::container<std::vector<int>>(3, rc::gen::inRange(0, int(cells.size()))))) {
            QStringList one;
            for (const int cell : row)
                one.append(cells.at(cell));
            list.append(one.join(mark).split(u'\n'));
        }
        property(list);
    }));
    QVERIFY(rc::check("real lines in any order", [property] {
        const QStringList pieces{u"07700 900123"_s, u"Ana Maria"_s, u"Phone"_s, u"Name\tMobile"_s,
            u"Ana\t07700900123"_s, u"Ana, 07700900124"_s, u"n/a"_s,
            u"please do call me back on 07700 900125 as soon as you can"_s, u"Thanks"_s, u""_s,
            u"[12/03/2026, 10:15:22] +44 7700 900123: hello"_s, u"BEGIN:VCARD"_s, u"END:VCARD"_s, u"FN:Ana"_s,
            u"TEL;CELL:07700900126"_s, u"tel:+447700900127"_s, u"\"Smith, A\" <07700900128>"_s, u"name;phone"_s,
            u"\""_s, u"O7700900123"_s, u"4.47701E+11"_s, u"07700900129; 07700900130"_s, u"M:"_s};
        const auto picks = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(pieces.size())));
        QStringList list;
        for (const int pick : picks)
            list.append(pieces.at(pick));
        property(list);
    }));
}

void TestPasteReader::everyPieceIsAccountedFor()
{
    QVERIFY(rc::check("each number of a list is a row, in order", [] {
        const auto numbers = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 1000));
        const QStringList separators{u"\n"_s, u","_s, u"; "_s, u"\t"_s, u", "_s, u"\r\n"_s, u" / "_s};
        QString text;
        QStringList expected;
        for (const int number : numbers) {
            const QString spelled = u"+447700900%1"_s.arg(number, 3, 10, QLatin1Char('0'));
            expected.append(spelled);
            text += spelled + separators.at(*rc::gen::inRange(0, int(separators.size())));
        }
        // What hangs behind the last number stays with it, to be tidied.
        while (text.endsWith(u" / "_s))
            text.chop(3);
        const Pasted pasted = readPaste(text, {});
        QStringList found;
        for (qsizetype row = 0; row < pasted.sheet.rowCount(); ++row)
            found.append(pasted.sheet.cell(row, pasted.mapping.phone).toString());
        RC_ASSERT(found == expected);
    }));
}

void TestPasteReader::longPastes()
{
    QCOMPARE(readPaste(QString(200'000, u'"'), britain).skipped.size(), 1);
    QCOMPARE(readPaste(QString(200'000, u'('), britain).skipped.size(), 1);
    QCOMPARE(readPaste(QString(200'000, u';') + u"x"_s, britain).skipped.size(), 1);
    QCOMPARE(readPaste(u"please ring "_s.repeated(20'000), britain).skipped.size(), 1);
    QCOMPARE(readPaste(QString(200'000, u'7'), britain).sheet.rowCount(), 1);
    QString column = u"Phone\n"_s;
    for (int i = 0; i < 20'000; ++i)
        column += u"+44770090%1\n"_s.arg(i, 4, 10, QLatin1Char('0'));
    const Pasted pasted = readPaste(column, britain);
    QCOMPARE(pasted.sheet.rowCount(), 20'000);
    QCOMPARE(pasted.skipped.size(), 1);
}

QTEST_GUILESS_MAIN(TestPasteReader)
#include "tst_pastereader.moc"
