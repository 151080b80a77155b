// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/SourceChips.h"

#include "ui/widgets/Chip.h"
#include "ui/widgets/Scale.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr int gap = 4;
constexpr int widestName = 160;

} // namespace

SourceChips::SourceChips(QWidget *parent)
    : QWidget(parent)
    , m_more(new Chip)
{
    setCursor(Qt::ArrowCursor);
    m_more->setObjectName(u"moreSources"_s);
    m_more->setMenuArrow(true);
    m_more->setFocusPolicy(Qt::ClickFocus);
    m_more->installEventFilter(this);
    m_more->hide();
    connect(m_more, &Chip::clicked, this, &SourceChips::listHidden);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gap);
    line->addWidget(m_more);
    hide();
}

void SourceChips::setSources(const QList<RowSource> &sources)
{
    if (sources == m_sources)
        return;
    m_sources = sources;
    for (Chip *chip : std::as_const(m_chips)) {
        chip->hide();
        chip->deleteLater(); // it may be the one that asked
    }
    m_chips.clear();
    for (int source = 0; source < sources.size(); ++source) {
        if (sources.at(source).rows > 0)
            m_chips.append(addChip(source, sources.at(source)));
    }
}

Chip *SourceChips::addChip(int source, const RowSource &known)
{
    const QString name = known.name.simplified();
    auto *chip = new Chip(
        QFontMetrics(typeFont(font(), TypeSize::Small, QFont::Medium)).elidedText(name, Qt::ElideMiddle, widestName));
    chip->setObjectName(u"sourceChip"_s);
    chip->setShortcut({}); // an "&" in a name means nothing
    chip->setCount(known.rows);
    chip->setRemovable(true);
    chip->setToolTip(tr("%1: %Ln row(s) of the list", nullptr, int(known.rows)).arg(name));
    chip->setAccessibleName(chip->toolTip());
    chip->setFocusPolicy(Qt::ClickFocus);
    chip->installEventFilter(this);
    static_cast<QHBoxLayout *>(layout())->insertWidget(int(m_chips.size()), chip);
    connect(chip, &Chip::removeRequested, this,
        [this, source, name = known.name] { Q_EMIT removeRequested(source, name); });
    return chip;
}

void SourceChips::fit(int room)
{
    const auto widthOf = [this](qsizetype shown) {
        int width = 0;
        for (qsizetype i = 0; i < shown; ++i)
            width += m_chips.at(i)->sizeHint().width() + gap;
        const qsizetype hidden = m_chips.size() - shown;
        if (hidden == 0)
            return width - gap;
        m_more->setText(tr("+%L1", "files that have no room").arg(hidden));
        return width + m_more->sizeHint().width();
    };
    qsizetype shown = m_chips.size();
    while (shown > 0 && widthOf(shown) > room)
        --shown;
    const int width = widthOf(shown);
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        m_chips.at(i)->setVisible(i < shown);
    const qsizetype hidden = m_chips.size() - shown;
    m_more->setVisible(hidden > 0);
    m_more->setAccessibleName(tr("%Ln more file(s)", nullptr, int(hidden)));
    setVisible(!m_chips.isEmpty());
    resize(std::max(width, 0), m_more->sizeHint().height());
}

void SourceChips::listHidden()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Chip *chip : std::as_const(m_chips)) {
        if (!chip->isHidden())
            continue;
        QString words = tr("Remove %1", "a file and its number of rows").arg(chip->toolTip());
        QAction *action = menu->addAction(words.replace(u'&', "&&"_L1));
        connect(action, &QAction::triggered, chip, &Chip::removeRequested);
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void SourceChips::focusLast()
{
    if (m_chips.isEmpty())
        return;
    if (!m_more->isHidden())
        m_more->setFocus();
    else
        m_chips.constLast()->setFocus();
}

bool SourceChips::goFrom(const Chip *chip, int step)
{
    QList<Chip *> line;
    for (Chip *one : std::as_const(m_chips)) {
        if (!one->isHidden())
            line.append(one);
    }
    if (!m_more->isHidden())
        line.append(m_more);
    const qsizetype to = line.indexOf(chip) + step;
    if (to >= line.size())
        Q_EMIT wentOut();
    else if (to >= 0)
        line.at(to)->setFocus();
    return true;
}

bool SourceChips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *chip = static_cast<const Chip *>(watched);
    const int onwards = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Right:
        return goFrom(chip, onwards);
    case Qt::Key_Left:
        return goFrom(chip, -onwards);
    case Qt::Key_Escape:
        Q_EMIT wentOut();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace herald
