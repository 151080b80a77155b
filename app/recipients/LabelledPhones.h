// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipients/Sheet.h"

namespace herald {

/// Google's address book writes "Phone 1 - Label, Phone 1 - Value, Phone 2 - Label, …", and which of a person's numbers
/// comes first is chance. Puts the mobile first and what is another's or a fax last, with its label before the number
/// so that it is asked about. Other sheets stay as they are. Source: Google Contacts, export as CSV, both of its
/// formats.
void sortLabelledPhones(Sheet &sheet);

} // namespace herald
