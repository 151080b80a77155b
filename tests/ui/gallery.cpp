// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/GalleryPages.h"
#include "ui/desktop/Look.h"
#include "ui/widgets/Icons.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>
#include <QWidget>

#include <memory>

using namespace herald;
using namespace Qt::StringLiterals;

/// gallery FOLDER: saves pictures of every widget, light, dark, high contrast and right to left.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QDir folder(app.arguments().value(1, u"."_s));
    if (!folder.mkpath(u"."_s))
        return 1;
    Look *look = Look::install(app, LookChoice::Light);
    struct Sheet {
        QString name;
        LookChoice choice;
        Qt::LayoutDirection direction;
    };
    const QList<Sheet> sheets = {{u"light"_s, LookChoice::Light, Qt::LeftToRight},
        {u"dark"_s, LookChoice::Dark, Qt::LeftToRight}, {u"contrast"_s, LookChoice::HighContrast, Qt::LeftToRight},
        {u"rtl"_s, LookChoice::Light, Qt::RightToLeft}};
    using Make = QWidget *(*)();
    const QList<std::pair<QString, Make>> pages = {{u"controls"_s, gallery::makeControls},
        {u"lines"_s, gallery::makeLines}, {u"pages"_s, gallery::makePages}, {u"tables"_s, gallery::makeTables}};
    for (const Sheet &sheet : sheets) {
        look->setChoice(sheet.choice);
        QApplication::setLayoutDirection(sheet.direction);
        for (const auto &[name, make] : pages) {
            const std::unique_ptr<QWidget> page(make());
            page->resize(1180, name == u"pages"_s ? 900 : 760);
            page->show();
            QApplication::processEvents();
            page->grab().save(folder.filePath(name + u"-"_s + sheet.name + u".png"_s));
        }
    }
    Icons::herald().pixmap(256, 256).save(folder.filePath(u"icon-256.png"_s));
    Icons::herald().pixmap(48, 48).save(folder.filePath(u"icon-48.png"_s));
    Icons::herald().pixmap(16, 16).save(folder.filePath(u"icon-16.png"_s));
    QIcon(u":/icons/herald-symbolic.svg"_s).pixmap(64, 64).save(folder.filePath(u"icon-symbolic.png"_s));
    return 0;
}
