// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QMenu;
class QSystemTrayIcon;
class QWidget;

namespace herald {

/// The desktop's corner: notifications, and a place to stay in while the window is closed. A seam, so that tests need
/// no desktop. Never told a text, a number or a title: what it shows can be read by anybody who passes by.
class Announcer : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Says it where the person sees it although they look at something else. Calm where the desktop has no such place.
    virtual void announce(const QString &heading, const QString &words) = 0;
    /// True when Herald can go on without its window and be found again.
    virtual bool canStay() const = 0;
    /// Shows or hides Herald there.
    virtual void stay(bool stay) = 0;

Q_SIGNALS:
    void openRequested();
    void quitRequested();
};

/// The system tray. Without one it can neither stay nor announce, and says so.
class TrayAnnouncer : public Announcer
{
    Q_OBJECT
public:
    explicit TrayAnnouncer(QWidget *window);
    ~TrayAnnouncer() override;

    void announce(const QString &heading, const QString &words) override;
    bool canStay() const override;
    void stay(bool stay) override;

private:
    QSystemTrayIcon &icon();
    QWidget *m_window;
    std::unique_ptr<QMenu> m_menu; ///< null until the icon is needed
    std::unique_ptr<QSystemTrayIcon> m_icon;
    bool m_staying = false;
};

} // namespace herald
