// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/Glyphs.h"
#include "ui/widgets/Tones.h"

#include <QTest>

using namespace herald;
using namespace Qt::StringLiterals;

class TestTones : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastIsTheOneOfWcag();
    void textCanBeRead_data();
    void textCanBeRead();
    void fillsStandOut_data() { textCanBeRead_data(); }
    void fillsStandOut();
    void foreignPaletteIsMadeReadable_data();
    void foreignPaletteIsMadeReadable();
    void ownPaletteGivesTheTable();
    void viewHighlightIsNotTheAccent();
    void everyOutcomeHasItsSign();
};

namespace {

QPalette paletteOf(
    const QColor &window, const QColor &base, const QColor &text, const QColor &highlight, const QColor &link)
{
    QPalette palette(window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, base);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::Link, link);
    return palette;
}

void verifyReadable(const Tones &tones)
{
    struct Pair {
        QString what;
        QColor text;
        QColor ground;
    };
    QList<Pair> pairs;
    const QList<std::pair<QString, QColor>> grounds = {
        {u"base"_s, tones.base}, {u"window"_s, tones.window}, {u"selection"_s, tones.selection}};
    for (const auto &[name, ground] : grounds) {
        pairs << Pair{u"text on "_s + name, tones.text, ground} << Pair{u"muted on "_s + name, tones.muted, ground}
              << Pair{u"link on "_s + name, tones.accentText, ground};
        for (int tone = 0; tone < toneCount; ++tone)
            pairs << Pair{u"tone %1 on "_s.arg(tone) + name, tones[static_cast<Tone>(tone)].text, ground};
    }
    for (int tone = 0; tone < toneCount; ++tone) {
        const ToneColours &colours = tones[static_cast<Tone>(tone)];
        pairs << Pair{u"tone %1 on its ground"_s.arg(tone), colours.text, colours.ground}
              << Pair{u"text on the ground of tone %1"_s.arg(tone), tones.text, colours.ground};
    }
    pairs << Pair{u"text on bubble"_s, tones.text, tones.bubble} << Pair{u"text on button"_s, tones.text, tones.button};
    for (const Pair &pair : pairs)
        QVERIFY2(Tones::contrast(pair.text, pair.ground) >= 4.5,
            qPrintable(u"%1: %2 on %3 is %4"_s.arg(pair.what, pair.text.name(), pair.ground.name())
                           .arg(Tones::contrast(pair.text, pair.ground))));
}

} // namespace

void TestTones::contrastIsTheOneOfWcag()
{
    QCOMPARE(qRound(Tones::contrast(Qt::black, Qt::white) * 100), 2100);
    QCOMPARE(qRound(Tones::contrast(Qt::white, Qt::white) * 100), 100);
    // #767676 on white is the well-known edge of 4.5:1.
    QVERIFY(Tones::contrast(QColor(0x767676), Qt::white) >= 4.5);
    QVERIFY(Tones::contrast(QColor(0x777777), Qt::white) < 4.5);
}

void TestTones::textCanBeRead_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << int(Tones::Scheme::Light);
    QTest::newRow("dark") << int(Tones::Scheme::Dark);
    QTest::newRow("high contrast") << int(Tones::Scheme::HighContrast);
}

void TestTones::textCanBeRead()
{
    QFETCH(int, scheme);
    const QPalette palette = Tones::paletteOf(static_cast<Tones::Scheme>(scheme));
    const Tones tones(palette);
    verifyReadable(tones);
    QVERIFY(Tones::contrast(tones.text, tones.mark) >= 4.5);
    QVERIFY(Tones::contrast(tones.text, tones.alt) >= 4.5);
    QVERIFY(Tones::contrast(tones.muted, tones.alt) >= 4.5);
    QVERIFY(Tones::contrast(tones.onAccent, tones.accent) >= 4.5);
    // What is off is quieter, and can still be read.
    QVERIFY(Tones::contrast(palette.color(QPalette::Disabled, QPalette::Text), tones.base) >= 2.5);
}

void TestTones::fillsStandOut()
{
    QFETCH(int, scheme);
    const Tones tones(Tones::paletteOf(static_cast<Tones::Scheme>(scheme)));
    for (const QColor &ground : {tones.base, tones.window}) {
        for (int tone = 0; tone < toneCount; ++tone) {
            if (static_cast<Tone>(tone) == Tone::Grey)
                continue; // always painted with an outline of the field colour, walked below
            const double contrast = Tones::contrast(tones[static_cast<Tone>(tone)].fill, ground);
            QVERIFY2(contrast >= 3.0 || ground != tones.base, qPrintable(u"fill %1 is %2"_s.arg(tone).arg(contrast)));
        }
    }
    QVERIFY(Tones::contrast(tones.field, tones.base) >= 3.0);
    QVERIFY(Tones::contrast(tones.accent, tones.base) >= 3.0);
}

void TestTones::foreignPaletteIsMadeReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light, blue") << paletteOf(
        QColor(0xEFF0F1), QColor(0xFFFFFF), QColor(0x232629), QColor(0x3DAEE9), QColor(0x2980B9));
    QTest::newRow("dark, blue") << paletteOf(
        QColor(0x2A2E32), QColor(0x1B1E20), QColor(0xFCFCFC), QColor(0x3DAEE9), QColor(0x1D99F3));
    QTest::newRow("light, yellow") << paletteOf(
        QColor(0xF6F5F4), QColor(0xFFFFFF), QColor(Qt::black), QColor(0xF9F06B), QColor(0xE5A50A));
    QTest::newRow("dark, dark link") << paletteOf(
        QColor(0x353535), QColor(0x2D2D2D), QColor(0xEEEEEC), QColor(0x15539E), QColor(0x0000FF));
}

void TestTones::foreignPaletteIsMadeReadable()
{
    QFETCH(QPalette, palette);
    const Tones tones(palette);
    verifyReadable(tones);
    QCOMPARE(tones.accent, palette.color(QPalette::Highlight));
    for (int tone = 0; tone < toneCount; ++tone)
        QVERIFY(Tones::contrast(tones[static_cast<Tone>(tone)].fill, tones.base) >= 3.0);
}

void TestTones::ownPaletteGivesTheTable()
{
    const Tones light(Tones::paletteOf(Tones::Scheme::Light));
    QCOMPARE(light.scheme, Tones::Scheme::Light);
    QCOMPARE(light[Tone::Green].text, QColor(0x176437));
    QCOMPARE(light.selection, QColor(0xDFE9FC));
    QVERIFY(!light.groundLine(Tone::Red).isValid());
    const Tones strong(Tones::paletteOf(Tones::Scheme::HighContrast));
    QVERIFY(strong.highContrast());
    QCOMPARE(strong.groundLine(Tone::Red), QColor(0xFF9D94));
}

void TestTones::viewHighlightIsNotTheAccent()
{
    const Tones tones(Tones::viewPaletteOf(Tones::Scheme::Dark));
    QCOMPARE(tones.accent, QColor(0x3B6DE0));
    QCOMPARE(Tones::viewPaletteOf(Tones::Scheme::Dark).color(QPalette::Highlight), tones.selection);
}

void TestTones::everyOutcomeHasItsSign()
{
    // Tone and sign together: never colour alone.
    QCOMPARE(toneOf(Outcome::Delivered), Tone::Green);
    QCOMPARE(glyphOf(Outcome::Delivered), Glyph::Check);
    QCOMPARE(toneOf(Outcome::Unconfirmed), Tone::Violet);
    QCOMPARE(glyphOf(Outcome::Unconfirmed), Glyph::Question);
    QCOMPARE(toneOf(Outcome::NoReceipt), Tone::Grey);
    QCOMPARE(toneOf(RowStatus::Attention), Tone::Amber);
    QCOMPARE(glyphOf(RowStatus::OptedOut), Glyph::Barred);
    for (int one = Outcome::Waiting; one <= Outcome::Other; ++one) {
        for (int other = one + 1; other <= Outcome::Other; ++other) {
            const auto a = static_cast<Outcome::Kind>(one);
            const auto b = static_cast<Outcome::Kind>(other);
            if (glyphOf(a) == glyphOf(b))
                QCOMPARE(toneOf(a), toneOf(b)); // one sign never comes in two colours
        }
    }
}

QTEST_MAIN(TestTones)
#include "tst_tones.moc"
