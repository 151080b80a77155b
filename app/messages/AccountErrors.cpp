// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/ErrorAdvice.h"

#include <algorithm>

namespace herald {

using namespace erroradvice;

std::span<const ErrorTableRow> accountErrors()
{
    static constexpr ErrorTableRow rows[] = {
        {10001, Permanent, thisMessage, "Inactive phone number",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "The phone number is not active."), checkNumber},
        {10002, Permanent, thisMessage, "Invalid phone number",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "Telnyx does not recognise the phone number."), checkNumber},
        {10003, Fix, everyMessage, "Invalid URL",
            QT_TRANSLATE_NOOP("herald::ErrorGuide",
                "The address for delivery reports (webhook) is not a valid web address, or it is too long."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "Correct or remove the webhook address, then send again.")},
        {10004, Permanent, thisMessage, "Missing required parameter",
            QT_TRANSLATE_NOOP(
                "herald::ErrorGuide", "Telnyx says that something it needs was missing from the request."),
            askTechnical},
        {10005, Fix, everyMessage, "Resource not found",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "Telnyx has nothing at the address Herald used."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide",
                "Check the base URL and the messaging profile in Settings. If both are right, the API key may be "
                "missing.")},
        {10006, Fix, everyMessage, "Invalid ID",
            QT_TRANSLATE_NOOP(
                "herald::ErrorGuide", "The messaging profile or message number in the request is not valid."),
            QT_TRANSLATE_NOOP(
                "herald::ErrorGuide", "Choose the messaging profile again in Settings, then send again.")},
        {10007, Ambiguous, thisMessage, "Unexpected error",
            QT_TRANSLATE_NOOP(
                "herald::ErrorGuide", "Telnyx had a fault of its own, so nobody can say whether it took the message."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "Look the message up at Telnyx before you send it again.")},
        {10008, Ambiguous, thisMessage, "Request timeout",
            QT_TRANSLATE_NOOP(
                "herald::ErrorGuide", "Telnyx took too long, so nobody can say whether it took the message."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "Look the message up at Telnyx before you send it again.")},
        {10009, Fix, everyMessage, "Authentication failed",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "Telnyx does not accept the API key."), newKey},
        {10010, Fix, everyMessage, "Authorization failed",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "The API key is valid, but it is not allowed to do this."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide",
                "Ask whoever looks after your Telnyx account to give the key permission for messaging, or for a "
                "different key.")},
        {10011, Temporary, thisMessage, "Too many requests",
            QT_TRANSLATE_NOOP(
                "herald::ErrorGuide", "Herald asked faster than Telnyx allows. The message was not taken."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide",
                "Wait a little; Herald slows down. If it happens often, set a slower pace in Settings.")},
        {10015, Permanent, thisMessage, "Bad Request",
            QT_TRANSLATE_NOOP("herald::ErrorGuide",
                "Telnyx could not make sense of the message. Sometimes this means that the text is too long."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide",
                "Shorten the text and try again. If that does not help, report the error's details.")},
        {10016, Permanent, thisMessage, "Phone number must be in +E.164 format",
            QT_TRANSLATE_NOOP(
                "herald::ErrorGuide", "The phone number is not written in the international form that Telnyx needs."),
            QT_TRANSLATE_NOOP(
                "herald::ErrorGuide", "Write the number with a plus sign and the country code, then send again.")},
        {10019, Permanent, thisMessage, "Invalid parameter type",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "A part of the request was of the wrong kind."), askTechnical},
        {10020, Permanent, thisMessage, "Invalid JSON",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "Telnyx could not read the request."), askTechnical},
        {10022, Fix, everyMessage, "Invalid IDs",
            QT_TRANSLATE_NOOP(
                "herald::ErrorGuide", "The messaging profile or message number in the request is not valid."),
            QT_TRANSLATE_NOOP(
                "herald::ErrorGuide", "Choose the messaging profile again in Settings, then send again.")},
        {10023, Permanent, thisMessage, "", badValue, askTechnical},
        {10024, Permanent, thisMessage, "", badValue, askTechnical},
        {10025, Permanent, thisMessage, "", badValue, askTechnical},
        {10026, Permanent, thisMessage, "", badValue, askTechnical},
        {10027, Permanent, thisMessage, "Unprocessable Entity",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "Telnyx read the message but cannot act on it."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide",
                "Look at Telnyx's own words in the details, correct what they name, and send again.")},
        {10028, Permanent, thisMessage, "", badValue, askTechnical},
        {10029, Permanent, thisMessage, "", badValue, askTechnical},
        {10030, Permanent, thisMessage, "", badValue, askTechnical},
        {10031, Permanent, thisMessage, "", badValue, askTechnical},
        {10032, Permanent, thisMessage, "", badValue, askTechnical},
        {10033, Permanent, thisMessage, "", badValue, askTechnical},
        {10034, Permanent, thisMessage, "", badValue, askTechnical},
        {10035, Hold, thisMessage, "Resource locked",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "Telnyx is busy changing something this message needs."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "Wait some minutes, then send it again.")},
        {10036, Hold, thisMessage, "Resource is being processed",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "Telnyx is still working on something this message needs."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "Wait some minutes, then send it again.")},
        {10037, Temporary, thisMessage, "Service unavailable",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "Telnyx is not available at the moment."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "Wait some minutes, then try again.")},
        {10038, Fix, everyMessage, "Feature not permitted",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "Your Telnyx account is not allowed to use this feature."),
            QT_TRANSLATE_NOOP(
                "herald::ErrorGuide", "Ask whoever looks after your Telnyx account to raise its verification level.")},
        {10039, Fix, everyMessage, "Feature limited",
            QT_TRANSLATE_NOOP("herald::ErrorGuide",
                "Your Telnyx account may use this feature only within limits, and they are reached."),
            QT_TRANSLATE_NOOP(
                "herald::ErrorGuide", "Ask whoever looks after your Telnyx account to raise its verification level.")},

        {20001, Fix, everyMessage, "API key secret invalid",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "The API key is not valid."), newKey},
        {20002, Fix, everyMessage, "API key revoked",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "The API key was withdrawn and no longer works."), newKey},
        {20003, Fix, everyMessage, "API key forbidden",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "The API key may not be used for this."), newKey},
        {20006, Fix, everyMessage, "Token expired", QT_TRANSLATE_NOOP("herald::ErrorGuide", "The API key has run out."),
            newKey},
        {20008, Fix, everyMessage, "API key invalid",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "The API key is not valid."), newKey},
        {20012, Fix, everyMessage, "Account inactive",
            QT_TRANSLATE_NOOP(
                "herald::ErrorGuide", "Your Telnyx account is switched off, perhaps because its funds have run out."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide",
                "Ask whoever looks after your Telnyx account to top it up or switch it on again.")},
        {20013, Fix, everyMessage, "Account blocked",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "Telnyx has blocked your account."),
            QT_TRANSLATE_NOOP(
                "herald::ErrorGuide", "Ask whoever looks after your Telnyx account to contact Telnyx support.")},
        {20014, Fix, everyMessage, "Account unverified",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "Your Telnyx account has not been verified yet."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide",
                "Ask whoever looks after your Telnyx account to verify it. Sender names need verification level 2.")},
        {20015, Fix, everyMessage, "Feature not enabled",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "This feature is not switched on for your Telnyx account."),
            askOwner},
        {20016, Fix, everyMessage, "Account level 1 verification required",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "Your Telnyx account needs verification level 1 for this."),
            QT_TRANSLATE_NOOP("herald::ErrorGuide",
                "Ask whoever looks after your Telnyx account to verify it. Sender names need verification level 2.")},
        {20017, Fix, everyMessage, "Account level 2 verification required",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "Your Telnyx account needs verification level 2 for this."),
            QT_TRANSLATE_NOOP(
                "herald::ErrorGuide", "Ask whoever looks after your Telnyx account to verify it to level 2.")},
        {20100, Fix, everyMessage, "Insufficient Funds",
            QT_TRANSLATE_NOOP("herald::ErrorGuide", "Your Telnyx account has run out of money."),
            QT_TRANSLATE_NOOP(
                "herald::ErrorGuide", "Ask whoever looks after your Telnyx account to top it up, then go on sending.")},
    };
    static_assert(std::ranges::is_sorted(rows, {}, &ErrorTableRow::code));
    return rows;
}

} // namespace herald
