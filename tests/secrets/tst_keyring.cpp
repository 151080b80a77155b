// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/KeyringSecretStore.h"

#include <QDirIterator>
#include <QFutureWatcher>
#include <QTest>

using namespace herald;
using namespace Qt::StringLiterals;

namespace {

template<typename T>
T await(const QFuture<T> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
        qFatal("The keyring did not answer.");
    return future.result();
}

QString serviceForTests()
{
    return u"herald-test"_s;
}

} // namespace

/// Run by withkeyring.sh in a session of its own. HERALD_EXPECT_KEYRING says what that session has. Never touches the
/// keyring of the person who runs the tests.
class TestKeyring : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (expected().isEmpty())
            QSKIP("Run through ctest, which gives this test a session of its own.");
    }

    void saysWhereAndForHowLong()
    {
        KeyringSecretStore store;
        QVERIFY(!store.forgetsOnExit());
        QCOMPARE(store.place(), u"the system keyring"_s);
    }

    void withoutAKeyringItIsUnavailable()
    {
        if (expected() != "none" && expected() != "empty")
            QSKIP("This session has a keyring.");
        KeyringSecretStore store(serviceForTests());
        const auto written = await(store.write(u"account"_s, ApiKey("KEY1")));
        QVERIFY(!written);
        QCOMPARE(written.error(), SecretProblem::Unavailable);
        QCOMPARE(await(store.read(u"account"_s)).error(), SecretProblem::Unavailable);
        QCOMPARE(await(store.remove(u"account"_s)).error(), SecretProblem::Unavailable);
    }

    void roundTrip()
    {
        if (expected() != "unlocked")
            QSKIP("For an open keyring.");
        KeyringSecretStore store(serviceForTests());
        QCOMPARE(await(store.read(u"account"_s)).error(), SecretProblem::NotFound);
        QVERIFY(await(store.write(u"account"_s, ApiKey("KEY0123-first"))));
        QVERIFY(await(store.write(u"other"_s, ApiKey("KEY9876-other"))));
        QCOMPARE(await(store.read(u"account"_s))->bearer(), QByteArray("KEY0123-first"));
        QVERIFY(await(store.write(u"account"_s, ApiKey("KEY4567-second"))));
        QCOMPARE(
            await(KeyringSecretStore(serviceForTests()).read(u"account"_s))->bearer(), QByteArray("KEY4567-second"));
        QCOMPARE(await(KeyringSecretStore(u"herald-test-2"_s).read(u"account"_s)).error(), SecretProblem::NotFound);
        QVERIFY(await(store.remove(u"account"_s)));
        QCOMPARE(await(store.read(u"account"_s)).error(), SecretProblem::NotFound);
        QCOMPARE(await(store.read(u"other"_s))->bearer(), QByteArray("KEY9876-other"));
    }

    void manyAtOnce()
    {
        if (expected() != "unlocked")
            QSKIP("For an open keyring.");
        KeyringSecretStore store(serviceForTests());
        QList<QFuture<SecretStore::WriteResult>> writes;
        for (int i = 0; i < 10; ++i)
            writes.append(store.write(QString::number(i), ApiKey("KEY" + QByteArray::number(i))));
        for (const auto &write : writes)
            QVERIFY(await(write));
        for (int i = 0; i < 10; ++i)
            QCOMPARE(await(store.read(QString::number(i)))->bearer(), QByteArray("KEY" + QByteArray::number(i)));
    }

    void storeMayGoBeforeTheAnswerComes()
    {
        if (expected() != "unlocked")
            QSKIP("For an open keyring.");
        QFuture<SecretStore::WriteResult> write;
        {
            KeyringSecretStore store(serviceForTests());
            write = store.write(u"late"_s, ApiKey("KEY-late"));
        }
        QVERIFY(await(write));
    }

    void keyIsKeptForTheNextSession()
    {
        if (expected() != "prepare")
            QSKIP("First step of the locked keyring.");
        QVERIFY(await(KeyringSecretStore(serviceForTests()).write(u"account"_s, ApiKey("KEY-kept"))));
    }

    void lockedKeyringIsNotTakenForAnEmptyOne()
    {
        if (expected() != "locked")
            QSKIP("Second step of the locked keyring.");
        KeyringSecretStore store(serviceForTests());
        QCOMPARE(await(store.read(u"account"_s)).error(), SecretProblem::Denied);
        QCOMPARE(await(store.write(u"account"_s, ApiKey("KEY-other"))).error(), SecretProblem::Denied);
        const auto removed = await(store.remove(u"account"_s));
        QVERIFY(!removed);
        QCOMPARE(removed.error(), SecretProblem::Denied);
    }

    void lockedKeyringLostNothing()
    {
        if (expected() != "reopened")
            QSKIP("Third step of the locked keyring.");
        QCOMPARE(await(KeyringSecretStore(serviceForTests()).read(u"account"_s))->bearer(), QByteArray("KEY-kept"));
    }

    void noFileHoldsTheKey()
    {
        KeyringSecretStore store(serviceForTests());
        (void)await(store.write(u"plain"_s, ApiKey("KEY-nowhere-in-plain")));
        QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                QVERIFY2(!file.read(10'000'000).contains("KEY-nowhere-in-plain"), qPrintable(file.fileName()));
        }
    }

private:
    static QByteArray expected() { return qgetenv("HERALD_EXPECT_KEYRING"); }
};

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
