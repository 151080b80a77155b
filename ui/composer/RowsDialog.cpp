// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/RowsDialog.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Frames.h"
#include "ui/widgets/Scale.h"
#include "ui/widgets/TableLook.h"
#include "ui/widgets/VerdictDelegate.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace herald {

RowsDialog::RowsDialog(const CheckedList &recipients, RowStatus status, const QString &words, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"rowsDialog"_s);
    setWindowTitle(tr("Rows of the list"));
    setModal(true);
    m_rows.setList(recipients);
    m_rows.setShown(status);

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::page, space::large, space::page, space::large);
    box->setSpacing(space::medium);
    box->addWidget(new TextLabel(
        tr("%1 %2", "a number and what it counts: 3 will be sent").arg(QLocale().toString(m_rows.rowCount()), words),
        TypeSize::Heading));
    auto *table = new QTableView;
    table->setObjectName(u"reviewRows"_s);
    table->setAccessibleName(words);
    table->setModel(&m_rows);
    table->setFrameShape(QFrame::NoFrame);
    TableLook::apply(table, RowHeight::Dense);
    table->setItemDelegateForColumn(RecipientsModel::VerdictColumn, new VerdictDelegate(table));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setColumnHidden(RecipientsModel::PartsColumn, status != RowStatus::Ready);
    QHeaderView *header = table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setResizeContentsPrecision(40);
    for (int column = 0; column < m_rows.columnCount(); ++column) {
        header->setSectionResizeMode(
            column, column == RecipientsModel::VerdictColumn ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
        table->setColumnHidden(column, column >= RecipientsModel::FixedColumns || table->isColumnHidden(column));
    }
    auto *frame = new FrameBox;
    frame->setShowsFocus(true);
    auto *frameBox = new QVBoxLayout(frame);
    frameBox->setContentsMargins(1, 1, 1, 1);
    frameBox->addWidget(table);
    box->addWidget(frame, 1);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    auto *back = makeButton(tr("Back to the review"));
    back->setObjectName(u"rowsBack"_s);
    connect(back, &QPushButton::clicked, this, &QDialog::accept);
    foot->addWidget(back);
    box->addLayout(foot);
    resize(680, 420);
    table->setFocus();
    if (m_rows.rowCount() > 0)
        table->setCurrentIndex(m_rows.index(0, RecipientsModel::NumberColumn));
}

} // namespace herald
