// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/WindowFixture.h"

#include "app/models/HistoryModel.h"
#include "ui/outbox/NoticeStanding.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/CountedWords.h"
#include "ui/widgets/LedgerLine.h"

#include <QDateTimeEdit>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace herald;
using herald::test::WindowFixture;

/// The outbox, driven with keys: what is told of a notice, and what can be done with it.
class OutboxPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void secondThoughtsLoseNothing();
    void undoneBesideAnother();
    void pauseAndResume();
    void stopTellsTrueNumbers();
    void paceAndEndAreTold();
    void scheduledCanBeSentNow();
    void scheduledCanBeMoved();
    void scheduledCanBeCancelled();
    void aMissedHourIsAsked();
    void theReasonOfAPauseIsTold();
    void refusedOnesAreRetried();
    void optedOutPeopleAreNotRetried();
    void nothingIsOfferedWhereNothingCanBeRetried();
    void aLongNameLeavesRoom();
    void urgentGoesFirst();
    void chipsFilter();
    void endsWhenThePaceSaysSo();
    void countsKeepTheirOrderFromRightToLeft();

private:
    QPushButton *button(const char *name) const { return m_fixture->find<QPushButton>(name); }
    void press(const char *name) const { WindowFixture::space(button(name)); }
    QString banner() const;
    QString figure(const char *name) const { return m_fixture->find<QWidget>(name)->accessibleName(); }
    static QString numbers(int count);
    NoticeId schedule();
    /// A notice as an earlier run left it.
    NoticeId leftOver(NoticeState state, const QString &reason, std::optional<qint64> startsIn);

    std::unique_ptr<WindowFixture> m_fixture;
};

void OutboxPageTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
}

void OutboxPageTest::cleanup()
{
    m_fixture->close();
    m_fixture.reset();
}

QString OutboxPageTest::banner() const
{
    const auto *shown = m_fixture->find<Banner>("noticeBanner");
    return shown->isVisible() ? QString(shown->cause() + u' ' + shown->consequence()) : QString();
}

QString OutboxPageTest::numbers(int count)
{
    QStringList all;
    for (int i = 0; i < count; ++i)
        all.append(u"07700900%1"_s.arg(100 + i));
    return all.join(u'\n');
}

NoticeId OutboxPageTest::schedule()
{
    m_fixture->write(u"Herald"_s, numbers(2), u"Later."_s);
    QDialog *review = m_fixture->openReview();
    QTest::keyClick(review->findChild<QComboBox *>(u"startChoice"_s), Qt::Key_Down);
    review->findChild<QDateTimeEdit *>(u"startTime"_s)->setDateTime(QDateTime::currentDateTime().addSecs(7200));
    auto *send = review->findChild<QPushButton *>(u"sendButton"_s);
    [send] { QTRY_VERIFY(send->isEnabled()); }();
    WindowFixture::space(send);
    [this] { QTRY_COMPARE(m_fixture->window->page(), MainWindow::OutboxOverview); }();
    return m_fixture->newest();
}

NoticeId OutboxPageTest::leftOver(NoticeState state, const QString &reason, std::optional<qint64> startsIn)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    NewNotice made;
    made.notice.account = m_fixture->session->accounts().current().id;
    made.notice.practice = true;
    made.notice.title = u"Left over"_s;
    made.notice.sender = u"Herald"_s;
    made.notice.text = u"Text"_s;
    made.notice.profileId = m_fixture->session->accounts().current().profileId;
    made.notice.createdAt = now.addSecs(-7200);
    if (startsIn)
        made.notice.startAt = now.addSecs(*startsIn);
    made.messages = {{1, u"+447700900101"_s, {}, u"Text"_s, 1}, {2, u"+447700900102"_s, {}, u"Text"_s, 1}};
    const auto id = m_fixture->session->store()
                        .run([made, state, reason](Repositories &store) -> StoreResult<NoticeId> {
                            const auto created = store.notices.create(made);
                            if (!created)
                                return created;
                            if (const auto set = store.notices.setState(*created, state, reason); !set)
                                return tl::make_unexpected(set.error());
                            return created;
                        })
                        .result();
    m_fixture->close();
    m_fixture->open();
    m_fixture->press(Qt::Key_2, Qt::ControlModifier);
    return id.value_or(NoticeId());
}

void OutboxPageTest::secondThoughtsLoseNothing()
{
    SendingHabits habits = WindowFixture::plainHabits();
    habits.undo = std::chrono::seconds(40);
    m_fixture->setHabits(habits);
    const NoticeId id = m_fixture->send(numbers(2), u"Oh no."_s);
    QTRY_VERIFY(banner().startsWith(u"Begins in "_s));
    QVERIFY(!button("stopButton")->isVisible());
    QPushButton *undo = m_fixture->find<Banner>("noticeBanner")->button();
    QCOMPARE(undo->text(), u"Undo"_s);
    WindowFixture::space(undo);
    // What was written is there again, and can be sent after all.
    QTRY_COMPARE(m_fixture->window->page(), MainWindow::Compose);
    QCOMPARE(m_fixture->summary(id).totals.cancelled, 2);
    QVERIFY(m_fixture->dialogs->asked.isEmpty());
    m_fixture->press(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(banner().startsWith(u"Stopped. 2 never left"_s));
    m_fixture->press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(m_fixture->find<Banner>("undoneBanner")->cause().startsWith(u"Undone. Nobody got it."_s));
    QCOMPARE(m_fixture->find<NoticeEditor>("noticeEditor")->toPlainText(), u"Oh no."_s);
    QCOMPARE(m_fixture->find<QComboBox>("senderPicker")->currentText(), u"Herald"_s);
    m_fixture->setHabits(WindowFixture::plainHabits());
    m_fixture->sendReviewed(m_fixture->openReview());
    QTRY_COMPARE(m_fixture->window->page(), MainWindow::OutboxOverview);
    QVERIFY(m_fixture->newest() != id);
    QTRY_COMPARE(m_fixture->summary(m_fixture->newest()).totals.accepted, 2);
}

/// Another notice was begun in the seconds of undo: neither is lost.
void OutboxPageTest::undoneBesideAnother()
{
    SendingHabits habits = WindowFixture::plainHabits();
    habits.undo = std::chrono::seconds(40);
    m_fixture->setHabits(habits);
    m_fixture->send(numbers(2), u"First."_s);
    m_fixture->press(Qt::Key_1, Qt::ControlModifier);
    m_fixture->write(u"Herald"_s, u"+447700900177"_s, u"Second."_s);
    m_fixture->press(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(banner().startsWith(u"Begins in "_s));
    WindowFixture::space(m_fixture->find<Banner>("noticeBanner")->button());
    QTRY_COMPARE(m_fixture->window->page(), MainWindow::Compose);
    auto *editor = m_fixture->find<NoticeEditor>("noticeEditor");
    auto *kept = m_fixture->find<Banner>("undoneBanner");
    auto *table = m_fixture->find<QTableView>("recipientTable");
    QCOMPARE(editor->toPlainText(), u"Second."_s);
    QVERIFY(kept->cause().contains(u"First."_s));
    WindowFixture::space(kept->button());
    QCOMPARE(editor->toPlainText(), u"First."_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QVERIFY(kept->cause().contains(u"Second."_s));
    WindowFixture::space(kept->button());
    QCOMPARE(editor->toPlainText(), u"Second."_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
}

void OutboxPageTest::pauseAndResume()
{
    m_fixture->setPace(6);
    const NoticeId id = m_fixture->send(numbers(30), u"Slow going."_s);
    QTRY_VERIFY(m_fixture->summary(id).totals.accepted >= 6);
    press("pauseButton");
    QTRY_VERIFY(banner().startsWith(u"Paused by a person."_s));
    const NoticeTotals paused = m_fixture->summary(id).totals;
    QVERIFY(banner().contains(u"%1 accepted"_s.arg(paused.accepted)));
    QVERIFY(banner().contains(u"%1 have not left"_s.arg(paused.waiting)));
    QCOMPARE(paused.accepted + paused.waiting, 30);
    // The key that paused it resumes it.
    QTRY_COMPARE(m_fixture->window->focusWidget(), button("resumeButton"));
    // But not when it was pressed twice by habit.
    m_fixture->press(Qt::Key_Space);
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    QCOMPARE(m_fixture->summary(id).notice.state, NoticeState::Paused);
    m_fixture->press(Qt::Key_Space);
    QTRY_COMPARE(m_fixture->summary(id).notice.state, NoticeState::Running);
    QTRY_VERIFY(button("pauseButton")->isVisible());
}

void OutboxPageTest::stopTellsTrueNumbers()
{
    m_fixture->setPace(6);
    const NoticeId id = m_fixture->send(numbers(30), u"Slow going."_s);
    QTRY_VERIFY(m_fixture->find<LedgerLine>("handoverLedger")->sentence().contains(u"6 accepted"_s));
    press("stopButton");
    QCOMPARE(m_fixture->dialogs->asked.size(), 1);
    QVERIFY(m_fixture->dialogs->asked.constFirst().text.startsWith(u"6 accepted, 24 have not left."_s));
    QTRY_COMPARE(m_fixture->summary(id).notice.state, NoticeState::Stopped);
    const NoticeTotals totals = m_fixture->summary(id).totals;
    QTRY_COMPARE(banner(), u"Stopped. %1 accepted, %2 never left."_s.arg(totals.accepted).arg(totals.cancelled));
    QCOMPARE(totals.accepted + totals.cancelled, 30);
    QVERIFY(!button("stopButton")->isVisible() && !button("pauseButton")->isVisible());
}

void OutboxPageTest::paceAndEndAreTold()
{
    m_fixture->setPace(6);
    m_fixture->send(numbers(30), u"Slow going."_s);
    QTRY_VERIFY(figure("paceFigure").contains(u"limit 6 parts"_s));
    QTRY_VERIFY(m_fixture->find<QWidget>("endFigure")->isVisible());
    QVERIFY(figure("endFigure").contains(u"ends about"_s));
    QTRY_VERIFY(figure("leftFigure").startsWith(u"6, of 30"_s));
}

void OutboxPageTest::scheduledCanBeSentNow()
{
    const NoticeId id = schedule();
    QCOMPARE(m_fixture->summary(id).notice.state, NoticeState::Scheduled);
    QTRY_VERIFY(button("sendNowButton")->isVisible());
    QVERIFY(!button("pauseButton")->isVisible());
    press("sendNowButton");
    QTRY_COMPARE(m_fixture->summary(id).totals.accepted, 2);
}

void OutboxPageTest::scheduledCanBeMoved()
{
    const NoticeId id = schedule();
    QTRY_VERIFY(button("changeTimeButton")->isVisible());
    press("changeTimeButton");
    auto *dialog = m_fixture->window->findChild<QDialog *>(u"changeTimeDialog"_s);
    QVERIFY(dialog);
    auto *change = dialog->findChild<QPushButton *>(u"changeTime"_s);
    auto *when = dialog->findChild<QDateTimeEdit *>(u"startTime"_s);
    when->setDateTime(QDateTime::currentDateTime().addDays(-1));
    QVERIFY(!change->isEnabled());
    const QDateTime later = QDateTime(QDate::currentDate().addDays(3), QTime(9, 0));
    when->setDateTime(later);
    QVERIFY(change->isEnabled());
    WindowFixture::space(change);
    QTRY_COMPARE(m_fixture->summary(id).notice.startAt->toLocalTime(), later);
    QCOMPARE(m_fixture->summary(id).notice.state, NoticeState::Scheduled);
    QCOMPARE(m_fixture->summary(id).totals.waiting, 2);
}

void OutboxPageTest::scheduledCanBeCancelled()
{
    const NoticeId id = schedule();
    QTRY_VERIFY(button("stopButton")->isVisible());
    QCOMPARE(button("stopButton")->text(), u"Cancel…"_s);
    m_fixture->dialogs->nextAnswer = 1;
    press("stopButton");
    QCOMPARE(m_fixture->summary(id).notice.state, NoticeState::Scheduled);
    m_fixture->dialogs->nextAnswer = 0;
    press("stopButton");
    QTRY_COMPARE(m_fixture->summary(id).totals.cancelled, 2);
}

void OutboxPageTest::aMissedHourIsAsked()
{
    const NoticeId id = leftOver(NoticeState::Scheduled, {}, -3600);
    QTRY_VERIFY(banner().startsWith(u"The time for it"_s));
    QCOMPARE(m_fixture->summary(id).totals.waiting, 2);
    QVERIFY(button("sendNowButton")->isVisible() && button("changeTimeButton")->isVisible());
    press("sendNowButton");
    QTRY_COMPARE(m_fixture->summary(id).totals.accepted, 2);
    QTRY_COMPARE(banner(), QString());
}

void OutboxPageTest::theReasonOfAPauseIsTold()
{
    const NoticeId id = leftOver(NoticeState::Paused, u"The spending limit for today is reached."_s, {});
    QTRY_COMPARE(banner(), u"Paused. The spending limit for today is reached."_s);
    press("resumeButton");
    QTRY_COMPARE(m_fixture->summary(id).totals.accepted, 2);
    QTRY_COMPARE(banner(), QString());
}

void OutboxPageTest::refusedOnesAreRetried()
{
    const NoticeId id = m_fixture->send(u"07700900901\n07700900101"_s, u"Refused."_s);
    QTRY_VERIFY(button("retryButton")->isVisible());
    QVERIFY(button("retryButton")->text().startsWith(u"Retry 1 refused"_s));
    press("retryButton");
    QCOMPARE(m_fixture->dialogs->asked.size(), 1);
    QTRY_VERIFY(m_fixture->log().contains(u"retry"_s));
    QTRY_COMPARE(m_fixture->summary(id).totals.refused, 1); // The number is as bad as before.
}

void OutboxPageTest::optedOutPeopleAreNotRetried()
{
    const NoticeId id = m_fixture->send(u"07700900901\n07700900902\n07700900101"_s, u"Opted out."_s);
    QTRY_COMPARE(m_fixture->summary(id).totals.refused, 2);
    // What is offered is what is tried.
    QTRY_VERIFY(button("retryButton")->isVisible());
    QTRY_COMPARE(button("retryButton")->text(), u"Retry 1 refused…"_s);
    press("retryButton");
    const Question asked = m_fixture->dialogs->asked.constLast();
    QVERIFY(asked.text.startsWith(u"1 "_s));
    QVERIFY(asked.text.contains(u"opted out"_s));
    QCOMPARE(asked.answers.constFirst(), u"Retry 1 message"_s);
    QTRY_VERIFY(m_fixture->log().contains(u"retry"_s));
}

void OutboxPageTest::nothingIsOfferedWhereNothingCanBeRetried()
{
    const NoticeId id = m_fixture->send(u"07700900902\n07700900101"_s, u"Opted out."_s);
    QTRY_COMPARE(m_fixture->summary(id).totals.refused, 1);
    QTRY_COMPARE(figure("leftFigure"), u"2, of 2 left this computer"_s);
    QTRY_VERIFY(m_fixture->find<LedgerLine>("handoverLedger")->sentence().contains(u"1 refused"_s));
    QVERIFY(!button("retryButton")->isVisible());
}

/// However long a name is, what became of the message and why can be read.
void OutboxPageTest::aLongNameLeavesRoom()
{
    QFile file(m_fixture->folder() + u"/list.csv"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Phone,Name\n07700900901," + QByteArray("Bartholomew ").repeated(12) + "\n");
    file.close();
    m_fixture->dialogs->nextFile = file.fileName();
    WindowFixture::space(button("importButton"));
    QTRY_COMPARE(m_fixture->find<QTableView>("recipientTable")->model()->rowCount(), 1);
    const NoticeId id = m_fixture->send({}, u"Refused."_s);
    QTRY_COMPARE(m_fixture->summary(id).totals.refused, 1);
    auto *table = m_fixture->find<QTableView>("noticeMessages");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    const QModelIndex known = table->model()->index(0, HistoryModel::TextColumn);
    QTRY_VERIFY(!known.data().toString().isEmpty());
    const int end =
        table->columnViewportPosition(HistoryModel::StatusColumn) + table->columnWidth(HistoryModel::StatusColumn);
    QVERIFY2(end <= table->viewport()->width(), qPrintable(QString::number(end)));
    QVERIFY(table->columnViewportPosition(HistoryModel::TextColumn) < table->viewport()->width() - 60);
    // What its column cuts is read whole below the table, by ear and under the pointer.
    auto *reason = m_fixture->find<QLabel>("messageReason");
    QVERIFY(!reason->isVisible());
    QApplication::setActiveWindow(m_fixture->window.get());
    table->setFocus();
    QTRY_COMPARE(table->currentIndex().row(), 0);
    QVERIFY(reason->isVisible());
    QCOMPARE(reason->text(), known.data().toString());
    QCOMPARE(known.data(Qt::ToolTipRole).toString(), reason->text());
    QCOMPARE(
        known.siblingAtColumn(HistoryModel::ToColumn).data(Qt::AccessibleDescriptionRole).toString(), reason->text());
    QVERIFY(known.siblingAtColumn(HistoryModel::NameColumn).data(Qt::ToolTipRole).toString().size() > 100);
}

void OutboxPageTest::urgentGoesFirst()
{
    m_fixture->setPace(6);
    m_fixture->send(numbers(30), u"The first one."_s);
    const NoticeId second = m_fixture->send(numbers(30), u"Something else, and quite another matter."_s);
    QTRY_VERIFY(button("sendFirstButton")->isVisible());
    QVERIFY(!button("sendFirstButton")->isChecked());
    press("sendFirstButton");
    QTRY_VERIFY(m_fixture->summary(second).notice.urgent);
    QTRY_VERIFY(button("sendFirstButton")->isChecked());
    press("sendFirstButton");
    QTRY_VERIFY(!m_fixture->summary(second).notice.urgent);
}

void OutboxPageTest::chipsFilter()
{
    const NoticeId sent = m_fixture->send(numbers(1), u"Sent."_s);
    QTRY_COMPARE(m_fixture->summary(sent).notice.state, NoticeState::Finished);
    m_fixture->press(Qt::Key_1, Qt::ControlModifier);
    schedule();
    const auto *list = m_fixture->find<QListView>("noticeList")->model();
    QTRY_COMPARE(list->rowCount(), 2);
    const auto click = [this](const char *chip) { WindowFixture::space(m_fixture->find<QAbstractButton>(chip)); };
    click("filterScheduled");
    QTRY_COMPARE(WindowFixture::column(list, 0), QStringList{u"Later."_s});
    click("filterFinished");
    QTRY_COMPARE(WindowFixture::column(list, 0), QStringList{u"Sent."_s});
    click("filterNow");
    QTRY_COMPARE(list->rowCount(), 0);
    click("filterAll");
    QTRY_COMPARE(list->rowCount(), 2);
}

void OutboxPageTest::endsWhenThePaceSaysSo()
{
    const QDateTime now(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    NoticeSummary summary;
    summary.totals.waiting = 30;
    summary.partsToGo = 60;
    QCOMPARE(NoticeWords::endsAt(summary, HandoverPace{6, {}}, 1, 0, now), now.addSecs(600));
    QCOMPARE(NoticeWords::endsAt(summary, HandoverPace{6, {}}, 2, 0, now), now.addSecs(1200));
    QCOMPARE(NoticeWords::endsAt(summary, HandoverPace{6, now.addSecs(60)}, 1, 0, now), now.addSecs(660));
    QCOMPARE(NoticeWords::endsAt(summary, HandoverPace{0, {}}, 1, 30, now), now.addSecs(60));
    QVERIFY(!NoticeWords::endsAt(summary, HandoverPace{0, {}}, 1, 0, now));
    summary.totals.waiting = 0;
    QVERIFY(!NoticeWords::endsAt(summary, HandoverPace{6, {}}, 1, 0, now));
}

void OutboxPageTest::countsKeepTheirOrderFromRightToLeft()
{
    NoticeTotals totals;
    totals.accepted = 6;
    totals.waiting = 494;
    QCOMPARE(CountedWords::handedOver(totals), u"6 accepted, 494 have not left"_s);
    QCOMPARE(apart(u"\u0623\u0645\u0644"_s), u"\u2068\u0623\u0645\u0644\u2069"_s);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString mirrored = CountedWords::handedOver(totals);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(mirrored, u"\u20686 accepted\u2069, \u2068494 have not left\u2069"_s);
}

QTEST_MAIN(OutboxPageTest)
#include "tst_outboxpage.moc"
