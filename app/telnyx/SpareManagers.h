// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace herald {

/// Access managers for messages, one for each that is on the wire; making one costs a thread. After an exchange a
/// manager may be used again: at any time once the server has said that it closes the connection, because then Qt has
/// closed it too; else only within a moment, for the same host, and by who takes a connection that is open. Lives
/// with @p network, on its thread.
class SpareManagers : public QObject
{
    Q_OBJECT
public:
    /// No server that keeps connections closes one so soon.
    static constexpr std::chrono::milliseconds freshFor{500};

    static SpareManagers &of(QNetworkAccessManager &network);

    /// One without a connection, or, when @p openTo is given, perhaps with one to that URL's host.
    std::unique_ptr<QNetworkAccessManager> take(const std::optional<QUrl> &openTo);
    /// @p openTo: a connection to that URL's host stands; without it none does.
    void giveBack(std::unique_ptr<QNetworkAccessManager> manager, const std::optional<QUrl> &openTo);

private:
    struct Spare {
        std::unique_ptr<QNetworkAccessManager> manager;
        QString openTo; ///< scheme, host and port; empty: no connection
        QElapsedTimer age;
    };
    explicit SpareManagers(QObject *parent)
        : QObject(parent)
    {
    }
    std::vector<Spare> m_spare;
};

} // namespace herald
