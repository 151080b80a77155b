// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QGenericPlugin>
#include <QWindow>

#include <cstdio>
#include <ctime>

namespace {

void say(const char *what)
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    std::printf("%s %lld\n", what, static_cast<long long>(used.tv_sec) * 1'000'000'000 + used.tv_nsec);
    std::fflush(stdout);
}

/// Says on standard output when the first window has been painted, and when the widget that is waited for
/// is.
class Watcher : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *object, QEvent *event) override
    {
        auto *window = qobject_cast<QWindow *>(object);
        if (!m_painted && event->type() == QEvent::Expose && window && window->isExposed()
            && window->type() == Qt::Window) {
            m_painted = true;
            // An exposed window of widgets paints itself before the event is done, so what is queued now comes after.
            QMetaObject::invokeMethod(
                this, [] { say("painted"); }, Qt::QueuedConnection);
        }
        if (event->type() == QEvent::Paint && !m_awaited.isEmpty()
            && (object->objectName() == m_awaited
                || (object->parent() && object->parent()->objectName() == m_awaited))) {
            // Now and not later: what the program does next may come first, and would be counted too.
            m_awaited.clear();
            say("awaited");
        }
        return false;
    }

private:
    bool m_painted = false;
    QString m_awaited = qEnvironmentVariable("HERALD_BENCH_AWAITED"); ///< an object's name
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
