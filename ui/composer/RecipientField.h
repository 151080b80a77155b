// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/RecipientList.h"

#include <QClipboard>
#include <QLineEdit>

class QMimeData;

namespace herald {

class SourceChips;

/// "To": takes numbers as they are typed (Enter adds) or pasted (added at once when they are a list or whole lines),
/// and files dropped on it. Shows the files and saved lists that rows came from. Keeps nothing itself.
class RecipientField : public QLineEdit
{
    Q_OBJECT
public:
    explicit RecipientField(QWidget *parent = nullptr);

    /// Adds what stands in the box, if anything.
    void commit();
    void setSources(const QList<RowSource> &sources);
    /// Takes files and texts in; false when there is neither.
    bool takeDropped(const QMimeData *dropped);

Q_SIGNALS:
    void recipientsEntered(const QString &text);
    /// A file was dropped or pasted; once for each of several.
    void fileEntered(const QString &path);
    /// The rows of a file are to go. @p source: its place in what was set.
    void sourceRemoved(int source, const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool pasteList(QClipboard::Mode mode = QClipboard::Clipboard);
    void placeChips();

    SourceChips *m_chips;
};

} // namespace herald
