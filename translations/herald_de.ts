<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>herald::AccountDesk</name>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is kept for this run only; Herald will ask for it again after the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>herald::ActionBar</name>
    <message>
        <source>Review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>balance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balance not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is paid in practice mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parts a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pace is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add people and a text first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a text first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add people first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on the list can be texted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>herald::CheckWords</name>
    <message>
        <source>Same person as row %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has asked not to be texted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the + was missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a landline, which seldom gets texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a service number, which seldom gets texts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>herald::ComposePage</name>
    <message>
        <source>Title of the notice, for your own use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete removes the chosen rows, F2 repairs a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets this notice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a list of numbers, with or without names, or type one and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft not saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messaging profile is chosen yet, see Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messaging profile: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>herald::EditorBox</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that is sent. Tab leaves the box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Telnyx takes at most 10 parts in one message, and this text needs %n. Shorten it, or send it as two notices.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is counted by the standard. Telnyx may count it as Unicode and bill more parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could be written more cheaply.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. Saves %n part(s) a text.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>herald::ErrorGuide</name>
    <message>
        <source>Telnyx says: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx refused this and gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try once more later. If it happens again, ask whoever looks after your Telnyx account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herald does not know this error yet. Ask whoever looks after your Telnyx account and give them the code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault in how Herald asked. Keep the error&apos;s details and report them to whoever looks after Herald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after your Telnyx account to put this right in the Telnyx portal, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after your Telnyx account for a valid API key and enter it in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number with the person, correct it and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule is about phone numbers as senders in the United States. Ask whoever looks after your Telnyx account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx refused a value in the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone network&apos;s limit for this sender has been reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender is not registered as the phone network demands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone number is not active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx does not recognise the phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address for delivery reports (webhook) is not a valid web address, or it is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct or remove the webhook address, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx says that something it needs was missing from the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx has nothing at the address Herald used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the base URL and the messaging profile in Settings. If both are right, the API key may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messaging profile or message number in the request is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the messaging profile again in Settings, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx had a fault of its own, so nobody can say whether it took the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the message up at Telnyx before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx took too long, so nobody can say whether it took the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx does not accept the API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key is valid, but it is not allowed to do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after your Telnyx account to give the key permission for messaging, or for a different key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herald asked faster than Telnyx allows. The message was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little; Herald slows down. If it happens often, set a slower pace in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx could not make sense of the message. Sometimes this means that the text is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the text and try again. If that does not help, report the error&apos;s details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone number is not written in the international form that Telnyx needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number with a plus sign and the country code, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the request was of the wrong kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx could not read the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx read the message but cannot act on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at Telnyx&apos;s own words in the details, correct what they name, and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx is busy changing something this message needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait some minutes, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx is still working on something this message needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx is not available at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait some minutes, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Telnyx account is not allowed to use this feature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after your Telnyx account to raise its verification level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Telnyx account may use this feature only within limits, and they are reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key was withdrawn and no longer works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key may not be used for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key has run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Telnyx account is switched off, perhaps because its funds have run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after your Telnyx account to top it up or switch it on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx has blocked your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after your Telnyx account to contact Telnyx support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Telnyx account has not been verified yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after your Telnyx account to verify it. Sender names need verification level 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This feature is not switched on for your Telnyx account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Telnyx account needs verification level 1 for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Telnyx account needs verification level 2 for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after your Telnyx account to verify it to level 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Telnyx account has run out of money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after your Telnyx account to top it up, then go on sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number cannot receive texts. It may be a landline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person for a mobile number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone network took the message for spam and blocked it for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, send more slowly, and change the wording before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone network blocks this sender as spam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send it again. Ask whoever looks after your Telnyx account to contact Telnyx support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s phone network refused the message and gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try once more later. If it is refused again, reach the person another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone network did not deliver the message in time. The phone may have been off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the message still matters, send it again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s phone network could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message would have gone round in circles, so it was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the number belongs to the person and is not one of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s phone network could not deliver the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later. If it fails again, check the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s phone network refused the text because of its wording or length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten or reword the text, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s phone network is getting messages faster than it allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, then send more slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is not in use, or it has been switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s phone network does not accept this sender ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another sender ID. In some countries a sender ID must be registered first: ask Telnyx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message waited too long in Telnyx&apos;s queue and was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again when the queue is shorter, or at a slower pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx&apos;s own filter took the message for spam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reword the text, leave out shortened links, and try again. If it stays blocked, contact Telnyx support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message looked like a fraud in which many sign-in codes are requested, so it was blocked for 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for 24 hours. If the message was genuine, contact Telnyx support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender is not set up for messaging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has asked not to be texted (they replied STOP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not text them. Reach them another way if you must.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of message cannot be sent to this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach the person another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long: it needs more parts than one message may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the text and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx does not know this message. It keeps messages for ten days only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an older message, look in the detailed records of the Telnyx portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of the message do not go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender ID does not belong to this messaging profile, or it is not written correctly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a sender ID that the account owns, or the right messaging profile, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messaging profile has no alphanumeric sender ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another messaging profile, or ask whoever looks after your Telnyx account to set a sender ID on this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender ID is not the one set on the messaging profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the sender ID that belongs to the profile, or another profile, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messaging profile does not allow texts to this country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after your Telnyx account to allow the country on the profile, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number cannot be texted as it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messaging profile&apos;s secret is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messaging profile is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another profile, or ask whoever looks after your Telnyx account to switch it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messaging profile&apos;s secret is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messaging is switched off for your whole Telnyx account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx has stopped this sender because too many of its messages failed or were taken for spam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another sender ID and ask whoever looks after your Telnyx account to contact Telnyx support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has no text, or nothing was left of it after Telnyx simplified its characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a text and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx&apos;s queue for this sender is full. The message was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait some minutes; Herald tries again. If it happens often, set a slower pace in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A named sender cannot text this kind of number, such as a short code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx cannot use this sender for the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a few hours, or use another sender ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messaging profile has no sender that can be used for this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was blocked because of what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reword the text before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender ID is not written as phone networks allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 1 to 11 letters from A to Z, digits and spaces, with at least one letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender ID could not be given to the messaging profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than Telnyx recommends, so it was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender is not verified as the phone network demands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messaging profile does not allow texts to any country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after your Telnyx account to allow the countries you write to, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messaging profile has spent all it may spend today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until midnight UTC, or ask whoever looks after your Telnyx account to raise the daily limit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>herald::KeyringSecretStore</name>
    <message>
        <source>the system keyring</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>herald::MemorySecretStore</name>
    <message>
        <source>this computer&apos;s memory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>herald::Outcome</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>herald::PhoneWords</name>
    <message>
        <source>There is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet has shortened this number and its last digits are lost. Copy it from the source again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter O stands where a zero may be meant. Type the digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These seem to be two numbers. Put each on a line of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many digits. If the number is foreign, begin it with + and the country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country code is missing. Begin with + and the country code, or choose a default country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country has this calling code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone can have this number: its range is not given out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number with an extension cannot get an SMS. Take the extension off if the number itself is a mobile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names as senders do not arrive in this country: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>herald::Planner</name>
    <message>
        <source>This account has no API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the key in Settings, or switch to practice mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messaging profile is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the profile that owns the sender ID in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This costs about %1, and the balance is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top up the account, or the sending will pause when the money is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account does not own the sender ID “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list, or add it to the messaging profile at Telnyx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender ID “%1” belongs to another messaging profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose that profile, or another sender ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to send to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at least one number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n numbers are in countries where a name as sender never arrives.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n rows can be sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Use another way to reach these people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row says why. Correct at least one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are landlines or service numbers, which seldom get texts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ask these people for a mobile number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in the list twice and are sent once</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have opted out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in barred countries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are no phone numbers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the message first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text takes %1 parts, and Telnyx takes %2 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text asks for a reply that cannot arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says “%1”; the sender is a name, not a number. Give a number to ring or an address instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telnyx may count these characters differently: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bill may show more parts than the counter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>herald::PreviewPane</name>
    <message>
        <source>Previous person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text as it will arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-way: a reply cannot arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No sender yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>herald::RecipientField</name>
    <message>
        <source>To: recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number and press Enter, or paste a list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>herald::ReviewDialog</name>
    <message>
        <source>Review before sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>need attention, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are in the list twice, sent once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have opted out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live where a sender name cannot arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>row(s) read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every row accounted for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to each person</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet; Telnyx tells it with each message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and nothing is really paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1, at %2 parts a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as soon as Telnyx has taken them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have checked this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Practise sending %n message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has not left can still be stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This notice cannot be sent until what is marked red is put right. Nothing you wrote is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) still to be checked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>herald::SandboxNumbers</name>
    <message>
        <source>The message is delivered after a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is refused because the number is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is refused because this person opted out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is accepted, then the carrier blocks it as spam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is sent, and the carrier says that it cannot confirm the delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is accepted, then the carrier reports that the number is not in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is sent and no receipt ever comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is accepted, but the connection breaks before the reply arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first try is turned away for two seconds, the next one is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers with an error page, and the message is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>herald::SandboxServer</name>
    <message>
        <source>Port %1 is taken by another program. Choose another port, or 0 for any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice carrier cannot listen on this computer: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>herald::SecretStore</name>
    <message>
        <source>No API key is kept for this account. Enter the key in the account&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring that Herald can use, so the API key cannot be kept. It can be used for this run only, or start a keyring such as GNOME Keyring or KWallet and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked or did not let Herald in. Unlock the keyring and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring reported an error, and the API key was neither read nor changed. Try again, and if it goes on, restart the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>herald::SenderId</name>
    <message>
        <source>There is no sender ID yet. Choose or type the name that people will see as the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This sender ID is too long: phone networks carry at most %n characters. Shorten it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A sender ID may hold only the letters A to Z, digits, and spaces between them. Remove accents, punctuation, and spaces at the beginning or end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sender ID needs at least one letter from A to Z. Add one: digits alone would look like a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>herald::SenderPicker</name>
    <message>
        <source>From: sender ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account does not own “%1”. Choose one of its sender IDs, or ask Telnyx to add this one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>herald::Session</name>
    <message>
        <source>The folder %1 cannot be made. Choose another with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address %1 cannot be used for the API. It must begin with https://, or with http:// and be on this computer (127.0.0.1), and hold no user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herald cannot write to the folder %1, so it could not tell other Heralds that it is running. Check the folder&apos;s permissions and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account named “%1”. Known accounts: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was damaged and has been set aside as %1. Herald began a new one; nothing in the old file was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>herald::StoreWords</name>
    <message>
        <source>Herald cannot read or write its data at %1. Nothing was saved. Check that the folder exists and that you may write to it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data at %1 was written by a newer version of Herald. It was left exactly as it is. Install the newer version, or choose another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database at %1 is damaged. Close Herald and start it again: the damaged file is then kept under another name and a new one is begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left for the data at %1. What you just did was not saved. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the data at %1. What you just did was not saved. Close the other program or wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data at %1 can be read but not changed. Nothing was saved. Allow writing to the file and its folder, then start Herald again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry does not exist any more, or something else has changed it meanwhile. Look at the list again before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database did not do what it was asked to. Nothing was saved. Try again; if it happens again, the technical reason is: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>herald::WindowActions</name>
    <message>
        <source>New notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Telnyx again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Herald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herald</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>herald::WindowArguments</name>
    <message>
        <source>“%1” is not a web address. Give the API&apos;s address, such as https://api.telnyx.com/v2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herald takes one link at a time. For everything it can do, try herald help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a command of Herald nor an sms: link. For everything it can do, try herald help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
