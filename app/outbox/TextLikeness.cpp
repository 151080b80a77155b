// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/TextLikeness.h"

#include <QSet>
#include <QStringList>

namespace herald {

namespace {

constexpr int wordsInGroup = 3;
constexpr int lettersInGroup = 4;
constexpr qsizetype mostLikenessUnits = 20'000; ///< far beyond what a message can hold

QSet<QString> groupsOf(const QString &plain, bool byLetters)
{
    QSet<QString> groups;
    if (byLetters) {
        for (qsizetype i = 0; i + lettersInGroup <= plain.size(); ++i)
            groups.insert(plain.mid(i, lettersInGroup));
        if (groups.isEmpty() && !plain.isEmpty())
            groups.insert(plain);
        return groups;
    }
    const QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + wordsInGroup <= words.size(); ++i)
        groups.insert(words.mid(i, wordsInGroup).join(u' '));
    return groups;
}

} // namespace

QString plainForm(const QString &text)
{
    const QString parted = text.left(mostLikenessUnits).normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString plain;
    plain.reserve(parted.size());
    for (const QChar c : parted) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            plain += c;
        else if (!c.isMark() && !plain.endsWith(u' '))
            plain += u' ';
    }
    return plain.trimmed();
}

double textLikeness(const QString &one, const QString &other)
{
    const QString a = plainForm(one);
    const QString b = plainForm(other);
    if (a == b)
        return 1;
    // A changed word breaks three groups of words: in a short text that would be most of them.
    const bool byLetters = std::min(a.count(u' '), b.count(u' ')) < 24;
    const QSet<QString> first = groupsOf(a, byLetters);
    const QSet<QString> second = groupsOf(b, byLetters);
    const qsizetype common = QSet<QString>(first).intersect(second).size();
    const qsizetype all = first.size() + second.size() - common;
    return all == 0 ? 0 : double(common) / double(all);
}

} // namespace herald
