// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

#include <optional>

class QComboBox;
class QDateTimeEdit;

namespace herald {

class TextLabel;

/// When a notice begins: now, at the next time that disturbs nobody, or at a date and time in a zone.
class StartPicker : public QWidget
{
    Q_OBJECT
public:
    explicit StartPicker(QWidget *parent = nullptr);

    /// Nothing: at once. In UTC.
    std::optional<QDateTime> start() const;
    /// Offers this time as a choice of its own; nothing: no such choice. What is chosen stays chosen.
    void offerCalmStart(const std::optional<QDateTime> &start, const QDateTime &now);
    void chooseCalmStart();
    /// False: a date and time has to be given.
    void setNowOffered(bool offered);
    /// Chooses a date and time, in this computer's zone.
    void choose(const QDateTime &start);

Q_SIGNALS:
    void startChanged();

private:
    enum Choice { Now, Calm, At };
    Choice choice() const;
    void showChoice();
    void fillZones();
    void explain();

    QComboBox *m_choice;
    QWidget *m_moment;
    QDateTimeEdit *m_when;
    QComboBox *m_zone;
    TextLabel *m_here;
    std::optional<QDateTime> m_calm;
};

} // namespace herald
