// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/telnyx/RecordJson.h"
#include "tests/bench/Bench.h"
#include "tests/bench/Measurements.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace herald::bench {
namespace {

QByteArray recordFile(const QString &name)
{
    QFile file(QStringLiteral(HERALD_TEST_DATA "/records/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void measureRecords()
{
    heading(u"Parsing a message record; floor: the JSON parser alone over the same bytes"_s);
    const QByteArray bare =
        QJsonDocument::fromJson(recordFile(u"documented-example.json"_s)).toJson(QJsonDocument::Compact);
    const QByteArray enveloped = "{\"data\":" + bare + '}';
    const QByteArray spaced = QJsonDocument::fromJson(enveloped).toJson(QJsonDocument::Indented);
    const std::pair<QString, QByteArray> forms[] = {
        {u"bare"_s, bare}, {u"in an envelope"_s, enveloped}, {u"in an envelope, with blanks"_s, spaced}};
    for (const auto &[name, bytes] : forms) {
        compare(
            u"%1, %2 bytes"_s.arg(name).arg(bytes.size()), [&] { keep(parseMessageRecord(bytes)); },
            [&] { keep(QJsonDocument::fromJson(bytes)); }, 0);
    }
}

} // namespace herald::bench
