// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/WindowMemory.h"

#include <QDataStream>
#include <QSplitter>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace herald {

namespace {

constexpr auto settingsName = "window"_L1;
constexpr qsizetype mostKept = 64 * 1024; ///< characters; some kilobytes are usual

} // namespace

WindowMemory::WindowMemory(Store &store, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_window(window)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(500ms);
    connect(&m_pause, &QTimer::timeout, this, &WindowMemory::saveNow);
}

QString WindowMemory::read(Repositories &store)
{
    return store.settings.value(settingsName, {}).value_or(QString());
}

void WindowMemory::recall(const QString &kept)
{
    if (kept.isEmpty() || kept.size() > mostKept)
        return;
    const QByteArray bytes = QByteArray::fromBase64(kept.toLatin1());
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    QMap<QString, QByteArray> places;
    stream >> places;
    if (stream.status() != QDataStream::Ok)
        return;
    m_kept = places;
    m_window->restoreGeometry(m_kept.value(QString()));
}

void WindowMemory::mind(QWidget *page)
{
    for (QSplitter *splitter : page->findChildren<QSplitter *>()) {
        if (splitter->objectName().isEmpty())
            continue;
        splitter->restoreState(m_kept.value(splitter->objectName()));
        connect(splitter, &QSplitter::splitterMoved, this, [this, splitter] { note(splitter); });
    }
}

void WindowMemory::note(QSplitter *splitter)
{
    m_kept.insert(splitter->objectName(), splitter->saveState());
    m_pause.start();
}

void WindowMemory::saveNow()
{
    m_pause.stop();
    m_kept.insert(QString(), m_window->saveGeometry());
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << m_kept;
    // A place that is not kept costs nobody anything; whoever writes a notice is told of a database that fails.
    m_store.run([kept = QString::fromLatin1(bytes.toBase64())](
                    Repositories &store) { return store.settings.setValue(settingsName, kept); });
}

} // namespace herald
