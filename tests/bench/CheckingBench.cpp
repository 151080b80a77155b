// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipients/ListCheck.h"
#include "app/recipients/SheetFile.h"
#include "tests/bench/Bench.h"
#include "tests/bench/LoopHold.h"
#include "tests/bench/Measurements.h"
#include "ui/composer/RecipientPane.h"
#include "ui/desktop/Dialogs.h"

#include <QApplication>
#include <QTemporaryFile>

#include <malloc.h>
#include <phonenumbers/phonenumberutil.h>

#include <ctime>
#include <sched.h>

using namespace Qt::StringLiterals;

namespace herald::bench {
namespace {

constexpr int checkedRows = 100'000;

/// Numbers as people of four countries write them; every twentieth person is in the list twice.
QByteArray numberOf(int i)
{
    const int n = i % 20 == 19 ? i - 7 : i;
    switch (n % 4) {
    case 0:
        return "07400 1" + QByteArray::number(100'000 + n % 100'000).right(5);
    case 1:
        return "+44 7911 " + QByteArray::number(100'000 + n % 900'000);
    case 2:
        return "+49 1511 " + QByteArray::number(1'000'000 + n);
    default:
        return "0033 6 12 " + QByteArray::number(100'000 + n % 900'000);
    }
}

QByteArray peopleOf(int count)
{
    QByteArray text = "name,phone,code\n";
    for (int i = 0; i < count; ++i)
        text += "Ana " + QByteArray::number(i % 5000) + ',' + numberOf(i) + ",X" + QByteArray::number(i) + '\n';
    return text;
}

ListRules rulesOf()
{
    ListRules rules;
    rules.phone.defaultCountry = u"GB"_s;
    rules.text = TextTemplate(u"Hello {{name|there}}, your code is {{code}}."_s);
    return rules;
}

CheckedList checked(const QByteArray &bytes)
{
    const auto source = readSheetBytes(bytes, {}, ReadOptions{u"GB"_s});
    RecipientList list;
    list.append(source->sheet, guessMapping(source->sheet).mapping);
    return checkList(list, rulesOf());
}

/// The floor: the library's own three steps for each number, nothing read, kept or compared.
int onlyParsed(const std::vector<std::string> &numbers)
{
    const auto &util = *i18n::phonenumbers::PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber number;
    std::string written;
    int valid = 0;
    for (const std::string &text : numbers) {
        if (util.Parse(text, "GB", &number) != i18n::phonenumbers::PhoneNumberUtil::NO_PARSING_ERROR)
            continue;
        valid += util.IsValidNumber(number) ? 1 : 0;
        util.Format(number, i18n::phonenumbers::PhoneNumberUtil::E164, &written);
    }
    return valid;
}

Nanoseconds clockTime(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

/// Keeps this thread, and those it starts, on one core while it lives: there the check uses one thread, as the floor.
class OneCore
{
public:
    OneCore()
    {
        sched_getaffinity(0, sizeof m_before, &m_before);
        cpu_set_t one;
        CPU_ZERO(&one);
        CPU_SET(sched_getcpu(), &one);
        sched_setaffinity(0, sizeof one, &one);
    }
    ~OneCore() { sched_setaffinity(0, sizeof m_before, &m_before); }
    Q_DISABLE_COPY_MOVE(OneCore)

private:
    cpu_set_t m_before{};
};

template<typename Work>
void measure(const Work &work, Samples &processor, Samples &wall)
{
    const Nanoseconds processorStart = clockTime(CLOCK_PROCESS_CPUTIME_ID);
    const Nanoseconds wallStart = clockTime(CLOCK_MONOTONIC);
    work();
    wall.add(clockTime(CLOCK_MONOTONIC) - wallStart);
    processor.add(clockTime(CLOCK_PROCESS_CPUTIME_ID) - processorStart);
}

class NoDialogs : public Dialogs
{
public:
    void ask(QWidget *, const Question &question, std::function<void(int)> then) override
    {
        then(int(question.answers.size()) - 1);
    }
    QString fileToSave(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    QString fileToOpen(QWidget *, const QString &, const QString &) override { return {}; }
};

/// The pane as in the window, while it takes a file of @p count rows in, @p times over.
void measureHolding(int count, int times, const QString &name)
{
    QTemporaryFile file;
    if (!file.open() || file.write(peopleOf(count)) < 0 || !file.flush())
        return;
    RecipientDesk desk;
    NoDialogs dialogs;
    RecipientPane pane(desk, dialogs);
    desk.setRules(rulesOf());
    desk.setText(rulesOf().text.text());
    pane.resize(900, 600);
    pane.show();
    QApplication::processEvents();
    LoopHold hold;
    for (int time = 1; time <= times; ++time) {
        desk.openFile(file.fileName());
        while (desk.ledger().rows() < count * time || desk.isBusy())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QApplication::processEvents();
    Samples longest;
    longest.add(hold.longest());
    reportTime(name, longest, {}, std::chrono::milliseconds(16));
}

} // namespace

void measureChecking()
{
    constexpr int rounds = 5;
    const QByteArray bytes = peopleOf(checkedRows);
    std::vector<std::string> numbers;
    for (int i = 0; i < checkedRows; ++i)
        numbers.push_back(numberOf(i).toStdString());
    keep(onlyParsed(numbers)); // the library compiles its expressions the first time

    heading(u"Reading, checking and writing out a CSV of 100,000 rows with three columns and two placeholders; floor: "
            "libphonenumber alone over the same numbers, one thread"_s);
    Samples processor;
    Samples wall;
    Samples allProcessor;
    Samples oneWall;
    Samples floorProcessor;
    Samples floorWall;
    for (int round = 0; round < rounds; ++round) {
        measure([&] { keep(onlyParsed(numbers)); }, floorProcessor, floorWall);
        measure([&] { keep(checked(bytes)); }, allProcessor, wall);
        const OneCore oneCore;
        measure([&] { keep(checked(bytes)); }, processor, oneWall);
    }
    report(u"processor time on one core"_s, processor, floorProcessor, 1.3);
    report(u"time on the clock, all cores"_s, wall, floorWall, 1.0);

    const auto before = mallinfo2();
    const CheckedList list = checked(bytes);
    const auto after = mallinfo2();
    const double each = double(after.uordblks + after.hblkhd - before.uordblks - before.hblkhd) / checkedRows;
    note(u"memory kept for each row"_s, u"%1 bytes"_s.arg(each, 0, 'f', 0), each <= 400, u"400 bytes"_s);
    keep(list);

    heading(u"The window's event loop while a file comes in: the longest time that it computes without looking"_s);
    measureHolding(checkedRows, 1, u"100,000 rows"_s);
    measureHolding(checkedRows, 2, u"100,000 rows after 100,000 others"_s);
    measureHolding(4 * checkedRows, 2, u"400,000 rows after 400,000 others"_s);
    measureHolding(10 * checkedRows, 1, u"1,000,000 rows"_s);
}

} // namespace herald::bench
