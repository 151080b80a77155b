// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Scale.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace herald::test {

class TextLabelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsAtTheSideOfItsPage();
    void takesTheRoomOfAPlainLabel_data();
    void takesTheRoomOfAPlainLabel();
    void measuresAnewWhatHasChanged();

private:
    static void compare(const TextLabel &label)
    {
        QLabel plain(label.text());
        plain.setFont(label.font());
        plain.setTextFormat(Qt::PlainText);
        plain.setWordWrap(label.wordWrap());
        plain.setContentsMargins(label.contentsMargins());
        QCOMPARE(label.sizeHint(), plain.sizeHint());
        QCOMPARE(label.minimumSizeHint(), plain.minimumSizeHint());
        for (const int width : {40, 90, 90, 300})
            QCOMPARE(label.heightForWidth(width), plain.heightForWidth(width));
    }
};

/// Whichever way its words run: a name in another script must not stand at the far side of a list.
void TextLabelTest::standsAtTheSideOfItsPage()
{
    QWidget page;
    TextLabel english(u"Log of decisions"_s, TypeSize::Heading, TextLabel::Plain, &page);
    TextLabel hebrew(u"\u05d9\u05d5\u05de\u05df"_s, TypeSize::Body, TextLabel::Plain, &page);
    TextLabel figure(u"12"_s, TypeSize::Body, TextLabel::Plain, &page);
    figure.setAlignment(Qt::AlignRight | Qt::AlignTop);
    const auto side = [](const QLabel &label) { return label.alignment() & Qt::AlignHorizontal_Mask; };
    QCOMPARE(side(english), Qt::AlignLeft | Qt::AlignAbsolute);
    QCOMPARE(side(hebrew), Qt::AlignLeft | Qt::AlignAbsolute);
    QCOMPARE(side(figure), Qt::AlignRight | Qt::AlignAbsolute);
    page.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(side(english), Qt::AlignRight | Qt::AlignAbsolute);
    QCOMPARE(side(hebrew), Qt::AlignRight | Qt::AlignAbsolute);
    QCOMPARE(side(figure), Qt::AlignLeft | Qt::AlignAbsolute);
    QCOMPARE(figure.alignment() & Qt::AlignVertical_Mask, Qt::AlignTop);
}

void TextLabelTest::takesTheRoomOfAPlainLabel_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one line") << u"Every row accounted for"_s;
    QTest::newRow("two lines") << u"Every row\naccounted for"_s;
    QTest::newRow("ampersand") << u"Fish & chips"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("spaces at the end") << u"to  "_s;
    QTest::newRow("another script") << u"\u0645\u0631\u062d\u0628\u0627"_s;
}

void TextLabelTest::takesTheRoomOfAPlainLabel()
{
    QFETCH(QString, text);
    for (const bool wrapped : {false, true}) {
        TextLabel label(text, TypeSize::Heading);
        label.setWordWrap(wrapped);
        compare(label);
        label.setContentsMargins(3, 5, 7, 11);
        compare(label);
    }
}

void TextLabelTest::measuresAnewWhatHasChanged()
{
    TextLabel label(u"Draft saved"_s, TypeSize::Small);
    compare(label);
    label.setText(u"Draft not saved. The disk is full, and nothing more can be written to it."_s);
    compare(label);
    label.setWordWrap(true);
    compare(label);
    QFont large = label.font();
    large.setPixelSize(40);
    label.setFont(large);
    compare(label);
    label.setWordWrap(false);
    compare(label);
}

} // namespace herald::test

QTEST_MAIN(herald::test::TextLabelTest)
#include "tst_textlabel.moc"
