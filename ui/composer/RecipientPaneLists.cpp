// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How lists come into the pane and leave it, and what is said of that.
#include "ui/composer/RecipientPane.h"

#include "app/models/RecipientsModel.h"
#include "app/recipients/GroupExport.h"
#include "app/recipients/SheetExport.h"
#include "ui/composer/ListBanner.h"
#include "ui/composer/RecipientTable.h"
#include "ui/desktop/Dialogs.h"
#include "ui/widgets/ColumnsDialog.h"
#include "ui/widgets/CountryDialog.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

FileSaver::Content rowsShown(const CheckedList &checked, const RowFilter &filter)
{
    QList<qsizetype> rows;
    for (qsizetype row = 0; row < checked.verdicts.size(); ++row) {
        if (filter.takes(checked, row))
            rows.append(row);
    }
    return {csvOf(checked.list.sheet(), rows), rows.size()};
}

} // namespace

void RecipientPane::wireLists()
{
    m_news = new ListBanner(*m_banner, m_desk, this);
    connect(m_news, &ListBanner::columnsWanted, this, &RecipientPane::changeColumns);
    connect(m_news, &ListBanner::shown, this, [this](qsizetype rows) {
        m_table->scrollTo(m_model->index(m_model->modelRow(m_desk.list().rowCount() - rows), 0),
            rows == 1 ? QAbstractItemView::EnsureVisible : QAbstractItemView::PositionAtTop);
    });
    connect(&m_saver, &FileSaver::saved, m_news, &ListBanner::tellSaved);
    connect(&m_saver, &FileSaver::notSaved, m_news,
        [this](const QString &, const QString &words) { m_news->tellNotSaved(words); });
}

void RecipientPane::askColumns(const SheetSource &source, const GuessedMapping &guess, const QString &name)
{
    auto *dialog = new ColumnsDialog(source, guess, name, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ColumnsDialog::chosen, this, [this, name](const SheetSource &read, const ColumnMapping &mapping) {
        m_desk.remember(read.sheet, mapping);
        m_desk.add(read, mapping, name);
    });
    // The next file is not asked about before this one is answered.
    connect(dialog, &QDialog::finished, &m_desk, &RecipientDesk::goOn);
    dialog->open();
}

void RecipientPane::changeColumns()
{
    SheetSource source;
    source.sheet = m_desk.list().sheet();
    auto *dialog = new ColumnsDialog(source, {m_desk.list().mapping(), {}}, {}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ColumnsDialog::chosen, this,
        [this](const SheetSource &, const ColumnMapping &mapping) { m_desk.setMapping(mapping); });
    dialog->open();
}

void RecipientPane::askCountry()
{
    auto *dialog = new CountryDialog(int(m_desk.checked().remarks.needsCountry), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CountryDialog::chosen, this, &RecipientPane::countryChosen);
    dialog->open();
}

void RecipientPane::save(bool shownOnly)
{
    if (shownOnly)
        write([checked = m_model->list(), filter = m_model->filter()] { return rowsShown(checked, filter); });
    else
        write([sheet = m_desk.list().sheet()] { return FileSaver::Content{csvOf(sheet), sheet.rowCount()}; });
}

void RecipientPane::saveGroup(RowStatus group)
{
    write([checked = m_desk.checked(), group] {
        return FileSaver::Content{GroupExport::csv(checked, group), checked.ledger.of(group)};
    });
}

void RecipientPane::listGroups()
{
    m_groups->clear();
    const QLocale locale;
    for (const LedgerTerm &term : NoticeGroups::rows(m_desk.ledger())) {
        m_groups->addAction(tr("%1 %2", "a number of rows and their group").arg(locale.toString(term.count), term.word),
            this, [this, group = RowStatus(term.key)] { saveGroup(group); });
    }
}

void RecipientPane::write(std::function<FileSaver::Content()> make)
{
    const QString path =
        m_dialogs.fileToSave(window(), tr("Save the list"), tr("recipients.csv"), tr("CSV files (*.csv)"));
    if (!path.isEmpty())
        m_saver.save(path, std::move(make));
}

void RecipientPane::import()
{
    const QString path = m_dialogs.fileToOpen(
        window(), tr("Import recipients"), tr("Lists of people (*.csv *.tsv *.txt *.xlsx *.ods *.vcf);;All files (*)"));
    if (!path.isEmpty())
        m_desk.openFile(path);
}

void RecipientPane::setFollowUp(bool on)
{
    if (on)
        m_news->tellFollowUp();
    else if (m_followUp)
        m_news->dismiss();
    m_followUp = on;
}

} // namespace herald
