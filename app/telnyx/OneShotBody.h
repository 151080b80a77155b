// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace herald {

/// A request body that can be read once and never again. Qt's HTTP code sends a request anew, POST or not, when a
/// connection closes before the reply; it can do so only if the body can be rewound. This one cannot, so the second
/// attempt ends as QNetworkReply::ContentReSendError before a byte of it leaves.
class OneShotBody : public QIODevice
{
    Q_OBJECT
public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);

    /// True once a single byte was handed on: from then on the request may have arrived.
    bool wasTouched() const { return m_position > 0; }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_position == m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_position; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace herald
