// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QThreadPool>

#include <functional>

namespace herald {

/// Makes and writes files on another thread, one after the other in the order in which they were asked for, readable
/// by their owner only. A file is there whole or stays as it was. What was begun is finished when this is destroyed.
class FileSaver : public QObject
{
    Q_OBJECT
public:
    struct Content {
        QByteArray bytes;
        qsizetype rows = 0; ///< for telling
    };

    explicit FileSaver(QObject *parent = nullptr);
    ~FileSaver() override;

    /// @p make is called on the other thread. saved() or notSaved() follows.
    void save(const QString &path, std::function<Content()> make);

Q_SIGNALS:
    void saved(const QString &path, qsizetype rows);
    /// @p words: the system's, for the person.
    void notSaved(const QString &path, const QString &words);

private:
    QThreadPool m_writer;
};

} // namespace herald
