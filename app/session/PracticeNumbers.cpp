// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/PracticeNumbers.h"

#include "app/sandbox/SandboxNumbers.h"

namespace herald {

QList<PracticeNumber> practiceNumbers()
{
    QList<PracticeNumber> numbers;
    for (const SandboxNumbers::Entry &entry : SandboxNumbers::table)
        numbers.append({QString::fromLatin1(entry.number), SandboxNumbers::sentence(entry.fate)});
    return numbers;
}

} // namespace herald
