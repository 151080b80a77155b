// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A notice of ten thousand, everything durable, beside what no program can do faster. Parts of it can be asked for by
// their names as arguments.
#include "app/outbox/Outbox.h"
#include "app/outbox/PlanFacts.h"
#include "tests/bench/RawServer.h"
#include "tests/bench/WindowHold.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace herald;

namespace {

constexpr int inFlight = 6;

void print(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

QUrl baseOf(const bench::RawServer &server)
{
    return QUrl(u"http://127.0.0.1:%1/v2"_s.arg(server.port()));
}

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}

QString numberAt(int i)
{
    return u"+4477%1"_s.arg(i, 8, 10, '0'_L1);
}

/// The floor: requests and replies and nothing else.
double bareLoop(int messages)
{
    const bench::RawServer server;
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(baseOf(server).toString() + u"/messages/alphanumeric_sender_id"_s));
    request.setRawHeader("Authorization", "Bearer KEY-practice");
    request.setRawHeader("Content-Type", "application/json");
    QEventLoop loop;
    int begun = 0;
    int ended = 0;
    std::function<void()> next = [&] {
        const QByteArray body = "{\"from\":\"AcmeCare\",\"to\":\"" + numberAt(begun++).toUtf8()
            + "\",\"text\":\"Your visit moves.\",\"messaging_profile_id\":\"4000eba1-a0c0-4563-9925-b25e842a7cb6\"}";
        QNetworkReply *reply = network.post(request, body);
        QObject::connect(reply, &QNetworkReply::finished, &loop, [&, reply] {
            reply->readAll();
            reply->deleteLater();
            if (++ended == messages)
                loop.quit();
            else if (begun < messages)
                next();
        });
    };
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < inFlight; ++i)
        next();
    loop.exec();
    return messages / (double(timer.nsecsElapsed()) / 1e9);
}

double curlLoop(int messages)
{
    const bench::RawServer server;
    const QString url = baseOf(server).toString() + u"/messages/alphanumeric_sender_id"_s;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < messages; ++i) {
        QProcess curl;
        curl.start(u"curl"_s,
            {u"-s"_s, u"-o"_s, u"/dev/null"_s, u"-H"_s, u"Authorization: Bearer KEY-practice"_s, u"-H"_s,
                u"Content-Type: application/json"_s, u"-d"_s, u"{\"to\":\"%1\"}"_s.arg(numberAt(i)), url});
        if (!curl.waitForFinished() || curl.exitCode() != 0)
            return 0;
    }
    return messages / (double(timer.nsecsElapsed()) / 1e9);
}

class Desk
{
public:
    Desk()
        : m_store(std::move(Store::open(m_folder.path()).value()))
        , m_presence(WorkerPresence::announce(m_folder.path()).value())
        , m_api(m_network, {baseOf(server), ApiEndpoint().sendPath}, ApiKey("KEY-practice"), nullptr)
        , outbox(
              *m_store, [this](AccountId) { return &m_api; }, m_clock, m_presence)
    {
        Account account;
        account.name = u"Acme"_s;
        account.partsPerMinute = 0;
        m_account = m_store->run([account](Repositories &r) { return r.accounts.save(account); }).result().value();
    }

    NewNotice notice(int messages) const
    {
        NewNotice made;
        made.notice.account = m_account;
        made.notice.sender = u"AcmeCare"_s;
        made.notice.text = u"Your visit moves."_s;
        made.notice.profileId = u"4000eba1-a0c0-4563-9925-b25e842a7cb6"_s;
        made.notice.createdAt = QDateTime::currentDateTimeUtc();
        for (int i = 0; i < messages; ++i)
            made.messages.append({i + 1, numberAt(i), {}, made.notice.text, 1});
        return made;
    }
    Store &store() { return *m_store; }
    AccountId account() const { return m_account; }

    bench::RawServer server;

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    QNetworkAccessManager m_network;
    std::unique_ptr<Store> m_store;
    WorkerPresence m_presence;
    TelnyxApi m_api;
    AccountId m_account{};

public:
    Outbox outbox;
};

struct Handed {
    double rate = 0; ///< messages a second, from the click to the end
    double handover = 0; ///< from the first request to the end
    double bytesEach = 0; ///< by which memory grew from a tenth on
};

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

Handed heraldLoop(int messages)
{
    Desk desk;
    const NewNotice notice = desk.notice(messages);
    QEventLoop loop;
    qint64 early = 0;
    int settled = 0;
    QElapsedTimer timer;
    qint64 first = 0;
    QObject::connect(&desk.outbox, &Outbox::messageSettled, &loop, [&] {
        if (first == 0)
            first = timer.nsecsElapsed();
        if (++settled == messages / 10)
            early = residentBytes();
    });
    QObject::connect(&desk.outbox, &Outbox::noticeEnded, &loop, &QEventLoop::quit);
    timer.start();
    desk.outbox.submit(notice);
    loop.exec();
    const double all = double(timer.nsecsElapsed()) / 1e9;
    return {messages / all, messages / (all - double(first) / 1e9),
        double(residentBytes() - early) / (messages - messages / 10)};
}

/// Milliseconds from the click to the first request.
double firstRequest(int messages)
{
    Desk desk;
    const NewNotice notice = desk.notice(messages);
    QEventLoop loop;
    QObject::connect(&desk.outbox, &Outbox::messageSettled, &loop, &QEventLoop::quit);
    QElapsedTimer timer;
    timer.start();
    desk.outbox.submit(notice);
    loop.exec();
    const double took = double(timer.nsecsElapsed()) / 1e6;
    QObject::connect(&desk.outbox, &Outbox::closedDown, &loop, &QEventLoop::quit);
    desk.outbox.closeDown();
    loop.exec();
    return took;
}

/// Milliseconds to ask the past about a long list, with an equally long notice of today in it.
double askThePast(int messages)
{
    Desk desk;
    const NewNotice notice = desk.notice(messages);
    std::ignore = desk.store().run([notice](Repositories &r) { return r.notices.create(notice); }).result();
    RecipientList list;
    for (int i = 0; i < messages; ++i)
        list.append(i + 1, numberAt(i), {});
    ListRules rules;
    rules.phone = {u"GB"_s, true};
    rules.text = TextTemplate(notice.notice.text);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const FactsQuestion question{checkList(list, rules), desk.account(), {}, {}, false, now, {now, 6}, {}};
    QElapsedTimer timer;
    timer.start();
    const auto facts = desk.store().read([question](Repositories &r) { return gatherFacts(r, question); }).result();
    const double took = double(timer.nsecsElapsed()) / 1e6;
    print(u"  (%1 of %2 ready, %3 told lately)"_s.arg(question.recipients.ledger.ready)
              .arg(messages)
              .arg(facts ? facts->told.people : -1));
    return took;
}

QString verdict(bool met)
{
    return met ? u"within the goal"_s : u"OVER the goal"_s;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY")
        && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    bench::HoldClock app(argc, argv);
    const QStringList wanted = app.arguments().mid(1);
    const auto asked = [&wanted](const QString &name) { return wanted.isEmpty() || wanted.contains(name); };
    constexpr int messages = 10'000;
    if (asked(u"rate"_s)) {
        print(u"Handing over 10,000 messages at no pace, everything durable"_s);
        bareLoop(500); // both start warm
        constexpr int rounds = 5; // each between two of the floor: what else the machine does changes by the second
        QList<double> floors{bareLoop(messages)};
        QList<Handed> handed;
        QList<double> ratios;
        for (int round = 0; round < rounds; ++round) {
            handed.append(heraldLoop(messages));
            floors.append(bareLoop(messages));
            ratios.append(2 * handed.constLast().rate / (floors.at(round) + floors.at(round + 1)));
        }
        QList<double> rates;
        QList<double> handovers;
        for (const Handed &one : std::as_const(handed)) {
            rates.append(one.rate);
            handovers.append(one.handover);
        }
        const double ratio = median(ratios);
        const double rate = median(rates);
        print(u"  bare loop, nothing stored   %1 a second"_s.arg(median(floors), 8, 'f', 0));
        print(u"  Herald, from the click      %1 a second  %2 of it (%3 to %4)  %5 of 0.60"_s.arg(rate, 8, 'f', 0)
                  .arg(ratio, 4, 'f', 2)
                  .arg(*std::min_element(ratios.begin(), ratios.end()), 4, 'f', 2)
                  .arg(*std::max_element(ratios.begin(), ratios.end()), 4, 'f', 2)
                  .arg(verdict(ratio >= 0.6)));
        print(u"  Herald, once it is saved    %1 a second"_s.arg(median(handovers), 8, 'f', 0));
        const double curl = curlLoop(300);
        print(u"  one curl for each           %1 a second  Herald is %2 times as fast  %3 of 2"_s.arg(curl, 8, 'f', 0)
                  .arg(rate / curl, 0, 'f', 1)
                  .arg(verdict(rate > 2 * curl)));
        print(u"  memory for each message     %1 bytes  %2 of 1,000"_s.arg(handed.constFirst().bytesEach, 8, 'f', 0)
                  .arg(verdict(handed.constFirst().bytesEach < 1000)));
    }
    if (wanted.contains(u"floor"_s)) // for a profiler, as is the next
        print(u"  %1 a second"_s.arg(bareLoop(messages), 0, 'f', 0));
    if (wanted.contains(u"alone"_s))
        print(u"  %1 a second"_s.arg(heraldLoop(messages).rate, 0, 'f', 0));
    if (asked(u"begin"_s)) {
        print(u"From the click to the first request of 100,000"_s);
        const double took = firstRequest(100'000);
        print(u"  %1 ms  %2 of 2,000"_s.arg(took, 0, 'f', 0).arg(verdict(took < 2000)));
    }
    if (asked(u"window"_s)) {
        print(u"The window while 10,000 are handed over at no pace"_s);
        const double hold = bench::longestHold(app, messages);
        print(u"  longest hold %1 ms  %2 of 16"_s.arg(hold, 0, 'f', 1).arg(verdict(hold >= 0 && hold <= 16)));
    }
    if (asked(u"past"_s)) {
        print(u"Asking the past about 100,000 people"_s);
        print(u"  %1 ms"_s.arg(askThePast(100'000), 0, 'f', 0));
    }
    return 0;
}
