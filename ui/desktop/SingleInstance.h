// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <memory>

class QLocalServer;

namespace herald {

/// One window a data folder. A second start hands its arguments to the first and ends.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    /// @p dataDir names the folder; the socket is the user's own and readable by nobody else.
    explicit SingleInstance(const QString &dataDir, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True when another window took @p arguments; then this process should end.
    bool handOver(const QStringList &arguments);
    /// Begins to listen for later starts.
    void listen();

Q_SIGNALS:
    void started(const QStringList &arguments);

private:
    void receive();
    QString m_name;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace herald
