// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/KeyringState.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QStringList>
#include <QVariant>

#include <algorithm>

namespace herald {

using namespace Qt::StringLiterals;

namespace {

constexpr int timeoutMs = 3'000;
constexpr auto secretService = "org.freedesktop.secrets"_L1;

template<typename Reply>
void call(const QDBusMessage &message, QObject *context, std::function<void(const Reply &)> then)
{
    const QDBusPendingCall pending = QDBusConnection::sessionBus().asyncCall(message, timeoutMs);
    auto *watcher = new QDBusPendingCallWatcher(pending, context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, then] {
        watcher->deleteLater();
        then(Reply(*watcher));
    });
}

bool keepsSecrets(const QString &name)
{
    return name == secretService || name.startsWith("org.kde.kwalletd"_L1);
}

// Specification: freedesktop.org Secret Service API, org.freedesktop.Secret.Collection.
void askWhetherLocked(QObject *context, const std::function<void(KeyringState)> &answer)
{
    QDBusMessage get = QDBusMessage::createMethodCall(
        secretService, u"/org/freedesktop/secrets/aliases/default"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    get.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    using Reply = QDBusPendingReply<QVariant>;
    call<Reply>(get, context, [answer](const Reply &reply) {
        answer(!reply.isError() && reply.value().toBool() ? KeyringState::Locked : KeyringState::Ready);
    });
}

} // namespace

void askKeyringState(QObject *context, std::function<void(KeyringState)> answer)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        answer(KeyringState::None);
        return;
    }
    const QDBusMessage list = QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"ListNames"_s);
    using Reply = QDBusPendingReply<QStringList>;
    call<Reply>(list, context, [context, answer](const Reply &reply) {
        const QStringList names = reply.isError() ? QStringList() : reply.value();
        if (names.contains(secretService))
            askWhetherLocked(context, answer);
        else
            answer(std::any_of(names.begin(), names.end(), keepsSecrets) ? KeyringState::Ready : KeyringState::None);
    });
}

} // namespace herald
