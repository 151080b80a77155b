// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/MessageDetail.h"
#include "ui/history/DetailPane.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace herald;

namespace {

/// Every leaf of @p value under the name that fields have; an empty list is a leaf.
void collectLeaves(const QJsonValue &value, const QString &key, QList<std::pair<QString, QJsonValue>> &leaves)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collectLeaves(it.value(), key.isEmpty() ? it.key() : QString(key + u'.' + it.key()), leaves);
    } else if (value.isArray() && !value.toArray().isEmpty()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            collectLeaves(array.at(i), key == u"tags"_s ? key : u"%1[%2]"_s.arg(key).arg(i), leaves);
    } else {
        leaves.append({key, value});
    }
}

/// What a person reads for a leaf of the documented example.
QString readAs(const QString &key, const QJsonValue &value)
{
    if (key == u"received_at"_s)
        return u"23 Jan 2019 18:10:02"_s;
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    return value.isDouble() ? QString::number(value.toDouble()) : u"–"_s;
}

/// The values that stand in the pane, by the keys of @p detail.
QHash<QString, QString> readIn(const DetailPane &pane, const MessageDetail &detail)
{
    // A label and its value for each field, in this order.
    const QList<QLabel *> shown = pane.findChild<QWidget *>(u"detailFields"_s)->findChildren<QLabel *>();
    QHash<QString, QString> read;
    if (shown.size() != 2 * detail.fields.size())
        return read;
    for (qsizetype i = 0; i < detail.fields.size(); ++i) {
        QString value = shown.at(2 * i + 1)->text();
        value.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
        const bool seen = shown.at(2 * i)->isVisibleTo(&pane) && shown.at(2 * i + 1)->isVisibleTo(&pane)
            && shown.at(2 * i)->text() == detail.fields.at(i).label && !read.contains(detail.fields.at(i).key);
        read.insert(detail.fields.at(i).key, seen ? value : u"(not seen, or twice)"_s);
    }
    return read;
}

StoredMessage plainMessage()
{
    StoredMessage message;
    message.id = MessageId(1);
    message.to = u"+447700900123"_s;
    message.state = HandoverState::Accepted;
    return message;
}

} // namespace

/// What a person reads of one message.
class TestDetailPane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsEveryLeafOfTheDocumentedExample_data();
    void showsEveryLeafOfTheDocumentedExample();
    void showsTelnyxsOwnWordsWithoutARecord();
};

void TestDetailPane::showsEveryLeafOfTheDocumentedExample_data()
{
    QTest::addColumn<bool>("enveloped");
    QTest::newRow("bare") << false;
    QTest::newRow("in an envelope") << true;
}

void TestDetailPane::showsEveryLeafOfTheDocumentedExample()
{
    QFETCH(bool, enveloped);
    QFile file(QStringLiteral(HERALD_TEST_DATA "/records/documented-example.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray record = file.readAll();
    StoredMessage message = plainMessage();
    message.rawRecord = enveloped ? "{\"data\":" + record + '}' : record;
    const MessageDetail detail = MessageDetails::describe(message, {});

    DetailPane pane;
    pane.show(detail);
    const QHash<QString, QString> read = readIn(pane, detail);
    QList<std::pair<QString, QJsonValue>> leaves;
    collectLeaves(QJsonDocument::fromJson(record).object(), {}, leaves);
    QCOMPARE(leaves.size(), 40);
    for (const auto &[key, value] : leaves) {
        QVERIFY2(read.contains(key), qPrintable(key));
        const QString unit = key == u"wait_seconds"_s ? u" s"_s : key.endsWith(u".amount"_s) ? u" USD"_s : QString();
        QCOMPARE(QString(key + u'=' + read.value(key)), QString(key + u'=' + readAs(key, value) + unit));
    }
    const QString raw = pane.findChild<QPlainTextEdit *>(u"detailRaw"_s)->toPlainText();
    const QJsonObject kept = QJsonDocument::fromJson(raw.toUtf8()).object();
    QCOMPARE(enveloped ? kept.value("data"_L1).toObject() : kept, QJsonDocument::fromJson(record).object());
}

void TestDetailPane::showsTelnyxsOwnWordsWithoutARecord()
{
    StoredMessage message = plainMessage();
    message.state = HandoverState::Refused;
    message.error = {u"10027"_s, u"Unprocessable Entity"_s, u"The text is no text."_s, u"/text"_s, u"text"_s,
        u"https://a.test/10027"_s};
    message.circumstance = {Circumstance::Answered, 422};
    const MessageDetail detail = MessageDetails::describe(message, {});
    DetailPane pane;
    pane.show(detail);
    const QHash<QString, QString> read = readIn(pane, detail);
    QCOMPARE(read.value(u"errors[0].code"_s), u"10027"_s);
    QCOMPARE(read.value(u"errors[0].title"_s), u"Unprocessable Entity"_s);
    QCOMPARE(read.value(u"errors[0].detail"_s), u"The text is no text."_s);
    QCOMPARE(read.value(u"errors[0].source.pointer"_s), u"/text"_s);
    QCOMPARE(read.value(u"errors[0].source.parameter"_s), u"text"_s);
    QCOMPARE(read.value(u"errors[0].meta.url"_s), u"https://a.test/10027"_s);
}

QTEST_MAIN(TestDetailPane)
#include "tst_detailpane.moc"
