// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/StoredRows.h"

#include <QWidget>

#include <optional>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace herald {

class FieldHint;

/// What is wrong with @p path as the path of sending below the address, in plain words; nothing when it may be used.
/// Empty is Telnyx's own.
std::optional<QString> sendPathProblem(const QString &path);

/// What an account is called and where its API is: name, address and, among what few people need, the sending path.
class AccountBasics : public QWidget
{
    Q_OBJECT
public:
    explicit AccountBasics(QWidget *parent = nullptr);

    /// @p outside: the address set from outside for this run; empty when it is not.
    void fill(const Account &account, const QUrl &outside);
    /// Takes over what became another since @p before, except where somebody typed meanwhile.
    void follow(const Account &before, const Account &now);
    /// What is right goes into @p account; what is not is marked at its place.
    void writeTo(Account &account);
    void focusName();

Q_SIGNALS:
    void edited();

private:
    void explainAddress();
    void openAdvanced(bool open);

    bool m_practice = false;
    QUrl m_own; ///< the account's address, whatever is set from outside
    QUrl m_outside;
    QFormLayout *m_advancedForm;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QLineEdit *m_path;
    FieldHint *m_addressHint;
    FieldHint *m_pathHint;
    QPushButton *m_advanced;
    QWidget *m_advancedPart;
};

} // namespace herald
