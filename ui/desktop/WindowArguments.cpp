// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/WindowArguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace herald {

tl::expected<WindowArguments, QString> WindowArguments::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption dataDir(u"data-dir"_s, QString(), u"DIR"_s);
    const QCommandLineOption apiBase(u"api-base"_s, QString(), u"URL"_s);
    const QCommandLineOption account(u"account"_s, QString(), u"NAME"_s);
    const QCommandLineOption sandbox(u"sandbox"_s);
    parser.addOptions({dataDir, apiBase, account, sandbox});
    if (!parser.parse(QStringList{u"herald"_s} + arguments))
        return tl::make_unexpected(parser.errorText());

    WindowArguments window;
    window.session.dataDir = parser.isSet(dataDir) ? parser.value(dataDir) : defaultDataDir();
    window.session.sandbox = parser.isSet(sandbox);
    window.session.accountName = parser.value(account);
    window.session.environmentKey = ApiKey(qgetenv("TELNYX_API_KEY"));
    const QString base = parser.isSet(apiBase) ? parser.value(apiBase) : qEnvironmentVariable("HERALD_API_BASE");
    if (!base.isEmpty()) {
        window.session.apiBase = QUrl(base, QUrl::StrictMode);
        if (!window.session.apiBase.isValid())
            return tl::make_unexpected(QCoreApplication::translate("herald::WindowArguments",
                "“%1” is not a web address. Give the API's address, such as https://api.telnyx.com/v2.")
                                           .arg(base));
    }
    window.forOther = arguments;
    const QStringList rest = parser.positionalArguments();
    if (rest.size() > 1)
        return tl::make_unexpected(QCoreApplication::translate("herald::WindowArguments",
            "Herald takes one link or file at a time. For everything it can do, try herald help."));
    if (rest.size() == 1) {
        const QFileInfo file(rest.constFirst());
        window.link = SmsLink::parse(rest.constFirst());
        if (!window.link && file.isFile())
            window.listFile = file.absoluteFilePath();
        if (!window.listFile.isEmpty())
            window.forOther[window.forOther.lastIndexOf(rest.constFirst())] = window.listFile;
        if (!window.link && window.listFile.isEmpty())
            return tl::make_unexpected(QCoreApplication::translate("herald::WindowArguments",
                "“%1” is neither a command of Herald nor an sms: link nor a file. For everything it can do, try herald "
                "help.")
                                           .arg(rest.constFirst().left(60)));
    }
    return window;
}

} // namespace herald
