// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/Look.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Icons.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOption>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace herald;
using namespace Qt::StringLiterals;

class TestLook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void plainFusionGetsHeraldsPalette();
    void choiceChangesWhileRunning();
    void controlsAreOfOneHeight();
    void kindsOfButtonsDiffer();
    void iconsFollowThePalette();
    void noIconIsBlankWithoutATheme();
    void ownIconIsThere();
    void menuHeadingsArePainted();
    void boxesFoldOutRoomyRows();
    void focusOfATickBoxIsRoundItsWords_data();
    void focusOfATickBoxIsRoundItsWords();

private:
    Look *m_look = nullptr;
};

namespace {

/// How many pixels of @p image are neither transparent nor of another colour than @p ink.
int inked(const QImage &image, const QColor &ink)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += pixel.alpha() > 200 && qAbs(pixel.red() - ink.red()) < 24 && qAbs(pixel.green() - ink.green()) < 24
                && qAbs(pixel.blue() - ink.blue()) < 24;
        }
    }
    return count;
}

} // namespace

void TestLook::initTestCase()
{
    m_look = Look::install(*qApp, LookChoice::System);
}

void TestLook::plainFusionGetsHeraldsPalette()
{
    QVERIFY(m_look->isOwnPalette());
    QCOMPARE(Tones::of(nullptr).accent, QColor(0x2554C7));
    QVERIFY(QApplication::style()->property("heraldStyle").toBool());
    QTableView view;
    view.ensurePolished();
    QCOMPARE(view.palette().color(QPalette::Highlight), QColor(0xDFE9FC));
    QCOMPARE(view.palette().color(QPalette::HighlightedText), QColor(0x18202C));
}

void TestLook::choiceChangesWhileRunning()
{
    QLineEdit field;
    field.show();
    QList<QColor> bases;
    QList<Tones::Scheme> schemes;
    // Qt hands a new palette to its widgets only while the application runs.
    QTimer::singleShot(0, &field, [&] {
        for (const LookChoice choice :
            {LookChoice::Dark, LookChoice::HighContrast, LookChoice::Light, LookChoice::System}) {
            m_look->setChoice(choice);
            QCoreApplication::processEvents();
            bases << field.palette().color(QPalette::Base);
            schemes << Tones::of(&field).scheme;
        }
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    QCOMPARE(bases, (QList<QColor>{QColor(0x1C2128), QColor(Qt::black), QColor(Qt::white), QColor(Qt::white)}));
    QCOMPARE(schemes,
        (QList<Tones::Scheme>{
            Tones::Scheme::Dark, Tones::Scheme::HighContrast, Tones::Scheme::Light, Tones::Scheme::Light}));
}

void TestLook::controlsAreOfOneHeight()
{
    QPushButton button(u"Test to me"_s);
    QComboBox combo;
    QLineEdit field;
    QSpinBox spin;
    const int height = button.sizeHint().height();
    QVERIFY(height >= 32);
    QCOMPARE(combo.sizeHint().height(), height);
    QCOMPARE(field.sizeHint().height(), height);
    QCOMPARE(spin.sizeHint().height(), height);
    QVERIFY(PrimaryButton(u"Review…"_s).sizeHint().height() >= 36);
    // A larger font makes everything higher, never cuts it.
    QFont large = button.font();
    large.setPixelSize(28);
    button.setFont(large);
    QVERIFY(button.sizeHint().height() > height);
}

void TestLook::kindsOfButtonsDiffer()
{
    PrimaryButton primary(u"Send"_s);
    primary.resize(primary.sizeHint());
    QVERIFY(inked(primary.grab().toImage(), Tones::of(nullptr).accent) > 1000);
    QPushButton plain(u"Send"_s);
    plain.resize(primary.size());
    QCOMPARE(inked(plain.grab().toImage(), Tones::of(nullptr).accent), 0);
    const std::unique_ptr<QPushButton> danger(makeDangerButton(u"Remove…"_s));
    QCOMPARE(buttonKind(danger.get()), ButtonKind::Danger);
}

void TestLook::iconsFollowThePalette()
{
    const QIcon icon = Icons::get(u"document-edit"_s);
    m_look->setChoice(LookChoice::Dark);
    QVERIFY(inked(icon.pixmap(22, 22).toImage(), Tones::of(nullptr).text) > 5);
    m_look->setChoice(LookChoice::Light);
    QVERIFY(inked(icon.pixmap(22, 22).toImage(), Tones::of(nullptr).text) > 5);
    QVERIFY(inked(Icons::get(u"document-edit"_s, Tone::Accent).pixmap(22, 22).toImage(),
                Tones::of(nullptr)[Tone::Accent].text)
        > 5);
}

void TestLook::noIconIsBlankWithoutATheme()
{
    const QString before = QIcon::themeName();
    QIcon::setThemeName(u"there-is-no-such-theme"_s);
    QIcon::setFallbackThemeName(u"there-is-no-such-theme"_s);
    for (const char *name : {"document-edit", "document-send", "view-history", "system-users", "office-chart-bar",
             "configure", "application-menu", "document-import", "document-export", "edit-find", "edit-clear",
             "edit-rename", "go-previous", "go-next", "media-playback-pause", "media-playback-start",
             "media-playback-stop", "view-refresh", "call-start", "list-add", "view-list-text", "im-user", "flag",
             "speedometer", "clock", "languages", "lock", "password-show-on", "notifications", "view-visible",
             "input-keyboard", "help-about", "internet-services", "a-name-nobody-draws"}) {
        const QString text = QString::fromLatin1(name);
        QVERIFY2(inked(Icons::get(text).pixmap(32, 32).toImage(), Tones::of(nullptr).text) > 5, name);
        QPixmap canvas(32, 32);
        canvas.fill(Qt::transparent);
        QPainter painter(&canvas);
        QCOMPARE(paintFallbackIcon(painter, text, canvas.rect(), Qt::black), text != u"a-name-nobody-draws"_s);
    }
    for (int glyph = 0; glyph < glyphCount; ++glyph)
        QVERIFY(inked(Icons::get(static_cast<Glyph>(glyph)).pixmap(28, 28).toImage(), Tones::of(nullptr).text) > 5);
    QIcon::setThemeName(before);
    QIcon::setFallbackThemeName(u"breeze"_s);
}

void TestLook::ownIconIsThere()
{
    QVERIFY(inked(Icons::herald().pixmap(64, 64).toImage(), QColor(0x2554C7)) > 800);
}

void TestLook::menuHeadingsArePainted()
{
    QMenu menu;
    menu.setSeparatorsCollapsible(false);
    const QAction *first = menu.addSection(u"Notice"_s);
    menu.addAction(u"New notice"_s);
    const QAction *second = menu.addSection(u"Go to"_s);
    menu.addAction(u"Compose"_s);
    menu.ensurePolished();
    menu.resize(menu.sizeHint());
    const Tones tones = Tones::of(&menu);
    for (const QAction *heading : {first, second}) {
        const QRect place = menu.actionGeometry(const_cast<QAction *>(heading));
        QVERIFY(place.height() >= menu.fontMetrics().height());
        QVERIFY(inked(menu.grab(place).toImage(), tones.muted) > 20);
    }
    // A line parts groups; above the first there is nothing to part.
    QVERIFY(menu.actionGeometry(const_cast<QAction *>(second)).height()
        > menu.actionGeometry(const_cast<QAction *>(first)).height());
}

void TestLook::boxesFoldOutRoomyRows()
{
    QComboBox box;
    box.addItems({u"As the desktop"_s, u"Light"_s, u"Dark"_s, u"High contrast"_s});
    box.show();
    QVERIFY(QTest::qWaitForWindowExposed(&box));
    box.showPopup();
    const QAbstractItemView *rows = box.view();
    for (int row = 0; row < box.count(); ++row) {
        const QRect place = rows->visualRect(box.model()->index(row, 0));
        QVERIFY(place.height() >= 28);
        QVERIFY2(rows->viewport()->rect().contains(place), qPrintable(box.itemText(row)));
    }
    box.hidePopup();
}

void TestLook::focusOfATickBoxIsRoundItsWords_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addRow("left to right") << Qt::LeftToRight;
    QTest::addRow("right to left") << Qt::RightToLeft;
}

void TestLook::focusOfATickBoxIsRoundItsWords()
{
    QFETCH(Qt::LayoutDirection, direction);
    QCheckBox box(u"Warn before people are texted at night"_s);
    box.setLayoutDirection(direction);
    box.resize(box.sizeHint() + QSize(60, 0));
    QStyleOptionButton option;
    option.initFrom(&box);
    option.text = box.text();
    const QStyle *style = box.style();
    const QRect frame = style->subElementRect(QStyle::SE_CheckBoxFocusRect, &option, &box);
    const QRect sign = style->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box);
    QRect words = style->subElementRect(QStyle::SE_CheckBoxContents, &option, &box);
    const int length = box.fontMetrics().horizontalAdvance(box.text());
    if (direction == Qt::RightToLeft)
        words.setLeft(words.right() - length + 1);
    else
        words.setWidth(length);
    QVERIFY(box.rect().contains(frame));
    // Two pixels of frame, and a little air.
    QVERIFY(frame.adjusted(3, 0, -3, 0).contains(sign));
    QVERIFY(frame.left() + 3 <= words.left() && frame.right() - 3 >= words.right());
    QVERIFY(frame.width() < box.width() - 40);
    // The words themselves have the room that they need.
    box.resize(box.sizeHint());
    option.rect = box.rect();
    QVERIFY(style->subElementRect(QStyle::SE_CheckBoxContents, &option, &box).width() >= length);
}

QTEST_MAIN(TestLook)
#include "tst_look.moc"
