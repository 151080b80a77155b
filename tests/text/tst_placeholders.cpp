// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/Placeholders.h"

#include "RandomText.h"

#include <QTest>

using namespace herald;
using namespace Qt::StringLiterals;

class TestPlaceholders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headingsOfOneMeaningHaveOneKey_data();
    void headingsOfOneMeaningHaveOneKey();
    void findsPlaceholdersAndFallbacks();
    void leavesLooseBracesAlone_data();
    void leavesLooseBracesAlone();
    void namesEachColumnOnce();
    void fillsLiterally();
    void emptyValuesTakeTheFallback();
    void textOutsideTheBracesIsNeverChanged();
};

void TestPlaceholders::headingsOfOneMeaningHaveOneKey_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("key");
    QTest::newRow("case and space") << u"First Name"_s << u"firstname"_s;
    QTest::newRow("underscore") << u"FIRST_NAME"_s << u"firstname"_s;
    QTest::newRow("dashes") << u"first\u2013na-me"_s << u"firstname"_s;
    QTest::newRow("byte order mark") << u"\uFEFFFirst\u00A0name\u200B"_s << u"firstname"_s;
    QTest::newRow("composed") << u"Te\u0301le\u0301phone"_s << u"téléphone"_s;
    QTest::newRow("sharp s") << u"STRASSE"_s << columnKey(u"Strasse");
    QTest::newRow("nothing") << u" _-"_s << QString();
}

void TestPlaceholders::headingsOfOneMeaningHaveOneKey()
{
    QFETCH(QString, heading);
    QTEST(columnKey(heading), "key");
}

void TestPlaceholders::findsPlaceholdersAndFallbacks()
{
    const TextTemplate text(u"Hi {{ name | there }}, code {{code}} {{|x}} {{x|}}."_s);
    QCOMPARE(text.placeholders().size(), 3);
    QCOMPARE(text.placeholders().at(0), (Placeholder{{3, 18}, u"name"_s, u"there"_s, true}));
    QCOMPARE(text.placeholders().at(1).column, u"code"_s);
    QVERIFY(!text.placeholders().at(1).hasFallback);
    QVERIFY(text.placeholders().at(2).hasFallback);
    QCOMPARE(text.placeholders().at(2).fallback, QString());
    QCOMPARE(text.looseBraces().size(), 1);
}

void TestPlaceholders::leavesLooseBracesAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("placeholders");
    QTest::addColumn<int>("loose");
    QTest::newRow("none") << u"{a} } {"_s << 0 << 0;
    QTest::newRow("never closed") << u"Hi {{name"_s << 0 << 1;
    QTest::newRow("closed on another line") << u"Hi {{na\nme}}"_s << 0 << 1;
    QTest::newRow("opened twice") << u"{{a {{b}}"_s << 1 << 1;
    QTest::newRow("nothing in it") << u"{{}} {{ }}"_s << 0 << 2;
    QTest::newRow("three braces") << u"{{{name}}}"_s << 1 << 0;
    QTest::newRow("too long") << QString(u"{{"_s + QString(400, u'x') + u"}}"_s) << 0 << 1;
}

void TestPlaceholders::leavesLooseBracesAlone()
{
    QFETCH(QString, text);
    const TextTemplate read(text);
    QTEST(int(read.placeholders().size()), "placeholders");
    QTEST(int(read.looseBraces().size()), "loose");
    if (!read.hasPlaceholders())
        QCOMPARE(read.filled({}), text);
}

void TestPlaceholders::namesEachColumnOnce()
{
    const TextTemplate text(u"{{First name}} {{code}} {{first_name|you}}"_s);
    QCOMPARE(text.columns(), QStringList({u"First name"_s, u"code"_s}));
}

void TestPlaceholders::fillsLiterally()
{
    const TextTemplate text(u"a{{x}}b{{y}}c"_s);
    QCOMPARE(text.filled({u"{{y}}", u" 2 "}), u"a{{y}}b2c"_s);
}

void TestPlaceholders::emptyValuesTakeTheFallback()
{
    const TextTemplate text(u"{{name|there}}{{code}}"_s);
    QCOMPARE(text.filled({u"  ", u""}), u"there"_s);
    QCOMPARE(text.filled({}), u"there"_s);
}

void TestPlaceholders::textOutsideTheBracesIsNeverChanged()
{
    const bool holds = rc::check("parts around placeholders survive filling", [] {
        const QStringList words{u"a"_s, u"é"_s, u"😀"_s, u"\n"_s, u" "_s, u"|"_s};
        const QString before = test::textFrom(words, 6);
        const QString after = test::textFrom(words, 6);
        const TextTemplate text(before + u"{{name}}"_s + after);
        RC_ASSERT(text.placeholders().size() == 1);
        RC_ASSERT(text.filled({u"Z"}) == before + u'Z' + after);
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestPlaceholders)
#include "tst_placeholders.moc"
