// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/SenderId.h"
#include "app/outbox/Plan.h"
#include "app/outbox/ReplyInvitation.h"

#include <QtTest/QtTest>
#include <rapidcheck.h>

using namespace herald;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(herald::PlanInput)

namespace {

const QString profile = u"4000eba1-a0c0-4563-9925-b25e842a7cb6"_s;

ListRules rulesOf(const QString &text)
{
    ListRules rules;
    rules.phone = {u"GB"_s, true};
    rules.text = TextTemplate(text);
    return rules;
}

CheckedList listOf(const QStringList &numbers, const QString &text = u"Your visit moves to 26 November."_s)
{
    RecipientList list;
    for (const QString &number : numbers)
        list.append(int(list.rowCount()) + 1, number, {});
    return checkList(list, rulesOf(text));
}

void setText(PlanInput &input, const QString &text)
{
    input.recipients = checkList(input.recipients.list, rulesOf(text));
}

PriceBook priced(QStringView partInBritain)
{
    return PriceBook::learn({{u"+447700900142"_s, 1, Money::parse(partInBritain, u"USD"_s).value()}});
}

PlanInput good()
{
    PlanInput input;
    input.sender = u"AcmeCare"_s;
    input.profileId = profile;
    input.recipients = listOf({u"+447700900142"_s, u"+447700900187"_s});
    input.now = QDateTime(QDate(2026, 11, 23), QTime(14, 0), Qt::UTC);
    return input;
}

} // namespace

class TestPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGoodNoticeHasNoFindings();
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
    void judgesTheTextThatPeopleGet();
    void usesTheWordsOfTheSenderRules();
    void addsUp();
    void keepsWhatWasWrittenInAnotherColumn();
    void countsAndForecasts();
    void seesInvitationsToReply_data();
    void seesInvitationsToReply();
};

void TestPlan::aGoodNoticeHasNoFindings()
{
    PlanInput input = good();
    input.ownedSenders = QList<OwnedSenderId>{{u"AcmeCare"_s, profile}};
    input.prices = priced(u"0.04");
    input.balance = Money::parse(u"10", u"USD"_s);
    const Plan plan = Planner::plan(input);
    QVERIFY(plan.findings.isEmpty());
    QVERIFY(!plan.isBlocked());
    QCOMPARE(plan.messages, 2);
    const Outgoing outgoing = Planner::outgoing(input.recipients);
    QCOMPARE(outgoing.messages.size(), 2);
    QCOMPARE(outgoing.messages[0].to, u"+447700900142"_s);
    QCOMPARE(outgoing.messages[0].text, input.text());
    QCOMPARE(outgoing.messages[0].expectedParts, 1);
}

void TestPlan::findsWhatIsWrong_data()
{
    QTest::addColumn<PlanInput>("input");
    QTest::addColumn<int>("weight");
    QTest::addColumn<int>("place");
    const auto row = [](const char *tag, Finding::Weight weight, Finding::Place place,
                         const std::function<void(PlanInput &)> &spoil) {
        PlanInput input = good();
        spoil(input);
        QTest::newRow(tag) << input << int(weight) << int(place);
    };
    row("no key", Finding::Blocking, Finding::Account, [](PlanInput &i) { i.hasKey = false; });
    row("no profile", Finding::Blocking, Finding::Account, [](PlanInput &i) { i.profileId = u" "_s; });
    row("no sender", Finding::Blocking, Finding::Sender, [](PlanInput &i) { i.sender.clear(); });
    row("12 characters", Finding::Blocking, Finding::Sender, [](PlanInput &i) { i.sender = u"AcmeCareTeam"_s; });
    row("digits only", Finding::Blocking, Finding::Sender, [](PlanInput &i) { i.sender = u"12345"_s; });
    row("a profile that is not listed", Finding::Warning, Finding::Account,
        [](PlanInput &i) { i.ownedProfiles = QStringList{u"another"_s}; });
    row("not owned", Finding::Warning, Finding::Sender, [](PlanInput &i) {
        i.ownedSenders = QList<OwnedSenderId>{{u"Other"_s, profile}};
    });
    row("owned by another profile", Finding::Blocking, Finding::Sender, [](PlanInput &i) {
        i.ownedSenders = QList<OwnedSenderId>{{u"AcmeCare"_s, u"another"_s}};
    });
    row("no text", Finding::Blocking, Finding::Text, [](PlanInput &i) { setText(i, u" \n"_s); });
    row("11 parts", Finding::Blocking, Finding::Text, [](PlanInput &i) { setText(i, QString(1531, u'a')); });
    row("asks for a reply", Finding::Warning, Finding::Text,
        [](PlanInput &i) { setText(i, u"Reply YES to confirm."_s); });
    row("doubtful", Finding::Information, Finding::Text, [](PlanInput &i) { setText(i, u"It costs 5 €."_s); });
    row("nobody", Finding::Blocking, Finding::Recipients, [](PlanInput &i) { i.recipients = listOf({}); });
    row("nobody ready", Finding::Blocking, Finding::Recipients,
        [](PlanInput &i) { i.recipients = listOf({u"none"_s}); });
    row("all barred", Finding::Blocking, Finding::Recipients,
        [](PlanInput &i) { i.recipients = listOf({u"+12125550142"_s}); });
    row("some left out", Finding::Information, Finding::Recipients, [](PlanInput &i) {
        i.recipients = listOf({u"+447700900142"_s, u"none"_s});
    });
    row("landline", Finding::Warning, Finding::Recipients,
        [](PlanInput &i) { i.recipients = listOf({u"02079460123"_s}); });
    row("kept twice", Finding::Warning, Finding::Recipients, [](PlanInput &i) {
        ListRules rules = i.recipients.rules;
        rules.twice = TwiceChoice::KeepAll;
        i.recipients = checkList(listOf({u"+447700900142"_s, u"07700 900142"_s}).list, rules);
    });
    row("registration", Finding::Warning, Finding::Recipients,
        [](PlanInput &i) { i.recipients = listOf({u"+33 6 39 98 12 34"_s}); });
    row("loose braces", Finding::Warning, Finding::Text, [](PlanInput &i) { setText(i, u"Hi {{name"_s); });
    row("no such column", Finding::Warning, Finding::Text, [](PlanInput &i) { setText(i, u"Hi {{street|you}}"_s); });
    row("odd value", Finding::Warning, Finding::Recipients, [](PlanInput &i) {
        RecipientList list;
        list.append(1, u"+447700900142"_s, u"#N/A"_s);
        i.recipients = checkList(list, rulesOf(u"Hi {{name}}"_s));
    });
    row("different lengths", Finding::Information, Finding::Text, [](PlanInput &i) {
        RecipientList list;
        list.append(1, u"+447700900142"_s, u"Ana"_s);
        list.append(2, u"+447700900187"_s, QString(200, u'a'));
        i.recipients = checkList(list, rulesOf(u"Hi {{name}}"_s));
    });
    row("too dear", Finding::Warning, Finding::Account, [](PlanInput &i) {
        i.prices = priced(u"0.04");
        i.balance = Money::parse(u"0.07", u"USD"_s);
    });
}

void TestPlan::findsWhatIsWrong()
{
    QFETCH(PlanInput, input);
    QFETCH(int, weight);
    QFETCH(int, place);
    const Plan plan = Planner::plan(input);
    QCOMPARE(plan.findings.size(), 1);
    const Finding &finding = plan.findings.constFirst();
    QCOMPARE(int(finding.weight), weight);
    QCOMPARE(int(finding.place), place);
    QVERIFY(!finding.what.isEmpty());
    QCOMPARE(plan.isBlocked(), weight == Finding::Blocking);
    QCOMPARE(plan.warnings(), weight == Finding::Warning ? 1 : 0);
}

void TestPlan::judgesTheTextThatPeopleGet()
{
    // As it stands it takes more than ten parts; what each person gets takes three.
    PlanInput input = good();
    setText(input, u"{{name|a}} "_s.repeated(200));
    const Plan plan = Planner::plan(input);
    QVERIFY(plan.segments.segments > maxSegmentsPerMessage);
    QVERIFY(!plan.isBlocked());
    QCOMPARE(plan.parts, qint64(6));
    // And the other way round.
    setText(input, u"{{name|%1}}"_s.arg(QString(20, u'a')).repeated(80));
    QVERIFY(Planner::plan(input).isBlocked());
}

void TestPlan::usesTheWordsOfTheSenderRules()
{
    PlanInput input = good();
    input.sender = u"12345"_s;
    QCOMPARE(Planner::plan(input).findings.constFirst().what, SenderId::explain(SenderIdProblem::NoLetter));
}

void TestPlan::keepsWhatWasWrittenInAnotherColumn()
{
    Sheet sheet;
    sheet.setHeadings({u"Mobile"_s, u"Name"_s, u"Other phone"_s});
    sheet.appendRow(2, {u"07700 900142"_s, u"Ana"_s, {}});
    sheet.appendRow(3, {{}, u"Ana again"_s, u"0044 7700 900142"_s});
    RecipientList list;
    list.append(sheet, ColumnMapping{0, 1, {2}});
    const Outgoing outgoing = Planner::outgoing(checkList(list, rulesOf(u"Hello"_s)));
    QCOMPARE(outgoing.leftOut.size(), 1);
    QCOMPARE(outgoing.leftOut.constFirst().input, u"0044 7700 900142"_s);
}

void TestPlan::addsUp()
{
    QVERIFY(rc::check("every row goes out or is left out", [] {
        const QStringList pool{u"+447700900142"_s, u"07700 900142"_s, u"+447700900187"_s, u"+12125550142"_s, u"none"_s,
            u"07700900142 x3"_s};
        const auto picks = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(pool.size())));
        PlanInput input = good();
        QStringList numbers;
        for (const int pick : picks)
            numbers.append(pool.at(pick));
        input.recipients = listOf(numbers);
        const Plan plan = Planner::plan(input);
        const Outgoing outgoing = Planner::outgoing(input.recipients);
        RC_ASSERT(plan.ledger.rows() == int(numbers.size()));
        RC_ASSERT(outgoing.messages.size() + outgoing.leftOut.size() == numbers.size());
        RC_ASSERT(outgoing.messages.size() == plan.ledger.ready);
        RC_ASSERT(plan.messages == outgoing.messages.size());
        RC_ASSERT(plan.parts == plan.messages * plan.tally.most());
        QSet<QString> people;
        for (const NewMessage &message : outgoing.messages)
            people.insert(message.to);
        RC_ASSERT(people.size() == outgoing.messages.size());
        for (const LeftOutRow &row : outgoing.leftOut)
            RC_ASSERT(row.status != RowStatus::Ready && !row.reason.isEmpty());
    }));
}

void TestPlan::countsAndForecasts()
{
    PlanInput input = good();
    QStringList numbers;
    for (int i = 0; i < 18; ++i)
        numbers.append(u"+4477009001%1"_s.arg(i, 2, 10, QLatin1Char('0')));
    input.recipients = listOf(numbers, QString(161, u'a'));
    input.prices = priced(u"0.039");
    input.partsPerMinute = 6;
    const Plan plan = Planner::plan(input);
    QCOMPARE(plan.parts, 36);
    QCOMPARE(plan.cost.value().amount(), u"1.404"_s);
    // Six parts go at once, thirty at six a minute.
    QCOMPARE(plan.endsAt.value(), input.now.addSecs(300));
    input.partsPerMinute = 0;
    QVERIFY(!Planner::plan(input).endsAt.has_value());
    input.prices.reset();
    QVERIFY(!Planner::plan(input).cost.has_value());
    // One of them lives where nothing was sent lately.
    input.prices = priced(u"0.039");
    numbers.append(u"+4915123456789"_s);
    input.recipients = listOf(numbers, QString(161, u'a'));
    QCOMPARE(Planner::plan(input).cost.value().amount(), u"1.404"_s);
    QCOMPARE(Planner::plan(input).withoutPrice, 1);
}

void TestPlan::seesInvitationsToReply_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("invites");
    const auto row = [](const QString &text, bool invites) { QTest::newRow(qPrintable(text)) << text << invites; };
    row(u"Reply YES to confirm"_s, true);
    row(u"If that does not suit, reply MOVE or ring 01632 960123"_s, true);
    row(u"Please reply to this message"_s, true);
    row(u"Text STOP to opt out"_s, true);
    row(u"Text us back"_s, true);
    row(u"Send \"YES\" to confirm"_s, true);
    row(u"Bitte antworten Sie mit JA"_s, true);
    row(u"Répondez OUI"_s, true);
    row(u"Responda SI"_s, true);
    row(u"Do not reply"_s, false);
    row(u"Please don't reply to this message"_s, false);
    row(u"You cannot reply to this text"_s, false);
    row(u"Bitte nicht antworten"_s, false);
    row(u"Ring 01632 960123 to move your visit"_s, false);
    row(u"Our bus stop to the clinic has moved"_s, false);
    row(u"We will send a letter"_s, false);
}

void TestPlan::seesInvitationsToReply()
{
    QFETCH(QString, text);
    QFETCH(bool, invites);
    QCOMPARE(!replyInvitation(text).isEmpty(), invites);
}

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
