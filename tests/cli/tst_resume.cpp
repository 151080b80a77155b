// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Store.h"
#include "tests/cli/Probe.h"

#include <QFile>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

/// A data folder whose practice account has sent a notice, to which others can be added as an earlier run left them.
class Folder
{
public:
    Folder()
    {
        m_sent = m_probe.run({u"send"_s, u"--sandbox"_s, u"--yes"_s, u"--json"_s, u"--from"_s, u"Herald"_s, u"--text"_s,
            u"Your visit moves."_s, u"--to"_s, u"+447700900001"_s});
    }
    QString path() const { return m_probe.dataDir(); }
    bool isReady() const { return m_sent.exit == 0; }

    /// Answers the number of the notice; 0 when it could not be saved.
    qint64 add(NoticeState state, const std::optional<QDateTime> &startAt) const
    {
        const auto store = Store::open(m_probe.dataDir());
        if (!store)
            return 0;
        auto saving = (*store)->run([state, startAt](Repositories &r) -> StoreResult<NoticeId> {
            const auto before = r.notices.byId(NoticeId(1));
            if (!before)
                return tl::make_unexpected(before.error());
            NewNotice made;
            made.notice = *before;
            made.notice.state = state;
            made.notice.createdAt = QDateTime::currentDateTimeUtc().addDays(-1);
            made.notice.startAt = startAt;
            made.notice.worker.clear();
            made.messages = {{1, u"+447700900002"_s, {}, made.notice.text, 1}};
            return r.notices.create(made);
        });
        saving.waitForFinished();
        const auto id = saving.result();
        return id ? static_cast<qint64>(*id) : 0;
    }
    ProbeResult run(const QStringList &arguments) const
    {
        return m_probe.run(arguments + QStringList{u"--sandbox"_s, u"--json"_s});
    }

private:
    Probe m_probe;
    ProbeResult m_sent;
};

} // namespace

/// What "herald resume" goes on with by itself, and what it wants to be told.
class TestResume : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMissedHourIsAsked();
    void secondsOfUndoAreNoHour();
    void waitingMessagesOfAFinishedNotice();
    void aDatabaseThatWasPutBackIsAsked();
};

void TestResume::aDatabaseThatWasPutBackIsAsked()
{
    const Folder folder;
    QVERIFY(folder.isReady());
    const qint64 id = folder.add(NoticeState::Paused, {});
    QVERIFY(id > 0);
    const QString database = folder.path() + u"/herald.db"_s;
    const QString copy = folder.path() + u"/copy.db"_s;
    QVERIFY(QFile::copy(database, copy));
    QCOMPARE(folder.run({u"resume"_s}).exit, 0);
    QVERIFY(QFile::remove(database) && QFile::rename(copy, database));
    const ProbeResult refused = folder.run({u"resume"_s});
    QCOMPARE(refused.exit, 4);
    QVERIFY2(refused.err.contains("may have been sent"), refused.err.constData());
    QCOMPARE(folder.run({u"resume"_s, QString::number(id)}).exit, 0);
}

void TestResume::aMissedHourIsAsked()
{
    const Folder folder;
    QVERIFY(folder.isReady());
    const qint64 id = folder.add(NoticeState::Scheduled, QDateTime::currentDateTimeUtc().addSecs(-3600));
    QVERIFY(id > 0);
    const ProbeResult all = folder.run({u"resume"_s});
    QCOMPARE(all.exit, 0);
    QVERIFY2(all.out.isEmpty(), all.out.constData());
    QVERIFY2(all.err.contains(u"herald resume %1"_s.arg(id).toUtf8()), all.err.constData());
    QCOMPARE(folder.run({u"outbox"_s}).lines().value(0).value("waiting"_L1).toInt(), 1);
    // Naming it says that it still makes sense.
    const ProbeResult named = folder.run({u"resume"_s, QString::number(id)});
    QCOMPARE(named.exit, 0);
    QCOMPARE(named.summary().value("accepted"_L1).toInt(), 1);
}

void TestResume::secondsOfUndoAreNoHour()
{
    const Folder folder;
    QVERIFY(folder.isReady());
    const QDateTime undone = QDateTime::currentDateTimeUtc().addDays(-1).addSecs(8);
    QVERIFY(folder.add(NoticeState::Running, undone) > 0);
    const ProbeResult all = folder.run({u"resume"_s});
    QCOMPARE(all.exit, 0);
    QCOMPARE(all.summary().value("accepted"_L1).toInt(), 1);
}

void TestResume::waitingMessagesOfAFinishedNotice()
{
    const Folder folder;
    QVERIFY(folder.isReady());
    const qint64 id = folder.add(NoticeState::Finished, {});
    QVERIFY(id > 0);
    const QList<QJsonObject> listed = folder.run({u"outbox"_s}).lines();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed.at(0).value("waiting"_L1).toInt(), 1);
    const ProbeResult named = folder.run({u"resume"_s, QString::number(id)});
    QVERIFY2(named.exit == 0, named.err.constData());
    QCOMPARE(named.summary().value("accepted"_L1).toInt(), 1);
}

} // namespace herald

QTEST_GUILESS_MAIN(herald::TestResume)
#include "tst_resume.moc"
