-- SPDX-FileCopyrightText: 2026 Herald contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Ids of the notices that this one goes on from, with spaces between: nobody of theirs gets this one.
ALTER TABLE drafts ADD COLUMN follows TEXT NOT NULL DEFAULT '';
ALTER TABLE notices ADD COLUMN follows TEXT NOT NULL DEFAULT '';
