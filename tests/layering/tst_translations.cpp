// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Entry {
    QString context;
    QString source;
    QString comment;
    QStringList forms;
    bool plural = false;
    bool unfinished = false;

    QString name() const { return QString(context + u": \u201c"_s + source + u'\u201d'); }
    bool operator==(const Entry &other) const = default;
};

QList<Entry> readEntries(const QString &path, QString *language)
{
    QList<Entry> entries;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "TS"_L1) {
            *language = xml.attributes().value("language"_L1).toString();
        } else if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            Entry entry;
            entry.context = context;
            entry.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
            entries.append(entry);
        } else if (xml.name() == "source"_L1) {
            entries.last().source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            entries.last().comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            entries.last().unfinished = xml.attributes().hasAttribute("type"_L1);
            if (!entries.last().plural)
                entries.last().forms.append(xml.readElementText());
        } else if (xml.name() == "numerusform"_L1) {
            entries.last().forms.append(xml.readElementText());
        }
    }
    if (xml.hasError())
        entries.clear();
    return entries;
}

/// The place markers of a sentence, sorted. %Ln may be left out of one plural form: "one message".
QStringList markers(const QString &sentence, bool withCount)
{
    static const QRegularExpression marker(uR"(%L?\d+|%Ln|\{\{[^}]*\}\})"_s);
    QStringList found;
    for (auto match = marker.globalMatch(sentence); match.hasNext();) {
        const QString hit = match.next().captured();
        if (withCount || hit != "%Ln"_L1)
            found.append(hit);
    }
    found.sort();
    return found;
}

int mnemonics(const QString &sentence)
{
    static const QRegularExpression mnemonic(uR"((?<!&)&(?![&\s]))"_s);
    return int(sentence.count(mnemonic));
}

/// What POLICY.md asks of a sentence in any language; empty when it is kept.
QString faultOf(const QString &sentence)
{
    static const QRegularExpression markup(uR"(</?[a-zA-Z])"_s);
    // What only parts the terms of a list, such as a comma and a blank, is no sentence.
    const bool hasLetters = std::any_of(sentence.cbegin(), sentence.cend(), [](QChar c) { return c.isLetter(); });
    if (hasLetters && sentence != sentence.trimmed())
        return u"blanks at its ends; sentences are not glued together"_s;
    if (sentence.contains("  "_L1))
        return u"two blanks in a row"_s;
    if (sentence.contains(markup))
        return u"markup"_s;
    if (sentence.contains(u'!'))
        return u"an exclamation mark"_s;
    if (sentence.contains("..."_L1))
        return u"three dots where one ellipsis belongs"_s;
    if (sentence.contains("%n"_L1))
        return u"%n, which writes a thousand without its separator; %Ln does"_s;
    return {};
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languages_data();
    void languages();
    void faultsAreSeen();
    void gapsAreSeen();
    void everyLanguageCounts_data();
    void everyLanguageCounts();

private:
    static QList<Entry> extracted(const QString &file, const QString &work, QString *complaints);
};

/// What extraction makes of a copy of @p file in the folder @p work.
QList<Entry> TestTranslations::extracted(const QString &file, const QString &work, QString *complaints)
{
    const QString copy = work + u'/' + file;
    QFile::copy(QStringLiteral(HERALD_SOURCE_DIR "/translations/") + file, copy);
    QFile(copy).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QStringList arguments{u"-silent"_s, u"-locations"_s, u"none"_s, u"-no-obsolete"_s, u"-I"_s,
        QStringLiteral(HERALD_SOURCE_DIR), u"-extensions"_s, u"cpp,h"_s};
    if (file == "herald_en.ts"_L1)
        arguments.append(u"-pluralonly"_s);
    arguments.append(
        {QStringLiteral(HERALD_SOURCE_DIR "/app"), QStringLiteral(HERALD_SOURCE_DIR "/ui"), u"-ts"_s, copy});
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(HERALD_LUPDATE), arguments);
    if (!lupdate.waitForFinished(100'000) || lupdate.exitCode() != 0)
        *complaints = u"lupdate did not finish: "_s + QString::fromUtf8(lupdate.readAll());
    else
        *complaints = QString::fromUtf8(lupdate.readAll());
    QString language;
    return readEntries(copy, &language);
}

void TestTranslations::languages_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(HERALD_SOURCE_DIR "/translations"));
    const QStringList files = folder.entryList({u"herald_*.ts"_s});
    QVERIFY(files.contains("herald_de.ts"_L1));
    QVERIFY(files.contains("herald_en.ts"_L1));
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file;
}

void TestTranslations::languages()
{
    QFETCH(QString, file);
    QString language;
    const QList<Entry> entries = readEntries(QStringLiteral(HERALD_SOURCE_DIR "/translations/") + file, &language);
    QVERIFY2(!entries.isEmpty(), "the file cannot be read or is empty");
    QVERIFY2(file.startsWith(u"herald_"_s + language.first(2)), "the file's name and its language differ");

    QStringList faults;
    const QTemporaryDir work;
    QString complaints;
    const QList<Entry> now = extracted(file, work.path(), &complaints);
    if (complaints.contains("lacks Q_OBJECT"_L1) || complaints.contains("without context"_L1)
        || complaints.contains("unknown namespace"_L1) || complaints.contains("did not finish"_L1))
        faults.append(complaints);
    for (const Entry &entry : now) {
        if (entry.unfinished || entry.forms.isEmpty() || entry.forms.contains(QString()))
            faults.append(QString(u"not translated: "_s + entry.name()));
    }
    for (const Entry &entry : entries) {
        if (!now.contains(entry) && !entry.unfinished)
            faults.append(QString(u"no longer in the sources, or changed there: "_s + entry.name()));
        for (const QString &sentence : QStringList(entry.forms + QStringList(entry.source))) {
            if (const QString fault = faultOf(sentence); !fault.isEmpty())
                faults.append(QString(entry.name() + u" has "_s + fault));
        }
        if (entry.source.contains("%Ln"_L1) && !entry.plural)
            faults.append(QString(entry.name() + u" counts with %Ln, but tr is not told the number"_s));
        for (const QString &form : entry.forms) {
            if (form.isEmpty())
                continue;
            const bool withCount = !entry.plural;
            if (markers(form, withCount) != markers(entry.source, withCount))
                faults.append(QString(entry.name() + u" and its translation have different place markers"_s));
            if (mnemonics(form) != mnemonics(entry.source))
                faults.append(QString(entry.name() + u" and its translation differ in their key marked with &"_s));
            if (form.right(1) != entry.source.right(1)
                && (u".:?…"_s.contains(form.back()) || u".:?…"_s.contains(entry.source.back())))
                faults.append(QString(entry.name() + u" and its translation end differently"_s));
        }
    }
    for (const QString &fault : faults)
        qWarning().noquote() << fault;
    QVERIFY2(faults.isEmpty(), "see above; build the target update_translations and translate what is new");
}

void TestTranslations::faultsAreSeen()
{
    QVERIFY(faultOf(u"Send %Ln messages"_s).isEmpty());
    QVERIFY(faultOf(u"From < 3 to > 4"_s).isEmpty());
    QVERIFY(faultOf(u", "_s).isEmpty());
    QVERIFY(!faultOf(u"Send "_s).isEmpty());
    QVERIFY(!faultOf(u"Send  it"_s).isEmpty());
    QVERIFY(!faultOf(u"<b>Send</b>"_s).isEmpty());
    QVERIFY(!faultOf(u"Sent!"_s).isEmpty());
    QVERIFY(!faultOf(u"Sending..."_s).isEmpty());
    QVERIFY(!faultOf(u"Send %n messages"_s).isEmpty());
    QCOMPARE(markers(u"%1 of %L2, %Ln, {{name}}"_s, true), QStringList({u"%1"_s, u"%L2"_s, u"%Ln"_s, u"{{name}}"_s}));
    QCOMPARE(markers(u"%Ln of %1"_s, false), QStringList({u"%1"_s}));
    QCOMPARE(mnemonics(u"&Send && go"_s), 1);
    QCOMPARE(mnemonics(u"Terms & conditions"_s), 0);
}

/// A copy from which one entry was taken and in which another was emptied must show both.
void TestTranslations::gapsAreSeen()
{
    const QTemporaryDir work;
    QFile original(QStringLiteral(HERALD_SOURCE_DIR "/translations/herald_de.ts"));
    QVERIFY(original.open(QIODevice::ReadOnly));
    QString text = QString::fromUtf8(original.readAll());
    const qsizetype first = text.indexOf("<message>"_L1);
    const qsizetype end = text.indexOf("</message>"_L1, first);
    QVERIFY(first > 0 && end > first);
    text.remove(first, end + 10 - first);
    QFile copy(work.filePath(u"herald_de.ts"_s));
    QVERIFY(copy.open(QIODevice::WriteOnly));
    copy.write(text.toUtf8());
    copy.close();
    QString complaints;
    const QList<Entry> entries = extracted(u"herald_de.ts"_s, work.path(), &complaints);
    QCOMPARE(std::count_if(entries.cbegin(), entries.cend(), [](const Entry &entry) { return entry.unfinished; }), 1);
}

void TestTranslations::everyLanguageCounts_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("two");
    QTest::newRow("British English") << QLocale(u"en_GB"_s) << u"2 parts"_s;
    QTest::newRow("no language set") << QLocale::c() << u"2 parts"_s;
    QTest::newRow("a language without a file") << QLocale(u"fr_FR"_s) << u"2 parts"_s;
    QTest::newRow("Austrian German") << QLocale(u"de_AT"_s) << u"2 Teile"_s;
}

void TestTranslations::everyLanguageCounts()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, two);
    QTranslator translator;
    QVERIFY(translator.load(locale, u"herald"_s, u"_"_s, u":/i18n"_s));
    QString words = translator.translate("herald::ActionBar", "%Ln part(s)", nullptr, 2);
    QCOMPARE(words.replace(u"%Ln"_s, u"2"_s), two);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
