// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/ApiError.h"

#include <QList>
#include <QString>

namespace herald {

/// Errors as one column holds them: a JSON list; empty for none. Private to this room.
QString columnOf(const QList<ApiError> &errors);
QList<ApiError> errorsFromColumn(const QString &column);

} // namespace herald
