// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/Announcer.h"

#include <QApplication>
#include <QMenu>
#include <QSystemTrayIcon>

namespace herald {

namespace {

constexpr int readingTime = 12'000; ///< milliseconds; the desktop may decide otherwise

} // namespace

TrayAnnouncer::TrayAnnouncer(QWidget *window)
    : Announcer(window)
    , m_window(window)
{
}

TrayAnnouncer::~TrayAnnouncer() = default;

QSystemTrayIcon &TrayAnnouncer::icon()
{
    if (!m_icon) {
        m_menu = std::make_unique<QMenu>();
        connect(m_menu->addAction(tr("Open Herald")), &QAction::triggered, this, &Announcer::openRequested);
        connect(m_menu->addAction(tr("Quit")), &QAction::triggered, this, &Announcer::quitRequested);
        m_icon = std::make_unique<QSystemTrayIcon>(m_window->windowIcon());
        m_icon->setToolTip(QStringLiteral("Herald"));
        m_icon->setContextMenu(m_menu.get());
        connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &Announcer::openRequested);
        connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                Q_EMIT openRequested();
        });
    }
    return *m_icon;
}

bool TrayAnnouncer::canStay() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayAnnouncer::stay(bool stay)
{
    m_staying = stay && canStay();
    if (m_staying)
        icon().show();
    else if (m_icon)
        m_icon->hide();
}

void TrayAnnouncer::announce(const QString &heading, const QString &words)
{
    // Whoever looks at the window sees it there.
    if (m_window->isActiveWindow())
        return;
    QApplication::alert(m_window);
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    icon().show(); // a notification needs its icon; it stays until the window is looked at again
    icon().showMessage(heading, words, m_window->windowIcon(), readingTime);
}

} // namespace herald
