// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/SecretStore.h"

namespace herald {

QString SecretStore::explain(SecretProblem problem)
{
    switch (problem) {
    case SecretProblem::NotFound:
        return tr("No API key is kept for this account. Enter the key in the account's settings.");
    case SecretProblem::Unavailable:
        return tr("This computer has no keyring that Herald can use, so the API key cannot be kept. It can be used for "
                  "this run only, or start a keyring such as GNOME Keyring or KWallet and try again.");
    case SecretProblem::Denied:
        return tr("The keyring is locked or did not let Herald in. Unlock the keyring and try again.");
    case SecretProblem::Other:
        break;
    }
    return tr(
        "The keyring reported an error, and the API key was neither read nor changed. Try again, and if it goes on, "
        "restart the keyring.");
}

} // namespace herald
