// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsPage.h"

#include "ui/settings/AccountForm.h"
#include "ui/settings/PracticeForm.h"
#include "ui/settings/SendingForm.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Frames.h"
#include "ui/widgets/HeaderPieces.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Scale.h"
#include "ui/widgets/TableLook.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

QScrollArea *scrolling(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    return area;
}

constexpr int badgeSize = 32;
constexpr int BadgeRole = Qt::UserRole; ///< int of Tone: the item begins with a badge

/// Items of one or two lines: a name, and under it what is to be known of it, muted.
class ListItemDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tones tones = Tones::of(option.widget);
        painter->save();
        paintRowGround(*painter, option, tones, true);
        const QStringList lines = index.data().toString().split(u'\n');
        QRect box = option.rect.adjusted(space::medium, space::small, -space::small, -space::small);
        const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
        if (!icon.isNull()) {
            const QRect iconBox =
                QStyle::visualRect(option.direction, box, QRect(box.left(), box.top(), 16, box.height()));
            icon.paint(painter, iconBox);
            box = QStyle::visualRect(option.direction, box, box.adjusted(16 + space::medium, 0, 0, 0));
        }
        if (const QVariant tone = index.data(BadgeRole); tone.isValid()) {
            const QRect place = QStyle::alignedRect(
                option.direction, Qt::AlignLeading | Qt::AlignVCenter, QSize(badgeSize, badgeSize), box);
            AccountBadge::paint(*painter, place, tones, lines.at(0), AccountBadge::Tile,
                Tone(tone.toInt()) == Tone::Accent && option.state & QStyle::State_Selected, Tone(tone.toInt()),
                option.font);
            box = QStyle::visualRect(option.direction, box, box.adjusted(badgeSize + space::small, 0, 0, 0));
        }
        const int leading = int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter));
        const int lineHeight = box.height() / int(lines.size());
        for (int i = 0; i < lines.size(); ++i) {
            const QFont font = typeFont(option.font, i == 0 ? TypeSize::Body : TypeSize::Small,
                i == 0 && lines.size() > 1 ? QFont::DemiBold : QFont::Normal);
            painter->setFont(font);
            painter->setPen(i == 0 ? tones.text : tones.muted);
            const QRect line(box.left(), box.top() + i * lineHeight, box.width(), lineHeight);
            painter->drawText(line, leading, QFontMetrics(font).elidedText(lines.at(i), Qt::ElideRight, line.width()));
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int lines = int(index.data().toString().count(u'\n')) + 1;
        return {120, lines * (option.fontMetrics.height() + 2) + 2 * space::small + 2};
    }
};

QListWidget *plainList(const QString &accessibleName, int width)
{
    auto *list = new QListWidget;
    list->setAccessibleName(accessibleName);
    list->setFrameShape(QFrame::NoFrame);
    list->setFixedWidth(width);
    list->setItemDelegate(new ListItemDelegate(list));
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

} // namespace

SettingsPage::SettingsPage(Session &session, Dialogs &dialogs, Look *look, QWidget *parent)
    : QWidget(parent)
    , m_desk(session.accounts())
    , m_dialogs(dialogs)
    , m_pages(new QStackedWidget)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_sections = plainList(tr("Sections of the settings"), 208);
    m_sections->setObjectName(u"settingsSections"_s);
    const auto section = [this](const char *icon, const QString &text, const Builder &builder) {
        m_sections->addItem(new QListWidgetItem(Icons::get(QLatin1String(icon)), text));
        auto *place = new QWidget;
        auto *box = new QVBoxLayout(place);
        box->setContentsMargins(0, 0, 0, 0);
        m_pages->addWidget(place);
        m_builders.append(builder);
    };
    section("im-user", tr("Accounts"), [this] { return buildAccounts(); });
    section("document-send", tr("Sending"), [&session] { return scrolling(new SendingForm(session.store())); });
    section("view-visible", tr("Look"), [this, look] { return buildLook(look); });
    section("flag", tr("Practice mode"), [this] { return scrolling(new PracticeForm(m_desk)); });
    section("help-about", tr("About"), [this] { return buildAbout(); });
    buildSection(0);

    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(0, space::large, 0, 0);
    auto *title = new TextLabel(tr("Settings"), TypeSize::Title);
    title->setContentsMargins(space::medium, 0, space::medium, space::small);
    side->addWidget(title);
    side->addWidget(m_sections, 1);
    line->addLayout(side);
    line->addWidget(new HairLine(Qt::Vertical));
    line->addWidget(m_pages, 1);

    connect(m_sections, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0)
            return;
        buildSection(row);
        m_pages->setCurrentIndex(row);
    });
    connect(&m_desk, &AccountDesk::changed, this, &SettingsPage::fillAccounts);
    connect(&m_desk, &AccountDesk::currentChanged, this, &SettingsPage::fillAccounts);
    m_sections->setCurrentRow(0);
    fillAccounts();
    QTimer::singleShot(0, this, &SettingsPage::buildNextSection);
}

void SettingsPage::buildSection(int section)
{
    if (Builder builder = std::exchange(m_builders[section], {}))
        m_pages->widget(section)->layout()->addWidget(builder());
}

/// One a turn, so that no key waits for all.
void SettingsPage::buildNextSection()
{
    const auto next = std::find_if(m_builders.cbegin(), m_builders.cend(), [](const Builder &it) { return bool(it); });
    if (next == m_builders.cend())
        return;
    buildSection(int(next - m_builders.cbegin()));
    QTimer::singleShot(0, this, &SettingsPage::buildNextSection);
}

QWidget *SettingsPage::buildAccounts()
{
    auto *page = new QWidget;
    auto *line = new QHBoxLayout(page);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(0, space::large, 0, space::large);
    auto *title = new TextLabel(tr("Accounts"), TypeSize::Heading);
    title->setContentsMargins(space::medium, 0, space::medium, space::small);
    side->addWidget(title);
    m_accounts = plainList(tr("Accounts"), 236);
    m_accounts->setObjectName(u"accountList"_s);
    side->addWidget(m_accounts, 1);
    auto *connectButton = makeButton(tr("Connect account…"), u"list-add"_s);
    connectButton->setObjectName(u"connectAccount"_s);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::medium, 0, space::medium, 0);
    foot->addWidget(connectButton);
    foot->addStretch(1);
    side->addLayout(foot);
    line->addLayout(side);
    line->addWidget(new HairLine(Qt::Vertical));
    m_form = new AccountForm(m_desk, m_dialogs);
    line->addWidget(scrolling(m_form), 1);

    connect(connectButton, &QPushButton::clicked, this, &SettingsPage::connectAccount);
    connect(m_accounts, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < m_desk.accounts().size())
            open(m_desk.accounts().at(row).id);
    });
    connect(&m_desk, &AccountDesk::saved, this, [this](AccountId id) {
        if (m_connecting && m_desk.untouchedAccount() == id)
            m_connected = id;
    });
    connect(&m_desk, &AccountDesk::saveFailed, this, [this] { m_connecting = false; });
    return page;
}

void SettingsPage::fillAccounts()
{
    const QList<Account> &accounts = m_desk.accounts();
    if (m_shown == AccountId{})
        m_shown = m_desk.current().id;
    int wanted = 0;
    {
        // Row by row and never anew: this may be called while the list tells of a new row.
        const QSignalBlocker quiet(m_accounts);
        while (m_accounts->count() > accounts.size())
            delete m_accounts->takeItem(m_accounts->count() - 1);
        while (m_accounts->count() < accounts.size())
            m_accounts->addItem(new QListWidgetItem);
        for (int i = 0; i < accounts.size(); ++i) {
            const Account &account = accounts.at(i);
            QString words = account.practice ? tr("Practice carrier, not real")
                : m_desk.hasKey(account.id)  ? tr("Key is there")
                                             : tr("No key yet");
            if (account.id == m_desk.current().id)
                words = tr("in use, %1").arg(words);
            m_accounts->item(i)->setText(QString(account.name + u'\n' + words));
            m_accounts->item(i)->setData(BadgeRole, int(account.practice ? Tone::Amber : Tone::Accent));
            m_accounts->item(i)->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(account.name, words));
            if (account.id == m_shown)
                wanted = i;
        }
        m_accounts->setCurrentRow(wanted);
    }
    if (accounts.at(wanted).id != m_shown || !m_filled) {
        m_filled = true;
        m_shown = {};
        open(accounts.at(wanted).id);
    }
    if (const AccountId fresh = std::exchange(m_connected, {}); fresh != AccountId{}) {
        m_connecting = false;
        openConnected(fresh);
    }
}

void SettingsPage::open(AccountId id)
{
    const QList<Account> &accounts = m_desk.accounts();
    for (int i = 0; i < accounts.size(); ++i) {
        if (accounts.at(i).id != id || id == m_shown)
            continue;
        m_shown = id;
        m_form->showAccount(Account(accounts.at(i)));
        const QSignalBlocker quiet(m_accounts);
        m_accounts->setCurrentRow(i);
        return;
    }
}

void SettingsPage::connectAccount()
{
    showAccounts();
    if (m_connecting)
        return;
    if (const auto untouched = m_desk.untouchedAccount()) {
        openConnected(*untouched);
        return;
    }
    m_connecting = true;
    m_desk.save(AccountDesk::freshAccount());
}

void SettingsPage::openConnected(AccountId id)
{
    open(id);
    m_form->focusName();
    // One that works is not left for one without a key: that is in use once its key is there.
    if (m_desk.practising())
        m_desk.choose(id);
}

QWidget *SettingsPage::buildLook(Look *look)
{
    auto *page = new QWidget;
    auto *box = new QVBoxLayout(page);
    box->setContentsMargins(space::page, space::large, space::page, space::page);
    box->setSpacing(space::small);
    box->addWidget(new TextLabel(tr("Look"), TypeSize::Heading));
    auto *group = new QButtonGroup(page);
    const std::tuple<LookChoice, const char *, QString> choices[] = {
        {LookChoice::System, "lookSystem", tr("As the desktop")}, {LookChoice::Light, "lookLight", tr("Light")},
        {LookChoice::Dark, "lookDark", tr("Dark")},
        {LookChoice::HighContrast, "lookHighContrast", tr("High contrast")}};
    for (const auto &[choice, objectName, text] : choices) {
        auto *radio = new QRadioButton(text);
        radio->setObjectName(QLatin1String(objectName));
        group->addButton(radio, int(choice));
        radio->setChecked(look ? look->choice() == choice : choice == LookChoice::System);
        box->addWidget(radio);
    }
    box->addStretch(1);
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT lookChosen(LookChoice(id)); });
    return scrolling(page);
}

QWidget *SettingsPage::buildAbout()
{
    auto *page = new QWidget;
    page->setObjectName(u"settingsAbout"_s);
    auto *box = new QVBoxLayout(page);
    box->setContentsMargins(space::page, space::large, space::page, space::page);
    box->setSpacing(space::small);
    auto *icon = new QLabel;
    icon->setPixmap(Icons::herald().pixmap(64));
    box->addWidget(icon);
    box->addWidget(new TextLabel(tr("Herald %1").arg(QCoreApplication::applicationVersion()), TypeSize::Title));
    for (const QString &words : {tr("Write a notice, see what it costs, send it, and know what became of it."),
             tr("Herald is free software under the GNU General Public License, version 3 or later. It comes without "
                "any warranty."),
             tr("Herald is not made by Telnyx. It uses Telnyx's public API with your own account.")}) {
        auto *line = new TextLabel(words, TypeSize::Body, TextLabel::Muted);
        line->setWordWrap(true);
        box->addWidget(line);
    }
    box->addStretch(1);
    return scrolling(page);
}

void SettingsPage::showAccounts()
{
    m_sections->setCurrentRow(0);
}

void SettingsPage::showKey()
{
    showAccounts();
    open(m_desk.current().id);
    m_form->focusKey();
}

void SettingsPage::showAbout()
{
    m_sections->setCurrentRow(m_sections->count() - 1);
}

} // namespace herald
