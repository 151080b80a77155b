// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/WindowFixture.h"

#include "app/models/LogModel.h"
#include "app/outbox/WorkerPresence.h"
#include "ui/widgets/Banner.h"

#include <QFile>
#include <QLabel>
#include <QListView>
#include <QTableView>
#include <QTemporaryDir>

#include <tuple>

using namespace Qt::StringLiterals;
using namespace herald;
using herald::test::WindowFixture;

/// What was decided, here and by other processes on the same folder: shown, saved, and never half told.
class OutboxLogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theLogIsShownAndSaved();
    void aMissingCopyIsToldAndFine();
    void aChangedLogIsTold();
    void whatADeadOneLeftIsShown();
    void oneMessageOfAPausedNoticeWaits();

private:
    QDialog *openLog() const;
    QString folder() const { return m_fixture->session->options().dataDir; }

    std::unique_ptr<WindowFixture> m_fixture;
};

void OutboxLogTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
}

void OutboxLogTest::cleanup()
{
    m_fixture->close();
    m_fixture.reset();
}

QDialog *OutboxLogTest::openLog() const
{
    WindowFixture::space(m_fixture->find<QPushButton>("logButton"));
    QDialog *dialog = nullptr;
    const bool there = QTest::qWaitFor([&] {
        dialog = m_fixture->window->findChild<QDialog *>(u"logDialog"_s);
        return dialog && dialog->findChild<Banner *>(u"logVerdict"_s)->isVisible();
    });
    if (!there)
        qWarning("the log did not come");
    return dialog;
}

void OutboxLogTest::theLogIsShownAndSaved()
{
    const NoticeId id = m_fixture->send(u"07700900101"_s, u"Nobody else reads this."_s);
    QTRY_COMPARE(m_fixture->summary(id).totals.accepted, 1);
    QDialog *dialog = openLog();
    auto *table = dialog->findChild<QTableView *>(u"logTable"_s);
    QCOMPARE(table->accessibleName(), u"Log of decisions"_s);
    QCOMPARE(dialog->focusWidget(), table);
    QCOMPARE(WindowFixture::column(table->model(), LogModel::WhatColumn), QStringList{u"sent"_s});
    QCOMPARE(WindowFixture::column(table->model(), LogModel::MessagesColumn), QStringList{u"1"_s});
    QCOMPARE(dialog->findChild<Banner *>(u"logVerdict"_s)->cause(), u"The log is sound."_s);
    const QTemporaryDir target;
    m_fixture->dialogs->nextFile = target.filePath(u"log.csv"_s);
    WindowFixture::space(dialog->findChild<QPushButton *>(u"exportLog"_s));
    QTRY_VERIFY(dialog->findChild<QLabel *>(u"logResult"_s)->text().contains(u"log.csv"_s));
    QFile file(m_fixture->dialogs->nextFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray saved = file.readAll();
    QVERIFY(saved.contains("sent"));
    QVERIFY(saved.contains(textDigest(u"Nobody else reads this."_s).toUtf8()));
    QVERIFY(!saved.contains("Nobody"));
    QVERIFY(!saved.contains("7700"));
    m_fixture->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_fixture->window->findChild<QDialog *>(u"logDialog"_s));
}

void OutboxLogTest::aMissingCopyIsToldAndFine()
{
    const NoticeId id = m_fixture->send(u"07700900101"_s, u"One."_s);
    QTRY_COMPARE(m_fixture->summary(id).totals.accepted, 1);
    QVERIFY(QFile::remove(folder() + u"/herald.db.log-end"_s));
    const auto *verdict = openLog()->findChild<Banner *>(u"logVerdict"_s);
    QCOMPARE(verdict->cause(), u"The log is sound."_s);
    QVERIFY(verdict->consequence().contains(u"missing"_s));
    m_fixture->press(Qt::Key_Escape);
}

void OutboxLogTest::aChangedLogIsTold()
{
    const NoticeId id = m_fixture->send(u"07700900101"_s, u"One."_s);
    QTRY_COMPARE(m_fixture->summary(id).totals.accepted, 1);
    QFile copy(folder() + u"/herald.db.log-end"_s);
    QVERIFY(copy.open(QIODevice::WriteOnly));
    copy.write("7 00");
    copy.close();
    const auto *verdict = openLog()->findChild<Banner *>(u"logVerdict"_s);
    QCOMPARE(verdict->cause(), u"The log is not sound."_s);
    QVERIFY(verdict->consequence().contains(u"at its end"_s));
    m_fixture->press(Qt::Key_Escape);
}

/// Another process sends; then it is gone. The next look tells that, and nobody is said to be sending.
void OutboxLogTest::whatADeadOneLeftIsShown()
{
    m_fixture->press(Qt::Key_2, Qt::ControlModifier);
    NewNotice made;
    made.notice.account = m_fixture->session->accounts().current().id;
    made.notice.practice = true;
    made.notice.title = u"From a command"_s;
    made.notice.sender = u"Herald"_s;
    made.notice.text = u"Text"_s;
    made.notice.createdAt = QDateTime::currentDateTimeUtc();
    made.messages = {{1, u"+447700900101"_s, {}, u"Text"_s, 1}, {2, u"+447700900102"_s, {}, u"Text"_s, 1}};
    NoticeId id{};
    {
        const auto store = Store::open(folder());
        const auto presence = WorkerPresence::announce(folder());
        made.notice.worker = presence->id();
        id = (*store)
                 ->run([made](Repositories &r) {
                     const auto created = r.notices.create(made);
                     std::ignore = r.messages.claim(*created, made.notice.worker, 1, made.notice.createdAt);
                     return *created;
                 })
                 .result();
    }
    m_fixture->session->outbox().mindOthers();
    const auto *list = m_fixture->find<QListView>("noticeList")->model();
    QTRY_COMPARE(WindowFixture::column(list, 0), QStringList{u"From a command"_s});
    QTRY_COMPARE(m_fixture->summary(id).notice.state, NoticeState::Paused);
    QCOMPARE(m_fixture->summary(id).totals.unconfirmed, 1);
    const auto *banner = m_fixture->find<Banner>("noticeBanner");
    QTRY_VERIFY(banner->isVisible());
    const QString told = banner->cause() + u' ' + banner->consequence();
    QVERIFY2(told.contains(u"ended before"_s), qPrintable(told));
    QVERIFY(!told.contains(u"Another Herald"_s));
}

void OutboxLogTest::oneMessageOfAPausedNoticeWaits()
{
    const NoticeId id = m_fixture->send(u"07700900909\n07700900101"_s, u"Lost on the way."_s);
    auto *lost = m_fixture->find<Banner>("unconfirmedBanner");
    QTRY_VERIFY(lost->isVisible() && !m_fixture->session->outbox().isRunning(id));
    std::ignore = m_fixture->session->store()
                      .run([id](Repositories &r) { return r.notices.setState(id, NoticeState::Paused, {}); })
                      .result();
    WindowFixture::space(lost->button());
    QTRY_COMPARE(m_fixture->find<QTableView>("settleTable")->model()->rowCount(), 1);
    auto *again = m_fixture->find<QPushButton>("sendAgainButton");
    QTRY_VERIFY(again->isEnabled());
    WindowFixture::space(again);
    const auto result = [this] { return m_fixture->find<QLabel>("settleResult")->text(); };
    QTRY_COMPARE(m_fixture->summary(id).totals.waiting, 1);
    QTRY_VERIFY2(result().contains(u"again"_s), qPrintable(result()));
    QVERIFY2(result().contains(u"resume it"_s), qPrintable(result()));
    QCOMPARE(m_fixture->summary(id).notice.state, NoticeState::Paused);
    QCOMPARE(m_fixture->summary(id).totals.waiting, 1);
}

QTEST_MAIN(OutboxLogTest)
#include "tst_outboxlog.moc"
