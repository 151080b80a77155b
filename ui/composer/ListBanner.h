// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/composer/RecipientDesk.h"
#include "ui/widgets/Tones.h"

#include <functional>
#include <optional>

namespace herald {

class Banner;

/// What is said beside the list: what came into it and from which columns, what did not, what was saved. Of files that
/// come in together nothing is said over.
class ListBanner : public QObject
{
    Q_OBJECT
public:
    /// @p banner is what it speaks through, and must outlive it as must @p desk.
    ListBanner(Banner &banner, RecipientDesk &desk, QObject *parent = nullptr);

    void tellSaved(const QString &path, qsizetype rows);
    void tellNotSaved(const QString &words);
    void tellFollowUp();
    void dismiss();

Q_SIGNALS:
    void columnsWanted();
    /// Rows were added and are judged.
    void shown(qsizetype rows);

private:
    struct Said {
        Tone tone = Tone::Accent;
        QString cause;
        QString consequence;
    };
    void tellAdded(const ListNews &news);
    void tellRemoved(qsizetype rows, const QString &name);
    void tellColumns();
    void say(const Said &said);
    static QString takenFrom(const QString &phone, const QString &name);
    void offerColumns();
    void offerLines();
    void showLines();

    Banner &m_banner;
    RecipientDesk &m_desk;
    QList<Said> m_said;
    bool m_goesOn = false; ///< more is being read: what comes next is said beside this
    QList<SkippedLine> m_skipped;
    std::optional<int> m_undoFrom; ///< the step that the banner offers to take back, while it does
    std::function<void()> m_action; ///< behind the banner's button
};

} // namespace herald
