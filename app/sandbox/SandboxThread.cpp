// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/SandboxThread.h"

#include <future>
#include <memory>

namespace herald {

using namespace Qt::StringLiterals;

SandboxThread::SandboxThread(SandboxOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    m_thread.setObjectName(u"sandbox"_s);
}

SandboxThread::~SandboxThread()
{
    m_thread.quit();
    m_thread.wait();
}

tl::expected<QUrl, QString> SandboxThread::start()
{
    if (!m_server) {
        m_server = new SandboxServer(m_options);
        m_server->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
        connect(m_server, &SandboxServer::served, this, &SandboxThread::served);
        m_thread.start();
    }
    // A promise, not Qt's blocking call: what goes on inside Qt is hidden from the thread sanitizer.
    auto answer = std::make_shared<std::promise<tl::expected<QUrl, QString>>>();
    std::future<tl::expected<QUrl, QString>> result = answer->get_future();
    QMetaObject::invokeMethod(
        m_server,
        [server = m_server, answer] {
            answer->set_value(server->listen().map([server](quint16) { return server->baseUrl(); }));
        },
        Qt::QueuedConnection);
    return result.get();
}

int SandboxThread::acceptedCount() const
{
    return m_server ? m_server->acceptedCount() : 0;
}

} // namespace herald
