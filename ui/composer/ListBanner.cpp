// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/ListBanner.h"

#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/LinesDialog.h"

#include <QDir>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

/// The graver one decides how the banner looks.
int gravity(Tone tone)
{
    return tone == Tone::Red ? 3 : tone == Tone::Amber ? 2 : tone == Tone::Accent ? 1 : 0;
}

Glyph glyphOf(Tone tone)
{
    return tone == Tone::Red  ? Glyph::Cross
        : tone == Tone::Amber ? Glyph::Warn
        : tone == Tone::Green ? Glyph::Check
                              : Glyph::Info;
}

} // namespace

ListBanner::ListBanner(Banner &banner, RecipientDesk &desk, QObject *parent)
    : QObject(parent)
    , m_banner(banner)
    , m_desk(desk)
{
    connect(&m_banner, &Banner::linkClicked, this, &ListBanner::dismiss);
    connect(&m_banner, &Banner::buttonClicked, this, [this] {
        if (m_action)
            m_action();
    });
    connect(&m_desk, &RecipientDesk::added, this, &ListBanner::tellAdded);
    connect(&m_desk, &RecipientDesk::columnsChanged, this, &ListBanner::tellColumns);
    connect(&m_desk, &RecipientDesk::notRead, this, [this](const QString &name, const QString &words) {
        say({Tone::Red, tr("%1 was not read.").arg(name), words});
    });
    connect(&m_desk, &RecipientDesk::stopped, this, [this](QStringList names) {
        std::replace(names.begin(), names.end(), QString(), tr("what was pasted"));
        say({Tone::Amber, tr("Reading was stopped."),
            tr("Not in the list: %1.").arg(QLocale().createSeparatedList(names))});
    });
    connect(&m_desk, &RecipientDesk::removed, this, &ListBanner::tellRemoved);
    connect(m_desk.undoStack(), &QUndoStack::indexChanged, this, [this](int index) {
        if (m_undoFrom && *m_undoFrom != index)
            dismiss();
    });
    connect(&m_desk, &RecipientDesk::rowGone, this, [this](const QString &text) {
        say({Tone::Amber, tr("Nothing was changed: this row is no longer in the list."),
            text.isEmpty() ? QString() : tr("You wrote “%1”.").arg(text)});
    });
}

void ListBanner::dismiss()
{
    m_said.clear();
    m_undoFrom.reset();
    m_banner.dismiss();
}

void ListBanner::say(const Said &said)
{
    m_undoFrom.reset();
    if (!m_goesOn) {
        m_said.clear();
        m_skipped.clear();
        m_action = {};
        m_banner.setButton({});
    }
    m_goesOn = m_desk.hasMoreToRead();
    m_said.append(said);
    Tone tone = Tone::Green;
    QStringList causes;
    QStringList consequences;
    for (const Said &one : std::as_const(m_said)) {
        tone = gravity(one.tone) > gravity(tone) ? one.tone : tone;
        causes.append(one.cause);
        consequences.append(one.consequence);
    }
    consequences.removeAll(QString());
    consequences.removeDuplicates();
    m_banner.setTone(tone, glyphOf(tone));
    m_banner.setWords(causes.join(u' '), consequences.join(u' '));
    m_banner.setLink(tr("Close"));
    m_banner.reveal();
}

void ListBanner::tellAdded(const ListNews &news)
{
    if (!m_desk.isBusy() && news.rows > 0)
        Q_EMIT shown(news.rows);
    const bool nothingToSay = news.name.isEmpty() && news.notes.isEmpty() && news.rows > 0;
    if (nothingToSay && !m_goesOn) {
        dismiss();
        m_goesOn = m_desk.hasMoreToRead();
        return;
    }
    const QString what = news.rows == 0 ? tr("Nothing was added.")
        : news.name.isEmpty()           ? tr("%Ln row(s) added.", nullptr, int(news.rows))
                                        : tr("%1: %Ln row(s) added.", nullptr, int(news.rows)).arg(news.name);
    QStringList words = news.notes;
    const bool fromColumns = !news.name.isEmpty() && news.rows > 0;
    if (fromColumns)
        words.prepend(takenFrom(news.phoneHeading, news.nameHeading));
    say({news.rows > 0 ? Tone::Accent : Tone::Amber, what, words.join(u' ')});
    if (fromColumns)
        offerColumns();
    m_skipped += news.skipped;
    // What was lost weighs more than what may be chosen otherwise; the list's menu has the columns too.
    if (!m_skipped.isEmpty())
        offerLines();
}

void ListBanner::tellRemoved(qsizetype rows, const QString &name)
{
    say({Tone::Accent,
        name.isEmpty() ? tr("%Ln row(s) removed.", nullptr, int(rows))
                       : tr("%1: %Ln row(s) removed.", nullptr, int(rows)).arg(name),
        {}});
    m_undoFrom = m_desk.undoStack()->index();
    m_action = [this] { m_desk.undoStack()->undo(); };
    m_banner.setButton(tr("Undo"));
}

QString ListBanner::takenFrom(const QString &phone, const QString &name)
{
    return name.isEmpty() ? tr("Numbers are taken from “%1”, and there are no names.").arg(phone)
                          : tr("Numbers are taken from “%1”, names from “%2”.").arg(phone, name);
}

void ListBanner::tellColumns()
{
    const RecipientList &list = m_desk.list();
    const QStringList &headings = list.sheet().headings();
    say({Tone::Accent, tr("The columns of the list mean something else now."),
        takenFrom(headings.value(list.mapping().phone), headings.value(list.mapping().name))});
    offerColumns();
}

void ListBanner::tellSaved(const QString &path, qsizetype rows)
{
    say({Tone::Green, tr("%Ln row(s) saved.", nullptr, int(rows)), QDir::toNativeSeparators(path)});
}

void ListBanner::tellNotSaved(const QString &words)
{
    say({Tone::Red, tr("The list was not saved."), words});
}

void ListBanner::tellFollowUp()
{
    say({Tone::Accent, tr("These rows were left out when the notice was sent."),
        tr("Put them right and send them. Who was sent it already is barred here; start a new notice to write to "
           "everybody.")});
}

void ListBanner::offerColumns()
{
    m_action = [this] { Q_EMIT columnsWanted(); };
    m_banner.setButton(tr("Columns…"));
}

void ListBanner::offerLines()
{
    m_action = [this] { showLines(); };
    m_banner.setButton(tr("Show them"));
}

void ListBanner::showLines()
{
    const auto why = [](SkippedLine::Reason reason) {
        switch (reason) {
        case SkippedLine::Reason::NoNumber:
            return tr("There is no phone number in it.");
        case SkippedLine::Reason::Heading:
            return tr("It is a heading.");
        case SkippedLine::Reason::SameSender:
            return tr("Its sender has a row already.");
        case SkippedLine::Reason::NoRoom:
            return tr("The list is full.");
        }
        return QString();
    };
    const auto line = [lines = m_skipped, why](int at) {
        return LeftLine{lines.at(at).line, lines.at(at).text, why(lines.at(at).reason)};
    };
    auto *dialog = new LinesDialog(
        tr("%Ln line(s) made no row", nullptr, int(m_skipped.size())), int(m_skipped.size()), line, m_banner.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace herald
