// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <thread>

namespace herald::bench {

/// An HTTP server on a thread of its own that accepts every message at once and does nothing else, so that what is
/// measured is the client. Each reply has another id.
class RawServer
{
public:
    RawServer();
    ~RawServer();
    RawServer(const RawServer &) = delete;
    RawServer &operator=(const RawServer &) = delete;

    std::uint16_t port() const { return m_port; }
    int requests() const { return m_requests; }

private:
    void serve();

    int m_listener = -1;
    std::uint16_t m_port = 0;
    std::atomic<int> m_requests = 0;
    std::atomic<bool> m_ending = false;
    std::thread m_thread;
};

} // namespace herald::bench
