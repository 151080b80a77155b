// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/SenderPicker.h"

#include <QLineEdit>
#include <QSignalBlocker>

namespace herald {

SenderPicker::SenderPicker(QWidget *parent)
    : TypedBox(parent)
{
    setAccessibleName(tr("From: sender ID"));
    lineEdit()->setAccessibleName(accessibleName());
    lineEdit()->setPlaceholderText(tr("Sender ID"));
    setMinimumContentsLength(SenderId::maxLength + 2);
    connect(this, &QComboBox::currentTextChanged, this, &SenderPicker::senderChanged);
}

void SenderPicker::setOwned(const QList<OwnedSenderId> &known, bool whole)
{
    QStringList names;
    for (const OwnedSenderId &sender : known)
        names.append(sender.name);
    if (names == m_known && whole == m_whole)
        return;
    m_known = names;
    m_whole = whole;
    const QString typed = currentText();
    {
        const QSignalBlocker quiet(this);
        clear();
        addItems(m_known);
        put(typed);
    }
    if (typed.isEmpty() && m_whole && m_known.size() == 1)
        setCurrentIndex(0);
    Q_EMIT senderChanged(currentText());
}

void SenderPicker::setSender(const QString &sender)
{
    if (sender == currentText())
        return;
    put(sender);
    Q_EMIT senderChanged(sender);
}

QString SenderPicker::problem() const
{
    const QString typed = currentText();
    if (typed.isEmpty())
        return {};
    if (const auto parsed = SenderId::parse(typed); !parsed)
        return SenderId::explain(parsed.error());
    if (m_whole && !m_known.contains(typed))
        return tr(
            "Telnyx does not list “%1” for this account. Choose one of its sender IDs, or ask Telnyx to add this one.")
            .arg(typed);
    return {};
}

} // namespace herald
