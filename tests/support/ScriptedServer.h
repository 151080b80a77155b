// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace herald::test {

/// A request as it reached the server, perhaps cut short.
struct SeenRequest {
    int connection = 0; ///< 1 for the first
    QByteArray verb;
    QByteArray target; ///< path and query as they came
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    bool whole = false; ///< the body that was announced has come
};

/// What the server does once, and at which moment.
struct Step {
    enum When { AfterAccept, AfterHead, AfterRequest };
    enum Then { KeepOpen, Close, Reset };
    When when = AfterRequest;
    QByteArray bytes; ///< written as they are
    Then then = KeepOpen; ///< after the bytes
    QByteArray endless; ///< written again and again after the bytes, until the other side has gone
    int drip = 0; ///< milliseconds between two of the bytes; 0: all at once
    int rest = -1; ///< milliseconds between the bytes and what is done then; -1: none

    /// A reply with a body and its length; @p head holds further header lines, each with its line end.
    static Step reply(int status, const QByteArray &body, const QByteArray &head = {});
    static Step json(int status, const QByteArray &body, const QByteArray &head = {});
    static Step raw(const QByteArray &bytes, Then then = KeepOpen);
    static Step silence() { return {}; }
    static Step drop(When when, Then how = Close);
};

/// An HTTP server on 127.0.0.1 that does what a test tells it, faults included, and remembers what came. It answers
/// from the event loop of its thread. Steps are used up in order; then the handler is asked, then comes a 500.
class ScriptedServer : public QObject
{
    Q_OBJECT
public:
    explicit ScriptedServer(QObject *parent = nullptr);
    /// With TLS: @p tls holds the server's certificate and key.
    explicit ScriptedServer(const QSslConfiguration &tls, QObject *parent = nullptr);
    ~ScriptedServer() override;

    quint16 port() const;
    QUrl url(const QString &path = {}) const;

    void then(const Step &step);
    void setHandler(std::function<Step(const SeenRequest &)> handler);

    int connections() const; ///< accepted so far
    const QList<SeenRequest> &requests() const; ///< every head that came whole, in order
    /// Heads with that verb, and those of them whose body came whole or in part.
    int heads(const QByteArray &verb) const;
    int bodies(const QByteArray &verb) const;
    qint64 bytesWritten() const;

Q_SIGNALS:
    void accepted();
    void headArrived();
    void requestArrived();
    /// A connection was closed by either side.
    void closed();

private:
    class Listener;
    class Connection;
    struct State;
    void serve(class QTcpSocket *socket);
    std::optional<Step> take(Step::When when, const SeenRequest *request);

    std::unique_ptr<State> d;
};

} // namespace herald::test
