// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/Lookalikes.h"
#include "app/text/Segments.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace herald {

class Banner;
class CounterBar;
class NoticeEditor;
class TextLabel;

/// The notice's text in one frame: the editor, a suggestion that says what it would change and save, the counter.
class EditorBox : public QWidget
{
    Q_OBJECT
public:
    explicit EditorBox(QWidget *parent = nullptr);

    NoticeEditor *editor() const { return m_editor; }
    QString text() const;
    void setText(const QString &text);

Q_SIGNALS:
    void textChanged(const QString &text);

private:
    static QString shown(const QString &characters);
    static QString exchange(const LookalikeChange &change);
    void count();
    void suggest();
    void dropSuggestion();
    void placeNotice();
    void applySuggestion();

    NoticeEditor *m_editor;
    Banner *m_suggestionBanner;
    CounterBar *m_counter;
    bool m_suggesting = false;
    bool m_noticeIsHint = false;
    TextLabel *m_notice; ///< what no suggestion can mend: too many parts, doubtful characters
    LookalikeSuggestion m_suggestion;
    QString m_kept; ///< the text for which the person said "Keep"
    SegmentCount m_segments;
    QTimer m_suggestTimer;
};

} // namespace herald
