// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Interruption.h"

#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace herald {

namespace {

// A signal handler is given nothing but the signal's number: this is the one thing it can find.
std::atomic<int> writeEnd{-1};

extern "C" void tell(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(writeEnd.load(), &byte, 1);
}

void handle(int number, void (*handler)(int), int flags)
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, nullptr);
}

} // namespace

Interruption::Interruption(QObject *parent)
    : QObject(parent)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) {
        return; // the signals keep their usual effect
    }
    m_readEnd = ends[0];
    writeEnd = ends[1];
    m_notifier = new QSocketNotifier(m_readEnd, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &Interruption::read);
    constexpr int onlyOnce = static_cast<int>(SA_RESETHAND) | SA_RESTART;
    handle(SIGINT, tell, onlyOnce);
    handle(SIGTERM, tell, onlyOnce);
    handle(SIGPIPE, SIG_IGN, 0);
}

Interruption::~Interruption()
{
    if (m_readEnd < 0) {
        return;
    }
    handle(SIGINT, SIG_DFL, 0);
    handle(SIGTERM, SIG_DFL, 0);
    handle(SIGPIPE, SIG_DFL, 0);
    delete m_notifier;
    ::close(writeEnd.exchange(-1));
    ::close(m_readEnd);
}

bool Interruption::isRequested()
{
    read();
    return m_requested;
}

bool Interruption::waitToRead(int in)
{
    std::array<pollfd, 2> watched{{{in, POLLIN, 0}, {m_readEnd, POLLIN, 0}}};
    while (!isRequested()) {
        const int ready = ::poll(watched.data(), m_readEnd < 0 ? 1 : 2, -1);
        if (ready < 0 && errno != EINTR)
            return true; // reading tells what is wrong
        if (ready > 0 && watched[0].revents != 0 && !isRequested())
            return true;
    }
    return false;
}

void Interruption::read()
{
    if (m_readEnd < 0)
        return;
    char bytes[16];
    if (::read(m_readEnd, bytes, sizeof bytes) > 0) {
        m_requested = true;
        Q_EMIT requested();
    }
}

} // namespace herald
