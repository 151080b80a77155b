// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Tones.h"

#include <QAbstractButton>
#include <QFrame>

namespace herald {

/// Initials of a name: "Acme Support" is "AS", "Practice" is "P"; the first letters of the first and last word.
QString initialsOf(const QString &name);

/// Initials on a tile or a disc. Filled is the accent itself, soft is a tone's ground.
class AccountBadge : public QWidget
{
    Q_OBJECT
public:
    enum Shape { Tile, Disc };
    explicit AccountBadge(const QString &name = {}, Shape shape = Tile, int size = 24, QWidget *parent = nullptr);
    void setName(const QString &name);
    /// Soft with @p tone; Filled accent by default for tiles.
    void setSoft(Tone tone);
    QSize sizeHint() const override { return {m_size, m_size}; }
    static void paint(QPainter &painter, const QRectF &rect, const Tones &tones, const QString &name, Shape shape,
        bool filled, Tone tone, const QFont &body);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Shape m_shape;
    int m_size;
    bool m_filled;
    Tone m_tone = Tone::Accent;
};

/// The account in the header strip: badge, name, arrow. Opens its menu like any menu button.
class AccountButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit AccountButton(QWidget *parent = nullptr);
    void setAccount(const QString &name, bool practice);
    /// The name as it is read, cut off where there is no room for the whole.
    QString shownName() const;
    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    bool m_practice = false;
};

/// A dot and a word: how Herald stands with the carrier.
class ConnectionState : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionState(QWidget *parent = nullptr);
    void setState(Tone tone, const QString &word);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Grey;
    QString m_word;
};

/// Muted caption, bold amount: "Balance 182.40 USD".
class BalanceLabel : public QWidget
{
    Q_OBJECT
public:
    explicit BalanceLabel(QWidget *parent = nullptr);
    void setBalance(const QString &caption, const QString &amount);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_caption;
    QString m_amount;
};

} // namespace herald
