// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/ErrorColumn.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace herald {

QString columnOf(const QList<ApiError> &errors)
{
    if (errors.isEmpty())
        return {};
    QJsonArray list;
    for (const ApiError &error : errors) {
        list.append(
            QJsonArray{error.code, error.title, error.detail, error.sourcePointer, error.sourceParameter, error.url});
    }
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QList<ApiError> errorsFromColumn(const QString &column)
{
    QList<ApiError> errors;
    if (column.isEmpty())
        return errors;
    const QJsonArray list = QJsonDocument::fromJson(column.toUtf8()).array();
    for (const QJsonValue &value : list) {
        const QJsonArray error = value.toArray();
        errors.append({error.at(0).toString(), error.at(1).toString(), error.at(2).toString(), error.at(3).toString(),
            error.at(4).toString(), error.at(5).toString()});
    }
    return errors;
}

} // namespace herald
