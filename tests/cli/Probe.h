// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace herald {

/// What a command left behind.
struct ProbeResult {
    int exit = -1; ///< -1: it did not end, or crashed
    QByteArray out;
    QByteArray err;

    QList<QJsonObject> lines() const; ///< standard output, one object a line; fails the reader on anything else
    QJsonObject summary() const; ///< the last line's "summary"
};

/// Runs Herald's commands as a user would: a program of its own, a fresh data folder, no key but the given one, no
/// session bus.
class Probe
{
public:
    Probe();
    /// @p outFile: where standard output goes in place of ProbeResult::out.
    ProbeResult run(const QStringList &arguments, const QByteArray &input = {}, const QString &outFile = {}) const;
    /// Started and left running; the caller ends it.
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;

    QString key; ///< TELNYX_API_KEY; empty: not set
    QString dataDir() const { return m_folder.path(); }

private:
    void prepare(QProcess &process, const QStringList &arguments) const;
    QTemporaryDir m_folder;
};

/// The practice carrier in a process of its own, as "herald sandbox" runs it.
class ProbeCarrier
{
public:
    explicit ProbeCarrier(const Probe &probe, const QStringList &options = {});
    ~ProbeCarrier();
    const QString &baseUrl() const { return m_baseUrl; } ///< empty when it did not start
    const QString &profile() const { return m_profile; }
    const QString &senders() const { return m_senders; }
    QString key() const { return m_key; }
    /// Ctrl+C; its exit code, or -1.
    int interrupt();

private:
    std::unique_ptr<QProcess> m_process;
    QString m_baseUrl;
    QString m_profile;
    QString m_senders;
    QString m_key;
};

} // namespace herald
