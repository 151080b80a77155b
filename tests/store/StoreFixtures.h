// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/Connection.h"
#include "app/store/DatabaseFile.h"
#include "app/store/Repositories.h"
#include "app/store/RowReader.h"

#include <QByteArray>
#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <memory>

namespace herald::testing {

/// A fixed moment; nothing in these tests looks at the real clock.
inline QDateTime moment(qint64 seconds = 0)
{
    return QDateTime::fromMSecsSinceEpoch(1'790'000'000'000LL + seconds * 1000, Qt::UTC);
}

/// "+447700900000" and on: a range reserved for drama.
inline QString number(int index)
{
    return QStringLiteral("+447700900%1").arg(index % 1000, 3, 10, QLatin1Char('0'));
}

inline NewNotice noticeOf(int messages, bool practice = false)
{
    NewNotice notice;
    notice.notice.practice = practice;
    notice.notice.title = QStringLiteral("Delivery today");
    notice.notice.sender = QStringLiteral("AcmeCare");
    notice.notice.text = QStringLiteral("Your delivery comes today.");
    notice.notice.profileId = QStringLiteral("profile");
    notice.notice.createdAt = moment();
    for (int i = 0; i < messages; ++i) {
        notice.messages.append({i + 1, number(i), QStringLiteral("Person %1").arg(i),
            QStringLiteral("Your delivery %1 comes today.").arg(i), 1});
    }
    return notice;
}

inline MessageRecord recordOf(const QString &id, const DeliveryStatus &status)
{
    MessageRecord record;
    record.id = id;
    RecordParty to;
    to.status = status;
    record.to = {to};
    record.parts = 1;
    record.encoding = QStringLiteral("GSM-7");
    record.cost = Money::parse(u"0.0051", QStringLiteral("USD"));
    return record;
}

inline QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

/// The repositories over one connection on this thread, in a folder of their own.
class Desk
{
public:
    Desk()
        : Desk(std::make_shared<QTemporaryDir>())
    {
    }
    /// A second connection to the folder of @p other.
    explicit Desk(const Desk &other)
        : Desk(other.m_folder)
    {
    }

    QString folder() const { return m_folder->path(); }
    Connection &connection() { return *m_opened.connection; }
    AccountRepository accounts() { return AccountRepository(connection()); }
    NoticeRepository notices() { return NoticeRepository(connection()); }
    MessageRepository messages() { return MessageRepository(connection()); }
    DraftRepository drafts() { return DraftRepository(connection()); }
    SettingRepository settings() { return SettingRepository(connection()); }
    ListRepository lists() { return ListRepository(connection()); }
    OptOutRepository optOuts() { return OptOutRepository(connection()); }

    qint64 rowsIn(const QString &table)
    {
        return connection().value(QStringLiteral("SELECT COUNT(*) FROM ") + table).value().toLongLong();
    }

private:
    explicit Desk(std::shared_ptr<QTemporaryDir> folder)
        : m_folder(std::move(folder))
        , m_opened(openDatabase(m_folder->path()).value())
    {
    }
    std::shared_ptr<QTemporaryDir> m_folder;
    OpenedDatabase m_opened;
};

} // namespace herald::testing
