// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/RowText.h"

#include "app/text/Segments.h"

#include <QHashFunctions>

#include <algorithm>

namespace herald {

RowTexts::RowTexts(const RecipientList &list, const TextTemplate &text)
    : m_list(list)
    , m_text(text)
{
    for (const Placeholder &placeholder : text.placeholders())
        m_columns.append(list.columnsFor(placeholder.column));
}

QStringList RowTexts::missingColumns() const
{
    QStringList missing;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const QString &column = m_text.placeholders().at(i).column;
        if (m_columns.at(i).isEmpty() && !missing.contains(column))
            missing.append(column);
    }
    return missing;
}

int RowTexts::columnOf(qsizetype row, qsizetype placeholder) const
{
    for (const int column : m_columns.at(placeholder)) {
        if (!m_list.sheet().cell(row, column).trimmed().isEmpty())
            return column;
    }
    return -1;
}

QStringView RowTexts::value(qsizetype row, qsizetype placeholder) const
{
    const int column = columnOf(row, placeholder);
    return column < 0 ? QStringView() : m_list.sheet().cell(row, column).trimmed();
}

QList<QStringView> RowTexts::values(qsizetype row) const
{
    QList<QStringView> values;
    values.reserve(m_columns.size());
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        values.append(value(row, i));
    return values;
}

QString RowTexts::textFor(qsizetype row) const
{
    return m_text.hasPlaceholders() ? m_text.filled(values(row)) : m_text.text();
}

void RowTexts::judgeValues(qsizetype row, RowVerdict &verdict) const
{
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const Placeholder &placeholder = m_text.placeholders().at(i);
        const QStringView filled = value(row, i);
        if (filled.isEmpty() && !placeholder.hasFallback) {
            if (verdict.status == RowStatus::Ready) {
                verdict.status = RowStatus::Attention;
                verdict.reason = m_columns.at(i).isEmpty() ? RowReason::MissingColumn : RowReason::MissingValue;
                verdict.column = qint16(m_columns.at(i).isEmpty() ? i : m_columns.at(i).constFirst());
            }
            continue;
        }
        // The number is where it belongs when it is the number that was asked for.
        const bool wantsNumber = m_columns.at(i).contains(m_list.mapping().phone);
        const OddValue odd = oddValue(filled, wantsNumber ? 0 : verdict.number);
        if (odd != OddValue::None && verdict.odd == OddValue::None) {
            verdict.odd = odd;
            verdict.remarks |= RowRemark::OddValue;
            verdict.oddColumn = qint16(columnOf(row, i));
        }
    }
}

size_t RowTexts::judge(qsizetype row, RowVerdict &verdict) const
{
    if (verdict.number == 0 || !m_text.hasPlaceholders())
        return 0;
    judgeValues(row, verdict);
    const QString text = textFor(row);
    const SegmentCount count = countSegments(text);
    verdict.parts = quint8(std::min<qsizetype>(count.segments, 255));
    if (verdict.status == RowStatus::Ready && text.trimmed().isEmpty()) {
        verdict.status = RowStatus::Attention;
        verdict.reason = RowReason::NoText;
    } else if (verdict.status == RowStatus::Ready && count.segments > maxSegmentsPerMessage) {
        verdict.status = RowStatus::Attention;
        verdict.reason = RowReason::TooManyParts;
    }
    return qHash(text);
}

} // namespace herald
