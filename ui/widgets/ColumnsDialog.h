// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/ColumnMapping.h"
#include "app/recipients/SheetFile.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QPushButton;
class QTableWidget;

namespace herald {

class TextLabel;

/// Asks which column of a list holds the numbers and which the names, beside the first rows of it.
class ColumnsDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p name: the file's; empty for a list that is there already, whose first row is no longer in question.
    ColumnsDialog(const SheetSource &source, const GuessedMapping &guess, const QString &name, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const herald::SheetSource &source, const herald::ColumnMapping &mapping);

private:
    void showColumns(const ColumnMapping &mapping);
    void showRows();
    void showButton();
    QString headingOf(int column) const;
    ColumnMapping mapping() const;

    SheetSource m_source;
    QComboBox *m_phone;
    QComboBox *m_name;
    QCheckBox *m_headings;
    QTableWidget *m_rows;
    QPushButton *m_take;
};

} // namespace herald
