// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/RawServer.h"

#include <arpa/inet.h>
#include <cstdio>
#include <cstdlib>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <string>
#include <string_view>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace herald::bench {

namespace {

struct Client {
    int socket = -1;
    std::string pending;
};

/// The value of a header in @p head; names are compared without regard to case.
std::string_view header(std::string_view head, std::string_view name)
{
    std::size_t line = head.find("\r\n");
    while (line != std::string_view::npos) {
        const std::size_t begin = line + 2;
        if (begin + name.size() < head.size() && head[begin + name.size()] == ':'
            && ::strncasecmp(head.data() + begin, name.data(), name.size()) == 0) {
            const std::size_t value = begin + name.size() + 2;
            return head.substr(value, head.find("\r\n", value) - value);
        }
        line = head.find("\r\n", begin);
    }
    return {};
}

std::string replyTo(int number, bool close)
{
    char id[40];
    std::snprintf(id, sizeof id, "00000000-0000-4000-8000-%012d", number);
    const std::string body = std::string("{\"data\":{\"record_type\":\"message\",\"direction\":\"outbound\",\"id\":\"")
        + id
        + "\",\"type\":\"SMS\",\"from\":{\"phone_number\":\"AcmeCare\"},\"to\":[{\"phone_number\":\"+447700900000\","
          "\"status\":\"queued\"}],\"text\":\"Your visit moves.\",\"encoding\":\"GSM-7\",\"parts\":1,"
          "\"cost\":{\"amount\":\"0.0051\",\"currency\":\"USD\"},\"received_at\":\"2026-11-23T14:00:00.000Z\","
          "\"sent_at\":null,\"completed_at\":null,\"errors\":[],\"wait_seconds\":0.0}}";
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size())
        + (close ? "\r\nConnection: close" : "") + "\r\n\r\n" + body;
}

} // namespace

RawServer::RawServer()
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    if (m_listener < 0 || ::bind(m_listener, reinterpret_cast<sockaddr *>(&address), length) != 0
        || ::listen(m_listener, 256) != 0
        || ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &length) != 0)
        std::abort();
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

RawServer::~RawServer()
{
    m_ending = true;
    m_thread.join();
    ::close(m_listener);
}

void RawServer::serve()
{
    std::vector<Client> clients;
    while (!m_ending) {
        std::vector<pollfd> wanted{{m_listener, POLLIN, 0}};
        for (const Client &client : clients)
            wanted.push_back({client.socket, POLLIN, 0});
        ::poll(wanted.data(), wanted.size(), 50);
        for (std::size_t i = clients.size(); i-- > 0;) {
            if (!wanted[i + 1].revents)
                continue;
            Client &client = clients[i];
            char bytes[16384];
            const ssize_t count = ::recv(client.socket, bytes, sizeof bytes, 0);
            bool over = count <= 0;
            if (!over)
                client.pending.append(bytes, std::size_t(count));
            for (std::size_t head; !over && (head = client.pending.find("\r\n\r\n")) != std::string::npos;) {
                const std::string_view lines(client.pending.data(), head + 2);
                const std::size_t body = std::size_t(std::atoi(std::string(header(lines, "content-length")).c_str()));
                if (client.pending.size() < head + 4 + body)
                    break;
                const bool close = header(lines, "connection") == "close";
                const std::string reply = replyTo(++m_requests, close);
                over = ::send(client.socket, reply.data(), reply.size(), MSG_NOSIGNAL) < 0 || close;
                client.pending.erase(0, head + 4 + body);
            }
            if (over) {
                ::close(client.socket);
                clients.erase(clients.begin() + std::ptrdiff_t(i));
            }
        }
        if (wanted[0].revents & POLLIN) {
            const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
            const int on = 1;
            ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            if (socket >= 0)
                clients.push_back({socket, {}});
        }
    }
    for (const Client &client : clients)
        ::close(client.socket);
}

} // namespace herald::bench
