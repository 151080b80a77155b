// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace herald {

/// A number's format code in a workbook, such as "dd/mm/yyyy", "00000000000" or "#,##0.00", taken apart once. A value.
/// Source: ECMA-376 part 1, 18.8.30 and 18.8.31.
class CellFormat
{
public:
    /// General: the plain number.
    CellFormat() = default;
    explicit CellFormat(const QString &code);
    /// One of the formats that have a number instead of a code; General for unknown ones.
    static CellFormat builtIn(int id);

    /// @p value as a spreadsheet program shows it, with two differences for the sake of phone numbers: all digits of a
    /// long number are written out, never with an exponent, and long whole numbers are not grouped. Dates and decimal
    /// points are those of the system's locale where the format leaves them open.
    /// @p from1904: days are counted from 1904 instead of 1900.
    QString shown(double value, bool from1904) const;

    bool isDate() const { return m_kind == Kind::Date || m_kind == Kind::ShortDate || m_kind == Kind::ShortDateTime; }

private:
    enum class Kind { General, Number, Date, ShortDate, ShortDateTime };

    QString dated(double value, bool from1904) const;
    QString numbered(double value) const;

    Kind m_kind = Kind::General;
    QString m_code; ///< the section for positive numbers, without colours, conditions and fillers
};

/// Every digit of @p value, without exponent and without trailing zeros behind the point; 15 digits are exact.
QString plainNumber(double value);

} // namespace herald
