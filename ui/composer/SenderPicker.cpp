// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/SenderPicker.h"

#include <QLineEdit>
#include <QSignalBlocker>

namespace herald {

SenderPicker::SenderPicker(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setAccessibleName(tr("From: sender ID"));
    lineEdit()->setAccessibleName(accessibleName());
    lineEdit()->setPlaceholderText(tr("Sender ID"));
    setMinimumContentsLength(SenderId::maxLength + 2);
    connect(this, &QComboBox::currentTextChanged, this, &SenderPicker::senderChanged);
}

void SenderPicker::setOwned(const std::optional<QList<OwnedSenderId>> &owned)
{
    std::optional<QStringList> names;
    if (owned) {
        names.emplace();
        for (const OwnedSenderId &sender : *owned)
            names->append(sender.name);
    }
    if (names == m_owned)
        return;
    m_owned = names;
    const QString typed = currentText();
    {
        const QSignalBlocker quiet(this);
        clear();
        addItems(m_owned.value_or(QStringList()));
        setEditText(typed);
    }
    if (typed.isEmpty() && m_owned && m_owned->size() == 1)
        setCurrentIndex(0);
    Q_EMIT senderChanged(currentText());
}

void SenderPicker::setSender(const QString &sender)
{
    if (sender != currentText())
        setEditText(sender);
}

QString SenderPicker::problem() const
{
    const QString typed = currentText();
    if (typed.isEmpty())
        return {};
    if (const auto parsed = SenderId::parse(typed); !parsed)
        return SenderId::explain(parsed.error());
    if (m_owned && !m_owned->contains(typed))
        return tr(
            "Telnyx does not list “%1” for this account. Choose one of its sender IDs, or ask Telnyx to add this one.")
            .arg(typed);
    return {};
}

} // namespace herald
