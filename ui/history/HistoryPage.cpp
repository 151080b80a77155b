// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryPage.h"

#include "app/outbox/Await.h"
#include "ui/history/DetailPane.h"
#include "ui/history/HistoryTable.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Frames.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Scale.h"
#include "ui/widgets/TableLook.h"

#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace herald {

HistoryPage::HistoryPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(session.store())
    , m_pages(new QStackedWidget)
    , m_detail(new DetailPane)
{
    auto *empty = new EmptyState;
    empty->setIcon(u"view-history"_s);
    empty->setWords(tr("No messages yet"), tr("Everything you send is kept here, person by person."));
    connect(empty->addButton(tr("Write a notice"), u"document-edit"_s), &QPushButton::clicked, this,
        &HistoryPage::writeRequested);

    auto *splitter = new LineSplitter(Qt::Horizontal);
    splitter->setObjectName(u"historySplitter"_s);
    splitter->addWidget(buildTable());
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({756, 348});
    m_pages->addWidget(empty);
    m_pages->addWidget(splitter);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_pages);
    m_pages->setBackgroundRole(QPalette::Base);
    empty->setBackgroundRole(QPalette::Base);
    empty->setAutoFillBackground(true);

    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(120ms);
    connect(&m_searchTimer, &QTimer::timeout, this, &HistoryPage::ask);
    connect(&m_model, &HistoryModel::loaded, this, &HistoryPage::showCount);
    connect(&m_model, &HistoryModel::failed, this, [this](const QString &words) { m_count->setText(words); });
    Outbox &outbox = m_session.outbox();
    connect(&outbox, &Outbox::noticeChanged, this, &HistoryPage::refresh);
    connect(&outbox, &Outbox::othersChanged, this, &HistoryPage::refresh);
    connect(&outbox, &Outbox::statusChanged, this, [this](NoticeId, MessageId message) {
        m_model.refresh();
        if (m_wanted == message)
            showDetail();
    });
    connect(&m_session.accounts(), &AccountDesk::currentChanged, this, &HistoryPage::ask);
    ask();
}

QWidget *HistoryPage::buildTable()
{
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *box = new QVBoxLayout(page);
    box->setContentsMargins(space::page, space::large, space::page, space::large);
    box->setSpacing(space::small);
    auto *title = new TextLabel(tr("History"), TypeSize::Title);
    title->setMinimumHeight(32);
    box->addWidget(title);

    m_search = new QLineEdit;
    m_search->setObjectName(u"historySearch"_s);
    m_search->setAccessibleName(tr("Search the history"));
    m_search->setPlaceholderText(tr("Search text, number, name or sender"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(200);
    m_search->addAction(Icons::get(u"edit-find"_s), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, &m_searchTimer, qOverload<>(&QTimer::start));
    box->addWidget(m_search);

    auto *filters = new QWidget;
    auto *flow = new FlowLayout(filters);
    const auto chip = [this, flow](const QString &text, const char *name) {
        auto *made = new Chip(text);
        made->setObjectName(QLatin1String(name));
        made->setCheckable(true);
        connect(made, &Chip::toggled, this, &HistoryPage::ask);
        flow->addWidget(made);
        return made;
    };
    m_today = chip(tr("Today"), "filterToday");
    m_delivered = chip(Outcome::word(Outcome::Delivered), "filterDelivered");
    m_failed = chip(Outcome::word(Outcome::NotDelivered), "filterNotDelivered");
    m_noReceipt = chip(Outcome::word(Outcome::NoReceipt), "filterNoReceipt");
    m_refused = chip(Outcome::word(Outcome::Refused), "filterRefused");
    m_unconfirmed = chip(Outcome::word(Outcome::Unconfirmed), "filterUnconfirmed");
    // One status at a time; pressing it again shows everything.
    for (Chip *one : oneOfAKind()) {
        connect(one, &Chip::toggled, this, [this, one](bool on) {
            if (!on)
                return;
            for (Chip *other : oneOfAKind()) {
                if (other != one)
                    other->setChecked(false);
            }
        });
    }
    m_notice = new Chip;
    m_notice->setObjectName(u"filterNotice"_s);
    m_notice->setRemovable(true);
    m_notice->hide();
    connect(m_notice, &Chip::removeRequested, this, [this] {
        m_onlyNotice.reset();
        m_notice->hide();
        ask();
    });
    flow->addWidget(m_notice);
    box->addWidget(filters);
    m_count = new TextLabel({}, TypeSize::Body, TextLabel::Muted);
    m_count->setObjectName(u"historyCount"_s);
    box->addWidget(m_count);

    m_table = new HistoryTable(&m_model);
    m_table->setObjectName(u"historyTable"_s);
    m_table->setAccessibleName(tr("Messages"));
    whenReady(
        m_session.store().read([](Repositories &store) { return store.settings.value(u"history-columns"_s, {}); }),
        m_table, [this](const StoreResult<QString> &widths) {
            if (widths)
                m_table->setWidths(*widths);
        });
    connect(m_table, &HistoryTable::widthsChanged, this, [this](const QString &widths) {
        m_session.store().run(
            [widths](Repositories &store) { return store.settings.setValue(u"history-columns"_s, widths); });
    });
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
            if (!current.isValid())
                return;
            m_wanted = m_model.at(current.row()).id;
            showDetail();
        });
    connect(m_table, &QTableView::activated, m_detail, [this] { m_detail->setFocus(); });
    auto *frame = new FrameBox;
    frame->setShowsFocus(true);
    auto *frameBox = new QVBoxLayout(frame);
    frameBox->setContentsMargins(1, 1, 1, 1);
    frameBox->addWidget(m_table);
    m_nothing = new EmptyState;
    m_nothing->setIcon(u"edit-find"_s, Tone::Grey);
    connect(m_nothing->addButton(tr("Clear filters")), &QPushButton::clicked, this, &HistoryPage::clearFilters);
    m_results = new QStackedWidget;
    m_results->addWidget(frame);
    m_results->addWidget(m_nothing);
    box->addWidget(m_results, 1);
    return page;
}

QList<Chip *> HistoryPage::oneOfAKind() const
{
    return {m_delivered, m_failed, m_noReceipt, m_refused, m_unconfirmed};
}

void HistoryPage::ask()
{
    HistoryQuery query;
    query.search = m_search->text();
    query.practice = m_session.accounts().practising();
    query.notice = m_onlyNotice;
    if (m_today->isChecked())
        query.since = QDateTime(QDate::currentDate(), QTime(0, 0)).toUTC();
    for (const auto &[chip, kind] : {std::pair(m_delivered, Outcome::Delivered),
             std::pair(m_failed, Outcome::NotDelivered), std::pair(m_noReceipt, Outcome::NoReceipt)}) {
        if (chip->isChecked())
            query.statuses = Outcome::statusWords(kind);
    }
    if (m_refused->isChecked())
        query.state = HandoverState::Refused;
    if (m_unconfirmed->isChecked())
        query.state = HandoverState::Unconfirmed;
    m_table->cells()->setMarkedWords(query.search.split(u' ', Qt::SkipEmptyParts));
    m_model.setQuery(query);
}

void HistoryPage::refresh()
{
    m_model.refresh();
}

void HistoryPage::showCount()
{
    const QList<Chip *> kinds = oneOfAKind();
    const bool filtered = !m_search->text().trimmed().isEmpty() || m_today->isChecked() || m_onlyNotice
        || std::any_of(kinds.begin(), kinds.end(), [](const Chip *chip) { return chip->isChecked(); });
    const bool none = m_model.rowCount() == 0;
    m_pages->setCurrentIndex(none && !filtered ? 0 : 1);
    m_results->setCurrentIndex(none ? 1 : 0);
    if (m_model.matching() >= 0)
        m_count->setText(tr("%Ln message(s), newest first", nullptr, int(m_model.matching())));
    if (none) {
        const QString searched = m_search->text().trimmed();
        m_nothing->setWords(searched.isEmpty() ? tr("Nothing matches") : tr("Nothing matches “%1”").arg(searched),
            tr("Other words or fewer filters may find it."));
        m_detail->clear();
        return;
    }
    const int kept = m_wanted ? m_model.rowOf(*m_wanted) : -1;
    if (kept >= 0) {
        if (m_table->currentIndex().row() != kept)
            m_table->setCurrentIndex(m_model.index(kept, 0));
        else
            showDetail();
    } else if (!m_table->currentIndex().isValid()) {
        m_table->setCurrentIndex(m_model.index(0, 0));
    }
}

void HistoryPage::showDetail()
{
    if (!m_wanted)
        return;
    const quint64 question = ++m_detailQuestion;
    whenReady(MessageDetails::load(m_session.store(), *m_wanted), this,
        [this, question](const StoreResult<MessageDetail> &detail) {
            if (question == m_detailQuestion && detail)
                m_detail->show(*detail);
        });
}

void HistoryPage::clearFilters()
{
    m_onlyNotice.reset();
    m_notice->hide();
    m_today->setChecked(false);
    for (Chip *chip : oneOfAKind())
        chip->setChecked(false);
    m_search->clear();
    ask();
}

void HistoryPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void HistoryPage::showNotice(NoticeId id, const QString &title)
{
    m_onlyNotice = id;
    m_notice->setText(title.left(40));
    m_notice->show();
    ask();
}

} // namespace herald
