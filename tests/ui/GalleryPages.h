// SPDX-FileCopyrightText: 2026 Herald contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace herald::gallery {

QWidget *makeControls();
QWidget *makeLines();
QWidget *makePages();
QWidget *makeTables();

} // namespace herald::gallery
