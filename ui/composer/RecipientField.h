// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QMimeData;

namespace herald {

/// "To": takes numbers as they are typed (Enter adds) or pasted (added at once when they are a list or whole lines),
/// and files of text dropped on it. Keeps nothing itself.
class RecipientField : public QLineEdit
{
    Q_OBJECT
public:
    explicit RecipientField(QWidget *parent = nullptr);

    /// Adds what stands in the box, if anything.
    void commit();
    /// Takes files and texts in; false when there is neither.
    bool takeDropped(const QMimeData *dropped);

Q_SIGNALS:
    void recipientsEntered(const QString &text);
    /// A file was dropped or pasted; once for each of several.
    void fileEntered(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    bool pasteList();
};

} // namespace herald
