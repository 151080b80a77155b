// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/DetailPane.h"

#include "app/recipients/PhoneNumber.h"
#include "app/text/Segments.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Bubble.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/KeyValueGrid.h"
#include "ui/widgets/Scale.h"
#include "ui/widgets/StatusPill.h"
#include "ui/widgets/SumTable.h"
#include "ui/widgets/Timeline.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace herald {

DetailPane::DetailPane(QWidget *parent)
    : QWidget(parent)
    , m_content(new QWidget)
    , m_who(new ElidedLabel({}, TypeSize::Heading))
    , m_pill(new StatusPill)
    , m_error(new Banner)
    , m_timeline(new Timeline)
    , m_bubble(new Bubble)
    , m_costHead(new TextLabel(tr("Cost"), TypeSize::Body, TextLabel::Plain, QFont::DemiBold))
    , m_cost(new SumTable)
    , m_tabs(new QTabWidget)
    , m_fields(new KeyValueGrid)
    , m_raw(new QPlainTextEdit)
{
    setObjectName(u"detailPane"_s);
    m_error->setObjectName(u"detailError"_s);
    m_error->setTone(Tone::Red, Glyph::Cross);
    m_timeline->setObjectName(u"detailTimeline"_s);
    m_timeline->setAccessibleName(tr("What happened"));
    m_bubble->setAccessibleName(tr("Text"));
    m_fields->setObjectName(u"detailFields"_s);
    m_raw->setObjectName(u"detailRaw"_s);
    m_raw->setAccessibleName(tr("Raw record"));
    m_raw->setReadOnly(true);
    m_raw->setTabChangesFocus(true);
    m_raw->setFrameShape(QFrame::NoFrame);
    m_raw->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_raw->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_raw->setMinimumHeight(280);
    m_fields->setLabelWidth(108);
    m_tabs->setObjectName(u"detailTabs"_s);
    m_tabs->setDocumentMode(true);
    auto *fieldsPage = new QWidget;
    auto *fieldsBox = new QVBoxLayout(fieldsPage);
    fieldsBox->setContentsMargins(0, space::small, 0, 0);
    fieldsBox->addWidget(m_fields);
    fieldsBox->addStretch(1);
    m_tabs->addTab(fieldsPage, tr("Fields"));
    m_tabs->addTab(m_raw, tr("Raw record"));

    auto *head = new QHBoxLayout;
    head->addWidget(m_who, 1);
    head->addWidget(m_pill);
    auto *box = new QVBoxLayout(m_content);
    box->setContentsMargins(space::large, space::large, space::large, space::large);
    box->setSpacing(space::small);
    box->addLayout(head);
    box->addWidget(m_error);
    const auto section = [box](const QString &title) {
        box->addSpacing(space::hair);
        box->addWidget(new TextLabel(title, TypeSize::Body, TextLabel::Plain, QFont::DemiBold));
    };
    section(tr("What happened"));
    box->addWidget(m_timeline);
    section(tr("Text"));
    box->addWidget(m_bubble);
    box->addSpacing(space::hair);
    box->addWidget(m_costHead);
    box->addWidget(m_cost);
    box->addSpacing(space::hair);
    box->addWidget(m_tabs);
    box->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setWidget(m_content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    setBackgroundRole(QPalette::Window); // that of the scroll bar
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    setMinimumWidth(300);
    clear();
}

void DetailPane::clear()
{
    m_shown.reset();
    m_content->setVisible(false);
}

void DetailPane::show(const MessageDetail &detail)
{
    const StoredMessage &message = detail.message;
    m_shown = message.id;
    m_content->setVisible(true);
    const QString number = QChar(0x2066) + formattedNumber(message.to) + QChar(0x2069);
    m_who->setText(message.name.isEmpty() ? number : QString(message.name + u"  "_s + number));
    m_pill->setOutcome(Outcome(message.state, message.status));

    m_error->setVisible(detail.error.has_value());
    if (detail.error) {
        const bool unknown = message.state == HandoverState::Unconfirmed;
        m_error->setTone(unknown ? Tone::Violet : Tone::Red, unknown ? Glyph::Question : Glyph::Cross);
        QString consequence = detail.error->whatToDo;
        if (!detail.errorCode.isEmpty())
            consequence += QString(u" ("_s + detail.errorCode + u')');
        m_error->setWords(detail.error->whatHappened, consequence.trimmed());
    }
    m_timeline->setSteps(detail.steps);
    m_bubble->setText(message.text, countSegments(message.text).unicode);

    int decimals = 2; // the same for all: amounts are compared by looking down
    for (const auto &amount : {detail.rate, detail.carrierFee, detail.cost})
        decimals = amount ? qMax(decimals, amount->decimals()) : decimals;
    QList<SumTable::Amount> amounts;
    if (detail.rate)
        amounts.append({tr("Telnyx rate"), detail.rate->display(decimals)});
    if (detail.carrierFee)
        amounts.append({tr("Carrier fee"), detail.carrierFee->display(decimals)});
    SumTable::Amount sum;
    if (detail.cost)
        sum = {tr("Cost, %Ln part(s)", nullptr, message.parts), detail.cost->display(decimals)};
    // The rate may be that of one part: then the two are no sum.
    const auto both = detail.rate && detail.carrierFee ? detail.rate->plus(*detail.carrierFee) : std::nullopt;
    m_cost->setAmounts(amounts, sum, both && both == detail.cost);
    const bool anyCost = detail.cost || !amounts.isEmpty();
    m_costHead->setVisible(anyCost);
    m_cost->setVisible(anyCost);

    QList<KeyValueGrid::Row> fields;
    fields.reserve(detail.fields.size());
    for (const MessageDetail::Field &field : detail.fields)
        fields.append({field.label, field.value, true});
    m_fields->setRows(fields);
    m_raw->setPlainText(
        detail.rawJson.isEmpty() ? tr("Telnyx has sent no record of this message yet.") : detail.rawJson);
}

} // namespace herald
