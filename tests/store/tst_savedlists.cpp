// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/StoreFixtures.h"

using namespace Qt::StringLiterals;
using namespace herald;
using namespace herald::testing;

/// Lists of people that are kept under a name.
class SavedListsTest : public QObject
{
    Q_OBJECT

private:
    static NewSavedList listOf(const QString &name, int rows)
    {
        Sheet sheet;
        sheet.setHeadings({u"Name"_s, u"Mobile"_s, u"Ward"_s});
        NewSavedList list;
        for (int i = 0; i < rows; ++i) {
            sheet.appendRow(i + 2, {u"Person %1"_s.arg(i), number(i), u"north"_s});
            list.numbers.push_back(447700900000ULL + quint64(i % 1000));
        }
        list.name = name;
        list.list.append(sheet, {1, 0, {}});
        list.at = moment();
        return list;
    }

    static QStringList namesOf(Desk &desk)
    {
        QStringList names;
        const auto all = desk.lists().all();
        for (const SavedList &list : *all)
            names.append(list.name);
        return names;
    }

private Q_SLOTS:
    void keepsEveryCell()
    {
        Desk desk;
        NewSavedList wanted = listOf(u"  Ward   visits "_s, 3);
        wanted.list.setCell(0, 2, u"a\tb\\c\nd"_s);
        wanted.list.setCell(1, 2, {});
        wanted.list.setUntidied(2, true);
        const ListId id = desk.lists().create(wanted).value();
        QCOMPARE(desk.lists().rows(id).value(), wanted.list);
        const SavedList kept = desk.lists().all()->constFirst();
        QCOMPARE(kept.name, u"Ward visits"_s);
        QCOMPARE(kept.rows, 3);
        QCOMPARE(kept.columns, 3);
        QCOMPARE(kept.createdAt, moment());
        QVERIFY(!kept.usedAt);
        QVERIFY(desk.lists().markUsed(id, moment(9)));
        QCOMPARE(desk.lists().byName(u"WARD VISITS"_s)->usedAt, std::optional(moment(9)));
    }

    void refusesANameThatIsTaken()
    {
        Desk desk;
        const ListId first = desk.lists().create(listOf(u"Staff"_s, 1)).value();
        const auto second = desk.lists().create(listOf(u" sTAFF"_s, 1));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, StoreError::NameTaken);
        QVERIFY(!desk.lists().create(listOf(u"  "_s, 1)));
        const ListId other = desk.lists().create(listOf(u"Volunteers"_s, 1)).value();
        QCOMPARE(desk.lists().rename(other, u"staff"_s, moment(1)).error().kind, StoreError::NameTaken);
        QCOMPARE(desk.lists().rename(other, u"  "_s, moment(1)).error().kind, StoreError::NoName);
        QCOMPARE(desk.lists().create(listOf({}, 1)).error().kind, StoreError::NoName);
        QVERIFY(desk.lists().rename(first, u"STAFF"_s, moment(1)));
        QCOMPARE(namesOf(desk), (QStringList{u"STAFF"_s, u"Volunteers"_s}));
    }

    void replacesRowsAndColumns()
    {
        Desk desk;
        const ListId id = desk.lists().create(listOf(u"Staff"_s, 5)).value();
        NewSavedList other;
        other.list.append(1, number(7), u"Other"_s);
        other.at = moment(4);
        QVERIFY(desk.lists().replace(id, other));
        QCOMPARE(desk.lists().rows(id).value(), other.list);
        QCOMPARE(desk.lists().all()->constFirst().name, u"Staff"_s);
        QCOMPARE(desk.lists().all()->constFirst().rows, 1);
        QCOMPARE(desk.lists().all()->constFirst().changedAt, moment(4));
        QCOMPARE(desk.rowsIn(u"saved_list_rows"_s), 1);
    }

    void findsThePersonsLists()
    {
        Desk desk;
        QVERIFY(desk.lists().create(listOf(u"Few"_s, 2)));
        QVERIFY(desk.lists().create(listOf(u"Many"_s, 9)));
        QCOMPARE(desk.lists().holding(number(1))->size(), 2);
        QCOMPARE(desk.lists().holding(number(5))->size(), 1);
        QCOMPARE(desk.lists().holding(number(5))->constFirst().name, u"Many"_s);
        QCOMPARE(desk.lists().holding(number(50))->size(), 0);
        QCOMPARE(desk.lists().holding({})->size(), 0);
    }

    void bringsARemovedListBack()
    {
        Desk desk;
        const NewSavedList wanted = listOf(u"Staff"_s, 2);
        const ListId id = desk.lists().create(wanted).value();
        QVERIFY(desk.lists().remove(id, moment(5)));
        QVERIFY(namesOf(desk).isEmpty());
        QVERIFY(!desk.lists().rows(id));
        QVERIFY(desk.lists().holding(number(0))->isEmpty());
        QVERIFY(!desk.lists().remove(id, moment(6)));
        const ListId other = desk.lists().create(listOf(u"staff"_s, 1)).value();
        QVERIFY(desk.lists().restore(id));
        QCOMPARE(namesOf(desk), (QStringList{u"staff"_s, u"Staff (2)"_s}));
        QCOMPARE(desk.lists().rows(id).value(), wanted.list);

        QVERIFY(desk.lists().remove(other, moment(10)));
        QCOMPARE(desk.lists().purge(moment(10)).value(), 0);
        QCOMPARE(desk.lists().purge(moment(11)).value(), 1);
        QVERIFY(!desk.lists().restore(other));
        QCOMPARE(desk.rowsIn(u"saved_list_rows"_s), 2);
        QCOMPARE(desk.rowsIn(u"saved_list_columns"_s), 3);
    }

    void takesAHundredThousandRows()
    {
        Desk desk;
        const NewSavedList wanted = listOf(u"Everybody"_s, 100'000);
        const ListId id = desk.lists().create(wanted).value();
        QCOMPARE(desk.lists().all()->constFirst().rows, 100'000);
        QCOMPARE(desk.lists().rows(id).value(), wanted.list);
    }

    void leavesNothingHalfSaved()
    {
        Desk desk;
        const ListId id = desk.lists().create(listOf(u"Staff"_s, 3)).value();
        int left = 4;
        desk.connection().setFault([&left](const QString &sql) -> std::optional<StoreError> {
            if (!sql.contains(u"saved_list_rows"_s) || left-- > 0)
                return std::nullopt;
            return StoreError{StoreError::Full, u"no space"_s, {}};
        });
        QVERIFY(!desk.lists().create(listOf(u"Other"_s, 9)));
        left = 2;
        QVERIFY(!desk.lists().replace(id, listOf({}, 9)));
        desk.connection().setFault({});
        QCOMPARE(namesOf(desk), QStringList{u"Staff"_s});
        QCOMPARE(desk.lists().rows(id)->rowCount(), 3);
    }

    void cutsALongName()
    {
        Desk desk;
        const QString long_name(500, u'n');
        QVERIFY(desk.lists().create(listOf(long_name, 1)));
        QCOMPARE(desk.lists().all()->constFirst().name.size(), longestListName);
        QCOMPARE(desk.lists().create(listOf(long_name, 1)).error().kind, StoreError::NameTaken);
    }
};

QTEST_GUILESS_MAIN(SavedListsTest)
#include "tst_savedlists.moc"
