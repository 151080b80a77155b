// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person decides in the pane, and what comes of it.
#include "app/outbox/Await.h"
#include "ui/outbox/SettlePane.h"
#include "ui/widgets/CountedWords.h"
#include "ui/widgets/Scale.h"

#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald {

void SettlePane::lookUp()
{
    m_lookUp->setEnabled(false);
    m_result->setText(tr("Looking into Telnyx's records"));
    whenReady(m_session.outbox().reconcileNow(), this, [this](const ReconcileReport &report) {
        m_lookUp->setEnabled(true);
        if (report.failed > 0) {
            m_result->setText(
                tr("%Ln message(s) could not be looked up.", nullptr, report.failed) + u' ' + report.words);
        } else {
            const QString found = CountedWords()
                                      .add(report.found, tr("%Ln found, accepted after all", nullptr, report.found))
                                      .add(report.notFound, tr("%Ln not found", nullptr, report.notFound))
                                      .add(report.tooEarly, tr("%Ln too early to tell", nullptr, report.tooEarly))
                                      .add(report.unclear, tr("%Ln unclear", nullptr, report.unclear))
                                      .add(report.settled, tr("%Ln settled meanwhile", nullptr, report.settled))
                                      .joined();
            m_result->setText(found.isEmpty() ? tr("There was nothing to look up.") : tr("Looked up: %1.").arg(found));
        }
        refresh();
    });
}

void SettlePane::arrived()
{
    settle(chosen(), Settlement::MarkAsSent);
}

void SettlePane::leave()
{
    settle(chosen(), Settlement::LeaveOpen);
}

void SettlePane::sendAgain()
{
    const QList<MessageId> messages = chosen();
    const int unsure = int(std::count_if(messages.begin(), messages.end(), [this](MessageId id) {
        const int row = m_messages.rowOf(id);
        return row >= 0 && m_messages.at(row).checked != CheckVerdict::NotFound;
    }));
    Question question;
    question.title = tr("Send again");
    question.text = unsure > 0
        ? tr("It is not sure that %Ln message(s) did not arrive. Who has got the text already gets it twice.", nullptr,
            unsure)
        : tr("Telnyx does not have these messages, so nobody should get the text twice.");
    question.answers = {tr("Send %Ln message(s) again", nullptr, int(messages.size())), tr("Leave them unconfirmed")};
    question.dangerous = unsure > 0;
    m_dialogs.ask(this, question, [this, messages](int answer) {
        if (answer == 0)
            settle(messages, Settlement::SendAgain);
    });
}

QString SettlePane::resultOf(Settlement settlement, int count) const
{
    switch (settlement) {
    case Settlement::MarkAsSent:
        return tr("%Ln message(s) marked as sent.", nullptr, count);
    case Settlement::SendAgain:
        return tr("%Ln message(s) wait to be sent again.", nullptr, count);
    case Settlement::LeaveOpen:
        break;
    }
    return tr("%Ln message(s) left unconfirmed.", nullptr, count);
}

void SettlePane::settle(const QList<MessageId> &messages, Settlement settlement)
{
    if (messages.isEmpty() || m_busy)
        return;
    m_busy = true;
    m_waitsForResume = false;
    showChosen();
    // Newest first, as in the table: the lowest id is the last row.
    const MessageId last = *std::min_element(messages.begin(), messages.end());
    whenReady(m_session.outbox().settle(messages, settlement), this,
        [this, settlement, last, asked = int(messages.size())](const StoreResult<int> &settled) {
            m_busy = false;
            if (!settled) {
                m_result->setText(tr("Nothing was changed. %1").arg(StoreWords::explain(settled.error())));
            } else {
                QString words = resultOf(settlement, *settled);
                if (std::exchange(m_waitsForResume, false))
                    words += u' ' + tr("The notice is paused: resume it, and they go.");
                if (*settled < asked)
                    words += u' ' + tr("%Ln message(s) were found meanwhile.", nullptr, asked - *settled);
                m_result->setText(words);
            }
            goOnAfter(last);
            refresh();
            showChosen();
        });
}

/// The next row; after the last one the first.
void SettlePane::goOnAfter(MessageId message)
{
    const int rows = m_messages.rowCount();
    const int row = m_messages.rowOf(message);
    if (rows > 1 && row >= 0)
        m_table->selectRow((row + 1) % rows);
}

} // namespace herald
