// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"
#include "app/session/CommandRun.h"
#include "app/session/Session.h"
#include "ui/desktop/Look.h"
#include "ui/desktop/SingleInstance.h"
#include "ui/desktop/Translations.h"
#include "ui/desktop/WindowArguments.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QMessageBox>
#include <QTextStream>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

void nameProgram()
{
    QCoreApplication::setApplicationName(u"herald"_s);
    QCoreApplication::setOrganizationName(QString());
    QCoreApplication::setApplicationVersion(QStringLiteral(HERALD_VERSION));
}

int runWithoutWindow(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    herald::installTranslations(app);
    QTextStream out(stdout);
    QTextStream err(stderr);
    return herald::runCommand(app.arguments().mid(1), {out, err, ::isatty(STDERR_FILENO) == 1});
}

int runWindow(int argc, char *argv[])
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication app(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral(HERALD_APP_ID));
    QApplication::setApplicationDisplayName(u"Herald"_s);
    herald::installTranslations(app);

    const auto arguments = herald::WindowArguments::parse(app.arguments().mid(1));
    if (!arguments) {
        QTextStream(stderr) << arguments.error() << '\n';
        return herald::BadUsage;
    }
    herald::SingleInstance instance(arguments->session.dataDir);
    if (instance.handOver(arguments->forOther))
        return herald::AllWell;

    // The database opens while fonts are looked for; either takes a tenth of the start.
    herald::SessionStart start(arguments->session);
    herald::Look *look = herald::Look::install(app, herald::LookChoice::System);
    auto session = herald::Session::open(std::move(start));
    if (!session) {
        QTextStream(stderr) << session.error().words << '\n';
        QMessageBox::critical(nullptr, u"Herald"_s, session.error().words);
        return session.error().kind == herald::SessionProblem::Usage ? herald::BadUsage : herald::NoAccess;
    }
    instance.listen();

    herald::MainWindow window(**session, look);
    window.take(*arguments);
    QObject::connect(&instance, &herald::SingleInstance::started, &window, [&window](const QStringList &later) {
        if (const auto again = herald::WindowArguments::parse(later))
            window.take(*again);
        window.comeForward();
    });
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    nameProgram();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return herald::isCommand(arguments) ? runWithoutWindow(argc, argv) : runWindow(argc, argv);
}
