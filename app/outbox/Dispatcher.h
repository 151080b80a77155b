// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/Handover.h"
#include "app/outbox/Outbox.h"
#include "app/outbox/Pace.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace herald {

/// Hands one notice over: takes a few messages at a time from the store (committed as sending), POSTs each once,
/// records what became of it. ended() comes exactly once. What it has on the wire is always waited for.
class Dispatcher : public QObject
{
    Q_OBJECT
public:
    using StoreWork = std::function<StoreResult<void>(Repositories &)>;
    struct Tools {
        Store &store;
        ApiProvider apis;
        Clock &clock;
        QString worker;
    };
    static constexpr int mostInFlight = 6;

    /// @p unrecorded: outcomes that an earlier run could not save; they are saved before anything else.
    Dispatcher(Tools tools, NoticeId notice, QList<StoreWork> unrecorded, QObject *parent);

    void start();
    void pause();
    void stop();
    void goOn();
    /// Nothing new; what is on the wire is waited for; the notice stays as it is for the next start.
    void leave();
    /// Outcomes that could not be saved.
    const QList<StoreWork> &unrecorded() const { return m_unrecorded; }

Q_SIGNALS:
    void settled(const herald::MessageOutcome &outcome);
    void changed();
    void ended();
    void storeFailed(const QString &words);

private:
    enum class Wish { Run, Pause, Stop, Leave };
    struct Loaded {
        Notice notice;
        std::optional<Account> account;
        bool over = false; ///< nothing is left to do
    };
    struct Claimed {
        bool running = true; ///< false: another process paused or stopped the notice
        QList<StoredMessage> messages;
        bool last = false; ///< nothing waits behind them
    };

    void want(Wish wish);
    void begin(const Loaded &loaded);
    void pump();
    void claim(int most);
    void post(const StoredMessage &message);
    void handle(const StoredMessage &message, quint64 round, const tl::expected<ParsedRecord, ApiFailure> &reply);
    void handleFailure(const StoredMessage &message, quint64 round, const ApiFailure &failure);
    void giveBack(const StoredMessage &message, const QString &technical);
    void record(const MessageOutcome &outcome, const StoreWork &work);
    void pauseBecause(const QString &reason);
    void breakDown(const StoreError &error);
    void wakeIn(std::chrono::milliseconds wait);
    void conclude();
    void finish();

    Tools m_tools;
    NoticeId m_id;
    QList<StoreWork> m_unrecorded;
    Notice m_notice;
    std::optional<Pace> m_pace;
    Wish m_wish = Wish::Run;
    QString m_pauseReason;
    QList<StoredMessage> m_claimed; ///< committed as sending, not yet posted
    int m_inFlight = 0;
    int m_recording = 0;
    int m_failures = 0; ///< rounds of failures in a row
    quint64 m_round = 0; ///< requests of one round that fail together count once
    int m_partsEach = 1;
    bool m_loaded = false;
    bool m_claiming = false;
    bool m_exhausted = false; ///< the last claim left nothing waiting
    bool m_concluding = false;
    bool m_broken = false;
    bool m_over = false;
    QDateTime m_wakeAt;
};

} // namespace herald
