// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace herald {

/// Installs Herald's and Qt's own words in the system's language, owned by @p app. English where there is none.
void installTranslations(QCoreApplication &app);

} // namespace herald
