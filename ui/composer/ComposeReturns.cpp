// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a notice that was handed over: the rest goes on as a draft, the undone comes back, and who was sent
// it lately is left out.
#include "ui/composer/ComposePage.h"

#include "ui/composer/EditorBox.h"
#include "ui/composer/RecipientPane.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/NoticeEditor.h"

using namespace Qt::StringLiterals;

namespace herald {

void ComposePage::handedOver(NoticeId id, bool keepsRest)
{
    const WrittenNotice written = m_composition.written();
    // The box is emptied at once, so that the same notice is not sent a second time by habit.
    if (keepsRest)
        m_composition.goOnFrom(id);
    else
        m_composition.clear();
    m_thoughts.keep(id, written, m_composition.written());
    m_composition.saveDraftNow();
    showShelved();
    Q_EMIT submitted(id);
}

void ComposePage::takeBack(NoticeId undone)
{
    m_thoughts.takeBack(undone);
}

void ComposePage::receive(const WrittenNotice &written, const WrittenNotice &rest, int left)
{
    m_recipients->commit();
    const bool untouched = m_composition.isEmpty() || m_composition.written() == rest;
    if (untouched) {
        m_composition.replace(written);
        m_composition.saveDraftNow();
        m_undone->setTone(left > 0 ? Tone::Amber : Tone::Green, left > 0 ? Glyph::Warn : Glyph::Check);
        m_undone->setWords(
            left > 0 ? tr("Undone for all but %Ln person(s).", nullptr, left) : tr("Undone. Nobody got it."),
            left > 0 ? tr("Their messages had left. They are left out when you send it again.")
                     : tr("The notice is here again as it was."));
        m_undone->setButton({});
        m_undone->reveal();
    } else {
        m_shelved.append(written);
        showShelved();
    }
    Q_EMIT gaveBack();
}

void ComposePage::leaveOut(const QSet<quint64> &people)
{
    m_open.clear(); // the review that asked for it closes
    m_composition.leaveOut(people);
    // The person was about to send; the review comes again as soon as the list is judged anew.
    m_reviewWanted = true;
    showBar();
}

void ComposePage::showLeftOut()
{
    const int people = m_composition.leftOut();
    if (people == 0) {
        m_leftOut->dismiss();
        return;
    }
    m_leftOut->setWords(tr("%Ln person(s) who were sent this text lately are left out.", nullptr, people),
        tr("They are marked in the list."));
    m_leftOut->reveal();
}

void ComposePage::swapShelved()
{
    m_recipients->commit();
    const WrittenNotice here = m_composition.written();
    m_composition.replace(m_shelved.takeLast());
    m_composition.saveDraftNow();
    if (!here.isEmpty())
        m_shelved.prepend(here); // so that those kept aside come round in turn
    showShelved();
    m_editor->editor()->setFocus();
}

void ComposePage::showShelved()
{
    if (m_shelved.isEmpty()) {
        m_undone->dismiss();
        return;
    }
    const Draft &next = m_shelved.constLast().draft;
    const QString name = next.title.isEmpty() ? next.text.simplified().left(40) : next.title;
    m_undone->setTone(Tone::Amber, Glyph::Info);
    m_undone->setWords(tr("Another notice is kept beside this one: %1").arg(name),
        tr("Send this one or change over to the other. It is kept until Herald is closed."));
    m_undone->setButton(tr("Change over"));
    m_undone->reveal();
}

} // namespace herald
