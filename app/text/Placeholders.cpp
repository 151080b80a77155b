// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/Placeholders.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr qsizetype longestPlaceholder = 300; ///< UTF-16 units between the braces; a longer one is an accident

} // namespace

QString columnKey(QStringView heading)
{
    QString key;
    key.reserve(heading.size());
    for (const QChar c : heading) {
        const bool joins = c.isSpace() || c == u'_' || c == u'\u2212' || c.category() == QChar::Punctuation_Dash
            || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
        if (!joins)
            key += c;
    }
    return key.normalized(QString::NormalizationForm_C).toCaseFolded();
}

TextTemplate::TextTemplate(const QString &text)
    : m_text(text)
{
    for (qsizetype at = text.indexOf("{{"_L1); at >= 0;) {
        // With "{{{name}}" the inner pair is meant.
        while (at + 2 < text.size() && text.at(at + 2) == u'{')
            ++at;
        const qsizetype end = text.indexOf("}}"_L1, at + 2);
        const qsizetype next = text.indexOf("{{"_L1, at + 2);
        const QStringView inside = end < 0 ? QStringView() : QStringView(text).mid(at + 2, end - at - 2);
        const qsizetype bar = inside.indexOf(u'|');
        const QStringView column = (bar < 0 ? inside : inside.left(bar)).trimmed();
        const bool whole = end >= 0 && (next < 0 || next > end) && !inside.contains(u'\n')
            && !columnKey(column).isEmpty() && inside.size() <= longestPlaceholder;
        if (!whole) {
            m_looseBraces.append({at, 2});
            at = text.indexOf("{{"_L1, at + 2);
            continue;
        }
        m_placeholders.append(Placeholder{{at, end + 2 - at}, column.toString(),
            bar < 0 ? QString() : inside.mid(bar + 1).trimmed().toString(), bar >= 0});
        at = text.indexOf("{{"_L1, end + 2);
    }
}

QStringList TextTemplate::columns() const
{
    QStringList columns;
    QSet<QString> keys;
    for (const Placeholder &placeholder : m_placeholders) {
        const QString key = columnKey(placeholder.column);
        if (!keys.contains(key)) {
            keys.insert(key);
            columns.append(placeholder.column);
        }
    }
    return columns;
}

QString TextTemplate::filled(const QList<QStringView> &values) const
{
    if (m_placeholders.isEmpty())
        return m_text;
    QString result;
    result.reserve(m_text.size() + 32);
    qsizetype from = 0;
    for (qsizetype i = 0; i < m_placeholders.size(); ++i) {
        const Placeholder &placeholder = m_placeholders.at(i);
        result += QStringView(m_text).mid(from, placeholder.span.index - from);
        const QStringView value = i < values.size() ? values.at(i).trimmed() : QStringView();
        result += value.isEmpty() ? QStringView(placeholder.fallback) : value;
        from = placeholder.span.index + placeholder.span.length;
    }
    result += QStringView(m_text).mid(from);
    return result;
}

} // namespace herald
