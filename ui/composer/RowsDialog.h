// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/RecipientsModel.h"

#include <QDialog>

namespace herald {

/// The rows behind one line of the review's ledger, each with its reason. For looking only.
class RowsDialog : public QDialog
{
    Q_OBJECT
public:
    RowsDialog(const CheckedList &recipients, RowStatus status, const QString &words, QWidget *parent);

private:
    RecipientsModel m_rows;
};

} // namespace herald
