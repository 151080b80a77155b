// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/OptOutModel.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace herald {

class EmptyState;
class TextLabel;

/// Who must not be texted, and how that is known.
class OptOutView : public QWidget
{
    Q_OBJECT
public:
    explicit OptOutView(QWidget *parent = nullptr);

    void setOptOuts(const QList<KnownOptOut> &optOuts);
    /// When Telnyx's list was fetched last, and whether that is being done now.
    void setFetched(const std::optional<OptOutFetch> &last, bool fetching);
    const OptOutModel &model() const { return m_model; }
    void choose(const QString &number);
    QString chosenNumber() const;
    void focusSearch();
    void focusTable();

Q_SIGNALS:
    void addRequested();
    void importRequested();
    void exportRequested();
    void fetchRequested();
    void allowRequested(const QStringList &numbers);
    void personChosen(const QString &number, const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMatches();
    void tellPerson();
    QStringList chosenNumbers() const;

    OptOutModel m_model;
    TextLabel *m_fetched;
    QPushButton *m_fetch;
    QLineEdit *m_search;
    QStackedWidget *m_tableOrEmpty;
    QTableView *m_table;
    EmptyState *m_nothing;
    bool m_settling = false; ///< rows are being put in the place of others
};

} // namespace herald
