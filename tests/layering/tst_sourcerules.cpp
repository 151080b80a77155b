// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/layering/SourceRules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QTest>

using namespace herald;
using namespace Qt::StringLiterals;

namespace {

const QString licence = u"// SPDX-File"_s + u"CopyrightText: 2026 Herald contributors\n// SPDX-Lic"_s
    + u"ense-Identifier: GPL-3.0-or-later\n"_s;

/// File kinds that carry the two lines; the others hold no comments (JSON, translation files) or are not ours
/// (LICENSE).
bool isOurs(const QString &path)
{
    static const QStringList kinds{u".cpp"_s, u".h"_s, u".cmake"_s, u"CMakeLists.txt"_s, u".sh"_s, u".sql"_s, u".qrc"_s,
        u".desktop"_s, u".metainfo.xml"_s, u".metainfo.xml.in"_s, u".svg"_s, u".md"_s, u".1"_s, u".1.in"_s};
    return std::any_of(kinds.cbegin(), kinds.cend(), [&path](const QString &kind) { return path.endsWith(kind); });
}

QList<SourceFile> houseFiles()
{
    const QDir root(QStringLiteral(HERALD_SOURCE_DIR));
    QList<SourceFile> files;
    const auto read = [&](const QString &path) {
        QFile file(root.filePath(path));
        if (isOurs(path) && file.open(QIODevice::ReadOnly))
            files.append({path, QString::fromUtf8(file.readAll())});
    };
    for (const QString &folder : {u"app"_s, u"ui"_s, u"tests"_s, u"packaging"_s, u"resources"_s, u"translations"_s}) {
        QDirIterator walk(root.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = root.relativeFilePath(walk.next());
            // Test data is what the world sends; it is not ours to sign.
            if (!path.startsWith("tests/data/"_L1))
                read(path);
        }
    }
    for (const QString &path : root.entryList(QDir::Files))
        read(path);
    return files;
}

} // namespace

class TestSourceRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachRuleCanFail_data();
    void eachRuleCanFail();
    void whatIsAllowedPasses_data();
    void whatIsAllowedPasses();
    void commentsAndStringsAreNoCode();
    void everyFolderOfAppIsARoom();
    void topLevelHoldsNothingElse();
    void theHouseKeepsItsRules();

private:
    const SourceRules m_rules{QLibraryInfo::path(QLibraryInfo::HeadersPath)};
};

void TestSourceRules::initTestCase()
{
    QVERIFY2(QDir(QLibraryInfo::path(QLibraryInfo::HeadersPath)).exists(u"QtCore"_s),
        "Qt's headers are not where Qt says; header names could not be told apart by module");
}

void TestSourceRules::eachRuleCanFail_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const char *path, const QString &text, const char *rule) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString(licence + text) << QString::fromLatin1(rule);
    };
    QTest::newRow("no licence") << u"app/text/A.cpp"_s << u"int a;\n"_s << u"licence"_s;
    row("widget by class name", "app/text/A.cpp", u"#include <QWidget>\n"_s, "app-draws");
    row("widget by module", "app/text/A.cpp", u"#include <QtWidgets/QWidget>\n"_s, "app-draws");
    row("widget by old header", "app/text/A.cpp", u"#include <qwidget.h>\n"_s, "app-draws");
    row("gui class", "app/models/A.cpp", u"#include <QColor>\n"_s, "app-draws");
    row("odd spaces", "app/models/A.cpp", u"  #  include   <QColor>\n"_s, "app-draws");
    row("app uses ui", "app/models/A.cpp", u"#include \"ui/widgets/Chip.h\"\n"_s, "app-up");
    row("app uses tests", "app/models/A.cpp", u"#include \"tests/support/Clock.h\"\n"_s, "app-up");
    row("upward", "app/text/A.cpp", u"#include \"app/messages/Money.h\"\n"_s, "app-arrow");
    row("sibling", "app/telnyx/A.cpp", u"#include \"app/store/Store.h\"\n"_s, "app-arrow");
    row("sandbox unknown below", "app/outbox/A.cpp", u"#include \"app/sandbox/SandboxServer.h\"\n"_s, "app-arrow");
    row("sandbox knows little", "app/sandbox/A.cpp", u"#include \"app/telnyx/RecordJson.h\"\n"_s, "app-arrow");
    row("climbing path", "app/text/A.cpp", u"#include \"../text/Segments.h\"\n"_s, "path");
    row("sql in ui", "ui/history/A.cpp", u"#include <QSqlQuery>\n"_s, "ui-wire");
    row("network in ui", "ui/history/A.cpp", u"#include <QtNetwork/QNetworkReply>\n"_s, "ui-wire");
    row("json in ui", "ui/history/A.cpp", u"#include <QJsonObject>\n"_s, "ui-wire");
    row("json by module in ui", "ui/history/A.cpp", u"#include <QtCore/QJsonObject>\n"_s, "ui-wire");
    row("sandbox in ui", "ui/window/A.cpp", u"#include \"app/sandbox/SandboxThread.h\"\n"_s, "ui-sandbox");
    row("page uses page", "ui/history/A.cpp", u"#include \"ui/composer/Editor.h\"\n"_s, "ui-sibling");
    row("widgets use page", "ui/widgets/A.cpp", u"#include \"ui/composer/Editor.h\"\n"_s, "ui-sibling");
    row("ui uses tests", "ui/window/A.cpp", u"#include \"tests/support/Clock.h\"\n"_s, "ui-up");
    row("signal by string", "ui/window/A.cpp", u"void f() { connect(a, SIGNAL(b()), c, &C::d); }\n"_s,
        "connect-by-string");
    row("slot by string", "ui/window/A.cpp", u"void f() { connect(a, &A::b, c, SLOT(d())); }\n"_s, "connect-by-string");
    row("socket elsewhere in ui", "ui/window/A.cpp", u"#include <QLocalSocket>\n"_s, "ui-wire");
    row("no context", "ui/window/A.cpp", u"void f() { connect(a, &A::b, [a, b] { g(a, b); }); }\n"_s,
        "connect-context");
    row("no context, three lines", "tests/gui/A.cpp", u"void f() {\n QObject::connect(a, &A::b,\n [] { g(); });\n}\n"_s,
        "connect-context");
    row("words in a macro", "app/cli/A.cpp", u"#define SAID(x) QT_TRANSLATE_NOOP(\"A\", x)\n"_s, "tr-macro");
    row("long header", "app/text/A.h", QString(201, u'\n'), "length");
    row("long source", "ui/window/A.cpp", QString(401, u'\n'), "length");
    row("link upward", "app/text/CMakeLists.txt", u"herald_room(text SOURCES A.h PUBLIC herald_messages)\n"_s,
        "link-arrow");
    row("link to a sibling", "app/store/CMakeLists.txt", u"herald_room(store SOURCES A.h PRIVATE herald_telnyx)\n"_s,
        "link-arrow");
}

void TestSourceRules::eachRuleCanFail()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, rule);
    const QList<Finding> findings = m_rules.check({path, text});
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().rule, rule);
    QVERIFY(findings.first().words.startsWith(path));
}

void TestSourceRules::whatIsAllowedPasses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *path, const QString &text) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString(licence + text);
    };
    row("core in app", "app/text/A.cpp", u"#include <QString>\n#include <QtCore/QList>\n"_s);
    row("downward", "app/outbox/A.cpp", u"#include \"app/text/Segments.h\"\n#include \"app/store/Store.h\"\n"_s);
    row("network in app", "app/telnyx/A.cpp", u"#include <QNetworkReply>\n#include <QJsonObject>\n"_s);
    row("session knows all", "app/session/A.cpp",
        u"#include \"app/sandbox/SandboxThread.h\"\n#include \"app/cli/CommandLine.h\"\n"_s);
    row("window joins", "ui/window/A.cpp",
        u"#include \"ui/composer/Page.h\"\n#include \"ui/history/Page.h\"\n#include <QWidget>\n"_s);
    row("one named exception", "ui/desktop/A.cpp", u"#include <QLocalServer>\n#include <QLocalSocket>\n"_s);
    row("page shares", "ui/history/A.cpp",
        u"#include \"ui/widgets/Chip.h\"\n#include \"app/models/HistoryModel.h\"\n"_s);
    row("tests see all", "tests/gui/A.cpp",
        u"#include <QJsonObject>\n#include \"ui/window/W.h\"\n#include \"app/store/Store.h\"\n"_s);
    row("with context", "ui/window/A.cpp", u"void f() { connect(a, &A::b, this, [this] { g(1, 2, 3); }); }\n"_s);
    row("own connect", "app/telnyx/A.h", u"void connect(int a, int b, int c);\n"_s);
    row("link downward", "app/cli/CMakeLists.txt", u"herald_room(cli SOURCES A.h PUBLIC herald_outbox)\n"_s);
}

void TestSourceRules::whatIsAllowedPasses()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    const QList<Finding> findings = m_rules.check({path, text});
    QVERIFY2(findings.isEmpty(), findings.isEmpty() ? "" : qPrintable(findings.first().words));
}

void TestSourceRules::commentsAndStringsAreNoCode()
{
    const QString text =
        u"a; // SLOT(x)\n/* connect(a, &b, c)\n*/ \"SIGNAL( \\\" )\" 'x' 1'000 uR\"_(SLOT(\")_\" u',' end"_s;
    const QString code = SourceRules::codeOnly(text);
    QCOMPARE(code.size(), text.size());
    QCOMPARE(code.count(u'\n'), text.count(u'\n'));
    QVERIFY(!code.contains("SLOT"_L1));
    QVERIFY(!code.contains("SIGNAL"_L1));
    QVERIFY(!code.contains("connect"_L1));
    QVERIFY(code.contains("1'000"_L1));
    QVERIFY(code.startsWith("a;"_L1));
    QVERIFY(code.endsWith("end"_L1));
}

void TestSourceRules::everyFolderOfAppIsARoom()
{
    QStringList folders = QDir(QStringLiteral(HERALD_SOURCE_DIR "/app")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QStringList rooms = SourceRules::appRooms();
    folders.sort();
    rooms.sort();
    QCOMPARE(folders, rooms);
}

void TestSourceRules::topLevelHoldsNothingElse()
{
    const QStringList known{u"app"_s, u"packaging"_s, u"resources"_s, u"tests"_s, u"translations"_s, u"ui"_s};
    for (const QString &folder : QDir(QStringLiteral(HERALD_SOURCE_DIR)).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (!folder.contains("build"_L1)) // whatever a developer's tools build in
            QVERIFY2(known.contains(folder), qPrintable(folder));
    }
}

void TestSourceRules::theHouseKeepsItsRules()
{
    const QList<SourceFile> files = houseFiles();
    QVERIFY2(files.size() > 80, "the walk over the source tree found too little");
    QStringList breaches;
    for (const SourceFile &file : files) {
        for (const Finding &finding : m_rules.check(file))
            breaches.append(QString(finding.rule + u"  "_s + finding.words));
    }
    for (const QString &breach : breaches)
        qWarning().noquote() << breach;
    QVERIFY2(breaches.isEmpty(), "files above break a rule of CONTRIBUTING.md");
}

QTEST_GUILESS_MAIN(TestSourceRules)
#include "tst_sourcerules.moc"
