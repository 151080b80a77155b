// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/LogDialog.h"

#include "app/outbox/Await.h"
#include "app/outbox/DeedWords.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Frames.h"
#include "ui/widgets/Scale.h"
#include "ui/widgets/TableLook.h"

#include <QDir>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace herald {

LogDialog::LogDialog(Store &store, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent)
    , m_dialogs(dialogs)
    , m_verdict(new Banner)
    , m_pages(new QStackedWidget)
    , m_table(buildTable())
    , m_result(new TextLabel({}, TypeSize::Small, TextLabel::Muted))
    , m_export(makeButton(tr("Export…"), u"document-save-as"_s))
{
    setObjectName(u"logDialog"_s);
    setWindowTitle(tr("Log of decisions"));
    setModal(true);
    auto *why = new TextLabel(tr("Who decided what, and when. It holds no text and no number, and each entry is sealed "
                                 "over the one before it."),
        TypeSize::Body, TextLabel::Muted);
    why->setWordWrap(true);
    m_verdict->setObjectName(u"logVerdict"_s);
    m_verdict->hide();
    m_result->setObjectName(u"logResult"_s);
    m_result->setWordWrap(true);
    m_export->setObjectName(u"exportLog"_s);
    m_export->setAutoDefault(false);
    m_export->setEnabled(false);

    auto *frame = new FrameBox;
    frame->setShowsFocus(true);
    auto *frameBox = new QVBoxLayout(frame);
    frameBox->setContentsMargins(1, 1, 1, 1);
    frameBox->addWidget(m_table);
    auto *empty = new EmptyState;
    empty->setIcon(u"view-history"_s);
    empty->setWords(tr("Nothing is in the log"), tr("The first notice that is sent makes its first entry."));
    m_pages->addWidget(frame);
    m_pages->addWidget(empty);

    auto *close = makeButton(tr("Close"));
    close->setObjectName(u"closeLog"_s);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::small);
    foot->addWidget(m_export);
    foot->addWidget(m_result, 1);
    foot->addWidget(close);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::page, space::large, space::page, space::large);
    box->setSpacing(space::medium);
    box->addWidget(new TextLabel(tr("Log of decisions"), TypeSize::Heading));
    box->addWidget(why);
    box->addWidget(m_verdict);
    box->addWidget(m_pages, 1);
    box->addLayout(foot);
    resize(820, 520);
    m_table->setFocus();

    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_export, &QPushButton::clicked, this, &LogDialog::saveAs);
    connect(&m_saver, &FileSaver::saved, this, [this](const QString &path, qsizetype rows) {
        m_result->setText(tr("%Ln entries saved in %1.", nullptr, int(rows)).arg(QDir::toNativeSeparators(path)));
    });
    connect(&m_saver, &FileSaver::notSaved, this, [this](const QString &path, const QString &words) {
        m_result->setText(tr("%1 was not saved. %2").arg(QDir::toNativeSeparators(path), words));
    });
    whenReady(LogModel::load(store), this, [this](const StoreResult<LogModel::Log> &log) {
        if (log) {
            show(*log);
            return;
        }
        m_verdict->setTone(Tone::Red, Glyph::Warn);
        m_verdict->setWords(tr("The log cannot be read."), StoreWords::explain(log.error()));
        m_verdict->reveal();
    });
}

QTableView *LogDialog::buildTable()
{
    auto *table = new QTableView;
    table->setObjectName(u"logTable"_s);
    table->setAccessibleName(tr("Log of decisions"));
    table->setModel(&m_model);
    table->setFrameShape(QFrame::NoFrame);
    TableLook::apply(table, RowHeight::Middle);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    QHeaderView *header = table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setResizeContentsPrecision(40);
    for (int column = 0; column < LogModel::ColumnCount; ++column)
        header->setSectionResizeMode(
            column, column == LogModel::WhatColumn ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    return table;
}

void LogDialog::show(const LogModel::Log &log)
{
    m_entries = log.entries;
    m_model.setEntries(log.entries);
    m_pages->setCurrentIndex(log.entries.isEmpty() && log.verdict.isSound() ? 1 : 0);
    m_export->setEnabled(!log.entries.isEmpty());
    const QStringList doubts = DeedWords::doubts(log.verdict);
    if (!log.verdict.isSound()) {
        m_verdict->setTone(Tone::Red, Glyph::Warn);
        m_verdict->setWords(tr("The log is not sound."), doubts.join(u' '));
    } else if (!doubts.isEmpty()) {
        m_verdict->setTone(Tone::Amber, Glyph::Info);
        m_verdict->setWords(tr("The log is sound."), doubts.join(u' '));
    } else {
        m_verdict->setTone(Tone::Green, Glyph::Check);
        m_verdict->setWords(tr("The log is sound."),
            tr("%Ln entries follow each other without a gap.", nullptr, int(log.verdict.entries)));
    }
    if (!log.entries.isEmpty() || !log.verdict.isSound())
        m_verdict->reveal();
    if (!log.entries.isEmpty())
        m_table->setCurrentIndex(m_model.index(0, 0));
}

void LogDialog::saveAs()
{
    const QString path = m_dialogs.fileToSave(
        this, tr("Export"), tr("log of decisions", "file name") + u".csv"_s, tr("CSV files (*.csv)"));
    if (!path.isEmpty())
        m_saver.save(path, [all = m_entries] { return FileSaver::Content{LogModel::csv(all), all.size()}; });
}

} // namespace herald
