// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/MessageDetail.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

namespace herald {

/// The leaves of @p raw whose key is not in @p shown, with the key as label. Bounded in depth and number.
QList<MessageDetail::Field> unknownFields(const QByteArray &raw, const QSet<QString> &shown);

/// @p json with line breaks and indents; as it came when it is no JSON.
QString indentedJson(const QByteArray &json);

} // namespace herald
