// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/CommandRun.h"

#include "app/cli/Await.h"
#include "app/cli/CommandContext.h"
#include "app/cli/CommandSpec.h"
#include "app/cli/Interruption.h"
#include "app/models/MessageDetail.h"
#include "app/session/Session.h"

#include <QEventLoop>
#include <QHostAddress>
#include <QLocale>
#include <QTimer>

#include <chrono>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace herald {

namespace {

constexpr auto keyringPatience = 2min; ///< it may be asking the person to unlock it

class Words
{
    Q_DECLARE_TR_FUNCTIONS(herald::CommandRun)
};

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host.compare(u"localhost"_s, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

/// Turns the event loop until @p done says so at a change of the desk, or until @p most has passed.
template<typename Done>
void waitForDesk(AccountDesk &desk, std::chrono::milliseconds most, Done done)
{
    if (done()) {
        return;
    }
    QEventLoop loop;
    QObject::connect(&desk, &AccountDesk::changed, &loop, [&loop, &done] {
        if (done()) {
            loop.quit();
        }
    });
    QTimer::singleShot(most, &loop, &QEventLoop::quit);
    loop.exec();
}

void waitForKeys(AccountDesk &desk)
{
    waitForDesk(desk, keyringPatience, [&desk] { return desk.keysAreKnown(); });
}

AccountReport askAccount(AccountDesk &desk, bool sandbox, bool named)
{
    AccountReport report;
    report.account = desk.current();
    if (desk.practising() && !sandbox && !named) {
        report.words =
            Words::tr("There is no account yet. Set TELNYX_API_KEY, add an account in the window, or practise with "
                      "--sandbox.");
        return report;
    }
    if (!desk.hasKey(report.account.id)) {
        waitForKeys(desk);
    }
    if (!desk.hasKey(report.account.id)) {
        report.access = AccountReport::NoKey;
        report.words =
            Words::tr("The account “%1” has no API key. Set TELNYX_API_KEY, or add the key in the window's Settings.")
                .arg(report.account.name);
        const QString why = desk.facts().problem.whatHappened;
        if (!why.isEmpty()) {
            report.words = why + u' ' + report.words;
        }
        return report;
    }
    desk.check();
    waitForDesk(desk, 2min, [&desk] { return desk.connection() != AccountDesk::Connection::Checking; });
    const AccountDesk::Facts &facts = desk.facts();
    report.words = QString(facts.problem.whatHappened + u' ' + facts.problem.whatToDo).trimmed();
    report.profiles = facts.profiles;
    report.senders = facts.senders;
    report.balance = facts.balance;
    switch (desk.connection()) {
    case AccountDesk::Connection::Connected:
        report.access = AccountReport::Ready;
        break;
    case AccountDesk::Connection::KeyRefused:
        report.access = AccountReport::KeyRefused;
        break;
    case AccountDesk::Connection::NoKey:
        report.access = AccountReport::NoKey;
        break;
    case AccountDesk::Connection::Unknown:
    case AccountDesk::Connection::Checking:
    case AccountDesk::Connection::Unreachable:
        report.access = AccountReport::Unreachable;
        break;
    }
    if (report.access != AccountReport::Ready && report.words.isEmpty()) {
        report.words = Words::tr("Telnyx did not answer. Check the network and try again.");
    }
    return report;
}

QList<MessageField> describe(const StoredMessage &message, const QList<MessageEvent> &events)
{
    const MessageDetail detail = MessageDetails::describe(message, events);
    QList<MessageField> fields;
    for (const MessageDetail::Field &field : detail.fields) {
        fields.append({field.key, field.label, field.value});
    }
    if (detail.error) {
        fields.append({QString(), Words::tr("What happened"), detail.error->whatHappened});
        fields.append({QString(), Words::tr("What to do"), detail.error->whatToDo});
    }
    const QLocale locale;
    for (const MessageDetail::Step &step : detail.steps) {
        const QString words = QString(step.what + u' ' + step.after).trimmed();
        fields.append({QString(), locale.toString(step.at.toLocalTime(), QLocale::ShortFormat), words});
    }
    return fields;
}

tl::expected<SessionOptions, QString> sessionOptions(const Invocation &invocation, const CommandSpec &spec)
{
    SessionOptions options;
    options.commands = true;
    options.readKeys = spec.need == CommandSpec::Keys || spec.need == CommandSpec::Account;
    options.dataDir = invocation.value(u"data-dir"_s);
    options.accountName = invocation.value(u"account"_s);
    options.sandbox = invocation.has(u"sandbox"_s);
    options.environmentKey = ApiKey(qgetenv("TELNYX_API_KEY"));
    const bool given = invocation.has(u"api-base"_s);
    if (options.sandbox && (given || !options.accountName.isEmpty())) {
        return tl::make_unexpected(Words::tr(
            "--sandbox stands alone: it is its own account at its own address. Leave out --api-base and --account."));
    }
    const QString base = given ? invocation.value(u"api-base"_s) : qEnvironmentVariable("HERALD_API_BASE");
    if (!base.isEmpty() && !options.sandbox) {
        options.apiBase = QUrl(base, QUrl::StrictMode);
        if (!options.apiBase.isValid() || options.apiBase.host().isEmpty()) {
            return tl::make_unexpected(
                Words::tr("“%1” is no address. It must begin with https:// and name a host.").arg(base));
        }
    }
    return options;
}

int runWithSession(const CommandSpec &spec, ContextCommand run, const Invocation &invocation, CommandStreams &streams)
{
    const auto options = sessionOptions(invocation, spec);
    if (!options) {
        streams.err << options.error() << '\n';
        return BadUsage;
    }
    auto opened = Session::open(SessionStart(*options));
    if (!opened) {
        streams.err << opened.error().words << '\n';
        return opened.error().kind == SessionProblem::Usage ? BadUsage : NoAccess;
    }
    Session &session = **opened;
    if (const QString notice = session.startNotice(); !notice.isEmpty()) {
        streams.err << notice << '\n';
        if (spec.takes(despiteLoss) && !invocation.has(QLatin1StringView(despiteLoss))) {
            streams.err << Words::tr(
                "Nothing was done: who must not be texted and what is unfinished was in that file. "
                "When you have seen to it, give --%1 once.")
                               .arg(QLatin1StringView(despiteLoss))
                        << '\n';
            return NoAccess;
        }
        if (spec.takes(despiteLoss)) {
            session.acknowledgeLoss();
        }
    }
    AccountDesk &desk = session.accounts();
    const bool named = !options->accountName.isEmpty();
    Interruption interruption;
    OptOutFetcher optOuts(session.store(), session.clock());
    CommandContext context{
        .streams = streams,
        .interruption = interruption,
        .store = session.store(),
        .outbox = session.outbox(),
        .optOuts = optOuts,
        .clock = session.clock(),
        .apis = [&desk](AccountId id) { return desk.api(id); },
        .account = desk.current(),
        .person = session.person(),
        .askAccount = [&desk, sandbox = options->sandbox, named] { return askAccount(desk, sandbox, named); },
        .hasKey =
            [&desk](AccountId id) {
                if (!desk.hasKey(id)) {
                    waitForKeys(desk);
                }
                return desk.hasKey(id);
            },
        .describe = describe,
        .practiceOnly = options->sandbox ? std::optional(true) : std::nullopt,
        .accountOnly = named ? std::optional(desk.current().id) : std::nullopt,
        .defaultCountry = desk.current().defaultCountry,
        .practiceNumbers = desk.practising() || isLoopback(options->apiBase) || isLoopback(desk.current().baseUrl),
        .carrierInside = desk.practising(),
    };
    // What a run that died left behind is put right before anything looks at it.
    if (const auto recovered = await(session.recovered()); !recovered) {
        streams.err << StoreWords::explain(recovered.error()) << '\n';
        return NoAccess;
    }
    return run(invocation, context);
}

} // namespace

int runCommand(const QStringList &arguments, CommandStreams streams)
{
    // What Qt puts in the place of bytes it cannot decode. It would be sent.
    if (std::any_of(arguments.begin(), arguments.end(),
            [](const QString &argument) { return argument.contains(QChar::ReplacementCharacter); })) {
        streams.err << Words::tr(
            "What stands behind the command is damaged or not written in UTF-8, and what was meant "
            "is not to be guessed. Nothing was done.")
                    << '\n';
        streams.err.flush();
        return BadUsage;
    }
    const auto invocation = CommandCatalogue::parse(arguments);
    if (!invocation) {
        streams.err << invocation.error() << '\n';
        streams.err.flush();
        return BadUsage;
    }
    const CommandSpec *spec = CommandCatalogue::find(invocation->command);
    Q_ASSERT(spec);
    int code = AllWell;
    if (const auto *pure = std::get_if<PureCommand>(&spec->run)) {
        code = (*pure)(*invocation, streams);
    } else {
        code = runWithSession(*spec, std::get<ContextCommand>(spec->run), *invocation, streams);
    }
    streams.out.flush();
    if (streams.out.status() == QTextStream::WriteFailed) {
        streams.err << Words::tr("The output could not be written, so it is not complete: the disk may be full.")
                    << '\n';
        code = code == SomethingUnconfirmed ? code : NoAccess;
    }
    streams.err.flush();
    return code;
}

} // namespace herald
