// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/SenderId.h"
#include "app/outbox/Plan.h"
#include "app/outbox/ReplyInvitation.h"
#include "app/recipients/RecipientCheck.h"

#include <QtTest/QtTest>
#include <rapidcheck.h>

using namespace herald;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(herald::PlanInput)

namespace {

const QString profile = u"4000eba1-a0c0-4563-9925-b25e842a7cb6"_s;

QList<RecipientRow> rowsOf(const QStringList &numbers)
{
    QList<RawRow> raw;
    for (const QString &number : numbers)
        raw.append({int(raw.size()) + 1, number, {}});
    return checkRecipients(raw, {{u"GB"_s, true}, {}});
}

PlanInput good()
{
    PlanInput input;
    input.sender = u"AcmeCare"_s;
    input.text = u"Your visit moves to 26 November."_s;
    input.profileId = profile;
    input.rows = rowsOf({u"+447700900142"_s, u"+447700900187"_s});
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
    void usesTheWordsOfTheSenderRules();
    void addsUp();
    void countsAndForecasts();
    void seesInvitationsToReply_data();
    void seesInvitationsToReply();
};

void TestPlan::aGoodNoticeHasNoFindings()
{
    PlanInput input = good();
    input.ownedSenders = QList<OwnedSenderId>{{u"AcmeCare"_s, profile}};
    input.pricePerPart = Money::parse(u"0.04", u"USD"_s);
    input.balance = Money::parse(u"10", u"USD"_s);
    const Plan plan = Planner::plan(input);
    QVERIFY(plan.findings.isEmpty());
    QVERIFY(!plan.isBlocked());
    QCOMPARE(plan.messages, 2);
    QCOMPARE(plan.outgoing.size(), 2);
    QCOMPARE(plan.outgoing[0].to, u"+447700900142"_s);
    QCOMPARE(plan.outgoing[0].text, input.text);
    QCOMPARE(plan.outgoing[0].expectedParts, 1);
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
    row("not owned", Finding::Blocking, Finding::Sender, [](PlanInput &i) {
        i.ownedSenders = QList<OwnedSenderId>{{u"Other"_s, profile}};
    });
    row("owned by another profile", Finding::Blocking, Finding::Sender, [](PlanInput &i) {
        i.ownedSenders = QList<OwnedSenderId>{{u"AcmeCare"_s, u"another"_s}};
    });
    row("no text", Finding::Blocking, Finding::Text, [](PlanInput &i) { i.text = u" \n"_s; });
    row("11 parts", Finding::Blocking, Finding::Text, [](PlanInput &i) { i.text = QString(1531, u'a'); });
    row("asks for a reply", Finding::Warning, Finding::Text, [](PlanInput &i) { i.text = u"Reply YES to confirm."_s; });
    row("doubtful", Finding::Information, Finding::Text, [](PlanInput &i) { i.text = u"It costs 5 €."_s; });
    row("nobody", Finding::Blocking, Finding::Recipients, [](PlanInput &i) { i.rows.clear(); });
    row("nobody ready", Finding::Blocking, Finding::Recipients, [](PlanInput &i) { i.rows = rowsOf({u"none"_s}); });
    row("all barred", Finding::Blocking, Finding::Recipients,
        [](PlanInput &i) { i.rows = rowsOf({u"+12125550142"_s}); });
    row("some left out", Finding::Information, Finding::Recipients, [](PlanInput &i) {
        i.rows = rowsOf({u"+447700900142"_s, u"none"_s});
    });
    row("landline", Finding::Warning, Finding::Recipients, [](PlanInput &i) { i.rows = rowsOf({u"02079460123"_s}); });
    row("too dear", Finding::Warning, Finding::Account, [](PlanInput &i) {
        i.pricePerPart = Money::parse(u"0.04", u"USD"_s);
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

void TestPlan::usesTheWordsOfTheSenderRules()
{
    PlanInput input = good();
    input.sender = u"12345"_s;
    QCOMPARE(Planner::plan(input).findings.constFirst().what, SenderId::explain(SenderIdProblem::NoLetter));
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
        input.rows = rowsOf(numbers);
        const Plan plan = Planner::plan(input);
        RC_ASSERT(plan.ledger.rows() == int(numbers.size()));
        RC_ASSERT(plan.outgoing.size() + plan.leftOut.size() == numbers.size());
        RC_ASSERT(plan.outgoing.size() == plan.ledger.ready);
        RC_ASSERT(plan.messages == plan.outgoing.size());
        RC_ASSERT(plan.parts == plan.messages * plan.segments.segments);
        QSet<QString> people;
        for (const NewMessage &message : plan.outgoing)
            people.insert(message.to);
        RC_ASSERT(people.size() == plan.outgoing.size());
        for (const LeftOutRow &row : plan.leftOut)
            RC_ASSERT(row.status != RowStatus::Ready && !row.reason.isEmpty());
    }));
    // A row that says ready and has no number goes nowhere, and is still accounted for.
    PlanInput input = good();
    RecipientRow broken;
    broken.status = RowStatus::Ready;
    input.rows = {broken};
    const Plan plan = Planner::plan(input);
    QVERIFY(plan.outgoing.isEmpty());
    QCOMPARE(plan.ledger.ready, 0);
    QCOMPARE(plan.ledger.rows(), 1);
}

void TestPlan::countsAndForecasts()
{
    PlanInput input = good();
    input.text = QString(161, u'a');
    QStringList numbers;
    for (int i = 0; i < 18; ++i)
        numbers.append(u"+4477009001%1"_s.arg(i, 2, 10, QLatin1Char('0')));
    input.rows = rowsOf(numbers);
    input.pricePerPart = Money::parse(u"0.039", u"USD"_s);
    input.partsPerMinute = 6;
    const Plan plan = Planner::plan(input);
    QCOMPARE(plan.parts, 36);
    QCOMPARE(plan.cost.value().amount(), u"1.404"_s);
    // Six parts go at once, thirty at six a minute.
    QCOMPARE(plan.endsAt.value(), input.now.addSecs(300));
    input.partsPerMinute = 0;
    QVERIFY(!Planner::plan(input).endsAt.has_value());
    input.pricePerPart.reset();
    QVERIFY(!Planner::plan(input).cost.has_value());
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
