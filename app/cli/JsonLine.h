// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringView>

#include <optional>

namespace herald {

/// Writes one JSON object on one line, members in the order they were added. Pure ASCII is not promised, valid UTF-8
/// is: an unpaired surrogate is written as an escape.
class JsonLine
{
public:
    JsonLine &text(const char *name, QStringView value);
    /// null when @p value is empty.
    JsonLine &textOrNull(const char *name, const QString &value);
    JsonLine &number(const char *name, qint64 value);
    JsonLine &boolean(const char *name, bool value);
    JsonLine &null(const char *name);
    /// ISO 8601, UTC, milliseconds; null without a value.
    JsonLine &time(const char *name, const std::optional<QDateTime> &value);
    /// @p json must be valid JSON on one line; it is not looked at.
    JsonLine &raw(const char *name, const QByteArray &json);

    /// Without a line break.
    QByteArray done() const { return m_json + '}'; }

    /// @p value quoted and escaped.
    static QByteArray quoted(QStringView value);

private:
    void begin(const char *name);
    QByteArray m_json = QByteArrayLiteral("{");
};

/// "[a,b]" of members that are JSON already.
QByteArray jsonList(const QList<QByteArray> &members);

} // namespace herald
