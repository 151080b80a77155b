// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/SandboxThread.h"

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
    tl::expected<QUrl, QString> result;
    QMetaObject::invokeMethod(
        m_server, [this, &result] { result = m_server->listen().map([this](quint16) { return m_server->baseUrl(); }); },
        Qt::BlockingQueuedConnection);
    return result;
}

int SandboxThread::acceptedCount() const
{
    return m_server ? m_server->acceptedCount() : 0;
}

} // namespace herald
