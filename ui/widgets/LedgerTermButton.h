// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/LedgerLine.h"

#include <QAbstractButton>

namespace herald {

/// One term of a ledger line: a sign, a number, a word. A child of the line, so that it has a focus and a name of its
/// own.
class LedgerTermButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LedgerTermButton(QWidget *parent);

    void setTerm(const LedgerTerm &term, bool clickable, bool on);
    const LedgerTerm &term() const { return m_term; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString number() const;
    LedgerTerm m_term;
    bool m_clickable = false;
};

} // namespace herald
