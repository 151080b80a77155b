// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"
#include "app/cli/CommandSpec.h"
#include "app/cli/JsonLine.h"
#include "tests/cli/Probe.h"

#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace herald {

class TestCommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void commandOrWindow_data();
    void commandOrWindow();
    void helpNamesEveryCommandAndOption();
    void unknownIsTold();
    void whatIsGivenTwiceIsAsked_data();
    void whatIsGivenTwiceIsAsked();
    void noSentenceEndsTwice();
    void commonOptionsMayComeFirst();
    void jsonSurvivesEveryCharacter();
    void versionIsOneLine();
    void historyFiltersAreChecked();
};

void TestCommandLine::commandOrWindow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("command");
    QTest::newRow("nothing") << QStringList() << false;
    QTest::newRow("send") << QStringList{u"send"_s, u"--from"_s} << true;
    QTest::newRow("mistyped") << QStringList{u"sned"_s} << true;
    QTest::newRow("help") << QStringList{u"--help"_s} << true;
    QTest::newRow("version") << QStringList{u"--version"_s} << true;
    QTest::newRow("sandbox window") << QStringList{u"--sandbox"_s} << false;
    QTest::newRow("data folder, window") << QStringList{u"--data-dir"_s, u"send"_s} << false;
    QTest::newRow("data folder, command") << QStringList{u"--data-dir"_s, u"x"_s, u"history"_s} << true;
    QTest::newRow("link") << QStringList{u"sms:+447700900123?body=Hi"_s} << false;
    QTest::newRow("file") << QStringList{u"list.csv"_s} << false;
    QTest::newRow("toolkit") << QStringList{u"-platform"_s, u"offscreen"_s} << false;
}

void TestCommandLine::commandOrWindow()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, command);
    QCOMPARE(isCommand(arguments), command);
}

void TestCommandLine::helpNamesEveryCommandAndOption()
{
    const Probe probe;
    const ProbeResult overview = probe.run({u"help"_s});
    QCOMPARE(overview.exit, 0);
    for (const CommandSpec &spec : CommandCatalogue::commands()) {
        QVERIFY2(overview.out.contains(spec.name), spec.name);
        const QString help = CommandCatalogue::help(spec);
        for (const OptionSpec &option : spec.options)
            QVERIFY2(help.contains(u"--"_s + QLatin1String(option.name)), option.name);
    }
    const ProbeResult one = probe.run({u"send"_s, u"--help"_s});
    QCOMPARE(one.exit, 0);
    QCOMPARE(one.out, probe.run({u"help"_s, u"send"_s}).out);
    QVERIFY(one.out.contains("--use-profile-webhooks"));
}

void TestCommandLine::unknownIsTold()
{
    const Probe probe;
    const ProbeResult command = probe.run({u"sned"_s});
    QCOMPARE(command.exit, 2);
    QVERIFY(command.err.contains("sned"));
    const ProbeResult option = probe.run({u"history"_s, u"--colour"_s});
    QCOMPARE(option.exit, 2);
    QVERIFY(option.err.contains("--colour"));
    const ProbeResult stray = probe.run({u"history"_s, u"stray"_s});
    QCOMPARE(stray.exit, 2);
    QVERIFY(stray.err.contains("stray"));
}

void TestCommandLine::whatIsGivenTwiceIsAsked_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("option"); // empty: it may be repeated
    QTest::newRow("from") << QStringList{u"send"_s, u"--from"_s, u"A"_s, u"--from"_s, u"B"_s} << u"--from"_s;
    QTest::newRow("text") << QStringList{u"send"_s, u"--text"_s, u"A"_s, u"--text=A"_s} << u"--text"_s;
    QTest::newRow("file") << QStringList{u"send"_s, u"--text-file"_s, u"A"_s, u"--text-file"_s, u"B"_s}
                          << u"--text-file"_s;
    QTest::newRow("common") << QStringList{u"--data-dir"_s, u"/x"_s, u"history"_s, u"--data-dir"_s, u"/y"_s}
                            << u"--data-dir"_s;
    QTest::newRow("to in a filter") << QStringList{u"history"_s, u"--to"_s, u"1"_s, u"--to"_s, u"2"_s} << u"--to"_s;
    QTest::newRow("numbers to send to") << QStringList{u"send"_s, u"--to"_s, u"1"_s, u"--to"_s, u"2"_s} << QString();
    QTest::newRow("numbers to check") << QStringList{u"check"_s, u"--to"_s, u"1"_s, u"--to"_s, u"2"_s} << QString();
    QTest::newRow("flag") << QStringList{u"history"_s, u"--json"_s, u"--json"_s} << QString();
}

void TestCommandLine::whatIsGivenTwiceIsAsked()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, option);
    const auto parsed = CommandCatalogue::parse(arguments);
    QCOMPARE(parsed.has_value(), option.isEmpty());
    if (!option.isEmpty()) {
        QVERIFY2(parsed.error().contains(option), qPrintable(parsed.error()));
        QCOMPARE(Probe().run(arguments).exit, 2);
    }
}

void TestCommandLine::noSentenceEndsTwice()
{
    const auto parsed = CommandCatalogue::parse({u"send"_s, u"--from"_s});
    QVERIFY(!parsed.has_value());
    QVERIFY2(!parsed.error().contains(u".."_s), qPrintable(parsed.error()));
    QVERIFY2(parsed.error().contains(u". "_s), qPrintable(parsed.error()));
}

void TestCommandLine::commonOptionsMayComeFirst()
{
    const auto parsed =
        CommandCatalogue::parse({u"--data-dir"_s, u"/x"_s, u"--sandbox"_s, u"history"_s, u"--limit=3"_s});
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->command, u"history"_s);
    QCOMPARE(parsed->value(u"data-dir"_s), u"/x"_s);
    QCOMPARE(parsed->value(u"limit"_s), u"3"_s);
    QVERIFY(parsed->has(u"sandbox"_s));
}

void TestCommandLine::jsonSurvivesEveryCharacter()
{
    QString all;
    for (char32_t character = 1; character < 0x10ffff; character += character < 0x3000 ? 1 : 257) {
        if (character < 0xd800 || character > 0xdfff)
            all += QString::fromUcs4(&character, 1);
    }
    const QByteArray line = JsonLine().text("all", all).done();
    QVERIFY(!line.contains('\n'));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(document.object().value("all"_L1).toString(), all);
}

void TestCommandLine::versionIsOneLine()
{
    QCOMPARE(Probe().run({u"--version"_s}).out, QByteArray("herald 0.0-test\n"));
}

void TestCommandLine::historyFiltersAreChecked()
{
    const Probe probe;
    for (const QStringList &wrong : {QStringList{u"--state"_s, u"lost"_s}, QStringList{u"--since"_s, u"soon"_s},
             QStringList{u"--limit"_s, u"-1"_s}, QStringList{u"--json"_s, u"--csv"_s}}) {
        const ProbeResult result = probe.run(QStringList{u"history"_s} + wrong);
        QCOMPARE(result.exit, 2);
        QVERIFY(!result.err.isEmpty());
    }
    const ProbeResult missing = probe.run({u"show"_s, u"4711"_s});
    QCOMPARE(missing.exit, 2);
    QVERIFY(missing.err.contains("4711"));
}

} // namespace herald

QTEST_GUILESS_MAIN(herald::TestCommandLine)
#include "tst_commandline.moc"
