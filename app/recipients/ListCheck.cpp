// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/ListCheck.h"

#include "app/recipients/RowCountry.h"
#include "app/recipients/RowText.h"

#include <QHash>
#include <QThread>

#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <map>
#include <thread>
#include <vector>

namespace herald {

namespace {

constexpr qsizetype stepRows = 512; ///< taken by a thread at a time; also how often it looks whether to stop

/// Two are busy with numbers, which the phone library judges in two steps, and one with texts; more would only wait.
constexpr int mostThreads = 3;

/// Runs @p work over [0, count) on several cores; each call gets a range of its own.
void onCores(qsizetype count, CheckProgress *progress, const std::function<void(qsizetype, qsizetype)> &work)
{
    std::atomic<qsizetype> next = 0;
    const auto take = [&] {
        for (qsizetype from = next.fetch_add(stepRows); from < count; from = next.fetch_add(stepRows)) {
            if (progress && progress->cancelled)
                return;
            const qsizetype to = std::min(count, from + stepRows);
            work(from, to);
            if (progress)
                progress->rows += to - from;
        }
    };
    const qsizetype useful = std::min<qsizetype>({mostThreads, QThread::idealThreadCount(), count / (2 * stepRows)});
    std::vector<std::jthread> others;
    for (qsizetype i = 1; i < useful; ++i)
        others.emplace_back(take);
    take();
}

/// The rules for one row's number: a column may say in which country it is.
PhoneRules rulesOfRow(const RecipientList &list, qsizetype row, int countryColumn, const PhoneRules &rules)
{
    PhoneRules own = rules;
    if (countryColumn < 0)
        return own;
    if (const QString region = regionNamed(list.sheet().cell(row, countryColumn)); !region.isEmpty())
        own.defaultCountry = region;
    return own;
}

/// For each row the row of @p earlier with the same number as written, or -1. Rows keep their order, so one walk finds
/// nearly all; one that is not found is only diagnosed again.
QList<qint32> sameNumbers(
    const RecipientList &list, int countryColumn, const ListRules &rules, const CheckedList *earlier)
{
    const QList<int> &others = list.mapping().alsoPhone;
    const bool sameRules =
        earlier && earlier->rules.phone == rules.phone && earlier->list.mapping().alsoPhone == others;
    if (!sameRules || earlier->list.isEmpty())
        return {};
    const auto isOfSameCountry = [&](qsizetype old, qsizetype row) {
        if (countryColumn < 0 && earlier->countryColumn < 0)
            return true;
        return earlier->phoneRules(old) == rulesOfRow(list, row, countryColumn, rules.phone);
    };
    const auto isSame = [&](qsizetype old, qsizetype row) {
        return isOfSameCountry(old, row) && earlier->list.sheet().number(old) == list.sheet().number(row)
            && earlier->list.number(old) == list.number(row)
            && std::all_of(others.begin(), others.end(),
                [&](int column) { return earlier->list.sheet().cell(old, column) == list.sheet().cell(row, column); });
    };
    QList<qint32> found(list.rowCount(), -1);
    const qsizetype reach = std::max<qsizetype>(0, earlier->list.rowCount() - list.rowCount()) + 8;
    qsizetype at = 0;
    for (qsizetype row = 0; row < list.rowCount(); ++row) {
        const qsizetype end = std::min(at + reach, earlier->list.rowCount());
        for (qsizetype old = at; old < end; ++old) {
            if (isSame(old, row)) {
                found[row] = qint32(old);
                at = old + 1;
                break;
            }
        }
    }
    return found;
}

/// A verdict that knows the number and nothing of the rest.
RowVerdict numberVerdict(QStringView typed, const PhoneRules &rules)
{
    const Diagnosis diagnosis = diagnoseNumber(typed, rules);
    RowVerdict verdict;
    verdict.tidyings = diagnosis.tidyings;
    verdict.problem = diagnosis.problem;
    if (diagnosis.number) {
        verdict.number = diagnosis.number->digits;
        verdict.region = diagnosis.number->region;
        verdict.line = diagnosis.number->kind;
    }
    return verdict;
}

/// The same where the row may be of another country than the account: what makes sense only in the account's is asked.
RowVerdict numberVerdict(QStringView typed, const PhoneRules &own, const PhoneRules &usual)
{
    RowVerdict verdict = numberVerdict(typed, own);
    if (verdict.number == 0 && own != usual && numberVerdict(typed, usual).number != 0)
        verdict.problem = PhoneProblem::NeedsCountry;
    return verdict;
}

/// The number in its own column, and where that is empty or no mobile, the mobile in another column of the same person.
RowVerdict rowVerdict(const RecipientList &list, qsizetype row, int countryColumn, const PhoneRules &usual)
{
    const PhoneRules rules = rulesOfRow(list, row, countryColumn, usual);
    RowVerdict verdict = numberVerdict(list.number(row), rules, usual);
    const bool textable =
        verdict.number != 0 && (verdict.line == LineKind::Mobile || verdict.line == LineKind::Unknown);
    if (textable)
        return verdict;
    for (const int column : list.mapping().alsoPhone) {
        const QStringView cell = list.sheet().cell(row, column);
        if (column == list.mapping().phone || cell.isEmpty())
            continue;
        RowVerdict other = numberVerdict(cell, rules);
        if (other.number == 0 || other.line != LineKind::Mobile)
            continue;
        const bool nothingElse = verdict.problem == PhoneProblem::Empty || verdict.problem == PhoneProblem::NoNumber;
        if (verdict.number == 0 && nothingElse) {
            verdict = other;
            verdict.tidyings |= Tidying::OtherColumn;
        }
        verdict.otherColumn = qint16(column);
        break;
    }
    return verdict;
}

RowVerdict onlyTheNumber(const RowVerdict &earlier)
{
    RowVerdict verdict;
    verdict.number = earlier.number;
    verdict.tidyings = earlier.tidyings;
    verdict.otherColumn = earlier.otherColumn;
    verdict.region = earlier.region;
    verdict.problem = earlier.problem;
    verdict.line = earlier.line;
    return verdict;
}

/// What the country and the person allow.
void judgeDestination(RowVerdict &verdict, bool untidied, const ListRules &rules)
{
    const auto put = [&verdict](RowStatus status, RowReason reason) {
        verdict.status = status;
        verdict.reason = reason;
    };
    if (verdict.number == 0) {
        const bool settled = canBeSettled(verdict.problem) || verdict.otherColumn >= 0;
        put(settled ? RowStatus::Attention : RowStatus::Invalid, RowReason::Number);
        return;
    }
    if (untidied && verdict.tidyings) {
        put(RowStatus::Attention, RowReason::Undone);
        return;
    }
    const QString region = verdict.regionCode();
    if (isBarredForAlphanumericSender(region))
        put(RowStatus::Blocked, RowReason::Barred);
    else if (!region.isEmpty() && !rules.allowedRegions.isEmpty() && !rules.allowedRegions.contains(QStringLiteral("*"))
        && !rules.allowedRegions.contains(region))
        put(RowStatus::Blocked, RowReason::NotAllowed);
    else if (rules.optedOut.contains(verdict.number))
        put(RowStatus::OptedOut, RowReason::OptedOut);
    else if (rules.alreadySent.contains(verdict.number))
        put(RowStatus::Duplicate, RowReason::AlreadySent);
    else
        put(RowStatus::Ready, RowReason::None);
    verdict.remarks.setFlag(RowRemark::RegisterFirst, needsRegistrationFirst(region));
}

/// The same person several times among those that would be sent: keeps one.
void judgeTwice(CheckedList &checked, const std::vector<size_t> &texts)
{
    const bool last = checked.rules.twice == TwiceChoice::KeepLast;
    const qsizetype count = checked.verdicts.size();
    QHash<quint64, qint32> kept;
    kept.reserve(count);
    for (qsizetype step = 0; step < count; ++step) {
        const qsizetype row = last ? count - 1 - step : step;
        RowVerdict &verdict = checked.verdicts[row];
        if (verdict.status != RowStatus::Ready)
            continue;
        const auto other = kept.constFind(verdict.number);
        if (other == kept.cend()) {
            kept.insert(verdict.number, qint32(row));
            continue;
        }
        if (checked.rules.twice == TwiceChoice::KeepAll) {
            verdict.remarks |= RowRemark::SentTwice;
            checked.verdicts[*other].remarks |= RowRemark::SentTwice;
            continue;
        }
        verdict.status = RowStatus::Duplicate;
        verdict.keptRow = *other;
        const bool otherText = !texts.empty() && texts[size_t(row)] != texts[size_t(*other)];
        verdict.reason = otherText ? RowReason::SamePersonOtherText : RowReason::SamePerson;
    }
}

void sumUp(CheckedList &checked)
{
    std::array<qint64, std::numeric_limits<quint8>::max() + 1> byParts{};
    std::map<std::pair<std::array<char, 2>, int>, qint64> kinds;
    for (const RowVerdict &verdict : std::as_const(checked.verdicts)) {
        checked.ledger.add(verdict.status);
        checked.remarks.tidied += verdict.isTidied();
        checked.remarks.needsCountry += verdict.number == 0 && verdict.problem == PhoneProblem::NeedsCountry;
        if (verdict.status != RowStatus::Ready)
            continue;
        checked.parts += verdict.parts;
        ++byParts[verdict.parts];
        ++kinds[{verdict.region, verdict.parts}];
        checked.remarks.oddValues += verdict.remarks.testFlag(RowRemark::OddValue);
        checked.remarks.registerFirst += verdict.remarks.testFlag(RowRemark::RegisterFirst);
        checked.remarks.sentTwice += verdict.remarks.testFlag(RowRemark::SentTwice);
        checked.remarks.otherLines += verdict.line != LineKind::Mobile && verdict.line != LineKind::Unknown;
    }
    for (size_t parts = 1; parts < byParts.size(); ++parts) {
        if (byParts[parts] > 0)
            checked.tally.messages.insert(int(parts), byParts[parts]);
    }
    for (const auto &[kind, messages] : kinds) {
        RowVerdict sample;
        sample.region = kind.first;
        checked.kinds.append({sample.regionCode(), kind.second, messages});
    }
}

/// A text that is the same for all need not be counted for each row.
void sumUpPlainText(CheckedList &checked)
{
    checked.text = countSegments(checked.rules.text.text());
    if (checked.rules.text.hasPlaceholders())
        return;
    checked.parts = checked.ledger.ready * checked.text.segments;
    checked.tally.messages.clear();
    if (checked.parts > 0)
        checked.tally.messages.insert(int(checked.text.segments), checked.ledger.ready);
    QList<ReadyKind> kinds;
    for (const ReadyKind &kind : std::as_const(checked.kinds)) {
        if (kinds.isEmpty() || kinds.constLast().region != kind.region)
            kinds.append({kind.region, int(checked.text.segments), 0});
        kinds.last().messages += kind.messages;
    }
    checked.kinds = kinds;
}

} // namespace

CheckedList checkList(
    const RecipientList &list, const ListRules &rules, const CheckedList *earlier, CheckProgress *progress)
{
    CheckedList checked;
    checked.list = list;
    checked.rules = rules;
    checked.verdicts.resize(list.rowCount());
    const RowTexts texts(list, rules.text);
    checked.missingColumns = texts.missingColumns();
    const int countryColumn = checked.countryColumn = countryColumnOf(list.sheet().headings());
    const QList<qint32> same = sameNumbers(list, countryColumn, rules, earlier);
    std::vector<size_t> fingerprints(rules.text.hasPlaceholders() ? size_t(list.rowCount()) : 0);

    // Threads write to places of their own in lists that nobody else shares.
    RowVerdict *verdicts = checked.verdicts.data();
    onCores(list.rowCount(), progress, [&](qsizetype from, qsizetype to) {
        for (qsizetype row = from; row < to; ++row) {
            const qint32 old = same.isEmpty() ? -1 : same.at(row);
            verdicts[row] =
                old >= 0 ? onlyTheNumber(earlier->verdicts.at(old)) : rowVerdict(list, row, countryColumn, rules.phone);
            judgeDestination(verdicts[row], list.isUntidied(row), rules);
            const size_t fingerprint = texts.judge(row, verdicts[row]);
            if (!fingerprints.empty())
                fingerprints[size_t(row)] = fingerprint;
        }
    });
    if (progress && progress->cancelled)
        return checked;
    judgeTwice(checked, fingerprints);
    sumUp(checked);
    sumUpPlainText(checked);
    return checked;
}

PhoneRules CheckedList::phoneRules(qsizetype position) const
{
    return rulesOfRow(list, position, countryColumn, rules.phone);
}

int CheckedList::partsOf(qsizetype position) const
{
    const RowVerdict &verdict = verdicts.at(position);
    if (rules.text.hasPlaceholders() || verdict.number == 0)
        return verdict.parts;
    return int(text.segments);
}

RecipientList CheckedList::rest() const
{
    QList<qsizetype> done;
    for (qsizetype row = 0; row < verdicts.size(); ++row) {
        const RowStatus status = verdicts.at(row).status;
        if (status == RowStatus::Ready || status == RowStatus::Duplicate || status == RowStatus::OptedOut)
            done.append(row);
    }
    RecipientList others = list;
    others.removeRows(done);
    return others;
}

bool CheckedList::replaceText(const TextTemplate &other)
{
    if (rules.text.hasPlaceholders() || other.hasPlaceholders())
        return false;
    rules.text = other;
    sumUpPlainText(*this);
    return true;
}

} // namespace herald
