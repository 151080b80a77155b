// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/composer/Composition.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace herald {

class ActionBar;
class EditorBox;
class ElidedLabel;
class LedgerLine;
class PreviewPane;
class RecipientField;
class RecipientsModel;
class SenderPicker;
class TextLabel;

/// Where a notice is written: sender, recipients with their verdicts, text under a live counter, preview.
class ComposePage : public QWidget
{
    Q_OBJECT
public:
    explicit ComposePage(Session &session, QWidget *parent = nullptr);

    Composition &composition() { return m_composition; }
    void focusFirst();
    void focusPreview();
    void startNew();
    /// Adds to what is being written; nothing is sent.
    void take(const QString &recipients, const QString &text);
    /// Opens the review when there is something to review.
    void review();
    void setCompact(bool compact);

Q_SIGNALS:
    /// The notice was handed to the outbox.
    void submitted(herald::NoticeId notice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildPage();
    void wire();
    void showLoaded();
    void showRecipients();
    void showSender();
    void showBar();
    void removeSelectedRows();
    void repair(const QModelIndex &index);
    int positionOf(int modelRow) const;

    Session &m_session;
    Composition m_composition;
    RecipientsModel *m_model;
    QLineEdit *m_title;
    TextLabel *m_saved;
    SenderPicker *m_sender;
    ElidedLabel *m_profile;
    TextLabel *m_senderProblem;
    RecipientField *m_recipients;
    LedgerLine *m_ledger;
    QStackedWidget *m_tableOrEmpty;
    QTableView *m_table;
    EditorBox *m_editor;
    PreviewPane *m_preview;
    ActionBar *m_bar;
};

} // namespace herald
