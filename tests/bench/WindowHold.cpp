// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/WindowHold.h"

#include "app/outbox/Outbox.h"
#include "app/secrets/MemorySecretStore.h"
#include "app/session/AccountDesk.h"
#include "app/session/Session.h"
#include "tests/bench/RawServer.h"
#include "ui/window/MainWindow.h"

#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace herald::bench {

namespace {

constexpr int settling = 1500; ///< milliseconds in which the window builds the pages nobody has seen yet

void rest(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

double longestHold(HoldClock &app, int messages)
{
    const RawServer server;
    const QTemporaryDir folder;
    SessionOptions options;
    options.dataDir = folder.path();
    options.apiBase = QUrl(u"http://127.0.0.1:%1/v2"_s.arg(server.port()));
    options.environmentKey = ApiKey("KEY-practice");
    auto session = Session::open(SessionStart(options), std::make_unique<MemorySecretStore>());
    if (!session)
        return -1;
    NewNotice notice;
    notice.notice.account = (*session)->accounts().current().id;
    notice.notice.sender = u"AcmeCare"_s;
    notice.notice.text = u"Your visit moves."_s;
    notice.notice.profileId = u"4000eba1-a0c0-4563-9925-b25e842a7cb6"_s;
    notice.notice.partsPerMinute = 0;
    for (int i = 0; i < messages; ++i)
        notice.messages.append({i + 1, u"+4477%1"_s.arg(i, 8, 10, '0'_L1), {}, notice.notice.text, 1});
    MainWindow window(**session);
    window.resize(1280, 800);
    window.show();
    window.showPage(MainWindow::OutboxOverview);
    rest(settling);

    QEventLoop loop;
    QObject::connect(&(*session)->outbox(), &Outbox::noticeEnded, &loop, &QEventLoop::quit);
    app.forget();
    (*session)->outbox().submit(notice);
    loop.exec();
    return app.longest();
}

} // namespace herald::bench
