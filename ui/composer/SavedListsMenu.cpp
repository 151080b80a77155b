// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/SavedListsMenu.h"

#include "app/outbox/Await.h"
#include "ui/composer/RecipientDesk.h"
#include "ui/desktop/Dialogs.h"
#include "ui/widgets/NameDialog.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace herald {

SavedListsMenu::SavedListsMenu(PeopleDesk &people, RecipientDesk &desk, Dialogs &dialogs, QWidget *parent)
    : QMenu(parent)
    , m_people(people)
    , m_desk(desk)
    , m_dialogs(dialogs)
{
    setObjectName(u"savedListsMenu"_s);
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &SavedListsMenu::fill);
    connect(&m_people, &PeopleDesk::listsChanged, this, &SavedListsMenu::fill);
    connect(&m_desk, &RecipientDesk::changed, this, [this] {
        if (isVisible())
            fill();
    });
    fill();
}

void SavedListsMenu::fill()
{
    // Not clear(): it would leave the submenu of the last time behind.
    qDeleteAll(findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    clear();
    const QLocale locale;
    // An ampersand in a name is no key.
    const auto words = [&locale](const SavedList &list) {
        return QString(QString(list.name).replace(u'&', u"&&"_s) + u'\t' + locale.toString(list.rows));
    };
    const bool any = !m_desk.list().isEmpty();
    for (const SavedList &list : m_people.lists())
        addAction(words(list), this, [this, list] { take(list); });
    if (m_people.lists().isEmpty())
        addAction(tr("No list is saved yet"))->setEnabled(false);
    addSeparator();
    QAction *save = addAction(tr("Save as list…"), this, &SavedListsMenu::saveAs);
    save->setObjectName(u"saveAsList"_s);
    save->setEnabled(any);
    if (!any)
        save->setToolTip(tr("Add people first"));
    if (any && !m_people.lists().isEmpty()) {
        QMenu *over = addMenu(tr("Save in the place of"));
        for (const SavedList &list : m_people.lists())
            over->addAction(words(list), this, [this, list] { saveOver(list); });
    }
}

void SavedListsMenu::take(const SavedList &list)
{
    whenReady(m_people.rows(list.id), this, [this, list](const StoreResult<RecipientList> &rows) {
        if (!rows) {
            Q_EMIT m_desk.notRead(list.name, StoreWords::explain(rows.error()));
            return;
        }
        m_desk.add(*rows, list.name);
        m_people.markUsed(list.id);
    });
}

/// What is kept is what is in the list now, not what was there before the file that is being judged.
void SavedListsMenu::whenJudged(QObject *context, std::function<void()> then)
{
    if (!m_desk.isBusy()) {
        then();
        return;
    }
    connect(
        &m_desk, &RecipientDesk::changed, context, [this, context, then] { whenJudged(context, then); },
        Qt::SingleShotConnection);
}

void SavedListsMenu::saveAs()
{
    auto *dialog =
        new NameDialog(tr("Save as list"), tr("&Name of the list"), tr("Save the list"), parentWidget()->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NameDialog::named, dialog, [this, dialog](const QString &name) {
        whenJudged(dialog, [this, dialog, name] {
            whenReady(m_people.save(name, m_desk.checked()), dialog, [dialog](const StoreResult<ListId> &saved) {
                if (saved)
                    dialog->accept();
                else
                    dialog->refuse(StoreWords::explain(saved.error()));
            });
        });
    });
    dialog->open();
}

void SavedListsMenu::saveOver(const SavedList &list)
{
    Question question;
    question.title = tr("Save in the place of %1").arg(list.name);
    question.text = tr("Its %Ln row(s) are replaced by the people of this notice.", nullptr, list.rows);
    question.answers = {tr("Replace the list"), tr("Keep the list")};
    question.dangerous = true;
    m_dialogs.ask(parentWidget()->window(), question, [this, list](int answer) {
        if (answer != 0)
            return;
        whenJudged(this, [this, list] {
            whenReady(m_people.replace(list.id, m_desk.checked()), this, [this, list](const StoreResult<void> &saved) {
                if (!saved)
                    Q_EMIT m_desk.notRead(list.name, StoreWords::explain(saved.error()));
            });
        });
    });
}

} // namespace herald
