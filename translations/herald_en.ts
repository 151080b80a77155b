<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>herald::AccountForm</name>
    <message numerus="yes">
        <source>%n messaging profile(s)</source>
        <translation>
            <numerusform>%n messaging profile</numerusform>
            <numerusform>%n messaging profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sender ID(s)</source>
        <translation>
            <numerusform>%n sender ID</numerusform>
            <numerusform>%n sender IDs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ActionBar</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::CheckCommand</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ColumnsDialog</name>
    <message numerus="yes">
        <source>Take %n row(s)</source>
        <translation>
            <numerusform>Take %n row</numerusform>
            <numerusform>Take %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::CountCommand</name>
    <message numerus="yes">
        <source>%1 · %2 units · %n part(s) · %3 left in the last part</source>
        <translation>
            <numerusform>%1 · %2 units · %n part · %3 left in the last part</numerusform>
            <numerusform>%1 · %2 units · %n parts · %3 left in the last part</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::CounterBar</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::DetailPane</name>
    <message numerus="yes">
        <source>Cost, %n part(s)</source>
        <translation>
            <numerusform>Cost, %n part</numerusform>
            <numerusform>Cost, %n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::EditorBox</name>
    <message numerus="yes">
        <source>Telnyx takes at most 10 parts in one message, and this text needs %n. Shorten it, or send it as two notices.</source>
        <translation>
            <numerusform>Telnyx takes at most 10 parts in one message, and this text needs %n. Shorten it, or send it as two notices.</numerusform>
            <numerusform>Telnyx takes at most 10 parts in one message, and this text needs %n. Shorten it, or send it as two notices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could be written more cheaply.</source>
        <translation>
            <numerusform>%n character could be written more cheaply.</numerusform>
            <numerusform>%n characters could be written more cheaply.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. Saves %n part(s) a text.</source>
        <translation>
            <numerusform>%1. Saves %n part a text.</numerusform>
            <numerusform>%1. Saves %n parts a text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n</source>
        <translation>
            <numerusform>Replace %n</numerusform>
            <numerusform>Replace %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, written as %n characters, becomes one character</source>
        <translation>
            <numerusform>%1, written as %n character, becomes one character</numerusform>
            <numerusform>%1, written as %n characters, becomes one character</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::EndWords</name>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unconfirmed</source>
        <translation>
            <numerusform>%n unconfirmed</numerusform>
            <numerusform>%n unconfirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never left</source>
        <translation>
            <numerusform>%n never left</numerusform>
            <numerusform>%n never left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not left</source>
        <translation>
            <numerusform>%n has not left</numerusform>
            <numerusform>%n have not left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::FactWords</name>
    <message numerus="yes">
        <source>%n people were sent this text, or one much like it, in the last 24 hours.</source>
        <translation>
            <numerusform>%n person was sent this text, or one much like it, in the last 24 hours.</numerusform>
            <numerusform>%n people were sent this text, or one much like it, in the last 24 hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people would get the text at night.</source>
        <translation>
            <numerusform>%n person would get the text at night.</numerusform>
            <numerusform>%n people would get the text at night.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The price of %n messages is not known yet.</source>
        <translation>
            <numerusform>The price of %n message is not known yet.</numerusform>
            <numerusform>The price of %n messages is not known yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::HandoverReport</name>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unconfirmed</source>
        <translation>
            <numerusform>%n unconfirmed</numerusform>
            <numerusform>%n unconfirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never left</source>
        <translation>
            <numerusform>%n never left</numerusform>
            <numerusform>%n never left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered so far</source>
        <translation>
            <numerusform>%n delivered so far</numerusform>
            <numerusform>%n delivered so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have not left. They stay in the outbox; “herald resume %1” goes on with them.</source>
        <translation>
            <numerusform>%n message has not left. It stays in the outbox; “herald resume %1” goes on with it.</numerusform>
            <numerusform>%n messages have not left. They stay in the outbox; “herald resume %1” goes on with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are unconfirmed: they may have been sent. Do not send them again before you have looked.</source>
        <translation>
            <numerusform>%n message is unconfirmed: it may have been sent. Do not send it again before you have looked.</numerusform>
            <numerusform>%n messages are unconfirmed: they may have been sent. Do not send them again before you have looked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::HistoryPage</name>
    <message numerus="yes">
        <source>%n message(s), newest first</source>
        <translation>
            <numerusform>%n message, newest first</numerusform>
            <numerusform>%n messages, newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::Leaving</name>
    <message numerus="yes">
        <source>%n notice(s) are being sent.</source>
        <translation>
            <numerusform>%n notice is being sent.</numerusform>
            <numerusform>%n notices are being sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) are scheduled, the next for %1.</source>
        <translation>
            <numerusform>%n notice is scheduled, for %1.</numerusform>
            <numerusform>%n notices are scheduled, the next for %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ListsCommand</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved.</source>
        <translation>
            <numerusform>%n row saved.</numerusform>
            <numerusform>%n rows saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ListsPane</name>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1, %n row</numerusform>
            <numerusform>%1, %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opted out, %n people</source>
        <translation>
            <numerusform>Opted out, %n person</numerusform>
            <numerusform>Opted out, %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::LogCommand</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::MainWindow</name>
    <message numerus="yes">
        <source>%n running or paused</source>
        <translation>
            <numerusform>%n running or paused</numerusform>
            <numerusform>%n running or paused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::NoticeActions</name>
    <message numerus="yes">
        <source>%n message(s) will never be sent. Nothing has left yet.</source>
        <translation>
            <numerusform>%n message will never be sent. Nothing has left yet.</numerusform>
            <numerusform>%n messages will never be sent. Nothing has left yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Telnyx refused %n message(s), so these people got nothing. Put right what the reasons say first, or they are refused again. People who opted out are left alone.</source>
        <translation>
            <numerusform>Telnyx refused %n message, so this person got nothing. Put right what the reason says first, or it is refused again. People who opted out are left alone.</numerusform>
            <numerusform>Telnyx refused %n messages, so these people got nothing. Put right what the reasons say first, or they are refused again. People who opted out are left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %n message(s)</source>
        <translation>
            <numerusform>Retry %n message</numerusform>
            <numerusform>Retry %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::NoticeDelegate</name>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n delivered</numerusform>
            <numerusform>%n delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on their way</source>
        <translation>
            <numerusform>%n on its way</numerusform>
            <numerusform>%n on their way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not delivered</source>
        <translation>
            <numerusform>%n not delivered</numerusform>
            <numerusform>%n not delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without receipt</source>
        <translation>
            <numerusform>%n without receipt</numerusform>
            <numerusform>%n without receipt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unconfirmed</source>
        <translation>
            <numerusform>%n unconfirmed</numerusform>
            <numerusform>%n unconfirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never left</source>
        <translation>
            <numerusform>%n never left</numerusform>
            <numerusform>%n never left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::NoticeGroups</name>
    <message numerus="yes">
        <source>need attention</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>needs attention</numerusform>
            <numerusform>need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::NoticeListModel</name>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n delivered</numerusform>
            <numerusform>%n delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on their way</source>
        <translation>
            <numerusform>%n on its way</numerusform>
            <numerusform>%n on their way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not delivered</source>
        <translation>
            <numerusform>%n not delivered</numerusform>
            <numerusform>%n not delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without receipt</source>
        <translation>
            <numerusform>%n without receipt</numerusform>
            <numerusform>%n without receipt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unconfirmed</source>
        <translation>
            <numerusform>%n unconfirmed</numerusform>
            <numerusform>%n unconfirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n stopped</numerusform>
            <numerusform>%n stopped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::NoticePane</name>
    <message numerus="yes">
        <source>Retry %n refused…</source>
        <translation>
            <numerusform>Retry %n refused…</numerusform>
            <numerusform>Retry %n refused…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>message(s)</source>
        <translation>
            <numerusform>message</numerusform>
            <numerusform>messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are unconfirmed.</source>
        <translation>
            <numerusform>%n is unconfirmed.</numerusform>
            <numerusform>%n are unconfirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n…</source>
        <translation>
            <numerusform>Settle %n…</numerusform>
            <numerusform>Settle %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Begins in %n s.</source>
        <translation>
            <numerusform>Begins in %n s.</numerusform>
            <numerusform>Begins in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::NoticeWords</name>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unconfirmed</source>
        <translation>
            <numerusform>%n unconfirmed</numerusform>
            <numerusform>%n unconfirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the wire now</source>
        <translation>
            <numerusform>%n on the wire now</numerusform>
            <numerusform>%n on the wire now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never left</source>
        <translation>
            <numerusform>%n never left</numerusform>
            <numerusform>%n never left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not left</source>
        <translation>
            <numerusform>%n has not left</numerusform>
            <numerusform>%n have not left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::OptOutFetcher</name>
    <message numerus="yes">
        <source>Telnyx hides the number of %n entries; they are not known here.</source>
        <translation>
            <numerusform>Telnyx hides the number of %n entry; it is not known here.</numerusform>
            <numerusform>Telnyx hides the numbers of %n entries; they are not known here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::OptOutView</name>
    <message numerus="yes">
        <source>Searched %n opt-out(s).</source>
        <translation>
            <numerusform>Searched %n opt-out.</numerusform>
            <numerusform>Searched %n opt-outs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::OptOutsCommand</name>
    <message numerus="yes">
        <source>%n opt-out(s).</source>
        <translation>
            <numerusform>%n opt-out.</numerusform>
            <numerusform>%n opt-outs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added.</source>
        <translation>
            <numerusform>%n added.</numerusform>
            <numerusform>%n added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n people can be texted again. Type yes to go on, anything else to stop.</source>
        <translation>
            <numerusform>This %n person can be texted again. Type yes to go on, anything else to stop.</numerusform>
            <numerusform>These %n people can be texted again. Type yes to go on, anything else to stop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed.</source>
        <translation>
            <numerusform>%n removed.</numerusform>
            <numerusform>%n removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Telnyx lists %n opt-out(s).</source>
        <translation>
            <numerusform>Telnyx lists %n opt-out.</numerusform>
            <numerusform>Telnyx lists %n opt-outs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::PeoplePage</name>
    <message numerus="yes">
        <source>“%1” holds %n row(s) now.</source>
        <translation>
            <numerusform>“%1” holds %n row now.</numerusform>
            <numerusform>“%1” holds %n rows now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) from %1.</source>
        <translation>
            <numerusform>%n row from %1.</numerusform>
            <numerusform>%n rows from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opt-out(s) added.</source>
        <translation>
            <numerusform>%n opt-out added.</numerusform>
            <numerusform>%n opt-outs added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hold no number and were left out.</source>
        <translation>
            <numerusform>%n row holds no number and was left out.</numerusform>
            <numerusform>%n rows hold no number and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved.</source>
        <translation>
            <numerusform>%n row saved.</numerusform>
            <numerusform>%n rows saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n people will get notices again. Do this only when they asked for it. What Telnyx blocks itself stays blocked.</source>
        <translation>
            <numerusform>This %n person will get notices again. Do this only when they asked for it. What Telnyx blocks itself stays blocked.</numerusform>
            <numerusform>These %n people will get notices again. Do this only when they asked for it. What Telnyx blocks itself stays blocked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opt-out(s) removed.</source>
        <translation>
            <numerusform>%n opt-out removed.</numerusform>
            <numerusform>%n opt-outs removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::Planner</name>
    <message numerus="yes">
        <source>All %n numbers are in countries where a name as sender never arrives.</source>
        <translation>
            <numerusform>The number is in a country where a name as sender never arrives.</numerusform>
            <numerusform>All %n numbers are in countries where a name as sender never arrives.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n rows can be sent.</source>
        <translation>
            <numerusform>The row cannot be sent.</numerusform>
            <numerusform>None of the %n rows can be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are landlines or service numbers, which seldom get texts.</source>
        <translation>
            <numerusform>%n number is a landline or service number, which seldom gets texts.</numerusform>
            <numerusform>%n numbers are landlines or service numbers, which seldom get texts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out.</source>
        <translation>
            <numerusform>%n row is left out.</numerusform>
            <numerusform>%n rows are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in the list twice and are sent once</source>
        <translation>
            <numerusform>%n is in the list twice and is sent once</numerusform>
            <numerusform>%n are in the list twice and are sent once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have opted out</source>
        <translation>
            <numerusform>%n has opted out</numerusform>
            <numerusform>%n have opted out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in barred countries</source>
        <translation>
            <numerusform>%n is in a barred country</numerusform>
            <numerusform>%n are in barred countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are no phone numbers</source>
        <translation>
            <numerusform>%n is no phone number</numerusform>
            <numerusform>%n are no phone numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows belong to people who are in the list more than once.</source>
        <translation>
            <numerusform>%n row belongs to somebody who is in the list more than once.</numerusform>
            <numerusform>%n rows belong to people who are in the list more than once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are in countries where a sender name must be registered first.</source>
        <translation>
            <numerusform>%n person is in a country where a sender name must be registered first.</numerusform>
            <numerusform>%n people are in countries where a sender name must be registered first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people would get a text with an odd value in it.</source>
        <translation>
            <numerusform>%n person would get a text with an odd value in it.</numerusform>
            <numerusform>%n people would get a text with an odd value in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::PreviewPane</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ReadWords</name>
    <message numerus="yes">
        <source>%n character(s) could not be read and are shown as �.</source>
        <translation>
            <numerusform>%n character could not be read and is shown as �.</numerusform>
            <numerusform>%n characters could not be read and are shown as �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) were left out.</source>
        <translation>
            <numerusform>%n hidden row was left out.</numerusform>
            <numerusform>%n hidden rows were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s) were left out.</source>
        <translation>
            <numerusform>%n hidden column was left out.</numerusform>
            <numerusform>%n hidden columns were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the sheet “%1” was read; %n other sheet(s) were left out.</source>
        <translation>
            <numerusform>Only the sheet “%1” was read; %n other sheet was left out.</numerusform>
            <numerusform>Only the sheet “%1” was read; %n other sheets were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged cell(s) were filled with their value.</source>
        <translation>
            <numerusform>%n merged cell was filled with its value.</numerusform>
            <numerusform>%n merged cells were filled with their value.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) were saved without a result and are empty here. Open the file in a spreadsheet program and save it again.</source>
        <translation>
            <numerusform>%n formula was saved without a result and is empty here. Open the file in a spreadsheet program and save it again.</numerusform>
            <numerusform>%n formulas were saved without a result and are empty here. Open the file in a spreadsheet program and save it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were longer than a cell can be and were cut.</source>
        <translation>
            <numerusform>%n cell was longer than a cell can be and was cut.</numerusform>
            <numerusform>%n cells were longer than a cell can be and were cut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) above the headings were left out.</source>
        <translation>
            <numerusform>%n row above the headings was left out.</numerusform>
            <numerusform>%n rows above the headings were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a phone number were left out.</source>
        <translation>
            <numerusform>%n line without a phone number was left out.</numerusform>
            <numerusform>%n lines without a phone number were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::RecipientDesk</name>
    <message numerus="yes">
        <source>%n lines without a number were left aside.</source>
        <translation>
            <numerusform>%n line without a number was left aside.</numerusform>
            <numerusform>%n lines without a number were left aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n rows</source>
        <translation>
            <numerusform>Add %n row</numerusform>
            <numerusform>Add %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n rows</source>
        <translation>
            <numerusform>Remove %n row</numerusform>
            <numerusform>Remove %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::RecipientPane</name>
    <message numerus="yes">
        <source>%n tidied</source>
        <translation>
            <numerusform>%n tidied</numerusform>
            <numerusform>%n tidied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) added.</source>
        <translation>
            <numerusform>%n row added.</numerusform>
            <numerusform>%n rows added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) added.</source>
        <translation>
            <numerusform>%1: %n row added.</numerusform>
            <numerusform>%1: %n rows added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved.</source>
        <translation>
            <numerusform>%n row saved.</numerusform>
            <numerusform>%n rows saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::RecipientTable</name>
    <message numerus="yes">
        <source>Remove %n row(s)</source>
        <translation>
            <numerusform>Remove %n row</numerusform>
            <numerusform>Remove %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ReconcileCommand</name>
    <message numerus="yes">
        <source>%n message(s) found.</source>
        <translation>
            <numerusform>%n message found.</numerusform>
            <numerusform>%n messages found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still unconfirmed.</source>
        <translation>
            <numerusform>%n still unconfirmed.</numerusform>
            <numerusform>%n still unconfirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be looked up.</source>
        <translation>
            <numerusform>%n message could not be looked up.</numerusform>
            <numerusform>%n messages could not be looked up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::RefreshCommand</name>
    <message numerus="yes">
        <source>%n message(s) changed their status.</source>
        <translation>
            <numerusform>%n message changed its status.</numerusform>
            <numerusform>%n messages changed their status.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ReviewDialog</name>
    <message numerus="yes">
        <source>row(s) read</source>
        <translation>
            <numerusform>row read</numerusform>
            <numerusform>rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Practise sending %n message(s)</source>
        <translation>
            <numerusform>Practise sending %n message</numerusform>
            <numerusform>Practise sending %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n message(s)</source>
        <translation>
            <numerusform>Send %n message</numerusform>
            <numerusform>Send %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) still to be checked.</source>
        <translation>
            <numerusform>%n point still to be checked.</numerusform>
            <numerusform>%n points still to be checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the %n row(s) left out as a draft</source>
        <translation>
            <numerusform>Keep the row left out as a draft</numerusform>
            <numerusform>Keep the %n rows left out as a draft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n row(s): %1</source>
        <translation>
            <numerusform>Show the row: %1</numerusform>
            <numerusform>Show the %n rows: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Practise scheduling %n message(s)</source>
        <translation>
            <numerusform>Practise scheduling %n message</numerusform>
            <numerusform>Practise scheduling %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Schedule %n message(s)</source>
        <translation>
            <numerusform>Schedule %n message</numerusform>
            <numerusform>Schedule %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ReviewFigures</name>
    <message numerus="yes">
        <source>%n to each person</source>
        <translation>
            <numerusform>%n to each person</numerusform>
            <numerusform>%n to each person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n message(s) whose price is not known</source>
        <translation>
            <numerusform>without %n message whose price is not known</numerusform>
            <numerusform>without %n messages whose price is not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::SavedListView</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searched %n row(s) of this list.</source>
        <translation>
            <numerusform>Searched %n row of this list.</numerusform>
            <numerusform>Searched %n rows of this list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::SavedListsMenu</name>
    <message numerus="yes">
        <source>Its %n row(s) are replaced by the people of this notice.</source>
        <translation>
            <numerusform>Its %n row is replaced by the people of this notice.</numerusform>
            <numerusform>Its %n rows are replaced by the people of this notice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::SendCommand</name>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to send</source>
        <translation>
            <numerusform>%n message to send</numerusform>
            <numerusform>%n messages to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n message(s)? Type yes to send, anything else to stop.</source>
        <translation>
            <numerusform>Send %n message? Type yes to send, anything else to stop.</numerusform>
            <numerusform>Send %n messages? Type yes to send, anything else to stop.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::SenderId</name>
    <message numerus="yes">
        <source>This sender ID is too long: phone networks carry at most %n characters. Shorten it.</source>
        <translation>
            <numerusform>This sender ID is too long: phone networks carry at most %n characters. Shorten it.</numerusform>
            <numerusform>This sender ID is too long: phone networks carry at most %n characters. Shorten it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::SettlePane</name>
    <message numerus="yes">
        <source>%n message(s) could not be looked up.</source>
        <translation>
            <numerusform>%n message could not be looked up.</numerusform>
            <numerusform>%n messages could not be looked up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found, accepted after all</source>
        <translation>
            <numerusform>%n found, accepted after all</numerusform>
            <numerusform>%n found, accepted after all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found</source>
        <translation>
            <numerusform>%n not found</numerusform>
            <numerusform>%n not found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too early to tell</source>
        <translation>
            <numerusform>%n too early to tell</numerusform>
            <numerusform>%n too early to tell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclear</source>
        <translation>
            <numerusform>%n unclear</numerusform>
            <numerusform>%n unclear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is not sure that %n message(s) did not arrive. Who has got the text already gets it twice.</source>
        <translation>
            <numerusform>It is not sure that %n message did not arrive. Who has got the text already gets it twice.</numerusform>
            <numerusform>It is not sure that %n messages did not arrive. Who has got the text already gets it twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n message(s) again</source>
        <translation>
            <numerusform>Send %n message again</numerusform>
            <numerusform>Send %n messages again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) marked as sent.</source>
        <translation>
            <numerusform>%n message marked as sent.</numerusform>
            <numerusform>%n messages marked as sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent again.</source>
        <translation>
            <numerusform>%n message waits to be sent again.</numerusform>
            <numerusform>%n messages wait to be sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) left unconfirmed.</source>
        <translation>
            <numerusform>%n message left unconfirmed.</numerusform>
            <numerusform>%n messages left unconfirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were found meanwhile.</source>
        <translation>
            <numerusform>%n message was found meanwhile.</numerusform>
            <numerusform>%n messages were found meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n arrived</source>
        <translation>
            <numerusform>These %n arrived</numerusform>
            <numerusform>These %n arrived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They did not, send %n again…</source>
        <translation>
            <numerusform>It did not, send it again…</numerusform>
            <numerusform>They did not, send %n again…</numerusform>
        </translation>
    </message>
</context>
</TS>
