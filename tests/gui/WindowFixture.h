// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/MemorySecretStore.h"
#include "app/session/Session.h"
#include "ui/desktop/Translations.h"
#include "ui/window/MainWindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace herald::test {

/// Answers every question as told and keeps what was asked.
class CannedDialogs : public Dialogs
{
public:
    void ask(QWidget *, const Question &question, std::function<void(int)> then) override
    {
        asked.append(question);
        then(nextAnswer);
    }
    QString fileToSave(QWidget *, const QString &, const QString &, const QString &) override { return nextFile; }
    QString fileToOpen(QWidget *, const QString &, const QString &) override { return nextFile; }

    QList<Question> asked;
    int nextAnswer = 0;
    QString nextFile;
};

/// The real window over a fresh data folder and the practice carrier, driven with keys.
class WindowFixture
{
public:
    WindowFixture()
    {
        // What is asserted is what the person reads, plurals included.
        static const bool translated = (installTranslations(*qApp), true);
        Q_UNUSED(translated)
        open();
    }

    void open(bool sandbox = true)
    {
        SessionOptions options;
        options.dataDir = m_folder.path();
        options.sandbox = sandbox;
        options.sandboxSpeed = 20;
        auto opened = Session::open(options, std::make_unique<MemorySecretStore>());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().words));
        session = std::move(*opened);
        Account account = session->accounts().current();
        account.defaultCountry = QStringLiteral("GB");
        account.partsPerMinute = 0;
        session->accounts().save(account);
        auto canned = std::make_unique<CannedDialogs>();
        dialogs = canned.get();
        window = std::make_unique<MainWindow>(*session, look, std::move(canned));
        window->resize(1280, 800);
        window->show();
        QApplication::setActiveWindow(window.get());
        if (!QTest::qWaitForWindowActive(window.get()))
            qWarning("the window did not become active");
        // The last page that is built once the window is there.
        if (!QTest::qWaitFor([this] { return window->findChild<QWidget *>(QStringLiteral("settingsSections")); }))
            qWarning("the pages were not built");
    }

    void close()
    {
        window.reset();
        session.reset();
    }

    template<typename Widget>
    Widget *find(const char *name) const
    {
        auto *found = window->findChild<Widget *>(QLatin1String(name));
        if (!found)
            qWarning("there is no %s", name);
        return found;
    }

    /// Presses a key as the person would: on what has the focus, else on the window in front.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *front = QApplication::activeModalWidget();
        if (!front) {
            front = window.get();
            // Keys of actions work in the active window only; without a window manager nobody makes it that again.
            if (!front->isActiveWindow()) {
                front->activateWindow();
                QApplication::setActiveWindow(front);
                [[maybe_unused]] const bool active = QTest::qWaitFor([front] { return front->isActiveWindow(); });
            }
        }
        QTest::keyClick(front->focusWidget() ? front->focusWidget() : front, key, modifiers);
    }

    static QStringList column(const QAbstractItemModel *model, int column)
    {
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, column).data().toString());
        return texts;
    }

    QString folder() const { return m_folder.path(); }

    std::unique_ptr<Session> session;
    std::unique_ptr<MainWindow> window;
    CannedDialogs *dialogs = nullptr; ///< owned by the window
    Look *look = nullptr; ///< given to the next window

private:
    QTemporaryDir m_folder;
};

} // namespace herald::test
