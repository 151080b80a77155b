// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace herald {

/// Asks where the numbers are from that are written without a country code. The computer's own country is proposed.
class CountryDialog : public QDialog
{
    Q_OBJECT
public:
    CountryDialog(int numbers, QWidget *parent);

Q_SIGNALS:
    /// @p region: ISO 3166 alpha-2, never empty.
    void chosen(const QString &region);
};

} // namespace herald
