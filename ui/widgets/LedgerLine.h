// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Fills.h"
#include "ui/widgets/Glyphs.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace herald {

/// One term of an equation. Shows its glyph, or the swatch of @c fill when there is none.
struct LedgerTerm {
    int key = 0; ///< the caller's own, unique in the line
    qint64 count = 0;
    QString word; ///< translated, agreeing with the count: "need attention"
    Tone tone = Tone::Grey;
    std::optional<Glyph> glyph;
    Fill fill = Fill::Solid;
    QString toolTip;
    bool operator==(const LedgerTerm &) const = default;
};

class LedgerTermButton;

/// "1,212 rows = 1,204 ready + 3 need attention": the signature of the product. Terms can be clicked when asked for;
/// the line wraps between terms, never inside one, and is read aloud as one sentence.
class LedgerLine : public QWidget
{
    Q_OBJECT
public:
    explicit LedgerLine(QWidget *parent = nullptr);

    void setTotal(qint64 total, const QString &word);
    /// The terms must add up to the total; a line that does not add up is a bug of the caller.
    void setTerms(const QList<LedgerTerm> &terms);
    /// All at once, without a state in between that does not add up.
    void setLine(qint64 total, const QString &word, const QList<LedgerTerm> &terms);
    const QList<LedgerTerm> &terms() const { return m_terms; }

    void setClickable(bool clickable);
    /// The term that filters; nothing: none. Does not emit.
    void setOn(std::optional<int> key);
    std::optional<int> on() const { return m_on; }

    /// The whole line in words: "1,212 rows: 1,204 ready, 3 need attention."
    QString sentence() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// A click on a term turned it on or (nothing) off.
    void filterChanged(std::optional<int> key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Place;
    void rebuild();
    void place();
    int totalWidth() const;
    int lay(int width, QList<QRect> *signs, QList<QRect> *buttons) const;
    QString totalNumber() const;
    int rowHeight() const;

    qint64 m_total = 0;
    QString m_word;
    QList<LedgerTerm> m_terms;
    QList<LedgerTermButton *> m_buttons;
    std::optional<int> m_on;
    bool m_clickable = false;
};

} // namespace herald
