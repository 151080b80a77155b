// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QString>

namespace herald::test {

inline QByteArray certificateFile(const QString &name)
{
    QFile file(QStringLiteral(HERALD_TEST_CERTIFICATES "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The TLS of a server with the certificate @p name.
inline QSslConfiguration serverTls(const QString &name)
{
    QSslConfiguration tls;
    tls.setLocalCertificate(QSslCertificate(certificateFile(name + QStringLiteral(".pem"))));
    tls.setPrivateKey(QSslKey(certificateFile(name + QStringLiteral(".key")), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

/// Makes this process trust the certificate @p name, as if an authority had signed it.
inline void trustCertificate(const QString &name)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificate(QSslCertificate(certificateFile(name + QStringLiteral(".pem"))));
    QSslConfiguration::setDefaultConfiguration(tls);
}

} // namespace herald::test
