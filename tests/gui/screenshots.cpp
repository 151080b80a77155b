// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/SendingHabits.h"
#include "app/secrets/MemorySecretStore.h"
#include "app/session/Session.h"
#include "ui/composer/ComposePage.h"
#include "ui/desktop/Look.h"
#include "ui/desktop/Translations.h"
#include "ui/outbox/OutboxPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/NoticeEditor.h"
#include "ui/window/MainWindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace herald;

namespace {

/// One tour through the window, page by page, saving a picture of each.
class Tour
{
public:
    Tour(const QDir &folder, QString suffix, Look *look, QSize size)
        : m_folder(folder)
        , m_suffix(std::move(suffix))
        , m_look(look)
        , m_size(size)
    {
    }

    void run(bool everything)
    {
        open(true);
        if (everything)
            questions();
        write();
        save("compose");
        reviewAtNight();
        review();
        if (everything) {
            m_window->showPage(MainWindow::OutboxOverview);
            QTest::qWait(2500);
            save("outbox");
            outboxStates();
            saveDialog(m_window->findChild<QAbstractButton *>(u"logButton"_s), u"logDialog"_s, "outbox-log");
            m_window->showPage(MainWindow::History);
            QTest::qWait(300);
            chooseFailure();
            save("history");
            m_window->findChild<QTabWidget *>(u"detailTabs"_s)->setCurrentIndex(1);
            save("history-raw");
            people();
            lines();
            m_window->showPage(MainWindow::Settings);
            auto *sections = m_window->findChild<QListWidget *>(u"settingsSections"_s);
            m_window->findChild<QPushButton *>(u"connectAccount"_s)->click();
            QTest::qWait(300);
            save("settings");
            m_window->findChild<QAbstractButton *>(u"advancedAccount"_s)->click();
            QTest::qWait(300);
            save("settings-advanced");
            sections->setCurrentRow(1);
            QTest::qWait(200);
            save("settings-sending");
            sections->setCurrentRow(3);
            save("settings-practice");
            close();
            open(false);
            save("welcome");
        }
        close();
    }

private:
    void open(bool sandbox)
    {
        m_data = std::make_unique<QTemporaryDir>();
        SessionOptions options;
        options.dataDir = m_data->path();
        options.sandbox = sandbox;
        options.sandboxSpeed = 4;
        auto session = Session::open(SessionStart(options), std::make_unique<MemorySecretStore>());
        if (!session)
            qFatal("%s", qPrintable(session.error().words));
        m_session = std::move(*session);
        m_window = std::make_unique<MainWindow>(*m_session, m_look);
        m_window->resize(m_size);
        m_window->show();
        QTest::qWait(700);
    }

    void close()
    {
        m_window.reset();
        m_session.reset();
    }

    void write()
    {
        QTest::qWait(300);
        Account account = m_session->accounts().current();
        account.defaultCountry = u"GB"_s;
        account.partsPerMinute = 0;
        m_session->accounts().save(account);
        m_window->findChild<QComboBox *>(u"senderPicker"_s)->setEditText(u"Herald"_s);
        QString people = u"Number\tName\tDay\tSlot\n07700 900142\tAna\tThu 26 Nov\t10:00 and 12:00\n"
                         "+44 7700 900187\tMichał\tThu 26 Nov\t10:00 and 12:00\n"
                         "07700 90016\tPriya\tThu 26 Nov\t13:00 and 15:00\n"
                         "(0)7700-900203\tTomas\tThu 26 Nov\t13:00 and 15:00\n"
                         "+447700900142\tAna D.\tFri 27 Nov\t09:00 and 11:00\n"
                         "+1 212 555 0142\tJoan\tFri 27 Nov\t11:00 and 13:00\n"
                         "07700 900377\t#N/A\tFri 27 Nov\t09:00 and 11:00\n"
                         "O7700900455\tZoë\tFri 27 Nov\t11:00 and 13:00\n"
                         "07700 900901\tIdris\tFri 27 Nov\t11:00 and 13:00\n"
                         "07700 900905\tNoor\tFri 27 Nov\t11:00 and 13:00\n"
                         "07700 900907\tHamid\tFri 27 Nov\t11:00 and 13:00\n"
                         "07700 900904\tSofia\tFri 27 Nov\t11:00 and 13:00\n"_s;
        for (int i = 0; i < 24; ++i)
            people += u"07700 9003%1\tLeila\tFri 27 Nov\t11:00 and 13:00\n"_s.arg(i + 10);
        open(u"ward-visits.csv"_s, people);
        open(u"volunteers.csv"_s,
            u"Number\tName\tDay\tSlot\n07700 900911\tImani\tFri 27 Nov\t11:00 and 13:00\n"
            "07700 900912\tJonas\tFri 27 Nov\t11:00 and 13:00\n"_s);
        m_window->findChild<Banner *>(u"listBanner"_s)->dismiss();
        m_window->findChild<QTableView *>(u"recipientTable"_s)->scrollToTop();
        auto *editor = m_window->findChild<NoticeEditor *>(u"noticeEditor"_s);
        editor->setText(
            u"Hi {{name}}, your clinic visit moves to {{day}} between {{slot}}. If that doesn’t suit, please "
            "ring 01632 960 123 before 17:00 and we’ll find another time."_s);
        showTitle();
        editor->setFocus();
        QTextCursor cursor = editor->textCursor();
        cursor.movePosition(QTextCursor::End);
        editor->setTextCursor(cursor);
        QTest::qWait(900);
    }

    void open(const QString &name, const QString &content)
    {
        QFile file(m_data->filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content.toUtf8());
        file.close();
        m_window->findChild<ComposePage *>()->composition().recipients().openFile(file.fileName());
        QTest::qWait(400);
    }

    void showTitle()
    {
        auto *title = m_window->findChild<QLineEdit *>(u"noticeTitle"_s);
        title->setFocus();
        QTest::keyClicks(title, u"Ward visits, moved slots"_s);
    }

    /// A dialog over the dimmed window.
    void saveInFront(QWidget *dialog, const char *page)
    {
        QPixmap picture = m_window->grab();
        {
            QPainter painter(&picture);
            painter.fillRect(m_window->rect(), QColor(0, 0, 0, 90));
            const QPixmap front = dialog->grab();
            painter.drawPixmap(
                (m_window->width() - dialog->width()) / 2, (m_window->height() - dialog->height()) / 2, front);
        }
        keep(picture, page);
    }

    /// The dialog that @p opener opens.
    void saveDialog(QAbstractButton *opener, const QString &name, const char *page)
    {
        opener->click();
        QTest::qWait(500);
        auto *dialog = m_window->findChild<QDialog *>(name);
        saveInFront(dialog, page);
        dialog->reject();
        QTest::qWait(100);
    }

    /// What was pasted had lines without a number.
    void lines()
    {
        m_window->showPage(MainWindow::Compose);
        m_window->findChild<ComposePage *>()->composition().recipients().paste(
            u"07700 900123 Ana\nbring the blue folder\n07700 900124 Bo\nthe keys are at the desk of ward 3, "
            "ask for the green ones\n07700 900125 or 07700 900126 Cem\n"_s);
        QTest::qWait(500);
        save("compose-lines");
        saveDialog(m_window->findChild<Banner *>(u"listBanner"_s)->button(), u"linesDialog"_s, "compose-lines-shown");
    }

    /// An empty list, and what is asked about the first that comes.
    void questions()
    {
        save("compose-empty");
        RecipientDesk &recipients = m_window->findChild<ComposePage *>()->composition().recipients();
        recipients.paste(u"07400 123456 Ana\n07400 123457 Ben\n+44 7400 123458 Cem\n"_s);
        QTest::qWait(500);
        saveDialog(m_window->findChild<QAbstractButton *>(u"chooseCountry"_s), u"countryDialog"_s, "compose-country");
        open(u"volunteers.csv"_s,
            u"Name,Day,Night\nAna,+44 7400 123456,+44 7500 123456\nBen,+44 7400 123457,+44 7500 123457\n"_s);
        auto *dialog = m_window->findChild<QDialog *>(u"columnsDialog"_s);
        saveInFront(dialog, "compose-columns");
        dialog->reject();
        recipients.replaceAll({});
        QTest::qWait(200);
    }

    void setHabits(const SendingHabits &habits)
    {
        m_session->store().run([habits](Repositories &store) { return habits.save(store); }).waitForFinished();
    }

    /// It is night, there are many people, and the text was sent before.
    void reviewAtNight()
    {
        SendingHabits night;
        night.quiet = {QTime::currentTime().hour(), (QTime::currentTime().hour() + 9) % 24};
        night.typedCountAbove = 20;
        setHabits(night);
        m_window->findChild<QPushButton *>(u"reviewButton"_s)->click();
        QTest::qWait(500);
        auto *dialog = m_window->findChild<QDialog *>(u"reviewDialog"_s);
        saveInFront(dialog, "review-night");
        auto *choice = dialog->findChild<QComboBox *>(u"startChoice"_s);
        choice->setCurrentIndex(choice->count() - 1);
        dialog->findChild<QDateTimeEdit *>(u"startTime"_s)
            ->setDateTime(QDateTime(QDate::currentDate().addDays(1), QTime(9, 30)));
        auto *zone = dialog->findChild<QComboBox *>(u"startZone"_s);
        zone->setCurrentIndex(zone->findData(QByteArray("Pacific/Auckland")));
        QTest::qWait(400);
        saveInFront(dialog, "review-scheduled");
        dialog->findChild<QPushButton *>(u"show_invalid"_s)->click();
        QTest::qWait(200);
        saveInFront(dialog->findChild<QDialog *>(u"rowsDialog"_s), "review-rows");
        dialog->findChild<QDialog *>(u"rowsDialog"_s)->accept();
        dialog->reject();
        SendingHabits calm;
        calm.quiet = {0, 0};
        calm.undo = std::chrono::seconds(0);
        setHabits(calm);
        QTest::qWait(200);
    }

    void review()
    {
        m_window->findChild<QPushButton *>(u"reviewButton"_s)->click();
        QTest::qWait(500);
        auto *dialog = m_window->findChild<QDialog *>(u"reviewDialog"_s);
        saveInFront(dialog, "review");
        for (auto *tick : dialog->findChildren<QCheckBox *>(u"confirm"_s))
            tick->setChecked(true);
        dialog->findChild<QPushButton *>(u"sendButton"_s)->click();
        QTest::qWait(600);
    }

    void people()
    {
        m_window->showPage(MainWindow::People);
        QTest::qWait(200);
        save("people-empty");
        PeopleDesk &desk = m_session->people();
        ListRules rules;
        rules.phone = {u"GB"_s, true};
        const auto keep = [&](const QString &name, int rows) {
            RecipientList list;
            Sheet sheet;
            sheet.setHeadings({u"Name"_s, u"Number"_s, u"Ward"_s});
            const QStringList names{u"Ana"_s, u"Idris"_s, u"Ines"_s, u"Leila"_s, u"Noor"_s, u"Sofia"_s, u"Zoë"_s};
            for (int i = 0; i < rows; ++i)
                sheet.appendRow(i + 2, {names.at(i % names.size()), u"07700 9003%1"_s.arg(i % 90 + 10), u"north"_s});
            list.append(sheet, {1, 0, {}});
            desk.save(name, checkList(list, rules));
        };
        keep(u"Volunteers"_s, 13);
        keep(u"Ward visits, north"_s, 58);
        keep(u"Staff on call, every second weekend and on holidays"_s, 26);
        desk.addOptOuts({u"+447700900313"_s}, OptOutSource::Person, u"Asked by phone to be left out"_s);
        desk.addOptOuts({u"+447700900318"_s, u"+447700900319"_s}, OptOutSource::Import, u"letter of 12 November"_s);
        desk.fetch();
        QTest::qWait(800);
        auto *lists = m_window->findChild<QAbstractItemView *>(u"peopleLists"_s);
        lists->setCurrentIndex(lists->model()->index(3, 0));
        QTest::qWait(400);
        auto *rows = m_window->findChild<QTableView *>(u"listRows"_s);
        rows->setCurrentIndex(rows->model()->index(3, 1));
        QTest::qWait(400);
        save("people");
        lists->setCurrentIndex(lists->model()->index(lists->model()->rowCount() - 1, 0));
        QTest::qWait(300);
        auto *optOuts = m_window->findChild<QTableView *>(u"optOutRows"_s);
        optOuts->setCurrentIndex(optOuts->model()->index(0, 0));
        QTest::qWait(400);
        save("people-opted-out");
    }

    NoticeId submit(const QString &title, int people, const std::function<void(Notice &)> &change, int undo = 0)
    {
        NewNotice made;
        made.notice.account = m_session->accounts().current().id;
        made.notice.practice = true;
        made.notice.title = title;
        made.notice.sender = u"Herald"_s;
        made.notice.text = u"The clinic moves to room 4 today."_s;
        made.notice.profileId = m_session->accounts().current().profileId;
        made.notice.createdAt = QDateTime::currentDateTimeUtc();
        change(made.notice);
        for (int i = 0; i < people; ++i)
            made.messages.append(
                {i + 1, u"+44770090%1"_s.arg(i, 4, 10, QLatin1Char('0')), u"Leila"_s, made.notice.text, 1});
        const auto id = m_session->outbox().submit(made, std::chrono::seconds(undo));
        [[maybe_unused]] const bool there = QTest::qWaitFor([&id] { return id.isFinished(); });
        return id.result().value_or(NoticeId());
    }

    /// A notice about to begin, one that is sent slowly, one that is scheduled, one paused for a reason, one to settle.
    void outboxStates()
    {
        const auto plain = [](Notice &) {};
        const auto slow = [](Notice &notice) { notice.partsPerMinute = 240; };
        auto &page = *m_window->findChild<OutboxPage *>();
        auto *settle = m_window->findChild<QWidget *>(u"unconfirmedBanner"_s);
        if (settle->isVisible()) {
            settle->findChild<QPushButton *>()->click();
            QTest::qWait(600);
            save("outbox-settle");
        }
        const NoticeId running = submit(u"Rota change, volunteers"_s, 400, slow);
        submit(u"Flu clinic reminder"_s, 318,
            [](Notice &notice) { notice.startAt = QDateTime(QDate::currentDate().addDays(1), QTime(8, 30)).toUTC(); });
        const NoticeId paused = submit(u"Pharmacy closed on Friday"_s, 500, slow);
        QTest::qWait(3000);
        m_session->outbox().pause(paused);
        QTest::qWait(400);
        m_session->store().run([paused](Repositories &store) {
            return store.notices.setState(paused, NoticeState::Paused,
                u"The spending limit for today is reached. Resume after midnight UTC, or raise the limit at Telnyx."_s);
        });
        page.refresh();
        page.choose(running);
        QTest::qWait(12000);
        save("outbox-sending");
        page.choose(paused);
        QTest::qWait(400);
        save("outbox-paused");
        const NoticeId fresh = submit(u"Blood drive thanks"_s, 88, plain, 30);
        page.choose(fresh);
        QTest::qWait(600);
        save("outbox-undo");
        m_session->outbox().stop(fresh);
        m_session->outbox().stop(running);
        QTest::qWait(400);
        save("outbox-stopped");
    }

    void chooseFailure()
    {
        auto *table = m_window->findChild<QTableView *>(u"historyTable"_s);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 4).data().toString() == Outcome::word(Outcome::NotDelivered)) {
                table->setCurrentIndex(table->model()->index(row, 0));
                break;
            }
        }
        QTest::qWait(400);
    }

    void save(const char *page) { keep(m_window->grab(), page); }

    void keep(const QPixmap &picture, const char *page)
    {
        const QString file = m_folder.filePath(QLatin1String(page) + m_suffix + u".png"_s);
        if (!picture.save(file))
            qFatal("cannot write %s", qPrintable(file));
        QTextStream(stdout) << file << '\n';
    }

    QDir m_folder;
    QString m_suffix;
    Look *m_look;
    QSize m_size;
    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY")
        && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(HERALD_VERSION));
    // As a person's desktop writes times and thousands, whatever is set where the pictures are made.
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installTranslations(app);
    if (argc < 2) {
        QTextStream(stderr) << "Say where the pictures go.\n";
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    folder.mkpath(u"."_s);
    Look *look = Look::install(app, LookChoice::Light);
    Tour(folder, u""_s, look, {1280, 800}).run(true);
    Tour(folder, u"-1024x640"_s, look, {1024, 640}).run(true);
    look->setChoice(LookChoice::Dark);
    Tour(folder, u"-dark"_s, look, {1280, 800}).run(true);
    look->setChoice(LookChoice::HighContrast);
    Tour(folder, u"-high-contrast"_s, look, {1280, 800}).run(false);
    look->setChoice(LookChoice::Light);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    Tour(folder, u"-right-to-left"_s, look, {1280, 800}).run(true);
    return 0;
}
