// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/SendingHabits.h"
#include "app/secrets/MemorySecretStore.h"
#include "app/session/Session.h"
#include "ui/desktop/Announcer.h"
#include "ui/desktop/Translations.h"
#include "ui/widgets/NoticeEditor.h"
#include "ui/window/MainWindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
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

/// Keeps what was announced; a desktop with a tray or without one, as told.
class CannedAnnouncer : public Announcer
{
public:
    void announce(const QString &heading, const QString &words) override { said.append(heading + u'\n' + words); }
    bool canStay() const override { return tray; }
    void stay(bool wanted) override { staying = wanted; }

    QStringList said;
    bool tray = true;
    bool staying = false;
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

    /// Nobody sleeps and nobody has second thoughts, whatever the hour of the test.
    static SendingHabits plainHabits()
    {
        SendingHabits habits;
        habits.quiet = {0, 0};
        habits.undo = std::chrono::seconds(0);
        return habits;
    }

    void setHabits(const SendingHabits &habits) const
    {
        const auto saved = session->store().run([habits](Repositories &store) { return habits.save(store); }).result();
        if (!saved)
            qFatal("the habits were not saved");
    }

    void open(bool sandbox = true)
    {
        SessionOptions options = given;
        options.dataDir = m_folder.path();
        options.sandbox = sandbox;
        options.sandboxSpeed = 20;
        auto opened = Session::open(SessionStart(options), secrets ? secrets() : std::make_unique<MemorySecretStore>());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().words));
        session = std::move(*opened);
        Account account = session->accounts().current();
        account.defaultCountry = QStringLiteral("GB");
        account.partsPerMinute = 0;
        session->accounts().save(account);
        setHabits(plainHabits());
        auto canned = std::make_unique<CannedDialogs>();
        dialogs = canned.get();
        window = std::make_unique<MainWindow>(*session, look, std::move(canned), announcer = new CannedAnnouncer);
        if (beforeShown)
            beforeShown(*window);
        window->resize(1280, 800);
        window->show();
        QApplication::setActiveWindow(window.get());
        if (!QTest::qWaitForWindowActive(window.get()))
            qWarning("the window did not become active");
        // The last page that is built once the window is there.
        if (!QTest::qWaitFor([this] { return window->findChild<QWidget *>(QStringLiteral("settingsAbout")); }))
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

    /// Types a notice as a person would, field after field.
    void write(const QString &sender, const QString &recipients, const QString &text) const
    {
        auto *picker = find<QComboBox>("senderPicker");
        picker->setFocus();
        picker->lineEdit()->selectAll();
        QTest::keyClicks(picker->lineEdit(), sender);
        auto *field = find<QLineEdit>("recipientField");
        field->setFocus();
        for (const QString &one : recipients.split(u'\n', Qt::SkipEmptyParts)) {
            QTest::keyClicks(field, one);
            QTest::keyClick(field, Qt::Key_Return);
        }
        auto *editor = find<NoticeEditor>("noticeEditor");
        editor->setFocus();
        QTest::keyClicks(editor, text);
    }

    /// The review of what is written, with everything looked up.
    QDialog *openReview() const
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        QDialog *dialog = nullptr;
        const bool there = QTest::qWaitFor([&] {
            dialog = window->findChild<QDialog *>(QStringLiteral("reviewDialog"));
            const auto *bar = dialog ? dialog->findChild<QWidget *>(QStringLiteral("planProgress")) : nullptr;
            return bar && dialog->isVisible() && bar->isHidden();
        });
        if (!there)
            qWarning("the review did not come");
        return dialog;
    }

    /// A press of Space on @p widget, as after Tab.
    static void space(QWidget *widget)
    {
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Space);
    }

    /// Ticks what is to be ticked, and sends.
    void sendReviewed(QDialog *review) const
    {
        for (auto *tick : review->findChildren<QCheckBox *>(QStringLiteral("confirm")))
            space(tick);
        space(review->findChild<QPushButton *>(QStringLiteral("sendButton")));
    }

    /// Writes, reviews and sends, and waits for the outbox to come forward.
    NoticeId send(const QString &recipients, const QString &text) const
    {
        press(Qt::Key_1, Qt::ControlModifier);
        write(QStringLiteral("Herald"), recipients, text);
        sendReviewed(openReview());
        if (!QTest::qWaitFor([this] { return window->page() == MainWindow::OutboxOverview; }))
            qWarning("nothing was sent");
        return newest();
    }

    /// The notice that was made last.
    NoticeId newest() const
    {
        const auto all =
            session->store().run([](Repositories &store) { return store.notices.summaries(true, 1); }).result();
        return all && !all->isEmpty() ? all->constFirst().notice.id : NoticeId();
    }

    void setPace(double partsPerMinute) const
    {
        Account account = session->accounts().current();
        account.partsPerMinute = partsPerMinute;
        session->accounts().save(account);
    }

    /// What the log tells of, oldest first.
    QStringList log() const
    {
        QStringList words;
        const auto entries =
            session->store().run([](Repositories &store) { return store.log.entries(0, 100); }).result();
        for (const AuditEntry &entry : entries.value_or(QList<AuditEntry>()))
            words.append(entry.what);
        return words;
    }

    NoticeSummary summary(NoticeId id) const
    {
        return session->store().run([id](Repositories &store) { return store.notices.summary(id); }).result().value();
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
    std::function<void(MainWindow &)> beforeShown; ///< what open() does with the window first
    std::unique_ptr<MainWindow> window;
    CannedDialogs *dialogs = nullptr; ///< owned by the window
    CannedAnnouncer *announcer = nullptr; ///< owned by the window
    Look *look = nullptr; ///< given to the next window
    SessionOptions given; ///< what else the next run is given from outside
    std::function<std::unique_ptr<SecretStore>()> secrets; ///< of the next run; none: in memory

private:
    QTemporaryDir m_folder;
};

} // namespace herald::test
