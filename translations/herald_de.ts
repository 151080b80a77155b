<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>herald::AccountBasics</name>
    <message>
        <source>The path begins with one stroke and names no host, such as %1. The one before stays in use.</source>
        <translation>Der Pfad beginnt mit einem Schrägstrich und nennt keinen Rechner, zum Beispiel %1. Der bisherige gilt weiter.</translation>
    </message>
    <message>
        <source>A path holds no question and no mark behind it: leave out what begins with ? or #. The one before stays in use.</source>
        <translation>Ein Pfad enthält keine Abfrage und keine Sprungmarke: Lassen Sie weg, was mit ? oder # beginnt. Der bisherige gilt weiter.</translation>
    </message>
    <message>
        <source>A path that goes back with dots may end anywhere. Write it out. The one before stays in use.</source>
        <translation>Ein Pfad, der mit Punkten zurückführt, kann überall enden. Schreiben Sie ihn aus. Der bisherige gilt weiter.</translation>
    </message>
    <message>
        <source>A path has letters, digits and - _ . ~ between its strokes and does not end in one. The one before stays in use.</source>
        <translation>Ein Pfad hat Buchstaben, Ziffern und - _ . ~ zwischen seinen Schrägstrichen und endet nicht mit einem. Der bisherige gilt weiter.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Name des Kontos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Adresse der API</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sending path below the address</source>
        <translation>Sendepfad unter der Adresse</translation>
    </message>
    <message>
        <source>Sending path</source>
        <translation>Sendepfad</translation>
    </message>
    <message>
        <source>Where messages are handed over, below the address. Telnyx has written it in two ways; change it only when every message is refused as “Resource not found”. Empty is the usual one.</source>
        <translation>Wo Nachrichten übergeben werden, unter der Adresse. Telnyx hat ihn auf zwei Arten geschrieben; ändern Sie ihn nur, wenn jede Nachricht als „Resource not found“ abgelehnt wird. Leer ist der übliche.</translation>
    </message>
    <message>
        <source>Hide what few people need</source>
        <translation>Ausblenden, was nur wenige brauchen</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>The practice carrier runs inside this computer. Its name and address cannot be changed.</source>
        <translation>Der Übungsanbieter läuft in diesem Computer. Sein Name und seine Adresse lassen sich nicht ändern.</translation>
    </message>
    <message>
        <source>The address is set from outside for this run, by HERALD_API_BASE or --api-base. The account&apos;s own, %1, is used again without it.</source>
        <translation>Die Adresse ist für dieses Mal von außen vorgegeben, durch HERALD_API_BASE oder --api-base. Die des Kontos, %1, gilt ohne diese Vorgabe wieder.</translation>
    </message>
    <message>
        <source>Change it only when Telnyx or your own gateway tells you to.</source>
        <translation>Ändern Sie sie nur, wenn Telnyx oder Ihr eigenes Gateway es verlangt.</translation>
    </message>
    <message>
        <source>This is not an address Herald may use; the one before stays in use. It begins with https; plain http is allowed for this computer only.</source>
        <translation>Diese Adresse darf Herald nicht benutzen; die bisherige gilt weiter. Sie beginnt mit https; einfaches http ist nur für diesen Computer erlaubt.</translation>
    </message>
</context>
<context>
    <name>herald::AccountButton</name>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
</context>
<context>
    <name>herald::AccountDefaults</name>
    <message>
        <source>%1, %2</source>
        <comment>a messaging profile&apos;s name and its ID</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Messaging profile</source>
        <translation>Messaging-Profil</translation>
    </message>
    <message>
        <source>Sender ID</source>
        <translation>Absenderkennung</translation>
    </message>
    <message>
        <source>Default country</source>
        <translation>Standardland</translation>
    </message>
    <message>
        <source>None: numbers need their country code</source>
        <translation>Keines: Nummern brauchen ihre Landesvorwahl</translation>
    </message>
    <message>
        <source>Numbers written without a country code are read as numbers of this country.</source>
        <translation>Nummern ohne Landesvorwahl gelten als Nummern dieses Landes.</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Parts a minute</source>
        <translation>Teile pro Minute</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Six a minute is safe for every sender ID. Telnyx queues what comes faster.</source>
        <translation>Sechs pro Minute verträgt jede Absenderkennung. Was schneller kommt, stellt Telnyx in eine Warteschlange.</translation>
    </message>
    <message>
        <source>Choose one, or paste an ID</source>
        <translation>Wählen Sie eines, oder fügen Sie eine Kennung ein</translation>
    </message>
    <message>
        <source>Check the key to list them, or paste an ID</source>
        <translation>Prüfen Sie den Schlüssel, um sie aufzulisten, oder fügen Sie eine ID ein</translation>
    </message>
    <message>
        <source>More than one messaging profile has this name. Choose one from the list; until then nothing changes.</source>
        <translation>Mehr als ein Messaging-Profil heißt so. Wählen Sie eines aus der Liste; bis dahin ändert sich nichts.</translation>
    </message>
    <message>
        <source>No messaging profile has this name, and it is no whole ID. Choose one from the list, or paste the ID from the Telnyx portal; until then nothing changes.</source>
        <translation>Kein Messaging-Profil heißt so, und es ist keine ganze Kennung. Wählen Sie eines aus der Liste, oder fügen Sie die Kennung aus dem Telnyx-Portal ein; bis dahin ändert sich nichts.</translation>
    </message>
    <message>
        <source>This is no whole ID, such as 4000eba1-a0c0-4563-9925-b25e842a7cb6. Paste it from the Telnyx portal; until then nothing changes.</source>
        <translation>Das ist keine ganze Kennung wie 4000eba1-a0c0-4563-9925-b25e842a7cb6. Fügen Sie sie aus dem Telnyx-Portal ein; bis dahin ändert sich nichts.</translation>
    </message>
    <message>
        <source>Telnyx does not list this profile for this account.</source>
        <translation>Telnyx führt dieses Profil bei diesem Konto nicht auf.</translation>
    </message>
</context>
<context>
    <name>herald::AccountDesk</name>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>The key is kept for this run only; Herald will ask for it again after the next start.</source>
        <translation>Der Schlüssel gilt nur bis zum Beenden; nach dem nächsten Start fragt Herald wieder danach.</translation>
    </message>
    <message>
        <source>The key is kept in %1.</source>
        <translation>Der Schlüssel ist hier aufbewahrt: %1.</translation>
    </message>
    <message>
        <source>Telnyx account</source>
        <translation>Telnyx-Konto</translation>
    </message>
    <message>
        <source>The keyring has not answered yet.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet.</translation>
    </message>
</context>
<context>
    <name>herald::AccountForm</name>
    <message>
        <source>Remove account…</source>
        <translation>Konto entfernen…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Herald forgets %1 and its key. What was sent stays in the history.</source>
        <translation>Herald vergisst %1 und den zugehörigen Schlüssel. Was gesendet wurde, bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Use this account</source>
        <translation>Dieses Konto verwenden</translation>
    </message>
    <message>
        <source>This account is in use.</source>
        <translation>Dieses Konto wird verwendet.</translation>
    </message>
    <message>
        <source>In use now: %1</source>
        <translation>Zurzeit verwendet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) of this account have not been sent to the end, and cannot go on without it. Look at the outbox first.</source>
        <translation>
            <numerusform>%Ln Benachrichtigung dieses Kontos ist nicht zu Ende gesendet und kann ohne das Konto nicht weitergehen. Sehen Sie zuerst in den Postausgang.</numerusform>
            <numerusform>%Ln Benachrichtigungen dieses Kontos sind nicht zu Ende gesendet und können ohne das Konto nicht weitergehen. Sehen Sie zuerst in den Postausgang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::AccountKeyPart</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Keep key</source>
        <translation>Schlüssel aufbewahren</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Remove key…</source>
        <translation>Schlüssel entfernen…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>Es gibt noch keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Make one in the Telnyx portal under API keys and paste it here.</source>
        <translation>Erzeugen Sie einen im Telnyx-Portal unter „API keys“ und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Herald has no key.</source>
        <translation>Herald hat keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The key comes from the environment for this run.</source>
        <translation>Der Schlüssel kommt für dieses Mal aus der Umgebung.</translation>
    </message>
    <message>
        <source>Herald keeps it nowhere. To use another, change TELNYX_API_KEY or leave it out, and start Herald again.</source>
        <translation>Herald bewahrt ihn nirgends auf. Um einen anderen zu verwenden, ändern Sie TELNYX_API_KEY oder lassen Sie es weg, und starten Sie Herald neu.</translation>
    </message>
    <message>
        <source>The key is kept for this run only.</source>
        <translation>Der Schlüssel gilt nur bis zum Beenden.</translation>
    </message>
    <message>
        <source>Herald asks for the key again after the next start.</source>
        <translation>Herald fragt nach dem nächsten Start wieder nach dem Schlüssel.</translation>
    </message>
    <message>
        <source>The key is in %1 and nowhere else.</source>
        <translation>Der Schlüssel ist nur an einem Ort aufbewahrt: %1.</translation>
    </message>
    <message>
        <source>Herald&apos;s files, logs and exports never hold it.</source>
        <translation>In Dateien, Protokollen und Exporten von Herald steht er nie.</translation>
    </message>
    <message>
        <source>Set from outside for this run</source>
        <translation>Für dieses Mal von außen vorgegeben</translation>
    </message>
    <message>
        <source>Paste another key to replace this one</source>
        <translation>Fügen Sie einen anderen Schlüssel ein, um diesen zu ersetzen</translation>
    </message>
    <message>
        <source>Paste the key from the Telnyx portal</source>
        <translation>Fügen Sie den Schlüssel aus dem Telnyx-Portal ein</translation>
    </message>
    <message>
        <source>Only the account in use can be checked.</source>
        <translation>Nur das verwendete Konto kann geprüft werden.</translation>
    </message>
    <message>
        <source>Paste a key first</source>
        <translation>Fügen Sie zuerst einen Schlüssel ein</translation>
    </message>
    <message>
        <source>Asking Telnyx…</source>
        <translation>Telnyx wird gefragt…</translation>
    </message>
    <message>
        <source>The key works, but Telnyx did not tell everything. %1 %2</source>
        <translation>Der Schlüssel gilt, aber Telnyx hat nicht alles gesagt. %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messaging profile(s)</source>
        <translation>
            <numerusform>%Ln Messaging-Profil</numerusform>
            <numerusform>%Ln Messaging-Profile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sender ID(s)</source>
        <translation>
            <numerusform>%Ln Absenderkennung</numerusform>
            <numerusform>%Ln Absenderkennungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The key works. Balance %1, %2.</source>
        <translation>Der Schlüssel gilt. Guthaben %1, %2.</translation>
    </message>
    <message>
        <source>The key works. %1.</source>
        <translation>Der Schlüssel gilt. %1.</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Herald forgets the key of %1. Nothing can be sent from this account until a key is put in again.</source>
        <translation>Herald vergisst den Schlüssel von %1. Von diesem Konto kann nichts gesendet werden, bis wieder ein Schlüssel eingegeben ist.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>herald::ActionBar</name>
    <message>
        <source>Review…</source>
        <translation>Prüfen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln Teil</numerusform>
            <numerusform>%Ln Teile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>balance %1</source>
        <translation>Guthaben %1</translation>
    </message>
    <message>
        <source>balance not known</source>
        <translation>Guthaben nicht bekannt</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>nothing is paid in practice mode</source>
        <translation>im Übungsmodus kostet es nichts</translation>
    </message>
    <message>
        <source>ends about %1</source>
        <translation>fertig gegen %1</translation>
    </message>
    <message>
        <source>ends at once</source>
        <translation>sofort fertig</translation>
    </message>
    <message>
        <source>%1 parts a minute</source>
        <translation>%1 Teile pro Minute</translation>
    </message>
    <message>
        <source>no pace is set</source>
        <translation>kein Tempo eingestellt</translation>
    </message>
    <message>
        <source>Add people and a text first</source>
        <translation>Fügen Sie zuerst Personen und einen Text hinzu</translation>
    </message>
    <message>
        <source>Write a text first</source>
        <translation>Schreiben Sie zuerst einen Text</translation>
    </message>
    <message>
        <source>Add people first</source>
        <translation>Fügen Sie zuerst Personen hinzu</translation>
    </message>
    <message>
        <source>Nobody on the list can be texted</source>
        <translation>Niemand auf der Liste kann eine SMS bekommen</translation>
    </message>
    <message numerus="yes">
        <source>without %Ln message(s)</source>
        <comment>whose price is not known</comment>
        <translation>
            <numerusform>ohne %Ln Nachricht</numerusform>
            <numerusform>ohne %Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>price not known yet</source>
        <translation>Preis noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>herald::BalanceLabel</name>
    <message>
        <source>%1: %2</source>
        <comment>a caption and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>herald::Banner</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>herald::BriefWords</name>
    <message>
        <source>No number</source>
        <translation>Keine Nummer</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>Keine Telefonnummer</translation>
    </message>
    <message>
        <source>Digits are missing</source>
        <translation>Ziffern fehlen</translation>
    </message>
    <message>
        <source>Too many digits</source>
        <translation>Zu viele Ziffern</translation>
    </message>
    <message>
        <source>Country code missing</source>
        <translation>Landesvorwahl fehlt</translation>
    </message>
    <message>
        <source>Unknown country code</source>
        <translation>Landesvorwahl unbekannt</translation>
    </message>
    <message>
        <source>Number not in use</source>
        <translation>Nicht vergebene Nummer</translation>
    </message>
    <message>
        <source>Has an extension</source>
        <translation>Hat eine Durchwahl</translation>
    </message>
    <message>
        <source>Says there is none</source>
        <translation>Sagt, es gibt keine</translation>
    </message>
    <message>
        <source>Last digits are lost</source>
        <translation>Letzte Ziffern verloren</translation>
    </message>
    <message>
        <source>May be rounded</source>
        <translation>Vielleicht gerundet</translation>
    </message>
    <message>
        <source>A letter for a digit?</source>
        <translation>Buchstabe statt Ziffer?</translation>
    </message>
    <message>
        <source>Several numbers</source>
        <translation>Mehrere Nummern</translation>
    </message>
    <message>
        <source>Is a + missing?</source>
        <translation>Fehlt ein +?</translation>
    </message>
    <message>
        <source>Is a + or a 0 missing?</source>
        <translation>Fehlt ein + oder eine 0?</translation>
    </message>
    <message>
        <source>Last digits doubtful</source>
        <translation>Letzte Ziffern fraglich</translation>
    </message>
    <message>
        <source>First digits doubtful</source>
        <translation>Erste Ziffern fraglich</translation>
    </message>
    <message>
        <source>See the words beside it</source>
        <translation>Siehe die Worte daneben</translation>
    </message>
    <message>
        <source>Area code missing?</source>
        <translation>Fehlt die Vorwahl?</translation>
    </message>
    <message>
        <source>Short or service number</source>
        <translation>Kurz- oder Servicenummer</translation>
    </message>
    <message>
        <source>Tidying undone</source>
        <translation>Bereinigung zurückgenommen</translation>
    </message>
    <message>
        <source>%1, by the profile</source>
        <comment>a country that the messaging profile bars</comment>
        <translation>%1, durch das Profil</translation>
    </message>
    <message>
        <source>got it before</source>
        <translation>schon gesendet</translation>
    </message>
    <message>
        <source>No column “%1”</source>
        <translation>Keine Spalte „%1“</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>„%1“ ist leer</translation>
    </message>
    <message numerus="yes">
        <source>Text of %Ln parts</source>
        <translation>
            <numerusform>Text mit %Ln Teil</numerusform>
            <numerusform>Text mit %Ln Teilen</numerusform>
        </translation>
    </message>
    <message>
        <source>No text is left</source>
        <translation>Kein Text bleibt übrig</translation>
    </message>
    <message>
        <source>as row %1</source>
        <translation>wie Zeile %1</translation>
    </message>
    <message>
        <source>from “%1”</source>
        <comment>a column</comment>
        <translation>aus „%1“</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>how a number was written</comment>
        <translation>war %1</translation>
    </message>
    <message>
        <source>mobile in “%1”</source>
        <comment>a column</comment>
        <translation>Mobilnummer in „%1“</translation>
    </message>
    <message>
        <source>“%1” in “%2”</source>
        <comment>an odd value in a column</comment>
        <translation>„%1“ in „%2“</translation>
    </message>
    <message>
        <source>more than once</source>
        <translation>mehrmals</translation>
    </message>
    <message>
        <source>names are registered there first</source>
        <translation>dort werden Namen erst registriert</translation>
    </message>
</context>
<context>
    <name>herald::ChangeTimeDialog</name>
    <message>
        <source>Change the time</source>
        <translation>Zeit ändern</translation>
    </message>
    <message>
        <source>When to begin</source>
        <translation>Wann begonnen wird</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Herald must be running at %1.</source>
        <translation>Herald muss um %1 laufen.</translation>
    </message>
    <message>
        <source>Choose a time that has not passed.</source>
        <translation>Wählen Sie eine Zeit, die noch nicht vorbei ist.</translation>
    </message>
</context>
<context>
    <name>herald::CheckCommand</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::CheckWords</name>
    <message>
        <source>not looked up yet</source>
        <translation>noch nicht nachgesehen</translation>
    </message>
    <message>
        <source>too early to tell</source>
        <translation>noch zu früh</translation>
    </message>
    <message>
        <source>not found at Telnyx</source>
        <translation>bei Telnyx nicht gefunden</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>Herald has not looked it up yet. It does so by itself while it runs.</source>
        <translation>Herald hat noch nicht nachgesehen. Das geschieht von selbst, solange es läuft.</translation>
    </message>
    <message>
        <source>Telnyx does not show it, but may keep a message in its queue until about %1. Wait until then, if you can.</source>
        <translation>Telnyx zeigt sie nicht, kann eine Nachricht aber bis etwa %1 in der Warteschlange halten. Warten Sie bis dahin, wenn Sie können.</translation>
    </message>
    <message>
        <source>Telnyx does not have it, and should by now. It has most likely never been taken.</source>
        <translation>Telnyx hat sie nicht und müsste sie inzwischen haben. Sehr wahrscheinlich wurde sie nie angenommen.</translation>
    </message>
    <message>
        <source>Telnyx has messages to this number at that time that cannot be told from it. Ask the person, or look into Telnyx&apos;s own records.</source>
        <translation>Telnyx hat zu dieser Zeit Nachrichten an diese Nummer, die sich von ihr nicht unterscheiden lassen. Fragen Sie die Person, oder sehen Sie in den Aufzeichnungen von Telnyx nach.</translation>
    </message>
</context>
<context>
    <name>herald::Chip</name>
    <message>
        <source>%1, %2</source>
        <comment>chip with its count</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Delete takes it away.</source>
        <translation>Die Entf-Taste nimmt es weg.</translation>
    </message>
</context>
<context>
    <name>herald::ColumnsDialog</name>
    <message>
        <source>The first row holds headings</source>
        <translation>Die erste Zeile enthält Überschriften</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
    <message>
        <source>The first rows of the list</source>
        <translation>Die ersten Zeilen der Liste</translation>
    </message>
    <message>
        <source>What do the columns hold?</source>
        <translation>Was steht in den Spalten?</translation>
    </message>
    <message>
        <source>What is in %1?</source>
        <translation>Was steht in %1?</translation>
    </message>
    <message>
        <source>&amp;Phone numbers</source>
        <translation>&amp;Telefonnummern</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Spalte wählen</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>Keine Namen</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile übernehmen</numerusform>
            <numerusform>%Ln Zeilen übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::CommandCatalogue</name>
    <message>
        <source>Herald sends SMS notices through Telnyx. Without a command it opens its window.</source>
        <translation>Herald sendet SMS-Benachrichtigungen über Telnyx. Ohne Befehl öffnet es sein Fenster.</translation>
    </message>
    <message>
        <source>Usage: herald COMMAND [options]</source>
        <translation>Aufruf: herald BEFEHL [Optionen]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Optionen aller Befehle:</translation>
    </message>
    <message>
        <source>The API key comes from TELNYX_API_KEY or the system keyring, never from an argument.
“herald help COMMAND” explains one command.</source>
        <translation>Der API-Schlüssel kommt aus TELNYX_API_KEY oder dem Schlüsselbund des Systems, nie aus einem Argument.
„herald help BEFEHL“ erklärt einen Befehl.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Rückgabewerte:</translation>
    </message>
    <message>
        <source>all well</source>
        <translation>alles in Ordnung</translation>
    </message>
    <message>
        <source>something was refused, left out or stopped</source>
        <translation>etwas wurde abgelehnt, ausgelassen oder gestoppt</translation>
    </message>
    <message>
        <source>bad usage or bad input; nothing was sent</source>
        <translation>falscher Aufruf oder falsche Eingabe; nichts wurde gesendet</translation>
    </message>
    <message>
        <source>something is unconfirmed: it may have been sent</source>
        <translation>etwas ist unbestätigt: es könnte gesendet worden sein</translation>
    </message>
    <message>
        <source>key, account, network or data folder cannot be used</source>
        <translation>Schlüssel, Konto, Netz oder Datenordner sind nicht brauchbar</translation>
    </message>
    <message>
        <source>Usage: herald %1 %2</source>
        <translation>Aufruf: herald %1 %2</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>There is no command “%1”. “herald help” lists the commands.</source>
        <translation>Den Befehl „%1“ gibt es nicht. „herald help“ zeigt alle Befehle.</translation>
    </message>
    <message>
        <source>“herald help %1” lists what it takes.</source>
        <translation>„herald help %1“ zeigt, was er annimmt.</translation>
    </message>
    <message>
        <source>“herald %1” has no option “--%2”.</source>
        <translation>„herald %1“ hat keine Option „--%2“.</translation>
    </message>
    <message>
        <source>“herald %1” does not know what to do with “%2”.</source>
        <translation>„herald %1“ kann mit „%2“ nichts anfangen.</translation>
    </message>
    <message>
        <source>Write one JSON object a line to standard output.</source>
        <translation>Schreibt ein JSON-Objekt je Zeile in die Standardausgabe.</translation>
    </message>
    <message>
        <source>Country for numbers written nationally, two letters, such as GB.</source>
        <translation>Land für Nummern in nationaler Schreibweise, zwei Buchstaben, etwa GB.</translation>
    </message>
    <message>
        <source>Send a notice, and wait until every message has been handed over.</source>
        <translation>Sendet eine Benachrichtigung und wartet, bis jede Nachricht übergeben ist.</translation>
    </message>
    <message>
        <source>Sender ID: 1 to 11 letters, digits and spaces, at least one letter.</source>
        <translation>Absenderkennung: 1 bis 11 Buchstaben, Ziffern und Leerzeichen, mindestens ein Buchstabe.</translation>
    </message>
    <message>
        <source>Number to send to. May be given several times, and several numbers may follow it.</source>
        <translation>Nummer, an die gesendet wird. Darf mehrmals stehen, und mehrere Nummern dürfen folgen.</translation>
    </message>
    <message>
        <source>Text of the message.</source>
        <translation>Text der Nachricht.</translation>
    </message>
    <message>
        <source>File that holds the text, UTF-8; line breaks at its end are left out. “-” is standard input.</source>
        <translation>Datei mit dem Text, UTF-8; Zeilenumbrüche am Ende entfallen. „-“ ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Messaging profile; without it the account&apos;s, or the only one Telnyx names.</source>
        <translation>Messaging-Profil; sonst das des Kontos oder das einzige, das Telnyx nennt.</translation>
    </message>
    <message>
        <source>Where Telnyx reports when the first address does not answer.</source>
        <translation>Wohin Telnyx meldet, wenn die erste Adresse nicht antwortet.</translation>
    </message>
    <message>
        <source>Report to the messaging profile&apos;s addresses.</source>
        <translation>An die Adressen des Messaging-Profils melden.</translation>
    </message>
    <message>
        <source>Parts a minute; 0 is unlimited. Without it, the account&apos;s pace.</source>
        <translation>Teile pro Minute; 0 heißt unbegrenzt. Sonst das Tempo des Kontos.</translation>
    </message>
    <message>
        <source>Show what would be sent, and send nothing.</source>
        <translation>Zeigt, was gesendet würde, und sendet nichts.</translation>
    </message>
    <message>
        <source>Send without asking. Needed where nobody can be asked.</source>
        <translation>Sendet ohne zu fragen. Nötig, wo niemand gefragt werden kann.</translation>
    </message>
    <message>
        <source>Go on with unfinished notices: those named, or all.</source>
        <translation>Setzt unvollendete Benachrichtigungen fort: die genannten oder alle.</translation>
    </message>
    <message>
        <source>List the notices that are not finished.</source>
        <translation>Zeigt die Benachrichtigungen, die nicht fertig sind.</translation>
    </message>
    <message>
        <source>List finished and stopped notices too.</source>
        <translation>Zeigt auch fertige und gestoppte Benachrichtigungen.</translation>
    </message>
    <message>
        <source>Ask Telnyx for the status of every message that is still on its way.</source>
        <translation>Fragt Telnyx nach dem Status jeder Nachricht, die noch unterwegs ist.</translation>
    </message>
    <message>
        <source>List messages, newest first.</source>
        <translation>Zeigt Nachrichten, neueste zuerst.</translation>
    </message>
    <message>
        <source>Words of the text, the number, the name or the sender.</source>
        <translation>Wörter aus Text, Nummer, Name oder Absender.</translation>
    </message>
    <message>
        <source>Only this status of Telnyx, such as delivered or delivery_failed.</source>
        <translation>Nur dieser Status von Telnyx, etwa delivered oder delivery_failed.</translation>
    </message>
    <message>
        <source>Only this state: waiting, sending, accepted, refused, unconfirmed or cancelled.</source>
        <translation>Nur dieser Zustand: waiting, sending, accepted, refused, unconfirmed oder cancelled.</translation>
    </message>
    <message>
        <source>Only from this sender ID.</source>
        <translation>Nur von dieser Absenderkennung.</translation>
    </message>
    <message>
        <source>Only to this number.</source>
        <translation>Nur an diese Nummer.</translation>
    </message>
    <message>
        <source>Only of this notice.</source>
        <translation>Nur aus dieser Benachrichtigung.</translation>
    </message>
    <message>
        <source>Only from this time on: 2026-05-01, 2026-05-01T09:30, with or without a zone.</source>
        <translation>Nur ab dieser Zeit: 2026-05-01, 2026-05-01T09:30, mit oder ohne Zeitzone.</translation>
    </message>
    <message>
        <source>Only before this time.</source>
        <translation>Nur vor dieser Zeit.</translation>
    </message>
    <message>
        <source>At most so many; 0 is all. Without it, 200.</source>
        <translation>Höchstens so viele; 0 heißt alle. Sonst 200.</translation>
    </message>
    <message>
        <source>Write comma separated values with a heading.</source>
        <translation>Schreibt durch Kommas getrennte Werte mit Kopfzeile.</translation>
    </message>
    <message>
        <source>Show everything about one message. ID is Telnyx&apos;s, or the number Herald gave it.</source>
        <translation>Zeigt alles zu einer Nachricht. ID ist die von Telnyx oder die Nummer, die Herald ihr gab.</translation>
    </message>
    <message>
        <source>Count a text&apos;s segments and name its encoding. Without a text, standard input is read.</source>
        <translation>Zählt die Segmente eines Textes und nennt seine Kodierung. Ohne Text wird die Standardeingabe gelesen.</translation>
    </message>
    <message>
        <source>Count the text in this file. “-” is standard input.</source>
        <translation>Zählt den Text in dieser Datei. „-“ ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Judge every row of a list, and send nothing.</source>
        <translation>Beurteilt jede Zeile einer Liste und sendet nichts.</translation>
    </message>
    <message>
        <source>Number to judge. May be given several times.</source>
        <translation>Nummer, die beurteilt wird. Darf mehrmals stehen.</translation>
    </message>
    <message>
        <source>Run the practice carrier: the same API on this computer, and nothing is really sent.</source>
        <translation>Startet das Übungsnetz: dieselbe API auf diesem Rechner, und nichts wird wirklich gesendet.</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; 0 or nothing is any free one.</source>
        <translation>Port auf 127.0.0.1; 0 oder nichts heißt irgendein freier.</translation>
    </message>
    <message>
        <source>Delivery runs this many times faster.</source>
        <translation>Die Zustellung läuft so viele Male schneller.</translation>
    </message>
    <message>
        <source>The key it accepts; PRACTICE without this.</source>
        <translation>Der Schlüssel, den es annimmt; sonst PRACTICE.</translation>
    </message>
    <message>
        <source>Parts a minute that one sender may send before messages queue; 0 is no limit.</source>
        <translation>Teile pro Minute, die ein Absender senden darf, bevor Nachrichten warten; 0 heißt keine Grenze.</translation>
    </message>
    <message>
        <source>Keep what was accepted in this file, so that a later run still knows it.</source>
        <translation>Bewahrt Angenommenes in dieser Datei auf, damit ein späterer Lauf es noch kennt.</translation>
    </message>
    <message>
        <source>Explain Herald, or one command.</source>
        <translation>Erklärt Herald oder einen Befehl.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Nennt die Version.</translation>
    </message>
    <message>
        <source>Folder for the database. Also: HERALD_DATA_DIR.</source>
        <translation>Ordner für die Datenbank. Auch: HERALD_DATA_DIR.</translation>
    </message>
    <message>
        <source>Where the API is, for this run. Plain http only to this computer. Also: HERALD_API_BASE.</source>
        <translation>Wo die API ist, für diesen Lauf. Einfaches http nur zu diesem Rechner. Auch: HERALD_API_BASE.</translation>
    </message>
    <message>
        <source>Use this account instead of the chosen one.</source>
        <translation>Benutzt dieses Konto statt des gewählten.</translation>
    </message>
    <message>
        <source>Practise: nothing is really sent.</source>
        <translation>Üben: nichts wird wirklich gesendet.</translation>
    </message>
    <message>
        <source>File with the people: CSV, TSV, XLSX, ODS, vCard, or one number a line. “-” is standard input.</source>
        <translation>Datei mit den Personen: CSV, TSV, XLSX, ODS, vCard oder eine Nummer je Zeile. „-“ ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Column of the file that holds the numbers, by its heading.</source>
        <translation>Spalte der Datei mit den Nummern, nach ihrer Überschrift.</translation>
    </message>
    <message>
        <source>Look unconfirmed messages up in Telnyx&apos;s records. Nothing is ever sent by this.</source>
        <translation>Unbestätigte Nachrichten in den Aufzeichnungen von Telnyx suchen. Dabei wird nie etwas gesendet.</translation>
    </message>
    <message>
        <source>Show who sent and decided what, and check that the log was not changed. It holds no text and no number.</source>
        <translation>Zeigen, wer was gesendet und entschieden hat, und prüfen, ob das Protokoll unverändert ist. Es enthält weder Text noch Nummer.</translation>
    </message>
    <message>
        <source>Saved list with the people, by its name.</source>
        <translation>Gespeicherte Liste mit den Personen, bei ihrem Namen genannt.</translation>
    </message>
    <message>
        <source>Remove without asking. Needed where nobody can be asked.</source>
        <translation>Ohne Rückfrage entfernen. Nötig, wo niemand gefragt werden kann.</translation>
    </message>
    <message>
        <source>List the saved lists of people, or show, make, rename or remove one.</source>
        <translation>Zeigt die gespeicherten Personenlisten, oder zeigt, erstellt, benennt um oder entfernt eine.</translation>
    </message>
    <message>
        <source>Put the file in the place of a list that has the name already.</source>
        <translation>Die Datei an die Stelle einer Liste setzen, die schon so heißt.</translation>
    </message>
    <message>
        <source>List who must not be texted, add or remove people, or fetch Telnyx&apos;s list.</source>
        <translation>Zeigt, wem nicht geschrieben werden darf, nimmt Personen auf oder heraus, oder holt die Liste von Telnyx.</translation>
    </message>
    <message>
        <source>Why, for those who read the list later.</source>
        <translation>Warum, für alle, die die Liste später lesen.</translation>
    </message>
    <message>
        <source>Where Telnyx reports the delivery of these messages; https only.</source>
        <translation>Wohin Telnyx die Zustellung dieser Nachrichten meldet; nur https.</translation>
    </message>
    <message>
        <source>Count many texts: one JSON string a line in, one JSON object a line out. An empty text is &quot;&quot;. A line without a string, a blank one too, is answered with an error. “-” is standard input.</source>
        <translation>Zählt viele Texte: je Zeile eine JSON-Zeichenkette hinein, je Zeile ein JSON-Objekt heraus. Ein leerer Text ist &quot;&quot;. Eine Zeile ohne Zeichenkette, auch eine leere, wird mit einem Fehler beantwortet. „-“ ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>“--%1” was given more than once. Which one is meant? Give it once.</source>
        <translation>„--%1“ wurde mehr als einmal angegeben. Welches ist gemeint? Geben Sie es einmal an.</translation>
    </message>
    <message>
        <source>Go on although a damaged database was set aside, with the opt-outs and the unfinished notices in it.</source>
        <translation>Weitermachen, obwohl eine beschädigte Datenbank beiseitegelegt wurde, mit den Abmeldungen und den unfertigen Benachrichtigungen darin.</translation>
    </message>
</context>
<context>
    <name>herald::CommandInput</name>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Die Standardeingabe kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2 bytes. Give a smaller one.</source>
        <translation>Die Datei %1 ist größer als %2 Byte. Geben Sie eine kleinere an.</translation>
    </message>
    <message>
        <source>The file %1 is not a text file. Save a spreadsheet as CSV and use that file.</source>
        <translation>Die Datei %1 ist keine Textdatei. Speichern Sie eine Tabelle als CSV und verwenden Sie diese Datei.</translation>
    </message>
    <message>
        <source>The file %1 is not written in UTF-8. Save it as UTF-8 and try again.</source>
        <translation>Die Datei %1 ist nicht in UTF-8 geschrieben. Speichern Sie sie als UTF-8 und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>The file %1: %2</source>
        <translation>Die Datei %1: %2</translation>
    </message>
    <message>
        <source>The file has no column “%1”. Its columns are: %2</source>
        <translation>Die Datei hat keine Spalte „%1“. Ihre Spalten sind: %2</translation>
    </message>
    <message>
        <source>Name the column with --phone-column.</source>
        <translation>Nennen Sie die Spalte mit --phone-column.</translation>
    </message>
</context>
<context>
    <name>herald::CommandRun</name>
    <message>
        <source>There is no account yet. Set TELNYX_API_KEY, add an account in the window, or practise with --sandbox.</source>
        <translation>Es gibt noch kein Konto. Setzen Sie TELNYX_API_KEY, legen Sie im Fenster ein Konto an oder üben Sie mit --sandbox.</translation>
    </message>
    <message>
        <source>The account “%1” has no API key. Set TELNYX_API_KEY, or add the key in the window&apos;s Settings.</source>
        <translation>Das Konto „%1“ hat keinen API-Schlüssel. Setzen Sie TELNYX_API_KEY oder geben Sie den Schlüssel in den Einstellungen des Fensters ein.</translation>
    </message>
    <message>
        <source>Telnyx did not answer. Check the network and try again.</source>
        <translation>Telnyx hat nicht geantwortet. Prüfen Sie das Netz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>--sandbox stands alone: it is its own account at its own address. Leave out --api-base and --account.</source>
        <translation>--sandbox steht allein: es ist ein eigenes Konto an eigener Adresse. Lassen Sie --api-base und --account weg.</translation>
    </message>
    <message>
        <source>“%1” is no address. It must begin with https:// and name a host.</source>
        <translation>„%1“ ist keine Adresse. Sie muss mit https:// beginnen und einen Rechner nennen.</translation>
    </message>
    <message>
        <source>Nothing was done: who must not be texted and what is unfinished was in that file. When you have seen to it, give --%1 once.</source>
        <translation>Nichts wurde getan: Wer keine SMS bekommen darf und was unfertig ist, stand in dieser Datei. Wenn Sie sich darum gekümmert haben, geben Sie einmal --%1 an.</translation>
    </message>
    <message>
        <source>What stands behind the command is damaged or not written in UTF-8, and what was meant is not to be guessed. Nothing was done.</source>
        <translation>Was hinter dem Befehl steht, ist beschädigt oder nicht in UTF-8 geschrieben, und was gemeint war, soll nicht geraten werden. Nichts wurde getan.</translation>
    </message>
    <message>
        <source>The output could not be written, so it is not complete: the disk may be full.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden und ist daher nicht vollständig: Vielleicht ist der Datenträger voll.</translation>
    </message>
</context>
<context>
    <name>herald::ComposePage</name>
    <message>
        <source>Title of the notice, for your own use</source>
        <translation>Titel der Benachrichtigung, nur für Sie</translation>
    </message>
    <message>
        <source>New notice</source>
        <translation>Neue Benachrichtigung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Entwurf gespeichert %1</translation>
    </message>
    <message>
        <source>Draft not saved. %1</source>
        <translation>Entwurf nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>No messaging profile is chosen yet, see Settings</source>
        <translation>Noch kein Messaging-Profil gewählt, siehe Einstellungen</translation>
    </message>
    <message>
        <source>Messaging profile: %1</source>
        <translation>Messaging-Profil: %1</translation>
    </message>
    <message>
        <source>Insert column</source>
        <translation>Spalte einfügen</translation>
    </message>
    <message>
        <source>Writes into the text what stands in a column of the list, for each person</source>
        <translation>Schreibt für jede Person in den Text, was in einer Spalte der Liste steht</translation>
    </message>
    <message numerus="yes">
        <source>Undone for all but %Ln person(s).</source>
        <translation>
            <numerusform>Rückgängig gemacht, außer für %Ln Person.</numerusform>
            <numerusform>Rückgängig gemacht, außer für %Ln Personen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone. Nobody got it.</source>
        <translation>Rückgängig gemacht. Niemand hat sie bekommen.</translation>
    </message>
    <message>
        <source>Their messages had left. They are left out when you send it again.</source>
        <translation>Ihre Nachrichten waren schon unterwegs. Beim nächsten Senden werden sie ausgelassen.</translation>
    </message>
    <message>
        <source>The notice is here again as it was.</source>
        <translation>Die Benachrichtigung ist wieder hier, wie sie war.</translation>
    </message>
    <message>
        <source>Another notice is kept beside this one: %1</source>
        <translation>Eine andere Benachrichtigung wird neben dieser behalten: %1</translation>
    </message>
    <message>
        <source>Send this one or change over to the other. It is kept until Herald is closed.</source>
        <translation>Senden Sie diese, oder wechseln Sie zur anderen. Sie wird behalten, bis Herald geschlossen wird.</translation>
    </message>
    <message>
        <source>Change over</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Include them again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) who were sent this text lately are left out.</source>
        <translation>
            <numerusform>%Ln Person, die diesen Text kürzlich bekam, wird ausgelassen.</numerusform>
            <numerusform>%Ln Personen, die diesen Text kürzlich bekamen, werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are marked in the list.</source>
        <translation>In der Liste sind sie gekennzeichnet.</translation>
    </message>
</context>
<context>
    <name>herald::CountCommand</name>
    <message>
        <source>Line %1 is not a JSON string.</source>
        <translation>Zeile %1 ist keine JSON-Zeichenkette.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 units · %Ln part(s) · %3 left in the last part</source>
        <translation>
            <numerusform>%1 · %2 Einheiten · %Ln Teil · noch %3 im letzten Teil</numerusform>
            <numerusform>%1 · %2 Einheiten · %Ln Teile · noch %3 im letzten Teil</numerusform>
        </translation>
    </message>
    <message>
        <source>Telnyx refuses a text of more than %1 parts. Shorten it.</source>
        <translation>Telnyx lehnt einen Text mit mehr als %1 Teilen ab. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>These characters force Unicode: %1</source>
        <translation>Diese Zeichen erzwingen Unicode: %1</translation>
    </message>
    <message>
        <source>Telnyx may count these characters differently: %1</source>
        <translation>Telnyx zählt diese Zeichen vielleicht anders: %1</translation>
    </message>
    <message>
        <source>Give one text, one --file or one --lines, not several. Put a text with spaces in quotes.</source>
        <translation>Geben Sie einen Text, ein --file oder ein --lines an, nicht mehrere. Setzen Sie einen Text mit Leerzeichen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Line %1 is too long.</source>
        <translation>Zeile %1 ist zu lang.</translation>
    </message>
    <message>
        <source>Line %1 is blank. An empty text is written &quot;&quot;.</source>
        <translation>Zeile %1 ist leer. Ein leerer Text wird &quot;&quot; geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” could be left out, in %Ln place(s).</source>
        <translation>
            <numerusform>„%1“ könnte wegfallen, an %Ln Stelle.</numerusform>
            <numerusform>„%1“ könnte wegfallen, an %Ln Stellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” could be written “%2”, in %Ln place(s).</source>
        <translation>
            <numerusform>„%1“ könnte „%2“ geschrieben werden, an %Ln Stelle.</numerusform>
            <numerusform>„%1“ könnte „%2“ geschrieben werden, an %Ln Stellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That alone costs %Ln part(s) more.</source>
        <translation>
            <numerusform>Das allein kostet %Ln Teil mehr.</numerusform>
            <numerusform>Das allein kostet %Ln Teile mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That alone saves %Ln part(s).</source>
        <translation>
            <numerusform>Das allein spart %Ln Teil.</numerusform>
            <numerusform>Das allein spart %Ln Teile.</numerusform>
        </translation>
    </message>
    <message>
        <source>That alone saves nothing.</source>
        <translation>Das allein spart nichts.</translation>
    </message>
    <message numerus="yes">
        <source>All together save %Ln part(s).</source>
        <translation>
            <numerusform>Alles zusammen spart %Ln Teil.</numerusform>
            <numerusform>Alles zusammen spart %Ln Teile.</numerusform>
        </translation>
    </message>
    <message>
        <source>All together save nothing.</source>
        <translation>Alles zusammen spart nichts.</translation>
    </message>
</context>
<context>
    <name>herald::CountedWords</name>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln angenommen</numerusform>
            <numerusform>%Ln angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unconfirmed</source>
        <translation>
            <numerusform>%Ln unbestätigt</numerusform>
            <numerusform>%Ln unbestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the wire now</source>
        <translation>
            <numerusform>%Ln gerade unterwegs</numerusform>
            <numerusform>%Ln gerade unterwegs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln never left</source>
        <translation>
            <numerusform>%Ln nie hinausgegangen</numerusform>
            <numerusform>%Ln nie hinausgegangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have not left</source>
        <translation>
            <numerusform>%Ln noch nicht hinausgegangen</numerusform>
            <numerusform>%Ln noch nicht hinausgegangen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>1,201 × 2 parts</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln Teil</numerusform>
            <numerusform>%Ln Teile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::CounterBar</name>
    <message>
        <source>%1 of %2</source>
        <comment>units used of the room of the parts</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>GSM-7</source>
        <translation>GSM-7</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>units</comment>
        <translation>noch %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln Teil</numerusform>
            <numerusform>%Ln Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of %3 used, %4, %5 left.</source>
        <comment>GSM-7, 143 of 160 used, 1 part, 17 left.</comment>
        <translation>%1, %2 von %3 benutzt, %4, noch %5.</translation>
    </message>
</context>
<context>
    <name>herald::CountryDialog</name>
    <message>
        <source>Country of the numbers</source>
        <translation>Land der Nummern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) are written without a country code. They are read as numbers of the country that you choose here, and so are those that come later.</source>
        <translation>
            <numerusform>%Ln Nummer ist ohne Landesvorwahl geschrieben. Sie wird als Nummer des Landes gelesen, das Sie hier wählen, und spätere ebenso.</numerusform>
            <numerusform>%Ln Nummern sind ohne Landesvorwahl geschrieben. Sie werden als Nummern des Landes gelesen, das Sie hier wählen, und spätere ebenso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings has it as the account&apos;s default country.</source>
        <translation>In den Einstellungen steht es als Standardland des Kontos.</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Land wählen</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>Take this country</source>
        <translation>Dieses Land nehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Which country are they from?</source>
        <translation>Aus welchem Land sind sie?</translation>
    </message>
</context>
<context>
    <name>herald::DeedWords</name>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>gave another time</source>
        <translation>andere Zeit gegeben</translation>
    </message>
    <message>
        <source>sent before its time</source>
        <translation>vor der Zeit gesendet</translation>
    </message>
    <message>
        <source>put first in line</source>
        <translation>vorgezogen</translation>
    </message>
    <message>
        <source>put back in line</source>
        <translation>wieder eingereiht</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>fortgesetzt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>tried the refused again</source>
        <translation>Abgelehnte erneut versucht</translation>
    </message>
    <message>
        <source>sent unconfirmed again</source>
        <translation>Unbestätigte erneut gesendet</translation>
    </message>
    <message>
        <source>marked as sent</source>
        <translation>als gesendet vermerkt</translation>
    </message>
    <message>
        <source>left unconfirmed</source>
        <translation>unbestätigt gelassen</translation>
    </message>
    <message>
        <source>found at Telnyx</source>
        <translation>bei Telnyx gefunden</translation>
    </message>
    <message>
        <source>took back what it had found</source>
        <translation>Fund zurückgenommen</translation>
    </message>
    <message>
        <source>The log was changed from outside: entry %1 is not what it was, or one before it is missing.</source>
        <translation>Das Protokoll wurde von außen geändert: Eintrag %1 ist nicht mehr, was er war, oder einer davor fehlt.</translation>
    </message>
    <message>
        <source>The log was changed from outside: entries at its end are missing.</source>
        <translation>Das Protokoll wurde von außen geändert: Einträge am Ende fehlen.</translation>
    </message>
    <message numerus="yes">
        <source>The log was changed from outside: it tells nothing of %Ln notice(s).</source>
        <translation>
            <numerusform>Das Protokoll wurde von außen geändert: Es sagt nichts über %Ln Benachrichtigung.</numerusform>
            <numerusform>Das Protokoll wurde von außen geändert: Es sagt nichts über %Ln Benachrichtigungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) hold another text than the one that was sent.</source>
        <translation>
            <numerusform>%Ln Benachrichtigung enthält einen anderen Text als den gesendeten.</numerusform>
            <numerusform>%Ln Benachrichtigungen enthalten einen anderen Text als den gesendeten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy of its last entry beside the database is missing. The next entry makes it anew.</source>
        <translation>Die Abschrift des letzten Eintrags neben der Datenbank fehlt. Der nächste Eintrag legt sie neu an.</translation>
    </message>
    <message>
        <source>The copy of its last entry beside the database is older than the log.</source>
        <translation>Die Abschrift des letzten Eintrags neben der Datenbank ist älter als das Protokoll.</translation>
    </message>
</context>
<context>
    <name>herald::DetailPane</name>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation>Rohdatensatz</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Telnyx rate</source>
        <translation>Preis von Telnyx</translation>
    </message>
    <message>
        <source>Carrier fee</source>
        <translation>Netzgebühr</translation>
    </message>
    <message numerus="yes">
        <source>Cost, %Ln part(s)</source>
        <translation>
            <numerusform>Kosten, %Ln Teil</numerusform>
            <numerusform>Kosten, %Ln Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>Telnyx has sent no record of this message yet.</source>
        <translation>Telnyx hat noch keinen Datensatz zu dieser Nachricht geschickt.</translation>
    </message>
</context>
<context>
    <name>herald::Dispatcher</name>
    <message>
        <source>This account has no API key. Add the key in Settings, then resume.</source>
        <translation>Dieses Konto hat keinen API-Schlüssel. Geben Sie ihn in den Einstellungen ein und setzen Sie dann fort.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) in a row were refused with status %1 and without a reason, which is not how Telnyx answers: a proxy or another server may stand between. Check the network and the base URL in Settings, then resume, and try those that were refused again.</source>
        <translation>
            <numerusform>%Ln Nachricht wurde mit Status %1 und ohne Grund abgelehnt, und so antwortet Telnyx nicht: Ein Proxy oder ein anderer Server kann dazwischenstehen. Prüfen Sie das Netz und die Adresse in den Einstellungen, setzen Sie dann fort, und versuchen Sie die abgelehnte erneut.</numerusform>
            <numerusform>%Ln Nachrichten hintereinander wurden mit Status %1 und ohne Grund abgelehnt, und so antwortet Telnyx nicht: Ein Proxy oder ein anderer Server kann dazwischenstehen. Prüfen Sie das Netz und die Adresse in den Einstellungen, setzen Sie dann fort, und versuchen Sie die abgelehnten erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account of this notice was removed, so it cannot go on. Stop it, and send what has not left from another account.</source>
        <translation>Das Konto dieser Benachrichtigung wurde entfernt, deshalb kann sie nicht weitergehen. Stoppen Sie sie und senden Sie, was nicht abgegangen ist, von einem anderen Konto.</translation>
    </message>
    <message>
        <source>This notice was begun with the API at %1, and its account now sends to %2. It goes on only at its former address: give it back in the account&apos;s settings, or with --api-base. Stop the notice if nobody is to get the rest.</source>
        <translation>Diese Benachrichtigung wurde mit der API unter %1 begonnen, und ihr Konto sendet jetzt an %2. Sie geht nur unter der früheren Adresse weiter: in den Einstellungen des Kontos wieder eintragen oder mit --api-base angeben. Stoppen Sie die Benachrichtigung, wenn niemand den Rest bekommen soll.</translation>
    </message>
</context>
<context>
    <name>herald::DisplayText</name>
    <message>
        <source>after %1 s</source>
        <translation>nach %1 s</translation>
    </message>
    <message>
        <source>after %1 min</source>
        <translation>nach %1 min</translation>
    </message>
    <message>
        <source>after %1 h</source>
        <translation>nach %1 h</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>morgen %1</translation>
    </message>
</context>
<context>
    <name>herald::EditorBox</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>The text that is sent. Tab leaves the box.</source>
        <translation>Der Text, der gesendet wird. Die Tabulatortaste verlässt das Feld.</translation>
    </message>
    <message>
        <source>Write the notice</source>
        <translation>Schreiben Sie die Benachrichtigung</translation>
    </message>
    <message numerus="yes">
        <source>Telnyx takes at most 10 parts in one message, and this text needs %Ln. Shorten it, or send it as two notices.</source>
        <translation>
            <numerusform>Telnyx nimmt höchstens 10 Teile in einer Nachricht an, und dieser Text braucht %Ln. Kürzen Sie ihn oder senden Sie ihn als zwei Benachrichtigungen.</numerusform>
            <numerusform>Telnyx nimmt höchstens 10 Teile in einer Nachricht an, und dieser Text braucht %Ln. Kürzen Sie ihn oder senden Sie ihn als zwei Benachrichtigungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is counted by the standard. Telnyx may count it as Unicode and bill more parts.</source>
        <translation>„%1“ ist nach der Norm gezählt. Telnyx zählt es vielleicht als Unicode und berechnet mehr Teile.</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 weggelassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) could be written more cheaply.</source>
        <translation>
            <numerusform>%Ln Zeichen ließe sich günstiger schreiben.</numerusform>
            <numerusform>%Ln Zeichen ließen sich günstiger schreiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. Saves %Ln part(s) a text.</source>
        <translation>
            <numerusform>%1. Spart %Ln Teil je SMS.</numerusform>
            <numerusform>%1. Spart %Ln Teile je SMS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln</source>
        <translation>
            <numerusform>%Ln ersetzen</numerusform>
            <numerusform>%Ln ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 wird zu %2</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>ein Tabulator</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>ein Leerzeichen</translation>
    </message>
    <message>
        <source>a no-break space</source>
        <translation>ein geschütztes Leerzeichen</translation>
    </message>
    <message>
        <source>a hidden hyphen</source>
        <translation>ein verborgener Trennstrich</translation>
    </message>
    <message>
        <source>a special space (U+%1)</source>
        <translation>ein besonderes Leerzeichen (U+%1)</translation>
    </message>
    <message>
        <source>an invisible character (U+%1)</source>
        <translation>ein unsichtbares Zeichen (U+%1)</translation>
    </message>
    <message numerus="yes">
        <source>%1, written as %Ln characters, becomes one character</source>
        <translation>
            <numerusform>%1, als %Ln Zeichen geschrieben, wird ein Zeichen</numerusform>
            <numerusform>%1, als %Ln Zeichen geschrieben, wird ein Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted with the placeholders as they stand here. The list counts each person&apos;s own text.</source>
        <translation>Gezählt mit den Platzhaltern, wie sie hier stehen. Die Liste zählt den Text jeder einzelnen Person.</translation>
    </message>
    <message>
        <source>%1. May save parts.</source>
        <translation>%1. Spart vielleicht Teile.</translation>
    </message>
</context>
<context>
    <name>herald::EditorMarks</name>
    <message>
        <source>part %1</source>
        <comment>flag at a segment border</comment>
        <translation>Teil %1</translation>
    </message>
</context>
<context>
    <name>herald::EmptyState</name>
    <message>
        <source>%1. %2</source>
        <comment>a heading and what it means</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>herald::EndWords</name>
    <message>
        <source>A notice from %1 is paused</source>
        <translation>Eine Benachrichtigung von %1 ist pausiert</translation>
    </message>
    <message>
        <source>A notice from %1 was stopped</source>
        <translation>Eine Benachrichtigung von %1 wurde gestoppt</translation>
    </message>
    <message>
        <source>A notice from %1 has been sent</source>
        <translation>Eine Benachrichtigung von %1 wurde gesendet</translation>
    </message>
    <message>
        <source>The outbox says why.</source>
        <translation>Im Postausgang steht, warum.</translation>
    </message>
</context>
<context>
    <name>herald::ErrorGuide</name>
    <message>
        <source>Telnyx says: %1 (%2)</source>
        <translation>Telnyx sagt: %1 (%2)</translation>
    </message>
    <message>
        <source>Telnyx says: %1</source>
        <translation>Telnyx sagt: %1</translation>
    </message>
    <message>
        <source>Telnyx refused this and gave no reason.</source>
        <translation>Telnyx hat dies abgelehnt und keinen Grund genannt.</translation>
    </message>
    <message>
        <source>Try once more later. If it happens again, ask whoever looks after your Telnyx account.</source>
        <translation>Versuchen Sie es später noch einmal. Geschieht es wieder, wenden Sie sich an die Person, die Ihr Telnyx-Konto betreut.</translation>
    </message>
    <message>
        <source>Herald does not know this error yet. Ask whoever looks after your Telnyx account and give them the code %1.</source>
        <translation>Herald kennt diesen Fehler noch nicht. Wenden Sie sich an die Person, die Ihr Telnyx-Konto betreut, und nennen Sie ihr den Code %1.</translation>
    </message>
    <message>
        <source>This is a fault in how Herald asked. Keep the error&apos;s details and report them to whoever looks after Herald.</source>
        <translation>Herald hat falsch gefragt. Heben Sie die Einzelheiten des Fehlers auf und melden Sie sie der Person, die Herald betreut.</translation>
    </message>
    <message>
        <source>Ask whoever looks after your Telnyx account to put this right in the Telnyx portal, then send again.</source>
        <translation>Bitten Sie die Person, die Ihr Telnyx-Konto betreut, dies im Telnyx-Portal zu berichtigen, und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Ask whoever looks after your Telnyx account for a valid API key and enter it in Settings.</source>
        <translation>Bitten Sie die Person, die Ihr Telnyx-Konto betreut, um einen gültigen API-Schlüssel und geben Sie ihn in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>Check the number with the person, correct it and send again.</source>
        <translation>Klären Sie die Nummer mit der Person, berichtigen Sie sie und senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>This rule is about phone numbers as senders in the United States. Ask whoever looks after your Telnyx account.</source>
        <translation>Diese Regel betrifft Rufnummern als Absender in den Vereinigten Staaten. Wenden Sie sich an die Person, die Ihr Telnyx-Konto betreut.</translation>
    </message>
    <message>
        <source>Telnyx refused a value in the request.</source>
        <translation>Telnyx hat einen Wert in der Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>The phone network&apos;s limit for this sender has been reached.</source>
        <translation>Die Grenze des Telefonnetzes für diesen Absender ist erreicht.</translation>
    </message>
    <message>
        <source>The sender is not registered as the phone network demands.</source>
        <translation>Der Absender ist nicht so registriert, wie das Telefonnetz es verlangt.</translation>
    </message>
    <message>
        <source>The phone number is not active.</source>
        <translation>Die Rufnummer ist nicht aktiv.</translation>
    </message>
    <message>
        <source>Telnyx does not recognise the phone number.</source>
        <translation>Telnyx erkennt die Rufnummer nicht.</translation>
    </message>
    <message>
        <source>The address for delivery reports (webhook) is not a valid web address, or it is too long.</source>
        <translation>Die Adresse für Zustellberichte (Webhook) ist keine gültige Webadresse oder zu lang.</translation>
    </message>
    <message>
        <source>Correct or remove the webhook address, then send again.</source>
        <translation>Berichtigen oder entfernen Sie die Webhook-Adresse und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Telnyx says that something it needs was missing from the request.</source>
        <translation>Telnyx sagt, dass in der Anfrage etwas Nötiges fehlte.</translation>
    </message>
    <message>
        <source>Telnyx has nothing at the address Herald used.</source>
        <translation>Unter der Adresse, die Herald benutzt hat, gibt es bei Telnyx nichts.</translation>
    </message>
    <message>
        <source>Check the base URL and the messaging profile in Settings. If both are right, the API key may be missing.</source>
        <translation>Prüfen Sie die Basisadresse und das Messaging-Profil in den Einstellungen. Stimmen beide, fehlt vielleicht der API-Schlüssel.</translation>
    </message>
    <message>
        <source>The messaging profile or message number in the request is not valid.</source>
        <translation>Das Messaging-Profil oder die Nachrichtennummer in der Anfrage ist ungültig.</translation>
    </message>
    <message>
        <source>Choose the messaging profile again in Settings, then send again.</source>
        <translation>Wählen Sie das Messaging-Profil in den Einstellungen neu und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Telnyx had a fault of its own, so nobody can say whether it took the message.</source>
        <translation>Telnyx hatte selbst eine Störung; deshalb kann niemand sagen, ob es die Nachricht angenommen hat.</translation>
    </message>
    <message>
        <source>Look the message up at Telnyx before you send it again.</source>
        <translation>Schlagen Sie die Nachricht bei Telnyx nach, bevor Sie sie noch einmal senden.</translation>
    </message>
    <message>
        <source>Telnyx took too long, so nobody can say whether it took the message.</source>
        <translation>Telnyx brauchte zu lange; deshalb kann niemand sagen, ob es die Nachricht angenommen hat.</translation>
    </message>
    <message>
        <source>Telnyx does not accept the API key.</source>
        <translation>Telnyx nimmt den API-Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>The API key is valid, but it is not allowed to do this.</source>
        <translation>Der API-Schlüssel ist gültig, darf dies aber nicht.</translation>
    </message>
    <message>
        <source>Ask whoever looks after your Telnyx account to give the key permission for messaging, or for a different key.</source>
        <translation>Bitten Sie die Person, die Ihr Telnyx-Konto betreut, dem Schlüssel Nachrichten zu erlauben, oder um einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>Herald asked faster than Telnyx allows. The message was not taken.</source>
        <translation>Herald hat schneller gefragt, als Telnyx erlaubt. Die Nachricht wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Wait a little; Herald slows down. If it happens often, set a slower pace in Settings.</source>
        <translation>Warten Sie ein wenig; Herald wird langsamer. Geschieht es oft, stellen Sie in den Einstellungen ein langsameres Tempo ein.</translation>
    </message>
    <message>
        <source>Telnyx could not make sense of the message. Sometimes this means that the text is too long.</source>
        <translation>Telnyx konnte mit der Nachricht nichts anfangen. Manchmal heißt das, dass der Text zu lang ist.</translation>
    </message>
    <message>
        <source>Shorten the text and try again. If that does not help, report the error&apos;s details.</source>
        <translation>Kürzen Sie den Text und versuchen Sie es noch einmal. Hilft das nicht, melden Sie die Einzelheiten des Fehlers.</translation>
    </message>
    <message>
        <source>The phone number is not written in the international form that Telnyx needs.</source>
        <translation>Die Rufnummer steht nicht in der internationalen Form, die Telnyx braucht.</translation>
    </message>
    <message>
        <source>Write the number with a plus sign and the country code, then send again.</source>
        <translation>Schreiben Sie die Nummer mit Pluszeichen und Landesvorwahl und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>A part of the request was of the wrong kind.</source>
        <translation>Ein Teil der Anfrage war von der falschen Art.</translation>
    </message>
    <message>
        <source>Telnyx could not read the request.</source>
        <translation>Telnyx konnte die Anfrage nicht lesen.</translation>
    </message>
    <message>
        <source>Telnyx read the message but cannot act on it.</source>
        <translation>Telnyx hat die Nachricht gelesen, kann sie aber nicht ausführen.</translation>
    </message>
    <message>
        <source>Look at Telnyx&apos;s own words in the details, correct what they name, and send again.</source>
        <translation>Lesen Sie in den Einzelheiten, was Telnyx selbst sagt, berichtigen Sie das Genannte und senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>Telnyx is busy changing something this message needs.</source>
        <translation>Telnyx ändert gerade etwas, das diese Nachricht braucht.</translation>
    </message>
    <message>
        <source>Wait some minutes, then send it again.</source>
        <translation>Warten Sie einige Minuten und senden Sie sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Telnyx is still working on something this message needs.</source>
        <translation>Telnyx arbeitet noch an etwas, das diese Nachricht braucht.</translation>
    </message>
    <message>
        <source>Telnyx is not available at the moment.</source>
        <translation>Telnyx ist im Augenblick nicht erreichbar.</translation>
    </message>
    <message>
        <source>Wait some minutes, then try again.</source>
        <translation>Warten Sie einige Minuten und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Your Telnyx account is not allowed to use this feature.</source>
        <translation>Ihr Telnyx-Konto darf diese Funktion nicht benutzen.</translation>
    </message>
    <message>
        <source>Ask whoever looks after your Telnyx account to raise its verification level.</source>
        <translation>Bitten Sie die Person, die Ihr Telnyx-Konto betreut, dessen Verifizierungsstufe zu erhöhen.</translation>
    </message>
    <message>
        <source>Your Telnyx account may use this feature only within limits, and they are reached.</source>
        <translation>Ihr Telnyx-Konto darf diese Funktion nur begrenzt benutzen, und die Grenze ist erreicht.</translation>
    </message>
    <message>
        <source>The API key is not valid.</source>
        <translation>Der API-Schlüssel ist ungültig.</translation>
    </message>
    <message>
        <source>The API key was withdrawn and no longer works.</source>
        <translation>Der API-Schlüssel wurde zurückgezogen und gilt nicht mehr.</translation>
    </message>
    <message>
        <source>The API key may not be used for this.</source>
        <translation>Der API-Schlüssel darf hierfür nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The API key has run out.</source>
        <translation>Der API-Schlüssel ist abgelaufen.</translation>
    </message>
    <message>
        <source>Your Telnyx account is switched off, perhaps because its funds have run out.</source>
        <translation>Ihr Telnyx-Konto ist abgeschaltet, vielleicht weil das Guthaben aufgebraucht ist.</translation>
    </message>
    <message>
        <source>Ask whoever looks after your Telnyx account to top it up or switch it on again.</source>
        <translation>Bitten Sie die Person, die Ihr Telnyx-Konto betreut, es aufzuladen oder wieder einzuschalten.</translation>
    </message>
    <message>
        <source>Telnyx has blocked your account.</source>
        <translation>Telnyx hat Ihr Konto gesperrt.</translation>
    </message>
    <message>
        <source>Ask whoever looks after your Telnyx account to contact Telnyx support.</source>
        <translation>Bitten Sie die Person, die Ihr Telnyx-Konto betreut, sich an den Telnyx-Support zu wenden.</translation>
    </message>
    <message>
        <source>Your Telnyx account has not been verified yet.</source>
        <translation>Ihr Telnyx-Konto ist noch nicht verifiziert.</translation>
    </message>
    <message>
        <source>Ask whoever looks after your Telnyx account to verify it. Sender names need verification level 2.</source>
        <translation>Bitten Sie die Person, die Ihr Telnyx-Konto betreut, es zu verifizieren. Absendernamen brauchen die Verifizierungsstufe 2.</translation>
    </message>
    <message>
        <source>This feature is not switched on for your Telnyx account.</source>
        <translation>Diese Funktion ist für Ihr Telnyx-Konto nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>Your Telnyx account needs verification level 1 for this.</source>
        <translation>Ihr Telnyx-Konto braucht hierfür die Verifizierungsstufe 1.</translation>
    </message>
    <message>
        <source>Your Telnyx account needs verification level 2 for this.</source>
        <translation>Ihr Telnyx-Konto braucht hierfür die Verifizierungsstufe 2.</translation>
    </message>
    <message>
        <source>Ask whoever looks after your Telnyx account to verify it to level 2.</source>
        <translation>Bitten Sie die Person, die Ihr Telnyx-Konto betreut, es bis Stufe 2 zu verifizieren.</translation>
    </message>
    <message>
        <source>Your Telnyx account has run out of money.</source>
        <translation>Das Guthaben Ihres Telnyx-Kontos ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Ask whoever looks after your Telnyx account to top it up, then go on sending.</source>
        <translation>Bitten Sie die Person, die Ihr Telnyx-Konto betreut, es aufzuladen, und senden Sie dann weiter.</translation>
    </message>
    <message>
        <source>The number cannot receive texts. It may be a landline.</source>
        <translation>Die Nummer kann keine SMS empfangen. Vielleicht ist es ein Festnetzanschluss.</translation>
    </message>
    <message>
        <source>Ask the person for a mobile number.</source>
        <translation>Bitten Sie die Person um eine Mobilnummer.</translation>
    </message>
    <message>
        <source>A phone network took the message for spam and blocked it for now.</source>
        <translation>Ein Telefonnetz hielt die Nachricht für Spam und hat sie vorerst gesperrt.</translation>
    </message>
    <message>
        <source>Wait, send more slowly, and change the wording before you try again.</source>
        <translation>Warten Sie, senden Sie langsamer und ändern Sie den Wortlaut, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>A phone network blocks this sender as spam.</source>
        <translation>Ein Telefonnetz sperrt diesen Absender als Spam.</translation>
    </message>
    <message>
        <source>Do not send it again. Ask whoever looks after your Telnyx account to contact Telnyx support.</source>
        <translation>Senden Sie sie nicht noch einmal. Bitten Sie die Person, die Ihr Telnyx-Konto betreut, sich an den Telnyx-Support zu wenden.</translation>
    </message>
    <message>
        <source>The recipient&apos;s phone network refused the message and gave no reason.</source>
        <translation>Das Telefonnetz des Empfängers hat die Nachricht abgelehnt und keinen Grund genannt.</translation>
    </message>
    <message>
        <source>Try once more later. If it is refused again, reach the person another way.</source>
        <translation>Versuchen Sie es später noch einmal. Wird sie wieder abgelehnt, erreichen Sie die Person auf einem anderen Weg.</translation>
    </message>
    <message>
        <source>The phone network did not deliver the message in time. The phone may have been off.</source>
        <translation>Das Telefonnetz hat die Nachricht nicht rechtzeitig zugestellt. Vielleicht war das Telefon ausgeschaltet.</translation>
    </message>
    <message>
        <source>If the message still matters, send it again later.</source>
        <translation>Ist die Nachricht noch wichtig, senden Sie sie später noch einmal.</translation>
    </message>
    <message>
        <source>The recipient&apos;s phone network could not be reached.</source>
        <translation>Das Telefonnetz des Empfängers war nicht erreichbar.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The message would have gone round in circles, so it was stopped.</source>
        <translation>Die Nachricht wäre im Kreis gelaufen und wurde deshalb angehalten.</translation>
    </message>
    <message>
        <source>Check that the number belongs to the person and is not one of your own.</source>
        <translation>Prüfen Sie, ob die Nummer der Person gehört und keine Ihrer eigenen ist.</translation>
    </message>
    <message>
        <source>The recipient&apos;s phone network could not deliver the message.</source>
        <translation>Das Telefonnetz des Empfängers konnte die Nachricht nicht zustellen.</translation>
    </message>
    <message>
        <source>Try again later. If it fails again, check the number.</source>
        <translation>Versuchen Sie es später noch einmal. Misslingt es wieder, prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>The recipient&apos;s phone network refused the text because of its wording or length.</source>
        <translation>Das Telefonnetz des Empfängers hat den Text wegen seines Wortlauts oder seiner Länge abgelehnt.</translation>
    </message>
    <message>
        <source>Shorten or reword the text, then send again.</source>
        <translation>Kürzen Sie den Text oder formulieren Sie ihn um und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The recipient&apos;s phone network is getting messages faster than it allows.</source>
        <translation>Das Telefonnetz des Empfängers bekommt Nachrichten schneller, als es erlaubt.</translation>
    </message>
    <message>
        <source>Wait, then send more slowly.</source>
        <translation>Warten Sie und senden Sie dann langsamer.</translation>
    </message>
    <message>
        <source>The number is not in use, or it has been switched off.</source>
        <translation>Die Nummer ist nicht vergeben oder abgeschaltet.</translation>
    </message>
    <message>
        <source>The recipient&apos;s phone network does not accept this sender ID.</source>
        <translation>Das Telefonnetz des Empfängers nimmt diese Absenderkennung nicht an.</translation>
    </message>
    <message>
        <source>Use another sender ID. In some countries a sender ID must be registered first: ask Telnyx.</source>
        <translation>Benutzen Sie eine andere Absenderkennung. In manchen Ländern muss sie erst registriert werden: fragen Sie Telnyx.</translation>
    </message>
    <message>
        <source>The message waited too long in Telnyx&apos;s queue and was dropped.</source>
        <translation>Die Nachricht stand zu lange in der Warteschlange von Telnyx und wurde verworfen.</translation>
    </message>
    <message>
        <source>Send it again when the queue is shorter, or at a slower pace.</source>
        <translation>Senden Sie sie noch einmal, wenn die Warteschlange kürzer ist, oder in langsamerem Tempo.</translation>
    </message>
    <message>
        <source>Telnyx&apos;s own filter took the message for spam.</source>
        <translation>Der Filter von Telnyx hielt die Nachricht für Spam.</translation>
    </message>
    <message>
        <source>Reword the text, leave out shortened links, and try again. If it stays blocked, contact Telnyx support.</source>
        <translation>Formulieren Sie den Text um, lassen Sie Kurzlinks weg und versuchen Sie es noch einmal. Bleibt er gesperrt, wenden Sie sich an den Telnyx-Support.</translation>
    </message>
    <message>
        <source>The message looked like a fraud in which many sign-in codes are requested, so it was blocked for 24 hours.</source>
        <translation>Die Nachricht sah nach einem Betrug aus, bei dem viele Anmeldecodes angefordert werden; deshalb wurde sie für 24 Stunden gesperrt.</translation>
    </message>
    <message>
        <source>Wait for 24 hours. If the message was genuine, contact Telnyx support.</source>
        <translation>Warten Sie 24 Stunden. War die Nachricht echt, wenden Sie sich an den Telnyx-Support.</translation>
    </message>
    <message>
        <source>The sender is not set up for messaging.</source>
        <translation>Der Absender ist nicht für Nachrichten eingerichtet.</translation>
    </message>
    <message>
        <source>This person has asked not to be texted (they replied STOP).</source>
        <translation>Diese Person möchte keine SMS bekommen (sie hat mit STOP geantwortet).</translation>
    </message>
    <message>
        <source>Do not text them. Reach them another way if you must.</source>
        <translation>Senden Sie ihr keine SMS. Erreichen Sie sie wenn nötig auf einem anderen Weg.</translation>
    </message>
    <message>
        <source>This kind of message cannot be sent to this number.</source>
        <translation>Diese Art von Nachricht kann nicht an diese Nummer gesendet werden.</translation>
    </message>
    <message>
        <source>Reach the person another way.</source>
        <translation>Erreichen Sie die Person auf einem anderen Weg.</translation>
    </message>
    <message>
        <source>The text is too long: it needs more parts than one message may have.</source>
        <translation>Der Text ist zu lang: er braucht mehr Teile, als eine Nachricht haben darf.</translation>
    </message>
    <message>
        <source>Shorten the text and send again.</source>
        <translation>Kürzen Sie den Text und senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>Telnyx does not know this message. It keeps messages for ten days only.</source>
        <translation>Telnyx kennt diese Nachricht nicht. Es bewahrt Nachrichten nur zehn Tage lang auf.</translation>
    </message>
    <message>
        <source>For an older message, look in the detailed records of the Telnyx portal.</source>
        <translation>Eine ältere Nachricht finden Sie in den Einzelnachweisen des Telnyx-Portals.</translation>
    </message>
    <message>
        <source>The parts of the message do not go together.</source>
        <translation>Die Angaben der Nachricht passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The sender ID does not belong to this messaging profile, or it is not written correctly.</source>
        <translation>Die Absenderkennung gehört nicht zu diesem Messaging-Profil oder ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>Choose a sender ID that the account owns, or the right messaging profile, then send again.</source>
        <translation>Wählen Sie eine Absenderkennung, die dem Konto gehört, oder das richtige Messaging-Profil und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The messaging profile has no alphanumeric sender ID.</source>
        <translation>Das Messaging-Profil hat keine alphanumerische Absenderkennung.</translation>
    </message>
    <message>
        <source>Choose another messaging profile, or ask whoever looks after your Telnyx account to set a sender ID on this one.</source>
        <translation>Wählen Sie ein anderes Messaging-Profil oder bitten Sie die Person, die Ihr Telnyx-Konto betreut, für dieses eine Absenderkennung festzulegen.</translation>
    </message>
    <message>
        <source>The sender ID is not the one set on the messaging profile.</source>
        <translation>Die Absenderkennung ist nicht die des Messaging-Profils.</translation>
    </message>
    <message>
        <source>Choose the sender ID that belongs to the profile, or another profile, then send again.</source>
        <translation>Wählen Sie die Absenderkennung, die zum Profil gehört, oder ein anderes Profil und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The messaging profile does not allow texts to this country.</source>
        <translation>Das Messaging-Profil erlaubt keine SMS in dieses Land.</translation>
    </message>
    <message>
        <source>Ask whoever looks after your Telnyx account to allow the country on the profile, then send again.</source>
        <translation>Bitten Sie die Person, die Ihr Telnyx-Konto betreut, das Land im Profil zu erlauben, und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The number cannot be texted as it is written.</source>
        <translation>An die Nummer in dieser Schreibweise kann keine SMS gehen.</translation>
    </message>
    <message>
        <source>The messaging profile&apos;s secret is wrong.</source>
        <translation>Das Geheimnis des Messaging-Profils ist falsch.</translation>
    </message>
    <message>
        <source>The messaging profile is switched off.</source>
        <translation>Das Messaging-Profil ist abgeschaltet.</translation>
    </message>
    <message>
        <source>Choose another profile, or ask whoever looks after your Telnyx account to switch it on.</source>
        <translation>Wählen Sie ein anderes Profil oder bitten Sie die Person, die Ihr Telnyx-Konto betreut, es einzuschalten.</translation>
    </message>
    <message>
        <source>The messaging profile&apos;s secret is missing.</source>
        <translation>Das Geheimnis des Messaging-Profils fehlt.</translation>
    </message>
    <message>
        <source>Messaging is switched off for your whole Telnyx account.</source>
        <translation>Nachrichten sind für Ihr ganzes Telnyx-Konto abgeschaltet.</translation>
    </message>
    <message>
        <source>Telnyx has stopped this sender because too many of its messages failed or were taken for spam.</source>
        <translation>Telnyx hat diesen Absender angehalten, weil zu viele seiner Nachrichten scheiterten oder für Spam gehalten wurden.</translation>
    </message>
    <message>
        <source>Use another sender ID and ask whoever looks after your Telnyx account to contact Telnyx support.</source>
        <translation>Benutzen Sie eine andere Absenderkennung und bitten Sie die Person, die Ihr Telnyx-Konto betreut, sich an den Telnyx-Support zu wenden.</translation>
    </message>
    <message>
        <source>The message has no text, or nothing was left of it after Telnyx simplified its characters.</source>
        <translation>Die Nachricht hat keinen Text, oder es blieb nichts davon übrig, nachdem Telnyx die Zeichen vereinfacht hat.</translation>
    </message>
    <message>
        <source>Write a text and send again.</source>
        <translation>Schreiben Sie einen Text und senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>Telnyx&apos;s queue for this sender is full. The message was not taken.</source>
        <translation>Die Warteschlange von Telnyx für diesen Absender ist voll. Die Nachricht wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Wait some minutes; Herald tries again. If it happens often, set a slower pace in Settings.</source>
        <translation>Warten Sie einige Minuten; Herald versucht es wieder. Geschieht es oft, stellen Sie in den Einstellungen ein langsameres Tempo ein.</translation>
    </message>
    <message>
        <source>A named sender cannot text this kind of number, such as a short code.</source>
        <translation>Ein Name als Absender kann an diese Art von Nummer, etwa eine Kurzwahl, keine SMS senden.</translation>
    </message>
    <message>
        <source>Telnyx cannot use this sender for the moment.</source>
        <translation>Telnyx kann diesen Absender im Augenblick nicht benutzen.</translation>
    </message>
    <message>
        <source>Wait a few hours, or use another sender ID.</source>
        <translation>Warten Sie einige Stunden oder benutzen Sie eine andere Absenderkennung.</translation>
    </message>
    <message>
        <source>The messaging profile has no sender that can be used for this message.</source>
        <translation>Das Messaging-Profil hat keinen Absender, der sich für diese Nachricht eignet.</translation>
    </message>
    <message>
        <source>The message was blocked because of what it says.</source>
        <translation>Die Nachricht wurde wegen ihres Inhalts gesperrt.</translation>
    </message>
    <message>
        <source>Reword the text before you send it again.</source>
        <translation>Formulieren Sie den Text um, bevor Sie ihn noch einmal senden.</translation>
    </message>
    <message>
        <source>The sender ID is not written as phone networks allow.</source>
        <translation>Die Absenderkennung ist nicht so geschrieben, wie Telefonnetze es erlauben.</translation>
    </message>
    <message>
        <source>Use 1 to 11 letters from A to Z, digits and spaces, with at least one letter.</source>
        <translation>Benutzen Sie 1 bis 11 Buchstaben von A bis Z, Ziffern und Leerzeichen, darunter mindestens einen Buchstaben.</translation>
    </message>
    <message>
        <source>The sender ID could not be given to the messaging profile.</source>
        <translation>Die Absenderkennung konnte dem Messaging-Profil nicht gegeben werden.</translation>
    </message>
    <message>
        <source>The text is longer than Telnyx recommends, so it was refused.</source>
        <translation>Der Text ist länger, als Telnyx empfiehlt, und wurde deshalb abgelehnt.</translation>
    </message>
    <message>
        <source>The sender is not verified as the phone network demands.</source>
        <translation>Der Absender ist nicht so verifiziert, wie das Telefonnetz es verlangt.</translation>
    </message>
    <message>
        <source>The messaging profile does not allow texts to any country.</source>
        <translation>Das Messaging-Profil erlaubt in kein Land SMS.</translation>
    </message>
    <message>
        <source>Ask whoever looks after your Telnyx account to allow the countries you write to, then send again.</source>
        <translation>Bitten Sie die Person, die Ihr Telnyx-Konto betreut, die Länder zu erlauben, in die Sie schreiben, und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The messaging profile has spent all it may spend today.</source>
        <translation>Das Messaging-Profil hat ausgegeben, was es heute ausgeben darf.</translation>
    </message>
    <message>
        <source>Wait until midnight UTC, or ask whoever looks after your Telnyx account to raise the daily limit.</source>
        <translation>Warten Sie bis Mitternacht UTC oder bitten Sie die Person, die Ihr Telnyx-Konto betreut, die Tagesgrenze zu erhöhen.</translation>
    </message>
</context>
<context>
    <name>herald::FactWords</name>
    <message numerus="yes">
        <source>%Ln people were sent this text, or one much like it, in the last 24 hours.</source>
        <translation>
            <numerusform>%Ln Person bekam diesen Text oder einen sehr ähnlichen in den letzten 24 Stunden.</numerusform>
            <numerusform>%Ln Personen bekamen diesen Text oder einen sehr ähnlichen in den letzten 24 Stunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most of them by “%1”, %2. Check that this is not the same notice once more.</source>
        <translation>Die meisten durch „%1“, %2. Prüfen Sie, ob dies nicht dieselbe Benachrichtigung noch einmal ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people would get the text at night.</source>
        <translation>
            <numerusform>%Ln Person bekäme den Text nachts.</numerusform>
            <numerusform>%Ln Personen bekämen den Text nachts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Between %1 and %2 o&apos;clock where they live; it would be %3 in %4. Send it later, or choose an hour for it.</source>
        <translation>Zwischen %1 und %2 Uhr dort, wo sie leben; in %4 wäre es %3. Senden Sie später, oder wählen Sie eine Stunde dafür.</translation>
    </message>
    <message numerus="yes">
        <source>The price of %Ln messages is not known yet.</source>
        <translation>
            <numerusform>Der Preis für %Ln Nachricht ist noch nicht bekannt.</numerusform>
            <numerusform>Der Preis für %Ln Nachrichten ist noch nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent there lately: %1. The cost shown is without them.</source>
        <translation>Dorthin wurde in letzter Zeit nichts gesendet: %1. Die gezeigten Kosten sind ohne sie.</translation>
    </message>
    <message>
        <source>This costs about %1, and the messaging profile may spend %2 a day.</source>
        <translation>Das kostet etwa %1, und das Messaging-Profil darf %2 am Tag ausgeben.</translation>
    </message>
    <message>
        <source>The sending will pause when the limit is reached. Telnyx counts days from midnight UTC.</source>
        <translation>Das Senden pausiert, wenn die Grenze erreicht ist. Telnyx zählt Tage ab Mitternacht UTC.</translation>
    </message>
    <message>
        <source>%1 parts are more than Telnyx keeps waiting for one sender, which is %2.</source>
        <translation>%1 Teile sind mehr, als Telnyx für einen Absender warten lässt, nämlich %2.</translation>
    </message>
    <message>
        <source>Herald waits while that queue is full, so it may end later than shown.</source>
        <translation>Herald wartet, solange diese Warteschlange voll ist, darum kann es später enden als gezeigt.</translation>
    </message>
    <message>
        <source>This costs about %1, and %2 of the %3 that the messaging profile may spend a day are spent.</source>
        <translation>Das kostet etwa %1, und von den %3, die das Messaging-Profil am Tag ausgeben darf, sind %2 schon ausgegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other notices of this sender are being sent.</source>
        <translation>
            <numerusform>%Ln andere Benachrichtigung dieses Absenders wird gerade gesendet.</numerusform>
            <numerusform>%Ln andere Benachrichtigungen dieses Absenders werden gerade gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pace of the sender is shared, so this one ends later than it would alone.</source>
        <translation>Das Tempo des Absenders wird geteilt; deshalb endet diese später, als sie es allein täte.</translation>
    </message>
    <message>
        <source>Most of them by a notice without a title, %1. Check that this is not the same notice once more.</source>
        <translation>Die meisten durch eine Benachrichtigung ohne Titel, %1. Prüfen Sie, ob dies nicht dieselbe Benachrichtigung noch einmal ist.</translation>
    </message>
</context>
<context>
    <name>herald::FailureWords</name>
    <message>
        <source>The connection to Telnyx is not safe: its certificate was not accepted. Nothing was sent.</source>
        <translation>Die Verbindung zu Telnyx ist nicht sicher: das Zertifikat wurde nicht anerkannt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time and the base URL in Settings. If both are right, ask your network&apos;s administrator.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Rechners und die Basisadresse in den Einstellungen. Stimmen sie, fragen Sie die Person, die Ihr Netz verwaltet.</translation>
    </message>
    <message>
        <source>Telnyx could not be reached. Nothing was sent.</source>
        <translation>Telnyx war nicht erreichbar. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the internet connection and the base URL in Settings, then try again.</source>
        <translation>Prüfen Sie die Internetverbindung und die Basisadresse in den Einstellungen und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The connection broke before Telnyx answered, so nobody can say whether it took the request.</source>
        <translation>Die Verbindung brach ab, bevor Telnyx antwortete; deshalb kann niemand sagen, ob es die Anfrage angenommen hat.</translation>
    </message>
    <message>
        <source>If it was a message, look it up at Telnyx before you send it again.</source>
        <translation>War es eine Nachricht, schlagen Sie sie bei Telnyx nach, bevor Sie sie noch einmal senden.</translation>
    </message>
    <message>
        <source>The server sent Herald on to another address. Herald did not follow, to keep the API key safe.</source>
        <translation>Der Server hat Herald an eine andere Adresse verwiesen. Herald ist nicht gefolgt, um den API-Schlüssel zu schützen.</translation>
    </message>
    <message>
        <source>Check the base URL in Settings. On a guest or hotel network, sign in to the network first.</source>
        <translation>Prüfen Sie die Basisadresse in den Einstellungen. In einem Gäste- oder Hotelnetz melden Sie sich zuerst im Netz an.</translation>
    </message>
    <message>
        <source>The server answered that all is well, but not in a form that Herald understands.</source>
        <translation>Der Server antwortete, alles sei in Ordnung, aber nicht in einer Form, die Herald versteht.</translation>
    </message>
    <message>
        <source>Check the base URL in Settings. If it was a message, look it up at Telnyx before you send it again.</source>
        <translation>Prüfen Sie die Basisadresse in den Einstellungen. War es eine Nachricht, schlagen Sie sie bei Telnyx nach, bevor Sie sie noch einmal senden.</translation>
    </message>
    <message>
        <source>The answer was far larger than it should be, so Herald stopped reading it.</source>
        <translation>Die Antwort war viel größer, als sie sein sollte; deshalb hat Herald aufgehört, sie zu lesen.</translation>
    </message>
    <message>
        <source>Herald does not send to this address. Nothing was sent.</source>
        <translation>Herald sendet nicht an diese Adresse. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Correct the base URL in Settings: it must begin with https, and hold no user name or password. Plain http is allowed to this computer only.</source>
        <translation>Berichtigen Sie die Basisadresse in den Einstellungen: sie muss mit https beginnen und darf weder Benutzernamen noch Passwort enthalten. Einfaches http ist nur zu diesem Rechner erlaubt.</translation>
    </message>
    <message>
        <source>Telnyx does not accept the API key.</source>
        <translation>Telnyx nimmt den API-Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>Ask whoever looks after your Telnyx account for a valid API key and enter it in Settings.</source>
        <translation>Bitten Sie die Person, die Ihr Telnyx-Konto betreut, um einen gültigen API-Schlüssel und geben Sie ihn in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>Your Telnyx account has run out of money.</source>
        <translation>Das Guthaben Ihres Telnyx-Kontos ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Ask whoever looks after your Telnyx account to top it up, then go on sending.</source>
        <translation>Bitten Sie die Person, die Ihr Telnyx-Konto betreut, es aufzuladen, und senden Sie dann weiter.</translation>
    </message>
    <message>
        <source>The API key is not allowed to do this.</source>
        <translation>Der API-Schlüssel darf dies nicht.</translation>
    </message>
    <message>
        <source>Ask whoever looks after your Telnyx account to give the key permission, or for a different key.</source>
        <translation>Bitten Sie die Person, die Ihr Telnyx-Konto betreut, dem Schlüssel dies zu erlauben, oder um einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>The server has nothing at the address Herald used.</source>
        <translation>Unter der Adresse, die Herald benutzt hat, gibt es auf dem Server nichts.</translation>
    </message>
    <message>
        <source>Check the base URL in Settings.</source>
        <translation>Prüfen Sie die Basisadresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>Telnyx took too long, so nobody can say whether it took the request.</source>
        <translation>Telnyx brauchte zu lange; deshalb kann niemand sagen, ob es die Anfrage angenommen hat.</translation>
    </message>
    <message>
        <source>Herald asked faster than Telnyx allows.</source>
        <translation>Herald hat schneller gefragt, als Telnyx erlaubt.</translation>
    </message>
    <message>
        <source>Wait a little, then try again. If it happens often, set a slower pace in Settings.</source>
        <translation>Warten Sie ein wenig und versuchen Sie es dann noch einmal. Geschieht es oft, stellen Sie in den Einstellungen ein langsameres Tempo ein.</translation>
    </message>
    <message>
        <source>Telnyx is not available at the moment.</source>
        <translation>Telnyx ist im Augenblick nicht erreichbar.</translation>
    </message>
    <message>
        <source>Wait some minutes, then try again.</source>
        <translation>Warten Sie einige Minuten und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Telnyx had a fault of its own (status %1), so nobody can say whether it took the request.</source>
        <translation>Telnyx hatte selbst eine Störung (Status %1); deshalb kann niemand sagen, ob es die Anfrage angenommen hat.</translation>
    </message>
    <message>
        <source>The server refused the request (status %1) and gave no reason.</source>
        <translation>Der Server hat die Anfrage abgelehnt (Status %1) und keinen Grund genannt.</translation>
    </message>
    <message>
        <source>Check the account in Settings, then try again. If it happens again, ask whoever looks after your Telnyx account.</source>
        <translation>Prüfen Sie das Konto in den Einstellungen und versuchen Sie es dann noch einmal. Geschieht es wieder, wenden Sie sich an die Person, die Ihr Telnyx-Konto betreut.</translation>
    </message>
    <message>
        <source>The connection broke before Telnyx answered.</source>
        <translation>Die Verbindung brach ab, bevor Telnyx geantwortet hat.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The server answered, but not in a form that Herald understands.</source>
        <translation>Der Server hat geantwortet, aber nicht in einer Form, die Herald versteht.</translation>
    </message>
    <message>
        <source>Telnyx took too long to answer.</source>
        <translation>Telnyx hat zu lange für die Antwort gebraucht.</translation>
    </message>
    <message>
        <source>Telnyx had a fault of its own (status %1).</source>
        <translation>Bei Telnyx selbst ist ein Fehler aufgetreten (Status %1).</translation>
    </message>
</context>
<context>
    <name>herald::FigureBlock</name>
    <message>
        <source>%1, %2</source>
        <comment>a figure and what it means</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>herald::GroupExport</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>herald::HandoverReport</name>
    <message>
        <source>Row %1, “%2”, is left out: %3</source>
        <translation>Zeile %1, „%2“, wird ausgelassen: %3</translation>
    </message>
    <message>
        <source>%1: would be sent</source>
        <translation>%1: würde gesendet</translation>
    </message>
    <message>
        <source>%1 of %2 handed over</source>
        <translation>%1 von %2 übergeben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln angenommen</numerusform>
            <numerusform>%Ln angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unconfirmed</source>
        <translation>
            <numerusform>%Ln unbestätigt</numerusform>
            <numerusform>%Ln unbestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln never left</source>
        <translation>
            <numerusform>%Ln nie hinausgegangen</numerusform>
            <numerusform>%Ln nie hinausgegangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln abgebrochen</numerusform>
            <numerusform>%Ln abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivered so far</source>
        <translation>
            <numerusform>%Ln bisher zugestellt</numerusform>
            <numerusform>%Ln bisher zugestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice %1: %2</source>
        <translation>Benachrichtigung %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) have not left. They stay in the outbox; “herald resume %1” goes on with them.</source>
        <translation>
            <numerusform>%Ln Nachricht ist nicht hinausgegangen. Sie bleibt im Postausgang; „herald resume %1“ setzt fort.</numerusform>
            <numerusform>%Ln Nachrichten sind nicht hinausgegangen. Sie bleiben im Postausgang; „herald resume %1“ setzt fort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are unconfirmed: they may have been sent. Do not send them again before you have looked.</source>
        <translation>
            <numerusform>%Ln Nachricht ist unbestätigt: sie könnte gesendet worden sein. Senden Sie sie nicht noch einmal, bevor Sie nachgesehen haben.</numerusform>
            <numerusform>%Ln Nachrichten sind unbestätigt: sie könnten gesendet worden sein. Senden Sie sie nicht noch einmal, bevor Sie nachgesehen haben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::HandoverWait</name>
    <message>
        <source>Stopping: what is on the wire is waited for, the rest does not leave.</source>
        <translation>Wird gestoppt: was unterwegs ist, wird abgewartet, der Rest geht nicht hinaus.</translation>
    </message>
    <message>
        <source>Telnyx asks for a rest: nothing more leaves before %1.</source>
        <translation>Telnyx bittet um eine Pause: Vor %1 geht nichts mehr hinaus.</translation>
    </message>
</context>
<context>
    <name>herald::HandoverWords</name>
    <message>
        <source>Herald left this person out because they opted out. Nothing was sent.</source>
        <translation>Herald hat diese Person ausgelassen, weil sie sich abgemeldet hat. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Reach them another way if you must. Who has opted out stands under People.</source>
        <translation>Erreichen Sie sie auf anderem Weg, wenn es sein muss. Wer sich abgemeldet hat, steht unter Personen.</translation>
    </message>
    <message>
        <source>It is not sent again by itself. Look it up at Telnyx, then decide.</source>
        <translation>Sie wird nicht von selbst noch einmal gesendet. Schlagen Sie sie bei Telnyx nach und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>Herald was ended while this was on the wire, so nobody can say whether Telnyx took it.</source>
        <translation>Herald wurde beendet, während dies unterwegs war; niemand kann sagen, ob Telnyx es angenommen hat.</translation>
    </message>
    <message>
        <source>No answer was kept, so nobody knows yet whether Telnyx took this message.</source>
        <translation>Keine Antwort ist aufbewahrt; niemand weiß bisher, ob Telnyx diese Nachricht angenommen hat.</translation>
    </message>
    <message>
        <source>Connection broke before an answer</source>
        <translation>Verbindung brach vor einer Antwort ab</translation>
    </message>
    <message>
        <source>Answered with error status %1</source>
        <translation>Antwort mit Fehlerstatus %1</translation>
    </message>
    <message>
        <source>Pointed to another address (status %1)</source>
        <translation>Verweis auf eine andere Adresse (Status %1)</translation>
    </message>
    <message>
        <source>Answer that Herald cannot read</source>
        <translation>Antwort, die Herald nicht lesen kann</translation>
    </message>
    <message>
        <source>Answer that was far too large</source>
        <translation>Antwort, die viel zu groß war</translation>
    </message>
    <message>
        <source>Herald was ended while this was on the wire</source>
        <translation>Herald wurde beendet, während dies unterwegs war</translation>
    </message>
    <message>
        <source>Not known whether Telnyx took it</source>
        <translation>Nicht bekannt, ob Telnyx es angenommen hat</translation>
    </message>
</context>
<context>
    <name>herald::HeaderStrip</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>Practice carrier</source>
        <translation>Übungsnetz</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Practice balance</source>
        <translation>Übungsguthaben</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Connect account…</source>
        <translation>Konto verbinden…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>herald::HeadingTranslations</name>
    <message>
        <source>mobile|mobile number</source>
        <extracomment>Headings of a spreadsheet column with mobile numbers, as people write them; any number of them, parted by |</extracomment>
        <translation>handy|handynummer|mobilnummer</translation>
    </message>
    <message>
        <source>phone|phone number</source>
        <extracomment>Headings of a spreadsheet column with phone numbers, as people write them; any number of them, parted by |</extracomment>
        <translation>telefon|telefonnummer|rufnummer</translation>
    </message>
    <message>
        <source>name|full name|first name</source>
        <extracomment>Headings of a spreadsheet column with people&apos;s names, as people write them; any number of them, parted by |</extracomment>
        <translation>name|vollständiger name|vorname</translation>
    </message>
</context>
<context>
    <name>herald::HelpCommand</name>
    <message>
        <source>There is no command “%1”. “herald help” lists the commands.</source>
        <translation>Den Befehl „%1“ gibt es nicht. „herald help“ zeigt alle Befehle.</translation>
    </message>
</context>
<context>
    <name>herald::HistoryCommand</name>
    <message>
        <source>“%1” is no state. Use waiting, sending, accepted, refused, unconfirmed or cancelled.</source>
        <translation>„%1“ ist kein Zustand. Benutzen Sie waiting, sending, accepted, refused, unconfirmed oder cancelled.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it like 2026-05-01 or 2026-05-01T09:30.</source>
        <translation>„%1“ ist keine Zeit. Schreiben Sie sie wie 2026-05-01 oder 2026-05-01T09:30.</translation>
    </message>
    <message>
        <source>--notice needs the number of a notice.</source>
        <translation>--notice braucht die Nummer einer Benachrichtigung.</translation>
    </message>
    <message>
        <source>--limit needs a number; 0 is all.</source>
        <translation>--limit braucht eine Zahl; 0 heißt alle.</translation>
    </message>
    <message>
        <source>Give either --json or --csv, not both.</source>
        <translation>Geben Sie entweder --json oder --csv an, nicht beide.</translation>
    </message>
    <message>
        <source>No message matches.</source>
        <translation>Keine Nachricht passt.</translation>
    </message>
</context>
<context>
    <name>herald::HistoryModel</name>
    <message>
        <source>With the carrier</source>
        <translation>Beim Netz</translation>
    </message>
    <message>
        <source>Accepted by Telnyx</source>
        <translation>Von Telnyx angenommen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status and what is known</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cost in %1</source>
        <translation>Kosten in %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
</context>
<context>
    <name>herald::HistoryPage</name>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>Everything you send is kept here, person by person.</source>
        <translation>Alles, was Sie senden, steht hier, Person für Person.</translation>
    </message>
    <message>
        <source>Write a notice</source>
        <translation>Benachrichtigung schreiben</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Search text, number, name or sender</source>
        <translation>Text, Nummer, Name oder Absender suchen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s), newest first</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten, neueste zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts gefunden zu „%1“</translation>
    </message>
    <message>
        <source>Other words or fewer filters may find it.</source>
        <translation>Andere Wörter oder weniger Filter helfen vielleicht.</translation>
    </message>
</context>
<context>
    <name>herald::KeyValueGrid</name>
    <message>
        <source>%1: %2</source>
        <comment>a label and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>herald::KeyringSecretStore</name>
    <message>
        <source>the system keyring</source>
        <translation>der Schlüsselbund des Systems</translation>
    </message>
</context>
<context>
    <name>herald::KnownColumn</name>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
</context>
<context>
    <name>herald::Leaving</name>
    <message numerus="yes">
        <source>%Ln notice(s) are being sent.</source>
        <translation>
            <numerusform>%Ln Benachrichtigung wird gesendet.</numerusform>
            <numerusform>%Ln Benachrichtigungen werden gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) are scheduled, the next for %1.</source>
        <translation>
            <numerusform>%Ln Benachrichtigung ist eingeplant, für %1.</numerusform>
            <numerusform>%Ln Benachrichtigungen sind eingeplant, die nächste für %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the tray Herald goes on without its window and tells you how it ends.</source>
        <translation>Im Benachrichtigungsbereich macht Herald ohne Fenster weiter und sagt Ihnen, wie es ausgeht.</translation>
    </message>
    <message>
        <source>If you quit, what has not left waits on this computer until you resume it. Nothing is lost and nothing is sent twice.</source>
        <translation>Wenn Sie beenden, wartet das noch nicht Abgeschickte auf diesem Rechner, bis Sie es fortsetzen. Nichts geht verloren und nichts wird zweimal gesendet.</translation>
    </message>
    <message>
        <source>If you quit, nothing is sent at that time. Herald asks about it at the next start.</source>
        <translation>Wenn Sie beenden, wird zu dieser Zeit nichts gesendet. Herald fragt beim nächsten Start danach.</translation>
    </message>
    <message>
        <source>Herald is still sending</source>
        <translation>Herald sendet noch</translation>
    </message>
    <message>
        <source>A notice is still to begin</source>
        <translation>Eine Benachrichtigung steht noch bevor</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>Im Benachrichtigungsbereich weitermachen</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation>Pausieren und beenden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hierbleiben</translation>
    </message>
</context>
<context>
    <name>herald::LedgerLine</name>
    <message>
        <source>%1 %2</source>
        <comment>a number and what it counts, as in: 1,212 rows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and what it counts, as in: 3 need attention</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>1,212 rows: 1,204 ready, 8 twice.</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the terms of a sum</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>herald::LedgerTermButton</name>
    <message>
        <source>%1 %2</source>
        <comment>a number and what it counts, as in: 3 need attention</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>herald::LinesDialog</name>
    <message>
        <source>Left aside</source>
        <translation>Beiseitegelassen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Ctrl+C copies the chosen lines</source>
        <translation>Strg+C kopiert die gewählten Zeilen</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alle kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>herald::ListBanner</name>
    <message>
        <source>%1 was not read.</source>
        <translation>%1 wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>what was pasted</source>
        <translation>was eingefügt wurde</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Not in the list: %1.</source>
        <translation>Nicht in der Liste: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed: this row is no longer in the list.</source>
        <translation>Nichts wurde geändert: Diese Zeile ist nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>You wrote “%1”.</source>
        <translation>Sie haben „%1“ geschrieben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nichts wurde hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) added.</source>
        <translation>
            <numerusform>%Ln Zeile hinzugefügt.</numerusform>
            <numerusform>%Ln Zeilen hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s) added.</source>
        <translation>
            <numerusform>%1: %Ln Zeile hinzugefügt.</numerusform>
            <numerusform>%1: %Ln Zeilen hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers are taken from “%1”, and there are no names.</source>
        <translation>Nummern kommen aus „%1“, und Namen gibt es nicht.</translation>
    </message>
    <message>
        <source>Numbers are taken from “%1”, names from “%2”.</source>
        <translation>Nummern stammen aus „%1“, Namen aus „%2“.</translation>
    </message>
    <message>
        <source>The columns of the list mean something else now.</source>
        <translation>Die Spalten der Liste bedeuten jetzt etwas anderes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved.</source>
        <translation>
            <numerusform>%Ln Zeile gespeichert.</numerusform>
            <numerusform>%Ln Zeilen gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was not saved.</source>
        <translation>Die Liste wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>These rows were left out when the notice was sent.</source>
        <translation>Diese Zeilen wurden ausgelassen, als die Benachrichtigung gesendet wurde.</translation>
    </message>
    <message>
        <source>Put them right and send them. Who was sent it already is barred here; start a new notice to write to everybody.</source>
        <translation>Bringen Sie sie in Ordnung und senden Sie sie. Wem sie schon gesendet wurde, ist hier gesperrt; um allen zu schreiben, beginnen Sie eine neue Benachrichtigung.</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten …</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>There is no phone number in it.</source>
        <translation>Darin steht keine Telefonnummer.</translation>
    </message>
    <message>
        <source>It is a heading.</source>
        <translation>Es ist eine Überschrift.</translation>
    </message>
    <message>
        <source>Its sender has a row already.</source>
        <translation>Wer es geschrieben hat, hat schon eine Zeile.</translation>
    </message>
    <message>
        <source>The list is full.</source>
        <translation>Die Liste ist voll.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) made no row</source>
        <translation>
            <numerusform>%Ln Zeile ergab keinen Eintrag</numerusform>
            <numerusform>%Ln Zeilen ergaben keinen Eintrag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) removed.</source>
        <translation>
            <numerusform>%Ln Zeile entfernt.</numerusform>
            <numerusform>%Ln Zeilen entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s) removed.</source>
        <translation>
            <numerusform>%1: %Ln Zeile entfernt.</numerusform>
            <numerusform>%1: %Ln Zeilen entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>herald::ListsCommand</name>
    <message>
        <source>There is no saved list called “%1”. “herald lists” shows those there are.</source>
        <translation>Es gibt keine gespeicherte Liste namens „%1“. „herald lists“ zeigt, welche es gibt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>No list is saved yet. “herald lists import NAME FILE” makes one.</source>
        <translation>Es ist noch keine Liste gespeichert. „herald lists import NAME DATEI“ erstellt eine.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved.</source>
        <translation>
            <numerusform>%Ln Zeile gespeichert.</numerusform>
            <numerusform>%Ln Zeilen gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was removed: nobody can be asked here. Give --yes.</source>
        <translation>Nichts wurde entfernt: Hier kann niemand gefragt werden. Geben Sie --yes an.</translation>
    </message>
    <message>
        <source>The list “%1” is removed. Type yes to go on, anything else to stop.</source>
        <translation>Die Liste „%1“ wird entfernt. „ja“ eintippen, um fortzufahren, alles andere bricht ab.</translation>
    </message>
    <message>
        <source>Say what to do with saved lists: nothing to list them, “show” or “remove” with a name, “import” with a name and a file, or “rename” with two names.</source>
        <translation>Sagen Sie, was mit gespeicherten Listen geschehen soll: nichts, um sie aufzuzählen, „show“ oder „remove“ mit einem Namen, „import“ mit einem Namen und einer Datei, oder „rename“ mit zwei Namen.</translation>
    </message>
</context>
<context>
    <name>herald::ListsPane</name>
    <message>
        <source>Lists of people</source>
        <translation>Personenlisten</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>Personenliste</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>Neue Liste …</translation>
    </message>
    <message>
        <source>Keeps the people of a file under a name</source>
        <translation>Behält die Personen einer Datei unter einem Namen</translation>
    </message>
    <message>
        <source>Saved lists</source>
        <translation>Gespeicherte Listen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln row(s)</source>
        <translation>
            <numerusform>%1, %Ln Zeile</numerusform>
            <numerusform>%1, %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not text</source>
        <translation>Nicht schreiben</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message numerus="yes">
        <source>Opted out, %Ln people</source>
        <translation>
            <numerusform>Abgemeldet, %Ln Person</numerusform>
            <numerusform>Abgemeldet, %Ln Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::LogCommand</name>
    <message>
        <source>notice %1 from %2</source>
        <translation>Benachrichtigung %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::LogDialog</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Log of decisions</source>
        <translation>Protokoll der Entscheidungen</translation>
    </message>
    <message>
        <source>Who decided what, and when. It holds no text and no number, and each entry is sealed over the one before it.</source>
        <translation>Wer was wann entschieden hat. Es enthält keinen Text und keine Nummer, und jeder Eintrag ist über dem vorigen versiegelt.</translation>
    </message>
    <message>
        <source>Nothing is in the log</source>
        <translation>Das Protokoll ist leer</translation>
    </message>
    <message>
        <source>The first notice that is sent makes its first entry.</source>
        <translation>Die erste gesendete Benachrichtigung macht den ersten Eintrag.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries saved in %1.</source>
        <translation>
            <numerusform>%Ln Eintrag in %1 gespeichert.</numerusform>
            <numerusform>%Ln Einträge in %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not saved. %2</source>
        <translation>%1 wurde nicht gespeichert. %2</translation>
    </message>
    <message>
        <source>The log cannot be read.</source>
        <translation>Das Protokoll lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The log is not sound.</source>
        <translation>Das Protokoll ist nicht unversehrt.</translation>
    </message>
    <message>
        <source>The log is sound.</source>
        <translation>Das Protokoll ist unversehrt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries follow each other without a gap.</source>
        <translation>
            <numerusform>%Ln Eintrag steht darin, ohne Lücke.</numerusform>
            <numerusform>%Ln Einträge folgen einander ohne Lücke.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>log of decisions</source>
        <comment>file name</comment>
        <translation>Protokoll der Entscheidungen</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
</context>
<context>
    <name>herald::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>SHA-256 des Textes</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Prüfsumme</translation>
    </message>
</context>
<context>
    <name>herald::MainWindow</name>
    <message>
        <source>Compose</source>
        <translation>Verfassen</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>New notice</source>
        <translation>Neue Benachrichtigung</translation>
    </message>
    <message>
        <source>The notice you are writing has not been sent. A new one takes its place.</source>
        <translation>Die Benachrichtigung, die Sie schreiben, ist nicht gesendet. Eine neue tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>Discard it and begin a new one</source>
        <translation>Verwerfen und neu beginnen</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Herald, practice mode</source>
        <translation>Herald, Übungsmodus</translation>
    </message>
    <message>
        <source>Herald&apos;s database needs attention.</source>
        <translation>Die Datenbank von Herald braucht Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>%1 has no API key.</source>
        <translation>%1 hat keinen API-Schlüssel.</translation>
    </message>
    <message>
        <source>Keep writing; nothing can be sent until a key is put in.</source>
        <translation>Schreiben Sie ruhig weiter; gesendet werden kann erst mit einem Schlüssel.</translation>
    </message>
    <message>
        <source>Put in a key…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Telnyx does not accept the key of %1.</source>
        <translation>Telnyx nimmt den Schlüssel von %1 nicht an.</translation>
    </message>
    <message>
        <source>Put in a new key…</source>
        <translation>Neuen Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>No connection to Telnyx.</source>
        <translation>Keine Verbindung zu Telnyx.</translation>
    </message>
    <message>
        <source>Keep writing; what you send waits on this computer.</source>
        <translation>Schreiben Sie ruhig weiter; was Sie senden, wartet auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>An %1 schreiben</translation>
    </message>
    <message>
        <source>The notice you are writing has recipients already.</source>
        <translation>Die Benachrichtigung, die Sie schreiben, hat schon Empfänger.</translation>
    </message>
    <message>
        <source>Add these people to it</source>
        <translation>Diese Personen hinzufügen</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>So lassen, wie sie ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not finished</source>
        <translation>
            <numerusform>%Ln nicht abgeschlossen</numerusform>
            <numerusform>%Ln nicht abgeschlossen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::MappingWords</name>
    <message>
        <source>No column looks like phone numbers. Choose the one that holds them.</source>
        <translation>Keine Spalte sieht nach Telefonnummern aus. Wählen Sie die mit den Nummern.</translation>
    </message>
    <message>
        <source>Several columns could hold the numbers to text: %1. Choose one.</source>
        <translation>Mehrere Spalten könnten die gemeinten Nummern enthalten: %1. Wählen Sie eine.</translation>
    </message>
    <message>
        <source>More than one column is called “%1”. A placeholder with this name takes the first of them that is not empty; rename one if you mean another.</source>
        <translation>Mehr als eine Spalte heißt „%1“. Ein Platzhalter mit diesem Namen nimmt die erste, die nicht leer ist; benennen Sie eine um, wenn eine andere gemeint ist.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>herald::MemorySecretStore</name>
    <message>
        <source>this computer&apos;s memory</source>
        <translation>der Arbeitsspeicher dieses Rechners</translation>
    </message>
</context>
<context>
    <name>herald::MessageSteps</name>
    <message>
        <source>In Telnyx&apos;s queue</source>
        <translation>In der Warteschlange von Telnyx</translation>
    </message>
    <message>
        <source>Being handed to the carrier</source>
        <translation>Wird dem Netz übergeben</translation>
    </message>
    <message>
        <source>Handed to the carrier</source>
        <translation>Dem Netz übergeben</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Auf diesem Rechner gespeichert</translation>
    </message>
    <message>
        <source>Request to Telnyx begun</source>
        <translation>Anfrage an Telnyx begonnen</translation>
    </message>
    <message>
        <source>Accepted by Telnyx</source>
        <translation>Von Telnyx angenommen</translation>
    </message>
    <message>
        <source>Refused by Telnyx</source>
        <translation>Von Telnyx abgelehnt</translation>
    </message>
    <message>
        <source>Did not leave, waits again</source>
        <translation>Nicht hinausgegangen, wartet wieder</translation>
    </message>
    <message>
        <source>Stopped before it left</source>
        <translation>Gestoppt, bevor sie hinausging</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>No receipt in ten days; Telnyx no longer tells what became of it</source>
        <translation>Zehn Tage ohne Bestätigung; Telnyx sagt nicht mehr, was daraus wurde</translation>
    </message>
    <message>
        <source>Left out by Herald: opted out, nothing was sent</source>
        <translation>Von Herald ausgelassen: abgemeldet, nichts gesendet</translation>
    </message>
</context>
<context>
    <name>herald::NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>herald::NoticeActions</name>
    <message>
        <source>Stop this notice</source>
        <translation>Diese Benachrichtigung stoppen</translation>
    </message>
    <message>
        <source>%1. What has not left will never be sent. What Telnyx has accepted cannot be called back.</source>
        <translation>%1. Was noch nicht abgeschickt ist, wird nie gesendet. Was Telnyx angenommen hat, lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Stop the rest</source>
        <translation>Den Rest stoppen</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Weiter senden</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Cancel this notice</source>
        <translation>Diese Benachrichtigung absagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) will never be sent. Nothing has left yet.</source>
        <translation>
            <numerusform>%Ln Nachricht wird nie gesendet. Noch ist nichts abgeschickt.</numerusform>
            <numerusform>%Ln Nachrichten werden nie gesendet. Noch ist nichts abgeschickt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the notice</source>
        <translation>Benachrichtigung absagen</translation>
    </message>
    <message>
        <source>The time was not changed.</source>
        <translation>Die Zeit wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The notice has begun meanwhile. Pause it first.</source>
        <translation>Die Benachrichtigung hat inzwischen begonnen. Halten Sie sie zuerst an.</translation>
    </message>
    <message>
        <source>Retry what was refused</source>
        <translation>Zurückgewiesenes noch einmal versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht noch einmal versuchen</numerusform>
            <numerusform>%Ln Nachrichten noch einmal versuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Nothing was tried again.</source>
        <translation>Nichts wurde noch einmal versucht.</translation>
    </message>
    <message>
        <source>Everybody who was refused has opted out.</source>
        <translation>Alle Zurückgewiesenen haben sich abgemeldet.</translation>
    </message>
    <message>
        <source>The notice is paused: they go when it is resumed.</source>
        <translation>Die Benachrichtigung ist pausiert: Sie gehen hinaus, wenn sie fortgesetzt wird.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused message(s) will be tried again; these people got nothing. Put right what the reasons say first, or they are refused again.</source>
        <translation>
            <numerusform>%Ln abgelehnte Nachricht wird erneut versucht; diese Person hat nichts erhalten. Beheben Sie zuerst, was der Grund nennt, sonst wird sie wieder abgelehnt.</numerusform>
            <numerusform>%Ln abgelehnte Nachrichten werden erneut versucht; diese Personen haben nichts erhalten. Beheben Sie zuerst, was die Gründe nennen, sonst werden sie wieder abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) opted out and are left alone.</source>
        <translation>
            <numerusform>%Ln Person hat sich abgemeldet und wird nicht angeschrieben.</numerusform>
            <numerusform>%Ln Personen haben sich abgemeldet und werden nicht angeschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::NoticeDelegate</name>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1 of %2 delivered</source>
        <translation>%1 von %2 zugestellt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivered</source>
        <translation>
            <numerusform>%Ln zugestellt</numerusform>
            <numerusform>%Ln zugestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on their way</source>
        <translation>
            <numerusform>%Ln unterwegs</numerusform>
            <numerusform>%Ln unterwegs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not delivered</source>
        <translation>
            <numerusform>%Ln nicht zugestellt</numerusform>
            <numerusform>%Ln nicht zugestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without receipt</source>
        <translation>
            <numerusform>%Ln ohne Quittung</numerusform>
            <numerusform>%Ln ohne Quittung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unconfirmed</source>
        <translation>
            <numerusform>%Ln unbestätigt</numerusform>
            <numerusform>%Ln unbestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartend</numerusform>
            <numerusform>%Ln wartend</numerusform>
        </translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>About to begin</source>
        <translation>Beginnt gleich</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Its time passed; say whether it is still to be sent</source>
        <translation>Ihre Zeit ist vorbei; sagen Sie, ob sie noch gesendet werden soll</translation>
    </message>
    <message numerus="yes">
        <source>%Ln never left</source>
        <translation>
            <numerusform>%Ln nie abgeschickt</numerusform>
            <numerusform>%Ln nie abgeschickt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::NoticeEditor</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>herald::NoticeGroups</name>
    <message>
        <source>delivered</source>
        <comment>after a number</comment>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>on their way</source>
        <comment>after a number</comment>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>not delivered</source>
        <comment>after a number</comment>
        <translation>nicht zugestellt</translation>
    </message>
    <message>
        <source>without receipt</source>
        <comment>after a number</comment>
        <translation>ohne Quittung</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>after a number</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <comment>after a number</comment>
        <translation>unbestätigt</translation>
    </message>
    <message>
        <source>being sent</source>
        <comment>after a number</comment>
        <translation>werden gesendet</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>after a number</comment>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>after a number</comment>
        <translation>wartend</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>after a number</comment>
        <translation>bereit</translation>
    </message>
    <message numerus="yes">
        <source>need attention</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>braucht Aufmerksamkeit</numerusform>
            <numerusform>brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>not a number</source>
        <comment>after a number of rows</comment>
        <translation>keine Nummer</translation>
    </message>
    <message>
        <source>twice</source>
        <comment>after a number</comment>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>opted out</source>
        <comment>after a number</comment>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>barred</source>
        <comment>after a number</comment>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>after a number</comment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>row</source>
        <comment>after the number 1</comment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>rows</source>
        <comment>after a number</comment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>message</source>
        <comment>after the number 1</comment>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>messages</source>
        <comment>after a number</comment>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>herald::NoticeListModel</name>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivered</source>
        <translation>
            <numerusform>%Ln zugestellt</numerusform>
            <numerusform>%Ln zugestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on their way</source>
        <translation>
            <numerusform>%Ln unterwegs</numerusform>
            <numerusform>%Ln unterwegs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not delivered</source>
        <translation>
            <numerusform>%Ln nicht zugestellt</numerusform>
            <numerusform>%Ln nicht zugestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without receipt</source>
        <translation>
            <numerusform>%Ln ohne Quittung</numerusform>
            <numerusform>%Ln ohne Quittung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unconfirmed</source>
        <translation>
            <numerusform>%Ln unbestätigt</numerusform>
            <numerusform>%Ln unbestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartend</numerusform>
            <numerusform>%Ln wartend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stopped</source>
        <translation>
            <numerusform>%Ln gestoppt</numerusform>
            <numerusform>%Ln gestoppt</numerusform>
        </translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
</context>
<context>
    <name>herald::NoticePane</name>
    <message>
        <source>Send first</source>
        <translation>Zuerst senden</translation>
    </message>
    <message>
        <source>Goes ahead of the other notices of its sender</source>
        <translation>Geht den anderen Benachrichtigungen ihres Absenders voraus</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Sends one message first; the others follow when it is accepted</source>
        <translation>Sendet zuerst eine Nachricht; die anderen folgen, wenn sie angenommen ist</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Change time…</source>
        <translation>Zeit ändern …</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Stoppen …</translation>
    </message>
    <message>
        <source>Open in history</source>
        <translation>Im Verlauf öffnen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Messages of this notice</source>
        <translation>Nachrichten dieser Benachrichtigung</translation>
    </message>
    <message>
        <source>from %1, begins %2</source>
        <translation>von %1, beginnt %2</translation>
    </message>
    <message>
        <source>from %1, started %2</source>
        <translation>von %1, begonnen %2</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Absagen …</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln refused…</source>
        <translation>
            <numerusform>%Ln Zurückgewiesene noch einmal versuchen …</numerusform>
            <numerusform>%Ln Zurückgewiesene noch einmal versuchen …</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 left this computer</source>
        <translation>von %1 haben diesen Rechner verlassen</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>cost, and nothing is paid</source>
        <translation>Kosten, und nichts wird bezahlt</translation>
    </message>
    <message>
        <source>cost so far</source>
        <translation>Kosten bisher</translation>
    </message>
    <message>
        <source>ends about</source>
        <translation>endet etwa</translation>
    </message>
    <message numerus="yes">
        <source>message(s)</source>
        <translation>
            <numerusform>Nachricht</numerusform>
            <numerusform>Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are unconfirmed.</source>
        <translation>
            <numerusform>%Ln ist unbestätigt.</numerusform>
            <numerusform>%Ln sind unbestätigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %Ln…</source>
        <translation>
            <numerusform>%Ln klären …</numerusform>
            <numerusform>%Ln klären …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Begins in %Ln s.</source>
        <translation>
            <numerusform>Beginnt in %Ln s.</numerusform>
            <numerusform>Beginnt in %Ln s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has left yet.</source>
        <translation>Noch ist nichts abgeschickt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Another Herald is sending this notice.</source>
        <translation>Ein anderes Herald sendet diese Benachrichtigung.</translation>
    </message>
    <message>
        <source>It runs on this computer, perhaps as a command. Pause and Stop reach it too.</source>
        <translation>Es läuft auf diesem Rechner, vielleicht als Befehl. Pausieren und Stoppen erreichen es auch.</translation>
    </message>
    <message>
        <source>Paused by a person.</source>
        <translation>Von einer Person pausiert.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausiert.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The time for it, %1, has passed.</source>
        <translation>Ihre Zeit, %1, ist vorbei.</translation>
    </message>
    <message>
        <source>Herald was not running then, or the computer slept. Nothing was sent. Say whether it still makes sense.</source>
        <translation>Herald lief da nicht, oder der Rechner schlief. Nichts wurde gesendet. Sagen Sie, ob es noch sinnvoll ist.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message numerus="yes">
        <source>No answer says whether Telnyx took them, so nobody knows yet whether they were sent. Herald looks them up; they are not sent again by themselves.</source>
        <translation>
            <numerusform>Keine Antwort sagt, ob Telnyx sie angenommen hat; noch weiß niemand, ob sie gesendet wurde. Herald schlägt sie nach; von selbst wird sie nicht noch einmal gesendet.</numerusform>
            <numerusform>Keine Antwort sagt, ob Telnyx sie angenommen hat; noch weiß niemand, ob sie gesendet wurden. Herald schlägt sie nach; von selbst werden sie nicht noch einmal gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1, written %2</source>
        <translation>von %1, geschrieben %2</translation>
    </message>
</context>
<context>
    <name>herald::NoticeWords</name>
    <message>
        <source>Telnyx asks for a rest until %1</source>
        <translation>Telnyx bittet um eine Pause bis %1</translation>
    </message>
    <message>
        <source>a minute, limit %1 parts</source>
        <translation>pro Minute, höchstens %1 Teile</translation>
    </message>
    <message>
        <source>a minute, as fast as Telnyx answers</source>
        <translation>pro Minute, so schnell Telnyx antwortet</translation>
    </message>
</context>
<context>
    <name>herald::OddValueWords</name>
    <message>
        <source>“%1” in the column “%2” is an error of a spreadsheet program.</source>
        <translation>„%1“ in der Spalte „%2“ ist ein Fehler eines Tabellenprogramms.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is what programs write for nothing.</source>
        <translation>„%1“ in der Spalte „%2“ schreiben Programme, wenn nichts da ist.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is a date as programs write it.</source>
        <translation>„%1“ in der Spalte „%2“ ist ein Datum, wie Programme es schreiben.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” may mean that there is no value.</source>
        <translation>„%1“ in der Spalte „%2“ kann heißen, dass es keinen Wert gibt.</translation>
    </message>
    <message>
        <source>The column “%1” holds the person&apos;s own number.</source>
        <translation>In der Spalte „%1“ steht die eigene Nummer der Person.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” has the braces of a placeholder.</source>
        <translation>„%1“ in der Spalte „%2“ enthält die Klammern eines Platzhalters.</translation>
    </message>
</context>
<context>
    <name>herald::OptOutFetcher</name>
    <message>
        <source>This account has no API key, so Telnyx cannot be asked who opted out. Put a key in first.</source>
        <translation>Dieses Konto hat keinen API-Schlüssel, daher kann Telnyx nicht gefragt werden, wer sich abgemeldet hat. Tragen Sie zuerst einen Schlüssel ein.</translation>
    </message>
    <message>
        <source>Telnyx&apos;s list is longer than Herald reads: the first %L1 entries are known here.</source>
        <translation>Die Liste von Telnyx ist länger, als Herald liest: Die ersten %L1 Einträge sind hier bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>Telnyx hides the number of %Ln entries; they are not known here.</source>
        <translation>
            <numerusform>Telnyx verbirgt die Nummer von %Ln Eintrag; er ist hier nicht bekannt.</numerusform>
            <numerusform>Telnyx verbirgt die Nummern von %Ln Einträgen; sie sind hier nicht bekannt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::OptOutModel</name>
    <message>
        <source>Entered here</source>
        <translation>Hier eingetragen</translation>
    </message>
    <message>
        <source>Entered by %1</source>
        <translation>Eingetragen von %1</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Aus einer Datei</translation>
    </message>
    <message>
        <source>From a file, by %1</source>
        <translation>Aus einer Datei, von %1</translation>
    </message>
    <message>
        <source>Telnyx&apos;s list</source>
        <translation>Liste von Telnyx</translation>
    </message>
    <message>
        <source>Refused by Telnyx</source>
        <translation>Von Telnyx zurückgewiesen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Woher bekannt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>herald::OptOutView</name>
    <message>
        <source>Fetch from Telnyx</source>
        <translation>Von Telnyx holen</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>More for the opt-outs</source>
        <translation>Mehr zu den Abmeldungen</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Aus einer Datei einlesen …</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV speichern …</translation>
    </message>
    <message>
        <source>Find an opt-out</source>
        <translation>Abmeldung suchen</translation>
    </message>
    <message>
        <source>People who opted out</source>
        <translation>Personen, die sich abgemeldet haben</translation>
    </message>
    <message>
        <source>Delete allows the chosen people to be texted again, after a question</source>
        <translation>Entf erlaubt nach einer Rückfrage, den gewählten Personen wieder zu schreiben</translation>
    </message>
    <message>
        <source>Nobody has opted out</source>
        <translation>Niemand hat sich abgemeldet</translation>
    </message>
    <message>
        <source>Add people who ask not to be texted. Every notice leaves them out.</source>
        <translation>Tragen Sie ein, wer keine Nachrichten möchte. Jede Benachrichtigung lässt diese Personen aus.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Asking Telnyx who opted out…</source>
        <translation>Telnyx wird gefragt, wer sich abgemeldet hat …</translation>
    </message>
    <message>
        <source>Telnyx&apos;s list was never fetched for this account.</source>
        <translation>Die Liste von Telnyx wurde für dieses Konto noch nie geholt.</translation>
    </message>
    <message>
        <source>The beginning of Telnyx&apos;s list was fetched %1.</source>
        <translation>Der Anfang der Liste von Telnyx wurde %1 geholt.</translation>
    </message>
    <message>
        <source>Telnyx&apos;s list was fetched %1.</source>
        <translation>Die Liste von Telnyx wurde %1 geholt.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Searched %Ln opt-out(s).</source>
        <translation>
            <numerusform>%Ln Abmeldung durchsucht.</numerusform>
            <numerusform>%Ln Abmeldungen durchsucht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::OptOutsCommand</name>
    <message>
        <source>Row %1, “%2”: %3</source>
        <translation>Zeile %1, „%2“: %3</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Eingetragen von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-out(s).</source>
        <translation>
            <numerusform>%Ln Abmeldung.</numerusform>
            <numerusform>%Ln Abmeldungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetched from Telnyx: %1.</source>
        <translation>Von Telnyx geholt: %1.</translation>
    </message>
    <message>
        <source>Telnyx&apos;s list was never fetched.</source>
        <translation>Die Liste von Telnyx wurde noch nie geholt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added.</source>
        <translation>
            <numerusform>%Ln aufgenommen.</numerusform>
            <numerusform>%Ln aufgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was removed: nobody can be asked here. Give --yes.</source>
        <translation>Nichts wurde entfernt: Hier kann niemand gefragt werden. Geben Sie --yes an.</translation>
    </message>
    <message numerus="yes">
        <source>These %Ln people can be texted again. Type yes to go on, anything else to stop.</source>
        <translation>
            <numerusform>Dieser %Ln Person kann wieder geschrieben werden. „ja“ eintippen, um fortzufahren, alles andere bricht ab.</numerusform>
            <numerusform>Diesen %Ln Personen kann wieder geschrieben werden. „ja“ eintippen, um fortzufahren, alles andere bricht ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed.</source>
        <translation>
            <numerusform>%Ln entfernt.</numerusform>
            <numerusform>%Ln entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Telnyx lists %Ln opt-out(s).</source>
        <translation>
            <numerusform>Telnyx führt %Ln Abmeldung.</numerusform>
            <numerusform>Telnyx führt %Ln Abmeldungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give either --json or --csv, not both.</source>
        <translation>Geben Sie entweder --json oder --csv an, nicht beides.</translation>
    </message>
    <message>
        <source>Say what to do with opt-outs: nothing to list them, “add” or “remove” with numbers, “import” with a file, or “fetch”.</source>
        <translation>Sagen Sie, was mit Abmeldungen geschehen soll: nichts, um sie aufzuzählen, „add“ oder „remove“ mit Nummern, „import“ mit einer Datei, oder „fetch“.</translation>
    </message>
</context>
<context>
    <name>herald::Outbox</name>
    <message>
        <source>Herald ended before this notice was through. Resume goes on with what has not left.</source>
        <translation>Herald endete, bevor diese Benachrichtigung durch war. Mit „Fortsetzen“ geht es mit dem weiter, was noch nicht weg ist.</translation>
    </message>
    <message>
        <source>The time for this notice passed while Herald was not running. Resume sends it now.</source>
        <translation>Die Zeit für diese Benachrichtigung verging, während Herald nicht lief. Mit „Fortsetzen“ wird sie jetzt gesendet.</translation>
    </message>
    <message>
        <source>The time for this notice passed while the computer slept. Resume sends it now.</source>
        <translation>Die Zeit für diese Benachrichtigung verging, während der Rechner schlief. Mit „Fortsetzen“ wird sie jetzt gesendet.</translation>
    </message>
    <message>
        <source>Some messages wait to be sent again. Resume sends them.</source>
        <translation>Einige Nachrichten warten darauf, erneut gesendet zu werden. Fortsetzen sendet sie.</translation>
    </message>
    <message>
        <source>The Herald that sent this notice ended before it was through. Resume goes on with what has not left.</source>
        <translation>Das Herald, das diese Benachrichtigung sendete, endete vorher. Fortsetzen macht mit dem weiter, was noch nicht hinausging.</translation>
    </message>
    <message>
        <source>The time for this notice passed while the Herald that was to send it was not running. Resume sends it now.</source>
        <translation>Die Zeit für diese Benachrichtigung verstrich, während das Herald, das sie senden sollte, nicht lief. Fortsetzen sendet sie jetzt.</translation>
    </message>
    <message>
        <source>Herald&apos;s database could not be written for a while. Resume goes on with what has not left.</source>
        <translation>In Heralds Datenbank konnte eine Zeit lang nicht geschrieben werden. „Fortsetzen“ macht mit dem weiter, was nicht abgegangen ist.</translation>
    </message>
</context>
<context>
    <name>herald::OutboxCommand</name>
    <message>
        <source>%1 of %2 handed over</source>
        <translation>%1 von %2 übergeben</translation>
    </message>
    <message>
        <source>No notice is waiting.</source>
        <translation>Keine Benachrichtigung wartet.</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>herald::OutboxPage</name>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>A notice stands here from the moment you send it until every person is accounted for.</source>
        <translation>Eine Benachrichtigung steht hier vom Senden an, bis für jede Person das Ergebnis bekannt ist.</translation>
    </message>
    <message>
        <source>Write a notice</source>
        <translation>Benachrichtigung schreiben</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Eingeplant</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Log of decisions…</source>
        <translation>Protokoll der Entscheidungen …</translation>
    </message>
    <message>
        <source>Who decided what and when, and whether that was changed afterwards</source>
        <translation>Wer was wann entschieden hat, und ob das hinterher geändert wurde</translation>
    </message>
</context>
<context>
    <name>herald::Outcome</name>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation>Ohne Quittung</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
</context>
<context>
    <name>herald::PeopleInput</name>
    <message>
        <source>There is no saved list called “%1”. “herald lists” shows those there are.</source>
        <translation>Es gibt keine gespeicherte Liste namens „%1“. „herald lists“ zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>Who opted out could not be fetched from Telnyx; the list of %1 is used.</source>
        <translation>Wer sich abgemeldet hat, konnte nicht von Telnyx geholt werden; es gilt die Liste von %1.</translation>
    </message>
    <message>
        <source>Who opted out could not be fetched from Telnyx; it refuses messages to these people itself.</source>
        <translation>Wer sich abgemeldet hat, konnte nicht von Telnyx geholt werden; Telnyx weist Nachrichten an diese Personen selbst zurück.</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>typed to agree</comment>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>herald::PeoplePage</name>
    <message>
        <source>Import opt-outs</source>
        <translation>Abmeldungen einlesen</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste einlesen</translation>
    </message>
    <message>
        <source>Lists of people (*.csv *.tsv *.txt *.xlsx *.ods *.vcf);;All files (*)</source>
        <translation>Personenlisten (*.csv *.tsv *.txt *.xlsx *.ods *.vcf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 holds no people.</source>
        <translation>%1 enthält keine Personen.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds %Ln row(s) now.</source>
        <translation>
            <numerusform>„%1“ enthält jetzt %Ln Zeile.</numerusform>
            <numerusform>„%1“ enthält jetzt %Ln Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was not replaced.</source>
        <translation>Die Liste wurde nicht ersetzt.</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>&amp;Name of the list</source>
        <translation>&amp;Name der Liste</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Liste speichern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) from %1.</source>
        <translation>
            <numerusform>%Ln Zeile aus %1.</numerusform>
            <numerusform>%Ln Zeilen aus %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>The opt-outs were not saved.</source>
        <translation>Die Abmeldungen wurden nicht gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-out(s) added.</source>
        <translation>
            <numerusform>%Ln Abmeldung aufgenommen.</numerusform>
            <numerusform>%Ln Abmeldungen aufgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the list</source>
        <translation>Liste umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>The list was not deleted.</source>
        <translation>Die Liste wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>The list cannot be had back.</source>
        <translation>Die Liste lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved.</source>
        <translation>
            <numerusform>%Ln Zeile gespeichert.</numerusform>
            <numerusform>%Ln Zeilen gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Woher bekannt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>opt-outs</source>
        <comment>file name</comment>
        <translation>abmeldungen</translation>
    </message>
    <message>
        <source>Add to the opt-outs</source>
        <translation>Zu den Abmeldungen</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>N&amp;ummer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Every notice from now on leaves this person out.</source>
        <translation>Jede Benachrichtigung lässt diese Person von nun an aus.</translation>
    </message>
    <message>
        <source>N&amp;ote, for example who asked and how</source>
        <translation>N&amp;otiz, zum Beispiel wer darum bat und wie</translation>
    </message>
    <message>
        <source>%1 was among the opt-outs already.</source>
        <translation>%1 war schon unter den Abmeldungen.</translation>
    </message>
    <message>
        <source>%1 is left out of every notice now.</source>
        <translation>%1 wird jetzt aus jeder Benachrichtigung ausgelassen.</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>%1 auslassen</translation>
    </message>
    <message>
        <source>&amp;Note, for example who asked and how</source>
        <translation>&amp;Notiz, zum Beispiel wer darum bat und wie</translation>
    </message>
    <message>
        <source>Add to opt-outs</source>
        <translation>Zu den Abmeldungen</translation>
    </message>
    <message>
        <source>Allow again</source>
        <translation>Wieder erlauben</translation>
    </message>
    <message>
        <source>%1 will get notices again. Do this only when the person asked for it. What Telnyx blocks itself stays blocked.</source>
        <translation>%1 bekommt wieder Benachrichtigungen. Tun Sie das nur, wenn die Person darum gebeten hat. Was Telnyx selbst sperrt, bleibt gesperrt.</translation>
    </message>
    <message numerus="yes">
        <source>These %Ln people will get notices again. Do this only when they asked for it. What Telnyx blocks itself stays blocked.</source>
        <translation>
            <numerusform>Diese %Ln Person bekommt wieder Benachrichtigungen. Tun Sie das nur, wenn sie darum gebeten hat. Was Telnyx selbst sperrt, bleibt gesperrt.</numerusform>
            <numerusform>Diese %Ln Personen bekommen wieder Benachrichtigungen. Tun Sie das nur, wenn sie darum gebeten haben. Was Telnyx selbst sperrt, bleibt gesperrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them out</source>
        <translation>Weiter auslassen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Telnyx blocks these messages itself.</source>
        <translation>Telnyx sperrt diese Nachrichten selbst.</translation>
    </message>
    <message>
        <source>Whoever looks after your Telnyx account can say why.</source>
        <translation>Wer Ihr Telnyx-Konto betreut, kann sagen, warum.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-out(s) removed.</source>
        <translation>
            <numerusform>%Ln Abmeldung entfernt.</numerusform>
            <numerusform>%Ln Abmeldungen entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No list is saved yet</source>
        <translation>Noch keine Liste gespeichert</translation>
    </message>
    <message>
        <source>Import a file, or save the people of a notice with “Saved lists” there.</source>
        <translation>Lesen Sie eine Datei ein, oder speichern Sie dort die Personen einer Benachrichtigung unter „Gespeicherte Listen“.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Einlesen …</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>Neue Liste …</translation>
    </message>
    <message>
        <source>Not all opt-outs are known.</source>
        <translation>Nicht alle Abmeldungen sind bekannt.</translation>
    </message>
    <message>
        <source>Telnyx could not be asked.</source>
        <translation>Telnyx konnte nicht gefragt werden.</translation>
    </message>
    <message>
        <source>%1 was not read.</source>
        <translation>%1 wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The list cannot be shown.</source>
        <translation>Die Liste kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) hold no number that can be read. These people can still be texted: look them up and add them by hand.</source>
        <translation>
            <numerusform>%Ln Zeile enthält keine lesbare Nummer. Diese Person kann weiterhin Nachrichten bekommen: Schlagen Sie sie nach, und tragen Sie sie von Hand ein.</numerusform>
            <numerusform>%Ln Zeilen enthalten keine lesbare Nummer. Diese Personen können weiterhin Nachrichten bekommen: Schlagen Sie sie nach, und tragen Sie sie von Hand ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) without a number that can be read</source>
        <translation>
            <numerusform>%Ln Zeile ohne lesbare Nummer</numerusform>
            <numerusform>%Ln Zeilen ohne lesbare Nummer</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file is still being read.</source>
        <translation>Eine andere Datei wird noch gelesen.</translation>
    </message>
    <message>
        <source>Wait until it is there, then choose this one again.</source>
        <translation>Warten Sie, bis sie da ist, und wählen Sie diese dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>herald::PersonPane</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>notice, when, outcome</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Allow again…</source>
        <translation>Wieder erlauben …</translation>
    </message>
    <message>
        <source>Add to opt-outs…</source>
        <translation>Zu den Abmeldungen …</translation>
    </message>
    <message>
        <source>No notice went to this number from this computer.</source>
        <translation>Von diesem Rechner ging noch keine Benachrichtigung an diese Nummer.</translation>
    </message>
    <message>
        <source>In these lists</source>
        <translation>In diesen Listen</translation>
    </message>
    <message>
        <source>Choose a person to see the last notices they got.</source>
        <translation>Wählen Sie eine Person, um die letzten Benachrichtigungen an sie zu sehen.</translation>
    </message>
    <message>
        <source>Last notices</source>
        <translation>Letzte Benachrichtigungen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how it is known, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Nothing here says that this person wants no texts.</source>
        <translation>Nichts hier sagt, dass diese Person keine Nachrichten möchte.</translation>
    </message>
    <message>
        <source>Telnyx blocks the messages itself. Whoever looks after your Telnyx account can say why.</source>
        <translation>Telnyx sperrt die Nachrichten selbst. Wer Ihr Telnyx-Konto betreut, kann sagen, warum.</translation>
    </message>
    <message>
        <source>Every notice leaves this person out.</source>
        <translation>Jede Benachrichtigung lässt diese Person aus.</translation>
    </message>
    <message>
        <source>Can be texted</source>
        <translation>Kann angeschrieben werden</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Abgemeldet</translation>
    </message>
</context>
<context>
    <name>herald::PhoneWords</name>
    <message>
        <source>There is no number.</source>
        <translation>Es steht keine Nummer da.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Das ist keine Rufnummer.</translation>
    </message>
    <message>
        <source>Digits are missing.</source>
        <translation>Es fehlen Ziffern.</translation>
    </message>
    <message>
        <source>There are too many digits. If the number is foreign, begin it with + and the country code.</source>
        <translation>Es sind zu viele Ziffern. Ist es eine ausländische Nummer, beginnen Sie mit + und der Landesvorwahl.</translation>
    </message>
    <message>
        <source>The country code is missing. Begin with + and the country code, or choose a default country.</source>
        <translation>Die Landesvorwahl fehlt. Beginnen Sie mit + und der Landesvorwahl oder wählen Sie ein Standardland.</translation>
    </message>
    <message>
        <source>No country has this calling code.</source>
        <translation>Diese Vorwahl hat kein Land.</translation>
    </message>
    <message>
        <source>No phone can have this number: its range is not given out.</source>
        <translation>Kein Telefon kann diese Nummer haben: ihr Bereich ist nicht vergeben.</translation>
    </message>
    <message>
        <source>A number with an extension cannot get an SMS. Take the extension off if the number itself is a mobile.</source>
        <translation>Eine Nummer mit Durchwahl kann keine SMS bekommen. Streichen Sie die Durchwahl, wenn die Nummer selbst eine Mobilnummer ist.</translation>
    </message>
    <message>
        <source>Names as senders do not arrive in this country: %1.</source>
        <translation>In diesem Land kommen Namen als Absender nicht an: %1.</translation>
    </message>
    <message>
        <source>This row says that there is no number.</source>
        <translation>In dieser Zeile steht, dass es keine Nummer gibt.</translation>
    </message>
    <message>
        <source>A spreadsheet program has shortened this number and its last digits are lost. Get the file again, with the column formatted as text.</source>
        <translation>Ein Tabellenprogramm hat diese Nummer gekürzt, und ihre letzten Ziffern sind verloren. Besorgen Sie die Datei neu, mit der Spalte als Text formatiert.</translation>
    </message>
    <message>
        <source>The number ends in six zeros. A spreadsheet program may have rounded it: compare it with the source.</source>
        <translation>Die Nummer endet auf sechs Nullen. Ein Tabellenprogramm kann sie gerundet haben: vergleichen Sie sie mit der Quelle.</translation>
    </message>
    <message>
        <source>A letter stands where a digit may be meant, such as O for 0.</source>
        <translation>Ein Buchstabe steht, wo eine Ziffer gemeint sein kann, etwa O für 0.</translation>
    </message>
    <message>
        <source>There is more than one number in this cell. Say which of them, or give each a row of its own.</source>
        <translation>In dieser Zelle steht mehr als eine Nummer. Sagen Sie, welche gilt, oder geben Sie jeder eine eigene Zeile.</translation>
    </message>
    <message>
        <source>The number makes sense only with a + before it. Say whether that is meant.</source>
        <translation>Die Nummer ergibt nur mit einem + davor Sinn. Sagen Sie, ob das gemeint ist.</translation>
    </message>
    <message>
        <source>landline</source>
        <translation>Festnetznummer</translation>
    </message>
    <message>
        <source>toll-free number</source>
        <translation>gebührenfreie Nummer</translation>
    </message>
    <message>
        <source>premium-rate number</source>
        <translation>Sonderrufnummer mit Zuschlag</translation>
    </message>
    <message>
        <source>service number</source>
        <translation>Servicenummer</translation>
    </message>
    <message>
        <source>Either the + or the zero at the front is missing, and each gives another person&apos;s number. Say which is meant.</source>
        <translation>Vorn fehlt entweder das + oder die Null, und jedes ergibt die Nummer einer anderen Person. Sagen Sie, was gemeint ist.</translation>
    </message>
    <message>
        <source>It is not certain that the last digits belong to the number. With other digits it would be another person&apos;s: say which number is meant.</source>
        <translation>Es ist nicht sicher, dass die letzten Ziffern zur Nummer gehören. Mit anderen Ziffern wäre es die einer anderen Person: Sagen Sie, welche Nummer gemeint ist.</translation>
    </message>
    <message>
        <source>This is a short code or a service number, which a name as sender cannot reach.</source>
        <translation>Das ist eine Kurzwahl oder Dienstnummer, die ein Name als Absender nicht erreicht.</translation>
    </message>
    <message>
        <source>It is not certain that the first digits belong to the number. With other digits it would be another person&apos;s: say which number is meant.</source>
        <translation>Es ist nicht sicher, dass die ersten Ziffern zur Nummer gehören. Mit anderen Ziffern wäre es die einer anderen Person: Sagen Sie, welche Nummer gemeint ist.</translation>
    </message>
    <message>
        <source>The words beside the number speak against texting it. Say whether it is meant.</source>
        <translation>Die Wörter neben der Nummer sprechen dagegen, dorthin eine SMS zu senden. Sagen Sie, ob die Nummer gemeint ist.</translation>
    </message>
    <message>
        <source>This is so short that it may be only the end of a number, without its area code. Say whether it is complete.</source>
        <translation>Das ist so kurz, dass es nur das Ende einer Nummer ohne ihre Vorwahl sein kann. Sagen Sie, ob die Nummer vollständig ist.</translation>
    </message>
</context>
<context>
    <name>herald::Planner</name>
    <message>
        <source>This account has no API key.</source>
        <translation>Dieses Konto hat keinen API-Schlüssel.</translation>
    </message>
    <message>
        <source>Add the key in Settings, or switch to practice mode.</source>
        <translation>Geben Sie den Schlüssel in den Einstellungen ein oder wechseln Sie in den Übungsmodus.</translation>
    </message>
    <message>
        <source>No messaging profile is chosen.</source>
        <translation>Es ist kein Messaging-Profil gewählt.</translation>
    </message>
    <message>
        <source>Choose the profile that owns the sender ID in Settings.</source>
        <translation>Wählen Sie in den Einstellungen das Profil, dem die Absenderkennung gehört.</translation>
    </message>
    <message>
        <source>This costs about %1, and the balance is %2.</source>
        <translation>Das kostet etwa %1, und das Guthaben beträgt %2.</translation>
    </message>
    <message>
        <source>Top up the account, or the sending will pause when the money is used up.</source>
        <translation>Laden Sie das Konto auf, sonst pausiert das Senden, wenn das Guthaben aufgebraucht ist.</translation>
    </message>
    <message>
        <source>The sender ID “%1” belongs to another messaging profile.</source>
        <translation>Die Absenderkennung „%1“ gehört zu einem anderen Messaging-Profil.</translation>
    </message>
    <message>
        <source>Choose that profile, or another sender ID.</source>
        <translation>Wählen Sie jenes Profil oder eine andere Absenderkennung.</translation>
    </message>
    <message>
        <source>There is nobody to send to.</source>
        <translation>Es gibt niemanden, an den gesendet werden kann.</translation>
    </message>
    <message>
        <source>Add at least one number.</source>
        <translation>Fügen Sie mindestens eine Nummer hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln numbers are in countries where a name as sender never arrives.</source>
        <translation>
            <numerusform>Die Nummer liegt in einem Land, in dem ein Name als Absender nie ankommt.</numerusform>
            <numerusform>Alle %Ln Nummern liegen in Ländern, in denen ein Name als Absender nie ankommt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln rows can be sent.</source>
        <translation>
            <numerusform>Die Zeile kann nicht gesendet werden.</numerusform>
            <numerusform>Keine der %Ln Zeilen kann gesendet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use another way to reach these people.</source>
        <translation>Erreichen Sie diese Personen auf einem anderen Weg.</translation>
    </message>
    <message>
        <source>Each row says why. Correct at least one of them.</source>
        <translation>Jede Zeile nennt ihren Grund. Berichtigen Sie mindestens eine.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers are landlines or service numbers, which seldom get texts.</source>
        <translation>
            <numerusform>%Ln Nummer ist ein Festnetzanschluss oder eine Servicenummer, die selten SMS bekommen.</numerusform>
            <numerusform>%Ln Nummern sind Festnetzanschlüsse oder Servicenummern, die selten SMS bekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask these people for a mobile number.</source>
        <translation>Bitten Sie diese Personen um eine Mobilnummer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are left out.</source>
        <translation>
            <numerusform>%Ln Zeile wird ausgelassen.</numerusform>
            <numerusform>%Ln Zeilen werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln braucht Aufmerksamkeit</numerusform>
            <numerusform>%Ln brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are in the list twice and are sent once</source>
        <translation>
            <numerusform>%Ln steht doppelt auf der Liste und wird einmal gesendet</numerusform>
            <numerusform>%Ln stehen doppelt auf der Liste und werden einmal gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have opted out</source>
        <translation>
            <numerusform>%Ln hat sich abgemeldet</numerusform>
            <numerusform>%Ln haben sich abgemeldet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are in barred countries</source>
        <translation>
            <numerusform>%Ln liegt in einem gesperrten Land</numerusform>
            <numerusform>%Ln liegen in gesperrten Ländern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are no phone numbers</source>
        <translation>
            <numerusform>%Ln ist keine Rufnummer</numerusform>
            <numerusform>%Ln sind keine Rufnummern</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>Es gibt keinen Text.</translation>
    </message>
    <message>
        <source>Write the message first.</source>
        <translation>Schreiben Sie zuerst die Nachricht.</translation>
    </message>
    <message>
        <source>The text takes %1 parts, and Telnyx takes %2 at most.</source>
        <translation>Der Text braucht %1 Teile, und Telnyx nimmt höchstens %2 an.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The text asks for a reply that cannot arrive.</source>
        <translation>Der Text bittet um eine Antwort, die nicht ankommen kann.</translation>
    </message>
    <message>
        <source>It says “%1”; the sender is a name, not a number. Give a number to ring or an address instead.</source>
        <translation>Darin steht „%1“; der Absender ist ein Name, keine Nummer. Nennen Sie stattdessen eine Rufnummer oder eine Adresse.</translation>
    </message>
    <message>
        <source>Telnyx may count these characters differently: %1</source>
        <translation>Telnyx zählt diese Zeichen vielleicht anders: %1</translation>
    </message>
    <message>
        <source>The bill may show more parts than the counter.</source>
        <translation>Die Rechnung zeigt vielleicht mehr Teile als der Zähler.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows belong to people who are in the list more than once.</source>
        <translation>
            <numerusform>%Ln Zeile gehört zu einer Person, die mehrfach in der Liste steht.</numerusform>
            <numerusform>%Ln Zeilen gehören zu Personen, die mehrfach in der Liste stehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of these rows is sent. Choose to keep one row of each person if that is not meant.</source>
        <translation>Jede dieser Zeilen wird gesendet. Behalten Sie eine Zeile je Person, wenn das nicht gemeint ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in countries where a sender name must be registered first.</source>
        <translation>
            <numerusform>%Ln Person lebt in einem Land, in dem ein Absendername erst angemeldet sein muss.</numerusform>
            <numerusform>%Ln Personen leben in Ländern, in denen ein Absendername erst angemeldet sein muss.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without registration the texts may not arrive, or under another name. Ask Telnyx if you are not sure.</source>
        <translation>Ohne Anmeldung kommen die Nachrichten vielleicht nicht an oder unter anderem Namen. Fragen Sie Telnyx, wenn Sie nicht sicher sind.</translation>
    </message>
    <message>
        <source>The text has double braces that mean nothing.</source>
        <translation>Der Text hat doppelte Klammern, die nichts bedeuten.</translation>
    </message>
    <message>
        <source>A placeholder is written {{column}}. These braces would be sent as they are.</source>
        <translation>Ein Platzhalter wird {{column}} geschrieben, mit dem Namen der Spalte. Diese Klammern würden so gesendet, wie sie sind.</translation>
    </message>
    <message>
        <source>The list has no column called %1.</source>
        <translation>Die Liste hat keine Spalte namens %1.</translation>
    </message>
    <message>
        <source>Everybody gets what stands after the bar instead.</source>
        <translation>Alle bekommen stattdessen, was nach dem Strich steht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people would get a text with an odd value in it.</source>
        <translation>
            <numerusform>%Ln Person bekäme einen Text mit einem seltsamen Wert.</numerusform>
            <numerusform>%Ln Personen bekämen einen Text mit einem seltsamen Wert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Such as #N/A, NULL or 0. The rows are marked in the list.</source>
        <translation>Etwa #NV, NULL oder 0. Die Zeilen sind in der Liste gekennzeichnet.</translation>
    </message>
    <message>
        <source>The texts take between %1 and %2 parts.</source>
        <translation>Die Texte brauchen zwischen %1 und %2 Teile.</translation>
    </message>
    <message>
        <source>What is filled in makes some longer than others.</source>
        <translation>Was eingesetzt wird, macht manche länger als andere.</translation>
    </message>
    <message>
        <source>The messaging profile is switched off at Telnyx.</source>
        <translation>Das Nachrichtenprofil ist bei Telnyx abgeschaltet.</translation>
    </message>
    <message>
        <source>Switch it on there, or choose another in Settings.</source>
        <translation>Schalten Sie es dort ein oder wählen Sie in den Einstellungen ein anderes.</translation>
    </message>
    <message>
        <source>The messaging profile is none of those that Telnyx lists for this account.</source>
        <translation>Das Messaging-Profil ist keines von denen, die Telnyx für dieses Konto aufführt.</translation>
    </message>
    <message>
        <source>Telnyx will refuse the messages if it is not yours. Choose one of the list in Settings.</source>
        <translation>Telnyx lehnt die Nachrichten ab, wenn es nicht Ihres ist. Wählen Sie eines aus der Liste in den Einstellungen.</translation>
    </message>
    <message>
        <source>“%1” is none of the sender IDs that Telnyx lists for this account.</source>
        <translation>„%1“ ist keine der Absenderkennungen, die Telnyx für dieses Konto aufführt.</translation>
    </message>
    <message>
        <source>Telnyx may refuse the messages. Choose one from the list, or add it to the messaging profile there.</source>
        <translation>Telnyx lehnt die Nachrichten vielleicht ab. Wählen Sie eine aus der Liste, oder fügen Sie sie dort zum Messaging-Profil hinzu.</translation>
    </message>
</context>
<context>
    <name>herald::PracticeForm</name>
    <message>
        <source>Practice mode</source>
        <translation>Übungsmodus</translation>
    </message>
    <message>
        <source>A practice carrier runs inside this computer. Everything works, nothing is really sent and nothing is paid. Choose the account “Practice” at the top left to begin, another account to end.</source>
        <translation>Ein Übungsnetz läuft in diesem Rechner. Alles funktioniert, nichts wird wirklich gesendet und nichts wird bezahlt. Wählen Sie oben links das Konto „Übung“, um zu beginnen, und ein anderes, um aufzuhören.</translation>
    </message>
    <message>
        <source>Start practice mode</source>
        <translation>Übungsmodus starten</translation>
    </message>
    <message>
        <source>Practice mode is on.</source>
        <translation>Der Übungsmodus ist an.</translation>
    </message>
    <message>
        <source>Numbers that do something special</source>
        <translation>Nummern, bei denen etwas Besonderes geschieht</translation>
    </message>
</context>
<context>
    <name>herald::PracticePill</name>
    <message>
        <source>Practice mode: nothing is really sent</source>
        <translation>Übungsmodus: nichts wird wirklich gesendet</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>Übungsmodus</translation>
    </message>
</context>
<context>
    <name>herald::PracticeStripe</name>
    <message>
        <source>Practice mode</source>
        <translation>Übungsmodus</translation>
    </message>
</context>
<context>
    <name>herald::PreviewPane</name>
    <message>
        <source>Previous person</source>
        <translation>Vorige Person</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Nächste Person</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Text as it will arrive</source>
        <translation>Text, wie er ankommt</translation>
    </message>
    <message>
        <source>Text that is not sent</source>
        <translation>Text, der nicht gesendet wird</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>One-way: a reply cannot arrive</source>
        <translation>Nur in eine Richtung: eine Antwort kann nicht ankommen</translation>
    </message>
    <message>
        <source>Look at the risky ones first</source>
        <translation>Zuerst die heiklen ansehen</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längster</translation>
    </message>
    <message>
        <source>Costliest</source>
        <translation>Teuerster</translation>
    </message>
    <message>
        <source>Emptiest</source>
        <translation>Leerster</translation>
    </message>
    <message>
        <source>Odd values</source>
        <translation>Seltsame Werte</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufälliger</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>This is sent, from row %1</source>
        <translation>Das wird gesendet, aus Zeile %1</translation>
    </message>
    <message>
        <source>This is sent once, to row %1</source>
        <translation>Das wird einmal gesendet, an Zeile %1</translation>
    </message>
    <message>
        <source>This is not sent, from row %1</source>
        <translation>Das wird nicht gesendet, aus Zeile %1</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation>Noch kein Text</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln Teil</numerusform>
            <numerusform>%Ln Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>No sender yet</source>
        <translation>Noch kein Absender</translation>
    </message>
    <message>
        <source>Parts per text</source>
        <translation>Teile je Text</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <comment>parts and price of one text</comment>
        <translation>%1, etwa %2</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>herald::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>herald::RailButton</name>
    <message>
        <source>%1+</source>
        <comment>more than a number</comment>
        <translation>%1+</translation>
    </message>
</context>
<context>
    <name>herald::ReadWords</name>
    <message>
        <source>“%1” cannot be opened (%2). Check that the file is still there and that you may read it.</source>
        <translation>„%1“ lässt sich nicht öffnen (%2). Prüfen Sie, ob die Datei noch da ist und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>This file is empty. Check that it is the right one and that it was saved.</source>
        <translation>Diese Datei ist leer. Prüfen Sie, ob es die richtige ist und ob sie gespeichert wurde.</translation>
    </message>
    <message>
        <source>This workbook shows no rows: its sheets are empty or hidden. Show the sheet with the numbers, save the file and open it again.</source>
        <translation>Diese Arbeitsmappe zeigt keine Zeilen: ihre Blätter sind leer oder verborgen. Blenden Sie das Blatt mit den Nummern ein, speichern Sie die Datei und öffnen Sie sie neu.</translation>
    </message>
    <message>
        <source>This file is larger than %1, too large for a list of people. Keep only the sheet, rows and columns you need.</source>
        <translation>Diese Datei ist größer als %1, zu groß für eine Liste von Personen. Behalten Sie nur das Blatt, die Zeilen und Spalten, die Sie brauchen.</translation>
    </message>
    <message>
        <source>This file unpacks to far more than a list of people holds, so it was not read. Keep only the sheet, rows and columns you need, or save it as CSV.</source>
        <translation>Ausgepackt ist diese Datei weit größer als eine Liste von Personen, darum wurde sie nicht gelesen. Behalten Sie nur das Blatt, die Zeilen und Spalten, die Sie brauchen, oder speichern Sie sie als CSV.</translation>
    </message>
    <message>
        <source>This file has more than %1 rows, more than Herald holds at once. Divide it into several files.</source>
        <translation>Diese Datei hat mehr als %1 Zeilen, mehr als Herald auf einmal hält. Teilen Sie sie in mehrere Dateien.</translation>
    </message>
    <message>
        <source>This file has more than %1 columns. Keep only the columns you need.</source>
        <translation>Diese Datei hat mehr als %1 Spalten. Behalten Sie nur die Spalten, die Sie brauchen.</translation>
    </message>
    <message>
        <source>This file holds more text than Herald keeps at once. Keep only the rows and columns you need.</source>
        <translation>Diese Datei enthält mehr Text, als Herald auf einmal hält. Behalten Sie nur die Zeilen und Spalten, die Sie brauchen.</translation>
    </message>
    <message>
        <source>This file is locked with a password, so nothing in it can be read. Open it in its own program, save it without the password, and open that copy here.</source>
        <translation>Diese Datei ist mit einem Kennwort gesperrt, nichts darin lässt sich lesen. Öffnen Sie sie in ihrem Programm, speichern Sie sie ohne Kennwort und öffnen Sie diese Kopie hier.</translation>
    </message>
    <message>
        <source>This file is damaged or was cut off, perhaps while it was copied or downloaded. Get it again, or open it in its own program and save it as CSV.</source>
        <translation>Diese Datei ist beschädigt oder abgeschnitten, vielleicht beim Kopieren oder Laden. Besorgen Sie sie neu, oder öffnen Sie sie in ihrem Programm und speichern Sie sie als CSV.</translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing was added.</source>
        <translation>Das Lesen wurde abgebrochen. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>This is a workbook in the old Excel format (.xls), which Herald does not read. Open it in a spreadsheet program and save it as .xlsx or CSV.</source>
        <translation>Das ist eine Arbeitsmappe im alten Excel-Format (.xls), das Herald nicht liest. Öffnen Sie sie in einem Tabellenprogramm und speichern Sie sie als .xlsx oder CSV.</translation>
    </message>
    <message>
        <source>This is a binary Excel workbook (.xlsb), which Herald does not read. Open it in Excel and save it as .xlsx or CSV.</source>
        <translation>Das ist eine binäre Excel-Arbeitsmappe (.xlsb), die Herald nicht liest. Öffnen Sie sie in Excel und speichern Sie sie als .xlsx oder CSV.</translation>
    </message>
    <message>
        <source>This is an Apple Numbers file, which Herald does not read. In Numbers, export it as Excel or CSV.</source>
        <translation>Das ist eine Datei von Apple Numbers, die Herald nicht liest. Exportieren Sie sie in Numbers als Excel oder CSV.</translation>
    </message>
    <message>
        <source>This is an old office document, not a list. Open it in its own program, copy the numbers and paste them here.</source>
        <translation>Das ist ein altes Office-Dokument, keine Liste. Öffnen Sie es in seinem Programm, kopieren Sie die Nummern und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>This is a text document or a presentation, not a list. Open it in its own program, copy the numbers and paste them here.</source>
        <translation>Das ist ein Textdokument oder eine Präsentation, keine Liste. Öffnen Sie es in seinem Programm, kopieren Sie die Nummern und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>This is a formatted text document, not a list. Open it, copy the numbers and paste them here.</source>
        <translation>Das ist ein formatiertes Textdokument, keine Liste. Öffnen Sie es, kopieren Sie die Nummern und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>This is a PDF, from which columns cannot be read safely. Get the list as a spreadsheet, or copy the numbers and paste them here.</source>
        <translation>Das ist ein PDF, aus dem sich Spalten nicht sicher lesen lassen. Besorgen Sie die Liste als Tabelle, oder kopieren Sie die Nummern und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>This is a picture, whatever its name says; it holds no rows. Get the list as a spreadsheet.</source>
        <translation>Das ist ein Bild, was auch immer der Name sagt; es enthält keine Zeilen. Besorgen Sie die Liste als Tabelle.</translation>
    </message>
    <message>
        <source>This is a sound, a film or a picture, whatever its name says; it holds no rows. Get the list as a spreadsheet.</source>
        <translation>Das ist ein Ton, ein Film oder ein Bild, was auch immer der Name sagt; es enthält keine Zeilen. Besorgen Sie die Liste als Tabelle.</translation>
    </message>
    <message>
        <source>This is a web page, whatever its name says. Open it in a spreadsheet program or a browser and save it as .xlsx or CSV, or copy the numbers and paste them here.</source>
        <translation>Das ist eine Webseite, was auch immer der Name sagt. Öffnen Sie sie in einem Tabellenprogramm oder Browser und speichern Sie sie als .xlsx oder CSV, oder kopieren Sie die Nummern und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>This is an XML document, which Herald does not read. Open it in its own program and save it as .xlsx or CSV.</source>
        <translation>Das ist ein XML-Dokument, das Herald nicht liest. Öffnen Sie es in seinem Programm und speichern Sie es als .xlsx oder CSV.</translation>
    </message>
    <message>
        <source>This is an archive of other files. Unpack it and open the spreadsheet that is in it.</source>
        <translation>Das ist ein Archiv mit anderen Dateien. Entpacken Sie es und öffnen Sie die Tabelle darin.</translation>
    </message>
    <message>
        <source>This is a program, not a list. Choose the spreadsheet with the numbers.</source>
        <translation>Das ist ein Programm, keine Liste. Wählen Sie die Tabelle mit den Nummern.</translation>
    </message>
    <message>
        <source>This is a database, not a list. Export the table you need as CSV.</source>
        <translation>Das ist eine Datenbank, keine Liste. Exportieren Sie die Tabelle, die Sie brauchen, als CSV.</translation>
    </message>
    <message>
        <source>There is no list in this file that Herald can read. Save the list as .xlsx, .ods or CSV and open that.</source>
        <translation>In dieser Datei ist keine Liste, die Herald lesen kann. Speichern Sie die Liste als .xlsx, .ods oder CSV und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>The text was read as UTF-16.</source>
        <translation>Der Text wurde als UTF-16 gelesen.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 and was read as Windows-1252. Check that letters such as é look right.</source>
        <translation>Der Text ist nicht UTF-8 und wurde als Windows-1252 gelesen. Prüfen Sie, ob Buchstaben wie é richtig aussehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) could not be read and are shown as �.</source>
        <translation>
            <numerusform>%Ln Zeichen war nicht lesbar und erscheint als �.</numerusform>
            <numerusform>%Ln Zeichen waren nicht lesbar und erscheinen als �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden row(s) were left out.</source>
        <translation>
            <numerusform>%Ln verborgene Zeile wurde ausgelassen.</numerusform>
            <numerusform>%Ln verborgene Zeilen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden column(s) were left out.</source>
        <translation>
            <numerusform>%Ln verborgene Spalte wurde ausgelassen.</numerusform>
            <numerusform>%Ln verborgene Spalten wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the sheet “%1” was read; %Ln other sheet(s) were left out.</source>
        <translation>
            <numerusform>Nur das Blatt „%1“ wurde gelesen; %Ln weiteres Blatt wurde ausgelassen.</numerusform>
            <numerusform>Nur das Blatt „%1“ wurde gelesen; %Ln weitere Blätter wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged cell(s) were filled with their value.</source>
        <translation>
            <numerusform>%Ln verbundene Zelle wurde mit ihrem Wert gefüllt.</numerusform>
            <numerusform>%Ln verbundene Zellen wurden mit ihrem Wert gefüllt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln formula(s) were saved without a result and are empty here. Open the file in a spreadsheet program and save it again.</source>
        <translation>
            <numerusform>%Ln Formel wurde ohne Ergebnis gespeichert und ist hier leer. Öffnen Sie die Datei in einem Tabellenprogramm und speichern Sie sie neu.</numerusform>
            <numerusform>%Ln Formeln wurden ohne Ergebnis gespeichert und sind hier leer. Öffnen Sie die Datei in einem Tabellenprogramm und speichern Sie sie neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) were longer than a cell can be and were cut.</source>
        <translation>
            <numerusform>%Ln Zelle war länger, als eine Zelle sein kann, und wurde gekürzt.</numerusform>
            <numerusform>%Ln Zellen waren länger, als eine Zelle sein kann, und wurden gekürzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) above the headings were left out.</source>
        <translation>
            <numerusform>%Ln Zeile über den Überschriften wurde ausgelassen.</numerusform>
            <numerusform>%Ln Zeilen über den Überschriften wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a phone number were left out.</source>
        <translation>
            <numerusform>%Ln Zeile ohne Telefonnummer wurde ausgelassen.</numerusform>
            <numerusform>%Ln Zeilen ohne Telefonnummer wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Telefon %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>This file holds headings only, and nobody below them. Check that it is the right one and that it was saved.</source>
        <translation>Diese Datei enthält nur Überschriften und niemanden darunter. Prüfen Sie, ob es die richtige ist und ob sie gespeichert wurde.</translation>
    </message>
    <message>
        <source>Among them was a phone number: %1. Add it if it is somebody to text.</source>
        <translation>Darunter war eine Telefonnummer: %1. Fügen Sie sie hinzu, wenn diese Person eine SMS bekommen soll.</translation>
    </message>
    <message>
        <source>The first row was taken for headings: “%1”.</source>
        <translation>Die erste Zeile wurde für Überschriften gehalten: „%1“.</translation>
    </message>
</context>
<context>
    <name>herald::RecipientDesk</name>
    <message numerus="yes">
        <source>%Ln lines without a number were left aside.</source>
        <translation>
            <numerusform>%Ln Zeile ohne Nummer wurde beiseitegelassen.</numerusform>
            <numerusform>%Ln Zeilen ohne Nummer wurden beiseitegelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile hinzufügen</numerusform>
            <numerusform>%Ln Zeilen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Change row %1</source>
        <translation>Zeile %1 ändern</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile entfernen</numerusform>
            <numerusform>%Ln Zeilen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Give each number of row %1 a row of its own</source>
        <translation>Jeder Nummer von Zeile %1 eine eigene Zeile geben</translation>
    </message>
    <message>
        <source>Undo the tidying of row %1</source>
        <translation>Bereinigung von Zeile %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Change the columns</source>
        <translation>Spalten ändern</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>herald::RecipientField</name>
    <message>
        <source>To: recipients</source>
        <translation>An: Empfänger</translation>
    </message>
    <message>
        <source>Type a number and press Enter, paste a list, or drop a file</source>
        <translation>Nummer eingeben und Eingabetaste drücken, Liste einfügen oder Datei ablegen</translation>
    </message>
    <message>
        <source>Paste, type or drop a file</source>
        <translation>Einfügen, eingeben oder Datei ablegen</translation>
    </message>
    <message>
        <source>Type a number and press Enter, paste a list, or drop a file. Backspace goes to the files in the list.</source>
        <translation>Nummer eintippen und Enter drücken, eine Liste einfügen oder eine Datei ablegen. Rücktaste führt zu den Dateien in der Liste.</translation>
    </message>
    <message>
        <source>Add more</source>
        <translation>Weitere hinzufügen</translation>
    </message>
</context>
<context>
    <name>herald::RecipientList</name>
    <message>
        <source>Phone number</source>
        <comment>heading of a column</comment>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>heading of a column</comment>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>herald::RecipientPane</name>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Reads a spreadsheet, a CSV file or contact cards</source>
        <translation>Liest eine Tabelle, eine CSV-Datei oder Kontaktkarten</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>F8; with Shift the one before</source>
        <translation>F8; mit Umschalt das vorige</translation>
    </message>
    <message>
        <source>Shows the numbers that were understood although they were written unusually</source>
        <translation>Zeigt die Nummern, die trotz ungewöhnlicher Schreibweise verstanden wurden</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>More for this list</source>
        <translation>Mehr zu dieser Liste</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Who gets this notice?</source>
        <translation>Wer bekommt diese Benachrichtigung?</translation>
    </message>
    <message>
        <source>Drop a spreadsheet here, paste anything with numbers in it, or type a number and press Enter.</source>
        <translation>Legen Sie eine Tabelle hier ab, fügen Sie ein, was Nummern enthält, oder geben Sie eine Nummer ein und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>People who are in the list twice</source>
        <translation>Personen, die doppelt in der Liste stehen</translation>
    </message>
    <message>
        <source>Keep the first row</source>
        <translation>Die erste Zeile behalten</translation>
    </message>
    <message>
        <source>Keep the last row</source>
        <translation>Die letzte Zeile behalten</translation>
    </message>
    <message>
        <source>Send every row</source>
        <translation>Jede Zeile senden</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten …</translation>
    </message>
    <message>
        <source>Save the list as CSV…</source>
        <translation>Liste als CSV speichern …</translation>
    </message>
    <message>
        <source>Save the rows shown as CSV…</source>
        <translation>Gezeigte Zeilen als CSV speichern …</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tidied</source>
        <translation>
            <numerusform>%Ln bereinigt</numerusform>
            <numerusform>%Ln bereinigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading and checking the list…</source>
        <translation>Liste wird gelesen und geprüft …</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>recipients.csv</source>
        <translation>Empfänger.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Import recipients</source>
        <translation>Empfänger importieren</translation>
    </message>
    <message>
        <source>Lists of people (*.csv *.tsv *.txt *.xlsx *.ods *.vcf);;All files (*)</source>
        <translation>Listen mit Personen (*.csv *.tsv *.txt *.xlsx *.ods *.vcf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save one group as CSV, with the reasons</source>
        <translation>Eine Gruppe als CSV speichern, mit den Gründen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number of rows and their group</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Saved lists</source>
        <translation>Gespeicherte Listen</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln tidied</source>
        <translation>
            <numerusform>Die %Ln bereinigte zeigen</numerusform>
            <numerusform>Die %Ln bereinigten zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose their country…</source>
        <translation>Ihr Land wählen …</translation>
    </message>
    <message>
        <source>Numbers are written without a country code</source>
        <translation>Nummern sind ohne Landesvorwahl geschrieben</translation>
    </message>
</context>
<context>
    <name>herald::RecipientTable</name>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>F2 edits a cell, Delete removes the chosen rows, the menu key shows what else can be done</source>
        <translation>F2 bearbeitet eine Zelle, Entf entfernt die gewählten Zeilen, die Menütaste zeigt, was sonst möglich ist</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Give each number a row of its own</source>
        <translation>Jeder Nummer eine eigene Zeile geben</translation>
    </message>
    <message>
        <source>Use %1 after all</source>
        <translation>Doch %1 verwenden</translation>
    </message>
    <message>
        <source>Undo the tidying of this number</source>
        <translation>Bereinigung dieser Nummer zurücknehmen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile entfernen</numerusform>
            <numerusform>%Ln Zeilen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show row %1, which is kept</source>
        <translation>Zeile %1 zeigen, die behalten wird</translation>
    </message>
</context>
<context>
    <name>herald::RecipientsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>verdict and reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Barred country</source>
        <translation>Gesperrtes Land</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Keine Nummer</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobilnummer</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>Festnetz</translation>
    </message>
    <message>
        <source>Toll-free number</source>
        <translation>Gebührenfreie Nummer</translation>
    </message>
    <message>
        <source>Premium-rate number</source>
        <translation>Mehrwertnummer</translation>
    </message>
    <message>
        <source>Service number</source>
        <translation>Dienstnummer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of number, country</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>herald::ReconcileCommand</name>
    <message>
        <source>not looked up yet</source>
        <translation>noch nicht gesucht</translation>
    </message>
    <message>
        <source>not in Telnyx&apos;s records yet; it may still stand in their queue</source>
        <translation>noch nicht in den Aufzeichnungen von Telnyx; sie kann noch in deren Warteschlange stehen</translation>
    </message>
    <message>
        <source>not in Telnyx&apos;s records; most likely it was never taken</source>
        <translation>nicht in den Aufzeichnungen von Telnyx; sehr wahrscheinlich wurde sie nie angenommen</translation>
    </message>
    <message>
        <source>something in Telnyx&apos;s records may be it; look there before you decide</source>
        <translation>etwas in den Aufzeichnungen von Telnyx kann sie sein; sehen Sie dort nach, bevor Sie entscheiden</translation>
    </message>
    <message>
        <source>%1: found, Telnyx has taken it · %2</source>
        <translation>%1: gefunden, Telnyx hat sie angenommen · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) found.</source>
        <translation>
            <numerusform>%Ln Nachricht gefunden.</numerusform>
            <numerusform>%Ln Nachrichten gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still unconfirmed.</source>
        <translation>
            <numerusform>%Ln weiterhin unbestätigt.</numerusform>
            <numerusform>%Ln weiterhin unbestätigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be looked up.</source>
        <translation>
            <numerusform>%Ln Nachricht konnte nicht gesucht werden.</numerusform>
            <numerusform>%Ln Nachrichten konnten nicht gesucht werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were settled by somebody else meanwhile.</source>
        <translation>
            <numerusform>%Ln Nachricht wurde inzwischen von anderer Seite geklärt.</numerusform>
            <numerusform>%Ln Nachrichten wurden inzwischen von anderer Seite geklärt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::Reconciler</name>
    <message>
        <source>The account has no API key here, so Telnyx was not asked.</source>
        <translation>Das Konto hat hier keinen API-Schlüssel, deshalb wurde Telnyx nicht gefragt.</translation>
    </message>
    <message>
        <source>Messages that were sent to the API at %1 are not looked up at %2.</source>
        <translation>Nachrichten, die an die API unter %1 gesendet wurden, werden nicht bei %2 nachgeschlagen.</translation>
    </message>
</context>
<context>
    <name>herald::RecordFields</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a field&apos;s label, and which of several</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Datensatzes</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>Nachrichten-ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Messaging profile</source>
        <translation>Messaging-Profil</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Failover webhook</source>
        <translation>Ersatz-Webhook</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Campaign is billed</source>
        <translation>Kampagne wird berechnet</translation>
    </message>
    <message>
        <source>Campaign registration</source>
        <translation>Registrierung der Kampagne</translation>
    </message>
    <message>
        <source>Received by Telnyx</source>
        <translation>Bei Telnyx eingegangen</translation>
    </message>
    <message>
        <source>Handed to the carrier</source>
        <translation>Dem Netz übergeben</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Wait in Telnyx&apos;s queue</source>
        <translation>Wartezeit in der Warteschlange von Telnyx</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Sender&apos;s carrier</source>
        <translation>Netz des Absenders</translation>
    </message>
    <message>
        <source>Sender&apos;s line</source>
        <translation>Anschluss des Absenders</translation>
    </message>
    <message>
        <source>Sender&apos;s status</source>
        <translation>Status des Absenders</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopie an</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Art der Medien</translation>
    </message>
    <message>
        <source>Media checksum</source>
        <translation>Prüfsumme der Medien</translation>
    </message>
    <message>
        <source>Media size in bytes</source>
        <translation>Größe der Medien in Byte</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Smart encoding</source>
        <translation>Smart Encoding</translation>
    </message>
    <message>
        <source>Encoding afterwards</source>
        <translation>Kodierung danach</translation>
    </message>
    <message>
        <source>Parts afterwards</source>
        <translation>Teile danach</translation>
    </message>
    <message>
        <source>Characters afterwards</source>
        <translation>Zeichen danach</translation>
    </message>
    <message>
        <source>Characters replaced</source>
        <translation>Ersetzte Zeichen</translation>
    </message>
    <message>
        <source>Change of length</source>
        <translation>Änderung der Länge</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Carrier fee</source>
        <translation>Netzgebühr</translation>
    </message>
    <message>
        <source>Currency of the carrier fee</source>
        <translation>Währung der Netzgebühr</translation>
    </message>
    <message>
        <source>Telnyx rate</source>
        <translation>Preis von Telnyx</translation>
    </message>
    <message>
        <source>Currency of the rate</source>
        <translation>Währung des Preises</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Error in detail</source>
        <translation>Fehler im Einzelnen</translation>
    </message>
    <message>
        <source>Error is about</source>
        <translation>Fehler betrifft</translation>
    </message>
    <message>
        <source>Error&apos;s parameter</source>
        <translation>Parameter des Fehlers</translation>
    </message>
    <message>
        <source>Page about the error</source>
        <translation>Seite über den Fehler</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>Row of the list</source>
        <translation>Zeile der Liste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sender as asked for</source>
        <translation>Absender wie verlangt</translation>
    </message>
    <message>
        <source>Number as asked for</source>
        <translation>Nummer wie verlangt</translation>
    </message>
    <message>
        <source>Text as asked for</source>
        <translation>Text wie verlangt</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Auf diesem Rechner gespeichert</translation>
    </message>
    <message>
        <source>Request begun</source>
        <translation>Anfrage begonnen</translation>
    </message>
    <message>
        <source>Number in Herald&apos;s database</source>
        <translation>Nummer in der Datenbank von Herald</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
</context>
<context>
    <name>herald::RefreshCommand</name>
    <message numerus="yes">
        <source>%Ln message(s) changed their status.</source>
        <translation>
            <numerusform>%Ln Nachricht hat ihren Status geändert.</numerusform>
            <numerusform>%Ln Nachrichten haben ihren Status geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Telnyx was asked about %Ln message(s).</source>
        <translation>
            <numerusform>Telnyx wurde nach %Ln Nachricht gefragt.</numerusform>
            <numerusform>Telnyx wurde nach %Ln Nachrichten gefragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be asked about.</source>
        <translation>
            <numerusform>Nach %Ln Nachricht konnte nicht gefragt werden.</numerusform>
            <numerusform>Nach %Ln Nachrichten konnte nicht gefragt werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ResumeCommand</name>
    <message>
        <source>“%1” is no number of a notice. “herald outbox” lists them.</source>
        <translation>„%1“ ist keine Nummer einer Benachrichtigung. „herald outbox“ zeigt sie.</translation>
    </message>
    <message>
        <source>Notice %1 is not unfinished. “herald outbox” lists those that are.</source>
        <translation>Benachrichtigung %1 ist nicht unvollendet. „herald outbox“ zeigt, welche es sind.</translation>
    </message>
    <message>
        <source>Notice %1 cannot go on: its account has no API key. Add the key in Settings, or set TELNYX_API_KEY.</source>
        <translation>Benachrichtigung %1 kann nicht weitergehen: ihr Konto hat keinen API-Schlüssel. Geben Sie ihn in den Einstellungen ein oder setzen Sie TELNYX_API_KEY.</translation>
    </message>
    <message>
        <source>No notice is waiting.</source>
        <translation>Keine Benachrichtigung wartet.</translation>
    </message>
    <message>
        <source>Notice %1 is being sent by another Herald on this data folder. It was left alone.</source>
        <translation>Benachrichtigung %1 wird von einem anderen Herald mit diesem Datenordner gesendet. Sie wurde in Ruhe gelassen.</translation>
    </message>
    <message>
        <source>Notice %1 was to begin at %2, and that time has passed. It was left alone; “herald resume %1” sends it now.</source>
        <translation>Benachrichtigung %1 sollte um %2 beginnen, und diese Zeit ist verstrichen. Sie wurde in Ruhe gelassen; „herald resume %1“ sendet sie jetzt.</translation>
    </message>
    <message>
        <source>Lines are missing at the end of the log: this database is older than what was done with it, so what it calls waiting may have been sent. Compare “herald log” and Telnyx&apos;s records, then name the notices that are to go on.</source>
        <translation>Am Ende des Protokolls fehlen Zeilen: Diese Datenbank ist älter als das, was mit ihr getan wurde. Was sie wartend nennt, kann gesendet worden sein. Vergleichen Sie „herald log“ und die Aufzeichnungen von Telnyx und nennen Sie dann die Benachrichtigungen, die weitergehen sollen.</translation>
    </message>
</context>
<context>
    <name>herald::ReviewDesk</name>
    <message>
        <source>Herald could not look up who was sent this text lately, nor whether it is night there.</source>
        <translation>Herald konnte nicht nachsehen, wem dieser Text kürzlich gesendet wurde, noch ob dort Nacht ist.</translation>
    </message>
    <message>
        <source>Its database did not answer. Check the history yourself before you send.</source>
        <translation>Die Datenbank hat nicht geantwortet. Sehen Sie selbst im Verlauf nach, bevor Sie senden.</translation>
    </message>
</context>
<context>
    <name>herald::ReviewDialog</name>
    <message>
        <source>Review before sending</source>
        <translation>Vor dem Senden prüfen</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Wer sie bekommt</translation>
    </message>
    <message>
        <source>will be sent</source>
        <translation>werden gesendet</translation>
    </message>
    <message numerus="yes">
        <source>row(s) read</source>
        <translation>
            <numerusform>Zeile gelesen</numerusform>
            <numerusform>Zeilen gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row accounted for</source>
        <translation>Alle Zeilen sind erfasst</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message numerus="yes">
        <source>Practise sending %Ln message(s)</source>
        <translation>
            <numerusform>Senden von %Ln Nachricht üben</numerusform>
            <numerusform>Senden von %Ln Nachrichten üben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht senden</numerusform>
            <numerusform>%Ln Nachrichten senden</numerusform>
        </translation>
    </message>
    <message>
        <source>What has not left can still be stopped.</source>
        <translation>Was nicht hinausgegangen ist, lässt sich noch stoppen.</translation>
    </message>
    <message>
        <source>This notice cannot be sent until what is marked red is put right. Nothing you wrote is lost.</source>
        <translation>Diese Benachrichtigung kann erst gesendet werden, wenn das rot Markierte berichtigt ist. Nichts von dem, was Sie geschrieben haben, ist verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) still to be checked.</source>
        <translation>
            <numerusform>Noch %Ln Punkt zu prüfen.</numerusform>
            <numerusform>Noch %Ln Punkte zu prüfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>in need of attention, left out</source>
        <translation>zu prüfen, ausgelassen</translation>
    </message>
    <message>
        <source>in the list twice, sent once</source>
        <translation>doppelt in der Liste, einmal gesendet</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>in a country where a sender name cannot arrive</source>
        <translation>in einem Land, in dem kein Absendername ankommt</translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>keine Telefonnummer</translation>
    </message>
    <message>
        <source>Put them right and send them later. Who gets this notice now is barred there.</source>
        <translation>Bringen Sie sie in Ordnung und senden Sie sie später. Wer die Benachrichtigung jetzt bekommt, ist dort gesperrt.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln row(s): %1</source>
        <translation>
            <numerusform>Die %Ln Zeile zeigen: %1</numerusform>
            <numerusform>Die %Ln Zeilen zeigen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Practise scheduling %Ln message(s)</source>
        <translation>
            <numerusform>Einplanen von %Ln Nachricht üben</numerusform>
            <numerusform>Einplanen von %Ln Nachrichten üben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Schedule %Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht einplanen</numerusform>
            <numerusform>%Ln Nachrichten einplanen</numerusform>
        </translation>
    </message>
    <message>
        <source>The time to begin has passed. Choose another.</source>
        <translation>Die Zeit für den Beginn ist vorbei. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Looking at every person and at what was sent lately.</source>
        <translation>Jede Person und was kürzlich gesendet wurde, wird angesehen.</translation>
    </message>
    <message>
        <source>Type the number of messages above.</source>
        <translation>Tippen Sie oben die Anzahl der Nachrichten ein.</translation>
    </message>
    <message>
        <source>Herald must be running then. Until then it can be changed or cancelled.</source>
        <translation>Herald muss dann laufen. Bis dahin lässt es sich ändern oder absagen.</translation>
    </message>
    <message>
        <source>in the list twice or sent it before, left out</source>
        <translation>doppelt in der Liste oder schon angeschrieben, ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>Keep the %Ln row(s) that can be put right as a draft</source>
        <translation>
            <numerusform>Die Zeile, die sich berichtigen lässt, als Entwurf behalten</numerusform>
            <numerusform>Die %Ln Zeilen, die sich berichtigen lassen, als Entwurf behalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>herald::ReviewFigures</name>
    <message>
        <source>What it takes</source>
        <translation>Was es braucht</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to each person</source>
        <translation>
            <numerusform>%Ln für jede Person</numerusform>
            <numerusform>%Ln für jede Person</numerusform>
        </translation>
    </message>
    <message>
        <source>the text is in Unicode</source>
        <translation>der Text ist in Unicode</translation>
    </message>
    <message>
        <source>the text is in GSM-7</source>
        <translation>der Text ist in GSM-7</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln Teil</numerusform>
            <numerusform>%Ln Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is really paid</source>
        <translation>nichts wird wirklich bezahlt</translation>
    </message>
    <message numerus="yes">
        <source>without %Ln message(s) whose price is not known</source>
        <translation>
            <numerusform>ohne %Ln Nachricht, deren Preis nicht bekannt ist</numerusform>
            <numerusform>ohne %Ln Nachrichten, deren Preis nicht bekannt ist</numerusform>
        </translation>
    </message>
    <message>
        <source>Herald learns prices from what was sent before</source>
        <translation>Herald lernt Preise aus dem, was früher gesendet wurde</translation>
    </message>
    <message>
        <source>balance not known</source>
        <translation>Guthaben nicht bekannt</translation>
    </message>
    <message>
        <source>balance %1, about %2 left</source>
        <translation>Guthaben %1, danach etwa %2</translation>
    </message>
    <message>
        <source>balance %1</source>
        <translation>Guthaben %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>as soon as Telnyx has taken them</source>
        <translation>sobald Telnyx sie angenommen hat</translation>
    </message>
    <message>
        <source>no pace is set for this account</source>
        <translation>für dieses Konto ist kein Tempo festgelegt</translation>
    </message>
    <message>
        <source>at %1 parts a minute, later when Telnyx asks for a rest</source>
        <translation>bei %1 Teilen pro Minute, später, wenn Telnyx um eine Pause bittet</translation>
    </message>
</context>
<context>
    <name>herald::ReviewFindings</name>
    <message>
        <source>Must be put right</source>
        <translation>Muss in Ordnung gebracht werden</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Change the sender</source>
        <translation>Absender ändern</translation>
    </message>
    <message>
        <source>Look at the list</source>
        <translation>Liste ansehen</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Text ändern</translation>
    </message>
    <message>
        <source>Looking at every person and at what was sent lately</source>
        <translation>Jede Person und was kürzlich gesendet wurde, wird angesehen</translation>
    </message>
    <message>
        <source>Before you send</source>
        <translation>Bevor Sie senden</translation>
    </message>
    <message>
        <source>Send at the next allowed time, %1</source>
        <translation>Zur nächsten erlaubten Zeit senden, %1</translation>
    </message>
    <message>
        <source>I have checked this</source>
        <translation>Das habe ich geprüft</translation>
    </message>
    <message>
        <source>This goes to many people. Type %1, the number of messages, to send them.</source>
        <translation>Das geht an viele Menschen. Tippen Sie %1 ein, die Anzahl der Nachrichten, um sie zu senden.</translation>
    </message>
    <message>
        <source>Number of messages</source>
        <translation>Anzahl der Nachrichten</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <translation>%1 von %2 geprüft</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Auslassen</translation>
    </message>
</context>
<context>
    <name>herald::RowWords</name>
    <message>
        <source>You undid the tidying. Write the number as it should be.</source>
        <translation>Sie haben die Bereinigung zurückgenommen. Schreiben Sie die Nummer, wie sie sein soll.</translation>
    </message>
    <message>
        <source>The messaging profile does not allow this country: %1.</source>
        <translation>Das Messaging-Profil lässt dieses Land nicht zu: %1.</translation>
    </message>
    <message>
        <source>This person has asked not to be texted.</source>
        <translation>Diese Person möchte keine Nachrichten bekommen.</translation>
    </message>
    <message>
        <source>The text asks for “%1”, and the list has no such column.</source>
        <translation>Der Text verlangt „%1“, und die Liste hat keine solche Spalte.</translation>
    </message>
    <message>
        <source>The text asks for “%1”, and this row has nothing there.</source>
        <translation>Der Text verlangt „%1“, und in dieser Zeile steht dort nichts.</translation>
    </message>
    <message>
        <source>This person&apos;s text takes %1 parts, and Telnyx takes %2 at most.</source>
        <translation>Der Text dieser Person braucht %1 Teile, und Telnyx nimmt höchstens %2.</translation>
    </message>
    <message>
        <source>Nothing is left of the text for this person.</source>
        <translation>Für diese Person bleibt vom Text nichts übrig.</translation>
    </message>
    <message>
        <source>Same person as row %1.</source>
        <translation>Dieselbe Person wie in Zeile %1.</translation>
    </message>
    <message>
        <source>Same person as row %1, who would get another text.</source>
        <translation>Dieselbe Person wie in Zeile %1, die einen anderen Text bekäme.</translation>
    </message>
    <message>
        <source>the zero at the front was missing</source>
        <translation>die Null am Anfang fehlte</translation>
    </message>
    <message>
        <source>the + was missing</source>
        <translation>das + fehlte</translation>
    </message>
    <message>
        <source>read as a national number</source>
        <translation>als nationale Nummer gelesen</translation>
    </message>
    <message>
        <source>read as a number in %1</source>
        <translation>als Nummer in %1 gelesen</translation>
    </message>
    <message>
        <source>00 means +</source>
        <translation>00 heißt +</translation>
    </message>
    <message>
        <source>the zero after the country code was left out</source>
        <translation>die Null nach der Landesvorwahl wurde weggelassen</translation>
    </message>
    <message>
        <source>the words beside it were left out</source>
        <translation>die Wörter daneben wurden weggelassen</translation>
    </message>
    <message>
        <source>taken from between &lt; and &gt;</source>
        <translation>zwischen &lt; und &gt; entnommen</translation>
    </message>
    <message>
        <source>taken from a link</source>
        <translation>einem Link entnommen</translation>
    </message>
    <message>
        <source>quotes and marks of a spreadsheet program were left out</source>
        <translation>Anführungszeichen und Zeichen eines Tabellenprogramms wurden weggelassen</translation>
    </message>
    <message>
        <source>“.0” at the end was left out</source>
        <translation>„.0“ am Ende wurde weggelassen</translation>
    </message>
    <message>
        <source>digits of another script were understood</source>
        <translation>Ziffern einer anderen Schrift wurden verstanden</translation>
    </message>
    <message>
        <source>invisible characters were left out</source>
        <translation>unsichtbare Zeichen wurden weggelassen</translation>
    </message>
    <message>
        <source>punctuation was left out</source>
        <translation>Satzzeichen wurden weggelassen</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>a %1, which seldom gets texts</source>
        <translation>%1, bekommt selten Nachrichten</translation>
    </message>
    <message>
        <source>%1 wants sender names registered first</source>
        <translation>%1 verlangt, dass Absendernamen erst angemeldet werden</translation>
    </message>
    <message>
        <source>this person is in the list more than once</source>
        <translation>diese Person steht mehrfach in der Liste</translation>
    </message>
    <message>
        <source>This person was sent this notice before, or the one that it goes on from.</source>
        <translation>Dieser Person wurde diese Benachrichtigung schon gesendet, oder die, an die sie anschließt.</translation>
    </message>
    <message>
        <source>taken from another column</source>
        <translation>aus einer anderen Spalte genommen</translation>
    </message>
    <message>
        <source>taken from the column “%1”</source>
        <translation>aus der Spalte „%1“ genommen</translation>
    </message>
    <message>
        <source>the column “%1” holds a mobile: %2</source>
        <translation>die Spalte „%1“ enthält eine Mobilnummer: %2</translation>
    </message>
</context>
<context>
    <name>herald::RowsDialog</name>
    <message>
        <source>Rows of the list</source>
        <translation>Zeilen der Liste</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and what it counts: 3 will be sent</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Back to the review</source>
        <translation>Zurück zur Durchsicht</translation>
    </message>
</context>
<context>
    <name>herald::SandboxCommand</name>
    <message>
        <source>--port needs a number from 0 to 65535; 0 is any free port.</source>
        <translation>--port braucht eine Zahl von 0 bis 65535; 0 heißt irgendein freier Port.</translation>
    </message>
    <message>
        <source>--pace needs a number of parts a minute; 0 is no limit.</source>
        <translation>--pace braucht eine Zahl von Teilen pro Minute; 0 heißt keine Grenze.</translation>
    </message>
    <message>
        <source>--speed needs a number above 0.</source>
        <translation>--speed braucht eine Zahl über 0.</translation>
    </message>
    <message>
        <source>--key needs a word; the practice carrier accepts no other.</source>
        <translation>--key braucht ein Wort; das Übungsnetz nimmt kein anderes an.</translation>
    </message>
    <message>
        <source>Practice carrier: nothing is really sent.</source>
        <translation>Übungsnetz: nichts wird wirklich gesendet.</translation>
    </message>
    <message>
        <source>Base URL: %1</source>
        <translation>Basisadresse: %1</translation>
    </message>
    <message>
        <source>Messaging profile: %1</source>
        <translation>Messaging-Profil: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>Practice numbers:</source>
        <translation>Übungsnummern:</translation>
    </message>
    <message>
        <source>Press Ctrl+C to end it.</source>
        <translation>Beenden Sie es mit Strg+C.</translation>
    </message>
    <message>
        <source>Sender IDs: %1. Any other is refused with error 40305, as by Telnyx.</source>
        <translation>Absenderkennungen: %1. Jede andere wird mit Fehler 40305 abgelehnt, wie bei Telnyx.</translation>
    </message>
</context>
<context>
    <name>herald::SandboxNumbers</name>
    <message>
        <source>The message is delivered after a few seconds.</source>
        <translation>Die Nachricht wird nach einigen Sekunden zugestellt.</translation>
    </message>
    <message>
        <source>The message is refused because the number is not valid.</source>
        <translation>Die Nachricht wird abgelehnt, weil die Nummer ungültig ist.</translation>
    </message>
    <message>
        <source>The message is refused because this person opted out.</source>
        <translation>Die Nachricht wird abgelehnt, weil sich diese Person abgemeldet hat.</translation>
    </message>
    <message>
        <source>The message is accepted, then the carrier blocks it as spam.</source>
        <translation>Die Nachricht wird angenommen, dann sperrt das Netz sie als Spam.</translation>
    </message>
    <message>
        <source>The message is sent, and the carrier says that it cannot confirm the delivery.</source>
        <translation>Die Nachricht wird gesendet, und das Netz sagt, dass es die Zustellung nicht bestätigen kann.</translation>
    </message>
    <message>
        <source>The message is accepted, then the carrier reports that the number is not in use.</source>
        <translation>Die Nachricht wird angenommen, dann meldet das Netz, dass die Nummer nicht vergeben ist.</translation>
    </message>
    <message>
        <source>The message is sent and no receipt ever comes.</source>
        <translation>Die Nachricht wird gesendet, und nie kommt eine Quittung.</translation>
    </message>
    <message>
        <source>The message is accepted, but the connection breaks before the reply arrives.</source>
        <translation>Die Nachricht wird angenommen, aber die Verbindung bricht ab, bevor die Antwort ankommt.</translation>
    </message>
    <message>
        <source>The first try is turned away for two seconds, the next one is accepted.</source>
        <translation>Der erste Versuch wird für zwei Sekunden abgewiesen, der nächste angenommen.</translation>
    </message>
    <message>
        <source>The server answers with an error page, and the message is not accepted.</source>
        <translation>Der Server antwortet mit einer Fehlerseite, und die Nachricht wird nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>herald::SandboxServer</name>
    <message>
        <source>Port %1 is taken by another program. Choose another port, or 0 for any free one.</source>
        <translation>Port %1 ist von einem anderen Programm belegt. Wählen Sie einen anderen oder 0 für irgendeinen freien.</translation>
    </message>
    <message>
        <source>The practice carrier cannot listen on this computer: %1</source>
        <translation>Das Übungsnetz kann auf diesem Rechner nicht lauschen: %1</translation>
    </message>
</context>
<context>
    <name>herald::SavedListView</name>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>More for this list</source>
        <translation>Mehr zu dieser Liste</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>People of this list</source>
        <translation>Personen dieser Liste</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Replace with a file…</source>
        <translation>Durch eine Datei ersetzen …</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV speichern …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>People of “%1”</source>
        <translation>Personen von „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>zuletzt benutzt %1</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>gespeichert %1</translation>
    </message>
    <message>
        <source>Write to %L1</source>
        <translation>An %L1 schreiben</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Niemand hier</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Searched %Ln row(s) of this list.</source>
        <translation>
            <numerusform>%Ln Zeile dieser Liste durchsucht.</numerusform>
            <numerusform>%Ln Zeilen dieser Liste durchsucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose their country…</source>
        <translation>Ihr Land wählen …</translation>
    </message>
    <message>
        <source>Numbers are written without a country code</source>
        <translation>Nummern sind ohne Landesvorwahl geschrieben</translation>
    </message>
</context>
<context>
    <name>herald::SavedListsMenu</name>
    <message>
        <source>No list is saved yet</source>
        <translation>Noch keine Liste gespeichert</translation>
    </message>
    <message>
        <source>Save as list…</source>
        <translation>Als Liste speichern …</translation>
    </message>
    <message>
        <source>Add people first</source>
        <translation>Erst Personen hinzufügen</translation>
    </message>
    <message>
        <source>Save in the place of</source>
        <translation>An die Stelle setzen von</translation>
    </message>
    <message>
        <source>Save as list</source>
        <translation>Als Liste speichern</translation>
    </message>
    <message>
        <source>&amp;Name of the list</source>
        <translation>&amp;Name der Liste</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Save in the place of %1</source>
        <translation>An die Stelle von %1 setzen</translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln row(s) are replaced by the people of this notice.</source>
        <translation>
            <numerusform>Ihre %Ln Zeile wird durch die Personen dieser Benachrichtigung ersetzt.</numerusform>
            <numerusform>Ihre %Ln Zeilen werden durch die Personen dieser Benachrichtigung ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the list</source>
        <translation>Liste ersetzen</translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>Liste behalten</translation>
    </message>
</context>
<context>
    <name>herald::SecretStore</name>
    <message>
        <source>No API key is kept for this account. Enter the key in the account&apos;s settings.</source>
        <translation>Für dieses Konto ist kein API-Schlüssel aufbewahrt. Geben Sie ihn in den Einstellungen des Kontos ein.</translation>
    </message>
    <message>
        <source>This computer has no keyring that Herald can use, so the API key cannot be kept. It can be used for this run only, or start a keyring such as GNOME Keyring or KWallet and try again.</source>
        <translation>Auf diesem Rechner gibt es keinen Schlüsselbund, den Herald benutzen kann; deshalb lässt sich der API-Schlüssel nicht aufbewahren. Er kann bis zum Beenden benutzt werden. Oder starten Sie einen Schlüsselbund wie GNOME Keyring oder KWallet und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keyring is locked or did not let Herald in. Unlock the keyring and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt oder hat Herald nicht eingelassen. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keyring reported an error, and the API key was neither read nor changed. Try again, and if it goes on, restart the keyring.</source>
        <translation>Der Schlüsselbund hat einen Fehler gemeldet, und der API-Schlüssel wurde weder gelesen noch geändert. Versuchen Sie es noch einmal, und wenn es so bleibt, starten Sie den Schlüsselbund neu.</translation>
    </message>
</context>
<context>
    <name>herald::SegmentBar</name>
    <message>
        <source>%1 %2</source>
        <comment>a number and what it counts, as in: 402 delivered</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>Keine Nachrichten.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>402 delivered, 3 refused.</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the groups of a bar</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>herald::SendCommand</name>
    <message>
        <source>Practice mode: nothing is really sent.</source>
        <translation>Übungsmodus: nichts wird wirklich gesendet.</translation>
    </message>
    <message>
        <source>From %1, account %2</source>
        <translation>Von %1, Konto %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln Zeile gelesen</numerusform>
            <numerusform>%Ln Zeilen gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) to send</source>
        <translation>
            <numerusform>%Ln Nachricht zu senden</numerusform>
            <numerusform>%Ln Nachrichten zu senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln Teil</numerusform>
            <numerusform>%Ln Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost: about %1</source>
        <translation>Kosten: etwa %1</translation>
    </message>
    <message>
        <source>balance %1</source>
        <translation>Guthaben %1</translation>
    </message>
    <message>
        <source>Ends about %1</source>
        <translation>Fertig gegen %1</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln message(s)? Type yes to send, anything else to stop.</source>
        <translation>
            <numerusform>%Ln Nachricht senden? Tippen Sie ja zum Senden, alles andere bricht ab.</numerusform>
            <numerusform>%Ln Nachrichten senden? Tippen Sie ja zum Senden, alles andere bricht ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <comment>typed to agree</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>No messaging profile is chosen, and Telnyx does not name just one. Give it with --profile.</source>
        <translation>Es ist kein Messaging-Profil gewählt, und Telnyx nennt nicht genau eines. Geben Sie es mit --profile an.</translation>
    </message>
    <message>
        <source>The messaging profile is switched off at Telnyx. Switch it on there, or give another with --profile.</source>
        <translation>Das Messaging-Profil ist bei Telnyx abgeschaltet. Schalten Sie es dort ein oder geben Sie mit --profile ein anderes an.</translation>
    </message>
    <message>
        <source>Nothing was sent: nobody can be asked here. Look at the plan with --dry-run, then give --yes.</source>
        <translation>Es wurde nichts gesendet: hier kann niemand gefragt werden. Sehen Sie sich den Plan mit --dry-run an und geben Sie dann --yes an.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>herald::SendOptions</name>
    <message>
        <source>“%1” stands alone. Put --to before numbers, and quotes around a text with spaces.</source>
        <translation>„%1“ steht allein. Setzen Sie --to vor Nummern und Anführungszeichen um einen Text mit Leerzeichen.</translation>
    </message>
    <message>
        <source>“%1” is no country code. Give two letters, such as GB or DE.</source>
        <translation>„%1“ ist kein Ländercode. Geben Sie zwei Buchstaben an, etwa GB oder DE.</translation>
    </message>
    <message>
        <source>Say who it is from: --from with a sender ID.</source>
        <translation>Sagen Sie, von wem: --from mit einer Absenderkennung.</translation>
    </message>
    <message>
        <source>Give either --text or --text-file, not both.</source>
        <translation>Geben Sie entweder --text oder --text-file an, nicht beide.</translation>
    </message>
    <message>
        <source>Give the message: --text with the words, or --text-file with a file.</source>
        <translation>Geben Sie die Nachricht an: --text mit den Worten oder --text-file mit einer Datei.</translation>
    </message>
    <message>
        <source>Standard input can hold the text or the recipients, not both.</source>
        <translation>Die Standardeingabe kann den Text oder die Empfänger enthalten, nicht beides.</translation>
    </message>
    <message>
        <source>--profile needs the id of a messaging profile, such as 4000eba1-a0c0-4563-9925-b25e842a7cb6.</source>
        <translation>--profile braucht die ID eines Messaging-Profils, etwa 4000eba1-a0c0-4563-9925-b25e842a7cb6.</translation>
    </message>
    <message>
        <source>--rate needs a number of parts a minute; 0 is unlimited.</source>
        <translation>--rate braucht eine Zahl von Teilen pro Minute; 0 heißt unbegrenzt.</translation>
    </message>
    <message>
        <source>Give one of --to, --recipients and --list.</source>
        <translation>Geben Sie eines von --to, --recipients und --list an.</translation>
    </message>
    <message>
        <source>Say who it goes to: --to with numbers, --recipients with a file, or --list with the name of a saved list.</source>
        <translation>Sagen Sie, an wen es geht: --to mit Nummern, --recipients mit einer Datei oder --list mit dem Namen einer gespeicherten Liste.</translation>
    </message>
    <message>
        <source>--%1 must not hold a user name or a password: Telnyx would keep it in its records.</source>
        <translation>--%1 darf keinen Benutzernamen und kein Passwort enthalten: Telnyx würde es in seinen Datensätzen behalten.</translation>
    </message>
    <message>
        <source>--%1 needs a whole address that begins with https:// and has at most %2 characters. Plain http is allowed to this computer only.</source>
        <translation>--%1 braucht eine ganze Adresse, die mit https:// beginnt und höchstens %2 Zeichen hat. Einfaches http ist nur zu diesem Computer erlaubt.</translation>
    </message>
</context>
<context>
    <name>herald::SenderId</name>
    <message>
        <source>There is no sender ID yet. Choose or type the name that people will see as the sender.</source>
        <translation>Es gibt noch keine Absenderkennung. Wählen oder tippen Sie den Namen, den die Leute als Absender sehen.</translation>
    </message>
    <message numerus="yes">
        <source>This sender ID is too long: phone networks carry at most %Ln characters. Shorten it.</source>
        <translation>
            <numerusform>Diese Absenderkennung ist zu lang: Telefonnetze übertragen höchstens %Ln Zeichen. Kürzen Sie sie.</numerusform>
            <numerusform>Diese Absenderkennung ist zu lang: Telefonnetze übertragen höchstens %Ln Zeichen. Kürzen Sie sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sender ID may hold only the letters A to Z, digits, and spaces between them. Remove accents, punctuation, and spaces at the beginning or end.</source>
        <translation>Eine Absenderkennung darf nur Buchstaben von A bis Z, Ziffern und Leerzeichen dazwischen enthalten. Entfernen Sie Akzente, Satzzeichen und Leerzeichen am Anfang oder Ende.</translation>
    </message>
    <message>
        <source>A sender ID needs at least one letter from A to Z. Add one: digits alone would look like a phone number.</source>
        <translation>Eine Absenderkennung braucht mindestens einen Buchstaben von A bis Z. Fügen Sie einen hinzu: Ziffern allein sähen wie eine Rufnummer aus.</translation>
    </message>
</context>
<context>
    <name>herald::SenderPicker</name>
    <message>
        <source>From: sender ID</source>
        <translation>Von: Absenderkennung</translation>
    </message>
    <message>
        <source>Sender ID</source>
        <translation>Absenderkennung</translation>
    </message>
    <message>
        <source>Telnyx does not list “%1” for this account. Choose one of its sender IDs, or ask Telnyx to add this one.</source>
        <translation>Telnyx führt „%1“ für dieses Konto nicht auf. Wählen Sie eine seiner Absenderkennungen, oder bitten Sie Telnyx, diese hinzuzufügen.</translation>
    </message>
</context>
<context>
    <name>herald::SendingForm</name>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Warn before people are texted at night</source>
        <translation>Warnen, bevor jemand nachts eine Nachricht bekommt</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Large notices</source>
        <translation>Große Benachrichtigungen</translation>
    </message>
    <message>
        <source>Ask to type the number of messages before a large notice is sent</source>
        <translation>Vor dem Senden einer großen Benachrichtigung die Zahl der Nachrichten eintippen lassen</translation>
    </message>
    <message>
        <source>Large is more than, in messages</source>
        <translation>Groß ist mehr als, in Nachrichten</translation>
    </message>
    <message>
        <source>Large is more than</source>
        <translation>Groß ist mehr als</translation>
    </message>
    <message>
        <source>Messages. Typing the number keeps a long list from being sent by a slip.</source>
        <translation>Nachrichten. Das Eintippen der Zahl verhindert, dass eine lange Liste aus Versehen gesendet wird.</translation>
    </message>
    <message>
        <source>Second thoughts</source>
        <translation>Bedenkzeit</translation>
    </message>
    <message>
        <source>Seconds to undo</source>
        <translation>Sekunden zum Zurücknehmen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>From and until are the same hour. Choose two different hours; until then nothing changes.</source>
        <translation>Beginn und Ende sind dieselbe Stunde. Wählen Sie zwei verschiedene Stunden; bis dahin ändert sich nichts.</translation>
    </message>
    <message>
        <source>Hours of the day in the country of each number. The review names who would be disturbed and offers a better time.</source>
        <translation>Stunden des Tages im Land der jeweiligen Nummer. Die Prüfung nennt, wen es stören würde, und schlägt eine bessere Zeit vor.</translation>
    </message>
    <message>
        <source>Notices go out at any hour without a word about the night.</source>
        <translation>Benachrichtigungen gehen zu jeder Stunde hinaus, ohne Hinweis auf die Nacht.</translation>
    </message>
    <message>
        <source>After Send nothing leaves for so long. Undo in the outbox gives the notice back.</source>
        <translation>Nach dem Senden geht so lange nichts hinaus. Zurücknehmen im Postausgang gibt die Benachrichtigung zurück.</translation>
    </message>
    <message>
        <source>The first message leaves as soon as Send is pressed. There is no undo.</source>
        <translation>Die erste Nachricht geht hinaus, sobald Senden gedrückt wird. Zurücknehmen ist dann nicht möglich.</translation>
    </message>
    <message>
        <source>This was not kept. %1</source>
        <translation>Das wurde nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>herald::Session</name>
    <message>
        <source>The folder %1 cannot be made. Choose another with --data-dir.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Wählen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>The address %1 cannot be used for the API. It must begin with https://, or with http:// and be on this computer (127.0.0.1), and hold no user name or password.</source>
        <translation>Die Adresse %1 kann nicht für die API benutzt werden. Sie muss mit https:// beginnen oder mit http:// und auf diesem Rechner (127.0.0.1) liegen, und sie darf weder Benutzernamen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>Herald cannot write to the folder %1, so it could not tell other Heralds that it is running. Check the folder&apos;s permissions and the free space.</source>
        <translation>Herald kann nicht in den Ordner %1 schreiben und könnte deshalb anderen Herald-Programmen nicht sagen, dass es läuft. Prüfen Sie die Rechte des Ordners und den freien Platz.</translation>
    </message>
    <message>
        <source>There is no account named “%1”. Known accounts: %2.</source>
        <translation>Es gibt kein Konto namens „%1“. Bekannte Konten: %2.</translation>
    </message>
    <message>
        <source>The database was damaged and has been set aside as %1. Herald began a new one; nothing in the old file was changed.</source>
        <translation>Die Datenbank war beschädigt und wurde als %1 beiseitegelegt. Herald hat eine neue begonnen; an der alten Datei wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>herald::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Bereiche der Einstellungen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>Übungsmodus</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Connect account…</source>
        <translation>Konto verbinden…</translation>
    </message>
    <message>
        <source>Practice carrier, not real</source>
        <translation>Übungsnetz, nicht echt</translation>
    </message>
    <message>
        <source>Key is there</source>
        <translation>Schlüssel ist da</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Noch kein Schlüssel</translation>
    </message>
    <message>
        <source>in use, %1</source>
        <translation>in Gebrauch, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsfläche</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Herald %1</source>
        <translation>Herald %1</translation>
    </message>
    <message>
        <source>Write a notice, see what it costs, send it, and know what became of it.</source>
        <translation>Eine Benachrichtigung schreiben, die Kosten sehen, sie senden und wissen, was daraus wurde.</translation>
    </message>
    <message>
        <source>Herald is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Herald ist freie Software unter der GNU General Public License, Version 3 oder später. Es kommt ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Herald is not made by Telnyx. It uses Telnyx&apos;s public API with your own account.</source>
        <translation>Herald stammt nicht von Telnyx. Es benutzt die öffentliche API von Telnyx mit Ihrem eigenen Konto.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>herald::SettlePane</name>
    <message>
        <source>Looking into Telnyx&apos;s records</source>
        <translation>In den Aufzeichnungen von Telnyx wird nachgesehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be looked up.</source>
        <translation>
            <numerusform>%Ln Nachricht konnte nicht nachgesehen werden.</numerusform>
            <numerusform>%Ln Nachrichten konnten nicht nachgesehen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found, accepted after all</source>
        <translation>
            <numerusform>%Ln gefunden, doch angenommen</numerusform>
            <numerusform>%Ln gefunden, doch angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found</source>
        <translation>
            <numerusform>%Ln nicht gefunden</numerusform>
            <numerusform>%Ln nicht gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too early to tell</source>
        <translation>
            <numerusform>%Ln noch zu früh</numerusform>
            <numerusform>%Ln noch zu früh</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unclear</source>
        <translation>
            <numerusform>%Ln unklar</numerusform>
            <numerusform>%Ln unklar</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to look up.</source>
        <translation>Es gab nichts nachzusehen.</translation>
    </message>
    <message>
        <source>Looked up: %1.</source>
        <translation>Nachgesehen: %1.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message numerus="yes">
        <source>It is not sure that %Ln message(s) did not arrive. Who has got the text already gets it twice.</source>
        <translation>
            <numerusform>Es ist nicht sicher, dass %Ln Nachricht nicht angekommen ist. Wer den Text schon hat, bekommt ihn zweimal.</numerusform>
            <numerusform>Es ist nicht sicher, dass %Ln Nachrichten nicht angekommen sind. Wer den Text schon hat, bekommt ihn zweimal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Telnyx does not have these messages, so nobody should get the text twice.</source>
        <translation>Telnyx hat diese Nachrichten nicht, daher sollte niemand den Text zweimal bekommen.</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln message(s) again</source>
        <translation>
            <numerusform>%Ln Nachricht noch einmal senden</numerusform>
            <numerusform>%Ln Nachrichten noch einmal senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them unconfirmed</source>
        <translation>Unbestätigt lassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) marked as sent.</source>
        <translation>
            <numerusform>%Ln Nachricht als gesendet vermerkt.</numerusform>
            <numerusform>%Ln Nachrichten als gesendet vermerkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) wait to be sent again.</source>
        <translation>
            <numerusform>%Ln Nachricht wartet darauf, noch einmal gesendet zu werden.</numerusform>
            <numerusform>%Ln Nachrichten warten darauf, noch einmal gesendet zu werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) left unconfirmed.</source>
        <translation>
            <numerusform>%Ln Nachricht unbestätigt gelassen.</numerusform>
            <numerusform>%Ln Nachrichten unbestätigt gelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Nichts wurde geändert. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were found meanwhile.</source>
        <translation>
            <numerusform>%Ln Nachricht wurde inzwischen gefunden.</numerusform>
            <numerusform>%Ln Nachrichten wurden inzwischen gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Nachgesehen</translation>
    </message>
    <message>
        <source>Look up again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Settle what is unconfirmed</source>
        <translation>Unbestätigtes klären</translation>
    </message>
    <message>
        <source>The reply to these messages was lost. Herald looks them up in Telnyx&apos;s records and takes back what it finds. For the rest, a person&apos;s word counts; each is written to the log.</source>
        <translation>Die Antwort auf diese Nachrichten ging verloren. Herald sucht sie in den Aufzeichnungen von Telnyx und übernimmt, was es findet. Für den Rest zählt das Wort eines Menschen; jedes kommt ins Protokoll.</translation>
    </message>
    <message>
        <source>Nothing is unconfirmed</source>
        <translation>Nichts ist unbestätigt</translation>
    </message>
    <message>
        <source>Of every message of this notice it is known what became of it.</source>
        <translation>Von jeder Nachricht dieser Benachrichtigung ist bekannt, was aus ihr wurde.</translation>
    </message>
    <message>
        <source>Back to the notice</source>
        <translation>Zurück zur Benachrichtigung</translation>
    </message>
    <message>
        <source>Unconfirmed messages</source>
        <translation>Unbestätigte Nachrichten</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Sie kam an</translation>
    </message>
    <message>
        <source>It did not, send again…</source>
        <translation>Sie kam nicht an, noch einmal senden …</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message numerus="yes">
        <source>These %Ln arrived</source>
        <translation>
            <numerusform>Diese %Ln kam an</numerusform>
            <numerusform>Diese %Ln kamen an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They did not, send %Ln again…</source>
        <translation>
            <numerusform>Sie kam nicht an, %Ln noch einmal senden …</numerusform>
            <numerusform>Sie kamen nicht an, %Ln noch einmal senden …</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Request begun</source>
        <translation>Anfrage begonnen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settled meanwhile</source>
        <translation>
            <numerusform>%Ln inzwischen geklärt</numerusform>
            <numerusform>%Ln inzwischen geklärt</numerusform>
        </translation>
    </message>
    <message>
        <source>The notice is paused: resume it, and they go.</source>
        <translation>Die Benachrichtigung ist pausiert: Setzen Sie sie fort, und sie gehen hinaus.</translation>
    </message>
</context>
<context>
    <name>herald::ShowCommand</name>
    <message>
        <source>Give one message: Telnyx&apos;s id, or the number that “herald history” shows.</source>
        <translation>Geben Sie eine Nachricht an: die ID von Telnyx oder die Nummer, die „herald history“ zeigt.</translation>
    </message>
    <message>
        <source>There is no message “%1”. “herald history” lists them.</source>
        <translation>Es gibt keine Nachricht „%1“. „herald history“ zeigt alle.</translation>
    </message>
</context>
<context>
    <name>herald::SourceChips</name>
    <message numerus="yes">
        <source>%1: %Ln row(s) of the list</source>
        <translation>
            <numerusform>%1: %Ln Zeile der Liste</numerusform>
            <numerusform>%1: %Ln Zeilen der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>+%L1</source>
        <comment>files that have no room</comment>
        <translation>+%L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s)</source>
        <translation>
            <numerusform>%Ln weitere Datei</numerusform>
            <numerusform>%Ln weitere Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a file and its number of rows</comment>
        <translation>Entfernen: %1</translation>
    </message>
</context>
<context>
    <name>herald::StartPicker</name>
    <message>
        <source>When to begin</source>
        <translation>Wann begonnen wird</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>At a date and time</source>
        <translation>Zu Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>At the next allowed time, %1</source>
        <translation>Zur nächsten erlaubten Zeit, %1</translation>
    </message>
    <message>
        <source>here (%1)</source>
        <translation>hier (%1)</translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation>Diese Zeit ist vorbei.</translation>
    </message>
    <message>
        <source>Here it is %1 then.</source>
        <translation>Hier ist es dann %1.</translation>
    </message>
</context>
<context>
    <name>herald::StoreWords</name>
    <message>
        <source>Herald cannot read or write its data at %1. Nothing was saved. Check that the folder exists and that you may write to it, then try again.</source>
        <translation>Herald kann seine Daten unter %1 nicht lesen oder schreiben. Es wurde nichts gespeichert. Prüfen Sie, ob es den Ordner gibt und Sie dort schreiben dürfen, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The data at %1 was written by a newer version of Herald. It was left exactly as it is. Install the newer version, or choose another data folder.</source>
        <translation>Die Daten unter %1 hat eine neuere Version von Herald geschrieben. Sie blieben genau so, wie sie sind. Installieren Sie die neuere Version oder wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>The database at %1 is damaged. Close Herald and start it again: the damaged file is then kept under another name and a new one is begun.</source>
        <translation>Die Datenbank unter %1 ist beschädigt. Beenden Sie Herald und starten Sie es neu: die beschädigte Datei wird dann unter anderem Namen aufgehoben und eine neue begonnen.</translation>
    </message>
    <message>
        <source>There is no space left for the data at %1. What you just did was not saved. Free some space, then try again.</source>
        <translation>Für die Daten unter %1 ist kein Platz mehr. Was Sie eben taten, wurde nicht gespeichert. Schaffen Sie Platz und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Another program is using the data at %1. What you just did was not saved. Close the other program or wait a moment, then try again.</source>
        <translation>Ein anderes Programm benutzt die Daten unter %1. Was Sie eben taten, wurde nicht gespeichert. Schließen Sie das andere Programm oder warten Sie einen Augenblick und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The data at %1 can be read but not changed. Nothing was saved. Allow writing to the file and its folder, then start Herald again.</source>
        <translation>Die Daten unter %1 lassen sich lesen, aber nicht ändern. Es wurde nichts gespeichert. Erlauben Sie das Schreiben in die Datei und ihren Ordner und starten Sie Herald dann neu.</translation>
    </message>
    <message>
        <source>This entry does not exist any more, or something else has changed it meanwhile. Look at the list again before you go on.</source>
        <translation>Diesen Eintrag gibt es nicht mehr, oder etwas anderes hat ihn inzwischen geändert. Sehen Sie sich die Liste noch einmal an, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>The database did not do what it was asked to. Nothing was saved. Try again; if it happens again, the technical reason is: %1</source>
        <translation>Die Datenbank hat nicht getan, was sie sollte. Es wurde nichts gespeichert. Versuchen Sie es noch einmal; geschieht es wieder, ist der technische Grund: %1</translation>
    </message>
    <message>
        <source>Somebody in this list was sent the notice that this one goes on from. Look at the list again: they are now marked.</source>
        <translation>Jemandem in dieser Liste wurde die Benachrichtigung, die hier fortgesetzt wird, schon gesendet. Sehen Sie die Liste noch einmal an: Die Zeilen sind jetzt gekennzeichnet.</translation>
    </message>
    <message>
        <source>There is a list with this name already. Nothing was changed. Choose another name.</source>
        <translation>Es gibt schon eine Liste mit diesem Namen. Nichts wurde geändert. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A list needs a name. Nothing was changed. Give it one.</source>
        <translation>Eine Liste braucht einen Namen. Nichts wurde geändert. Geben Sie ihr einen.</translation>
    </message>
</context>
<context>
    <name>herald::SumTable</name>
    <message>
        <source>%1: %2</source>
        <comment>a label and its amount</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>herald::Timeline</name>
    <message>
        <source>%1 at %2</source>
        <comment>what happened, and the time</comment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <comment>what happened, the time, and after how long</comment>
        <translation>%1 um %2, %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the steps of a message</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the steps of a message</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>herald::TrayAnnouncer</name>
    <message>
        <source>Open Herald</source>
        <translation>Herald öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>herald::WelcomePage</name>
    <message>
        <source>Welcome to Herald</source>
        <translation>Willkommen bei Herald</translation>
    </message>
    <message>
        <source>Write a notice, see what it costs, send it, and know what became of it.</source>
        <translation>Eine Benachrichtigung schreiben, die Kosten sehen, sie senden und wissen, was daraus wurde.</translation>
    </message>
    <message>
        <source>Start practice mode</source>
        <translation>Übungsmodus starten</translation>
    </message>
    <message>
        <source>Connect account</source>
        <translation>Konto verbinden</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Zuerst üben</translation>
    </message>
    <message>
        <source>Everything works, nothing is really sent, nothing is paid.</source>
        <translation>Alles funktioniert, nichts wird wirklich gesendet, nichts wird bezahlt.</translation>
    </message>
    <message>
        <source>A practice carrier runs inside this computer.</source>
        <translation>Ein Übungsnetz läuft in diesem Rechner.</translation>
    </message>
    <message>
        <source>Some messages fail on purpose, so you see what to do.</source>
        <translation>Manche Nachrichten scheitern absichtlich; so sehen Sie, was zu tun ist.</translation>
    </message>
    <message>
        <source>A striped edge shows that you are practising.</source>
        <translation>Ein gestreifter Rand zeigt, dass Sie üben.</translation>
    </message>
    <message>
        <source>You can connect an account at any time.</source>
        <translation>Sie können jederzeit ein Konto verbinden.</translation>
    </message>
    <message>
        <source>Connect a Telnyx account</source>
        <translation>Ein Telnyx-Konto verbinden</translation>
    </message>
    <message>
        <source>You need an API key from the Telnyx portal.</source>
        <translation>Sie brauchen einen API-Schlüssel aus dem Telnyx-Portal.</translation>
    </message>
    <message>
        <source>The key goes into the system keyring, nowhere else.</source>
        <translation>Der Schlüssel kommt in den Schlüsselbund des Systems, nirgendwo sonst hin.</translation>
    </message>
    <message>
        <source>Sender IDs and messaging profiles are fetched for you.</source>
        <translation>Absenderkennungen und Messaging-Profile werden für Sie abgerufen.</translation>
    </message>
    <message>
        <source>Nothing is sent before you have reviewed it.</source>
        <translation>Nichts wird gesendet, bevor Sie es geprüft haben.</translation>
    </message>
    <message>
        <source>You can go back to practising at any time.</source>
        <translation>Sie können jederzeit wieder üben.</translation>
    </message>
</context>
<context>
    <name>herald::WindowActions</name>
    <message>
        <source>New notice</source>
        <translation>Neue Benachrichtigung</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Go to the preview</source>
        <translation>Zur Vorschau</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Verfassen</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Ask Telnyx again</source>
        <translation>Telnyx noch einmal fragen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>About Herald</source>
        <translation>Über Herald</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Herald</source>
        <translation>Herald</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>herald::WindowArguments</name>
    <message>
        <source>“%1” is not a web address. Give the API&apos;s address, such as https://api.telnyx.com/v2.</source>
        <translation>„%1“ ist keine Webadresse. Geben Sie die Adresse der API an, etwa https://api.telnyx.com/v2.</translation>
    </message>
    <message>
        <source>Herald takes one link or file at a time. For everything it can do, try herald help.</source>
        <translation>Herald nimmt einen Link oder eine Datei auf einmal. Alles, was es kann, zeigt herald help.</translation>
    </message>
    <message>
        <source>“%1” is neither a command of Herald nor an sms: link nor a file. For everything it can do, try herald help.</source>
        <translation>„%1“ ist weder ein Befehl von Herald noch ein sms:-Link noch eine Datei. Alles, was es kann, zeigt herald help.</translation>
    </message>
</context>
</TS>
