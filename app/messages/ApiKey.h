// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <utility>

namespace herald {

/// A Telnyx API key. A type of its own so that it cannot be printed, logged or saved by accident: there is no
/// stream operator, and the bytes leave only through bearer().
class ApiKey
{
public:
    ApiKey() = default;
    explicit ApiKey(QByteArray secret) : m_secret(std::move(secret).trimmed()) { }

    bool isEmpty() const { return m_secret.isEmpty(); }
    QByteArray bearer() const { return m_secret; }
    bool operator==(const ApiKey &) const = default;

private:
    QByteArray m_secret;
};

} // namespace herald
