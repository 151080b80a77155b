<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>herald::AccountForm</name>
    <message numerus="yes">
        <source>%Ln notice(s) of this account have not been sent to the end, and cannot go on without it. Look at the outbox first.</source>
        <translation>
            <numerusform>%Ln notice of this account has not been sent to the end, and cannot go on without it. Look at the outbox first.</numerusform>
            <numerusform>%Ln notices of this account have not been sent to the end, and cannot go on without it. Look at the outbox first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::AccountKeyPart</name>
    <message numerus="yes">
        <source>%Ln messaging profile(s)</source>
        <translation>
            <numerusform>%Ln messaging profile</numerusform>
            <numerusform>%Ln messaging profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sender ID(s)</source>
        <translation>
            <numerusform>%Ln sender ID</numerusform>
            <numerusform>%Ln sender IDs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ActionBar</name>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %Ln message(s)</source>
        <comment>whose price is not known</comment>
        <translation>
            <numerusform>without %Ln message</numerusform>
            <numerusform>without %Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::BriefWords</name>
    <message numerus="yes">
        <source>Text of %Ln parts</source>
        <translation>
            <numerusform>Text of %Ln part</numerusform>
            <numerusform>Text of %Ln parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::CheckCommand</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ColumnsDialog</name>
    <message numerus="yes">
        <source>Take %Ln row(s)</source>
        <translation>
            <numerusform>Take %Ln row</numerusform>
            <numerusform>Take %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ComposePage</name>
    <message numerus="yes">
        <source>Undone for all but %Ln person(s).</source>
        <translation>
            <numerusform>Undone for all but %Ln person.</numerusform>
            <numerusform>Undone for all but %Ln people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) who were sent this text lately are left out.</source>
        <translation>
            <numerusform>%Ln person who was sent this text lately is left out.</numerusform>
            <numerusform>%Ln people who were sent this text lately are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::CountCommand</name>
    <message numerus="yes">
        <source>%1 · %2 units · %Ln part(s) · %3 left in the last part</source>
        <translation>
            <numerusform>%1 · %2 units · %Ln part · %3 left in the last part</numerusform>
            <numerusform>%1 · %2 units · %Ln parts · %3 left in the last part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” could be left out, in %Ln place(s).</source>
        <translation>
            <numerusform>“%1” could be left out, in %Ln place.</numerusform>
            <numerusform>“%1” could be left out, in %Ln places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” could be written “%2”, in %Ln place(s).</source>
        <translation>
            <numerusform>“%1” could be written “%2”, in %Ln place.</numerusform>
            <numerusform>“%1” could be written “%2”, in %Ln places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That alone costs %Ln part(s) more.</source>
        <translation>
            <numerusform>That alone costs %Ln part more.</numerusform>
            <numerusform>That alone costs %Ln parts more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That alone saves %Ln part(s).</source>
        <translation>
            <numerusform>That alone saves %Ln part.</numerusform>
            <numerusform>That alone saves %Ln parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All together save %Ln part(s).</source>
        <translation>
            <numerusform>All together save %Ln part.</numerusform>
            <numerusform>All together save %Ln parts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::CountedWords</name>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln accepted</numerusform>
            <numerusform>%Ln accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unconfirmed</source>
        <translation>
            <numerusform>%Ln unconfirmed</numerusform>
            <numerusform>%Ln unconfirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the wire now</source>
        <translation>
            <numerusform>%Ln on the wire now</numerusform>
            <numerusform>%Ln on the wire now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln never left</source>
        <translation>
            <numerusform>%Ln never left</numerusform>
            <numerusform>%Ln never left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have not left</source>
        <translation>
            <numerusform>%Ln has not left</numerusform>
            <numerusform>%Ln have not left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::CounterBar</name>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::CountryDialog</name>
    <message numerus="yes">
        <source>%Ln number(s) are written without a country code. They are read as numbers of the country that you choose here, and so are those that come later.</source>
        <translation>
            <numerusform>%Ln number is written without a country code. It is read as a number of the country that you choose here, and so are those that come later.</numerusform>
            <numerusform>%Ln numbers are written without a country code. They are read as numbers of the country that you choose here, and so are those that come later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::DeedWords</name>
    <message numerus="yes">
        <source>The log was changed from outside: it tells nothing of %Ln notice(s).</source>
        <translation>
            <numerusform>The log was changed from outside: it tells nothing of %Ln notice.</numerusform>
            <numerusform>The log was changed from outside: it tells nothing of %Ln notices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) hold another text than the one that was sent.</source>
        <translation>
            <numerusform>%Ln notice holds another text than the one that was sent.</numerusform>
            <numerusform>%Ln notices hold another text than the one that was sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::DetailPane</name>
    <message numerus="yes">
        <source>Cost, %Ln part(s)</source>
        <translation>
            <numerusform>Cost, %Ln part</numerusform>
            <numerusform>Cost, %Ln parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::Dispatcher</name>
    <message numerus="yes">
        <source>%Ln message(s) in a row were refused with status %1 and without a reason, which is not how Telnyx answers: a proxy or another server may stand between. Check the network and the base URL in Settings, then resume, and try those that were refused again.</source>
        <translation>
            <numerusform>%Ln message was refused with status %1 and without a reason, which is not how Telnyx answers: a proxy or another server may stand between. Check the network and the base URL in Settings, then resume, and try the one that was refused again.</numerusform>
            <numerusform>%Ln messages in a row were refused with status %1 and without a reason, which is not how Telnyx answers: a proxy or another server may stand between. Check the network and the base URL in Settings, then resume, and try those that were refused again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::EditorBox</name>
    <message numerus="yes">
        <source>Telnyx takes at most 10 parts in one message, and this text needs %Ln. Shorten it, or send it as two notices.</source>
        <translation>
            <numerusform>Telnyx takes at most 10 parts in one message, and this text needs %Ln. Shorten it, or send it as two notices.</numerusform>
            <numerusform>Telnyx takes at most 10 parts in one message, and this text needs %Ln. Shorten it, or send it as two notices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) could be written more cheaply.</source>
        <translation>
            <numerusform>%Ln character could be written more cheaply.</numerusform>
            <numerusform>%Ln characters could be written more cheaply.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. Saves %Ln part(s) a text.</source>
        <translation>
            <numerusform>%1. Saves %Ln part a text.</numerusform>
            <numerusform>%1. Saves %Ln parts a text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln</source>
        <translation>
            <numerusform>Replace %Ln</numerusform>
            <numerusform>Replace %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, written as %Ln characters, becomes one character</source>
        <translation>
            <numerusform>%1, written as %Ln character, becomes one character</numerusform>
            <numerusform>%1, written as %Ln characters, becomes one character</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::FactWords</name>
    <message numerus="yes">
        <source>%Ln people were sent this text, or one much like it, in the last 24 hours.</source>
        <translation>
            <numerusform>%Ln person was sent this text, or one much like it, in the last 24 hours.</numerusform>
            <numerusform>%Ln people were sent this text, or one much like it, in the last 24 hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people would get the text at night.</source>
        <translation>
            <numerusform>%Ln person would get the text at night.</numerusform>
            <numerusform>%Ln people would get the text at night.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The price of %Ln messages is not known yet.</source>
        <translation>
            <numerusform>The price of %Ln message is not known yet.</numerusform>
            <numerusform>The price of %Ln messages is not known yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other notices of this sender are being sent.</source>
        <translation>
            <numerusform>%Ln other notice of this sender is being sent.</numerusform>
            <numerusform>%Ln other notices of this sender are being sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::HandoverReport</name>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln accepted</numerusform>
            <numerusform>%Ln accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unconfirmed</source>
        <translation>
            <numerusform>%Ln unconfirmed</numerusform>
            <numerusform>%Ln unconfirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln never left</source>
        <translation>
            <numerusform>%Ln never left</numerusform>
            <numerusform>%Ln never left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln cancelled</numerusform>
            <numerusform>%Ln cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivered so far</source>
        <translation>
            <numerusform>%Ln delivered so far</numerusform>
            <numerusform>%Ln delivered so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) have not left. They stay in the outbox; “herald resume %1” goes on with them.</source>
        <translation>
            <numerusform>%Ln message has not left. It stays in the outbox; “herald resume %1” goes on with it.</numerusform>
            <numerusform>%Ln messages have not left. They stay in the outbox; “herald resume %1” goes on with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are unconfirmed: they may have been sent. Do not send them again before you have looked.</source>
        <translation>
            <numerusform>%Ln message is unconfirmed: it may have been sent. Do not send it again before you have looked.</numerusform>
            <numerusform>%Ln messages are unconfirmed: they may have been sent. Do not send them again before you have looked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::HistoryPage</name>
    <message numerus="yes">
        <source>%Ln message(s), newest first</source>
        <translation>
            <numerusform>%Ln message, newest first</numerusform>
            <numerusform>%Ln messages, newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::Leaving</name>
    <message numerus="yes">
        <source>%Ln notice(s) are being sent.</source>
        <translation>
            <numerusform>%Ln notice is being sent.</numerusform>
            <numerusform>%Ln notices are being sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) are scheduled, the next for %1.</source>
        <translation>
            <numerusform>%Ln notice is scheduled, for %1.</numerusform>
            <numerusform>%Ln notices are scheduled, the next for %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ListBanner</name>
    <message numerus="yes">
        <source>%Ln row(s) added.</source>
        <translation>
            <numerusform>%Ln row added.</numerusform>
            <numerusform>%Ln rows added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s) added.</source>
        <translation>
            <numerusform>%1: %Ln row added.</numerusform>
            <numerusform>%1: %Ln rows added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved.</source>
        <translation>
            <numerusform>%Ln row saved.</numerusform>
            <numerusform>%Ln rows saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) made no row</source>
        <translation>
            <numerusform>%Ln line made no row</numerusform>
            <numerusform>%Ln lines made no row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) removed.</source>
        <translation>
            <numerusform>%Ln row removed.</numerusform>
            <numerusform>%Ln rows removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s) removed.</source>
        <translation>
            <numerusform>%1: %Ln row removed.</numerusform>
            <numerusform>%1: %Ln rows removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ListsCommand</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved.</source>
        <translation>
            <numerusform>%Ln row saved.</numerusform>
            <numerusform>%Ln rows saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ListsPane</name>
    <message numerus="yes">
        <source>%1, %Ln row(s)</source>
        <translation>
            <numerusform>%1, %Ln row</numerusform>
            <numerusform>%1, %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opted out, %Ln people</source>
        <translation>
            <numerusform>Opted out, %Ln person</numerusform>
            <numerusform>Opted out, %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::LogCommand</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::LogDialog</name>
    <message numerus="yes">
        <source>%Ln entries saved in %1.</source>
        <translation>
            <numerusform>%Ln entry saved in %1.</numerusform>
            <numerusform>%Ln entries saved in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries follow each other without a gap.</source>
        <translation>
            <numerusform>%Ln entry stands in it, without a gap.</numerusform>
            <numerusform>%Ln entries follow each other without a gap.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::MainWindow</name>
    <message numerus="yes">
        <source>%Ln not finished</source>
        <translation>
            <numerusform>%Ln not finished</numerusform>
            <numerusform>%Ln not finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::NoticeActions</name>
    <message numerus="yes">
        <source>%Ln message(s) will never be sent. Nothing has left yet.</source>
        <translation>
            <numerusform>%Ln message will never be sent. Nothing has left yet.</numerusform>
            <numerusform>%Ln messages will never be sent. Nothing has left yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln message(s)</source>
        <translation>
            <numerusform>Retry %Ln message</numerusform>
            <numerusform>Retry %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused message(s) will be tried again; these people got nothing. Put right what the reasons say first, or they are refused again.</source>
        <translation>
            <numerusform>%Ln refused message will be tried again; this person got nothing. Put right what the reason says first, or it is refused again.</numerusform>
            <numerusform>%Ln refused messages will be tried again; these people got nothing. Put right what the reasons say first, or they are refused again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) opted out and are left alone.</source>
        <translation>
            <numerusform>%Ln person opted out and is left alone.</numerusform>
            <numerusform>%Ln people opted out and are left alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::NoticeDelegate</name>
    <message numerus="yes">
        <source>%Ln delivered</source>
        <translation>
            <numerusform>%Ln delivered</numerusform>
            <numerusform>%Ln delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on their way</source>
        <translation>
            <numerusform>%Ln on its way</numerusform>
            <numerusform>%Ln on their way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not delivered</source>
        <translation>
            <numerusform>%Ln not delivered</numerusform>
            <numerusform>%Ln not delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without receipt</source>
        <translation>
            <numerusform>%Ln without receipt</numerusform>
            <numerusform>%Ln without receipt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unconfirmed</source>
        <translation>
            <numerusform>%Ln unconfirmed</numerusform>
            <numerusform>%Ln unconfirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln never left</source>
        <translation>
            <numerusform>%Ln never left</numerusform>
            <numerusform>%Ln never left</numerusform>
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
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivered</source>
        <translation>
            <numerusform>%Ln delivered</numerusform>
            <numerusform>%Ln delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on their way</source>
        <translation>
            <numerusform>%Ln on its way</numerusform>
            <numerusform>%Ln on their way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not delivered</source>
        <translation>
            <numerusform>%Ln not delivered</numerusform>
            <numerusform>%Ln not delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without receipt</source>
        <translation>
            <numerusform>%Ln without receipt</numerusform>
            <numerusform>%Ln without receipt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unconfirmed</source>
        <translation>
            <numerusform>%Ln unconfirmed</numerusform>
            <numerusform>%Ln unconfirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stopped</source>
        <translation>
            <numerusform>%Ln stopped</numerusform>
            <numerusform>%Ln stopped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::NoticePane</name>
    <message numerus="yes">
        <source>Retry %Ln refused…</source>
        <translation>
            <numerusform>Retry %Ln refused…</numerusform>
            <numerusform>Retry %Ln refused…</numerusform>
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
        <source>%Ln are unconfirmed.</source>
        <translation>
            <numerusform>%Ln is unconfirmed.</numerusform>
            <numerusform>%Ln are unconfirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %Ln…</source>
        <translation>
            <numerusform>Settle %Ln…</numerusform>
            <numerusform>Settle %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Begins in %Ln s.</source>
        <translation>
            <numerusform>Begins in %Ln s.</numerusform>
            <numerusform>Begins in %Ln s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer says whether Telnyx took them, so nobody knows yet whether they were sent. Herald looks them up; they are not sent again by themselves.</source>
        <translation>
            <numerusform>No answer says whether Telnyx took it, so nobody knows yet whether it was sent. Herald looks it up; it is not sent again by itself.</numerusform>
            <numerusform>No answer says whether Telnyx took them, so nobody knows yet whether they were sent. Herald looks them up; they are not sent again by themselves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::OptOutFetcher</name>
    <message numerus="yes">
        <source>Telnyx hides the number of %Ln entries; they are not known here.</source>
        <translation>
            <numerusform>Telnyx hides the number of %Ln entry; it is not known here.</numerusform>
            <numerusform>Telnyx hides the numbers of %Ln entries; they are not known here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::OptOutView</name>
    <message numerus="yes">
        <source>Searched %Ln opt-out(s).</source>
        <translation>
            <numerusform>Searched %Ln opt-out.</numerusform>
            <numerusform>Searched %Ln opt-outs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::OptOutsCommand</name>
    <message numerus="yes">
        <source>%Ln opt-out(s).</source>
        <translation>
            <numerusform>%Ln opt-out.</numerusform>
            <numerusform>%Ln opt-outs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added.</source>
        <translation>
            <numerusform>%Ln added.</numerusform>
            <numerusform>%Ln added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %Ln people can be texted again. Type yes to go on, anything else to stop.</source>
        <translation>
            <numerusform>This %Ln person can be texted again. Type yes to go on, anything else to stop.</numerusform>
            <numerusform>These %Ln people can be texted again. Type yes to go on, anything else to stop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed.</source>
        <translation>
            <numerusform>%Ln removed.</numerusform>
            <numerusform>%Ln removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Telnyx lists %Ln opt-out(s).</source>
        <translation>
            <numerusform>Telnyx lists %Ln opt-out.</numerusform>
            <numerusform>Telnyx lists %Ln opt-outs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::PeoplePage</name>
    <message numerus="yes">
        <source>“%1” holds %Ln row(s) now.</source>
        <translation>
            <numerusform>“%1” holds %Ln row now.</numerusform>
            <numerusform>“%1” holds %Ln rows now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) from %1.</source>
        <translation>
            <numerusform>%Ln row from %1.</numerusform>
            <numerusform>%Ln rows from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-out(s) added.</source>
        <translation>
            <numerusform>%Ln opt-out added.</numerusform>
            <numerusform>%Ln opt-outs added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved.</source>
        <translation>
            <numerusform>%Ln row saved.</numerusform>
            <numerusform>%Ln rows saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %Ln people will get notices again. Do this only when they asked for it. What Telnyx blocks itself stays blocked.</source>
        <translation>
            <numerusform>This %Ln person will get notices again. Do this only when they asked for it. What Telnyx blocks itself stays blocked.</numerusform>
            <numerusform>These %Ln people will get notices again. Do this only when they asked for it. What Telnyx blocks itself stays blocked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-out(s) removed.</source>
        <translation>
            <numerusform>%Ln opt-out removed.</numerusform>
            <numerusform>%Ln opt-outs removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) hold no number that can be read. These people can still be texted: look them up and add them by hand.</source>
        <translation>
            <numerusform>%Ln row holds no number that can be read. This person can still be texted: look them up and add them by hand.</numerusform>
            <numerusform>%Ln rows hold no number that can be read. These people can still be texted: look them up and add them by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) without a number that can be read</source>
        <translation>
            <numerusform>%Ln row without a number that can be read</numerusform>
            <numerusform>%Ln rows without a number that can be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::Planner</name>
    <message numerus="yes">
        <source>All %Ln numbers are in countries where a name as sender never arrives.</source>
        <translation>
            <numerusform>The number is in a country where a name as sender never arrives.</numerusform>
            <numerusform>All %Ln numbers are in countries where a name as sender never arrives.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln rows can be sent.</source>
        <translation>
            <numerusform>The row cannot be sent.</numerusform>
            <numerusform>None of the %Ln rows can be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers are landlines or service numbers, which seldom get texts.</source>
        <translation>
            <numerusform>%Ln number is a landline or service number, which seldom gets texts.</numerusform>
            <numerusform>%Ln numbers are landlines or service numbers, which seldom get texts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are left out.</source>
        <translation>
            <numerusform>%Ln row is left out.</numerusform>
            <numerusform>%Ln rows are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln needs attention</numerusform>
            <numerusform>%Ln need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are in the list twice and are sent once</source>
        <translation>
            <numerusform>%Ln is in the list twice and is sent once</numerusform>
            <numerusform>%Ln are in the list twice and are sent once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have opted out</source>
        <translation>
            <numerusform>%Ln has opted out</numerusform>
            <numerusform>%Ln have opted out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are in barred countries</source>
        <translation>
            <numerusform>%Ln is in a barred country</numerusform>
            <numerusform>%Ln are in barred countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are no phone numbers</source>
        <translation>
            <numerusform>%Ln is no phone number</numerusform>
            <numerusform>%Ln are no phone numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows belong to people who are in the list more than once.</source>
        <translation>
            <numerusform>%Ln row belongs to somebody who is in the list more than once.</numerusform>
            <numerusform>%Ln rows belong to people who are in the list more than once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in countries where a sender name must be registered first.</source>
        <translation>
            <numerusform>%Ln person is in a country where a sender name must be registered first.</numerusform>
            <numerusform>%Ln people are in countries where a sender name must be registered first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people would get a text with an odd value in it.</source>
        <translation>
            <numerusform>%Ln person would get a text with an odd value in it.</numerusform>
            <numerusform>%Ln people would get a text with an odd value in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::PreviewPane</name>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ReadWords</name>
    <message numerus="yes">
        <source>%Ln character(s) could not be read and are shown as �.</source>
        <translation>
            <numerusform>%Ln character could not be read and is shown as �.</numerusform>
            <numerusform>%Ln characters could not be read and are shown as �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden row(s) were left out.</source>
        <translation>
            <numerusform>%Ln hidden row was left out.</numerusform>
            <numerusform>%Ln hidden rows were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden column(s) were left out.</source>
        <translation>
            <numerusform>%Ln hidden column was left out.</numerusform>
            <numerusform>%Ln hidden columns were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the sheet “%1” was read; %Ln other sheet(s) were left out.</source>
        <translation>
            <numerusform>Only the sheet “%1” was read; %Ln other sheet was left out.</numerusform>
            <numerusform>Only the sheet “%1” was read; %Ln other sheets were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged cell(s) were filled with their value.</source>
        <translation>
            <numerusform>%Ln merged cell was filled with its value.</numerusform>
            <numerusform>%Ln merged cells were filled with their value.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln formula(s) were saved without a result and are empty here. Open the file in a spreadsheet program and save it again.</source>
        <translation>
            <numerusform>%Ln formula was saved without a result and is empty here. Open the file in a spreadsheet program and save it again.</numerusform>
            <numerusform>%Ln formulas were saved without a result and are empty here. Open the file in a spreadsheet program and save it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) were longer than a cell can be and were cut.</source>
        <translation>
            <numerusform>%Ln cell was longer than a cell can be and was cut.</numerusform>
            <numerusform>%Ln cells were longer than a cell can be and were cut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) above the headings were left out.</source>
        <translation>
            <numerusform>%Ln row above the headings was left out.</numerusform>
            <numerusform>%Ln rows above the headings were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a phone number were left out.</source>
        <translation>
            <numerusform>%Ln line without a phone number was left out.</numerusform>
            <numerusform>%Ln lines without a phone number were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::RecipientDesk</name>
    <message numerus="yes">
        <source>%Ln lines without a number were left aside.</source>
        <translation>
            <numerusform>%Ln line without a number was left aside.</numerusform>
            <numerusform>%Ln lines without a number were left aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln rows</source>
        <translation>
            <numerusform>Add %Ln row</numerusform>
            <numerusform>Add %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln rows</source>
        <translation>
            <numerusform>Remove %Ln row</numerusform>
            <numerusform>Remove %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::RecipientPane</name>
    <message numerus="yes">
        <source>%Ln tidied</source>
        <translation>
            <numerusform>%Ln tidied</numerusform>
            <numerusform>%Ln tidied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln tidied</source>
        <translation>
            <numerusform>Show the %Ln tidied</numerusform>
            <numerusform>Show the %Ln tidied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::RecipientTable</name>
    <message numerus="yes">
        <source>Remove %Ln row(s)</source>
        <translation>
            <numerusform>Remove %Ln row</numerusform>
            <numerusform>Remove %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ReconcileCommand</name>
    <message numerus="yes">
        <source>%Ln message(s) found.</source>
        <translation>
            <numerusform>%Ln message found.</numerusform>
            <numerusform>%Ln messages found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still unconfirmed.</source>
        <translation>
            <numerusform>%Ln still unconfirmed.</numerusform>
            <numerusform>%Ln still unconfirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be looked up.</source>
        <translation>
            <numerusform>%Ln message could not be looked up.</numerusform>
            <numerusform>%Ln messages could not be looked up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were settled by somebody else meanwhile.</source>
        <translation>
            <numerusform>%Ln message was settled by somebody else meanwhile.</numerusform>
            <numerusform>%Ln messages were settled by somebody else meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::RefreshCommand</name>
    <message numerus="yes">
        <source>%Ln message(s) changed their status.</source>
        <translation>
            <numerusform>%Ln message changed its status.</numerusform>
            <numerusform>%Ln messages changed their status.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Telnyx was asked about %Ln message(s).</source>
        <translation>
            <numerusform>Telnyx was asked about %Ln message.</numerusform>
            <numerusform>Telnyx was asked about %Ln messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be asked about.</source>
        <translation>
            <numerusform>%Ln message could not be asked about.</numerusform>
            <numerusform>%Ln messages could not be asked about.</numerusform>
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
        <source>Practise sending %Ln message(s)</source>
        <translation>
            <numerusform>Practise sending %Ln message</numerusform>
            <numerusform>Practise sending %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln message(s)</source>
        <translation>
            <numerusform>Send %Ln message</numerusform>
            <numerusform>Send %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) still to be checked.</source>
        <translation>
            <numerusform>%Ln point still to be checked.</numerusform>
            <numerusform>%Ln points still to be checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln row(s): %1</source>
        <translation>
            <numerusform>Show the row: %1</numerusform>
            <numerusform>Show the %Ln rows: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Practise scheduling %Ln message(s)</source>
        <translation>
            <numerusform>Practise scheduling %Ln message</numerusform>
            <numerusform>Practise scheduling %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Schedule %Ln message(s)</source>
        <translation>
            <numerusform>Schedule %Ln message</numerusform>
            <numerusform>Schedule %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the %Ln row(s) that can be put right as a draft</source>
        <translation>
            <numerusform>Keep the row that can be put right as a draft</numerusform>
            <numerusform>Keep the %Ln rows that can be put right as a draft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ReviewFigures</name>
    <message numerus="yes">
        <source>%Ln to each person</source>
        <translation>
            <numerusform>%Ln to each person</numerusform>
            <numerusform>%Ln to each person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %Ln message(s) whose price is not known</source>
        <translation>
            <numerusform>without %Ln message whose price is not known</numerusform>
            <numerusform>without %Ln messages whose price is not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::SavedListView</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searched %Ln row(s) of this list.</source>
        <translation>
            <numerusform>Searched %Ln row of this list.</numerusform>
            <numerusform>Searched %Ln rows of this list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::SavedListsMenu</name>
    <message numerus="yes">
        <source>Its %Ln row(s) are replaced by the people of this notice.</source>
        <translation>
            <numerusform>Its %Ln row is replaced by the people of this notice.</numerusform>
            <numerusform>Its %Ln rows are replaced by the people of this notice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::SendCommand</name>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln row read</numerusform>
            <numerusform>%Ln rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) to send</source>
        <translation>
            <numerusform>%Ln message to send</numerusform>
            <numerusform>%Ln messages to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln message(s)? Type yes to send, anything else to stop.</source>
        <translation>
            <numerusform>Send %Ln message? Type yes to send, anything else to stop.</numerusform>
            <numerusform>Send %Ln messages? Type yes to send, anything else to stop.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::SenderId</name>
    <message numerus="yes">
        <source>This sender ID is too long: phone networks carry at most %Ln characters. Shorten it.</source>
        <translation>
            <numerusform>This sender ID is too long: phone networks carry at most %Ln characters. Shorten it.</numerusform>
            <numerusform>This sender ID is too long: phone networks carry at most %Ln characters. Shorten it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::SettlePane</name>
    <message numerus="yes">
        <source>%Ln message(s) could not be looked up.</source>
        <translation>
            <numerusform>%Ln message could not be looked up.</numerusform>
            <numerusform>%Ln messages could not be looked up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found, accepted after all</source>
        <translation>
            <numerusform>%Ln found, accepted after all</numerusform>
            <numerusform>%Ln found, accepted after all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found</source>
        <translation>
            <numerusform>%Ln not found</numerusform>
            <numerusform>%Ln not found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too early to tell</source>
        <translation>
            <numerusform>%Ln too early to tell</numerusform>
            <numerusform>%Ln too early to tell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unclear</source>
        <translation>
            <numerusform>%Ln unclear</numerusform>
            <numerusform>%Ln unclear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is not sure that %Ln message(s) did not arrive. Who has got the text already gets it twice.</source>
        <translation>
            <numerusform>It is not sure that %Ln message did not arrive. Who has got the text already gets it twice.</numerusform>
            <numerusform>It is not sure that %Ln messages did not arrive. Who has got the text already gets it twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln message(s) again</source>
        <translation>
            <numerusform>Send %Ln message again</numerusform>
            <numerusform>Send %Ln messages again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) marked as sent.</source>
        <translation>
            <numerusform>%Ln message marked as sent.</numerusform>
            <numerusform>%Ln messages marked as sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) wait to be sent again.</source>
        <translation>
            <numerusform>%Ln message waits to be sent again.</numerusform>
            <numerusform>%Ln messages wait to be sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) left unconfirmed.</source>
        <translation>
            <numerusform>%Ln message left unconfirmed.</numerusform>
            <numerusform>%Ln messages left unconfirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were found meanwhile.</source>
        <translation>
            <numerusform>%Ln message was found meanwhile.</numerusform>
            <numerusform>%Ln messages were found meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %Ln arrived</source>
        <translation>
            <numerusform>These %Ln arrived</numerusform>
            <numerusform>These %Ln arrived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They did not, send %Ln again…</source>
        <translation>
            <numerusform>It did not, send it again…</numerusform>
            <numerusform>They did not, send %Ln again…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settled meanwhile</source>
        <translation>
            <numerusform>%Ln settled meanwhile</numerusform>
            <numerusform>%Ln settled meanwhile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::SourceChips</name>
    <message numerus="yes">
        <source>%1: %Ln row(s) of the list</source>
        <translation>
            <numerusform>%1: %Ln row of the list</numerusform>
            <numerusform>%1: %Ln rows of the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s)</source>
        <translation>
            <numerusform>%Ln more file</numerusform>
            <numerusform>%Ln more files</numerusform>
        </translation>
    </message>
</context>
</TS>
