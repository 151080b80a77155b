// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/Segments.h"

#include "app/text/GsmTable.h"
#include "app/text/Utf16.h"

#include <algorithm>
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

// One bit for each of the 64 units at @p data, the first in the highest bit: set when the unit's class has @p flag.
// Bits instead of a branch for each unit, because no processor foresees where the next emoji stands.
template<gsm::UnitClass flag>
quint64 bitsOf64(const char16_t *data)
{
    const auto flagOf = [data](qsizetype i) { return quint64(gsm::unitClass(data[i]) & flag); };
    // Four chains, so that no addition waits for the one before; the flag's own place is taken off at the end.
    quint64 first = 0;
    quint64 second = 0;
    quint64 third = 0;
    quint64 fourth = 0;
#pragma GCC unroll 16
    for (qsizetype i = 0; i < 16; ++i) {
        first = 2 * first + flagOf(i);
        second = 2 * second + flagOf(16 + i);
        third = 2 * third + flagOf(32 + i);
        fourth = 2 * fourth + flagOf(48 + i);
    }
    return first / flag << 48 | second / flag << 32 | third / flag << 16 | fourth / flag;
}

// The same for text[from, to), which is no longer than 64 units.
template<gsm::UnitClass flag>
quint64 bitsOf(QStringView text, qsizetype from, qsizetype to)
{
    const qsizetype size = to - from;
    // A short rest is read together with what stands before it, which is then pushed out.
    if (to >= 64)
        return bitsOf64<flag>(text.utf16() + to - 64) << (64 - size);
    quint64 bits = 0;
    for (qsizetype i = from; i < to; ++i)
        bits = 2 * bits + quint64(gsm::unitClass(text[i].unicode()) & flag) / flag;
    return bits << (64 - size);
}

// Appends the characters with @p flag that begin in text[from, to) and answers how many there are.
template<gsm::UnitClass flag>
int collect(QList<CharacterSpan> &spans, QStringView text, qsizetype from, qsizetype to)
{
    const qsizetype before = spans.size();
    qsizetype found = before;
    bool pairContinues = false;
    for (qsizetype block = from; block < to; block += 64) {
        quint64 bits = bitsOf<flag>(text, block, std::min(block + 64, to));
        if (pairContinues)
            bits &= ~firstBit;
        pairContinues = false;
        if (bits == 0)
            continue;
        spans.resize(found + std::popcount(bits));
        CharacterSpan *const out = spans.data();
        do {
            const int bit = std::countl_zero(bits);
            const qsizetype index = block + bit;
            const bool pair = utf16::isPairAt(text, index);
            out[found++] = {index, 1 + qsizetype(pair)};
            bits &= ~(firstBit >> bit | quint64(pair) << 62 >> bit);
            pairContinues = pair & (bit == 63);
        } while (bits != 0);
    }
    spans.resize(found);
    return int(found - before);
}

// Subtracts what the flags of doubtful characters added to the run, and notes those characters.
int septetsOf(const Run &run, SegmentCount &count, QStringView text, qsizetype from, qsizetype to)
{
    if (!(run.flags & gsm::Doubtful))
        return run.sum;
    return run.sum - gsm::Doubtful * collect<gsm::Doubtful>(count.doubtful, text, from, to);
}

// @p from is where the run @p first begins, the first with a foreign character in it.
SegmentCount packUcs2(QStringView text, qsizetype from, const Run &first)
{
    SegmentCount count;
    count.encoding = Encoding::Ucs2;
    count.units = text.size();
    // As many as in the first stretch, all along: asking for room once is enough for nearly every text.
    const qsizetype stretches = (text.size() - from) / gsmShared + 1;
    count.unicode.reserve(std::min<qsizetype>(first.sum / gsm::Foreign * stretches + 16, text.size() - from));
    if (text.size() <= ucs2Alone) {
        collect<gsm::Foreign>(count.unicode, text, from, text.size());
        count.breaks = {0};
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
    return count;
}

} // namespace

SegmentCount countSegments(QStringView text)
{
    SegmentCount count;
    if (text.isEmpty())
        return count;

    const qsizetype size = text.size();
    if (size <= gsmAlone) {
        Run all;
        for (qsizetype at = 0; at < size; at += 64) {
            const Run some = addUp(text.sliced(at, std::min<qsizetype>(64, size - at)));
            if (some.flags & gsm::Foreign)
                return packUcs2(text, at, some);
            all.sum += some.sum;
            all.flags |= some.flags;
        }
        count.units = septetsOf(all, count, text, 0, size);
        if (count.units <= gsmAlone) {
            count.segments = 1;
            count.remaining = gsmAlone - int(count.units);
            count.breaks = {0};
            return count;
        }
        count = {};
    }

    count.breaks.reserve(size / gsmShared + 1);
    for (qsizetype start = 0; start < size;) {
        // No character is smaller than one septet, so the segment ends here or, with escapes in it, earlier.
        qsizetype end = start + std::min<qsizetype>(gsmShared, size - start);
        const Run run = addUp(text.sliced(start, end - start));
        if (run.flags & gsm::Foreign)
            return packUcs2(text, start, run);
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
