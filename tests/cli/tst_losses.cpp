// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is lost or damaged on the way in or out is told, and never sent or called complete.
#include "app/cli/Interruption.h"
#include "tests/cli/Probe.h"

#include <QFile>
#include <QtTest>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace herald {

class TestLosses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void afterADamageNothingIsSentUnasked();
    void textThatCannotBeReadIsNotSent();
    void outputThatCannotBeWrittenIsTold();
    void aTableRunsNothing();
    void anInterruptionIsSeenWithoutTheEventLoop();
    void anInterruptionEndsAQuestion();
};

namespace {

const QStringList practiceSend{
    u"send"_s, u"--sandbox"_s, u"--from"_s, u"Herald"_s, u"--yes"_s, u"--to"_s, u"+447700900001"_s};

} // namespace

void TestLosses::afterADamageNothingIsSentUnasked()
{
    Probe probe;
    const QStringList send = practiceSend + QStringList{u"--text"_s, u"Hello"_s};
    QCOMPARE(probe.run(send).exit, 0);
    QFile file(probe.dataDir() + u"/herald.db"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write("X");
    file.close();
    // The first command finds the damage; the ones after it do not forget it.
    for (int i = 0; i < 2; ++i) {
        const ProbeResult refused = probe.run(send);
        QCOMPARE(refused.exit, 4);
        QVERIFY(refused.out.isEmpty());
        QVERIFY2(refused.err.contains("set aside") && refused.err.contains("--despite-loss"), refused.err.constData());
    }
    QCOMPARE(probe.run({u"resume"_s}).exit, 4);
    // Looking is not sending.
    QCOMPARE(probe.run({u"history"_s}).exit, 0);
    QCOMPARE(probe.run(send + QStringList{u"--despite-loss"_s}).exit, 0);
    QCOMPARE(probe.run(send).exit, 0);
}

void TestLosses::textThatCannotBeReadIsNotSent()
{
    Probe probe;
    const auto fileOf = [&probe](const QByteArray &bytes) {
        const QString path = probe.dataDir() + u"/text.txt"_s;
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    };
    for (const QByteArray &bytes : {QByteArray("caf\xc3"), QByteArray("caf\xe9 au lait"),
             QByteArray("\xFF\xFE"
                        "a\0b",
                 5)}) {
        const ProbeResult sent = probe.run(practiceSend + QStringList{u"--text-file"_s, fileOf(bytes)});
        QCOMPARE(sent.exit, 2);
        QVERIFY2(sent.err.contains("UTF-8"), sent.err.constData());
    }
    QCOMPARE(probe.run(practiceSend + QStringList{u"--text-file"_s, fileOf("caf\xc3\xa9")}).exit, 0);
    QCOMPARE(probe.run({u"count"_s}, "\xc3").exit, 2);
    const ProbeResult argument = probe.run(practiceSend + QStringList{u"--text"_s, u"caf\uFFFD"_s});
    QCOMPARE(argument.exit, 2);
    QVERIFY2(argument.err.contains("Nothing was done"), argument.err.constData());
    QCOMPARE(probe.run({u"history"_s, u"--json"_s}).lines().size(), 1);
}

void TestLosses::outputThatCannotBeWrittenIsTold()
{
    Probe probe;
    QCOMPARE(probe.run(practiceSend + QStringList{u"--text"_s, u"Hello"_s}).exit, 0);
    for (const QString &format : {u"--csv"_s, u"--json"_s}) {
        const ProbeResult result = probe.run({u"history"_s, format}, {}, u"/dev/full"_s);
        QCOMPARE(result.exit, 4);
        QVERIFY2(result.err.contains("not complete"), result.err.constData());
    }
}

void TestLosses::aTableRunsNothing()
{
    Probe probe;
    QCOMPARE(probe.run(practiceSend + QStringList{u"--text"_s, u"=HYPERLINK(\"http://x\")"_s}).exit, 0);
    const QByteArray csv = probe.run({u"history"_s, u"--csv"_s}).out;
    QVERIFY2(csv.contains(",\t+447700900001,"), csv.constData());
    QVERIFY2(csv.contains("\"'=HYPERLINK(\"\"http://x\"\")\""), csv.constData());
}

void TestLosses::anInterruptionIsSeenWithoutTheEventLoop()
{
    Interruption interruption;
    QVERIFY(!interruption.isRequested());
    ::raise(SIGINT);
    QVERIFY(interruption.isRequested());
}

void TestLosses::anInterruptionEndsAQuestion()
{
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    Interruption interruption;
    QCOMPARE(::write(ends[1], "y", 1), ssize_t(1));
    QVERIFY(interruption.waitToRead(ends[0]));
    char answer = 0;
    QCOMPARE(::read(ends[0], &answer, 1), ssize_t(1));
    // Nobody answers any more.
    ::raise(SIGTERM);
    QVERIFY(!interruption.waitToRead(ends[0]));
    // An answer that comes with the interruption is none.
    QCOMPARE(::write(ends[1], "y", 1), ssize_t(1));
    QVERIFY(!interruption.waitToRead(ends[0]));
    ::close(ends[0]);
    ::close(ends[1]);
}

} // namespace herald

QTEST_GUILESS_MAIN(herald::TestLosses)
#include "tst_losses.moc"
