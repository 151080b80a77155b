// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How to send, chosen in the settings with keys: at once, for the next review, and in the next run.
#include "WindowFixture.h"

#include <QLabel>
#include <QListWidget>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace herald;
using namespace herald::test;

class SendingHabitsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void quietHoursAreChosenWithKeys();
    void theSameHourTwiceIsRefused();
    void theNextReviewAsksForTheCount();
    void whatWasChosenIsShownInTheNextRun();
    void pricesAreLearntFromWhatWasSent();

private:
    void openSending();
    SendingHabits kept() const;

    std::unique_ptr<WindowFixture> m_fixture;
};

void SendingHabitsTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
}

void SendingHabitsTest::openSending()
{
    m_fixture->window->showPage(MainWindow::Settings);
    auto *sections = m_fixture->find<QListWidget>("settingsSections");
    sections->setFocus();
    QTest::keyClick(sections, Qt::Key_Home);
    QTest::keyClick(sections, Qt::Key_Down);
    QTRY_VERIFY(m_fixture->find<QSpinBox>("undoSeconds")->isVisible());
    // What the fixture keeps is shown, not what a fresh Herald begins with.
    QTRY_COMPARE(m_fixture->find<QSpinBox>("undoSeconds")->value(), int(kept().undo.count()));
}

SendingHabits SendingHabitsTest::kept() const
{
    return m_fixture->session->store().run([](Repositories &store) { return SendingHabits::load(store); }).result();
}

void SendingHabitsTest::quietHoursAreChosenWithKeys()
{
    openSending();
    auto *mind = m_fixture->find<QCheckBox>("mindQuiet");
    auto *from = m_fixture->find<QComboBox>("quietFrom");
    QTRY_VERIFY(!mind->isChecked());
    QVERIFY(!from->isEnabled());
    WindowFixture::space(mind);
    QTRY_COMPARE(kept().quiet, (QuietHours{20, 8}));
    from->setFocus();
    QTest::keyClick(from, Qt::Key_Down);
    QTRY_COMPARE(kept().quiet, (QuietHours{21, 8}));
    auto *saved = m_fixture->find<QLabel>("sendingSaved");
    QTRY_COMPARE(saved->text(), u"Saved"_s);
    WindowFixture::space(mind);
    QTRY_COMPARE(kept().quiet.from, kept().quiet.to);
    // Switched on again, the hours are those that were chosen before.
    WindowFixture::space(mind);
    QTRY_COMPARE(kept().quiet, (QuietHours{21, 8}));
}

void SendingHabitsTest::theSameHourTwiceIsRefused()
{
    openSending();
    WindowFixture::space(m_fixture->find<QCheckBox>("mindQuiet"));
    auto *until = m_fixture->find<QComboBox>("quietTo");
    until->setFocus();
    QTest::keyClick(until, Qt::Key_End);
    QTRY_COMPARE(kept().quiet, (QuietHours{20, 23}));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(until, Qt::Key_Up);
    QCOMPARE(until->currentIndex(), 20);
    QVERIFY(m_fixture->find<QLabel>("quietHint")->text().startsWith(u"From and until are the same hour."_s));
    QTRY_COMPARE(kept().quiet, (QuietHours{20, 21}));
}

void SendingHabitsTest::theNextReviewAsksForTheCount()
{
    openSending();
    auto *above = m_fixture->find<QSpinBox>("countAbove");
    above->setFocus();
    above->selectAll();
    QTest::keyClicks(above, u"1"_s);
    QTRY_COMPARE(kept().typedCountAbove, 1);
    m_fixture->press(Qt::Key_1, Qt::ControlModifier);
    m_fixture->write(u"Herald"_s, u"07700900123\n07700900124"_s, u"To two."_s);
    const QDialog *review = m_fixture->openReview();
    QVERIFY(review->findChild<QLineEdit *>(u"typedCount"_s));
}

void SendingHabitsTest::whatWasChosenIsShownInTheNextRun()
{
    openSending();
    auto *undo = m_fixture->find<QSpinBox>("undoSeconds");
    undo->setFocus();
    undo->selectAll();
    QTest::keyClicks(undo, u"99"_s); // the second 9 is beyond the bounds
    QTRY_COMPARE(kept().undo, std::chrono::seconds(9));
    WindowFixture::space(m_fixture->find<QCheckBox>("askCount"));
    QTRY_COMPARE(kept().typedCountAbove, 0);
    const SendingHabits before = kept();
    m_fixture->close();
    m_fixture->open();
    m_fixture->setHabits(before); // The fixture begins each run with its own.
    openSending();
    QTRY_VERIFY(!m_fixture->find<QCheckBox>("askCount")->isChecked());
    QCOMPARE(m_fixture->find<QSpinBox>("undoSeconds")->value(), 9);
    QVERIFY(!m_fixture->find<QSpinBox>("countAbove")->isEnabled());
}

/// The practice carrier takes 0.0049 USD a part.
void SendingHabitsTest::pricesAreLearntFromWhatWasSent()
{
    auto *cost = m_fixture->find<QWidget>("composeCost");
    auto *parts = m_fixture->find<QLabel>("previewParts");
    QVERIFY(!cost->isVisible());
    m_fixture->write(u"Herald"_s, u"07700900141"_s, u"Hello"_s);
    QTRY_VERIFY(cost->isVisible());
    QCOMPARE(cost->accessibleName(), u"price not known yet, nothing is paid in practice mode"_s);
    const NoticeId id = m_fixture->send({}, {});
    QTRY_COMPARE(m_fixture->summary(id).totals.accepted, 1);
    m_fixture->press(Qt::Key_1, Qt::ControlModifier);
    m_fixture->write(u"Herald"_s, u"07700900142\n07700900143"_s, QString(161, u'a'));
    QTRY_COMPARE(cost->accessibleName(), u"about 0.0196 USD, nothing is paid in practice mode"_s);
    QTRY_COMPARE(parts->text(), u"2 parts, about 0.0098 USD"_s);
    // Nobody in Germany was sent anything yet.
    m_fixture->write(u"Herald"_s, u"+4915123456789"_s, {});
    QTRY_COMPARE(cost->accessibleName(), u"about 0.0196 USD, without 1 message"_s);
}

QTEST_MAIN(SendingHabitsTest)
#include "tst_sendinghabits.moc"
