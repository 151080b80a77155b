// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QGenericPlugin>
#include <QWindow>

#include <cstdio>
#include <ctime>

namespace {

/// Says on standard output when the first window has been painted.
class Watcher : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *object, QEvent *event) override
    {
        auto *window = qobject_cast<QWindow *>(object);
        if (event->type() != QEvent::Expose || !window || !window->isExposed() || window->type() != Qt::Window)
            return false;
        // An exposed window of widgets paints itself before the event is done, so what is queued now comes after.
        QCoreApplication::instance()->removeEventFilter(this);
        QMetaObject::invokeMethod(
            this,
            [] {
                timespec used{};
                clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
                std::printf("painted %lld\n", static_cast<long long>(used.tv_sec) * 1'000'000'000 + used.tv_nsec);
                std::fflush(stdout);
            },
            Qt::QueuedConnection);
        return false;
    }
};

} // namespace

/// Loaded into both programs by QT_QPA_GENERIC_PLUGINS, so that neither needs a hook for being measured.
class StartProbe : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "startprobe.json")

public:
    QObject *create(const QString &, const QString &) override
    {
        auto *watcher = new Watcher;
        QCoreApplication::instance()->installEventFilter(watcher);
        return watcher;
    }
};

#include "StartProbe.moc"
