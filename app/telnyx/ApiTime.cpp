// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/telnyx/RecordJson.h"

namespace herald {

namespace {

constexpr qsizetype longestTime = 40;

/// Reads fixed fields from the front of a text; once something does not fit, everything after fails too.
class FieldReader
{
public:
    explicit FieldReader(QStringView text)
        : m_rest(text)
    {
    }

    int number(qsizetype digits)
    {
        int value = 0;
        for (qsizetype i = 0; i < digits; ++i) {
            const QChar c = take();
            m_good = m_good && c >= u'0' && c <= u'9';
            value = value * 10 + c.digitValue();
        }
        return m_good ? value : -1;
    }
    void sign(QChar expected) { m_good = take() == expected && m_good; }
    QChar peek() const { return m_rest.isEmpty() ? QChar() : m_rest.front(); }
    QChar take()
    {
        const QChar c = peek();
        m_good = m_good && !m_rest.isEmpty();
        m_rest = m_rest.isEmpty() ? m_rest : m_rest.sliced(1);
        return c;
    }
    bool good() const { return m_good; }
    bool atEnd() const { return m_rest.isEmpty(); }

private:
    QStringView m_rest;
    bool m_good = true;
};

bool startsDigit(const FieldReader &reader)
{
    return reader.peek() >= u'0' && reader.peek() <= u'9';
}

} // namespace

std::optional<QDateTime> parseApiTime(const QString &text)
{
    if (text.size() > longestTime)
        return std::nullopt;
    FieldReader reader(text);
    const int year = reader.number(4);
    reader.sign(u'-');
    const int month = reader.number(2);
    reader.sign(u'-');
    const int day = reader.number(2);
    const QChar between = reader.take();
    const int hour = reader.number(2);
    reader.sign(u':');
    const int minute = reader.number(2);
    reader.sign(u':');
    const int second = reader.number(2);
    int milliseconds = 0;
    if (reader.peek() == u'.') {
        reader.take();
        if (!startsDigit(reader))
            return std::nullopt;
        for (int weight = 100; startsDigit(reader); weight /= 10) // finer digits are dropped, not rounded
            milliseconds += reader.number(1) * weight;
    }
    int offset = 0;
    const QChar zone = reader.take();
    if (zone == u'+' || zone == u'-') {
        const int hours = reader.number(2);
        reader.sign(u':');
        const int minutes = reader.number(2);
        if (hours > 14 || minutes > 59)
            return std::nullopt;
        offset = (hours * 60 + minutes) * (zone == u'-' ? -60 : 60);
    } else if (zone != u'Z') {
        return std::nullopt;
    }
    if (!reader.good() || !reader.atEnd() || (between != u'T' && between != u' '))
        return std::nullopt;

    const QDate date(year, month, day);
    const QTime time(hour, minute, second, milliseconds);
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(date, time, Qt::UTC).addSecs(-offset);
}

} // namespace herald
