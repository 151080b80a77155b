// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/ErrorAdvice.h"

#include <algorithm>

namespace herald {

using namespace erroradvice;

std::span<const ErrorTableRow> messagingErrors()
{
    static constexpr ErrorTableRow rows[] = {
        {40001, Permanent, thisMessage, "Not routable",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "The number cannot receive texts. It may be a landline."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "Ask the person for a mobile number.")},
        {40002, Hold, thisMessage, "Blocked as spam - temporary",
            QT_TRANSLATE_NOOP(
                "herald::ErrorGuide", "A phone network took the message for spam and blocked it for now."),
            QT_TRANSLATE_NOOP(
                "herald::ErrorGuide", "Wait, send more slowly, and change the wording before you try again.")},
        {40003, Permanent, thisMessage, "Blocked as spam - permanent",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "A phone network blocks this sender as spam."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide",
                "Do not send it again. Ask whoever looks after your Telnyx account to contact Telnyx support.")},
        {40004, Hold, thisMessage, "Rejected by destination",
            QT_TRANSLATE_NOOP(
                "herald::ErrorGuide", "The recipient's phone network refused the message and gave no reason."),
            QT_TRANSLATE_NOOP(
                "herald::ErrorGuide", "Try once more later. If it is refused again, reach the person another way.")},
        {40005, Hold, thisMessage, "Message expired during transmission",
            QT_TRANSLATE_NOOP("herald::ErrorGuide",
                "The phone network did not deliver the message in time. The phone may have been off."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "If the message still matters, send it again later.")},
        {40006, Temporary, thisMessage, "Recipient server unavailable",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "The recipient's phone network could not be reached."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "Try again in some minutes.")},
        {40007, Permanent, thisMessage, "Loop detected",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "The message would have gone round in circles, so it was stopped."),
            QT_TRANSLATE_NOOP(
                "herald::ErrorGuide", "Check that the number belongs to the person and is not one of your own.")},
        {40008, Temporary, thisMessage, "Undeliverable",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "The recipient's phone network could not deliver the message."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "Try again later. If it fails again, check the number.")},
        {40009, Permanent, thisMessage, "Invalid message body",
            QT_TRANSLATE_NOOP("herald::ErrorGuide",
                "The recipient's phone network refused the text because of its wording or length."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "Shorten or reword the text, then send again.")},
        {40010, Fix, thisMessage, "", notRegistered, usRules},
        {40011, Hold, thisMessage, "Too many requests",
            QT_TRANSLATE_NOOP(
                "herald::ErrorGuide", "The recipient's phone network is getting messages faster than it allows."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "Wait, then send more slowly.")},
        {40012, Permanent, thisMessage, "Invalid messaging destination number",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "The number is not in use, or it has been switched off."),
            checkNumber},
        {40013, Fix, thisMessage, "Invalid messaging source number",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "The recipient's phone network does not accept this sender ID."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide",
                "Use another sender ID. In some countries a sender ID must be registered first: ask Telnyx.")},
        {40014, Hold, thisMessage, "Message expired in queue",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "The message waited too long in Telnyx's queue and was dropped."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "Send it again when the queue is shorter, or at a slower pace.")},
        {40015, Fix, thisMessage, "Blocked as spam - internal",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "Telnyx's own filter took the message for spam."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide",
                "Reword the text, leave out shortened links, and try again. If it stays blocked, contact Telnyx "
                "support.")},
        {40016, Hold, thisMessage, "", senderLimit, usRules},
        {40017, Hold, thisMessage, "", senderLimit, usRules},
        {40018, Hold, thisMessage, "", senderLimit, usRules},
        {40019, Fix, thisMessage, "", notRegistered, usRules},
        {40020, Hold, thisMessage, "Blocked as artificially inflated traffic",
            QT_TRANSLATE_NOOP("herald::ErrorGuide",
                "The message looked like a fraud in which many sign-in codes are requested, so it was blocked for 24 "
                "hours."),
            QT_TRANSLATE_NOOP(
                "herald::ErrorGuide", "Wait for 24 hours. If the message was genuine, contact Telnyx support.")},
        {40100, Fix, everyMessage, "Number not messaging enabled",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "The sender is not set up for messaging."), askOwner},

        {40300, Permanent, thisMessage, "Blocked due to STOP message",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "This person has asked not to be texted (they replied STOP)."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "Do not text them. Reach them another way if you must.")},
        {40301, Permanent, thisMessage, "Unsupported message type",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "This kind of message cannot be sent to this number."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "Reach the person another way.")},
        {40302, Permanent, thisMessage, "Message too large",
            QT_TRANSLATE_NOOP(
                "herald::ErrorGuide", "The text is too long: it needs more parts than one message may have."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "Shorten the text and send again.")},
        {40303, Permanent, thisMessage, "Message not found",
            QT_TRANSLATE_NOOP(
                "herald::ErrorGuide", "Telnyx does not know this message. It keeps messages for ten days only."),
            QT_TRANSLATE_NOOP(
                "herald::ErrorGuide", "For an older message, look in the detailed records of the Telnyx portal.")},
        {40304, Permanent, thisMessage, "Invalid combination of message content",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "The parts of the message do not go together."), askTechnical},
        {40305, Fix, everyMessage, "Invalid 'from' address",
            QT_TRANSLATE_NOOP("herald::ErrorGuide",
                "The sender ID does not belong to this messaging profile, or it is not written correctly."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide",
                "Choose a sender ID that the account owns, or the right messaging profile, then send again.")},
        {40306, Fix, everyMessage, "Alpha sender not configured",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "The messaging profile has no alphanumeric sender ID."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide",
                "Choose another messaging profile, or ask whoever looks after your Telnyx account to set a sender ID "
                "on "
                "this one.")},
        {40307, Fix, everyMessage, "Alpha sender mismatch",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "The sender ID is not the one set on the messaging profile."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide",
                "Choose the sender ID that belongs to the profile, or another profile, then send again.")},
        {40309, Fix, thisMessage, "Invalid destination region",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "The messaging profile does not allow texts to this country."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide",
                "Ask whoever looks after your Telnyx account to allow the country on the profile, then send again.")},
        {40310, Permanent, thisMessage, "Invalid 'to' address",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "The number cannot be texted as it is written."), checkNumber},
        {40311, Fix, everyMessage, "Invalid messaging profile secret",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "The messaging profile's secret is wrong."), askOwner},
        {40312, Fix, everyMessage, "Messaging profile is disabled",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "The messaging profile is switched off."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide",
                "Choose another profile, or ask whoever looks after your Telnyx account to switch it on.")},
        {40313, Fix, everyMessage, "Missing messaging profile secret",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "The messaging profile's secret is missing."), askOwner},
        {40314, Fix, everyMessage, "Messaging disabled on account",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "Messaging is switched off for your whole Telnyx account."),
            QT_TRANSLATE_NOOP(
                "herald::ErrorGuide", "Ask whoever looks after your Telnyx account to contact Telnyx support.")},
        {40315, Fix, everyMessage, "Unhealthy 'from' address",
            QT_TRANSLATE_NOOP("herald::ErrorGuide",
                "Telnyx has stopped this sender because too many of its messages failed or were taken for spam."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide",
                "Use another sender ID and ask whoever looks after your Telnyx account to contact Telnyx support.")},
        {40316, Permanent, thisMessage, "No content",
            QT_TRANSLATE_NOOP("herald::ErrorGuide",
                "The message has no text, or nothing was left of it after Telnyx simplified its characters."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "Write a text and send again.")},
        {40318, Temporary, thisMessage, "Message queue full",
            QT_TRANSLATE_NOOP(
                "herald::ErrorGuide", "Telnyx's queue for this sender is full. The message was not taken."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide",
                "Wait some minutes; Herald tries again. If it happens often, set a slower pace in Settings.")},
        {40319, Permanent, thisMessage, "Incompatible message type",
            QT_TRANSLATE_NOOP(
                "herald::ErrorGuide", "A named sender cannot text this kind of number, such as a short code."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "Reach the person another way.")},
        {40320, Hold, everyMessage, "Temporarily unusable 'from' address",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "Telnyx cannot use this sender for the moment."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "Wait a few hours, or use another sender ID.")},
        {40321, Fix, everyMessage, "No usable numbers",
            QT_TRANSLATE_NOOP(
                "herald::ErrorGuide", "The messaging profile has no sender that can be used for this message."),
            askOwner},
        {40322, Permanent, thisMessage, "Blocked due to content",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "The message was blocked because of what it says."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "Reword the text before you send it again.")},
        {40325, Fix, everyMessage, "Invalid alphanumeric sender ID",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "The sender ID is not written as phone networks allow."),
            QT_TRANSLATE_NOOP(
                "herald::ErrorGuide", "Use 1 to 11 letters from A to Z, digits and spaces, with at least one letter.")},
        {40326, Fix, everyMessage, "Cannot assign alphanumeric sender ID",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "The sender ID could not be given to the messaging profile."),
            askOwner},
        {40328, Permanent, thisMessage, "SMS exceeds recommended size",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "The text is longer than Telnyx recommends, so it was refused."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "Shorten the text and send again.")},
        {40329, Fix, thisMessage, "",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "The sender is not verified as the phone network demands."),
            usRules},
        {40330, Fix, thisMessage, "", notRegistered, usRules},
        {40331, Fix, everyMessage, "Missing whitelisted destinations",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "The messaging profile does not allow texts to any country."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide",
                "Ask whoever looks after your Telnyx account to allow the countries you write to, then send again.")},
        {40333, Hold, everyMessage, "Profile spend limit reached",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "The messaging profile has spent all it may spend today."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide",
                "Wait until midnight UTC, or ask whoever looks after your Telnyx account to raise the daily limit.")},
    };
    static_assert(std::ranges::is_sorted(rows, {}, &ErrorTableRow::code));
    return rows;
}

} // namespace herald
