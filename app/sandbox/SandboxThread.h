// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/SandboxServer.h"

#include <QThread>
#include <QUrl>

#include <memory>

namespace herald {

/// Runs a SandboxServer on a thread of its own, so that the practice carrier never waits for the window.
class SandboxThread : public QObject
{
    Q_OBJECT
public:
    explicit SandboxThread(SandboxOptions options, QObject *parent = nullptr);
    /// Stops and waits until the last reply is out of hand.
    ~SandboxThread() override;

    /// Starts and waits until it listens (milliseconds).
    tl::expected<QUrl, QString> start();
    /// As of SandboxServer; 0 before start().
    int acceptedCount() const;

Q_SIGNALS:
    /// As of SandboxServer, on the thread of this object.
    void served(const QString &line);

private:
    SandboxOptions m_options;
    QThread m_thread;
    SandboxServer *m_server = nullptr; ///< lives on m_thread
};

} // namespace herald
