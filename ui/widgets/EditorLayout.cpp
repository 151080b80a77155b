// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/EditorLayout.h"

#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <utility>
#include <vector>

namespace herald {

namespace {

/// Where a line stands and which characters are in it.
struct LinePlace {
    int start;
    int length;
    QPointF position;
    qreal height;
};

std::vector<LinePlace> placesOf(const QTextLayout &layout)
{
    std::vector<LinePlace> places;
    places.reserve(size_t(layout.lineCount()));
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        places.push_back({line.textStart(), line.textLength(), line.position(), line.height()});
    }
    return places;
}

bool sameButFor(const LinePlace &before, const LinePlace &after, int shift)
{
    return before.start + shift == after.start && before.length == after.length && before.position == after.position
        && qFuzzyCompare(before.height, after.height);
}

/// True for units that are, or may be half of, what is written from the right or turns the order of others. There a
/// keystroke may move letters in lines far away from it.
bool mayTurn(QChar character)
{
    const char16_t unit = character.unicode();
    if (unit < 0x0590)
        return false;
    return unit <= 0x08FF || (unit >= 0x200E && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069)
        || (unit >= 0xFB1D && unit <= 0xFEFF) || unit == 0xD802 || unit == 0xD803 || unit == 0xD83A || unit == 0xD83B;
}

} // namespace

bool EditorLayout::runsOneWay(QStringView text)
{
    return std::none_of(text.begin(), text.end(), mayTurn);
}

void EditorLayout::documentChanged(int from, int removed, int added)
{
    const QTextBlock block = document()->findBlock(from);
    const QTextBlock end = document()->findBlock(qMax(0, from + removed + added - 1));
    // Otherwise Qt throws away what it has shaped when the last line stands, and shapes it again to paint it.
    for (QTextBlock each = block; each.isValid(); each = each.next()) {
        each.layout()->setCacheEnabled(true);
        if (each == end)
            break;
    }

    const bool within = block.isValid() && block == end && document()->blockCount() == m_blocks;
    m_blocks = document()->blockCount();
    const bool wasPlain = within && m_plainBlock == block.blockNumber();
    m_plainBlock = -1;
    if (within) {
        const QString text = block.text();
        const QStringView unknown =
            wasPlain ? QStringView(text).mid(from - block.position(), added) : QStringView(text);
        if (runsOneWay(unknown))
            m_plainBlock = block.blockNumber();
    }
    if (!wasPlain || m_plainBlock < 0) {
        QPlainTextDocumentLayout::documentChanged(from, removed, added);
        return;
    }

    const std::vector<LinePlace> before = placesOf(*block.layout());
    const QSizeF sizeBefore = documentSize();
    {
        const QSignalBlocker quiet(this);
        QPlainTextDocumentLayout::documentChanged(from, removed, added);
        blockBoundingRect(block); // places the lines
    }
    if (documentSize() != sizeBefore)
        Q_EMIT documentSizeChanged(documentSize());
    const std::vector<LinePlace> after = placesOf(*block.layout());
    if (before.empty() || after.empty()) {
        Q_EMIT update();
        return;
    }

    // One line more on either side than has other characters in it: a letter may look different for its neighbour.
    const int change = from - block.position();
    const auto lines = int(qMin(before.size(), after.size()));
    const auto same = [&](int i, int shift) { return sameButFor(before[size_t(i)], after[size_t(i)], shift); };
    int first = 0;
    while (first < lines && same(first, 0) && after[size_t(first)].start + after[size_t(first)].length < change)
        ++first;
    int last = lines - 1;
    while (last > first && same(last, added - removed) && before[size_t(last)].start > change + removed)
        --last;
    const auto bottom = [](const LinePlace &line) { return line.position.y() + line.height; };
    const bool isAsHigh = before.size() == after.size() && qFuzzyCompare(bottom(before.back()), bottom(after.back()));
    Q_EMIT linesChanged(block, qMax(0, first - 1), isAsHigh ? qMin(last + 1, lines - 1) : -1);
}

QRectF EditorLayout::blockBoundingRect(const QTextBlock &block) const
{
    // The base class lays out a block that is not, with its lines close together, and asks here for every block it
    // shows or has laid out again: the one place to part the lines.
    if (block.isValid())
        ensureBlockLayout(block);
    const QTextLayout *layout = block.isValid() ? block.layout() : nullptr;
    if (layout && m_gap > 0 && layout->lineCount() > 0) {
        qreal y = block.blockNumber() == 0 ? 0 : m_gap;
        QTextLine last = layout->lineAt(layout->lineCount() - 1);
        const qreal lastY = y + (layout->lineCount() - 1) * (layout->lineAt(0).height() + m_gap);
        if (layout->lineAt(0).y() != y || qAbs(last.y() - lastY) > 0.5) {
            for (int i = 0; i < layout->lineCount(); ++i) {
                QTextLine line = layout->lineAt(i);
                line.setPosition(QPointF(line.x(), y));
                y += line.height() + m_gap;
            }
        }
    }
    return QPlainTextDocumentLayout::blockBoundingRect(block);
}

} // namespace herald
