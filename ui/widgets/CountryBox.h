// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace herald {

/// Every country that has phone numbers of its own, by its name in the interface's language.
class CountryBox : public QComboBox
{
    Q_OBJECT
public:
    /// @p none: what stands first, for no country.
    explicit CountryBox(const QString &none, QWidget *parent = nullptr);

    QString region() const; ///< ISO 3166 alpha-2; empty: none
    /// None where @p region is unknown.
    void setRegion(const QString &region);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    bool m_filled = false; ///< 250 names take several milliseconds: they come when somebody can look at them
};

} // namespace herald
