// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/WindowFixture.h"

#include "app/models/CheckWords.h"
#include "app/models/HistoryModel.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/KeyValueGrid.h"

#include <QLabel>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace herald;
using herald::test::WindowFixture;

/// What nobody knows is settled by a person, with keys.
class SettleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everythingKnownIsTold();
    void itArrived();
    void itDidNotArrive();
    void sendingAgainIsAskedFirst();
    void leftAsItIs();
    void lookedUpAgain();
    void backToTheNotice();
    void eachVerdictHasWords();

private:
    void press(const char *name) const { WindowFixture::space(m_fixture->find<QPushButton>(name)); }
    QTableView *table() const { return m_fixture->find<QTableView>("settleTable"); }
    QString result() const { return m_fixture->find<QLabel>("settleResult")->text(); }

    std::unique_ptr<WindowFixture> m_fixture;
    NoticeId m_id{};
};

/// The practice carrier answers this number with an error page and does not take the message: nobody can know that.
void SettleTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_id = m_fixture->send(u"07700900909\n07700900101"_s, u"Lost on the way."_s);
    auto *banner = m_fixture->find<Banner>("unconfirmedBanner");
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->button()->text().startsWith(u"Settle 1"_s));
    WindowFixture::space(banner->button());
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QTRY_VERIFY(m_fixture->find<QPushButton>("arrivedButton")->isEnabled());
}

void SettleTest::cleanup()
{
    m_fixture->close();
    m_fixture.reset();
}

void SettleTest::everythingKnownIsTold()
{
    QCOMPARE(m_fixture->window->focusWidget(), table());
    QStringList words;
    for (const KeyValueGrid::Row &row : m_fixture->find<KeyValueGrid>("settleFacts")->rows())
        words.append(row.value);
    QCOMPARE(words.filter(u"+44 7700 900909"_s).size(), 1);
    QVERIFY(words.contains(u"Lost on the way."_s));
    QCOMPARE(words.filter(u"fault of its own (status 500)"_s).size(), 1);
}

void SettleTest::itArrived()
{
    press("arrivedButton");
    QTRY_COMPARE(m_fixture->summary(m_id).totals.unconfirmed, 0);
    QCOMPARE(m_fixture->summary(m_id).totals.accepted, 2);
    QVERIFY(m_fixture->log().contains(u"mark_sent"_s));
    QTRY_VERIFY(result().contains(u"marked as sent"_s));
    QVERIFY(m_fixture->dialogs->asked.isEmpty());
    QTRY_COMPARE(table()->model()->rowCount(), 0);
}

void SettleTest::itDidNotArrive()
{
    press("sendAgainButton");
    QCOMPARE(m_fixture->dialogs->asked.size(), 1);
    QTRY_VERIFY(m_fixture->log().contains(u"send_again"_s));
    // The carrier loses it once more: it was sent, once, and is unconfirmed again.
    QTRY_VERIFY(m_fixture->summary(m_id).totals.unconfirmed == 1 && !m_fixture->session->outbox().isRunning(m_id));
    const auto sendings = m_fixture->session->store()
                              .run([id = m_id](Repositories &store) {
                                  HistoryQuery query;
                                  query.notice = id;
                                  query.to = u"+447700900909"_s;
                                  const auto found = store.messages.find(query);
                                  int begun = 0;
                                  const auto events = store.messages.events(found->constFirst().id);
                                  for (const MessageEvent &event : *events)
                                      begun += event.kind == u"sending"_s ? 1 : 0;
                                  return begun;
                              })
                              .result();
    QCOMPARE(sendings, 2);
}

void SettleTest::sendingAgainIsAskedFirst()
{
    m_fixture->dialogs->nextAnswer = 1;
    press("sendAgainButton");
    QCOMPARE(m_fixture->dialogs->asked.size(), 1);
    QVERIFY(m_fixture->dialogs->asked.constFirst().text.contains(u"twice"_s));
    QVERIFY(!m_fixture->log().contains(u"send_again"_s));
    QCOMPARE(m_fixture->summary(m_id).totals.unconfirmed, 1);
}

void SettleTest::leftAsItIs()
{
    press("leaveButton");
    QTRY_VERIFY(m_fixture->log().contains(u"leave_open"_s));
    QTRY_VERIFY(result().contains(u"left unconfirmed"_s));
    QCOMPARE(m_fixture->summary(m_id).totals.unconfirmed, 1);
    QCOMPARE(table()->model()->rowCount(), 1);
}

void SettleTest::lookedUpAgain()
{
    press("lookUpButton");
    QTRY_VERIFY(result().startsWith(u"Looked up: 1 "_s));
    QTRY_VERIFY(table()->model()->index(0, HistoryModel::TextColumn).data().toString() != u"not looked up yet"_s);
    QVERIFY(m_fixture->find<QPushButton>("lookUpButton")->isEnabled());
}

void SettleTest::backToTheNotice()
{
    press("settleBack");
    QVERIFY(m_fixture->find<Banner>("unconfirmedBanner")->isVisible());
    QCOMPARE(m_fixture->window->focusWidget()->objectName(), u"noticeList"_s);
}

void SettleTest::eachVerdictHasWords()
{
    StoredMessage message;
    message.createdAt = QDateTime::currentDateTimeUtc();
    QStringList brief;
    QStringList whole;
    for (const CheckVerdict verdict :
        {CheckVerdict::NotYet, CheckVerdict::TooEarly, CheckVerdict::NotFound, CheckVerdict::Unclear}) {
        message.checked = verdict;
        brief.append(CheckWords::brief(verdict));
        whole.append(CheckWords::explain(message));
    }
    QVERIFY(!brief.contains(QString()) && !whole.contains(QString()));
    QCOMPARE(brief.removeDuplicates() + whole.removeDuplicates(), 0);
}

QTEST_MAIN(SettleTest)
#include "tst_settle.moc"
