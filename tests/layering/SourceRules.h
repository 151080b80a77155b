// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace herald {

/// One breach of a house rule.
struct Finding {
    QString rule; ///< short name of the rule, see SourceRules.cpp
    QString words; ///< file, line and what to do instead
};

/// A source file as the rules see it: its path from the repository's root, with slashes, and its text.
struct SourceFile {
    QString path;
    QString text;
};

/// What may stand in which room. Pure functions on text: a rule is tried on made-up files as well as on the real ones.
class SourceRules
{
public:
    /// @p qtHeaders: the folder that holds QtCore, QtGui, …; tells which module a header belongs to.
    explicit SourceRules(const QString &qtHeaders);

    QList<Finding> check(const SourceFile &file) const;

    /// The rooms of app/ that app/@p room may use; itself included.
    static QStringList roomsBelow(const QString &room);
    static QStringList appRooms();

    /// Text of C++ with comments and the insides of string literals blanked; lines stay where they are.
    static QString codeOnly(const QString &text);

private:
    QStringList modulesOf(const QString &include) const;
    void checkLicence(const SourceFile &file, QList<Finding> &findings) const;
    void checkIncludes(const SourceFile &file, QList<Finding> &findings) const;
    void checkConnects(const SourceFile &file, const QString &code, QList<Finding> &findings) const;
    void checkWords(const SourceFile &file, QList<Finding> &findings) const;
    void checkLength(const SourceFile &file, QList<Finding> &findings) const;
    void checkLinkList(const SourceFile &file, QList<Finding> &findings) const;

    QString m_qtHeaders;
};

} // namespace herald
