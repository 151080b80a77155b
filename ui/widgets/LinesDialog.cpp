// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/LinesDialog.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Frames.h"
#include "ui/widgets/Scale.h"
#include "ui/widgets/TableLook.h"

#include <QAbstractTableModel>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

enum Column { LineColumn, TextColumn, WhyColumn, Columns };

class LinesModel : public QAbstractTableModel
{
public:
    LinesModel(int count, std::function<LeftLine(int)> line, const QStringList &headings, QObject *parent)
        : QAbstractTableModel(parent)
        , m_count(count)
        , m_line(std::move(line))
        , m_headings(headings)
    {
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_count; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(Columns); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::TextAlignmentRole && index.column() == LineColumn)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
            return {};
        const LeftLine line = m_line(index.row());
        const QString text = index.column() == LineColumn ? QLocale().toString(line.line)
            : index.column() == TextColumn                ? line.text.simplified()
                                                          : line.why;
        return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
            return m_headings.value(section);
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    /// As a spreadsheet program takes it.
    QString copied(const QList<int> &rows) const
    {
        QStringList lines;
        for (const int row : rows) {
            const LeftLine line = m_line(row);
            lines.append(u"%1\t"_s.arg(line.line) + line.text.simplified() + u'\t' + line.why);
        }
        return lines.join(u'\n');
    }

private:
    int m_count;
    std::function<LeftLine(int)> m_line;
    QStringList m_headings;
};

} // namespace

LinesDialog::LinesDialog(const QString &heading, int count, std::function<LeftLine(int)> line, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"linesDialog"_s);
    setWindowTitle(tr("Left aside"));
    setModal(true);
    auto *model = new LinesModel(count, std::move(line), {tr("Line"), tr("What it says"), tr("Why")}, this);
    auto *table = new QTableView;
    table->setObjectName(u"leftLines"_s);
    table->setAccessibleName(heading);
    table->setAccessibleDescription(tr("Ctrl+C copies the chosen lines"));
    table->setModel(model);
    table->setFrameShape(QFrame::NoFrame);
    TableLook::apply(table, RowHeight::Dense);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    QHeaderView *header = table->horizontalHeader();
    header->setResizeContentsPrecision(40);
    header->setSectionResizeMode(LineColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(TextColumn, QHeaderView::Interactive);
    header->resizeSection(TextColumn, 300);
    header->setStretchLastSection(true);
    auto *frame = new FrameBox;
    frame->setShowsFocus(true);
    auto *frameBox = new QVBoxLayout(frame);
    frameBox->setContentsMargins(1, 1, 1, 1);
    frameBox->addWidget(table);

    auto *copy = new QAction(this);
    copy->setShortcuts(QKeySequence::Copy);
    connect(copy, &QAction::triggered, this, [table, model] {
        QList<int> rows;
        for (const QModelIndex &index : table->selectionModel()->selectedRows())
            rows.append(index.row());
        std::sort(rows.begin(), rows.end());
        QGuiApplication::clipboard()->setText(model->copied(rows));
    });
    addAction(copy);
    auto *all = makeButton(tr("Copy all"), u"edit-copy"_s);
    all->setObjectName(u"copyLines"_s);
    all->setAutoDefault(false);
    connect(all, &QPushButton::clicked, this, [table, copy] {
        table->selectAll();
        copy->trigger();
    });
    auto *close = makeButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *title = new TextLabel(heading, TypeSize::Heading);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(all);
    foot->addStretch(1);
    foot->addWidget(close);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::page, space::large, space::page, space::large);
    box->setSpacing(space::medium);
    box->addWidget(title);
    box->addWidget(frame, 1);
    box->addLayout(foot);
    resize(720, 420);
    table->setFocus();
    if (count > 0)
        table->setCurrentIndex(model->index(0, TextColumn));
}

} // namespace herald
