// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/StartPicker.h"

#include "app/models/DisplayText.h"
#include "ui/widgets/Scale.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr qint64 longestAhead = 366LL * 24 * 3600; ///< seconds; a slip of the year is not a plan

/// The next full hour that leaves time to think.
QDateTime nextFullHour()
{
    const QDateTime later = QDateTime::currentDateTime().addSecs(3600);
    return {later.date(), QTime(later.time().hour(), 0)};
}

} // namespace

StartPicker::StartPicker(QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox)
    , m_moment(new QWidget)
    , m_when(new QDateTimeEdit)
    , m_zone(new QComboBox)
    , m_here(new TextLabel({}, TypeSize::Small, TextLabel::Muted))
{
    m_choice->setObjectName(u"startChoice"_s);
    m_choice->setAccessibleName(tr("When to begin"));
    m_choice->addItem(tr("Now"), Now);
    m_choice->addItem(tr("At a date and time"), At);
    m_when->setObjectName(u"startTime"_s);
    m_when->setAccessibleName(tr("Date and time"));
    m_when->setCalendarPopup(true);
    m_when->setDisplayFormat(u"d MMM yyyy  HH:mm"_s);
    m_when->setDateTime(nextFullHour());
    m_when->setMaximumDateTime(QDateTime::currentDateTime().addSecs(longestAhead));
    m_zone->setObjectName(u"startZone"_s);
    m_zone->setAccessibleName(tr("Time zone"));
    m_zone->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_zone->setMinimumContentsLength(10);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_here->setObjectName(u"startHere"_s);

    auto *line = new QHBoxLayout(m_moment);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    line->addWidget(m_when);
    line->addWidget(m_zone, 1);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::hair);
    box->addWidget(m_choice, 0, Qt::AlignLeading);
    box->addWidget(m_moment);
    box->addWidget(m_here);
    m_moment->hide();
    m_here->hide();

    connect(m_choice, &QComboBox::currentIndexChanged, this, &StartPicker::showChoice);
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this, &StartPicker::explain);
    connect(m_zone, &QComboBox::currentIndexChanged, this, &StartPicker::explain);
}

StartPicker::Choice StartPicker::choice() const
{
    return Choice(m_choice->currentData().toInt());
}

std::optional<QDateTime> StartPicker::start() const
{
    switch (choice()) {
    case Now:
        return std::nullopt;
    case Calm:
        return m_calm;
    case At:
        break;
    }
    const QTimeZone zone(m_zone->currentData().toByteArray());
    const QDateTime when = m_when->dateTime();
    return QDateTime(when.date(), when.time(), zone.isValid() ? zone : QTimeZone::systemTimeZone()).toUTC();
}

void StartPicker::offerCalmStart(const std::optional<QDateTime> &start, const QDateTime &now)
{
    // Once it is chosen nobody is disturbed any more, and the offer stays as it was.
    if (choice() == Calm)
        return;
    m_calm = start;
    const QSignalBlocker quiet(m_choice);
    const int place = m_choice->findData(Calm);
    if (!start) {
        if (place >= 0)
            m_choice->removeItem(place);
        return;
    }
    const QString words = tr("At the next allowed time, %1").arg(DisplayText::dayAndTime(*start, now));
    if (place >= 0)
        m_choice->setItemText(place, words);
    else
        m_choice->insertItem(1, words, Calm);
    m_choice->adjustSize();
}

void StartPicker::chooseCalmStart()
{
    if (const int place = m_choice->findData(Calm); place >= 0)
        m_choice->setCurrentIndex(place);
    m_choice->setFocus();
}

void StartPicker::setNowOffered(bool offered)
{
    m_choice->setVisible(offered);
    m_choice->setCurrentIndex(m_choice->findData(offered ? Now : At));
    if (!offered)
        setFocusProxy(m_when);
}

void StartPicker::choose(const QDateTime &start)
{
    fillZones();
    m_zone->setCurrentIndex(0);
    m_when->setDateTime(start.toLocalTime());
    m_choice->setCurrentIndex(m_choice->findData(At));
}

void StartPicker::showChoice()
{
    const bool at = choice() == At;
    if (at)
        fillZones();
    m_moment->setVisible(at);
    explain();
}

/// Reading the names of all zones takes a moment: only for who wants one.
void StartPicker::fillZones()
{
    if (m_zone->count() > 0)
        return;
    const QSignalBlocker quiet(m_zone);
    const QByteArray own = QTimeZone::systemTimeZoneId();
    m_zone->addItem(tr("here (%1)").arg(QString::fromLatin1(own).replace(u'_', u' ')), own);
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones)
        m_zone->addItem(QString::fromLatin1(zone).replace(u'_', u' '), zone);
}

/// A time in another zone is told in this one too, where the person's clock is.
void StartPicker::explain()
{
    const std::optional<QDateTime> begin = start();
    QString words;
    if (choice() == At && begin) {
        const QDateTime here = begin->toLocalTime();
        if (*begin <= QDateTime::currentDateTimeUtc())
            words = tr("That time has passed.");
        else if (here.date() != m_when->date() || here.time() != m_when->time())
            words = tr("Here it is %1 then.").arg(QLocale().toString(here, QLocale::ShortFormat));
    }
    m_here->setText(words);
    m_here->setVisible(!words.isEmpty());
    Q_EMIT startChanged();
}

} // namespace herald
