// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/StoreFixtures.h"

#include "app/store/Store.h"

#include <QSemaphore>
#include <QSet>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace herald;
using namespace herald::testing;

/// Several threads, several stores, one file.
class StoreThreadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersInOrderOnAThreadOfItsOwn()
    {
        const QTemporaryDir folder;
        const auto store = Store::open(folder.path());
        QVERIFY(store);
        QList<int> order;
        QThread *thread = nullptr;
        for (int i = 0; i < 100; ++i) {
            std::ignore = (*store)->run([&order, &thread, i](Repositories &) {
                order.append(i);
                thread = QThread::currentThread();
                return true;
            });
        }
        QVERIFY((*store)->run([](Repositories &) { return true; }).result());
        QCOMPARE(order.size(), 100);
        QVERIFY(std::is_sorted(order.begin(), order.end()));
        QVERIFY(thread != QThread::currentThread());
    }

    void endsOnlyWhenEverythingIsDone()
    {
        const QTemporaryDir folder;
        QList<QFuture<StoreResult<void>>> answers;
        {
            const auto store = Store::open(folder.path());
            for (int i = 0; i < 50; ++i) {
                answers.append((*store)->run(
                    [i](Repositories &all) { return all.settings.setValue(QString::number(i), u"saved"_s); }));
            }
        }
        for (const auto &answer : answers) {
            QVERIFY(answer.isFinished());
            QVERIFY(answer.result());
        }
        const auto again = Store::open(folder.path());
        const auto last = (*again)->run([](Repositories &all) { return all.settings.value(u"49"_s, {}); }).result();
        QCOMPARE(last.value(), u"saved"_s);
    }

    void readsWhileAWriterIsBusy()
    {
        const QTemporaryDir folder;
        const auto store = Store::open(folder.path());
        QVERIFY((*store)->run([](Repositories &all) { return all.notices.create(noticeOf(3)); }).result());
        QSemaphore hold;
        const auto busy = (*store)->run([&hold](Repositories &) {
            hold.acquire();
            return true;
        });
        const auto seen = (*store)->read([](Repositories &all) { return all.messages.count({}); }).result();
        QVERIFY(!busy.isFinished());
        hold.release();
        QCOMPARE(seen.value(), 3);
        QVERIFY(busy.result());
    }

    void readersCannotWrite()
    {
        const QTemporaryDir folder;
        const auto store = Store::open(folder.path());
        const auto made = (*store)->read([](Repositories &all) { return all.notices.create(noticeOf(1)); }).result();
        QVERIFY(!made);
        QCOMPARE(made.error().kind, StoreError::ReadOnly);
        const auto set =
            (*store)->read([](Repositories &all) { return all.settings.setValue(u"a"_s, u"b"_s); }).result();
        QVERIFY(!set);
        QCOMPARE(set.error().kind, StoreError::ReadOnly);
    }

    void noMessageIsClaimedTwice()
    {
        const QTemporaryDir folder;
        constexpr int messages = 300;
        QVERIFY((*Store::open(folder.path()))
                    ->run([](Repositories &all) { return all.notices.create(noticeOf(messages)); })
                    .result());
        QList<qint64> claimed[3];
        QList<QThread *> threads;
        for (int i = 0; i < 3; ++i) {
            threads.append(QThread::create([&folder, &mine = claimed[i], i] {
                const auto store = Store::open(folder.path());
                for (;;) {
                    const auto some = (*store)
                                          ->run([i](Repositories &all) {
                                              return all.messages.claim(NoticeId(1), u"w%1"_s.arg(i), 7, moment(1));
                                          })
                                          .result();
                    if (!some || some->isEmpty())
                        return;
                    for (const StoredMessage &message : *some)
                        mine.append(static_cast<qint64>(message.id));
                }
            }));
            threads.constLast()->start();
        }
        QSet<qint64> all;
        qsizetype sum = 0;
        for (int i = 0; i < 3; ++i) {
            threads.at(i)->wait();
            delete threads.at(i);
            sum += claimed[i].size();
            all.unite(QSet<qint64>(claimed[i].begin(), claimed[i].end()));
        }
        QCOMPARE(sum, messages);
        QCOMPARE(all.size(), messages);
    }

    void manyMayOpenAFreshFolderAtOnce()
    {
        const QTemporaryDir folder;
        QFile junk(databasePath(folder.path()));
        QVERIFY(junk.open(QIODevice::WriteOnly));
        junk.write("damaged, to make it harder");
        junk.close();
        QAtomicInt opened;
        QAtomicInt setAside;
        QList<QThread *> threads;
        for (int i = 0; i < 4; ++i) {
            threads.append(QThread::create([&] {
                if (const auto store = Store::open(folder.path())) {
                    opened.fetchAndAddOrdered(1);
                    if (!(*store)->setAside().isEmpty())
                        setAside.fetchAndAddOrdered(1);
                }
            }));
            threads.constLast()->start();
        }
        for (QThread *thread : std::as_const(threads)) {
            thread->wait();
            delete thread;
        }
        QCOMPARE(opened.loadRelaxed(), 4);
        QCOMPARE(setAside.loadRelaxed(), 1);
    }
};

QTEST_GUILESS_MAIN(StoreThreadsTest)
#include "tst_store_threads.moc"
