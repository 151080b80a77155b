// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the buttons of the People page do.
#include "app/models/OptOutModel.h"
#include "app/outbox/Await.h"
#include "app/recipients/KnownColumns.h"
#include "app/recipients/SheetExport.h"
#include "ui/people/ListsPane.h"
#include "ui/people/OptOutView.h"
#include "ui/people/PeoplePage.h"
#include "ui/people/PersonPane.h"
#include "ui/people/SavedListView.h"
#include "ui/widgets/ColumnsDialog.h"
#include "ui/widgets/CountryDialog.h"
#include "ui/widgets/NameDialog.h"

#include <QFileInfo>
#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

/// What a file of opt-outs holds.
struct FoundOptOuts {
    QStringList numbers; ///< E.164
    QList<LeftLine> unread; ///< rows without a number that can be read

    static FoundOptOuts in(const CheckedList &checked)
    {
        FoundOptOuts found;
        for (qsizetype row = 0; row < checked.verdicts.size(); ++row) {
            const RowVerdict &verdict = checked.verdicts.at(row);
            if (verdict.number > 0) {
                found.numbers.append(verdict.e164());
                continue;
            }
            // Whoever it is may stand in any cell.
            QStringList cells = checked.list.cells(row);
            cells.removeAll(QString());
            found.unread.append(
                {checked.list.sheet().number(row), cells.join(u", "_s), PhoneWords::explain(verdict.problem)});
        }
        return found;
    }
};

} // namespace

void PeoplePage::chooseFile(Purpose purpose)
{
    // What the file before is for must not become what this one is for.
    if (m_files.isBusy()) {
        tell(false, tr("Another file is still being read."), tr("Wait until it is there, then choose this one again."));
        return;
    }
    // Reading may take a while, and by then another list may be shown.
    const SavedList target = m_list->list();
    const QString path =
        m_dialogs.fileToOpen(window(), purpose == Purpose::OptOuts ? tr("Import opt-outs") : tr("Import a list"),
            tr("Lists of people (*.csv *.tsv *.txt *.xlsx *.ods *.vcf);;All files (*)"));
    if (path.isEmpty())
        return;
    m_purpose = purpose;
    m_target = target;
    m_files.read(path, m_session.accounts().current().defaultCountry);
}

void PeoplePage::takeSource(const QString &name, const SheetSource &source)
{
    const auto take = [this, name](const Sheet &sheet, const ColumnMapping &mapping) {
        RecipientList list;
        list.append(sheet, mapping);
        takeRows(list, name);
    };
    const auto recall = [this](const QString &shape) { return m_people.columns(shape); };
    if (const auto known = knownColumns(source, recall)) {
        take(known->source.sheet, known->mapping);
        return;
    }
    const GuessedMapping guess = guessMapping(source.sheet);
    const bool certain = std::all_of(guess.problems.begin(), guess.problems.end(),
        [](const MappingProblem &problem) { return problem.kind == MappingProblem::Kind::SameHeadingTwice; });
    if (certain && fits(guess.mapping, source.sheet)) {
        take(source.sheet, guess.mapping);
        return;
    }
    auto *dialog = new ColumnsDialog(source, guess, name, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ColumnsDialog::chosen, this, [this, take](const SheetSource &read, const ColumnMapping &mapping) {
        m_people.rememberColumns(shapeOf(read.sheet), mapping);
        take(read.sheet, mapping);
    });
    dialog->open();
}

void PeoplePage::takeRows(const RecipientList &list, const QString &name)
{
    if (list.isEmpty()) {
        tell(false, tr("%1 holds no people.").arg(name));
        return;
    }
    m_fileName = name;
    ListRules judged = rules();
    // Somebody who opted out while practising is found again when it is taken back.
    judged.phone.practice = judged.phone.practice || m_purpose == Purpose::OptOuts;
    m_files.check(list, judged);
}

void PeoplePage::askCountry()
{
    auto *dialog = new CountryDialog(int(m_list->checked().remarks.needsCountry), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CountryDialog::chosen, &m_session.accounts(), &AccountDesk::setDefaultCountry);
    dialog->open();
}

void PeoplePage::askListName(const CheckedList &checked, const QString &suggestion)
{
    if (m_purpose == Purpose::ReplaceList) {
        const SavedList list = m_target;
        whenReady(m_people.replace(list.id, checked), this, [this, list, checked](const StoreResult<void> &saved) {
            if (saved)
                tell(true, tr("“%1” holds %Ln row(s) now.", nullptr, int(checked.list.rowCount())).arg(list.name));
            else
                tell(false, tr("The list was not replaced."), StoreWords::explain(saved.error()));
        });
        return;
    }
    auto *dialog = new NameDialog(tr("New list"), tr("&Name of the list"), tr("Save the list"), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setName(QFileInfo(suggestion).completeBaseName());
    dialog->setExplanation(tr("%Ln row(s) from %1.", nullptr, int(checked.list.rowCount())).arg(suggestion));
    connect(dialog, &NameDialog::named, dialog, [this, dialog, checked](const QString &name) {
        whenReady(m_people.save(name, checked), dialog, [this, dialog, name](const StoreResult<ListId> &saved) {
            if (!saved) {
                dialog->refuse(StoreWords::explain(saved.error()));
                return;
            }
            dialog->accept();
            m_lists->setLists(m_people.lists());
            m_lists->choose(*saved);
            tell(true, tr("“%1” is saved.").arg(name));
        });
    });
    dialog->open();
}

void PeoplePage::takeOptOuts(const CheckedList &checked, const QString &name)
{
    whenReady(QtConcurrent::run(&FoundOptOuts::in, checked), this, [this, name](const FoundOptOuts &found) {
        whenReady(m_people.addOptOuts(found.numbers, OptOutSource::Import, name), this,
            [this, unread = found.unread](const StoreResult<int> &added) {
                if (!added)
                    tell(false, tr("The opt-outs were not saved."), StoreWords::explain(added.error()));
                else if (unread.isEmpty())
                    tell(true, tr("%Ln opt-out(s) added.", nullptr, *added));
                else
                    offerLines(tr("%Ln opt-out(s) added.", nullptr, *added),
                        tr("%Ln row(s) hold no number that can be read. These people can still be texted: look them "
                           "up and add them by hand.",
                            nullptr, int(unread.size())),
                        unread);
            });
    });
}

void PeoplePage::rename()
{
    const SavedList list = m_list->list();
    auto *dialog = new NameDialog(tr("Rename the list"), tr("&Name of the list"), tr("Rename"), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setName(list.name);
    connect(dialog, &NameDialog::named, dialog, [this, dialog, list](const QString &name) {
        whenReady(m_people.rename(list.id, name), dialog, [dialog](const StoreResult<void> &renamed) {
            if (renamed)
                dialog->accept();
            else
                dialog->refuse(StoreWords::explain(renamed.error()));
        });
    });
    dialog->open();
}

void PeoplePage::remove()
{
    const SavedList list = m_list->list();
    whenReady(m_people.remove(list.id), this, [this, list](const StoreResult<void> &removed) {
        if (!removed) {
            tell(false, tr("The list was not deleted."), StoreWords::explain(removed.error()));
            return;
        }
        offerUndo(tr("“%1” was deleted.").arg(list.name), [this, list] {
            whenReady(m_people.restore(list.id), this, [this, list](const StoreResult<void> &back) {
                if (!back) {
                    tell(false, tr("The list cannot be had back."), StoreWords::explain(back.error()));
                    return;
                }
                m_lists->setLists(m_people.lists());
                m_lists->choose(list.id);
            });
        });
        m_lists->focusLists();
    });
}

void PeoplePage::save(const QString &suggestion, std::function<FileSaver::Content()> make)
{
    QString file = suggestion;
    // What no file system takes in a name.
    for (const QChar c : u"/\\:*?\"<>|"_s)
        file.replace(c, u'-');
    const QString path =
        m_dialogs.fileToSave(window(), tr("Export"), QString(file + u".csv"_s), tr("CSV files (*.csv)"));
    if (!path.isEmpty())
        m_saver.save(path, std::move(make));
}

void PeoplePage::exportOptOuts()
{
    const QStringList headings{tr("Number"), tr("How it is known"), tr("Since"), tr("Note")};
    save(tr("opt-outs", "file name"), [headings, all = m_optOuts->model().all()] {
        CsvWriter csv;
        csv.addRow(headings);
        for (const KnownOptOut &optOut : all) {
            csv.addRow({optOut.number, OptOutModel::howWords(optOut),
                optOut.at ? optOut.at->toUTC().toString(Qt::ISODate) : QString(), optOut.note});
        }
        return FileSaver::Content{csv.bytes(), all.size()};
    });
}

void PeoplePage::addOptOut()
{
    auto *dialog = new NameDialog(tr("Add to the opt-outs"), tr("&Number"), tr("Add"), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setExplanation(tr("Every notice from now on leaves this person out."));
    dialog->askNote(tr("N&ote, for example who asked and how"));
    connect(dialog, &NameDialog::named, dialog, [this, dialog](const QString &typed) {
        PhoneRules phone;
        phone.defaultCountry = m_session.accounts().current().defaultCountry;
        phone.practice = true;
        const auto number = parsePhoneNumber(typed, phone);
        if (!number) {
            dialog->refuse(PhoneWords::explain(number.error()));
            return;
        }
        const auto adding = m_people.addOptOuts({number->e164}, OptOutSource::Person, dialog->note());
        whenReady(adding, dialog, [this, dialog, e164 = number->e164](const StoreResult<int> &added) {
            if (!added) {
                dialog->refuse(StoreWords::explain(added.error()));
                return;
            }
            dialog->accept();
            if (*added == 0)
                tell(true, tr("%1 was among the opt-outs already.").arg(formattedNumber(e164)));
            else
                offerUndo(tr("%1 is left out of every notice now.").arg(formattedNumber(e164)),
                    [this, e164] { m_people.allowAgain({e164}); });
        });
    });
    dialog->open();
}

void PeoplePage::optOutPerson()
{
    const QString number = m_person->number();
    const QString who = m_person->name().isEmpty() ? formattedNumber(number) : m_person->name();
    auto *dialog = new NameDialog(
        tr("Leave %1 out").arg(who), tr("&Note, for example who asked and how"), tr("Add to opt-outs"), window(), true);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setExplanation(tr("Every notice from now on leaves this person out."));
    connect(dialog, &NameDialog::named, dialog, [this, dialog, number](const QString &note) {
        whenReady(
            m_people.addOptOuts({number}, OptOutSource::Person, note), dialog, [dialog](const StoreResult<int> &added) {
                if (added)
                    dialog->accept();
                else
                    dialog->refuse(StoreWords::explain(added.error()));
            });
    });
    dialog->open();
}

void PeoplePage::allow(const QStringList &numbers)
{
    Question question;
    question.title = tr("Allow again");
    question.text = numbers.size() == 1
        ? tr("%1 will get notices again. Do this only when the person asked for it. What Telnyx blocks itself stays "
             "blocked.")
              .arg(formattedNumber(numbers.constFirst()))
        : tr("These %Ln people will get notices again. Do this only when they asked for it. What Telnyx blocks itself "
             "stays blocked.",
            nullptr, int(numbers.size()));
    question.answers = {tr("Allow again"), tr("Keep them out")};
    question.dangerous = true;
    m_dialogs.ask(window(), question, [this, numbers](int answer) {
        if (answer != 0)
            return;
        whenReady(m_people.allowAgain(numbers), this, [this](const StoreResult<QList<KnownOptOut>> &removed) {
            if (!removed)
                tell(false, tr("Nothing was changed."), StoreWords::explain(removed.error()));
            else if (removed->isEmpty())
                tell(false, tr("Telnyx blocks these messages itself."),
                    tr("Whoever looks after your Telnyx account can say why."));
            else
                offerUndo(tr("%Ln opt-out(s) removed.", nullptr, int(removed->size())),
                    [this, back = *removed] { m_people.putBack(back); });
        });
    });
}

} // namespace herald
