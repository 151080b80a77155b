// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/WorkerPresence.h"

#include <QDir>
#include <QFile>
#include <QUuid>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <tuple>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

QString lockPath(const QString &directory, const QString &worker)
{
    return directory + "/workers/"_L1 + worker + ".lock"_L1;
}

QString systemError(const QString &what)
{
    return what + u": "_s + QString::fromLocal8Bit(std::strerror(errno)); // NOLINT(concurrency-mt-unsafe)
}

/// A line that is the same until the computer starts again; a bare line break where that is not known.
const QByteArray &thisBoot()
{
    static const QByteArray boot = [] {
        QFile file(u"/proc/sys/kernel/random/boot_id"_s);
        const QByteArray id = file.open(QIODevice::ReadOnly) ? file.read(64).trimmed() : QByteArray();
        return QByteArray(id + '\n');
    }();
    return boot;
}

/// The names come back from the database; nothing but a name of our own making may become a path.
bool isOwnMaking(const QString &worker)
{
    return !QUuid::fromString(worker).isNull() && worker.size() == 36;
}

} // namespace

tl::expected<WorkerPresence, QString> WorkerPresence::announce(const QString &directory)
{
    const QString folder = directory + "/workers"_L1;
    if (!QDir().mkpath(folder))
        return tl::make_unexpected(systemError(u"cannot make %1"_s.arg(folder)));
    ::chmod(QFile::encodeName(folder).constData(), S_IRWXU);

    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString path = lockPath(directory, id);
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return tl::make_unexpected(systemError(u"cannot make %1"_s.arg(path)));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const QString error = systemError(u"cannot lock %1"_s.arg(path));
        ::close(descriptor);
        ::unlink(QFile::encodeName(path).constData());
        return tl::make_unexpected(error);
    }
    WorkerPresence presence(directory, id, descriptor);
    const QByteArray head = thisBoot();
    // On a full disk Herald still opens; without their head its notes are not believed, and all it had taken counts as
    // begun.
    if (::pwrite(descriptor, head.constData(), std::size_t(head.size()), 0) == head.size())
        presence.m_noted = head.size();
    return presence;
}

WorkerPresence::WorkerPresence(QString directory, QString id, int descriptor)
    : m_directory(std::move(directory))
    , m_id(std::move(id))
    , m_descriptor(descriptor)
{
}

WorkerPresence::WorkerPresence(WorkerPresence &&other) noexcept
    : m_directory(std::move(other.m_directory))
    , m_id(std::move(other.m_id))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_noted(other.m_noted)
{
}

WorkerPresence &WorkerPresence::operator=(WorkerPresence &&other) noexcept
{
    std::swap(m_directory, other.m_directory);
    std::swap(m_id, other.m_id);
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_noted, other.m_noted);
    return *this;
}

WorkerPresence::~WorkerPresence()
{
    if (m_descriptor < 0)
        return;
    // The file goes first: nobody can then find an unlocked file of a worker that is still leaving.
    ::unlink(QFile::encodeName(lockPath(m_directory, m_id)).constData());
    ::close(m_descriptor);
}

bool WorkerPresence::Roll::isAlive(const QString &worker) const
{
    if (worker == own)
        return true;
    if (!isOwnMaking(worker))
        return false;
    const QByteArray path = QFile::encodeName(lockPath(directory, worker));
    const int descriptor = ::open(path.constData(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        return errno != ENOENT; // What cannot be looked at is left alone.
    // Shared, so that two who ask at the same moment do not take each other for the worker.
    const bool free = ::flock(descriptor, LOCK_SH | LOCK_NB) == 0;
    ::close(descriptor);
    return !free;
}

bool WorkerPresence::note(const QByteArray &line)
{
    if (::pwrite(m_descriptor, line.constData(), std::size_t(line.size()), m_noted) == line.size()) {
        m_noted += line.size();
        return true;
    }
    // Half a note would mislead; without its head the file says nothing.
    if (::ftruncate(m_descriptor, m_noted) != 0)
        std::ignore = ::pwrite(m_descriptor, "?", 1, 0);
    return false;
}

bool WorkerPresence::noteBegun(MessageId message)
{
    return note(QByteArray::number(static_cast<qint64>(message)) + '\n');
}

void WorkerPresence::noteNotTaken(MessageId message)
{
    // Without this note the message is only looked up once more than it need be.
    std::ignore = note('-' + QByteArray::number(static_cast<qint64>(message)) + '\n');
}

std::optional<QSet<MessageId>> WorkerPresence::Roll::begunBy(const QString &worker) const
{
    if (!isOwnMaking(worker) || isAlive(worker))
        return std::nullopt;
    QFile file(lockPath(directory, worker));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray notes = file.readAll();
    if (file.error() != QFile::NoError)
        return std::nullopt;
    // What the system had not written out is lost with the power, but not with the process.
    const QByteArray boot = thisBoot();
    if (boot.size() < 2 || !notes.startsWith(boot) || !notes.endsWith('\n'))
        return std::nullopt;
    QSet<MessageId> begun;
    for (const QByteArray &line : notes.mid(boot.size()).split('\n')) {
        if (line.startsWith('-'))
            begun.remove(MessageId(line.sliced(1).toLongLong()));
        else if (!line.isEmpty())
            begun.insert(MessageId(line.toLongLong()));
    }
    return begun;
}

void WorkerPresence::Roll::forget(const QString &worker) const
{
    // Names are never used twice, so nobody else can want this file.
    if (isOwnMaking(worker) && !isAlive(worker))
        ::unlink(QFile::encodeName(lockPath(directory, worker)).constData());
}

} // namespace herald
