// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/Segments.h"

#include "app/text/GsmTable.h"

#include <algorithm>
#include <bit>

namespace herald {
namespace {

constexpr int gsmAlone = 160;
constexpr int gsmShared = 153; // six octets of the 140 hold the concatenation header
constexpr int ucs2Alone = 70;
constexpr int ucs2Shared = 67;

int septets(QChar unit)
{
    return gsm::unitClass(unit.unicode()) & gsm::SeptetBits;
}

// What a run of units adds up to.
struct Run {
    int sum = 0; // septets, while no unit carries a flag
    uint flags = 0;

    int septets(QStringView units) const
    {
        if (flags <= gsm::SeptetBits)
            return sum;
        int septets = 0;
        for (const QChar unit : units)
            septets += herald::septets(unit);
        return septets;
    }
};

// One addition and one OR for each unit and nothing else: this loop is the cost of counting.
Run addUp(QStringView units)
{
    Run run;
    const char16_t *const data = units.utf16();
    const qsizetype size = units.size();
#pragma GCC unroll 8
    for (qsizetype i = 0; i < size; ++i) {
        const quint8 unitClass = gsm::unitClass(data[i]);
        run.sum += unitClass;
        run.flags |= unitClass;
    }
    return run;
}

bool isPairAt(QStringView text, qsizetype index)
{
    return text[index].isHighSurrogate() && index + 1 < text.size() && text[index + 1].isLowSurrogate();
}

// One bit for each of up to 64 units: set when the unit is in neither GSM table. Bits instead of a branch for each
// unit, because where the next emoji stands is what a processor cannot foresee.
quint64 foreignBits(QStringView units)
{
    quint64 bits = 0;
    const char16_t *const data = units.utf16();
    const qsizetype size = units.size();
    if (size == 64) {
#pragma GCC unroll 64
        for (int i = 0; i < 64; ++i)
            bits |= quint64(gsm::unitClass(data[i]) / gsm::Foreign) << i;
    } else {
        for (qsizetype i = 0; i < size; ++i)
            bits |= quint64(gsm::unitClass(data[i]) / gsm::Foreign) << i;
    }
    return bits;
}

// The foreign characters of @p text from @p from on, where a character must begin.
QList<CharacterSpan> foreignSpans(QStringView text, qsizetype from)
{
    QList<CharacterSpan> spans;
    bool pairContinues = false;
    for (qsizetype block = from; block < text.size(); block += 64) {
        quint64 bits = foreignBits(text.mid(block, 64));
        if (pairContinues)
            bits &= ~quint64(1);
        pairContinues = false;
        while (bits != 0) {
            const int bit = std::countr_zero(bits);
            bits &= bits - 1;
            CharacterSpan span{block + bit, 1};
            if (isPairAt(text, span.index)) {
                span.length = 2;
                bits &= bits - 1;
                pairContinues = bit == 63;
            }
            spans.append(span);
        }
    }
    return spans;
}

SegmentCount packUcs2(QStringView text, qsizetype firstForeign)
{
    SegmentCount count;
    count.encoding = Encoding::Ucs2;
    count.units = text.size();
    count.unicode = foreignSpans(text, firstForeign);
    if (text.size() <= ucs2Alone) {
        count.breaks = {0};
        count.remaining = ucs2Alone - int(text.size());
    } else {
        count.breaks.reserve(text.size() / (ucs2Shared - 1) + 1);
        qsizetype start = 0;
        while (text.size() - start > ucs2Shared) {
            count.breaks.append(start);
            start += ucs2Shared;
            if (isPairAt(text, start - 1))
                --start;
        }
        count.breaks.append(start);
        count.remaining = ucs2Shared - int(text.size() - start);
    }
    count.segments = count.breaks.size();
    return count;
}

// Adds the doubtful characters of text[from, to).
void noteDoubtful(QList<CharacterSpan> &doubtful, QStringView text, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i) {
        if (gsm::unitClass(text[i].unicode()) & gsm::Doubtful)
            doubtful.append({i, 1});
    }
}

} // namespace

SegmentCount countSegments(QStringView text)
{
    SegmentCount count;
    if (text.isEmpty())
        return count;

    const qsizetype size = text.size();
    if (size <= gsmAlone) {
        const Run all = addUp(text);
        if (all.flags & gsm::Foreign)
            return packUcs2(text, 0);
        if (all.septets(text) <= gsmAlone) {
            count.units = all.septets(text);
            count.segments = 1;
            count.remaining = gsmAlone - int(count.units);
            count.breaks = {0};
            if (all.flags & gsm::Doubtful)
                noteDoubtful(count.doubtful, text, 0, size);
            return count;
        }
    }

    count.breaks.reserve(size / gsmShared + 1);
    for (qsizetype start = 0; start < size;) {
        // No character is smaller than one septet, so the segment ends here or, with escapes in it, earlier.
        const QStringView candidates = text.mid(start, gsmShared);
        const Run run = addUp(candidates);
        if (run.flags & gsm::Foreign)
            return packUcs2(text, start);
        int used = run.septets(candidates);
        qsizetype end = start + candidates.size();
        while (used > gsmShared)
            used -= septets(text[--end]);
        if (run.flags & gsm::Doubtful)
            noteDoubtful(count.doubtful, text, start, end);
        count.breaks.append(start);
        count.units += used;
        count.remaining = gsmShared - used;
        start = end;
    }
    count.segments = count.breaks.size();
    return count;
}

int segmentRoom(Encoding encoding, bool alone)
{
    if (encoding == Encoding::Gsm7)
        return alone ? gsmAlone : gsmShared;
    return alone ? ucs2Alone : ucs2Shared;
}

QString encodingName(Encoding encoding)
{
    return encoding == Encoding::Gsm7 ? QStringLiteral("GSM-7") : QStringLiteral("UCS-2");
}

} // namespace herald
