// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/layering/SourceRules.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald {
namespace {

constexpr int LongestHeader = 200;
constexpr int LongestSource = 400;

/// The arrows of the house, one step each; roomsBelow() follows them down.
const QHash<QString, QStringList> &arrows()
{
    static const QHash<QString, QStringList> table{
        {u"text"_s, {}},
        {u"messages"_s, {u"text"_s}},
        {u"recipients"_s, {u"messages"_s}},
        {u"telnyx"_s, {u"recipients"_s}},
        {u"secrets"_s, {u"recipients"_s}},
        {u"store"_s, {u"recipients"_s}},
        {u"outbox"_s, {u"store"_s, u"telnyx"_s, u"secrets"_s}},
        {u"models"_s, {u"outbox"_s}},
        {u"sandbox"_s, {u"messages"_s}},
        {u"cli"_s, {u"outbox"_s, u"sandbox"_s}},
        {u"session"_s, {u"cli"_s, u"models"_s, u"sandbox"_s}},
    };
    return table;
}

/// Rooms of ui/ that every page may use. Pages do not know each other: ui/window and ui/main.cpp join them.
const QStringList &sharedUiRooms()
{
    static const QStringList rooms{u"widgets"_s, u"desktop"_s};
    return rooms;
}

bool isCpp(const QString &path)
{
    return path.endsWith(".cpp"_L1) || path.endsWith(".h"_L1);
}

/// The exceptions, by name and with their reason.
bool isException(const QString &path, const QString &include)
{
    // A second start raises the first window over a local socket. Qt keeps that class in its network library; nothing
    // leaves the machine.
    return path.startsWith("ui/desktop/"_L1) && (include == "QLocalServer"_L1 || include == "QLocalSocket"_L1);
}

int lineOf(const QString &text, qsizetype position)
{
    return int(QStringView(text).first(position).count(u'\n')) + 1;
}

Finding finding(const char *rule, const SourceFile &file, int line, const QString &words)
{
    const QString place = file.path + u':' + QString::number(line);
    return {QString::fromLatin1(rule), place + u": "_s + words};
}

/// The arguments of the call whose opening bracket stands at @p open; nothing when it never closes.
QStringList argumentsAt(const QString &code, qsizetype open)
{
    QStringList arguments;
    int depth = 0;
    qsizetype start = open + 1;
    for (qsizetype i = open; i < code.size(); ++i) {
        const QChar c = code.at(i);
        if (c == u'(' || c == u'{' || c == u'[') {
            ++depth;
        } else if (c == u')' || c == u'}' || c == u']') {
            if (--depth == 0) {
                arguments.append(code.sliced(start, i - start).trimmed());
                return arguments;
            }
        } else if (c == u',' && depth == 1) {
            arguments.append(code.sliced(start, i - start).trimmed());
            start = i + 1;
        }
    }
    return {};
}

} // namespace

SourceRules::SourceRules(const QString &qtHeaders)
    : m_qtHeaders(qtHeaders)
{
}

QStringList SourceRules::appRooms()
{
    return arrows().keys();
}

QStringList SourceRules::roomsBelow(const QString &room)
{
    QStringList rooms{room};
    for (qsizetype i = 0; i < rooms.size(); ++i) {
        for (const QString &below : arrows().value(rooms.at(i))) {
            if (!rooms.contains(below))
                rooms.append(below);
        }
    }
    return rooms;
}

QList<Finding> SourceRules::check(const SourceFile &file) const
{
    QList<Finding> findings;
    checkLicence(file, findings);
    if (file.path.startsWith("app/"_L1) && file.path.endsWith("CMakeLists.txt"_L1))
        checkLinkList(file, findings);
    if (isCpp(file.path)) {
        checkIncludes(file, findings);
        checkConnects(file, codeOnly(file.text), findings);
        checkWords(file, findings);
        checkLength(file, findings);
    }
    return findings;
}

void SourceRules::checkLicence(const SourceFile &file, QList<Finding> &findings) const
{
    const QString top = file.text.section(u'\n', 0, 5);
    // Spelled in two pieces, so that no tool takes these lines for the licence of this file.
    if (!top.contains(QString(u"SPDX-File"_s + u"CopyrightText: "_s))
        || !top.contains(QString(u"SPDX-Lic"_s + u"ense-Identifier: "_s)))
        findings.append(finding("licence", file, 1, u"the two SPDX lines are missing at the top"_s));
}

QStringList SourceRules::modulesOf(const QString &include) const
{
    static const QStringList modules{u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s, u"QtSvgWidgets"_s, u"QtCharts"_s,
        u"QtOpenGL"_s, u"QtSql"_s, u"QtNetwork"_s, u"QtHttpServer"_s, u"QtPrintSupport"_s, u"QtWebSockets"_s};
    QStringList found;
    for (const QString &module : modules) {
        if (include == module || include.startsWith(module + u'/'))
            found.append(module);
        else if (!m_qtHeaders.isEmpty() && QFileInfo::exists(m_qtHeaders + u'/' + module + u'/' + include))
            found.append(module);
    }
    return found;
}

void SourceRules::checkIncludes(const SourceFile &file, QList<Finding> &findings) const
{
    static const QStringList drawing{
        u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s, u"QtSvgWidgets"_s, u"QtCharts"_s, u"QtOpenGL"_s, u"QtPrintSupport"_s};
    static const QStringList wire{u"QtSql"_s, u"QtNetwork"_s, u"QtHttpServer"_s, u"QtWebSockets"_s};
    static const QRegularExpression directive(
        uR"(^[ \t]*#[ \t]*include[ \t]*[<"]([^>"]+)[>"])"_s, QRegularExpression::MultilineOption);
    const QString top = file.path.section(u'/', 0, 0);
    const QString room = file.path.count(u'/') > 1 ? file.path.section(u'/', 1, 1) : QString();

    for (auto match = directive.globalMatch(file.text); match.hasNext();) {
        const QRegularExpressionMatch hit = match.next();
        const QString include = hit.captured(1);
        const QStringList modules = modulesOf(include);
        const auto from = [&modules](const QStringList &forbidden) {
            return std::any_of(
                modules.cbegin(), modules.cend(), [&](const QString &m) { return forbidden.contains(m); });
        };
        const auto report = [&](const char *rule, const QString &words) {
            findings.append(
                finding(rule, file, lineOf(file.text, hit.capturedStart()), u'<' + include + u"> "_s + words));
        };
        const QString otherTop = include.section(u'/', 0, 0);
        const QString otherRoom = include.count(u'/') > 1 ? include.section(u'/', 1, 1) : QString();

        if (include.startsWith(".."_L1))
            report("path", u"climbs: include paths begin at the repository's root"_s);
        if (top == "app"_L1) {
            if (from(drawing))
                report("app-draws", u"belongs to a library that draws; app/ works without a screen"_s);
            if (otherTop == "ui"_L1 || otherTop == "tests"_L1)
                report("app-up", u"is above app/: arrows point down only"_s);
            if (otherTop == "app"_L1 && !roomsBelow(room).contains(otherRoom))
                report("app-arrow",
                    u"is not below app/"_s + room + u": arrows point down only, siblings do not know each other"_s);
        } else if (top == "ui"_L1) {
            if ((from(wire) && !isException(file.path, include)) || include.section(u'/', -1).startsWith("QJson"_L1))
                report("ui-wire", u"is SQL, JSON or network; ui/ shows models and sends intents"_s);
            if (otherTop == "tests"_L1)
                report("ui-up", u"is a test's; what ships does not know its tests"_s);
            if (otherTop == "app"_L1 && otherRoom == "sandbox"_L1)
                report("ui-sandbox", u"is the practice carrier; only app/session, app/cli and tests know it"_s);
            const bool joins = room.isEmpty() || room == "window"_L1;
            if (otherTop == "ui"_L1 && !joins && otherRoom != room
                && (!sharedUiRooms().contains(otherRoom) || room == "widgets"_L1))
                report(
                    "ui-sibling", u"is another page's room; ui/window joins pages, ui/widgets holds what they share"_s);
        }
    }
}

void SourceRules::checkConnects(const SourceFile &file, const QString &code, QList<Finding> &findings) const
{
    static const QRegularExpression byString(uR"(\b(SIGNAL|SLOT)\s*\()"_s);
    for (auto match = byString.globalMatch(code); match.hasNext();) {
        const QRegularExpressionMatch hit = match.next();
        findings.append(finding("connect-by-string", file, lineOf(code, hit.capturedStart()),
            u"connects by string; use the typed form, which the compiler checks"_s));
    }
    static const QRegularExpression call(uR"(\bconnect\s*\()"_s);
    for (auto match = call.globalMatch(code); match.hasNext();) {
        const QRegularExpressionMatch hit = match.next();
        // The parameter list of a function named connect has types, not a pointer to a signal, in second place.
        const QStringList arguments = argumentsAt(code, hit.capturedEnd() - 1);
        if (arguments.size() == 3 && (arguments.at(1).startsWith(u'&') || arguments.at(1).startsWith("qOverload"_L1)))
            findings.append(finding("connect-context", file, lineOf(code, hit.capturedStart()),
                u"connects without a context object; the slot would outlive what it uses"_s));
    }
}

void SourceRules::checkWords(const SourceFile &file, QList<Finding> &findings) const
{
    static const QRegularExpression hidden(
        uR"(^[ \t]*#[ \t]*define\b.*\b(tr|translate|QT_TR\w*)[ \t]*\()"_s, QRegularExpression::MultilineOption);
    for (auto match = hidden.globalMatch(file.text); match.hasNext();) {
        findings.append(finding("tr-macro", file, lineOf(file.text, match.next().capturedStart()),
            u"hides words in a macro, where extraction does not look"_s));
    }
}

void SourceRules::checkLength(const SourceFile &file, QList<Finding> &findings) const
{
    const int lines = int(file.text.count(u'\n'));
    const int most = file.path.endsWith(".h"_L1) ? LongestHeader : LongestSource;
    if (!file.path.startsWith("tests/"_L1) && lines > most) {
        findings.append(
            finding("length", file, lines, u"more than "_s + QString::number(most) + u" lines; split it by meaning"_s));
    }
}

void SourceRules::checkLinkList(const SourceFile &file, QList<Finding> &findings) const
{
    const QString room = file.path.section(u'/', 1, 1);
    if (!arrows().contains(room))
        return;
    static const QRegularExpression target(uR"(\bherald_([a-z]+)\b(?!\s*\())"_s);
    for (auto match = target.globalMatch(file.text); match.hasNext();) {
        const QRegularExpressionMatch hit = match.next();
        const QString other = hit.captured(1);
        if (arrows().contains(other) && !roomsBelow(room).contains(other)) {
            findings.append(finding("link-arrow", file, lineOf(file.text, hit.capturedStart()),
                u"herald_"_s + other + u" is not below herald_"_s + room));
        }
    }
}

QString SourceRules::codeOnly(const QString &text)
{
    QString code = text;
    enum { Code, Line, Block, String, Character, Raw } in = Code;
    QString rawEnd;
    const auto blank = [&code](qsizetype i) {
        if (code.at(i) != u'\n')
            code[i] = u' ';
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        const QChar before = i > 0 ? text.at(i - 1) : QChar();
        switch (in) {
        case Code:
            if (c == u'/' && next == u'/') {
                in = Line;
                blank(i);
            } else if (c == u'/' && next == u'*') {
                in = Block;
                blank(i);
            } else if (c == u'"' && before == u'R') {
                const qsizetype open = text.indexOf(u'(', i);
                if (open < 0)
                    return code;
                rawEnd = u')' + text.sliced(i + 1, open - i - 1) + u'"';
                in = Raw;
            } else if (c == u'"') {
                in = String;
            } else if (c == u'\'' && !before.isLetterOrNumber()) {
                in =
                    Character; // after a letter or digit it parts the digits of a number, or follows u, U, L: see below
            } else if (c == u'\'' && before.isLetter() && (i < 2 || !text.at(i - 2).isLetterOrNumber())) {
                in = Character;
            }
            break;
        case Line:
            if (c == u'\n')
                in = Code;
            blank(i);
            break;
        case Block:
            if (c == u'/' && before == u'*')
                in = Code;
            blank(i);
            break;
        case String:
        case Character: {
            const QChar end = in == String ? u'"' : u'\'';
            if (c == u'\\') {
                blank(i);
                if (i + 1 < text.size())
                    blank(++i);
            } else if (c == end || c == u'\n') {
                in = Code;
            } else {
                blank(i);
            }
            break;
        }
        case Raw:
            if (QStringView(text).sliced(i).startsWith(rawEnd)) {
                i += rawEnd.size() - 1;
                in = Code;
            } else {
                blank(i);
            }
            break;
        }
    }
    return code;
}

} // namespace herald
