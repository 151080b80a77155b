// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/ListsPane.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Scale.h"
#include "ui/widgets/TableLook.h"

#include <QComboBox>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace herald {

/// A heading, or an icon, a name and how many people are behind it.
class ListsDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tones tones = Tones::of(option.widget);
        const int leading = int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter));
        const int trailing = int(QStyle::visualAlignment(option.direction, Qt::AlignTrailing | Qt::AlignVCenter));
        const QRect box = option.rect.adjusted(space::medium, 0, -space::medium, 0);
        painter->save();
        if (index.data(ListsPane::HeadingRole).toBool()) {
            painter->setFont(typeFont(option.font, TypeSize::Small, QFont::DemiBold));
            painter->setPen(tones.muted);
            painter->drawText(box.adjusted(0, space::small, 0, 0), leading, index.data().toString());
            painter->restore();
            return;
        }
        const bool on = option.state.testFlag(QStyle::State_Selected);
        if (on)
            paintRowGround(*painter, option, tones, true);
        const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
        icon.paint(painter, QStyle::visualRect(option.direction, box, QRect(box.left(), box.top(), 16, box.height())));
        const QString count = index.data(ListsPane::CountRole).toString();
        const QFont small = typeFont(option.font, TypeSize::Small);
        const int countWidth = QFontMetrics(small).horizontalAdvance(count);
        painter->setFont(small);
        painter->setPen(tones.muted);
        painter->drawText(box, trailing, count);
        const QFont font = typeFont(option.font, TypeSize::Body, on ? QFont::DemiBold : QFont::Normal);
        const QRect words = QStyle::visualRect(
            option.direction, box, box.adjusted(16 + space::medium, 0, -countWidth - space::small, 0));
        painter->setFont(font);
        painter->setPen(tones.text);
        painter->drawText(
            words, leading, QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {120, scaledHeight(option.fontMetrics, 36)};
    }
};

ListsPane::ListsPane(QWidget *parent)
    : QWidget(parent)
    , m_view(new QListView)
    , m_dropDown(new QComboBox)
{
    m_view->setObjectName(u"peopleLists"_s);
    m_view->setAccessibleName(tr("Lists of people"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new ListsDelegate(m_view));
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->viewport()->setBackgroundRole(QPalette::Window);
    m_dropDown->setObjectName(u"peopleListsDropDown"_s);
    m_dropDown->setAccessibleName(tr("List of people"));
    m_dropDown->setModel(&m_model);
    auto *fresh = makeButton(tr("New list…"), u"list-add"_s);
    fresh->setObjectName(u"newList"_s);
    fresh->setToolTip(tr("Keeps the people of a file under a name"));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, space::small, 0, space::large);
    box->setSpacing(space::medium);
    box->addWidget(m_view, 1);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(space::medium, 0, space::medium, 0);
    line->addWidget(fresh);
    line->addStretch(1);
    box->addLayout(line);
    setMinimumWidth(180);

    connect(fresh, &QPushButton::clicked, this, &ListsPane::newListRequested);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) { take(current.row()); });
    connect(m_dropDown, &QComboBox::activated, this, &ListsPane::take);
    rebuild();
}

void ListsPane::setLists(const QList<SavedList> &lists)
{
    m_lists = lists;
    const bool gone = m_chosen && std::none_of(m_lists.cbegin(), m_lists.cend(), [this](const SavedList &list) {
        return list.id == *m_chosen;
    });
    if (gone)
        m_chosen = m_lists.isEmpty() ? std::nullopt : std::optional(m_lists.constFirst().id);
    rebuild();
    if (gone)
        Q_EMIT chosenChanged();
}

void ListsPane::setOptOutCount(int count)
{
    if (count == m_optOuts)
        return;
    m_optOuts = count;
    rebuild();
}

void ListsPane::rebuild()
{
    const QScopedValueRollback building(m_building, true);
    m_model.clear();
    const auto heading = [this](const QString &words) {
        auto *item = new QStandardItem(words);
        item->setFlags(Qt::NoItemFlags);
        item->setData(true, HeadingRole);
        m_model.appendRow(item);
    };
    const auto entry = [this](const QString &words, const QIcon &icon, int count, const QString &spoken) {
        auto *item = new QStandardItem(icon, words);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setData(QLocale().toString(count), CountRole);
        item->setData(spoken, Qt::AccessibleTextRole);
        item->setToolTip(words.toHtmlEscaped());
        m_model.appendRow(item);
        return item;
    };
    if (!m_lists.isEmpty())
        heading(tr("Saved lists"));
    for (const SavedList &list : std::as_const(m_lists)) {
        QStandardItem *item = entry(list.name, Icons::get(u"view-list-text"_s), list.rows,
            tr("%1, %Ln row(s)", nullptr, list.rows).arg(list.name));
        item->setData(static_cast<qint64>(list.id), ListRole);
    }
    heading(tr("Do not text"));
    entry(tr("Opted out"), Icons::get(Glyph::Barred), m_optOuts, tr("Opted out, %Ln people", nullptr, m_optOuts));
    choose(m_chosen);
}

int ListsPane::rowOf(std::optional<ListId> list) const
{
    for (int row = 0; list && row < m_model.rowCount(); ++row) {
        if (m_model.item(row)->data(ListRole).toLongLong() == static_cast<qint64>(*list))
            return row;
    }
    return m_model.rowCount() - 1;
}

void ListsPane::choose(std::optional<ListId> list)
{
    const bool another = list != m_chosen;
    m_chosen = list;
    // Where nothing is at all, nothing is chosen.
    const bool nowhere = !list && m_lists.isEmpty() && m_optOuts == 0 && !m_optOutsWanted;
    const int row = nowhere ? -1 : rowOf(list);
    {
        const QScopedValueRollback building(m_building, true);
        m_view->setCurrentIndex(m_model.index(row, 0));
        m_dropDown->setCurrentIndex(row);
    }
    if (another)
        Q_EMIT chosenChanged();
}

void ListsPane::take(int row)
{
    const QStandardItem *item = m_model.item(row);
    if (m_building || !item || item->data(HeadingRole).toBool())
        return;
    const QVariant list = item->data(ListRole);
    const bool wanted = !list.isValid();
    const bool asked = wanted && !m_optOutsWanted;
    m_optOutsWanted = wanted;
    const auto before = m_chosen;
    choose(wanted ? std::nullopt : std::optional(ListId(list.toLongLong())));
    if (asked && before == m_chosen)
        Q_EMIT chosenChanged();
}

void ListsPane::focusLists()
{
    m_view->isVisible() ? m_view->setFocus() : m_dropDown->setFocus();
}

} // namespace herald
