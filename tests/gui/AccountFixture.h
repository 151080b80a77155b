// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "WindowFixture.h"
#include "tests/support/ScriptedServer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>

namespace herald::test {

/// What Telnyx says about an account, told by a server on this computer.
class FakeTelnyx
{
public:
    explicit FakeTelnyx(const QByteArray &key = "KEYRIGHT")
        : m_key(key)
    {
        server.setHandler([this](const SeenRequest &request) { return answer(request); });
    }

    QString address() const { return server.url(QStringLiteral("/v2")).toString(); }

    void addProfile(const QString &id, const QString &name)
    {
        profiles.append(QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("name"), name}});
    }
    void addSender(const QString &name, const QString &profile)
    {
        senders.append(QJsonObject{
            {QStringLiteral("alphanumeric_sender_id"), name}, {QStringLiteral("messaging_profile_id"), profile}});
    }
    /// How often the balance was asked for with the right key.
    int checks() const { return m_checks; }

    ScriptedServer server;
    QJsonArray profiles;
    QJsonArray senders;

private:
    Step answer(const SeenRequest &request)
    {
        if (request.headers.value("authorization") != "Bearer " + m_key)
            return Step::json(401, R"({"errors":[{"code":"10009","title":"Authentication failed"}]})");
        if (request.target.startsWith("/v2/balance")) {
            ++m_checks;
            return Step::json(200, R"({"data":{"balance":"42.10","currency":"USD"}})");
        }
        QJsonArray list;
        if (request.target.startsWith("/v2/messaging_profiles"))
            list = profiles;
        else if (request.target.startsWith("/v2/alphanumeric_sender_ids"))
            list = senders;
        const QJsonObject meta{{QStringLiteral("total_pages"), 1}, {QStringLiteral("page_number"), 1},
            {QStringLiteral("page_size"), 250}, {QStringLiteral("total_results"), list.size()}};
        return Step::json(
            200, QJsonDocument(QJsonObject{{QStringLiteral("data"), list}, {QStringLiteral("meta"), meta}}).toJson());
    }

    QByteArray m_key;
    int m_checks = 0;
};

constexpr auto notices = "4000eba1-a0c0-4563-9925-b25e842a7cb6";
constexpr auto alerts = "4000eba1-a0c0-4563-9925-b25e842a7cb7";

/// The window with its settings, driven with keys.
class AccountFixture : public WindowFixture
{
public:
    AccountDesk &desk() const { return session->accounts(); }
    QString words(const char *label) const { return find<QLabel>(label)->text(); }
    QLineEdit *box(const char *name) const { return find<QComboBox>(name)->lineEdit(); }
    QString hint(const char *name) const
    {
        QStringList read;
        for (const QLabel *label : find<QWidget>(name)->findChildren<QLabel *>()) {
            if (!label->isHidden() && !label->text().isEmpty())
                read.append(label->text());
        }
        return read.join(QLatin1Char(' '));
    }

    /// Replaces what stands in @p field.
    static void type(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        if (text.isEmpty())
            QTest::keyClick(field, Qt::Key_Delete);
        else
            QTest::keyClicks(field, text);
    }

    /// Presses “Connect account…” in the settings and waits for the account; its id.
    AccountId connectAccount() const
    {
        window->showPage(MainWindow::Settings);
        const auto before = desk().accounts().size();
        space(find<QPushButton>("connectAccount"));
        if (!QTest::qWaitFor([&] { return desk().accounts().size() > before; }))
            qWarning("no account was made");
        return desk().accounts().constLast().id;
    }

    /// As a person who was given an address and a key.
    AccountId connectTo(const FakeTelnyx &telnyx, const QString &key = QStringLiteral("KEYRIGHT")) const
    {
        const AccountId id = connectAccount();
        type(find<QLineEdit>("accountAddress"), telnyx.address());
        auto *field = find<QLineEdit>("apiKey");
        type(field, key);
        QTest::keyClick(field, Qt::Key_Return);
        return id;
    }

    bool answered() const
    {
        return QTest::qWaitFor([this] { return desk().connection() == AccountDesk::Connection::Connected; });
    }

    /// Chooses a row of the list of accounts with keys.
    void choose(int row) const
    {
        auto *list = find<QListWidget>("accountList");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(list, Qt::Key_Down);
    }

    /// An account as the database has it.
    Account kept(AccountId id) const
    {
        const auto all = session->store().run([](Repositories &store) { return store.accounts.all(); }).result();
        for (const Account &account : all.value_or(QList<Account>())) {
            if (account.id == id)
                return account;
        }
        return {};
    }
};

} // namespace herald::test
