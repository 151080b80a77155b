// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/Segments.h"

#include "app/text/GsmTable.h"
#include "app/text/Utf16.h"

#include <algorithm>
#include <array>
#include <bit>

namespace herald {
namespace {

constexpr int gsmAlone = 160;
constexpr int gsmShared = 153; // six octets of the 140 hold the concatenation header
constexpr int ucs2Alone = 70;
constexpr int ucs2Shared = 67;

constexpr quint64 firstBit = quint64(1) << 63;

int septets(QChar unit)
{
    return gsm::unitClass(unit.unicode()) & gsm::SeptetBits;
}

// What a run of units adds up to.
struct Run {
    int sum = 0; // septets, and the flags' own values
    uint flags = 0;
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

// True only when a unit stands above every character of the alphabet, as all emoji do: found by comparing alone, which
// processors do for many units at once. False says nothing: then addUp() decides.
bool isClearlyForeign(QStringView units)
{
    const qsizetype size = units.size();
    const auto isAnyAbove = [](const char16_t *data) {
        constexpr char16_t highest = 0x20AC; // the euro sign
        char16_t above = 0; // as wide as a unit, or they are not compared side by side
        for (qsizetype i = 0; i < 64; ++i)
            above |= data[i] > highest ? 0xFFFF : 0;
        return above != 0;
    };
    for (qsizetype at = 0; at + 64 <= size; at += 64) {
        if (isAnyAbove(units.utf16() + at))
            return true;
    }
    return size >= 64 && isAnyAbove(units.utf16() + size - 64);
}

Run lookAt(QStringView units)
{
    return isClearlyForeign(units) ? Run{.sum = 0, .flags = gsm::Foreign} : addUp(units);
}

// One bit for each of the @p chains * 16 units at @p data, the first in the highest place that is used: set when the
// unit's class has @p flag. Bits instead of a branch for each unit, because no processor foresees where the next emoji
// stands. In chains, so that no addition waits for the one before; the flag's own place is taken off at the end.
template<gsm::UnitClass flag, int chains>
quint64 bitsAt(const char16_t *data)
{
    std::array<quint64, chains> bits{};
#pragma GCC unroll 16
    for (qsizetype i = 0; i < 16; ++i) {
#pragma GCC unroll 4
        for (qsizetype chain = 0; chain < chains; ++chain)
            bits[chain] = 2 * bits[chain] + quint64(gsm::unitClass(data[16 * chain + i]) & flag);
    }
    quint64 all = 0;
#pragma GCC unroll 4
    for (const quint64 some : bits)
        all = all << 16 | some / flag;
    return all;
}

// The same for text[from, to), which is no longer than 64 units; the first is in the highest bit.
template<gsm::UnitClass flag>
quint64 bitsOf(QStringView text, qsizetype from, qsizetype to)
{
    const qsizetype size = to - from;
    // A short rest is read together with what stands before it, which is then pushed out.
    if (size <= 32 && to >= 32)
        return bitsAt<flag, 2>(text.utf16() + to - 32) << (64 - size);
    if (to >= 64)
        return bitsAt<flag, 4>(text.utf16() + to - 64) << (64 - size);
    quint64 bits = 0;
    for (qsizetype i = from; i < to; ++i)
        bits = 2 * bits + quint64(gsm::unitClass(text[i].unicode()) & flag) / flag;
    return bits << (64 - size);
}

// Appends without asking for room each time: as many more as so far, all along, is what nearly every text needs. Twice
// as many is for those that begin slowly.
void append(CharacterSpans &spans, CharacterSpan span, QStringView text)
{
    if (spans.size() == spans.capacity()) {
        const double share = double(spans.size() + 1) / double(span.index + 1);
        spans.reserve(std::max(2 * spans.size(), qsizetype(share * double(text.size()))));
    }
    spans.append(span);
}

// Appends the characters with @p flag that begin in text[from, to) and answers how many there are.
template<gsm::UnitClass flag>
int collect(CharacterSpans &spans, QStringView text, qsizetype from, qsizetype to)
{
    const qsizetype before = spans.size();
    bool pairContinues = false;
    for (qsizetype block = from; block < to; block += 64) {
        quint64 bits = bitsOf<flag>(text, block, std::min(block + 64, to));
        if (pairContinues)
            bits &= ~firstBit;
        pairContinues = false;
        while (bits != 0) {
            const int bit = std::countl_zero(bits);
            const qsizetype index = block + bit;
            const bool pair = utf16::isPairAt(text, index);
            append(spans, {index, 1 + qsizetype(pair)}, text);
            bits &= ~(firstBit >> bit | quint64(pair) << 62 >> bit);
            pairContinues = pair & (bit == 63);
        }
    }
    return int(spans.size() - before);
}

// Subtracts what the flags of doubtful characters added to the run, and notes those characters.
int septetsOf(const Run &run, SegmentCount &count, QStringView text, qsizetype from, qsizetype to)
{
    if (!(run.flags & gsm::Doubtful))
        return run.sum;
    return run.sum - gsm::Doubtful * collect<gsm::Doubtful>(count.doubtful, text, from, to);
}

// Packs anew, whatever @p count says of the text as GSM-7; the first foreign character does not stand before @p from.
void packUcs2(SegmentCount &count, QStringView text, qsizetype from)
{
    count.encoding = Encoding::Ucs2;
    count.units = text.size();
    count.doubtful.clear();
    count.breaks.clear();
    if (text.size() <= ucs2Alone) {
        collect<gsm::Foreign>(count.unicode, text, from, text.size());
        count.breaks.append(0);
        count.remaining = ucs2Alone - int(text.size());
    } else {
        count.breaks.reserve(text.size() / (ucs2Shared - 1) + 1);
        qsizetype start = 0;
        // In stretches, so that borders are looked for while the units are still in the nearest cache.
        for (qsizetype at = from; at < text.size();) {
            qsizetype end = std::min(at + 4096, text.size());
            if (utf16::isPairAt(text, end - 1))
                ++end;
            collect<gsm::Foreign>(count.unicode, text, at, end);
            while (end - start > ucs2Shared) {
                count.breaks.append(start);
                start += ucs2Shared;
                if (utf16::isPairAt(text, start - 1))
                    --start;
            }
            at = end;
        }
        count.breaks.append(start);
        count.remaining = ucs2Shared - int(text.size() - start);
    }
    count.segments = count.breaks.size();
}

} // namespace

SegmentCount countSegments(QStringView text)
{
    SegmentCount count; // the only one, so that it is made where the caller wants it and never moved
    if (text.isEmpty())
        return count;

    const qsizetype size = text.size();
    if (size <= gsmAlone) {
        const Run all = lookAt(text);
        if (all.flags & gsm::Foreign) {
            packUcs2(count, text, 0);
            return count;
        }
        count.units = septetsOf(all, count, text, 0, size);
        if (count.units <= gsmAlone) {
            count.segments = 1;
            count.remaining = gsmAlone - int(count.units);
            count.breaks.append(0);
            return count;
        }
        count.units = 0;
        count.doubtful.clear();
    }

    count.breaks.reserve(size / gsmShared + 1);
    for (qsizetype start = 0; start < size;) {
        // No character is smaller than one septet, so the segment ends here or, with escapes in it, earlier.
        qsizetype end = start + std::min<qsizetype>(gsmShared, size - start);
        const Run run = lookAt(text.sliced(start, end - start));
        if (run.flags & gsm::Foreign) {
            packUcs2(count, text, start);
            return count;
        }
        int used = septetsOf(run, count, text, start, end);
        for (; used > gsmShared; used -= septets(text[end]))
            --end;
        while (!count.doubtful.isEmpty() && count.doubtful.last().index >= end)
            count.doubtful.removeLast();
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
