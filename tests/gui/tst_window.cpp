// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/WindowFixture.h"

#include "app/models/HistoryModel.h"
#include "app/models/RecipientsModel.h"
#include "ui/desktop/Look.h"
#include "ui/widgets/CounterBar.h"
#include "ui/widgets/HeaderPieces.h"
#include "ui/widgets/LedgerLine.h"
#include "ui/widgets/NoticeEditor.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace herald;
using herald::test::WindowFixture;

/// The real window, driven with keys; what is asserted is what the person reads.
class WindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void sendsFromComposeToDelivered();
    void reviewIsOffUntilThereIsSomethingToReview();
    void badSenderIsToldBesideThePicker_data();
    void badSenderIsToldBesideThePicker();
    void tooLongTextIsToldAndBlocked();
    void barredCountryIsToldInTheRow();
    void counterReadsAsItIsTyped();
    void suggestionReplacesOnlyWhenAsked();
    void warningsMustBeTicked();
    void draftSurvivesARestart();
    void stopCancelsWhatHasNotLeft();
    void detailShowsEveryField();
    void everyControlHasAName();
    void tabLeavesTheEditor();
    void practiceModeIsMarked();
    void notDeliveredFindsEveryFailure();
    void columnWidthsAreRemembered();
    void lookIsRemembered();

private:
    void write(const QString &sender, const QString &recipients, const QString &text);
    QDialog *openReview();

    std::unique_ptr<WindowFixture> m_fixture;
};

void WindowTest::cleanup()
{
    if (m_fixture)
        m_fixture->close();
    m_fixture.reset();
}

void WindowTest::write(const QString &sender, const QString &recipients, const QString &text)
{
    if (!m_fixture)
        m_fixture = std::make_unique<WindowFixture>();
    m_fixture->write(sender, recipients, text);
}

QDialog *WindowTest::openReview()
{
    return m_fixture->openReview();
}

void WindowTest::sendsFromComposeToDelivered()
{
    write(u"Herald"_s, u"07700 900123\n+44 7700 900124\nnot a number\n07700900123"_s, u"The clinic moves to room 4 today."_s);
    auto *table = m_fixture->find<QTableView>("recipientTable");
    QCOMPARE(WindowFixture::column(table->model(), RecipientsModel::VerdictColumn),
             (QStringList{u"Ready"_s, u"Ready"_s, u"Not a number"_s, u"Twice"_s}));
    QCOMPARE(m_fixture->find<LedgerLine>("ledger")->sentence().section(u':', 0, 0), u"4 rows"_s);

    auto *balance = m_fixture->window->findChild<BalanceLabel *>();
    QTRY_VERIFY(balance->isVisible());
    const QString full = balance->accessibleName();
    QDialog *review = openReview();
    auto *send = review->findChild<QPushButton *>(u"sendButton"_s);
    QVERIFY(send->text().contains(u"2 messages"_s));
    WindowFixture::space(review->findChild<QCheckBox *>(u"keepRest"_s));
    for (auto *tick : review->findChildren<QCheckBox *>(u"confirm"_s)) {
        tick->setFocus();
        QTest::keyClick(tick, Qt::Key_Space);
    }
    send->setFocus();
    QTest::keyClick(send, Qt::Key_Space);

    // The outbox comes forward, the box is empty, and nothing can be sent twice by habit.
    QTRY_COMPARE(m_fixture->window->page(), MainWindow::OutboxOverview);
    QVERIFY(m_fixture->find<NoticeEditor>("noticeEditor")->text().isEmpty());
    QTRY_VERIFY(m_fixture->find<LedgerLine>("handoverLedger")->sentence().contains(u"2 accepted"_s));

    m_fixture->press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_fixture->window->page(), MainWindow::History);
    auto *history = m_fixture->find<QTableView>("historyTable");
    QTRY_COMPARE_WITH_TIMEOUT(WindowFixture::column(history->model(), HistoryModel::StatusColumn),
                              (QStringList{u"Delivered"_s, u"Delivered"_s}), 20'000);
    QTRY_VERIFY(m_fixture->find<QLabel>("historyCount")->text().startsWith(u"2 messages"_s));
    // What it has cost is gone from the header too, without anybody asking.
    QTRY_VERIFY(balance->accessibleName() != full);
}

void WindowTest::reviewIsOffUntilThereIsSomethingToReview()
{
    m_fixture = std::make_unique<WindowFixture>();
    auto *button = m_fixture->find<QPushButton>("reviewButton");
    QVERIFY(!button->isEnabled());
    QCOMPARE(m_fixture->find<QLabel>("reviewHint")->text(), u"Add people and a text first"_s);
    write(u"Herald"_s, u"07700900123"_s, u""_s);
    QVERIFY(!button->isEnabled());
    QCOMPARE(m_fixture->find<QLabel>("reviewHint")->text(), u"Write a text first"_s);
    write(u"Herald"_s, u""_s, u"Hello"_s);
    QVERIFY(button->isEnabled());
}

void WindowTest::badSenderIsToldBesideThePicker_data()
{
    QTest::addColumn<QString>("sender");
    QTest::newRow("twelve characters") << u"AcmeCare2026"_s;
    QTest::newRow("digits only") << u"12345"_s;
    QTest::newRow("ampersand") << u"Acme&Co"_s;
    QTest::newRow("not owned") << u"Stranger"_s;
}

void WindowTest::badSenderIsToldBesideThePicker()
{
    QFETCH(QString, sender);
    write(sender, u"07700900123"_s, u"Hello"_s);
    auto *problem = m_fixture->find<QLabel>("senderProblem");
    QTRY_VERIFY(problem->isVisible() && !problem->text().isEmpty());
    QTRY_VERIFY(m_fixture->session->accounts().facts().senders.has_value());
    QDialog *review = openReview();
    QVERIFY(!review->findChild<QPushButton *>(u"sendButton"_s)->isEnabled());
    m_fixture->press(Qt::Key_Escape);
    QCOMPARE(m_fixture->find<NoticeEditor>("noticeEditor")->text(), u"Hello"_s);
}

void WindowTest::tooLongTextIsToldAndBlocked()
{
    write(u"Herald"_s, u"07700900123"_s, u""_s);
    auto *editor = m_fixture->find<NoticeEditor>("noticeEditor");
    editor->insertText(QString(1531, u'a'));
    auto *notice = m_fixture->find<QLabel>("textNotice");
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(u"10 parts"_s));
    QDialog *review = openReview();
    QVERIFY(!review->findChild<QPushButton *>(u"sendButton"_s)->isEnabled());
    QVERIFY(review->findChild<QLabel *>(u"sendHint"_s)->text().contains(u"cannot be sent"_s));
    m_fixture->press(Qt::Key_Escape);
    QTest::keyClick(editor, Qt::Key_Backspace);
    QVERIFY(!notice->isVisible());
}

void WindowTest::barredCountryIsToldInTheRow()
{
    write(u"Herald"_s, u"+1 212 555 0142\n+1 416 555 0142\n+1 787 555 0142\n+1 876 555 0142"_s, u"Hello"_s);
    const QStringList verdicts = WindowFixture::column(m_fixture->find<QTableView>("recipientTable")->model(),
                                                       RecipientsModel::VerdictColumn);
    QCOMPARE(verdicts.mid(0, 3), (QStringList{u"Barred country"_s, u"Barred country"_s, u"Barred country"_s}));
    QVERIFY(verdicts.at(3) != u"Barred country"_s); // Jamaica shares +1 and is not barred
    QVERIFY(m_fixture->find<QTableView>("recipientTable")->model()->index(0, 0).data(RecipientsModel::ReasonRole).toString()
                .contains(u"United States"_s));
}

void WindowTest::counterReadsAsItIsTyped()
{
    write(u"Herald"_s, u"07700900123"_s, u"Hello"_s);
    auto *counter = m_fixture->find<CounterBar>("counter");
    auto *editor = m_fixture->find<NoticeEditor>("noticeEditor");
    QVERIFY(counter->sentence().contains(u"5 of 160"_s));
    const QSize before = counter->size();
    editor->insertText(QString(156, u'a'));
    QVERIFY(counter->sentence().contains(u"2 parts"_s));
    QCOMPARE(editor->marks().breaks, (SegmentBreaks{0, 153}));
    editor->insertText(u"ł"_s);
    QVERIFY(counter->sentence().contains(u"Unicode"_s) || counter->sentence().contains(u"UCS-2"_s));
    QCOMPARE(editor->marks().unicode, (CharacterSpans{{161, 1}}));
    QCOMPARE(counter->size(), before);
}

void WindowTest::suggestionReplacesOnlyWhenAsked()
{
    write(u"Herald"_s, u"07700900123"_s, u""_s);
    auto *editor = m_fixture->find<NoticeEditor>("noticeEditor");
    const QString written = u"We’ll meet you at the door, and if that doesn’t suit, ring us before five and we’ll find another time for you."_s;
    editor->insertText(written);
    auto *banner = m_fixture->find<QWidget>("suggestion");
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(editor->text(), written);
    auto *replace = banner->findChild<QPushButton *>();
    replace->setFocus();
    QTest::keyClick(replace, Qt::Key_Space);
    QCOMPARE(editor->text(), QString(written).replace(u'’', u'\''));
    QTRY_VERIFY(!banner->isVisible());
    QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(editor->text(), written);
}

void WindowTest::warningsMustBeTicked()
{
    write(u"Herald"_s, u"07700900123"_s, u"Please reply YES to confirm."_s);
    QDialog *review = openReview();
    auto *send = review->findChild<QPushButton *>(u"sendButton"_s);
    const auto ticks = review->findChildren<QCheckBox *>(u"confirm"_s);
    QCOMPARE(ticks.size(), 1);
    QVERIFY(!send->isEnabled());
    QVERIFY(review->findChild<QLabel *>(u"sendHint"_s)->text().startsWith(u"1 point"_s));
    ticks.constFirst()->setFocus();
    QTest::keyClick(ticks.constFirst(), Qt::Key_Space);
    QVERIFY(send->isEnabled());
    m_fixture->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_fixture->window->findChild<QDialog *>(u"reviewDialog"_s));
    QCOMPARE(m_fixture->find<QTableView>("historyTable")->model()->rowCount(), 0);
}

void WindowTest::draftSurvivesARestart()
{
    write(u"Herald"_s, u"07700900123\nnonsense"_s, u"Half a sente"_s);
    QTRY_VERIFY(m_fixture->find<QLabel>("draftSaved")->text().startsWith(u"Draft saved"_s));
    m_fixture->close();
    m_fixture->open();
    QTRY_COMPARE(m_fixture->find<NoticeEditor>("noticeEditor")->text(), u"Half a sente"_s);
    QCOMPARE(m_fixture->find<QComboBox>("senderPicker")->currentText(), u"Herald"_s);
    QCOMPARE(m_fixture->find<QTableView>("recipientTable")->model()->rowCount(), 2);
}

void WindowTest::stopCancelsWhatHasNotLeft()
{
    m_fixture = std::make_unique<WindowFixture>();
    Account account = m_fixture->session->accounts().current();
    account.partsPerMinute = 6;
    m_fixture->session->accounts().save(account);
    QStringList numbers;
    for (int i = 0; i < 30; ++i)
        numbers.append(u"07700900%1"_s.arg(100 + i));
    write(u"Herald"_s, numbers.join(u'\n'), u"Slow going."_s);
    QDialog *review = openReview();
    auto *send = review->findChild<QPushButton *>(u"sendButton"_s);
    send->setFocus();
    QTest::keyClick(send, Qt::Key_Space);
    QTRY_COMPARE(m_fixture->window->page(), MainWindow::OutboxOverview);
    auto *ledger = m_fixture->find<LedgerLine>("handoverLedger");
    QTRY_VERIFY(ledger->sentence().contains(u"accepted"_s));
    auto *stop = m_fixture->find<QPushButton>("stopButton");
    stop->setFocus();
    QTest::keyClick(stop, Qt::Key_Space);
    QCOMPARE(m_fixture->dialogs->asked.size(), 1);
    QTRY_VERIFY(ledger->sentence().contains(u"stopped"_s));
    QVERIFY(!ledger->sentence().contains(u"waiting"_s));
    QVERIFY(ledger->sentence().startsWith(u"30 messages"_s));
}

void WindowTest::detailShowsEveryField()
{
    write(u"Herald"_s, u"07700900123"_s, u"One for the record."_s);
    QDialog *review = openReview();
    auto *send = review->findChild<QPushButton *>(u"sendButton"_s);
    send->setFocus();
    QTest::keyClick(send, Qt::Key_Space);
    m_fixture->press(Qt::Key_3, Qt::ControlModifier);
    auto *raw = m_fixture->find<QPlainTextEdit>("detailRaw");
    QTRY_VERIFY_WITH_TIMEOUT(raw->toPlainText().contains(u"\"delivered\""_s), 20'000);
    const QString record = raw->toPlainText();
    for (const auto *key : {"record_type", "messaging_profile_id", "organization_id", "cost_breakdown", "valid_until",
                            "tcr_campaign_id", "wait_seconds", "encoding", "parts"})
        QVERIFY2(record.contains(QLatin1String(key)), key);
    QStringList values;
    for (const QLabel *label : m_fixture->find<QWidget>("detailFields")->findChildren<QLabel *>())
        values.append(label->text());
    QVERIFY(values.filter(u"GSM-7"_s).size() > 0);
    QVERIFY(values.filter(u"One for the record."_s).size() > 0);
}

void WindowTest::everyControlHasAName()
{
    m_fixture = std::make_unique<WindowFixture>();
    QStringList nameless;
    for (QWidget *widget : m_fixture->window->findChildren<QWidget *>()) {
        const bool interactive = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
            || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
            || qobject_cast<QAbstractItemView *>(widget) || qobject_cast<QPlainTextEdit *>(widget);
        const bool partOfAnother = widget->objectName().startsWith(u"qt_"_s) || qobject_cast<QAbstractSpinBox *>(widget->parentWidget())
            || qobject_cast<QComboBox *>(widget->parentWidget()) || qobject_cast<QLineEdit *>(widget->parentWidget())
            || qobject_cast<QTabWidget *>(widget->parentWidget()) || widget->inherits("QComboBoxListView")
            || widget->inherits("QHeaderView") || widget->inherits("QTableCornerButton") || widget->inherits("QTabBar")
            || (widget->parentWidget() && widget->parentWidget()->inherits("QTabBar"));
        if (!interactive || partOfAnother || widget->isHidden() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).isEmpty())
            nameless.append(QString(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
    QCOMPARE(nameless.join(u", "_s), QString());
}

void WindowTest::tabLeavesTheEditor()
{
    write(u"Herald"_s, u"07700900123"_s, u"a"_s);
    auto *editor = m_fixture->find<NoticeEditor>("noticeEditor");
    QTest::keyClick(editor, Qt::Key_Tab);
    QVERIFY(!editor->hasFocus());
    QCOMPARE(editor->text(), u"a"_s);
}

void WindowTest::practiceModeIsMarked()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->window->windowTitle().contains(u"practice"_s));
}

void WindowTest::notDeliveredFindsEveryFailure()
{
    m_fixture = std::make_unique<WindowFixture>();
    const QStringList statuses = {u"delivered"_s, u"delivery_failed"_s, u"sending_failed"_s, u"expired"_s,
                                  u"delivery_unconfirmed"_s};
    NewNotice notice;
    notice.notice.practice = true;
    notice.notice.sender = u"Herald"_s;
    notice.notice.createdAt = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < statuses.size(); ++i)
        notice.messages.append({i + 1, u"+44770090010%1"_s.arg(i), {}, u"Text"_s, 1});
    const bool stored = m_fixture->session->store().run([notice, statuses](Repositories &store) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto id = store.notices.create(notice);
        const auto claimed = id ? store.messages.claim(*id, u"test"_s, 10, now) : StoreResult<QList<StoredMessage>>();
        if (!claimed || claimed->size() != statuses.size())
            return false;
        for (int i = 0; i < statuses.size(); ++i) {
            MessageRecord record;
            record.id = QString::number(i);
            record.to = {RecordParty()};
            record.to.first().status = DeliveryStatus(statuses.at(i));
            if (!store.messages.markAccepted(claimed->at(i).id, record, "{}", now))
                return false;
        }
        return store.notices.setState(*id, NoticeState::Finished, {}).has_value();
    }).result();
    QVERIFY(stored);
    auto *table = m_fixture->find<QTableView>("historyTable");
    const auto shown = [table] {
        QStringList words = WindowFixture::column(table->model(), HistoryModel::StatusColumn);
        words.removeDuplicates();
        return QString(QString::number(table->model()->rowCount()) + u' ' + words.join(u','));
    };
    m_fixture->find<QAbstractButton>("filterNotDelivered")->click();
    QTRY_COMPARE(shown(), u"3 Not delivered"_s);
    m_fixture->find<QAbstractButton>("filterNoReceipt")->click();
    QTRY_COMPARE(shown(), u"1 No receipt"_s);
    m_fixture->find<QAbstractButton>("filterDelivered")->click();
    QTRY_COMPARE(shown(), u"1 Delivered"_s);
}

void WindowTest::columnWidthsAreRemembered()
{
    m_fixture = std::make_unique<WindowFixture>();
    auto *table = m_fixture->find<QTableView>("historyTable");
    table->setColumnWidth(HistoryModel::ToColumn, 177);
    const auto stored = [this] {
        return m_fixture->session->store()
            .run([](Repositories &store) { return store.settings.value(u"history-columns"_s, {}); })
            .result()
            .value_or(QString());
    };
    QTRY_VERIFY(stored().contains(u"177"_s));
    m_fixture->close();
    m_fixture->open();
    QTRY_COMPARE(m_fixture->find<QTableView>("historyTable")->columnWidth(HistoryModel::ToColumn), 177);
}

void WindowTest::lookIsRemembered()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->close();
    Look *look = Look::install(*qApp, LookChoice::Light);
    m_fixture->look = look;
    m_fixture->open();
    m_fixture->find<QAbstractButton>("lookDark")->click();
    QCOMPARE(look->choice(), LookChoice::Dark);
    m_fixture->close();
    look->setChoice(LookChoice::Light);
    m_fixture->open();
    QCOMPARE(look->choice(), LookChoice::Dark);
    QVERIFY(m_fixture->find<QAbstractButton>("lookDark")->isChecked());
    look->setChoice(LookChoice::Light);
}

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
