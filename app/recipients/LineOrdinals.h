// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace herald {

/// The figures that somebody has numbered a list's lines with, which are no part of the numbers behind them.
class LineOrdinals
{
public:
    explicit LineOrdinals(const QList<QStringView> &lines);

    /// Nearly every line begins with the figure that follows the one before.
    bool areCounted() const { return m_counted; }
    /// @p line without its figure: "1. 0171 …" and "2) 0171 …" always, "3 0171 …" and "3 Ana 0171 …" where lines are
    /// counted. Only before what can be no rest of a number that begins with the figure.
    QString withoutFigure(const QString &line) const;

private:
    bool m_counted = false;
};

} // namespace herald
