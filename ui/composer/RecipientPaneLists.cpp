// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How lists come into the pane and leave it, and what is said of that.
#include "ui/composer/RecipientPane.h"

#include "app/models/RecipientsModel.h"
#include "app/recipients/SheetExport.h"
#include "ui/composer/RecipientTable.h"
#include "ui/desktop/Dialogs.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ColumnsDialog.h"

#include <QDir>
#include <QMenu>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace herald {

void RecipientPane::tellAdded(qsizetype rows, const QString &name, const QStringList &notes)
{
    if (!m_desk.isBusy() && rows > 0)
        m_table->scrollTo(m_model->index(m_model->modelRow(m_desk.list().rowCount() - rows), 0),
            rows == 1 ? QAbstractItemView::EnsureVisible : QAbstractItemView::PositionAtTop);
    if (name.isEmpty() && notes.isEmpty() && rows > 0) {
        m_banner->dismiss();
        return;
    }
    m_banner->setTone(rows > 0 ? Tone::Accent : Tone::Amber, rows > 0 ? Glyph::Info : Glyph::Warn);
    const QString what = rows == 0 ? tr("Nothing was added.")
        : name.isEmpty()           ? tr("%Ln row(s) added.", nullptr, int(rows))
                                   : tr("%1: %Ln row(s) added.", nullptr, int(rows)).arg(name);
    QStringList words = notes;
    if (!name.isEmpty() && rows > 0) {
        const QStringList &headings = m_desk.list().sheet().headings();
        words.prepend(
            tr("Numbers are taken from “%1”, names from “%2”.")
                .arg(headings.value(m_desk.list().mapping().phone), headings.value(m_desk.list().mapping().name)));
    }
    m_banner->setWords(what, words.join(u' '));
    m_banner->setButton(name.isEmpty() ? QString() : tr("Columns…"));
    m_banner->setLink(tr("Close"));
    m_banner->reveal();
}

void RecipientPane::askColumns(const SheetSource &source, const GuessedMapping &guess, const QString &name)
{
    auto *dialog = new ColumnsDialog(source, guess, name, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ColumnsDialog::chosen, this, [this, name](const SheetSource &read, const ColumnMapping &mapping) {
        m_desk.remember(read.sheet, mapping);
        m_desk.add(read, mapping, name);
    });
    dialog->open();
}

void RecipientPane::changeColumns()
{
    SheetSource source;
    source.sheet = m_desk.list().sheet();
    auto *dialog = new ColumnsDialog(source, {m_desk.list().mapping(), {}}, {}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ColumnsDialog::chosen, this, [this](const SheetSource &, const ColumnMapping &mapping) {
        m_desk.remember(m_desk.list().sheet(), mapping);
        m_desk.setMapping(mapping);
    });
    dialog->open();
}

void RecipientPane::save(bool shownOnly)
{
    const Sheet &sheet = m_desk.list().sheet();
    if (!shownOnly) {
        write(csvOf(sheet), sheet.rowCount());
        return;
    }
    QList<qsizetype> rows;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows.append(m_model->position(row));
    write(csvOf(sheet, rows), rows.size());
}

void RecipientPane::saveGroup(RowStatus group)
{
    write(GroupExport::csv(m_desk.checked(), group), m_desk.ledger().of(group));
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

void RecipientPane::write(const QByteArray &csv, qsizetype rows)
{
    const QString path =
        m_dialogs.fileToSave(window(), tr("Save the list"), tr("recipients.csv"), tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const bool saved = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(csv) == csv.size() && file.commit();
    m_banner->setTone(saved ? Tone::Green : Tone::Red, saved ? Glyph::Check : Glyph::Cross);
    m_banner->setWords(saved ? tr("%Ln row(s) saved.", nullptr, int(rows)) : tr("The list was not saved."),
        saved ? QDir::toNativeSeparators(path) : file.errorString());
    m_banner->setButton({});
    m_banner->setLink(tr("Close"));
    m_banner->reveal();
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
    if (!on) {
        if (m_followUp)
            m_banner->dismiss();
        m_followUp = false;
        return;
    }
    m_followUp = true;
    m_banner->setTone(Tone::Accent, Glyph::Info);
    m_banner->setWords(tr("These rows were left out when the notice was sent."),
        tr("Put them right and send them. Who was sent it already is barred here; start a new notice to write to "
           "everybody."));
    m_banner->setButton({});
    m_banner->setLink(tr("Close"));
    m_banner->reveal();
}

} // namespace herald
