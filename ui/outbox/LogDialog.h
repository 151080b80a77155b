// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/LogModel.h"
#include "ui/desktop/Dialogs.h"
#include "ui/widgets/FileSaver.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace herald {

class Banner;
class TextLabel;

/// Who decided what and when, whether anybody changed that afterwards, and a file of it.
class LogDialog : public QDialog
{
    Q_OBJECT
public:
    LogDialog(Store &store, Dialogs &dialogs, QWidget *parent = nullptr);

private:
    QTableView *buildTable();
    void show(const LogModel::Log &log);
    void saveAs();

    Dialogs &m_dialogs;
    LogModel m_model;
    QList<AuditEntry> m_entries;
    Banner *m_verdict;
    QStackedWidget *m_pages;
    QTableView *m_table;
    TextLabel *m_result;
    QPushButton *m_export;
    FileSaver m_saver; ///< last: what it was asked to write is written when this goes
};

} // namespace herald
