// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/WorkerPresence.h"

#include <QtTest/QtTest>

#include <optional>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace herald;
using namespace Qt::StringLiterals;

class TestWorkerPresence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLivingAreSeen();
    void theDeadAreNot();
    void aKilledProcessIsDead();
    void twoMayAskAtOnce();
    void namesFromOutsideTouchNothing();
    void saysWhyItCannot();
    void notesOutliveTheirProcess();
    void doubtfulNotesSayNothing();
};

void TestWorkerPresence::theLivingAreSeen()
{
    QTemporaryDir folder;
    const auto one = WorkerPresence::announce(folder.path());
    const auto two = WorkerPresence::announce(folder.path());
    QVERIFY(one && two);
    QVERIFY(one->id() != two->id());
    QVERIFY(one->isAlive(one->id()));
    QVERIFY(one->isAlive(two->id()));
    QVERIFY(two->isAlive(one->id()));
    QVERIFY(two->isAlive(one->id())); // Looking does not take the lock away.
}

void TestWorkerPresence::theDeadAreNot()
{
    QTemporaryDir folder;
    const auto watcher = WorkerPresence::announce(folder.path());
    std::optional<WorkerPresence> other = std::move(WorkerPresence::announce(folder.path()).value());
    const QString id = other->id();
    QVERIFY(watcher->isAlive(id));
    other.reset();
    QVERIFY(!watcher->isAlive(id));
    QVERIFY(!watcher->isAlive(u"00000000-0000-4000-8000-000000000000"_s));
}

void TestWorkerPresence::aKilledProcessIsDead()
{
    QTemporaryDir folder;
    const auto watcher = WorkerPresence::announce(folder.path());
    int pipe[2];
    QCOMPARE(::pipe(pipe), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto presence = WorkerPresence::announce(folder.path());
        const QByteArray id = presence ? presence->id().toLatin1() : QByteArray(36, '?');
        if (::write(pipe[1], id.constData(), size_t(id.size())) != id.size())
            ::_exit(1);
        ::pause();
        ::_exit(0);
    }
    QByteArray id(36, '\0');
    QCOMPARE(::read(pipe[0], id.data(), size_t(id.size())), ssize_t(36));
    QVERIFY(watcher->isAlive(QString::fromLatin1(id)));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    QVERIFY(!watcher->isAlive(QString::fromLatin1(id)));
    ::close(pipe[0]);
    ::close(pipe[1]);
}

void TestWorkerPresence::twoMayAskAtOnce()
{
    QTemporaryDir folder;
    const auto watcher = WorkerPresence::announce(folder.path());
    const QString dead = u"00000000-0000-4000-8000-000000000001"_s;
    QFile file(folder.filePath("workers/"_L1 + dead + ".lock"_L1));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(!watcher->isAlive(dead));
    // Another one is looking just now.
    QCOMPARE(::flock(file.handle(), LOCK_SH | LOCK_NB), 0);
    QVERIFY(!watcher->isAlive(dead));
    QCOMPARE(::flock(file.handle(), LOCK_EX | LOCK_NB), 0);
    QVERIFY(watcher->isAlive(dead));
}

void TestWorkerPresence::namesFromOutsideTouchNothing()
{
    QTemporaryDir folder;
    const auto watcher = WorkerPresence::announce(folder.path());
    QFile file(folder.filePath(u"precious.lock"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(!watcher->isAlive(u"../precious"_s));
    QVERIFY(!watcher->isAlive(QString()));
    QVERIFY(file.exists());
}

void TestWorkerPresence::saysWhyItCannot()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"workers"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto presence = WorkerPresence::announce(folder.path());
    QVERIFY(!presence);
    QVERIFY(!presence.error().isEmpty());
}

void TestWorkerPresence::notesOutliveTheirProcess()
{
    QTemporaryDir folder;
    const auto watcher = WorkerPresence::announce(folder.path());
    int pipe[2];
    QCOMPARE(::pipe(pipe), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        auto presence = WorkerPresence::announce(folder.path());
        if (!presence || !presence->noteBegun(MessageId(7)) || !presence->noteBegun(MessageId(8))
            || !presence->noteBegun(MessageId(1234567890123)))
            ::_exit(1);
        presence->noteNotTaken(MessageId(8));
        const QByteArray id = presence->id().toLatin1();
        ::_exit(::write(pipe[1], id.constData(), size_t(id.size())) == id.size() ? (::pause(), 0) : 1);
    }
    QByteArray id(36, '\0');
    QCOMPARE(::read(pipe[0], id.data(), size_t(id.size())), ssize_t(36));
    const WorkerPresence::Roll roll = watcher->roll();
    const QString worker = QString::fromLatin1(id);
    QVERIFY(!roll.begunBy(worker)); // It may yet begin more.
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    const auto begun = roll.begunBy(worker);
    QVERIFY(begun.has_value());
    QCOMPARE(*begun, (QSet{MessageId(7), MessageId(1234567890123)}));
    roll.forget(worker);
    QVERIFY(!roll.begunBy(worker));
    QVERIFY(!roll.isAlive(worker));
    ::close(pipe[0]);
    ::close(pipe[1]);
}

void TestWorkerPresence::doubtfulNotesSayNothing()
{
    QTemporaryDir folder;
    const auto watcher = WorkerPresence::announce(folder.path());
    auto writer = WorkerPresence::announce(folder.path());
    QVERIFY(writer->noteBegun(MessageId(7)));
    QFile own(folder.filePath(u"workers/%1.lock"_s.arg(writer->id())));
    QVERIFY(own.open(QIODevice::ReadOnly));
    const QByteArray whole = own.readAll();

    const QString dead = u"00000000-0000-4000-8000-000000000001"_s;
    QFile file(folder.filePath(u"workers/%1.lock"_s.arg(dead)));
    const auto begun = [&](const QByteArray &notes) {
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(notes) != notes.size())
            qFatal("cannot write");
        file.close();
        return watcher->roll().begunBy(dead);
    };
    QVERIFY(begun(whole).has_value());
    QVERIFY(!begun({})); // of an earlier Herald, or from a full disk
    QVERIFY(!begun("7\n"));
    QVERIFY(!begun(whole + "8")); // half a note
    QVERIFY(!begun("x" + whole.sliced(1))); // before the computer started anew
    QVERIFY(!watcher->roll().begunBy(u"../precious"_s));
}

QTEST_GUILESS_MAIN(TestWorkerPresence)
#include "tst_workerpresence.moc"
