// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/VCardText.h"
#include "tests/recipients/SheetLines.h"

#include <QTest>

#include <rapidcheck.h>

using namespace herald;
using namespace Qt::StringLiterals;

namespace {

QString cardOf(const QString &properties)
{
    return u"BEGIN:VCARD\r\n"_s + properties + u"\r\nEND:VCARD\r\n"_s;
}

} // namespace

class TestVCardText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsACard_data();
    void readsACard();
    void onePersonOneRow();
    void namesComeFromWhatThereIs();
    void countsLines();
    void skipsPhotographs();
    void cardsInsideCards();
    void tellsCardsFromText();
    void survivesAnything();
};

void TestVCardText::readsACard_data()
{
    QTest::addColumn<QString>("properties");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("numbers");
    const auto row = [](const char *tag, const QString &properties, const QString &name, const QStringList &numbers) {
        QTest::newRow(tag) << properties << name << numbers;
    };
    const QString a = u"+447700900123"_s;
    const QString b = u"07700 900124"_s;
    row("3.0", u"VERSION:3.0\r\nFN:Ana B.\r\nTEL;TYPE=CELL,VOICE:+447700900123"_s, u"Ana B."_s, {a});
    row("2.1 bare type", u"VERSION:2.1\r\nN:B.;Ana\r\nTEL;CELL;VOICE:+447700900123"_s, u"Ana B."_s, {a});
    row("4.0 address", u"VERSION:4.0\r\nFN:Ana\r\nTEL;VALUE=uri;TYPE=\"cell,text\":tel:+447700900123"_s, u"Ana"_s,
        {u"tel:+447700900123"_s});
    row("group", u"FN:Ana\r\nitem1.TEL:+447700900123\r\nitem1.X-ABLabel:_$!<Mobile>!$_"_s, u"Ana"_s, {a});
    row("label makes it a mobile",
        u"FN:Ana\r\nTEL;TYPE=HOME:07700 900124\r\nitem2.TEL:+447700900123\r\nitem2.X-ABLabel:Handy"_s, u"Ana"_s,
        {a, b});
    row("mobile first", u"FN:Ana\r\nTEL;TYPE=HOME:07700 900124\r\nTEL;TYPE=CELL:+447700900123"_s, u"Ana"_s, {a, b});
    row("preferred first", u"FN:Ana\r\nTEL;TYPE=CELL:07700 900124\r\nTEL;TYPE=CELL,PREF:+447700900123"_s, u"Ana"_s,
        {a, b});
    row("4.0 preference", u"FN:Ana\r\nTEL;PREF=2:07700 900124\r\nTEL;PREF=1:+447700900123"_s, u"Ana"_s, {a, b});
    row("mobile before preferred", u"FN:Ana\r\nTEL;TYPE=HOME,PREF:07700 900124\r\nTEL;TYPE=CELL:+447700900123"_s,
        u"Ana"_s, {a, b});
    row("no fax", u"FN:Ana\r\nTEL;TYPE=WORK,FAX:07700 900124\r\nTEL:+447700900123"_s, u"Ana"_s, {a});
    row("nothing but a fax", u"FN:Ana\r\nTEL;TYPE=FAX:07700 900124"_s, u"Ana"_s, {u"FAX: 07700 900124"_s});
    row("another's mobile", u"FN:Ana\r\nitem1.TEL;type=CELL:07700 900124\r\nitem1.X-ABLabel:Mum\r\nTEL:+447700900123"_s,
        u"Ana"_s, {a});
    row("nothing but an emergency contact",
        u"FN:Ana\r\nitem1.TEL:07700 900124\r\nitem1.X-ABLabel:Emergency contact (Ben)"_s, u"Ana"_s,
        {u"Emergency contact (Ben): 07700 900124"_s});
    row("the assistant's", u"FN:Ana\r\nTEL;TYPE=X-ASSISTANT:07700 900124\r\nTEL;TYPE=HOME:+447700900123"_s, u"Ana"_s,
        {a});
    row("same number twice", u"FN:Ana\r\nTEL;TYPE=CELL:+447700900123\r\nTEL;TYPE=HOME:+447700900123"_s, u"Ana"_s, {a});
    row("folded", u"FN:Ana \r\n Maria\r\nTEL;TYPE=CE\r\n LL:+4477009\r\n\t00123"_s, u"Ana Maria"_s, {a});
    row("quoted-printable",
        u"FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB =\r\n=C5=81\r\nTEL;CELL:+447700900123"_s, u"Zoë Ł"_s,
        {a});
    row("quoted-printable, bare and in Latin-1",
        u"FN;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Ren=E9\r\nTEL:+447700900123"_s, u"René"_s, {a});
    row("quoted-printable that swallows the next line", u"FN;ENCODING=QUOTED-PRINTABLE:Ren=E9=\r\nTEL:+447700900123"_s,
        u"RenéTEL:+447700900123"_s, {});
    row("broken quoted-printable", u"FN;ENCODING=QUOTED-PRINTABLE:A=ZZb=4\r\nTEL:+447700900123"_s, u"A=ZZb=4"_s, {a});
    row("escapes", u"FN:B.\\, Ana\\; Dr\\nMed\r\nTEL:+447700900123"_s, u"B., Ana; Dr Med"_s, {a});
    row("colon in a quoted parameter", u"FN;X=\"a:b;c\":Ana\r\nTEL;X=\"1:2\":+447700900123"_s, u"Ana"_s, {a});
    row("no number", u"FN:Ana"_s, u"Ana"_s, {});
    row("small letters", u"fn:Ana\r\ntel;type=cell:+447700900123"_s, u"Ana"_s, {a});
    row("empty number", u"FN:Ana\r\nTEL:\r\nTEL:+447700900123"_s, u"Ana"_s, {a});
}

void TestVCardText::readsACard()
{
    QFETCH(QString, properties);
    QFETCH(QString, name);
    QFETCH(QStringList, numbers);
    for (const QString &lineEnd : {u"\r\n"_s, u"\n"_s, u"\r"_s}) {
        const QList<ContactCard> cards = contactCards(cardOf(properties).replace(u"\r\n"_s, lineEnd));
        QCOMPARE(cards.size(), 1);
        QCOMPARE(cards.constFirst().name, name);
        QCOMPARE(cards.constFirst().numbers, numbers);
    }
}

void TestVCardText::onePersonOneRow()
{
    const auto source = readSheetBytes(
        (cardOf(
             u"N:B.;Ana\r\nFN:Ana B.\r\nORG:Acme;Sales\r\nTEL;TYPE=HOME:07700 900124\r\nTEL;TYPE=CELL:07700 900123"_s)
            + cardOf(u"FN:Ben"_s))
            .toUtf8(),
        u"contacts.vcf"_s, {});
    QVERIFY(source);
    QCOMPARE(source->kind, u"vcard"_s);
    QCOMPARE(source->headingRow, 0);
    QCOMPARE(linesOf(source->sheet),
        (QStringList{u"0: Phone|Name|First name|Last name|Organisation|Phone 2"_s,
            u"1: 07700 900123|Ana B.|Ana|B.|Acme|07700 900124"_s, u"2: |Ben"_s}));
}

void TestVCardText::namesComeFromWhatThereIs()
{
    const auto nameOf = [](const QString &properties) { return contactCards(cardOf(properties)).constFirst().name; };
    QCOMPARE(nameOf(u"N:B.;Ana;;Dr;\r\nORG:Acme"_s), u"Ana B."_s);
    QCOMPARE(nameOf(u"N:;;;;\r\nORG:Acme;Sales"_s), u"Acme"_s);
    QCOMPARE(nameOf(u"TEL:1"_s), QString());
}

void TestVCardText::countsLines()
{
    // The second never ends; the third ends with the text.
    const QList<ContactCard> cards =
        contactCards(u"\uFEFFBEGIN:VCARD\nFN:A\nEND:VCARD\n\nBEGIN:VCARD\nFN:B\nbegin:vcard\nFN:C\nTEL:1"_s);
    QCOMPARE(cards.size(), 3);
    QCOMPARE(cards.at(0).line, 1);
    QCOMPARE(cards.at(0).lastLine, 3);
    QCOMPARE(cards.at(1).line, 5);
    QCOMPARE(cards.at(1).lastLine, 6);
    QCOMPARE(cards.at(2).line, 7);
    QCOMPARE(cards.at(2).numbers, QStringList{u"1"_s});
}

void TestVCardText::skipsPhotographs()
{
    QString photo = u"PHOTO;ENCODING=BASE64;TYPE=JPEG:\r\n"_s;
    for (int i = 0; i < 50'000; ++i)
        photo += u" /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkS\r\n"_s;
    const QList<ContactCard> cards =
        contactCards(cardOf(QString(u"FN:Ana\r\n"_s + photo + u"\r\nTEL:+447700900123"_s)));
    QCOMPARE(cards.size(), 1);
    QCOMPARE(cards.constFirst().numbers, QStringList{u"+447700900123"_s});
}

void TestVCardText::cardsInsideCards()
{
    const QList<ContactCard> cards =
        contactCards(cardOf(u"FN:Ana\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:Ben\r\nTEL:1\r\nEND:VCARD\r\nTEL:2"_s));
    QCOMPARE(cards.size(), 1);
    QCOMPARE(cards.constFirst().name, u"Ana"_s);
    QCOMPARE(cards.constFirst().numbers, QStringList{u"2"_s});
}

void TestVCardText::tellsCardsFromText()
{
    QVERIFY(holdsCards(u"hello\n  begin:vcard \nFN:A"_s));
    QVERIFY(holdsCards(u"\uFEFFBEGIN:VCARD"_s));
    QVERIFY(!holdsCards(u"a card starts with BEGIN:VCARD, they say"_s));
    QVERIFY(!holdsCards(u""_s));
}

void TestVCardText::survivesAnything()
{
    QVERIFY(rc::check("any lines", [] {
        const QStringList pieces{u"BEGIN:VCARD"_s, u"END:VCARD"_s, u"AGENT:"_s, u"TEL"_s, u";TYPE=CELL"_s, u":"_s,
            u"\""_s, u"\r\n"_s, u"\n"_s, u" "_s, u"="_s, u"QUOTED-PRINTABLE"_s, u";CHARSET=zebra"_s, u"=C3"_s, u"\\"_s,
            u"item1."_s, u"X-ABLabel"_s, u"\u0000é"_s};
        const auto picks = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(pieces.size())));
        QString text;
        for (const int pick : picks)
            text += pieces.at(pick);
        const QList<ContactCard> cards = contactCards(text);
        for (qsizetype i = 0; i < cards.size(); ++i) {
            RC_ASSERT(cards.at(i).line <= cards.at(i).lastLine);
            RC_ASSERT(cards.at(i).line > (i > 0 ? cards.at(i - 1).lastLine : 0));
        }
        RC_ASSERT(sheetOfCards(cards, true).rowCount() == cards.size());
    }));
}

QTEST_GUILESS_MAIN(TestVCardText)
#include "tst_vcardtext.moc"
