// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/MessageDetail.h"

#include <QWidget>

namespace herald {

/// What happened to one message, step by step: roundel, words, delay, time. 32 px a step; read aloud as a whole.
class Timeline : public QWidget
{
    Q_OBJECT
public:
    explicit Timeline(QWidget *parent = nullptr);

    void setSteps(const QList<MessageDetail::Step> &steps);
    /// All steps in words.
    QString sentence() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int stepHeight() const;
    QString timeText(const QDateTime &at) const;
    QList<MessageDetail::Step> m_steps;
};

} // namespace herald
