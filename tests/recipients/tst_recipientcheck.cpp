// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/RecipientCheck.h"

#include <QtTest/QtTest>
#include <rapidcheck.h>

using namespace herald;
using namespace Qt::StringLiterals;

namespace {

CheckRules practice()
{
    return {{u"GB"_s, true}, {}};
}

} // namespace

class TestRecipientCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judgesEveryKindOfRow();
    void samePersonInAnySpellingIsReadyOnce();
    void tellsWhatWasTidied();
    void rowsInAreRowsOut();
    void wordsOfStatuses();
};

void TestRecipientCheck::judgesEveryKindOfRow()
{
    CheckRules rules = practice();
    rules.optedOut = {u"+447700900318"_s};
    const QList<RawRow> raw{
        {2, u"+44 7700 900142"_s, u"Ana"_s},
        {3, u"07700 900142"_s, {}},
        {4, u"07700 900318"_s, {}},
        {5, u"+1 212 555 0142"_s, {}},
        {6, u"Phone"_s, {}},
        {7, u"07700900143 x2"_s, {}},
        {8, u"+44 7700 9001"_s, {}},
        {9, u"+12125550142"_s, {}},
    };
    const QList<RecipientRow> rows = checkRecipients(raw, rules);
    QList<RowStatus> statuses;
    for (const RecipientRow &row : rows)
        statuses.append(row.status);
    const QList<RowStatus> expected{RowStatus::Ready, RowStatus::Duplicate, RowStatus::OptedOut, RowStatus::Blocked,
        RowStatus::Invalid, RowStatus::Attention, RowStatus::Invalid, RowStatus::Blocked};
    QCOMPARE(statuses, expected);
    QCOMPARE(rows[0].name, u"Ana"_s);
    QVERIFY(rows[0].reason.isEmpty());
    QCOMPARE(rows[1].firstRow, 2);
    QVERIFY(rows[1].reason.contains(u'2'));
    for (qsizetype i = 1; i < rows.size(); ++i)
        QVERIFY2(!rows[i].reason.isEmpty(), qPrintable(rows[i].input));
    QVERIFY(!rows[4].number.has_value());

    const Ledger ledger = ledgerOf(rows);
    QCOMPARE(ledger.rows(), 8);
    QCOMPARE(ledger.ready, 1);
    QCOMPARE(ledger.of(RowStatus::Blocked), 2);
    QCOMPARE(ledger.of(RowStatus::Invalid), 2);
}

void TestRecipientCheck::samePersonInAnySpellingIsReadyOnce()
{
    const QStringList spellings{
        u"07700 900142"_s, u"+44 (0)7700 900142"_s, u"00447700900142"_s, u"447700900142"_s, u"tel:+447700900142"_s};
    QList<RawRow> raw;
    for (int i = 0; i < spellings.size(); ++i)
        raw.append({10 + i, spellings[i], {}});
    const QList<RecipientRow> rows = checkRecipients(raw, practice());
    QCOMPARE(rows[0].status, RowStatus::Ready);
    for (qsizetype i = 1; i < rows.size(); ++i) {
        QCOMPARE(rows[i].status, RowStatus::Duplicate);
        QCOMPARE(rows[i].firstRow, 10);
    }
}

void TestRecipientCheck::tellsWhatWasTidied()
{
    const auto notesOf = [](const QString &input) {
        return checkRecipients({{1, input, {}}}, practice()).constFirst().notes;
    };
    QVERIFY(notesOf(u"+44 7700 900203"_s).isEmpty());
    QVERIFY(notesOf(u"+447700900203"_s).isEmpty());
    QCOMPARE(notesOf(u"(0)7700-900203"_s), QStringList{u"was (0)7700-900203"_s});
    QVERIFY(notesOf(u"447700900203"_s).join(u' ').contains(u"+ was missing"_s));
    QVERIFY(notesOf(u"020 7946 0123"_s).join(u' ').contains(u"landline"_s));
}

void TestRecipientCheck::rowsInAreRowsOut()
{
    QVERIFY(rc::check("no row is lost, none is made, order and sums hold", [] {
        const QStringList pool{u"+447700900142"_s, u"07700 900142"_s, u"07700900318"_s, u"+12125550142"_s, u"none"_s,
            u"07700900142 x3"_s, u""_s, u"+999"_s, u"٠٧٧٠٠٩٠٠١٢٣"_s};
        const auto picks = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(pool.size())));
        QList<RawRow> raw;
        for (const int pick : picks)
            raw.append({int(raw.size()) + 1, pool.at(pick), {}});
        CheckRules rules = practice();
        rules.optedOut = {u"+447700900318"_s};
        const QList<RecipientRow> rows = checkRecipients(raw, rules);
        RC_ASSERT(rows.size() == raw.size());
        QSet<QString> ready;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            RC_ASSERT(rows[i].row == raw[i].row);
            RC_ASSERT(rows[i].input == raw[i].input);
            if (rows[i].status == RowStatus::Ready) {
                RC_ASSERT(!ready.contains(rows[i].number->e164));
                ready.insert(rows[i].number->e164);
            }
        }
        RC_ASSERT(ledgerOf(rows).rows() == int(raw.size()));
        RC_ASSERT(ledgerOf(rows).ready == int(ready.size()));
    }));
}

void TestRecipientCheck::wordsOfStatuses()
{
    QCOMPARE(toWord(RowStatus::Ready), u"ready"_s);
    QCOMPARE(toWord(RowStatus::Attention), u"attention"_s);
    QCOMPARE(toWord(RowStatus::Duplicate), u"duplicate"_s);
    QCOMPARE(toWord(RowStatus::OptedOut), u"opted_out"_s);
    QCOMPARE(toWord(RowStatus::Blocked), u"blocked"_s);
    QCOMPARE(toWord(RowStatus::Invalid), u"invalid"_s);
}

QTEST_GUILESS_MAIN(TestRecipientCheck)
#include "tst_recipientcheck.moc"
