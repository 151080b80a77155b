// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QFrame>
#include <QList>

class QVBoxLayout;

namespace herald {

/// One page in the rail: icon, name, badge. Small, it shows the icon only and the name as a tool tip.
class RailButton : public QAbstractButton
{
    Q_OBJECT
public:
    RailButton(const QString &icon, const QString &text, QWidget *parent = nullptr);

    void setBadge(int count, const QString &meaning = {}); ///< 0: none. @p meaning is read aloud: "2 not finished"
    void setCompact(bool compact);
    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rename();
    QString m_icon;
    QString m_meaning;
    int m_badge = 0;
    bool m_compact = false;
};

/// The window's left edge: pages at the top, settings at the bottom. Arrow keys move, Space and Enter choose, Tab
/// leaves. 176 px, compact 56.
class Rail : public QFrame
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    /// Returns the page's number, from 0 in order of adding.
    int addPage(const QString &icon, const QString &text);
    int addBottomPage(const QString &icon, const QString &text);
    RailButton *button(int page) const { return m_buttons.at(page); }
    int current() const;
    void setCurrent(int page); ///< emits currentChanged when it is another one
    void setBadge(int page, int count, const QString &meaning = {});
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }

Q_SIGNALS:
    void currentChanged(int page);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int add(const QString &icon, const QString &text, bool bottom);
    QVBoxLayout *m_layout;
    QList<RailButton *> m_buttons;
    int m_stretchAt = 0;
    bool m_compact = false;
};

} // namespace herald
