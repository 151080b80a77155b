// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ColumnsDialog.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Frames.h"
#include "ui/widgets/Scale.h"
#include "ui/widgets/TableLook.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr int rowsShown = 8;
constexpr int columnsShown = 30;

} // namespace

ColumnsDialog::ColumnsDialog(
    const SheetSource &source, const GuessedMapping &guess, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_source(source)
    , m_phone(new QComboBox)
    , m_name(new QComboBox)
    , m_headings(new QCheckBox(tr("The first row holds headings")))
    , m_rows(new QTableWidget)
    , m_take(new PrimaryButton)
{
    setObjectName(u"columnsDialog"_s);
    setWindowTitle(tr("Columns of the list"));
    setModal(true);
    m_phone->setObjectName(u"phoneColumn"_s);
    m_name->setObjectName(u"nameColumn"_s);
    m_take->setObjectName(u"takeColumns"_s);
    m_rows->setAccessibleName(tr("The first rows of the list"));
    TableLook::apply(m_rows, RowHeight::Dense);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setSelectionMode(QAbstractItemView::NoSelection);

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::page, space::large, space::page, space::large);
    box->setSpacing(space::medium);
    box->addWidget(new TextLabel(
        name.isEmpty() ? tr("What do the columns hold?") : tr("What is in %1?").arg(name), TypeSize::Heading));
    QStringList words;
    for (const MappingProblem &problem : guess.problems)
        words.append(problem.words);
    if (!words.isEmpty()) {
        auto *problems = new TextLabel(words.join(u' '), TypeSize::Body);
        problems->setObjectName(u"columnProblems"_s);
        problems->setWordWrap(true);
        box->addWidget(problems);
    }
    auto *form = new QFormLayout;
    form->addRow(tr("&Phone numbers"), m_phone);
    form->addRow(tr("&Names"), m_name);
    if (!name.isEmpty() && m_source.kind != u"vcard"_s)
        form->addRow(QString(), m_headings);
    m_headings->setChecked(m_source.headingRow > 0);
    box->addLayout(form);
    box->addWidget(m_rows, 1);
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    auto *back = makeButton(tr("Cancel"));
    back->setAutoDefault(false);
    line->addWidget(back);
    line->addWidget(m_take);
    box->addLayout(line);
    resize(680, 480);

    showColumns(guess.mapping);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_phone, &QComboBox::currentIndexChanged, this, &ColumnsDialog::showButton);
    connect(m_headings, &QCheckBox::toggled, this, [this](bool on) {
        const ColumnMapping kept = mapping();
        m_source = on ? withFirstRowAsHeadings(m_source) : withoutHeadings(m_source);
        showColumns(kept);
    });
    connect(m_take, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(m_source, mapping());
        accept();
    });
    m_phone->setFocus();
}

QString ColumnsDialog::headingOf(int column) const
{
    const QString heading = m_source.sheet.headings().value(column).simplified();
    return heading.isEmpty() ? MappingWords::columnName(column) : heading;
}

void ColumnsDialog::showColumns(const ColumnMapping &mapping)
{
    m_phone->clear();
    m_name->clear();
    m_phone->addItem(tr("Choose a column"), -1);
    m_name->addItem(tr("No names"), -1);
    for (int column = 0; column < m_source.sheet.columnCount(); ++column) {
        m_phone->addItem(headingOf(column), column);
        m_name->addItem(headingOf(column), column);
    }
    m_phone->setCurrentIndex(std::max(0, m_phone->findData(mapping.phone)));
    m_name->setCurrentIndex(std::max(0, m_name->findData(mapping.name)));
    showRows();
    showButton();
}

void ColumnsDialog::showRows()
{
    const Sheet &sheet = m_source.sheet;
    const int columns = std::min(sheet.columnCount(), columnsShown);
    const int rows = int(std::min<qsizetype>(sheet.rowCount(), rowsShown));
    m_rows->clear();
    m_rows->setColumnCount(columns);
    m_rows->setRowCount(rows);
    QStringList headings;
    for (int column = 0; column < columns; ++column)
        headings.append(headingOf(column));
    m_rows->setHorizontalHeaderLabels(headings);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column)
            m_rows->setItem(
                row, column, new QTableWidgetItem(sheet.cell(row, column).left(200).toString().simplified()));
    }
    m_rows->resizeColumnsToContents();
}

void ColumnsDialog::showButton()
{
    m_take->setText(tr("Take %Ln row(s)", nullptr, int(m_source.sheet.rowCount())));
    m_take->setEnabled(mapping().phone >= 0);
}

ColumnMapping ColumnsDialog::mapping() const
{
    ColumnMapping mapping;
    mapping.phone = m_phone->currentData().toInt();
    mapping.name = m_name->currentData().toInt();
    if (mapping.name == mapping.phone)
        mapping.name = -1;
    return mapping;
}

} // namespace herald
