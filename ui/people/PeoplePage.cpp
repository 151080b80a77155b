// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PeoplePage.h"

#include "app/outbox/Await.h"
#include "app/recipients/SheetExport.h"
#include "ui/people/ListsPane.h"
#include "ui/people/OptOutView.h"
#include "ui/people/PersonPane.h"
#include "ui/people/SavedListView.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Frames.h"
#include "ui/widgets/Scale.h"

#include <QComboBox>
#include <QDir>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace herald {

namespace {

enum View { NoLists, OneList, OptOuts };

} // namespace

PeoplePage::PeoplePage(Session &session, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_people(session.people())
    , m_dialogs(dialogs)
    , m_lists(new ListsPane)
    , m_person(new PersonPane)
{
    auto *splitter = new LineSplitter(Qt::Horizontal);
    splitter->setObjectName(u"peopleSplitter"_s);
    splitter->addWidget(m_lists);
    splitter->addWidget(buildMiddle());
    splitter->addWidget(m_person);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({224, 580, 300});
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(splitter);
    m_personTimer.setSingleShot(true);
    m_personTimer.setInterval(60ms);
    wire();
    m_lists->setLists(m_people.lists());
    if (!m_people.lists().isEmpty())
        m_lists->choose(m_people.lists().constFirst().id);
    showOptOuts();
    showChosen();
}

QWidget *PeoplePage::buildMiddle()
{
    m_banner = new Banner;
    m_banner->setObjectName(u"peopleBanner"_s);
    m_banner->hide();
    m_list = new SavedListView;
    m_optOuts = new OptOutView;
    auto *none = new EmptyState;
    none->setObjectName(u"noLists"_s);
    none->setIcon(u"view-list-text"_s);
    none->setWords(
        tr("No list is saved yet"), tr("Import a file, or save the people of a notice with “Saved lists” there."));
    connect(none->addButton(tr("Import…"), u"document-import"_s), &QPushButton::clicked, this,
        [this] { chooseFile(Purpose::NewList); });
    m_views = new QStackedWidget;
    m_views->addWidget(none);
    m_views->addWidget(m_list);
    m_views->addWidget(m_optOuts);

    m_dropDownLine = new QWidget;
    auto *line = new QHBoxLayout(m_dropDownLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_lists->dropDown(), 1);
    auto *fresh = makeButton(tr("New list…"), u"list-add"_s);
    connect(fresh, &QPushButton::clicked, m_lists, &ListsPane::newListRequested);
    line->addWidget(fresh);
    m_dropDownLine->hide();

    auto *middle = new QWidget;
    middle->setBackgroundRole(QPalette::Base);
    middle->setAutoFillBackground(true);
    middle->setMinimumWidth(420);
    auto *box = new QVBoxLayout(middle);
    box->setContentsMargins(space::page, space::large, space::page, space::large);
    box->setSpacing(space::small);
    box->addWidget(m_dropDownLine);
    box->addWidget(m_banner);
    box->addWidget(m_views, 1);
    return middle;
}

void PeoplePage::wire()
{
    connect(m_lists, &ListsPane::chosenChanged, this, &PeoplePage::showChosen);
    connect(m_lists, &ListsPane::newListRequested, this, [this] { chooseFile(Purpose::NewList); });
    connect(&m_people, &PeopleDesk::listsChanged, this, [this] {
        const bool first = m_list->list().id == ListId{} && !m_lists->chosen();
        m_lists->setLists(m_people.lists());
        if (first && !m_lists->hasChosenOptOuts() && !m_people.lists().isEmpty())
            m_lists->choose(m_people.lists().constFirst().id);
        showChosen();
    });
    connect(&m_people, &PeopleDesk::optOutsChanged, this, [this] {
        showOptOuts();
        loadRows();
        refreshPerson();
    });
    connect(&m_people, &PeopleDesk::fetched, this, [this](const OptOutReport &report) {
        m_optOuts->setFetched(m_people.lastFetch(), false);
        if (!report.words.isEmpty() && isVisible())
            tell(false, report.fetch ? tr("Not all opt-outs are known.") : tr("Telnyx could not be asked."),
                report.words);
    });
    connect(&m_session.accounts(), &AccountDesk::changed, this, &PeoplePage::takeAccount);
    connect(&m_session.accounts(), &AccountDesk::currentChanged, this, &PeoplePage::loadRows);
    connect(&m_session.outbox(), &Outbox::noticeChanged, this, &PeoplePage::refreshPerson);
    connect(&m_session.outbox(), &Outbox::statusChanged, this, &PeoplePage::refreshPerson);

    connect(&m_rows, &PeopleWork::checked, m_list, &SavedListView::setRows);
    connect(&m_files, &PeopleWork::fileRead, this, &PeoplePage::takeSource);
    connect(&m_files, &PeopleWork::notRead, this,
        [this](const QString &name, const QString &words) { tell(false, tr("%1 was not read.").arg(name), words); });
    connect(&m_files, &PeopleWork::checked, this, [this](const CheckedList &checked) {
        if (m_purpose == Purpose::OptOuts)
            takeOptOuts(checked, m_fileName);
        else
            askListName(checked, m_fileName);
    });

    connect(m_list, &SavedListView::writeRequested, this,
        [this] { Q_EMIT writeRequested(m_list->list().id, m_list->list().name); });
    connect(m_list, &SavedListView::renameRequested, this, &PeoplePage::rename);
    connect(m_list, &SavedListView::removeRequested, this, &PeoplePage::remove);
    connect(m_list, &SavedListView::replaceRequested, this, [this] { chooseFile(Purpose::ReplaceList); });
    connect(m_list, &SavedListView::exportRequested, this, [this] {
        save(m_list->list().name, [sheet = m_list->checked().list.sheet()] {
            return FileSaver::Content{csvOf(sheet), sheet.rowCount()};
        });
    });
    connect(m_list, &SavedListView::countryWanted, this, &PeoplePage::askCountry);
    connect(m_list, &SavedListView::personChosen, this, [this](const QString &number, const QString &name) {
        if (m_views->currentIndex() == OneList)
            showPerson(number, name);
    });
    connect(m_optOuts, &OptOutView::personChosen, this, [this](const QString &number, const QString &name) {
        if (m_views->currentIndex() == OptOuts)
            showPerson(number, name);
    });
    connect(m_optOuts, &OptOutView::addRequested, this, &PeoplePage::addOptOut);
    connect(m_optOuts, &OptOutView::importRequested, this, [this] { chooseFile(Purpose::OptOuts); });
    connect(m_optOuts, &OptOutView::exportRequested, this, &PeoplePage::exportOptOuts);
    connect(m_optOuts, &OptOutView::allowRequested, this, &PeoplePage::allow);
    connect(m_optOuts, &OptOutView::fetchRequested, this, [this] {
        m_optOuts->setFetched(m_people.lastFetch(), true);
        m_people.fetch();
    });
    connect(m_person, &PersonPane::optOutRequested, this, &PeoplePage::optOutPerson);
    connect(m_person, &PersonPane::allowRequested, this, [this] { allow({m_person->number()}); });
    connect(m_person, &PersonPane::listRequested, this, [this](ListId list) { m_lists->choose(list); });
    connect(m_banner, &Banner::buttonClicked, this, [this] {
        if (!m_leftOut.isEmpty()) {
            showLines();
            return;
        }
        m_banner->dismiss();
        if (const auto undo = std::exchange(m_undo, {}))
            undo();
    });
    connect(m_banner, &Banner::linkClicked, m_banner, &Banner::dismiss);
    connect(&m_saver, &FileSaver::saved, this, [this](const QString &path, qsizetype rows) {
        tell(true, tr("%Ln row(s) saved.", nullptr, int(rows)), QDir::toNativeSeparators(path));
    });
    connect(&m_saver, &FileSaver::notSaved, this,
        [this](const QString &, const QString &words) { tell(false, tr("Nothing was saved."), words); });
    connect(&m_personTimer, &QTimer::timeout, this, &PeoplePage::refreshPerson);
}

ListRules PeoplePage::rules() const
{
    const AccountDesk &desk = m_session.accounts();
    ListRules rules;
    rules.phone.defaultCountry = desk.current().defaultCountry;
    rules.phone.practice = desk.practising();
    rules.optedOut = m_people.optedOut();
    for (const MessagingProfile &profile : desk.facts().profiles.value_or(QList<MessagingProfile>())) {
        if (profile.id == desk.current().profileId)
            rules.allowedRegions = profile.whitelistedDestinations;
    }
    return rules;
}

void PeoplePage::showChosen()
{
    const std::optional<ListId> chosen = m_lists->chosen();
    const QList<SavedList> &lists = m_people.lists();
    const auto list = std::find_if(
        lists.cbegin(), lists.cend(), [&](const SavedList &known) { return chosen && known.id == *chosen; });
    if (list == lists.cend()) {
        // Nothing is here at all: the first step is a list, not the opt-outs.
        const bool nothing = lists.isEmpty() && m_optOuts->model().all().isEmpty() && !m_lists->hasChosenOptOuts();
        m_views->setCurrentIndex(nothing ? NoLists : OptOuts);
        showPerson(m_optOuts->chosenNumber(), {});
        return;
    }
    const bool same = m_list->list().id == list->id && m_list->list().changedAt == list->changedAt;
    m_views->setCurrentIndex(OneList);
    m_list->showLoading(*list);
    if (same) {
        m_list->tellPerson();
        return;
    }
    showPerson({}, {});
    whenReady(m_people.rows(list->id), this, [this, id = list->id](const StoreResult<RecipientList> &rows) {
        if (m_list->list().id != id)
            return;
        if (!rows) {
            tell(false, tr("The list cannot be shown."), StoreWords::explain(rows.error()));
            return;
        }
        m_shown = *rows;
        loadRows();
    });
}

void PeoplePage::loadRows()
{
    m_rules = rules();
    if (m_list->list().id != ListId{})
        m_rows.check(m_shown, m_rules);
}

void PeoplePage::takeAccount()
{
    const ListRules now = rules();
    if (now.phone != m_rules.phone || now.allowedRegions != m_rules.allowedRegions)
        loadRows();
}

void PeoplePage::showOptOuts()
{
    m_optOuts->setFetched(m_people.lastFetch(), m_people.isFetching());
    whenReady(m_people.optOuts(), this, [this](const StoreResult<QList<KnownOptOut>> &all) {
        if (!all)
            return;
        m_optOuts->setOptOuts(*all);
        m_lists->setOptOutCount(int(all->size()));
        if (!m_lists->chosen())
            showChosen();
    });
}

void PeoplePage::showPerson(const QString &number, const QString &name)
{
    m_wantedName = name;
    if (std::exchange(m_wanted, number) == number && m_person->number() == number)
        return;
    if (number.isEmpty())
        m_person->showNobody();
    else
        m_personTimer.start();
}

void PeoplePage::refreshPerson()
{
    if (m_wanted.isEmpty())
        return;
    whenReady(m_people.about(m_wanted), this, [this](const StoreResult<PersonFacts> &facts) {
        if (facts && facts->number == m_wanted)
            m_person->showPerson(m_wantedName, *facts);
    });
}

void PeoplePage::tell(bool well, const QString &cause, const QString &consequence)
{
    m_undo = {};
    m_leftOut.clear();
    m_banner->setTone(well ? Tone::Green : Tone::Amber, well ? Glyph::Check : Glyph::Warn);
    m_banner->setWords(cause, consequence);
    m_banner->setButton({});
    m_banner->setLink(tr("Close"));
    m_banner->reveal();
}

void PeoplePage::offerLines(const QString &cause, const QString &consequence, const QList<LeftLine> &lines)
{
    tell(false, cause, consequence);
    m_leftOut = lines;
    m_banner->setButton(tr("Show them"));
}

void PeoplePage::showLines()
{
    auto *dialog = new LinesDialog(
        tr("%Ln row(s) without a number that can be read", nullptr, int(m_leftOut.size())), int(m_leftOut.size()),
        [lines = m_leftOut](int at) { return lines.at(at); }, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PeoplePage::offerUndo(const QString &cause, std::function<void()> undo)
{
    tell(true, cause);
    m_undo = std::move(undo);
    m_banner->setButton(tr("Undo"));
}

void PeoplePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_optOuts->setFetched(m_people.lastFetch(), m_people.isFetching());
}

void PeoplePage::focusFirst()
{
    m_lists->focusLists();
}

void PeoplePage::focusSearch()
{
    if (m_views->currentIndex() == OneList)
        m_list->focusSearch();
    else if (m_views->currentIndex() == OptOuts)
        m_optOuts->focusSearch();
}

void PeoplePage::setCompact(bool compact)
{
    m_lists->setVisible(!compact);
    m_dropDownLine->setVisible(compact);
    m_list->setCompact(compact);
}

} // namespace herald
