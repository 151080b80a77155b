// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/MessageDetail.h"

#include "app/models/MessageSteps.h"
#include "app/models/RecordFields.h"
#include "app/models/UnknownFields.h"
#include "app/telnyx/RecordJson.h"

namespace herald {

MessageDetail MessageDetails::describe(const StoredMessage &message, const QList<MessageEvent> &events)
{
    MessageDetail detail;
    detail.message = message;
    detail.cost = message.cost;
    detail.errorCode = message.error.code;
    if (!message.error.code.isEmpty() || !message.error.title.isEmpty()) {
        detail.error = ErrorGuide::explain(message.error);
    } else if (message.state == HandoverState::Unconfirmed) {
        detail.error = ErrorWords{tr("The reply was lost, so nobody knows yet whether Telnyx took this message."),
            tr("It is not sent again by itself. Look it up at Telnyx, then decide.")};
    }
    if (!message.rawRecord.isEmpty()) {
        if (const auto parsed = parseMessageRecord(message.rawRecord)) {
            detail.fields = RecordFields::of(parsed->record, message.rawRecord);
            detail.rate = parsed->record.rate;
            detail.carrierFee = parsed->record.carrierFee;
        }
        detail.rawJson = indentedJson(message.rawRecord);
    }
    detail.fields += RecordFields::own(message);
    detail.steps = MessageSteps::of(message, events);
    return detail;
}

QFuture<StoreResult<MessageDetail>> MessageDetails::load(Store &store, MessageId id)
{
    return store.run([id](Repositories &repositories) -> StoreResult<MessageDetail> {
        const auto message = repositories.messages.byId(id);
        if (!message)
            return tl::make_unexpected(message.error());
        const auto events = repositories.messages.events(id);
        if (!events)
            return tl::make_unexpected(events.error());
        return describe(*message, *events);
    });
}

} // namespace herald
