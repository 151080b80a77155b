// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/MessageDetail.h"

#include <QWidget>

class QPlainTextEdit;
class QTabWidget;

namespace herald {

class Banner;
class Bubble;
class ElidedLabel;
class KeyValueGrid;
class StatusPill;
class SumTable;
class TextLabel;
class Timeline;

/// Everything that is known of one message: error in words, time line, text, cost, every field, the raw record.
class DetailPane : public QWidget
{
    Q_OBJECT
public:
    explicit DetailPane(QWidget *parent = nullptr);

    void show(const MessageDetail &detail);
    void clear();
    std::optional<MessageId> shown() const { return m_shown; }

private:
    QWidget *m_content;
    std::optional<MessageId> m_shown;
    ElidedLabel *m_who;
    StatusPill *m_pill;
    Banner *m_error;
    Timeline *m_timeline;
    Bubble *m_bubble;
    TextLabel *m_costHead;
    SumTable *m_cost;
    QTabWidget *m_tabs;
    KeyValueGrid *m_fields;
    QPlainTextEdit *m_raw;
};

} // namespace herald
