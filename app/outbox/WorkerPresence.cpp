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
    return WorkerPresence(directory, id, descriptor);
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
{
}

WorkerPresence &WorkerPresence::operator=(WorkerPresence &&other) noexcept
{
    std::swap(m_directory, other.m_directory);
    std::swap(m_id, other.m_id);
    std::swap(m_descriptor, other.m_descriptor);
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
    const bool free = ::flock(descriptor, LOCK_EX | LOCK_NB) == 0;
    if (free)
        ::unlink(path.constData()); // Names are never used twice, so nobody else can want this file.
    ::close(descriptor);
    return !free;
}

} // namespace herald
