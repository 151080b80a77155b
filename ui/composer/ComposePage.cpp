// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/ComposePage.h"

#include "app/recipients/RowText.h"
#include "ui/composer/ActionBar.h"
#include "ui/composer/EditorBox.h"
#include "ui/composer/PreviewPane.h"
#include "ui/composer/RecipientPane.h"
#include "ui/composer/ReviewDialog.h"
#include "ui/composer/SavedListsMenu.h"
#include "ui/composer/SenderPicker.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Frames.h"
#include "ui/widgets/NoticeEditor.h"
#include "ui/widgets/TitleEdit.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace herald {

ComposePage::ComposePage(Session &session, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_composition(session)
    , m_thoughts(session)
{
    m_panes = new LineSplitter(Qt::Horizontal);
    m_panes->setObjectName(u"composeSplitter"_s);
    m_panes->addWidget(buildPage());
    m_preview = new PreviewPane(m_composition);
    m_panes->addWidget(m_preview);
    m_panes->setStretchFactor(0, 1);
    m_panes->setCollapsible(0, false);
    m_panes->setCollapsible(1, false);
    m_panes->setSizes({800, 300});

    m_bar = new ActionBar;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_panes, 1);
    column->addWidget(new HairLine);
    column->addWidget(m_bar);

    wire();
    showLoaded();
    m_composition.loadDraft();
}

QWidget *ComposePage::buildPage()
{
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    m_page = new QVBoxLayout(page);
    QVBoxLayout *box = m_page;
    box->setContentsMargins(space::page, space::large, space::page, space::medium);
    box->setSpacing(space::small);

    m_title = new TitleEdit;
    m_title->setObjectName(u"noticeTitle"_s);
    m_title->setAccessibleName(tr("Title of the notice, for your own use"));
    m_title->setPlaceholderText(tr("New notice"));
    m_title->setMaxLength(120);
    m_saved = new TextLabel({}, TypeSize::Small, TextLabel::Muted);
    m_saved->setObjectName(u"draftSaved"_s);
    m_undone = new Banner;
    m_undone->setObjectName(u"undoneBanner"_s);
    m_undone->hide();
    box->addWidget(m_undone);
    m_leftOut = new Banner;
    m_leftOut->setObjectName(u"leftOutBanner"_s);
    m_leftOut->setTone(Tone::Accent, Glyph::Twice);
    m_leftOut->setButton(tr("Include them again"));
    m_leftOut->hide();
    box->addWidget(m_leftOut);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_saved);
    box->addLayout(head);

    m_sender = new SenderPicker;
    m_sender->setObjectName(u"senderPicker"_s);
    m_profile = new ElidedLabel({}, TypeSize::Small, TextLabel::Muted);
    m_senderProblem = new TextLabel({}, TypeSize::Small);
    m_senderProblem->setObjectName(u"senderProblem"_s);
    m_senderProblem->setWordWrap(true);
    m_recipients = new RecipientPane(m_composition.recipients(), m_dialogs);
    m_recipients->setListsMenu(
        new SavedListsMenu(m_session.people(), m_composition.recipients(), m_dialogs, m_recipients));
    auto *from = new TextLabel(tr("From"), TypeSize::Body, TextLabel::Muted);
    from->setBuddy(m_sender);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::small);
    grid->setColumnMinimumWidth(0, 40);
    grid->setColumnStretch(2, 1);
    grid->addWidget(from, 0, 0);
    grid->addWidget(m_sender, 0, 1);
    grid->addWidget(m_profile, 0, 2);
    grid->addWidget(m_senderProblem, 1, 1, 1, 2);
    box->addLayout(grid);

    m_editor = new EditorBox;
    auto *writing = new QWidget;
    auto *writingBox = new QVBoxLayout(writing);
    writingBox->setContentsMargins(0, space::hair, 0, 0);
    writingBox->setSpacing(space::hair);
    m_insertColumn = new LinkButton(tr("Insert column"));
    m_insertColumn->setObjectName(u"insertColumn"_s);
    m_insertColumn->setToolTip(tr("Writes into the text what stands in a column of the list, for each person"));
    auto *writingHead = new QHBoxLayout;
    writingHead->addWidget(new TextLabel(tr("Message"), TypeSize::Body, TextLabel::Plain, QFont::DemiBold), 1);
    writingHead->addWidget(m_insertColumn);
    writingBox->addLayout(writingHead);
    writingBox->addWidget(m_editor, 1);

    auto *splitter = new LineSplitter(Qt::Vertical);
    splitter->setObjectName(u"composeRowsSplitter"_s);
    splitter->addWidget(m_recipients);
    splitter->addWidget(writing);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    box->addWidget(splitter, 1);

    QWidget::setTabOrder(m_title, m_sender);
    QWidget::setTabOrder(m_sender, m_recipients->firstInTabOrder());
    QWidget::setTabOrder(m_recipients->lastInTabOrder(), m_editor->editor());
    QWidget::setTabOrder(m_editor->editor(), m_insertColumn);
    return page;
}

void ComposePage::wire()
{
    connect(m_title, &QLineEdit::textEdited, &m_composition, &Composition::setTitle);
    connect(m_sender, &SenderPicker::senderChanged, &m_composition, &Composition::setSender);
    connect(m_editor, &EditorBox::textChanged, &m_composition, &Composition::setText);
    connect(m_recipients, &RecipientPane::rowChosen, m_preview, &PreviewPane::showRow);
    connect(m_recipients, &RecipientPane::textWanted, this, &ComposePage::repairText);
    connect(m_recipients, &RecipientPane::countryChosen, &m_session.accounts(), &AccountDesk::setDefaultCountry);
    connect(m_preview, &PreviewPane::rowWanted, m_recipients, &RecipientPane::showRow);
    connect(m_insertColumn, &LinkButton::clicked, this, &ComposePage::offerColumns);
    connect(m_bar, &ActionBar::reviewRequested, this, &ComposePage::review);
    // What is not there after all is no longer waited for: a review that opens by itself later would be a surprise.
    const auto forget = [this] { m_reviewWanted = false; };
    connect(&m_composition.recipients(), &RecipientDesk::stopped, this, forget);
    connect(&m_composition.recipients(), &RecipientDesk::notRead, this, forget);
    connect(&m_composition.recipients(), &RecipientDesk::columnsWanted, this, forget);
    connect(&m_thoughts, &SecondThoughts::back, this, &ComposePage::receive);
    connect(m_undone, &Banner::buttonClicked, this, &ComposePage::swapShelved);
    connect(&m_composition, &Composition::leftOutChanged, this, &ComposePage::showLeftOut);
    connect(m_leftOut, &Banner::buttonClicked, &m_composition, &Composition::includeAgain);

    connect(&m_composition, &Composition::loaded, this, &ComposePage::showLoaded);
    connect(&m_composition, &Composition::senderChanged, this, &ComposePage::showSender);
    connect(&m_composition, &Composition::changed, this, &ComposePage::showBar);
    connect(&m_composition, &Composition::draftSaved, this, [this](const QDateTime &at) {
        m_saved->setText(tr("Draft saved %1").arg(QLocale().toString(at.toLocalTime().time(), QLocale::ShortFormat)));
    });
    connect(&m_composition, &Composition::draftNotSaved, this,
        [this](const QString &words) { m_saved->setText(tr("Draft not saved. %1").arg(words)); });

    AccountDesk &desk = m_session.accounts();
    connect(&desk, &AccountDesk::changed, this, &ComposePage::showSender);
    connect(&desk, &AccountDesk::changed, this, &ComposePage::showBar);
    connect(&desk, &AccountDesk::currentChanged, this, &ComposePage::offerSender);
}

void ComposePage::showLoaded()
{
    m_title->setText(m_composition.title());
    m_sender->setSender(m_composition.sender());
    m_editor->setText(m_composition.text());
    m_recipients->setFollowUp(!m_composition.follows().isEmpty());
    offerSender();
    showBar();
}

/// Not at every look at the account: who empties the box wants to write another name into it. What was offered for
/// another account and not chosen by a person goes with that account.
void ComposePage::offerSender()
{
    const QString &usual = m_session.accounts().current().defaultSender;
    if (m_composition.sender().isEmpty() || m_composition.sender() == m_offeredSender)
        m_sender->setSender(usual);
    m_offeredSender = usual;
    showSender();
}

void ComposePage::showSender()
{
    const AccountDesk &desk = m_session.accounts();
    m_sender->setOwned(desk.facts().offered, desk.facts().senders.has_value());
    QString profile = desk.current().profileName.isEmpty() ? desk.current().profileId : desk.current().profileName;
    for (const MessagingProfile &known : desk.facts().profiles.value_or(QList<MessagingProfile>())) {
        if (known.id == desk.current().profileId)
            profile = known.name;
    }
    m_profile->setText(profile.isEmpty() ? tr("No messaging profile is chosen yet, see Settings")
                                         : tr("Messaging profile: %1").arg(profile));
    const QString problem = m_sender->problem();
    m_senderProblem->setText(problem);
    m_senderProblem->setVisible(!problem.isEmpty());
}

void ComposePage::offerColumns()
{
    const RecipientList &list = m_composition.recipients().list();
    auto *menu = new QMenu(this);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList &headings = list.sheet().headings();
    for (int column = 0; column < headings.size(); ++column) {
        const QString heading = headings.at(column).simplified();
        const QString placeholder = u"{{"_s + heading + u"}}"_s;
        const bool canBeNamed = TextTemplate(placeholder).columns() == QStringList{heading};
        if (!canBeNamed || column == list.mapping().phone)
            continue;
        menu->addAction(heading, this, [this, placeholder] {
            m_editor->editor()->insertText(placeholder);
            m_editor->editor()->setFocus();
        });
    }
    menu->popup(m_insertColumn->mapToGlobal(QPoint(0, m_insertColumn->height())));
}

void ComposePage::showBar()
{
    m_insertColumn->setVisible(!m_composition.recipients().list().isEmpty());
    const AccountDesk &desk = m_session.accounts();
    m_bar->setPlan(m_composition.plan(), desk.practising(), desk.current().partsPerMinute,
        desk.facts().balance ? std::optional(desk.facts().balance->balance) : std::nullopt);
    if (m_reviewWanted && !m_composition.recipients().isBusy())
        review();
}

void ComposePage::focusFirst()
{
    if (m_composition.isEmpty())
        offerSender();
    if (m_composition.recipients().list().isEmpty())
        m_recipients->focusField();
    else
        m_editor->editor()->setFocus();
}

void ComposePage::focusPreview()
{
    m_preview->setFocus();
}

void ComposePage::saveNow()
{
    m_recipients->commit();
    m_composition.saveDraftNow();
}

void ComposePage::startNew()
{
    m_reviewWanted = false;
    m_composition.clear();
    showShelved();
    focusFirst();
}

/// What comes from outside belongs neither under the draft that is still being read, nor to the notice under review,
/// which may be sent and cleared away.
void ComposePage::whenFree(const std::function<void()> &add)
{
    const auto later = [this, add] { whenFree(add); };
    if (!m_composition.isLoaded())
        connect(&m_composition, &Composition::loaded, this, later, Qt::SingleShotConnection);
    else if (m_open)
        connect(m_open, &QObject::destroyed, this, later, Qt::QueuedConnection); // when it is gone altogether
    else
        add();
}

void ComposePage::take(const QString &recipients, const QString &text)
{
    whenFree([this, recipients, text] {
        if (!recipients.isEmpty())
            m_composition.recipients().paste(recipients);
        if (!text.isEmpty()) {
            NoticeEditor *editor = m_editor->editor();
            editor->moveCursor(QTextCursor::End);
            editor->insertText(editor->text().isEmpty() ? text : u'\n' + text);
        }
        focusFirst();
    });
}

void ComposePage::review()
{
    // What was wanted is answered here; a number that is judged at once must not open a review of its own.
    m_reviewWanted = false;
    m_recipients->commit();
    // What is reviewed is what is sent: verdicts and texts of a moment ago must not be.
    m_reviewWanted = m_composition.recipients().isBusy();
    if (m_reviewWanted || m_open || !m_bar->reviewButton()->isEnabled())
        return;
    auto *dialog = new ReviewDialog(m_session, m_composition, window());
    m_open = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &ReviewDialog::submitted, this, [this, dialog](NoticeId id) { handedOver(id, dialog->keepsRest()); });
    connect(dialog, &ReviewDialog::placeWanted, this, &ComposePage::goTo);
    connect(dialog, &ReviewDialog::leaveOutWanted, this, &ComposePage::leaveOut);
    dialog->open();
}

void ComposePage::goTo(Finding::Place place)
{
    if (place == Finding::Sender)
        m_sender->setFocus();
    else if (place == Finding::Text)
        m_editor->editor()->setFocus();
    else
        m_recipients->focusField();
}

/// At the first placeholder that no column of the list answers, if there is one.
void ComposePage::repairText()
{
    NoticeEditor *editor = m_editor->editor();
    const TextTemplate pattern(editor->text());
    const QStringList missing = RowTexts(m_composition.recipients().list(), pattern).missingColumns();
    for (const Placeholder &placeholder : pattern.placeholders()) {
        if (!missing.contains(placeholder.column))
            continue;
        QTextCursor cursor = editor->textCursor();
        cursor.setPosition(int(placeholder.span.index));
        cursor.setPosition(int(placeholder.span.index + placeholder.span.length), QTextCursor::KeepAnchor);
        editor->setTextCursor(cursor);
        break;
    }
    editor->setFocus();
}

void ComposePage::takeFile(const QString &path)
{
    whenFree([this, path] { m_composition.recipients().openFile(path); });
}

void ComposePage::takeList(const RecipientList &list, const QString &name)
{
    m_composition.recipients().add(list, name);
    m_editor->editor()->setFocus();
}

void ComposePage::focusSearch()
{
    m_recipients->focusSearch();
}

void ComposePage::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    const int margin = compact ? space::medium : space::page;
    m_page->setContentsMargins(margin, compact ? space::small : space::large, margin, space::small);
    m_recipients->setCompact(compact);
    m_bar->setCompact(compact);
    m_panes->setSizes(compact ? QList<int>{600, 256} : QList<int>{800, 300});
}

} // namespace herald
