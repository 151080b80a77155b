// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CountryDialog.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/CountryBox.h"
#include "ui/widgets/Scale.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace herald {

CountryDialog::CountryDialog(int numbers, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"countryDialog"_s);
    setWindowTitle(tr("Country of the numbers"));
    setModal(true);
    auto *explanation = new TextLabel(tr("%Ln number(s) are written without a country code. They are read as numbers "
                                         "of the country that you choose here, and so are those that come later.",
                                          nullptr, numbers)
        + u' ' + tr("Settings has it as the account's default country."));
    explanation->setWordWrap(true);
    auto *country = new CountryBox(tr("Choose a country"));
    country->setObjectName(u"countryOfNumbers"_s);
    country->setMinimumWidth(360);
    country->setRegion(QLocale::territoryToCode(QLocale::system().territory()));
    auto *label = new TextLabel(tr("&Country"));
    label->setBuddy(country);
    auto *take = new PrimaryButton(tr("Take this country"));
    take->setObjectName(u"takeCountry"_s);
    take->setDefault(true);
    auto *back = makeButton(tr("Cancel"));
    back->setAutoDefault(false);
    const auto follow = [take, country] { take->setEnabled(!country->region().isEmpty()); };
    follow();

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::page, space::large, space::page, space::large);
    box->setSpacing(space::small);
    box->addWidget(new TextLabel(tr("Which country are they from?"), TypeSize::Heading));
    box->addWidget(explanation);
    box->addSpacing(space::small);
    box->addWidget(label);
    box->addWidget(country);
    box->addSpacing(space::small);
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(back);
    line->addWidget(take);
    box->addLayout(line);

    connect(country, &QComboBox::currentIndexChanged, take, follow);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, [this, country] {
        Q_EMIT chosen(country->region());
        accept();
    });
    country->setFocus();
}

} // namespace herald
