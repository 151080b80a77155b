// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/MemorySecretStore.h"

#include <QSet>
#include <QTest>

using namespace herald;
using namespace Qt::StringLiterals;

class TestSecrets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void memoryKeepsAKeyForThisRun()
    {
        MemorySecretStore store;
        QVERIFY(store.forgetsOnExit());
        QVERIFY(!store.place().isEmpty());
        QCOMPARE(store.read(u"one"_s).result().error(), SecretProblem::NotFound);
        QVERIFY(store.write(u"one"_s, ApiKey("KEY1")).result());
        QVERIFY(store.write(u"two"_s, ApiKey("KEY2")).result());
        QCOMPARE(store.read(u"one"_s).result()->bearer(), QByteArray("KEY1"));
        QVERIFY(store.write(u"one"_s, ApiKey("KEY3")).result());
        QCOMPARE(store.read(u"one"_s).result()->bearer(), QByteArray("KEY3"));
        QVERIFY(store.remove(u"one"_s).result());
        QCOMPARE(store.read(u"one"_s).result().error(), SecretProblem::NotFound);
        QCOMPARE(store.remove(u"one"_s).result().error(), SecretProblem::NotFound);
        QCOMPARE(store.read(u"two"_s).result()->bearer(), QByteArray("KEY2"));
    }

    void answersAreThereAtOnce()
    {
        MemorySecretStore store;
        QVERIFY(store.write(u"one"_s, ApiKey("KEY1")).isFinished());
        QVERIFY(store.read(u"one"_s).isFinished());
        QVERIFY(store.remove(u"one"_s).isFinished());
    }

    void everyProblemHasWordsOfItsOwn()
    {
        QSet<QString> words;
        for (const auto problem :
            {SecretProblem::NotFound, SecretProblem::Unavailable, SecretProblem::Denied, SecretProblem::Other})
            words.insert(SecretStore::explain(problem));
        QCOMPARE(words.size(), 4);
        QVERIFY(!words.contains(QString()));
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
