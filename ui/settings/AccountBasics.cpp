// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AccountBasics.h"

#include "app/telnyx/TelnyxApi.h"
#include "ui/settings/FormPieces.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Scale.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace herald {

namespace {

constexpr int longestPath = 200;

QString shownPath(const QString &stored)
{
    const QString path = stored.isEmpty() ? ApiEndpoint().sendPath : stored;
    return path.startsWith(u'/') ? path : QString(u'/' + path);
}

void replace(QLineEdit *edit, const QString &before, const QString &now)
{
    if (before != now && edit->text() == before)
        edit->setText(now);
}

} // namespace

std::optional<QString> sendPathProblem(const QString &path)
{
    static const QRegularExpression allowed(u"^[A-Za-z0-9/_.~-]*$"_s);
    if (path.isEmpty())
        return std::nullopt;
    if (!path.startsWith(u'/') || path.startsWith(u"//"_s))
        return AccountBasics::tr(
            "The path begins with one stroke and names no host, such as %1. The one before stays in use.")
            .arg(shownPath({}));
    if (path.contains(u'?') || path.contains(u'#'))
        return AccountBasics::tr("A path holds no question and no mark behind it: leave out what begins with ? or #. "
                                 "The one before stays in use.");
    const QStringList steps = path.split(u'/');
    if (steps.contains(u".."_s) || steps.contains(u"."_s))
        return AccountBasics::tr(
            "A path that goes back with dots may end anywhere. Write it out. The one before stays in use.");
    if (!allowed.match(path).hasMatch() || path.size() > longestPath || path.endsWith(u'/'))
        return AccountBasics::tr("A path has letters, digits and - _ . ~ between its strokes and does not end in one. "
                                 "The one before stays in use.");
    return std::nullopt;
}

AccountBasics::AccountBasics(QWidget *parent)
    : QWidget(parent)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::small);
    box->addWidget(new TextLabel(tr("Account"), TypeSize::Heading));
    QFormLayout *form = addForm(box);
    m_name = new QLineEdit;
    nameField(m_name, "accountName", tr("Name of the account"));
    m_name->setMaxLength(60);
    m_name->setFixedWidth(formFieldWidth);
    form->addRow(formLabel(tr("Name"), m_name), m_name);
    m_address = new QLineEdit;
    nameField(m_address, "accountAddress", tr("Address of the API"));
    m_address->setFixedWidth(formFieldWidth);
    form->addRow(formLabel(tr("Address"), m_address), m_address);
    m_addressHint = new FieldHint(m_address, form);
    m_addressHint->setObjectName(u"addressProblem"_s);

    m_advanced = new LinkButton;
    m_advanced->setObjectName(u"advancedAccount"_s);
    auto *line = new QHBoxLayout;
    line->addSpacing(formLabelWidth + space::medium);
    line->addWidget(m_advanced);
    line->addStretch(1);
    box->addLayout(line);
    m_advancedPart = new QWidget(this);
    auto *inner = new QVBoxLayout(m_advancedPart);
    inner->setContentsMargins(0, 0, 0, 0);
    m_advancedForm = addForm(inner);
    m_path = new QLineEdit;
    nameField(m_path, "accountSendPath", tr("Sending path below the address"));
    m_path->setFixedWidth(formFieldWidth);
    m_path->setPlaceholderText(shownPath({}));
    m_advancedForm->addRow(formLabel(tr("Sending path"), m_path), m_path);
    m_pathHint = new FieldHint(m_path, m_advancedForm);
    m_pathHint->setObjectName(u"sendPathProblem"_s);
    m_pathHint->setHint(
        tr("Where messages are handed over, below the address. Telnyx has written it in two ways; "
           "change it only when every message is refused as “Resource not found”. Empty is the usual one."));
    box->addWidget(m_advancedPart);
    openAdvanced(false);

    for (QLineEdit *edit : {m_name, m_address, m_path})
        connect(edit, &QLineEdit::textEdited, this, &AccountBasics::edited);
    connect(m_advanced, &QPushButton::clicked, this, [this] {
        openAdvanced(m_advancedPart->isHidden());
        if (!m_advancedPart->isHidden())
            m_path->setFocus();
    });
}

void AccountBasics::openAdvanced(bool open)
{
    m_advancedPart->setVisible(open);
    m_advanced->setText(open ? tr("Hide what few people need") : tr("Advanced"));
}

void AccountBasics::fill(const Account &account, const QUrl &outside)
{
    m_practice = account.practice;
    m_own = account.baseUrl;
    m_outside = outside;
    m_name->setText(account.name);
    m_address->setText((outside.isEmpty() ? account.baseUrl : outside).toString());
    m_path->setText(shownPath(account.sendPath));
    m_name->setReadOnly(m_practice);
    m_address->setReadOnly(m_practice || !outside.isEmpty());
    m_addressHint->setProblem({});
    m_pathHint->setProblem({});
    explainAddress();
    m_advanced->setVisible(!m_practice);
    openAdvanced(!m_practice && m_path->text() != shownPath({}));
}

void AccountBasics::explainAddress()
{
    if (m_practice)
        m_addressHint->setHint(
            tr("The practice carrier runs inside this computer. Its name and address cannot be changed."));
    else if (!m_outside.isEmpty())
        m_addressHint->setHint(tr("The address is set from outside for this run, by HERALD_API_BASE or --api-base. "
                                  "The account's own, %1, is used again without it.")
                                   .arg(m_own.toString()));
    else
        m_addressHint->setHint(tr("Change it only when Telnyx or your own gateway tells you to."));
}

void AccountBasics::follow(const Account &before, const Account &now)
{
    m_own = now.baseUrl;
    replace(m_name, before.name, now.name);
    if (m_outside.isEmpty())
        replace(m_address, before.baseUrl.toString(), now.baseUrl.toString());
    replace(m_path, shownPath(before.sendPath), shownPath(now.sendPath));
    explainAddress();
}

void AccountBasics::writeTo(Account &account)
{
    if (m_practice)
        return;
    if (!m_name->text().trimmed().isEmpty())
        account.name = m_name->text().trimmed();
    if (m_outside.isEmpty()) {
        ApiEndpoint endpoint;
        endpoint.base = QUrl(m_address->text().trimmed(), QUrl::StrictMode);
        const bool allowed = endpoint.isAllowed();
        if (allowed)
            account.baseUrl = endpoint.base;
        m_addressHint->setProblem(allowed
                ? QString()
                : tr("This is not an address Herald may use; the one before stays in use. It begins with https; plain "
                     "http is allowed for this computer only."));
    }
    const QString path = m_path->text().trimmed();
    const auto problem = sendPathProblem(path);
    m_pathHint->setProblem(problem.value_or(QString()));
    // A stroke at the front makes no other path, and only one spelling is kept.
    if (!problem && path != shownPath(account.sendPath))
        account.sendPath = path.isEmpty() ? ApiEndpoint().sendPath : path.sliced(1);
}

void AccountBasics::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

} // namespace herald
