// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/Segments.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace herald {

/// What people mean by a column's heading: without case, spaces, dashes, underscores and invisible characters, so that
/// "First name", "first-name" and "FIRST_NAME" are one column. Canonically composed.
QString columnKey(QStringView heading);

/// "{{column}}" or "{{column|what to write when the cell is empty}}" in a text.
struct Placeholder {
    CharacterSpan span; ///< braces included
    QString column; ///< as written, trimmed
    QString fallback; ///< trimmed; may be empty and given: then nothing is written
    bool hasFallback = false;
    bool operator==(const Placeholder &) const = default;
};

/// A text with placeholders, taken apart once and then filled for each person. A value.
class TextTemplate
{
public:
    TextTemplate() = default;
    /// Every text is a template. Braces that never close, close on another line or hold nothing stay as they are and
    /// are named by looseBraces(). Linear.
    explicit TextTemplate(const QString &text);

    const QString &text() const { return m_text; }
    bool hasPlaceholders() const { return !m_placeholders.isEmpty(); }
    const QList<Placeholder> &placeholders() const { return m_placeholders; }
    /// The columns that are asked for, once each, as first written.
    QStringList columns() const;
    const QList<CharacterSpan> &looseBraces() const { return m_looseBraces; }

    /// The text with @p values, one for each of placeholders(), in their places. An empty value gives the fallback.
    /// Values are taken literally: braces in them mean nothing.
    QString filled(const QList<QStringView> &values) const;

private:
    QString m_text;
    QList<Placeholder> m_placeholders;
    QList<CharacterSpan> m_looseBraces;
};

} // namespace herald
