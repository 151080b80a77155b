-- SPDX-FileCopyrightText: 2026 Herald contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- tries: how often Telnyx did not want a message for the moment; it stands behind those with fewer of them. not_before:
-- when it is tried again.
ALTER TABLE messages ADD COLUMN tries INTEGER NOT NULL DEFAULT 0;
ALTER TABLE messages ADD COLUMN not_before BIGINT;
DROP INDEX messages_waiting;
CREATE INDEX messages_waiting ON messages (notice_id, tries, id) WHERE state = 'waiting';

-- From now on one row for each sender of an account, whatever the pace of its notices, and one without a sender for
-- what the whole account has to wait for. per_minute: the pace of the notice that took last.
DELETE FROM sender_paces;
ALTER TABLE sender_paces ADD COLUMN per_minute DOUBLE PRECISION NOT NULL DEFAULT 0;
