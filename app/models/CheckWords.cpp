// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/CheckWords.h"

#include "app/models/DisplayText.h"
#include "app/store/CheckSchedule.h"

namespace herald {

QString CheckWords::brief(CheckVerdict verdict)
{
    switch (verdict) {
    case CheckVerdict::NotYet:
        return tr("not looked up yet");
    case CheckVerdict::TooEarly:
        return tr("too early to tell");
    case CheckVerdict::NotFound:
        return tr("not found at Telnyx");
    case CheckVerdict::Unclear:
        return tr("unclear");
    }
    return {};
}

QString CheckWords::explain(const StoredMessage &message)
{
    switch (message.checked) {
    case CheckVerdict::NotYet:
        return tr("Herald has not looked it up yet. It does so by itself while it runs.");
    case CheckVerdict::TooEarly: {
        const QDateTime begun = message.sendingAt.value_or(message.createdAt);
        const QDateTime until = begun.addMSecs(std::chrono::milliseconds(longestQueue).count());
        return tr(
            "Telnyx does not show it, but may keep a message in its queue until about %1. Wait until then, if you "
            "can.")
            .arg(DisplayText::shortTime(until));
    }
    case CheckVerdict::NotFound:
        return tr("Telnyx does not have it, and should by now. It has most likely never been taken.");
    case CheckVerdict::Unclear:
        return tr(
            "Telnyx has messages to this number at that time that cannot be told from it. Ask the person, or look "
            "into Telnyx's own records.");
    }
    return {};
}

} // namespace herald
