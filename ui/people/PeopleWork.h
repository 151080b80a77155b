// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/ListCheck.h"
#include "app/recipients/SheetFile.h"

#include <QObject>

#include <memory>

namespace herald {

/// Reads files and judges lists on other threads. The newest of each wins; an older one's result is dropped.
class PeopleWork : public QObject
{
    Q_OBJECT
public:
    explicit PeopleWork(QObject *parent = nullptr);
    ~PeopleWork() override;

    void read(const QString &path, const QString &country);
    void check(const RecipientList &list, const ListRules &rules);
    void forgetCheck();
    bool isBusy() const { return m_reading || m_checking; }

Q_SIGNALS:
    void fileRead(const QString &name, const herald::SheetSource &source);
    void notRead(const QString &name, const QString &words);
    void checked(const herald::CheckedList &checked);

private:
    std::shared_ptr<ReadProgress> m_reading;
    std::shared_ptr<CheckProgress> m_checking;
};

} // namespace herald
