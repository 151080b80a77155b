// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/WindowFixture.h"

#include <QDateTimeEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace herald;
using herald::test::WindowFixture;

/// Closing the window while notices run or wait, and how their end is told.
class LeavingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theEndIsToldWithoutTheText();
    void nothingRunningClosesAtOnce();
    void goesOnInTheTray();
    void withoutATrayItIsPauseOrStay();
    void stayingChangesNothing();
    void aScheduledNoticeIsAsked();

private:
    NoticeId sendSlowly();
    const Question &asked() const { return m_fixture->dialogs->asked.constLast(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void LeavingTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
}

void LeavingTest::cleanup()
{
    m_fixture->close();
    m_fixture.reset();
    QGuiApplication::setQuitOnLastWindowClosed(true);
}

NoticeId LeavingTest::sendSlowly()
{
    m_fixture->setPace(6);
    QStringList numbers;
    for (int i = 0; i < 20; ++i)
        numbers.append(u"07700900%1"_s.arg(100 + i));
    const NoticeId id = m_fixture->send(numbers.join(u'\n'), u"Slow going."_s);
    [this, id] { QTRY_VERIFY(m_fixture->summary(id).totals.accepted >= 6); }();
    return id;
}

void LeavingTest::theEndIsToldWithoutTheText()
{
    m_fixture->send(u"07700900101\n07700900901"_s, u"Private matters."_s);
    QTRY_COMPARE(m_fixture->announcer->said.size(), 1);
    const QString said = m_fixture->announcer->said.constFirst();
    QVERIFY(said.contains(u"Herald"_s));
    QVERIFY(said.contains(u"1 accepted, 1 refused."_s));
    QVERIFY(!said.contains(u"Private"_s) && !said.contains(u"7700"_s));
}

void LeavingTest::nothingRunningClosesAtOnce()
{
    QVERIFY(m_fixture->window->close());
    QVERIFY(m_fixture->dialogs->asked.isEmpty());
}

void LeavingTest::goesOnInTheTray()
{
    const NoticeId id = sendSlowly();
    m_fixture->window->close(); // not by its key: a platform without a desktop has none for it
    QCOMPARE(m_fixture->dialogs->asked.size(), 1);
    QCOMPARE(asked().answers, (QStringList{u"Go on in the tray"_s, u"Pause and quit"_s, u"Stay here"_s}));
    QVERIFY(asked().text.contains(u"Nothing is lost"_s));
    QVERIFY(m_fixture->window->isHidden());
    QVERIFY(m_fixture->announcer->staying);
    QVERIFY(m_fixture->session->outbox().isRunning(id));
    // The end is told, and a click brings the window back.
    m_fixture->session->outbox().stop(id);
    QTRY_COMPARE(m_fixture->announcer->said.size(), 1);
    QVERIFY(m_fixture->announcer->said.constFirst().contains(u"never left"_s));
    Q_EMIT m_fixture->announcer->openRequested();
    QVERIFY(m_fixture->window->isVisible());
    QVERIFY(!m_fixture->announcer->staying);
}

void LeavingTest::withoutATrayItIsPauseOrStay()
{
    const NoticeId id = sendSlowly();
    m_fixture->announcer->tray = false;
    m_fixture->dialogs->nextAnswer = 0;
    m_fixture->window->close();
    QCOMPARE(m_fixture->dialogs->asked.size(), 1);
    QCOMPARE(asked().answers, (QStringList{u"Pause and quit"_s, u"Stay here"_s}));
    QTRY_VERIFY(m_fixture->window->isHidden());
    const NoticeTotals totals = m_fixture->summary(id).totals;
    QCOMPARE(totals.sending, 0);
    QVERIFY(totals.waiting > 0);
    // The next start asks to resume.
    m_fixture->close();
    m_fixture->open();
    QTRY_COMPARE(m_fixture->summary(id).notice.state, NoticeState::Paused);
    QCOMPARE(m_fixture->summary(id).totals.waiting, totals.waiting);
}

void LeavingTest::stayingChangesNothing()
{
    const NoticeId id = sendSlowly();
    m_fixture->dialogs->nextAnswer = 2;
    QVERIFY(!m_fixture->window->close());
    QVERIFY(m_fixture->window->isVisible());
    QVERIFY(m_fixture->session->outbox().isRunning(id));
    QVERIFY(!m_fixture->window->close());
    QCOMPARE(m_fixture->dialogs->asked.size(), 2);
}

void LeavingTest::aScheduledNoticeIsAsked()
{
    m_fixture->write(u"Herald"_s, u"07700900101"_s, u"Later."_s);
    QDialog *review = m_fixture->openReview();
    QTest::keyClick(review->findChild<QComboBox *>(u"startChoice"_s), Qt::Key_Down);
    review->findChild<QDateTimeEdit *>(u"startTime"_s)->setDateTime(QDateTime::currentDateTime().addSecs(7200));
    auto *send = review->findChild<QPushButton *>(u"sendButton"_s);
    QTRY_VERIFY(send->isEnabled());
    WindowFixture::space(send);
    QTRY_COMPARE(m_fixture->window->page(), MainWindow::OutboxOverview);
    QTRY_COMPARE(m_fixture->summary(m_fixture->newest()).notice.state, NoticeState::Scheduled);
    m_fixture->dialogs->nextAnswer = 1;
    QTRY_VERIFY(!m_fixture->window->close());
    QCOMPARE(asked().answers, (QStringList{u"Go on in the tray"_s, u"Quit"_s, u"Stay here"_s}));
    QVERIFY(asked().text.contains(u"at the next start"_s));
    QTRY_VERIFY(m_fixture->window->isHidden());
    QCOMPARE(m_fixture->summary(m_fixture->newest()).totals.waiting, 1);
}

QTEST_MAIN(LeavingTest)
#include "tst_leaving.moc"
