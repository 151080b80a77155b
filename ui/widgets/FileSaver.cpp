// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FileSaver.h"

#include "app/outbox/Await.h"

#include <QSaveFile>
#include <QtConcurrent/QtConcurrentRun>

namespace herald {

namespace {

struct Written {
    qsizetype rows = 0;
    QString problem; ///< empty: all went well
};

Written write(const QString &path, const std::function<FileSaver::Content()> &make)
{
    const FileSaver::Content content = make();
    QSaveFile file(path);
    const bool done = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(content.bytes) == content.bytes.size() && file.commit();
    return {content.rows, done ? QString() : file.errorString()};
}

} // namespace

FileSaver::FileSaver(QObject *parent)
    : QObject(parent)
{
    m_writer.setMaxThreadCount(1);
}

FileSaver::~FileSaver()
{
    m_writer.waitForDone();
}

void FileSaver::save(const QString &path, std::function<Content()> make)
{
    const auto work = [path, make = std::move(make)] { return write(path, make); };
    whenReady(QtConcurrent::run(&m_writer, work), this, [this, path](const Written &written) {
        if (written.problem.isEmpty())
            Q_EMIT saved(path, written.rows);
        else
            Q_EMIT notSaved(path, written.problem);
    });
}

} // namespace herald
