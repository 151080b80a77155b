// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/Probe.h"
#include "tests/support/ScriptedServer.h"

#include <QDir>
#include <QJsonDocument>
#include <QSet>
#include <QtTest>

#include <csignal>
#include <random>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr int recipients = 200;
const QString profileId = u"4000eba1-a0c0-4563-9925-b25e842a7cb6"_s;

/// Records every POST and ends the process that sent it at a moment drawn by lot.
class Executioner
{
public:
    explicit Executioner(std::mt19937 &random)
        : m_random(random)
    {
        m_server.setHandler([this](const test::SeenRequest &request) { return answer(request); });
    }

    QString base() const { return m_server.url(u"/v2"_s).toString(); }
    QHash<QString, int> posts() const
    {
        QHash<QString, int> posts;
        for (const test::SeenRequest &request : m_server.requests()) {
            if (request.verb == "POST")
                ++posts[QJsonDocument::fromJson(request.body).object().value("to"_L1).toString()];
        }
        return posts;
    }
    /// The next process dies around its n-th POST, or, one time out of four, at some moment of its start, while it
    /// recovers what the one before left, decides or takes a notice up.
    void aimAt(qint64 process)
    {
        m_victim = process;
        m_left = std::uniform_int_distribution<>(1, 14)(m_random);
        if (std::uniform_int_distribution<>(0, 3)(m_random) != 0)
            return;
        QTimer::singleShot(std::uniform_int_distribution<>(1, 120)(m_random), &m_server, [this, process] {
            if (m_victim == process)
                end();
        });
    }
    void disarm() { m_victim = 0; }

private:
    test::Step answer(const test::SeenRequest &request)
    {
        if (request.verb == "GET")
            return list(request.target);
        const bool hit = m_victim && --m_left == 0;
        const int how = std::uniform_int_distribution<>(0, 3)(m_random);
        if (hit && how == 0) { // before the reply
            end();
        } else if (hit) { // while it is read, recorded, or the next ones are taken
            QTimer::singleShot(std::uniform_int_distribution<>(0, 12)(m_random), &m_server, [this] { end(); });
        }
        const QByteArray to = QJsonDocument::fromJson(request.body).object().value("to"_L1).toString().toUtf8();
        return test::Step::json(200,
            "{\"data\":{\"record_type\":\"message\",\"id\":\"00000000-0000-4000-8000-0" + to.right(11)
                + "\",\"to\":[{\"phone_number\":\"" + to + "\",\"status\":\"queued\"}],\"parts\":1,\"errors\":[]}}");
    }
    static test::Step list(const QByteArray &target)
    {
        QByteArray items;
        if (target.contains("/messaging_profiles"))
            items = "{\"id\":\"" + profileId.toUtf8()
                + "\",\"name\":\"Notices\",\"enabled\":true,"
                  "\"alpha_sender\":\"AcmeCare\",\"whitelisted_destinations\":[\"*\"]}";
        if (target.contains("/balance"))
            return test::Step::json(200, "{\"data\":{\"balance\":\"100.00\",\"currency\":\"USD\"}}");
        return test::Step::json(200,
            "{\"data\":[" + items
                + "],\"meta\":{\"total_pages\":1,\"total_results\":1,\"page_number\":1,\"page_size\":20}}");
    }
    void end()
    {
        if (m_victim)
            ::kill(static_cast<pid_t>(m_victim), SIGKILL);
        m_victim = 0;
    }

    std::mt19937 &m_random;
    test::ScriptedServer m_server;
    qint64 m_victim = 0;
    int m_left = 0;
};

/// The messages whose requests the processes that died here noted as about to begin, and not as taken back. A file is
/// kept until the next process has read it.
QSet<qint64> begunBy(const QString &folder)
{
    QSet<qint64> begun;
    const QDir workers(folder + u"/workers"_s);
    for (const QString &name : workers.entryList({u"*.lock"_s}, QDir::Files)) {
        QFile file(workers.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QSet<qint64> here;
        file.readLine(); // of the boot, not of a message
        while (!file.atEnd()) {
            const QByteArray line = file.readLine().trimmed();
            if (line.startsWith('-'))
                here.remove(line.sliced(1).toLongLong());
            else
                here.insert(line.toLongLong());
        }
        begun.unite(here);
    }
    return begun;
}

/// With the event loop running, because the server lives in it.
bool waitFor(QProcess &process)
{
    return QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 120'000);
}

} // namespace

/// A process that is killed again and again: nobody gets a notice twice, nobody is lost.
class TestKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everybodyOnceAtMost();

private:
    int oneNotice(std::mt19937 &random, int mostKills);
};

void TestKill::everybodyOnceAtMost()
{
    bool given = false;
    const int asked = qEnvironmentVariableIntValue("HERALD_KILLS", &given);
    const int wanted = given ? asked : 30;
    const uint seed = given ? std::random_device()() : 20261123U;
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    int kills = 0;
    int notices = 0;
    while (kills < wanted && !QTest::currentTestFailed()) {
        kills += oneNotice(random, wanted - kills);
        ++notices;
    }
    qInfo("%d kills over %d notices of %d", kills, notices, recipients);
    QVERIFY(kills >= wanted);
}

int TestKill::oneNotice(std::mt19937 &random, int mostKills)
{
    int kills = 0;
    const auto check = [&] {
        Executioner server(random);
        Probe probe;
        probe.key = u"KEYKILL"_s;
        QStringList numbers;
        for (int i = 0; i < recipients; ++i)
            numbers.append(u"+447700900%1"_s.arg(i, 3, 10, '0'_L1));
        const QStringList common{u"--json"_s, u"--api-base"_s, server.base()};
        QStringList arguments = QStringList{u"send"_s, u"--from"_s, u"AcmeCare"_s, u"--text"_s, u"Your visit moves."_s,
                                    u"--profile"_s, profileId, u"--yes"_s, u"--rate"_s, u"0"_s}
            + common + QStringList{u"--to"_s} + numbers;
        bool done = false;
        bool saved = false;
        QSet<qint64> begun;
        for (int run = 0; !done && run < 400; ++run) {
            const auto process = probe.start(arguments);
            QVERIFY(process->waitForStarted());
            if (kills < mostKills)
                server.aimAt(process->processId());
            else
                server.disarm();
            QVERIFY(waitFor(*process));
            done = process->exitStatus() == QProcess::NormalExit;
            kills += done ? 0 : 1;
            if (done)
                QVERIFY2(
                    process->exitCode() == 0 || process->exitCode() == 3, process->readAllStandardError().constData());
            begun.unite(begunBy(probe.dataDir()));
            // One that died before anything was saved is begun anew.
            saved = saved || !server.posts().isEmpty()
                || !probe.run({u"outbox"_s, u"--all"_s, u"--json"_s}).lines().isEmpty();
            if (saved)
                arguments = QStringList{u"resume"_s} + common;
        }
        QVERIFY(done);
        // A last one settles what the last kill may have left.
        server.disarm();
        const auto last = probe.start(arguments);
        QVERIFY(waitFor(*last));

        const QHash<QString, int> posts = server.posts();
        for (auto post = posts.begin(); post != posts.end(); ++post)
            QVERIFY2(post.value() == 1, qPrintable(u"%1 was sent %2 times"_s.arg(post.key()).arg(post.value())));

        QHash<QString, QJsonObject> rows;
        for (const QJsonObject &message : probe.run({u"history"_s, u"--limit"_s, u"0"_s, u"--json"_s}).lines()) {
            const QString to = message.value("to"_L1).toString();
            QVERIFY2(!rows.contains(to), "one row for each recipient");
            rows.insert(to, message);
        }
        QCOMPARE(rows.size(), recipients);
        int unseen = 0;
        int unconfirmed = 0;
        for (auto row = rows.begin(); row != rows.end(); ++row) {
            const QString state = row->value("state"_L1).toString();
            const bool posted = posts.contains(row.key());
            QVERIFY2(state == "accepted"_L1 || state == "unconfirmed"_L1, qPrintable(state));
            if (state == "accepted"_L1) {
                QVERIFY2(posted, "accepted without a request");
                continue;
            }
            // What was killed between its note and the wire had begun as far as anybody can know; what was only taken
            // had not.
            const bool noted = begun.contains(row->value("message"_L1).toInteger());
            QVERIFY2(noted, "unconfirmed, and its request had not begun");
            ++unconfirmed;
            unseen += posted ? 0 : 1;
        }
        qInfo("%d kills: %d unconfirmed, of them %d that never reached the server", kills, unconfirmed, unseen);
        const ProbeResult outbox = probe.run({u"outbox"_s, u"--all"_s, u"--json"_s});
        QCOMPARE(outbox.lines().size(), 1);
        QCOMPARE(outbox.lines().constFirst().value("state"_L1).toString(), u"finished"_s);
    };
    check();
    return kills;
}

} // namespace herald

QTEST_GUILESS_MAIN(herald::TestKill)
#include "tst_kill.moc"
