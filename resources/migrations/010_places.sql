-- SPDX-FileCopyrightText: 2026 Herald contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where the API of a notice stands, so that what was meant for a server of one's own never goes on at Telnyx. Empty for
-- notices that are older than this column.
ALTER TABLE notices ADD COLUMN place TEXT NOT NULL DEFAULT '';
