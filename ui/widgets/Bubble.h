// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/Segments.h"

#include <QTextLayout>
#include <QWidget>

#include <memory>

namespace herald {

/// The exact text a person will read, as their phone shows it; costly characters are marked. The text can be selected
/// by Ctrl+C as a whole.
class Bubble : public QWidget
{
    Q_OBJECT
public:
    explicit Bubble(QWidget *parent = nullptr);
    ~Bubble() override;

    /// @p marked: characters that cost, as UTF-16 spans of @p text.
    void setText(const QString &text, const CharacterSpans &marked = {});
    QString text() const { return m_text; }
    void setMaximumTextWidth(int pixels);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Laid;
    Laid lay(int width) const;
    QString m_text;
    CharacterSpans m_marked;
    int m_maximumTextWidth = 420;
};

} // namespace herald
