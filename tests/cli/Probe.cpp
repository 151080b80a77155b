// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/Probe.h"

#include <QJsonDocument>
#include <QProcessEnvironment>

#include <csignal>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr int patience = 60'000; ///< milliseconds; only a hang reaches it

} // namespace

QList<QJsonObject> ProbeResult::lines() const
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : out.split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject())
            qFatal("not a JSON object: %s", line.constData());
        objects.append(document.object());
    }
    return objects;
}

QJsonObject ProbeResult::summary() const
{
    const QList<QJsonObject> all = lines();
    return all.isEmpty() ? QJsonObject() : all.constLast().value("summary"_L1).toObject();
}

Probe::Probe() = default;

void Probe::prepare(QProcess &process, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"HERALD_API_BASE"_s, u"TELNYX_API_KEY"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s})
        environment.remove(name);
    environment.insert(u"HERALD_DATA_DIR"_s, m_folder.path());
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    if (!key.isEmpty())
        environment.insert(u"TELNYX_API_KEY"_s, key);
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(HERALD_PROBE));
    process.setArguments(arguments);
}

ProbeResult Probe::run(const QStringList &arguments, const QByteArray &input, const QString &outFile) const
{
    QProcess process;
    prepare(process, arguments);
    if (!outFile.isEmpty())
        process.setStandardOutputFile(outFile);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    ProbeResult result;
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
        qWarning("the command did not end");
    } else if (process.exitStatus() == QProcess::NormalExit) {
        result.exit = process.exitCode();
    }
    if (outFile.isEmpty())
        result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

std::unique_ptr<QProcess> Probe::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    prepare(*process, arguments);
    process->start();
    process->closeWriteChannel();
    return process;
}

ProbeCarrier::ProbeCarrier(const Probe &probe, const QStringList &options)
    : m_process(probe.start(QStringList{u"sandbox"_s} + options))
{
    QByteArray output;
    while (!output.contains("Ctrl+C") && m_process->waitForReadyRead(patience))
        output += m_process->readAllStandardOutput();
    for (const QByteArray &line : output.split('\n')) {
        const QString text = QString::fromUtf8(line);
        const QString value = text.section(u": "_s, 1);
        if (text.startsWith("Base URL"_L1))
            m_baseUrl = value;
        else if (text.startsWith("Messaging profile"_L1))
            m_profile = value;
        else if (text.startsWith("Sender IDs"_L1))
            m_senders = value;
        else if (text.startsWith("Key"_L1))
            m_key = value;
    }
}

ProbeCarrier::~ProbeCarrier()
{
    if (m_process->state() != QProcess::NotRunning) {
        m_process->kill();
        m_process->waitForFinished();
    }
}

int ProbeCarrier::interrupt()
{
    ::kill(static_cast<pid_t>(m_process->processId()), SIGINT);
    const bool ended = m_process->waitForFinished(patience) && m_process->exitStatus() == QProcess::NormalExit;
    return ended ? m_process->exitCode() : -1;
}

} // namespace herald
