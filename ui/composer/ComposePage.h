// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/composer/SecondThoughts.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QLineEdit;
class QVBoxLayout;

namespace herald {

class ActionBar;
class Banner;
class Dialogs;
class EditorBox;
class ElidedLabel;
class LineSplitter;
class LinkButton;
class PreviewPane;
class RecipientPane;
class ReviewDialog;
class SenderPicker;
class TextLabel;

/// Where a notice is written: sender, recipients with their verdicts, text under a live counter, preview.
class ComposePage : public QWidget
{
    Q_OBJECT
public:
    ComposePage(Session &session, Dialogs &dialogs, QWidget *parent = nullptr);

    Composition &composition() { return m_composition; }
    void focusFirst();
    void focusPreview();
    void startNew();
    /// Everything that is written, half-typed numbers too, goes to disk.
    void saveNow();
    /// Adds to what is being written; nothing is sent.
    void take(const QString &recipients, const QString &text);
    /// Adds the people of a file to what is being written.
    void takeFile(const QString &path);
    /// Adds the people of a saved list to what is being written.
    void takeList(const RecipientList &list, const QString &name);
    void focusSearch();
    /// The notice was undone: gaveBack() follows when it is here again, unless it was not written in this run.
    void takeBack(NoticeId undone);
    /// Opens the review when there is something to review.
    void review();
    void setCompact(bool compact);

Q_SIGNALS:
    /// The notice was handed to the outbox.
    void submitted(herald::NoticeId notice);
    /// An undone notice is here again, in the place of nothing or beside what is being written.
    void gaveBack();

private:
    QWidget *buildPage();
    void wire();
    void showLoaded();
    void offerSender();
    void showSender();
    void showBar();
    void offerColumns();
    void goTo(Finding::Place place);
    void repairText();
    void whenFree(const std::function<void()> &add);
    void handedOver(NoticeId id, bool keepsRest);
    void receive(const WrittenNotice &written, const WrittenNotice &rest, int left);
    void leaveOut(const QSet<quint64> &people);
    void showLeftOut();
    void swapShelved();
    void showShelved();

    Session &m_session;
    Dialogs &m_dialogs;
    Composition m_composition;
    SecondThoughts m_thoughts;
    QList<WrittenNotice> m_shelved; ///< undone while others were being written; the last is offered
    LineSplitter *m_panes;
    QVBoxLayout *m_page;
    Banner *m_undone;
    Banner *m_leftOut;
    QLineEdit *m_title;
    TextLabel *m_saved;
    SenderPicker *m_sender;
    ElidedLabel *m_profile;
    TextLabel *m_senderProblem;
    RecipientPane *m_recipients;
    EditorBox *m_editor;
    LinkButton *m_insertColumn;
    PreviewPane *m_preview;
    ActionBar *m_bar;
    QString m_offeredSender; ///< see offerSender()
    bool m_compact = false;
    QPointer<ReviewDialog> m_open;
    bool m_reviewWanted = false; ///< asked for while the list was still being judged
};

} // namespace herald
