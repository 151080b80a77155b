// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SendingForm.h"

#include "app/outbox/Await.h"
#include "ui/widgets/Scale.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLocale>
#include <QSpinBox>
#include <QTime>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace herald {

namespace {

constexpr int sendingLabelWidth = 136;
constexpr int hintWidth = 460;
constexpr int mostMessages = 1'000'000;
constexpr int longestUndo = 60; ///< seconds

TextLabel *sendingLabel(const QString &text, QWidget *buddy)
{
    auto *label = new TextLabel(text, TypeSize::Body, TextLabel::Muted);
    label->setFixedWidth(sendingLabelWidth);
    label->setBuddy(buddy);
    if (buddy)
        label->setMinimumHeight(buddy->sizeHint().height()); // else it stands above the middle of its field
    return label;
}

void setSendingHint(QLabel *hint, const QString &text)
{
    hint->setText(text);
    // A form asks a label of several lines for its height before it knows its width.
    hint->setMinimumHeight(text.isEmpty() ? 0 : hint->heightForWidth(hintWidth));
}

TextLabel *sendingHint(const QString &text)
{
    auto *hint = new TextLabel({}, TypeSize::Small, TextLabel::Muted);
    hint->setWordWrap(true);
    hint->setFixedWidth(hintWidth);
    hint->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    setSendingHint(hint, text);
    return hint;
}

void nameControl(QWidget *control, const char *objectName, const QString &accessibleName)
{
    control->setObjectName(QLatin1String(objectName));
    control->setAccessibleName(accessibleName);
}

} // namespace

SendingForm::SendingForm(Store &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
{
    build();
    fill(m_habits);
    for (QCheckBox *box : {m_mindQuiet, m_askCount})
        connect(box, &QCheckBox::toggled, this, &SendingForm::change);
    for (QComboBox *box : {m_from, m_to})
        connect(box, &QComboBox::currentIndexChanged, this, &SendingForm::change);
    for (QSpinBox *box : {m_countAbove, m_undo})
        connect(box, &QSpinBox::valueChanged, this, &SendingForm::change);
}

void SendingForm::build()
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::page, space::large, space::page, space::page);
    box->setSpacing(space::small);
    const auto part = [box](const QString &title) {
        box->addWidget(new TextLabel(title, TypeSize::Heading));
        auto *form = new QFormLayout;
        form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
        form->setHorizontalSpacing(space::medium);
        form->setVerticalSpacing(space::small);
        form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        box->addLayout(form);
        box->addSpacing(space::medium);
        return form;
    };

    QFormLayout *quiet = part(tr("Quiet hours"));
    m_mindQuiet = new QCheckBox(tr("Warn before people are texted at night"));
    m_mindQuiet->setObjectName(u"mindQuiet"_s);
    m_from = new QComboBox;
    m_to = new QComboBox;
    nameControl(m_from, "quietFrom", tr("Quiet from"));
    nameControl(m_to, "quietTo", tr("Quiet until"));
    for (QComboBox *hours : {m_from, m_to}) {
        for (int hour = 0; hour < 24; ++hour)
            hours->addItem(QLocale().toString(QTime(hour, 0), QLocale::ShortFormat), hour);
        hours->setFixedWidth(128);
    }
    m_quietHint = sendingHint({});
    m_quietHint->setObjectName(u"quietHint"_s);
    quiet->addRow(m_mindQuiet);
    quiet->addRow(sendingLabel(tr("Quiet from"), m_from), m_from);
    quiet->addRow(sendingLabel(tr("Quiet until"), m_to), m_to);
    quiet->addRow(sendingLabel({}, nullptr), m_quietHint);

    QFormLayout *count = part(tr("Large notices"));
    m_askCount = new QCheckBox(tr("Ask to type the number of messages before a large notice is sent"));
    m_askCount->setObjectName(u"askCount"_s);
    m_countAbove = new QSpinBox;
    nameControl(m_countAbove, "countAbove", tr("Large is more than, in messages"));
    m_countAbove->setRange(1, mostMessages);
    m_countAbove->setGroupSeparatorShown(true);
    m_countAbove->setFixedWidth(128);
    count->addRow(m_askCount);
    count->addRow(sendingLabel(tr("Large is more than"), m_countAbove), m_countAbove);
    count->addRow(sendingLabel({}, nullptr),
        sendingHint(tr("Messages. Typing the number keeps a long list from being sent by a slip.")));

    QFormLayout *undo = part(tr("Second thoughts"));
    m_undo = new QSpinBox;
    nameControl(m_undo, "undoSeconds", tr("Seconds to undo"));
    m_undo->setRange(0, longestUndo);
    m_undo->setSpecialValueText(tr("none"));
    m_undo->setFixedWidth(128);
    undo->addRow(sendingLabel(tr("Seconds to undo"), m_undo), m_undo);
    m_undoHint = sendingHint({});
    m_undoHint->setObjectName(u"undoHint"_s);
    undo->addRow(sendingLabel({}, nullptr), m_undoHint);

    m_saved = new TextLabel({}, TypeSize::Small, TextLabel::Muted);
    m_saved->setObjectName(u"sendingSaved"_s);
    m_saved->setWordWrap(true);
    box->addWidget(m_saved);
    box->addStretch(1);
}

void SendingForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

void SendingForm::load()
{
    const auto ask = [](Repositories &store) { return SendingHabits::load(store); };
    whenReady(m_store.run(ask), this, [this, asked = m_change](const SendingHabits &habits) {
        if (asked == m_change)
            fill(habits);
    });
}

void SendingForm::fill(const SendingHabits &habits)
{
    m_filling = true;
    m_habits = habits;
    const bool minds = habits.quiet.from != habits.quiet.to;
    // What is off keeps hours at hand that make sense when it is switched on.
    const QuietHours hours = minds ? habits.quiet : QuietHours();
    m_mindQuiet->setChecked(minds);
    m_from->setCurrentIndex(hours.from);
    m_to->setCurrentIndex(hours.to);
    m_askCount->setChecked(habits.typedCountAbove > 0);
    m_countAbove->setValue(habits.typedCountAbove > 0 ? habits.typedCountAbove : SendingHabits().typedCountAbove);
    m_undo->setValue(int(habits.undo.count()));
    m_filling = false;
    showHints();
}

SendingHabits SendingForm::chosen() const
{
    SendingHabits habits;
    habits.quiet = {m_from->currentIndex(), m_to->currentIndex()};
    if (!m_mindQuiet->isChecked())
        habits.quiet = {0, 0};
    else if (habits.quiet.from == habits.quiet.to)
        habits.quiet = m_habits.quiet;
    habits.typedCountAbove = m_askCount->isChecked() ? m_countAbove->value() : 0;
    habits.undo = std::chrono::seconds(m_undo->value());
    return habits;
}

void SendingForm::showHints()
{
    const bool minds = m_mindQuiet->isChecked();
    m_from->setEnabled(minds);
    m_to->setEnabled(minds);
    m_countAbove->setEnabled(m_askCount->isChecked());
    if (minds && m_from->currentIndex() == m_to->currentIndex())
        setSendingHint(m_quietHint,
            tr("From and until are the same hour. Choose two different hours; until then nothing changes."));
    else if (minds)
        setSendingHint(m_quietHint,
            tr("Hours of the day in the country of each number. The review names who would be disturbed and offers a "
               "better time."));
    else
        setSendingHint(m_quietHint, tr("Notices go out at any hour without a word about the night."));
    setSendingHint(m_undoHint,
        m_undo->value() > 0 ? tr("After Send nothing leaves for so long. Undo in the outbox gives the notice back.")
                            : tr("The first message leaves as soon as Send is pressed. There is no undo."));
}

void SendingForm::change()
{
    if (m_filling)
        return;
    showHints();
    const SendingHabits habits = chosen();
    if (habits == m_habits)
        return;
    m_habits = habits;
    const quint64 change = ++m_change;
    const auto keep = [habits](Repositories &store) { return habits.save(store); };
    whenReady(m_store.run(keep), this, [this, change](const StoreResult<void> &saved) {
        if (change != m_change)
            return;
        if (!saved) {
            m_saved->setText(tr("This was not kept. %1").arg(StoreWords::explain(saved.error())));
            return;
        }
        m_saved->setText(tr("Saved"));
        QTimer::singleShot(2s, m_saved, [this, change] {
            if (change == m_change)
                m_saved->clear();
        });
    });
}

} // namespace herald
