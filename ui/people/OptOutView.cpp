// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/OptOutView.h"

#include "app/models/DisplayText.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Frames.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Scale.h"
#include "ui/widgets/TableLook.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace herald {

OptOutView::OptOutView(QWidget *parent)
    : QWidget(parent)
    , m_fetched(new TextLabel({}, TypeSize::Small, TextLabel::Muted))
    , m_fetch(makeButton(tr("Fetch from Telnyx"), u"view-refresh"_s))
    , m_search(new QLineEdit)
    , m_tableOrEmpty(new QStackedWidget)
    , m_table(new QTableView)
    , m_nothing(new EmptyState)
{
    auto *title = new TextLabel(tr("Opted out"), TypeSize::Title);
    title->setMinimumHeight(32);
    auto *add = new PrimaryButton(tr("Add…"));
    add->setObjectName(u"addOptOutNumber"_s);
    add->setIcon(Icons::onAccent(u"list-add"_s));
    auto *more = makeIconButton(u"application-menu"_s, tr("More for the opt-outs"));
    auto *menu = new QMenu(this);
    menu->setObjectName(u"optOutMenu"_s);
    menu->addAction(Icons::get(u"document-import"_s), tr("Import from a file…"), this, &OptOutView::importRequested)
        ->setObjectName(u"importOptOuts"_s);
    menu->addAction(Icons::get(u"document-export"_s), tr("Export as CSV…"), this, &OptOutView::exportRequested)
        ->setObjectName(u"exportOptOuts"_s);
    more->setMenu(menu);
    m_fetch->setObjectName(u"fetchOptOuts"_s);
    m_fetched->setObjectName(u"optOutsFetched"_s);
    m_search->setObjectName(u"optOutSearch"_s);
    m_search->setAccessibleName(tr("Find an opt-out"));
    m_search->setPlaceholderText(tr("Find an opt-out"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(200);
    m_search->setMaximumWidth(260);
    m_search->addAction(Icons::get(u"edit-find"_s), QLineEdit::LeadingPosition);

    m_table->setObjectName(u"optOutRows"_s);
    m_table->setAccessibleName(tr("People who opted out"));
    m_table->setAccessibleDescription(tr("Delete allows the chosen people to be texted again, after a question"));
    m_table->setModel(&m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    TableDelegate *cells = TableLook::apply(m_table, RowHeight::Roomy);
    cells->setMuted([](const QModelIndex &index) { return index.column() != OptOutModel::NumberColumn; });
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->resizeSection(OptOutModel::NumberColumn, 160);
    header->resizeSection(OptOutModel::HowColumn, 160);
    header->resizeSection(OptOutModel::SinceColumn, 100);
    header->setStretchLastSection(true);
    auto *frame = new FrameBox;
    frame->setShowsFocus(true);
    auto *frameBox = new QVBoxLayout(frame);
    frameBox->setContentsMargins(1, 1, 1, 1);
    frameBox->addWidget(m_table);
    auto *nobody = new EmptyState;
    nobody->setIcon(u"view-list-text"_s, Tone::Green);
    nobody->setWords(
        tr("Nobody has opted out"), tr("Add people who ask not to be texted. Every notice leaves them out."));
    auto *first = nobody->addButton(tr("Add…"), u"list-add"_s);
    m_nothing->setIcon(u"edit-find"_s, Tone::Grey);
    auto *clear = m_nothing->addButton(tr("Show everybody"));
    m_tableOrEmpty->addWidget(frame);
    m_tableOrEmpty->addWidget(m_nothing);
    m_tableOrEmpty->addWidget(nobody);

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::small);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(title, 1);
    head->addWidget(m_fetch);
    head->addWidget(add);
    head->addWidget(more);
    box->addLayout(head);
    auto *second = new QHBoxLayout;
    second->addWidget(m_fetched, 1);
    second->addWidget(m_search);
    m_fetched->setWordWrap(true);
    box->addLayout(second);
    box->addWidget(m_tableOrEmpty, 1);

    for (QPushButton *button : {static_cast<QPushButton *>(add), first})
        connect(button, &QPushButton::clicked, this, &OptOutView::addRequested);
    connect(m_fetch, &QPushButton::clicked, this, &OptOutView::fetchRequested);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model.setSearch(words);
        showMatches();
    });
    connect(clear, &QPushButton::clicked, m_search, &QLineEdit::clear);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OptOutView::tellPerson);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &OptOutView::tellPerson);
    m_table->installEventFilter(this);
    setFetched(std::nullopt, false);
    showMatches();
}

void OptOutView::setOptOuts(const QList<KnownOptOut> &optOuts)
{
    const QString chosen = chosenNumber();
    {
        const QScopedValueRollback settling(m_settling, true);
        m_model.setOptOuts(optOuts);
        if (!chosen.isEmpty())
            choose(chosen);
    }
    showMatches();
    tellPerson();
}

void OptOutView::choose(const QString &number)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.at(row).number == number) {
            m_table->setCurrentIndex(m_model.index(row, 0));
            return;
        }
    }
}

void OptOutView::setFetched(const std::optional<OptOutFetch> &last, bool fetching)
{
    m_fetch->setEnabled(!fetching);
    if (fetching)
        m_fetched->setText(tr("Asking Telnyx who opted out…"));
    else if (!last)
        m_fetched->setText(tr("Telnyx's list was never fetched for this account."));
    else if (!last->complete)
        m_fetched->setText(tr("The beginning of Telnyx's list was fetched %1.").arg(DisplayText::shortTime(last->at)));
    else
        m_fetched->setText(tr("Telnyx's list was fetched %1.").arg(DisplayText::shortTime(last->at)));
}

void OptOutView::showMatches()
{
    const QString words = m_search->text().trimmed();
    if (m_model.all().isEmpty()) {
        m_tableOrEmpty->setCurrentIndex(2);
    } else if (m_model.rowCount() == 0) {
        m_nothing->setWords(
            tr("Nothing matches “%1”").arg(words), tr("Searched %Ln opt-out(s).", nullptr, int(m_model.all().size())));
        m_tableOrEmpty->setCurrentIndex(1);
    } else {
        m_tableOrEmpty->setCurrentIndex(0);
    }
    m_search->setVisible(!m_model.all().isEmpty());
}

QStringList OptOutView::chosenNumbers() const
{
    QStringList numbers;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        numbers.append(row.data(OptOutModel::E164Role).toString());
    return numbers;
}

bool OptOutView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const QStringList numbers = chosenNumbers();
        if ((key == Qt::Key_Delete || key == Qt::Key_Backspace) && !numbers.isEmpty()) {
            Q_EMIT allowRequested(numbers);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QString OptOutView::chosenNumber() const
{
    return m_table->currentIndex().data(OptOutModel::E164Role).toString();
}

void OptOutView::tellPerson()
{
    if (!m_settling)
        Q_EMIT personChosen(chosenNumber(), {});
}

void OptOutView::focusSearch()
{
    if (m_search->isVisible())
        m_search->setFocus();
    m_search->selectAll();
}

void OptOutView::focusTable()
{
    m_table->setFocus();
}

} // namespace herald
