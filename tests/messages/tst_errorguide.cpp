// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/ApiError.h"
#include "app/messages/ErrorTable.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace herald;

namespace {

ApiError withCode(const QString &code)
{
    ApiError error;
    error.code = code;
    return error;
}

QStringList numbers(const QString &list)
{
    return list.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestErrorGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasPlainWords_data();
    void everyCodeHasPlainWords();
    void everyDocumentedCodeIsKnown();
    void classes();
    void accountWide();
    void unknownCodesSpeakWithTelnyxsWords();
    void strangersWordsAreBounded();
};

void TestErrorGuide::everyCodeHasPlainWords_data()
{
    QTest::addColumn<QString>("code");
    for (const auto table : {accountErrors(), messagingErrors()}) {
        for (const ErrorTableRow &row : table)
            QTest::addRow("%d", row.code) << QString::number(row.code);
    }
}

void TestErrorGuide::everyCodeHasPlainWords()
{
    QFETCH(QString, code);
    const ErrorWords words = ErrorGuide::explain(withCode(code));
    // For support staff, not for programmers.
    static const QRegularExpression jargon(
        u"\\b(JSON|HTTP|API error|parameter|payload|endpoint|null|exception|retry|E\\.164|DLR|10DLC)\\b|!|<|\\bplease\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const QString &text : {words.whatHappened, words.whatToDo}) {
        QVERIFY(text.size() > 10);
        QVERIFY(text.at(0).isUpper());
        QVERIFY(text.endsWith(u'.'));
        QVERIFY2(!jargon.match(text).hasMatch(), qPrintable(text));
        QVERIFY2(!text.contains(code), qPrintable(text));
    }
    QVERIFY(ErrorGuide::classOf(code) != ErrorClass::Unknown);
}

void TestErrorGuide::everyDocumentedCodeIsKnown()
{
    const QStringList documented = numbers(u"10001 10002 10003 10004 10005 10006 10007 10008 10009 10010 10011 10015 "
                                           u"10016 10019 10020 10022 10023 10024 10025 10026 10027 "
                                           "10028 10029 10030 10031 10032 10033 10034 10035 10036 10037 10038 10039 "
                                           "20001 20002 20003 20006 20008 20012 20013 20014 20015 "
                                           "20016 20017 20100 40001 40002 40003 40004 40005 40006 40007 40008 40009 "
                                           "40010 40011 40012 40013 40014 40015 40016 40017 40018 "
                                           "40019 40020 40100 40300 40301 40302 40303 40304 40305 40306 40307 40309 "
                                           "40310 40311 40312 40313 40314 40315 40316 40318 40319 "
                                           "40320 40321 40322 40325 40326 40328 40329 40330 40331 40333"_s);
    for (const QString &code : documented)
        QVERIFY2(findError(code), qPrintable(code));
    QCOMPARE(qsizetype(accountErrors().size() + messagingErrors().size()), documented.size());
}

void TestErrorGuide::classes()
{
    const QList<std::pair<ErrorClass, QString>> expected{
        {ErrorClass::Permanent,
            u"10001 10002 10015 10016 10027 40001 40003 40007 40009 40012 40300 40301 40302 40310 40316 40319 40322 40328"_s},
        {ErrorClass::Fix,
            u"10003 10005 10006 10009 10010 10022 10038 20001 20012 20013 20017 20100 40013 40015 40305 40306 40307 "
            u"40309 "
            "40312 40314 40315 40321 40325 40326 40331"_s},
        {ErrorClass::Temporary, u"10011 10037 40006 40008 40318"_s},
        {ErrorClass::Hold, u"10035 10036 40002 40004 40005 40011 40014 40020 40320 40333"_s},
        {ErrorClass::Ambiguous, u"10007 10008"_s},
        {ErrorClass::Unknown, u"0 1 99999 4030 403000 -40300 40300x forty"_s},
    };
    for (const auto &[errorClass, codes] : expected) {
        for (const QString &code : numbers(codes))
            QVERIFY2(ErrorGuide::classOf(code) == errorClass, qPrintable(code));
    }
    QCOMPARE(ErrorGuide::classOf(QString()), ErrorClass::Unknown);
}

void TestErrorGuide::accountWide()
{
    for (const QString &code : numbers(
             u"10005 10006 10009 10010 10038 20001 20002 20006 20012 20013 20017 20100 40305 40306 40307 40312 40314 "
             "40320 40325 40331 40333"_s))
        QVERIFY2(ErrorGuide::isAccountWide(code), qPrintable(code));
    // These are about one message, or pass by themselves: the others may go on.
    for (const QString &code :
        numbers(
            u"10001 10002 10011 10015 10016 10037 40001 40002 40008 40300 40302 40309 40310 40316 40318 40319 40322 99999"_s))
        QVERIFY2(!ErrorGuide::isAccountWide(code), qPrintable(code));
    QVERIFY(!ErrorGuide::isAccountWide(QString()));
}

void TestErrorGuide::unknownCodesSpeakWithTelnyxsWords()
{
    ApiError error = withCode(u"49999"_s);
    error.title = u"Carrier on strike"_s;
    error.detail = u"Until Monday"_s;
    const ErrorWords words = ErrorGuide::explain(error);
    QVERIFY(words.whatHappened.contains(u"Carrier on strike"));
    QVERIFY(words.whatHappened.contains(u"Until Monday"));
    QVERIFY(words.whatToDo.contains(u"49999"));

    error.detail.clear();
    QVERIFY(ErrorGuide::explain(error).whatHappened.contains(u"Carrier on strike"));
    QVERIFY(!ErrorGuide::explain({}).whatHappened.isEmpty());
    QVERIFY(!ErrorGuide::explain({}).whatToDo.isEmpty());
    error.title = u"%1 and %2"_s; // words from outside are not patterns
    error.detail = u"100%1"_s;
    QVERIFY(ErrorGuide::explain(error).whatHappened.contains(u"%1 and %2"));
}

void TestErrorGuide::strangersWordsAreBounded()
{
    ApiError error = withCode(QString(1000, u'4'));
    error.title = QString(100'000, u'x');
    error.detail = u"one\ntwo\u202e\u0007"_s;
    const ErrorWords words = ErrorGuide::explain(error);
    QVERIFY(words.whatHappened.size() < 1000);
    QVERIFY(words.whatToDo.size() < 1000);
    QVERIFY(words.whatHappened.contains(u"one two"));
    QVERIFY(!words.whatHappened.contains(u'\u202e') && !words.whatHappened.contains(u'\u0007'));
}

QTEST_GUILESS_MAIN(TestErrorGuide)
#include "tst_errorguide.moc"
