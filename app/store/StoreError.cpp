// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/StoreError.h"

namespace herald {

QString StoreWords::explain(const StoreError &error)
{
    switch (error.kind) {
    case StoreError::CannotOpen:
        return tr(
            "Herald cannot read or write its data at %1. Nothing was saved. Check that the folder exists and that "
            "you may write to it, then try again.")
            .arg(error.path);
    case StoreError::NewerHerald:
        return tr("The data at %1 was written by a newer version of Herald. It was left exactly as it is. Install the "
                  "newer version, or choose another data folder.")
            .arg(error.path);
    case StoreError::Damaged:
        return tr("The database at %1 is damaged. Close Herald and start it again: the damaged file is then kept under "
                  "another name and a new one is begun.")
            .arg(error.path);
    case StoreError::Full:
        return tr(
            "There is no space left for the data at %1. What you just did was not saved. Free some space, then try "
            "again.")
            .arg(error.path);
    case StoreError::Busy:
        return tr(
            "Another program is using the data at %1. What you just did was not saved. Close the other program or "
            "wait a moment, then try again.")
            .arg(error.path);
    case StoreError::ReadOnly:
        return tr("The data at %1 can be read but not changed. Nothing was saved. Allow writing to the file and its "
                  "folder, then start Herald again.")
            .arg(error.path);
    case StoreError::NotFound:
        return tr("This entry does not exist any more, or something else has changed it meanwhile. Look at the list "
                  "again before you go on.");
    case StoreError::AlreadySent:
        return tr("Somebody in this list was sent the notice that this one goes on from. Look at the list again: they "
                  "are now marked.");
    case StoreError::NameTaken:
        return tr("There is a list with this name already. Nothing was changed. Choose another name.");
    case StoreError::NoName:
        return tr("A list needs a name. Nothing was changed. Give it one.");
    case StoreError::Other:
        break;
    }
    return tr("The database did not do what it was asked to. Nothing was saved. Try again; if it happens again, the "
              "technical reason is: %1")
        .arg(error.technical);
}

} // namespace herald
