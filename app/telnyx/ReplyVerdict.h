// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/telnyx/ApiFailure.h"

#include <QNetworkReply>
#include <QStringList>

#include <chrono>
#include <optional>

namespace herald {

/// Who ended an exchange: the network (with a reply or a fault), or Herald.
enum class Ending { ByItself, TimedOut, Aborted, TooLarge };

struct ReplyCircumstances {
    const QByteArray &body; ///< all that came
    Ending ending = Ending::ByItself;
    bool mayHaveLeft = true; ///< the request, or a part of its body, was handed to the network
    std::chrono::milliseconds timeout{0};
    const QStringList &tlsProblems;
};

struct ReplyVerdict {
    int httpStatus = 0; ///< as received, even when the reply was cut short
    std::optional<ApiFailure> failure; ///< nothing: a whole 2xx reply
    std::optional<int> restSeconds; ///< nothing more is left of the limit until then; see restSeconds()
};

/// Sorts a reply that has finished.
ReplyVerdict judge(const QNetworkReply &reply, const ReplyCircumstances &circumstances);

/// For a request without a body: false for faults that come before any request is written.
bool mayHaveLeft(QNetworkReply::NetworkError error);

} // namespace herald
