// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/MessageDetail.h"

#include "app/models/MessageSteps.h"
#include "app/models/RecordFields.h"
#include "app/models/UnknownFields.h"
#include "app/outbox/HandoverWords.h"
#include "app/telnyx/RecordJson.h"

namespace herald {

namespace {

/// What Telnyx said, also where no record holds it; nothing of what Herald decided itself.
QList<ApiError> errorsOf(const StoredMessage &message)
{
    const bool said = !message.error.code.isEmpty() || !message.error.title.isEmpty();
    if (!said || message.circumstance.kind == Circumstance::HeldBack)
        return {};
    return QList<ApiError>{message.error} + message.moreErrors;
}

} // namespace

MessageDetail MessageDetails::describe(const StoredMessage &message, const QList<MessageEvent> &events)
{
    MessageDetail detail;
    detail.message = message;
    detail.cost = message.cost;
    const QList<ApiError> errors = errorsOf(message);
    detail.errorCode = errors.isEmpty() ? QString() : message.error.code;
    detail.error = HandoverWords::explain(message.state, message.error, message.circumstance);
    bool errorsAreShown = false;
    if (!message.rawRecord.isEmpty()) {
        if (const auto parsed = parseMessageRecord(message.rawRecord)) {
            MessageRecord record = parsed->record;
            if (record.errors.isEmpty())
                record.errors = errors;
            errorsAreShown = true;
            detail.fields = RecordFields::of(record, parsed->raw);
            detail.rate = record.rate;
            detail.carrierFee = record.carrierFee;
        }
        detail.rawJson = indentedJson(message.rawRecord);
    }
    if (!errorsAreShown)
        detail.fields += RecordFields::ofErrors(errors);
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
