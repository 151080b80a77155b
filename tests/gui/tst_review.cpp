// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/WindowFixture.h"

#include "ui/widgets/Banner.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QPointer>
#include <QTableView>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace herald;
using herald::test::WindowFixture;

/// The review before sending, driven with keys: what is found, what must be confirmed, when it begins.
class ReviewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void thePastIsTold();
    void whoWasToldIsLeftOut();
    void everyWarningIsTickedOnItsOwn();
    void manyMessagesAreTyped();
    void nightOffersTheNextAllowedTime();
    void nightCanBeOverridden();
    void startsAtADateAndTimeInAZone();
    void aTimeThatHasPassedIsNotSent();
    void aLineOpensItsRows();
    void tabReachesEverything();
    void aLinkLeadsBackToTheText();
    void whatWasConfirmedIsInTheLog();
    void aLongTextIsCutBetweenLines();
    void theDraftHoldsWhatCanBePutRight();

private:
    /// One accepted message of 0.04 USD with this text, an hour ago.
    void sentBefore(const QString &to, const QString &text);
    static QStringList findings(const QDialog *review);
    static QPushButton *sendButton(const QDialog *review) { return review->findChild<QPushButton *>(u"sendButton"_s); }
    static QString hint(const QDialog *review) { return review->findChild<QLabel *>(u"sendHint"_s)->text(); }
    /// Quiet from this hour of London on.
    void makeNight(int hours);
    NoticeId sentNotice();

    std::unique_ptr<WindowFixture> m_fixture;
};

void ReviewTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
}

void ReviewTest::cleanup()
{
    m_fixture->close();
    m_fixture.reset();
}

void ReviewTest::sentBefore(const QString &to, const QString &text)
{
    NewNotice notice;
    notice.notice.account = m_fixture->session->accounts().current().id;
    notice.notice.practice = true;
    notice.notice.title = u"First wave"_s;
    notice.notice.sender = u"Herald"_s;
    notice.notice.text = text;
    notice.notice.createdAt = QDateTime::currentDateTimeUtc().addSecs(-3600);
    notice.messages = {{1, to, {}, text, 1}};
    const bool stored = m_fixture->session->store()
                            .run([notice](Repositories &store) {
                                const QDateTime now = QDateTime::currentDateTimeUtc();
                                const auto id = store.notices.create(notice);
                                const auto claimed = id ? store.messages.claim(*id, u"test"_s, 1, now)
                                                        : StoreResult<QList<StoredMessage>>();
                                if (!claimed || claimed->size() != 1)
                                    return false;
                                MessageRecord record;
                                record.id = u"40385f64-5717-4562-b3fc-2c963f66afa6"_s;
                                record.parts = 1;
                                record.cost = Money::parse(u"0.04", u"USD"_s);
                                record.to = {RecordParty()};
                                record.to.first().status = DeliveryStatus(u"delivered"_s);
                                return store.messages.markAccepted(claimed->constFirst().id, record, "{}", now)
                                    && store.notices.setState(*id, NoticeState::Finished, {});
                            })
                            .result();
    QVERIFY(stored);
}

QStringList ReviewTest::findings(const QDialog *review)
{
    QStringList all;
    for (const QLabel *label : review->findChildren<QLabel *>(u"finding"_s))
        all.append(label->text());
    return all;
}

void ReviewTest::makeNight(int hours)
{
    SendingHabits habits = WindowFixture::plainHabits();
    const int hour = QDateTime::currentDateTime().toTimeZone(QTimeZone("Europe/London")).time().hour();
    habits.quiet = {hour, (hour + hours) % 24};
    m_fixture->setHabits(habits);
}

NoticeId ReviewTest::sentNotice()
{
    const auto all =
        m_fixture->session->store().run([](Repositories &store) { return store.notices.summaries(true, 10); }).result();
    return all && !all->isEmpty() ? all->constFirst().notice.id : NoticeId();
}

void ReviewTest::thePastIsTold()
{
    sentBefore(u"+447700900123"_s, u"The clinic moves to room 4 today."_s);
    m_fixture->write(u"Herald"_s, u"07700900123\n07700900124"_s, u"The clinic moves to room 4 today"_s);
    const QDialog *review = m_fixture->openReview();
    QCOMPARE(findings(review).filter(u"1 person was sent this text"_s).size(), 1);
    // The price was learnt from the one message that was paid.
    QCOMPARE(review->findChild<QLabel *>(u"planCost"_s)->text(), u"about 0.08 USD"_s);
    QVERIFY(review->findChild<QLabel *>(u"planCostMore"_s)->text().contains(u"left"_s));
    QVERIFY(!sendButton(review)->isEnabled());
}

void ReviewTest::whoWasToldIsLeftOut()
{
    sentBefore(u"+447700900142"_s, u"The clinic is closed on Friday."_s);
    m_fixture->write(u"Herald"_s, u"+447700900142\n+447700900187"_s, u"The clinic is closed on Friday."_s);
    const QPointer<QDialog> first = m_fixture->openReview();
    auto *leave = first->findChild<QPushButton *>(u"leaveOut"_s);
    QVERIFY(leave);
    WindowFixture::space(leave);
    auto *banner = m_fixture->find<Banner>("leftOutBanner");
    QTRY_VERIFY(first.isNull());
    QCOMPARE(banner->cause(), u"1 person who was sent this text lately is left out."_s);

    // The review comes again, and nothing is found any more.
    QDialog *second = nullptr;
    QTRY_VERIFY((second = m_fixture->window->findChild<QDialog *>(u"reviewDialog"_s)));
    QTRY_VERIFY(sendButton(second)->isEnabled());
    QCOMPARE(sendButton(second)->text(), u"Practise sending 1 message"_s);
    m_fixture->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_fixture->window->findChild<QDialog *>(u"reviewDialog"_s));

    // It can be taken back, and is asked about again.
    WindowFixture::space(banner->button());
    QTRY_VERIFY(!banner->isVisible());
    QDialog *third = m_fixture->openReview();
    leave = third->findChild<QPushButton *>(u"leaveOut"_s);
    QVERIFY(leave);
    WindowFixture::space(leave);
    QTRY_VERIFY((second = m_fixture->window->findChild<QDialog *>(u"reviewDialog"_s)) && second != third);
    QTRY_VERIFY(sendButton(second)->isEnabled());
    m_fixture->sendReviewed(second);
    QTRY_COMPARE(m_fixture->window->page(), MainWindow::OutboxOverview);
    QTRY_COMPARE(m_fixture->summary(m_fixture->newest()).totals.accepted, 1);
    QCOMPARE(m_fixture->summary(m_fixture->newest()).totals.messages(), 1);
    // The next notice goes to everybody again.
    m_fixture->press(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(!banner->isVisible());
}

void ReviewTest::everyWarningIsTickedOnItsOwn()
{
    sentBefore(u"+447700900123"_s, u"The clinic moves to room 4. Please reply YES."_s);
    m_fixture->write(u"Herald"_s, u"07700900123\n07700900123"_s, u"The clinic moves to room 4. Please reply YES."_s);
    QDialog *review = m_fixture->openReview();
    const auto ticks = review->findChildren<QCheckBox *>(u"confirm"_s);
    QCOMPARE(ticks.size(), 2);
    QCOMPARE(findings(review).size(), 3); // The row that is left out is only information.
    QVERIFY(hint(review).startsWith(u"2 points"_s));
    WindowFixture::space(ticks.at(0));
    QVERIFY(hint(review).startsWith(u"1 point "_s));
    QVERIFY(!sendButton(review)->isEnabled());
    WindowFixture::space(ticks.at(1));
    QVERIFY(sendButton(review)->isEnabled());
    WindowFixture::space(ticks.at(0));
    QVERIFY(!sendButton(review)->isEnabled());
    QCOMPARE(review->findChild<QLabel *>(u"ticked"_s)->text(), u"1 of 2 checked"_s);
}

void ReviewTest::manyMessagesAreTyped()
{
    SendingHabits habits = WindowFixture::plainHabits();
    habits.typedCountAbove = 2;
    m_fixture->setHabits(habits);
    m_fixture->write(u"Herald"_s, u"07700900123\n07700900124\n07700900125"_s, u"To many."_s);
    QDialog *review = m_fixture->openReview();
    auto *field = review->findChild<QLineEdit *>(u"typedCount"_s);
    QVERIFY(field);
    QVERIFY(!sendButton(review)->isEnabled());
    QCOMPARE(hint(review), u"Type the number of messages above."_s);
    field->setFocus();
    QTest::keyClicks(field, u"33"_s);
    QVERIFY(!sendButton(review)->isEnabled());
    QTest::keyClick(field, Qt::Key_Backspace);
    QVERIFY(sendButton(review)->isEnabled());
    // Enter in the field is not a press of the button.
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(review->isVisible());
    QCOMPARE(sentNotice(), NoticeId());
}

void ReviewTest::nightOffersTheNextAllowedTime()
{
    makeNight(3);
    m_fixture->write(u"Herald"_s, u"07700900123"_s, u"Not at night."_s);
    QDialog *review = m_fixture->openReview();
    QCOMPARE(findings(review).filter(u"at night"_s).size(), 1);
    QVERIFY(!sendButton(review)->isEnabled());
    WindowFixture::space(review->findChild<QPushButton *>(u"calmStart"_s));
    QCOMPARE(review->focusWidget(), review->findChild<QComboBox *>(u"startChoice"_s));
    QTRY_VERIFY(findings(review).filter(u"at night"_s).isEmpty());
    QTRY_VERIFY(sendButton(review)->isEnabled());
    QVERIFY(sendButton(review)->text().startsWith(u"Practise scheduling 1 message"_s));
    WindowFixture::space(sendButton(review));
    QTRY_COMPARE(m_fixture->window->page(), MainWindow::OutboxOverview);
    const Notice notice = m_fixture->summary(sentNotice()).notice;
    QCOMPARE(notice.state, NoticeState::Scheduled);
    const QTime there = notice.startAt->toTimeZone(QTimeZone("Europe/London")).time();
    const int night = QDateTime::currentDateTime().toTimeZone(QTimeZone("Europe/London")).time().hour();
    QCOMPARE(there.minute(), 0);
    QVERIFY(there.hour() == (night + 3) % 24 || there.hour() == (night + 2) % 24); // The hour may have ended meanwhile.
}

void ReviewTest::nightCanBeOverridden()
{
    makeNight(3);
    m_fixture->write(u"Herald"_s, u"07700900123"_s, u"A burst pipe, even at night."_s);
    QDialog *review = m_fixture->openReview();
    m_fixture->sendReviewed(review);
    QTRY_COMPARE(m_fixture->window->page(), MainWindow::OutboxOverview);
    QTRY_COMPARE(m_fixture->summary(sentNotice()).totals.accepted, 1);
}

void ReviewTest::startsAtADateAndTimeInAZone()
{
    m_fixture->write(u"Herald"_s, u"07700900123"_s, u"Later."_s);
    QDialog *review = m_fixture->openReview();
    auto *choice = review->findChild<QComboBox *>(u"startChoice"_s);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    auto *when = review->findChild<QDateTimeEdit *>(u"startTime"_s);
    auto *zone = review->findChild<QComboBox *>(u"startZone"_s);
    QVERIFY(when->isVisible() && zone->isVisible());
    const QDate day = QDate::currentDate().addDays(2);
    when->setDateTime(QDateTime(day, QTime(9, 30)));
    zone->setCurrentIndex(zone->findData(QByteArray("Asia/Tokyo")));
    QVERIFY(review->findChild<QLabel *>(u"startHere"_s)->isVisible());
    QTRY_VERIFY(sendButton(review)->isEnabled());
    WindowFixture::space(sendButton(review));
    QTRY_COMPARE(m_fixture->window->page(), MainWindow::OutboxOverview);
    QCOMPARE(m_fixture->summary(sentNotice()).notice.startAt->toUTC(), QDateTime(day, QTime(0, 30), Qt::UTC));
}

void ReviewTest::aTimeThatHasPassedIsNotSent()
{
    m_fixture->write(u"Herald"_s, u"07700900123"_s, u"Too late."_s);
    QDialog *review = m_fixture->openReview();
    auto *choice = review->findChild<QComboBox *>(u"startChoice"_s);
    QTest::keyClick(choice, Qt::Key_Down);
    review->findChild<QDateTimeEdit *>(u"startTime"_s)->setDateTime(QDateTime::currentDateTime().addDays(-1));
    QTRY_VERIFY(!sendButton(review)->isEnabled());
    QVERIFY(hint(review).startsWith(u"The time to begin has passed"_s));
}

void ReviewTest::aLineOpensItsRows()
{
    m_fixture->write(u"Herald"_s, u"07700900123\n07700900123\nnonsense"_s, u"Rows."_s);
    QDialog *review = m_fixture->openReview();
    QVERIFY(review->findChild<QPushButton *>(u"show_ready"_s));
    WindowFixture::space(review->findChild<QPushButton *>(u"show_duplicate"_s));
    const auto *rows = review->findChild<QTableView *>(u"reviewRows"_s);
    QVERIFY(rows);
    QCOMPARE(rows->model()->rowCount(), 1);
    m_fixture->press(Qt::Key_Escape);
    QTRY_VERIFY(!review->findChild<QDialog *>(u"rowsDialog"_s));
    QVERIFY(review->isVisible());
}

void ReviewTest::tabReachesEverything()
{
    makeNight(3);
    m_fixture->write(u"Herald"_s, u"07700900123"_s, u"Please reply YES."_s);
    QDialog *review = m_fixture->openReview();
    for (auto *tick : review->findChildren<QCheckBox *>(u"confirm"_s))
        tick->setChecked(true);
    QList<QWidget *> order;
    auto *first = review->findChild<QWidget *>(u"show_ready"_s);
    first->setFocus();
    do {
        order.append(review->focusWidget());
        QTest::keyClick(review->focusWidget(), Qt::Key_Tab);
    } while (review->focusWidget() != first && order.size() < 30);
    const auto ticks = review->findChildren<QCheckBox *>(u"confirm"_s);
    QCOMPARE(ticks.size(), 2);
    const QList<QWidget *> wanted = {first, review->findChild<QWidget *>(u"startChoice"_s), ticks.at(0),
        review->findChild<QWidget *>(u"calmStart"_s), ticks.at(1), review->findChild<QWidget *>(u"backButton"_s),
        sendButton(review)};
    // In reading order, whatever else stands between.
    qsizetype at = -1;
    for (QWidget *widget : wanted) {
        const qsizetype next = order.indexOf(widget);
        QVERIFY2(next > at, qPrintable(widget->objectName()));
        at = next;
    }
}

void ReviewTest::aLinkLeadsBackToTheText()
{
    m_fixture->write(u"Herald"_s, u"07700900123"_s, u"Please reply YES."_s);
    QDialog *review = m_fixture->openReview();
    for (auto *link : review->findChildren<QPushButton *>()) {
        if (link->text() == u"Change the text"_s) {
            WindowFixture::space(link);
            break;
        }
    }
    QTRY_VERIFY(!m_fixture->window->findChild<QDialog *>(u"reviewDialog"_s));
    QCOMPARE(m_fixture->window->focusWidget(), m_fixture->find<NoticeEditor>("noticeEditor"));
}

void ReviewTest::whatWasConfirmedIsInTheLog()
{
    m_fixture->write(u"Herald"_s, u"07700900123"_s, u"Please reply YES."_s);
    m_fixture->sendReviewed(m_fixture->openReview());
    QTRY_COMPARE(m_fixture->window->page(), MainWindow::OutboxOverview);
    const auto entries =
        m_fixture->session->store().run([](Repositories &store) { return store.log.entries(0, 10); }).result();
    QVERIFY(entries && !entries->isEmpty());
    QCOMPARE(entries->constFirst().what, u"send"_s);
    QCOMPARE(entries->constFirst().detail, u"asks-for-reply"_s);
}

void ReviewTest::aLongTextIsCutBetweenLines()
{
    const QString text = QString(u"Your delivery comes today between ten and noon. "_s).repeated(20).trimmed();
    m_fixture->write(u"Herald"_s, u"07700900101"_s, {});
    m_fixture->find<NoticeEditor>("noticeEditor")->insertText(text);
    const QDialog *review = m_fixture->openReview();
    const auto *shown = review->findChild<QLabel *>(u"reviewText"_s);
    const int line = shown->fontMetrics().lineSpacing();
    QVERIFY(shown->height() >= line);
    QCOMPARE(shown->height() % line, 0);
    QCOMPARE(shown->text(), text);
    QTRY_COMPARE(shown->toolTip(), text);
}

void ReviewTest::theDraftHoldsWhatCanBePutRight()
{
    m_fixture->write(u"Herald"_s, u"07700900101\n07700900101\n12"_s, u"Hello."_s);
    const QDialog *review = m_fixture->openReview();
    const auto *keep = review->findChild<QCheckBox *>(u"keepRest"_s);
    QVERIFY(keep);
    // The person who is in the list twice is left out too, but there is nothing to put right.
    QVERIFY2(keep->text().contains(u"can be put right"_s), qPrintable(keep->text()));
}

QTEST_MAIN(ReviewTest)
#include "tst_review.moc"
