// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/telnyx/SpareManagers.h"

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr std::size_t mostSpare = 8; ///< a few more than are ever on the wire at once

QString peerOf(const QUrl &url)
{
    return url.scheme() + u"://"_s + url.authority(QUrl::FullyEncoded);
}

} // namespace

SpareManagers &SpareManagers::of(QNetworkAccessManager &network)
{
    auto *spare = network.findChild<SpareManagers *>({}, Qt::FindDirectChildrenOnly);
    return spare ? *spare : *new SpareManagers(&network);
}

std::unique_ptr<QNetworkAccessManager> SpareManagers::take(const std::optional<QUrl> &openTo)
{
    std::erase_if(
        m_spare, [](const Spare &spare) { return !spare.openTo.isEmpty() && spare.age.hasExpired(freshFor.count()); });
    const QString wanted = openTo ? peerOf(*openTo) : QString();
    for (const bool open : {true, false}) {
        // The one used last is the likeliest to stand still.
        for (std::size_t i = m_spare.size(); i-- > 0;) {
            const QString &peer = m_spare[i].openTo;
            if (peer.isEmpty() == open || (open && peer != wanted))
                continue;
            std::unique_ptr<QNetworkAccessManager> manager = std::move(m_spare[i].manager);
            m_spare.erase(m_spare.begin() + std::ptrdiff_t(i));
            return manager;
        }
    }
    return std::make_unique<QNetworkAccessManager>();
}

void SpareManagers::giveBack(std::unique_ptr<QNetworkAccessManager> manager, const std::optional<QUrl> &openTo)
{
    if (!manager || m_spare.size() >= mostSpare)
        return;
    Spare spare{std::move(manager), openTo ? peerOf(*openTo) : QString(), {}};
    spare.age.start();
    m_spare.push_back(std::move(spare));
}

} // namespace herald
