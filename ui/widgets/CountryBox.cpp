// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CountryBox.h"

#include "app/recipients/PhoneEngine.h"
#include "app/recipients/PhoneNumber.h"

#include <QSignalBlocker>

#include <algorithm>

namespace herald {

CountryBox::CountryBox(const QString &none, QWidget *parent)
    : QComboBox(parent)
{
    addItem(none, QString());
}

void CountryBox::fill()
{
    const QSignalBlocker quiet(this);
    const QString chosen = region();
    while (count() > 1)
        removeItem(1);
    QList<std::pair<QString, QString>> countries;
    for (const QString &region : supportedRegions())
        countries.append({PhoneWords::countryName(region), region});
    std::sort(countries.begin(), countries.end(),
        [](const auto &one, const auto &other) { return QString::localeAwareCompare(one.first, other.first) < 0; });
    for (const auto &[country, region] : std::as_const(countries))
        addItem(country, region);
    m_filled = true;
    setRegion(chosen);
}

void CountryBox::showEvent(QShowEvent *event)
{
    if (!m_filled)
        fill();
    QComboBox::showEvent(event);
}

QString CountryBox::region() const
{
    return currentData().toString();
}

void CountryBox::setRegion(const QString &region)
{
    if (!m_filled && findData(region) < 0 && supportedRegions().contains(region))
        addItem(PhoneWords::countryName(region), region);
    setCurrentIndex(qMax(0, findData(region)));
}

} // namespace herald
