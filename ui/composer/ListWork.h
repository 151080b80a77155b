// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/ListCheck.h"
#include "app/recipients/PasteReader.h"
#include "app/recipients/SheetFile.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace herald {

/// Reads files and judges lists without holding up the window: what is quick is done at once, the rest on other threads
/// with progress. The newest list wins; an older one's result is dropped. Files and texts are read one after the other,
/// in the order in which they came. Lives on the window's thread.
class ListWork : public QObject
{
    Q_OBJECT
public:
    explicit ListWork(QObject *parent = nullptr);
    ~ListWork() override;

    /// checked() follows: before this returns for a short list, else later.
    void check(const RecipientList &list, const ListRules &rules, const CheckedList &earlier);
    /// fileRead() or readFailed() follows, unless cancel() comes first.
    void readFile(const QString &path, const ReadOptions &options);
    /// pasteRead() follows, at once for a short text.
    void readText(const QString &text, const ReadOptions &options);
    /// What waits goes on waiting until goOn(): a person is asked something first.
    void hold() { m_held = true; }
    void goOn();

    bool isChecking() const { return m_checking != nullptr; }
    /// Something is being read or waits for it.
    bool isReading() const { return m_reading != nullptr || !m_waiting.isEmpty(); }
    /// Returns the paths of what is not read now; empty for a text.
    QStringList cancel();

Q_SIGNALS:
    void checked(const herald::CheckedList &checked);
    void fileRead(const QString &path, const herald::SheetSource &source);
    void readFailed(const QString &path, const QString &words);
    void pasteRead(const herald::Pasted &pasted);
    /// Work began, went on or ended. @p permille is -1 when nothing is under way.
    void progressed(int permille);

private:
    struct Reading {
        QString path; ///< empty: the text is read
        QString text;
        ReadOptions options;
    };
    void showProgress();
    void add(const Reading &reading);
    void readNext();
    template<typename Work, typename Then>
    void read(Work work, Then then);

    std::shared_ptr<CheckProgress> m_checking;
    std::shared_ptr<ReadProgress> m_reading;
    QString m_path; ///< of what is being read
    QList<Reading> m_waiting;
    bool m_held = false;
    qsizetype m_rows = 0; ///< being checked
    QTimer m_tick;
};

} // namespace herald
