// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// One function for each file with a measurement in it; main() calls them in this order.
namespace herald::bench {

void measureCounting();
void measureReading();
void measureChecking();
void measureRecords();
void measureTyping();
void measureStart();

} // namespace herald::bench
