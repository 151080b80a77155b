// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringView>

#include <tl/expected.hpp>

namespace herald {

enum class SenderIdProblem { Empty, TooLong, ForbiddenCharacter, NoLetter };

/// The alphanumeric name shown to the recipient: 1 to 11 of A-Z a-z 0-9 and space, at least one letter, no space
/// at either end. Source: Telnyx, alphanumeric sender ID guide and the profile's `alpha_sender` pattern.
class SenderId
{
    Q_DECLARE_TR_FUNCTIONS(herald::SenderId)
public:
    static constexpr int maxLength = 11;

    static tl::expected<SenderId, SenderIdProblem> parse(QStringView typed);
    /// What is wrong and what to do, in plain translated words.
    static QString explain(SenderIdProblem problem);

    const QString &toString() const { return m_name; }
    bool operator==(const SenderId &) const = default;

private:
    explicit SenderId(QString name) : m_name(std::move(name)) { }
    QString m_name;
};

} // namespace herald
