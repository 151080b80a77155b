// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/CellLooks.h"
#include "app/recipients/ColumnMapping.h"
#include "app/recipients/HeadingWords.h"
#include "app/recipients/KnownColumns.h"

#include <QHash>
#include <QTest>

using namespace herald;
using namespace Qt::StringLiterals;

namespace {

Sheet sheetOf(const QStringList &headings, const QList<QStringList> &rows)
{
    Sheet sheet;
    sheet.setHeadings(headings);
    int number = headings.isEmpty() ? 0 : 1;
    for (const QStringList &row : rows)
        sheet.appendRow(++number, row);
    return sheet;
}

QList<MappingProblem::Kind> kindsOf(const GuessedMapping &guess)
{
    QList<MappingProblem::Kind> kinds;
    for (const MappingProblem &problem : guess.problems)
        kinds.append(problem.kind);
    return kinds;
}

} // namespace

class TestColumnMapping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAsAPersonSaidBefore();
    void knowsHeadings_data();
    void knowsHeadings();
    void knowsWhoseNumbersTheyAre_data();
    void knowsWhoseNumbersTheyAre();
    void asksWhoseNumbersAreMeant();
    void guesses_data();
    void guesses();
    void saysWhatIsWrong();
    void tellsHeadingsFromPeople_data();
    void tellsHeadingsFromPeople();
    void looksAtCells_data();
    void looksAtCells();
    void remembersByShape();
    void writesAndReadsAChoice();
};

void TestColumnMapping::knowsHeadings_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<int>("meaning");
    const auto row = [](const QString &heading, HeadingMeaning meaning) {
        QTest::newRow(qPrintable(heading)) << heading << int(meaning);
    };
    for (const QString &heading :
        {u"Mobile No."_s, u"MOBILE_NUMBER"_s, u"mobile-phone"_s, u"Handynummer"_s, u"Tél. portable"_s,
            u"Teléfono móvil"_s, u"Cellulare"_s, u"Mobiel nummer"_s, u"Telefon komórkowy"_s, u"Telemóvel"_s,
            u"customer_mobile_number"_s, u"Mobile (UK)"_s, u"Mobile phone *"_s, u"Mobile 2"_s, u"\uFEFFMobile"_s})
        row(heading, HeadingMeaning::Mobile);
    for (const QString &heading : {u"Phone"_s, u"phone number"_s, u"Telefonnummer"_s, u"Rufnummer"_s, u"Téléphone"_s,
             u"N° de téléphone"_s, u"Teléfono"_s, u"Numero di telefono"_s, u"Telefoon"_s, u"Numer telefonu"_s,
             u"Telefone"_s, u"Tel."_s, u"Emergency_phone_of_parent"_s})
        row(heading, HeadingMeaning::Phone);
    for (const QString &heading : {u"Home phone"_s, u"Festnetz"_s, u"Fax"_s, u"Phone 2"_s, u"Phone 3"_s,
             u"Phone 3 - Value"_s, u"Business Phone 2"_s, u"Telefon 4"_s, u"Téléphone fixe"_s})
        row(heading, HeadingMeaning::OtherPhone);
    for (const QString &heading : {u"Name"_s, u"First name"_s, u"Vorname"_s, u"Prénom"_s, u"Nombre"_s, u"Nome"_s,
             u"Voornaam"_s, u"Imię"_s, u"FULL-NAME"_s})
        row(heading, HeadingMeaning::Name);
    for (const QString &heading : {u"E-mail"_s, u"Straße"_s, u"Code"_s, u"Last name"_s, u"Phone e-mail"_s})
        row(heading, HeadingMeaning::Other);
    for (const QString &heading : {u""_s, u"Zebra"_s, u"Line 2"_s, u"2"_s, QString(500, u'x')})
        row(heading, HeadingMeaning::Unknown);
}

void TestColumnMapping::knowsHeadings()
{
    QFETCH(QString, heading);
    QFETCH(int, meaning);
    QCOMPARE(int(meaningOf(heading)), meaning);
}

void TestColumnMapping::knowsWhoseNumbersTheyAre_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<int>("owner");
    const auto rows = [](NumberOwner owner, const QStringList &headings) {
        for (const QString &heading : headings)
            QTest::newRow(qPrintable(heading)) << heading << int(owner);
    };
    rows(NumberOwner::ThePerson,
        {u"Mobile"_s, u"Tel. privat"_s, u"Handy Kind"_s, u"Booking mobile"_s, u"customer_mobile_number"_s,
            u"Ansprechpartner Mobil"_s, u"Pupil phone"_s, u"Phone 2"_s, u"WorkPhone"_s});
    rows(NumberOwner::Unclear,
        {u"Depot mobile"_s, u"Contact person phone"_s, u"Alternative contact phone"_s, u"Móvil comunidad"_s});
    rows(NumberOwner::SomebodyElse,
        {u"Driver mobile"_s, u"GP phone"_s, u"Emergency_phone_of_parent"_s, u"ICE phone"_s, u"Alte Rufnummer"_s,
            u"Next of kin mobile"_s, u"Mobilnummer Techniker"_s, u"Fax"_s, u"motherMobile"_s});
}

void TestColumnMapping::knowsWhoseNumbersTheyAre()
{
    QFETCH(QString, heading);
    QFETCH(int, owner);
    QCOMPARE(int(ownerOf(heading)), owner);
}

void TestColumnMapping::asksWhoseNumbersAreMeant()
{
    const auto asked = [](const Sheet &sheet) {
        for (const MappingProblem &problem : guessMapping(sheet).problems) {
            if (problem.kind == MappingProblem::Kind::SeveralPhoneColumns)
                return problem.columns;
        }
        return QList<int>();
    };
    const QList<QStringList> two{{u"Ana"_s, u"07700900123"_s, u"07700900199"_s}};
    QCOMPARE(asked(sheetOf({u"Name"_s, u"Phone"_s, u"Depot mobile"_s}, two)), (QList<int>{2, 1}));
    QCOMPARE(asked(sheetOf({u"Name"_s, u"Phone"_s, u"Mobile"_s}, two)), QList<int>());
    QCOMPARE(asked(sheetOf({u"Name"_s, u"Phone"_s, u"Driver mobile"_s}, two)), QList<int>());
    // Nothing else to take: no question.
    QCOMPARE(asked(sheetOf({u"Name"_s, u"Depot mobile"_s}, {{u"Ana"_s, u"07700900123"_s}})), QList<int>());
    // A column without a number is not meant, and whose the other's are is to be said.
    QCOMPARE(asked(sheetOf({u"Name"_s, u"Pupil phone"_s, u"Parent mobile"_s},
                 {{u"Ana"_s, u""_s, u"07700900199"_s}, {u"Ben"_s, u""_s, u"07700900198"_s}})),
        (QList<int>{2, 1}));
    // One number in most rows is nobody's own.
    QCOMPARE(asked(sheetOf({u"Name"_s, u"Mobile"_s, u"Phone"_s},
                 {{u"Ana"_s, u"07700900199"_s, u"07700900123"_s}, {u"Ben"_s, u"07700900199"_s, u"07700900124"_s},
                     {u"Cem"_s, u"07700900199"_s, u"07700900125"_s}})),
        (QList<int>{1, 2}));
}

void TestColumnMapping::guesses_data()
{
    QTest::addColumn<Sheet>("sheet");
    QTest::addColumn<QString>("mapping");
    QTest::newRow("by heading") << sheetOf({u"Name"_s, u"Phone"_s}, {{u"Ana"_s, u"07700900123"_s}})
                                << u"phone=1 name=0 also="_s;
    QTest::newRow("mobile before phone") << sheetOf(
        {u"Phone"_s, u"Name"_s, u"Mobile"_s}, {{u"02079460123"_s, u"Ana"_s, u"07700900123"_s}})
                                         << u"phone=2 name=1 also=0"_s;
    QTest::newRow("second phone after the first")
        << sheetOf({u"Phone 2"_s, u"Phone"_s}, {{u"07700900124"_s, u"07700900123"_s}}) << u"phone=1 name=-1 also=0"_s;
    QTest::newRow("an address book") << sheetOf(
        {u"Name"_s, u"Phone 1 - Value"_s, u"Phone 2 - Value"_s, u"Phone 3 - Value"_s},
        {{u"Ana"_s, u"07700900123"_s, u"07700900124"_s, u"07700900125"_s}})
                                     << u"phone=1 name=0 also=2,3"_s;
    QTest::newRow("somebody else's number is none to fall back on") << sheetOf(
        {u"Mobile"_s, u"Emergency phone"_s, u"Parent's mobile"_s, u"Home fax"_s, u"Assistant's Phone"_s,
            u"Home phone"_s},
        {{u"07700900123"_s, u"07700900124"_s, u"07700900125"_s, u"07700900126"_s, u"07700900127"_s, u"07700900128"_s}})
                                                                    << u"phone=0 name=-1 also=5"_s;
    QTest::newRow("somebody else's mobile is not this person's phone")
        << sheetOf({u"Name"_s, u"Phone"_s, u"Emergency contact mobile"_s},
               {{u"Ana"_s, u"07700900123"_s, u"07700900124"_s}, {u"Ben"_s, u"07700900125"_s, u"07700900126"_s}})
        << u"phone=1 name=0 also="_s;
    QTest::newRow("nor where one's own is mostly missing") << sheetOf({u"Name"_s, u"Mobile"_s, u"Carer mobile"_s},
        {{u"Ana"_s, u"07700900123"_s, u"07700900124"_s}, {u"Ben"_s, {}, u"07700900126"_s},
            {u"Cem"_s, {}, u"07700900127"_s}}) << u"phone=1 name=0 also="_s;
    QTest::newRow("nor to fall back on, whoever it is")
        << sheetOf({u"Phone"_s, u"Doctor phone"_s, u"Telefon Hausverwaltung"_s, u"Phone model"_s},
               {{u"07700900123"_s, u"07700900124"_s, u"07700900125"_s, u"07700900126"_s}})
        << u"phone=0 name=-1 also="_s;
    QTest::newRow("but where there is no other")
        << sheetOf({u"Name"_s, u"Guardian mobile"_s}, {{u"Ana"_s, u"07700900123"_s}}) << u"phone=1 name=0 also="_s;
    QTest::newRow("by cells") << sheetOf(
        {}, {{u"Ana"_s, u"X1"_s, u"07700900123"_s}, {u"Ben"_s, u"X2"_s, u"07700900124"_s}})
                              << u"phone=2 name=0 also="_s;
    QTest::newRow("an odd heading") << sheetOf({u"Zebra"_s, u"Lion"_s}, {{u"Ana"_s, u"07700900123"_s}})
                                    << u"phone=1 name=-1 also="_s;
    QTest::newRow("a reference is no number")
        << sheetOf({u"Reference"_s, u"Lion"_s}, {{u"100200300"_s, u"+447700900123"_s}}) << u"phone=1 name=-1 also="_s;
    QTest::newRow("dates and amounts are no numbers")
        << sheetOf({}, {{u"2026-03-12 10:15:22"_s, u"12345678.90"_s, u"7700900123"_s}}) << u"phone=2 name=-1 also="_s;
    QTest::newRow("the heading lies") << sheetOf({u"Number"_s, u"Lion"_s},
        {{u"1"_s, u"07700900123"_s}, {u"2"_s, u"07700900124"_s}, {u"3"_s, u"07700900125"_s},
            {u"4"_s, u"07700900126"_s}})
                                      << u"phone=1 name=-1 also="_s;
    QTest::newRow("damaged numbers still show the column")
        << sheetOf({}, {{u"Ana"_s, u"4.47701E+11"_s}, {u"Ben"_s, u"O7700900123"_s}}) << u"phone=1 name=0 also="_s;
    QTest::newRow("full name before last name") << sheetOf({u"Surname"_s, u"First name"_s, u"Tel"_s},
        {{u"B"_s, u"Ana"_s, u"07700900123"_s}}) << u"phone=2 name=1 also="_s;
    QTest::newRow("only headings") << sheetOf({u"Vorname"_s, u"Handy"_s}, {}) << u"phone=1 name=0 also="_s;
}

void TestColumnMapping::guesses()
{
    QFETCH(Sheet, sheet);
    QFETCH(QString, mapping);
    QCOMPARE(toText(guessMapping(sheet).mapping), mapping);
}

void TestColumnMapping::saysWhatIsWrong()
{
    using Kind = MappingProblem::Kind;
    QCOMPARE(kindsOf(guessMapping(sheetOf({u"Name"_s, u"Town"_s}, {{u"Ana"_s, u"Leeds"_s}}))), {Kind::NoPhoneColumn});
    QCOMPARE(kindsOf(guessMapping({})), {Kind::NoPhoneColumn});

    const auto two = guessMapping(
        sheetOf({u"Phone"_s, u"Phone number"_s}, {{u"07700900123"_s, u"07700900124"_s}, {u"07700900125"_s, {}}}));
    QCOMPARE(kindsOf(two), {Kind::SeveralPhoneColumns});
    QCOMPARE(two.problems.constFirst().columns, (QList<int>{0, 1}));
    QVERIFY(two.problems.constFirst().words.contains(u"Phone number"_s));
    QCOMPARE(two.mapping.phone, 0);

    const auto unnamed = guessMapping(sheetOf({}, {{u"07700900123"_s, u"07700900124"_s}}));
    QCOMPARE(kindsOf(unnamed), {Kind::SeveralPhoneColumns});
    QVERIFY(unnamed.problems.constFirst().words.contains(MappingWords::columnName(1)));

    // As many digits as a number has, under headings that name none: only the person knows.
    const QList<QStringList> customers{{u"7400999123"_s, u"Ana"_s, u"07400123456"_s}};
    const auto customer = guessMapping(sheetOf({u"Customer no"_s, u"Name"_s, u"Contact"_s}, customers));
    QCOMPARE(kindsOf(customer), {Kind::SeveralPhoneColumns});
    QCOMPARE(customer.problems.constFirst().columns, (QList<int>{2, 0}));
    QCOMPARE(toText(customer.mapping), u"phone=2 name=1 also="_s);
    QCOMPARE(kindsOf(guessMapping(sheetOf({}, customers))), {Kind::SeveralPhoneColumns});
    QCOMPARE(kindsOf(guessMapping(sheetOf({u"Customer no"_s, u"Name"_s, u"Mobile"_s}, customers))), {});
    QCOMPARE(kindsOf(guessMapping(sheetOf({u"Contact"_s, u"Town"_s}, {{u"07400123456"_s, u"Leeds"_s}}))), {});

    const auto same = guessMapping(
        sheetOf({u"Mobile"_s, u"First name"_s, u"first_name"_s}, {{u"07700900123"_s, u"Ana"_s, u"Ana"_s}}));
    QCOMPARE(kindsOf(same), {Kind::SameHeadingTwice});
    QCOMPARE(same.problems.constFirst().columns, (QList<int>{1, 2}));
}

void TestColumnMapping::tellsHeadingsFromPeople_data()
{
    QTest::addColumn<QList<QStringList>>("rows");
    QTest::addColumn<bool>("headings");
    const QStringList ana{u"Ana"_s, u"07700900123"_s};
    QTest::newRow("known words") << QList<QStringList>{{u"Name"_s, u"Phone"_s}, ana} << true;
    QTest::newRow("unknown words over numbers") << QList<QStringList>{{u"Wer"_s, u"Wohin"_s}, ana, ana} << true;
    QTest::newRow("a person") << QList<QStringList>{ana, ana} << false;
    QTest::newRow("a person without a number") << QList<QStringList>{{u"Ben"_s, u"n/a"_s}, ana} << false;
    QTest::newRow("a person with a damaged number") << QList<QStringList>{{u"Ben"_s, u"4.47701E+11"_s}, ana} << false;
    QTest::newRow("one column") << QList<QStringList>{{u"Téléphone"_s}, {u"07700900123"_s}} << true;
    QTest::newRow("numbers only") << QList<QStringList>{{u"07700900123"_s}, {u"07700900124"_s}} << false;
    QTest::newRow("headings only") << QList<QStringList>{{u"Phone"_s, u"Name"_s}} << true;
    QTest::newRow("words only") << QList<QStringList>{{u"lorem"_s}, {u"ipsum"_s}} << false;
    QTest::newRow("nothing") << QList<QStringList>{} << false;
}

void TestColumnMapping::tellsHeadingsFromPeople()
{
    QFETCH(QList<QStringList>, rows);
    QFETCH(bool, headings);
    QCOMPARE(firstRowLooksLikeHeadings(sheetOf({}, rows)), headings);
}

void TestColumnMapping::looksAtCells_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("phone");
    for (const QString &cell : {u"07700 900123"_s, u"+44 (0)7700-900123"_s, u"447700900123.0"_s, u"4.47701E+11"_s,
             u"07700900123 (Mum)"_s, u"tel:+447700900123"_s, u"07700900123 / 07700900124"_s, u"٠٧٧٠٠٩٠٠١٢٣"_s,
             u"O7700900123"_s, u"'07700900123"_s})
        QTest::newRow(qPrintable(cell)) << cell << true;
    for (const QString &cell : {u""_s, u"Ana"_s, u"12345"_s, u"2026-03-12"_s, u"12/03/2026 10:15"_s,
             u"1995-01-27 00:00:00"_s, u"1234567.89"_s, u"ana1234567@example.com"_s, u"10:15:22"_s, u"n/a"_s})
        QTest::newRow(qPrintable(QString(u"not "_s + cell))) << cell << false;
}

void TestColumnMapping::looksAtCells()
{
    QFETCH(QString, cell);
    QFETCH(bool, phone);
    QCOMPARE(phoneLikeness(cell) > 0, phone);
}

void TestColumnMapping::remembersByShape()
{
    const Sheet may = sheetOf({u"Name"_s, u"Phone"_s}, {{u"Ana"_s, u"07700900123"_s}});
    const Sheet june = sheetOf({u"NAME"_s, u"phone "_s}, {{u"Ben"_s, u"07700900124"_s}});
    QCOMPARE(shapeOf(may), shapeOf(june));
    QVERIFY(shapeOf(may) != shapeOf(sheetOf({u"Phone"_s, u"Name"_s}, {})));
    QVERIFY(shapeOf(may) != shapeOf(sheetOf({}, {{u"a"_s, u"b"_s}})));
    QVERIFY(fits(ColumnMapping{1, 0, {}}, may));
    QVERIFY(!fits(ColumnMapping{2, 0, {}}, may));
    QVERIFY(!fits(ColumnMapping{}, may));
    QVERIFY(!fits(ColumnMapping{1, 0, {7}}, may));
}

void TestColumnMapping::writesAndReadsAChoice()
{
    const ColumnMapping mapping{3, 0, {1, 2}};
    QCOMPARE(mappingFromText(toText(mapping)), mapping);
    QCOMPARE(mappingFromText(toText({})), ColumnMapping());
    QCOMPARE(mappingFromText(u"phone=x name=-5 also=,9999999,2 zebra"_s), (ColumnMapping{-1, -1, {2}}));
}

void TestColumnMapping::readsAsAPersonSaidBefore()
{
    SheetSource source;
    source.sheet.appendRow(1, {u"Ward"_s, u"Ring first"_s, u"Ring then"_s, {}});
    source.sheet.appendRow(2, {u"north"_s, u"07700 900123"_s, u"07700 900124"_s, u"x"_s});
    QHash<QString, ColumnMapping> kept;
    const auto recall = [&kept](const QString &shape) {
        return kept.contains(shape) ? std::optional(kept.value(shape)) : std::nullopt;
    };
    QVERIFY(!knownColumns(source, recall));
    QVERIFY(!knownColumns(source, {}));
    // A person said that the first row holds headings, and which column is rung.
    const SheetSource said = withFirstRowAsHeadings(source);
    kept.insert(shapeOf(said.sheet), {2, 0, {}});
    const auto known = knownColumns(source, recall);
    QVERIFY(known);
    QCOMPARE(known->mapping, (ColumnMapping{2, 0, {}}));
    QCOMPARE(known->source.headingRow, 1);
    QCOMPARE(known->source.sheet.rowCount(), 1);
    QCOMPARE(known->source.sheet.headings().value(2), u"Ring then"_s);
    // What was said of a file without headings is not said of the next of the same width.
    kept.insert(shapeOf(source.sheet), {3, 0, {}});
    QCOMPARE(knownColumns(source, recall)->mapping, (ColumnMapping{2, 0, {}}));
    // Another file with as many columns is not read so.
    SheetSource other;
    other.sheet.appendRow(1, {u"south"_s, u"07700 900125"_s, u"07700 900126"_s, u"x"_s});
    QVERIFY(!knownColumns(other, recall));
}

QTEST_GUILESS_MAIN(TestColumnMapping)
#include "tst_columnmapping.moc"
