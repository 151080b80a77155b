// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/LineOrdinals.h"

#include "app/recipients/PasteLine.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

/// Eight digits behind it, so that an area code in front of the rest of its number stays.
const QRegularExpression &withSign()
{
    static const QRegularExpression figure(u"^\\s*[1-9]\\d{0,2}[.)]\\s+(?=[+(]*(?:\\d[\\s().\\[\\]/-]*){8})"_s);
    return figure;
}

/// Before a plus, a zero or words.
const QRegularExpression &withOrWithoutSign()
{
    static const QRegularExpression figure(
        u"^\\s*([1-9]\\d{0,3})(?:[.)]\\s*|\\s+)(?=(?:\\+|\\(?0)(?:[\\s().\\[\\]/-]*\\d){7}|\\p{L})"_s);
    return figure;
}

} // namespace

LineOrdinals::LineOrdinals(const QList<QStringView> &lines)
{
    qsizetype full = 0;
    qsizetype counted = 0;
    int last = 0;
    for (const QStringView line : lines) {
        if (isBlankLine(line))
            continue;
        ++full;
        const auto match = withOrWithoutSign().match(line);
        const int figure = match.hasMatch() ? match.capturedView(1).toInt() : -1;
        counted += figure == last + 1 ? 1 : 0;
        last = figure > 0 ? figure : last;
    }
    // The first follows none when it is not 1, and a heading may stand above it.
    m_counted = counted >= 2 && (counted + 2) * 5 >= full * 4;
}

QString LineOrdinals::withoutFigure(const QString &line) const
{
    QString plain = line;
    if (m_counted)
        plain.remove(withOrWithoutSign());
    return plain.remove(withSign());
}

} // namespace herald
