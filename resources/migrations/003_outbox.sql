-- SPDX-FileCopyrightText: 2026 Herald contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- worker: which process hands the notice over now. start_at: not before. token: names its messages in webhook addresses.
ALTER TABLE notices ADD COLUMN worker TEXT;
ALTER TABLE notices ADD COLUMN start_at BIGINT;
ALTER TABLE notices ADD COLUMN urgent SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE notices ADD COLUMN token TEXT NOT NULL DEFAULT '';
CREATE INDEX notices_open ON notices (id) WHERE state IN ('running', 'paused', 'scheduled');
DROP INDEX notices_unfinished;
ALTER TABLE accounts ADD COLUMN token_url TEXT NOT NULL DEFAULT '';

-- When an unconfirmed message is looked up next, how often that was done, and what was found.
ALTER TABLE messages ADD COLUMN next_check_at BIGINT;
ALTER TABLE messages ADD COLUMN check_count INTEGER NOT NULL DEFAULT 0;
ALTER TABLE messages ADD COLUMN check_verdict TEXT NOT NULL DEFAULT '';
UPDATE messages SET next_check_at = COALESCE(sending_at, created_at) WHERE state = 'unconfirmed';
CREATE INDEX messages_check ON messages (next_check_at) WHERE next_check_at IS NOT NULL;

-- What a sender has left of its pace; kept, so that neither a restart nor a second process doubles it.
CREATE TABLE sender_paces (
    name TEXT PRIMARY KEY,
    parts DOUBLE PRECISION NOT NULL,
    at BIGINT NOT NULL,
    not_before BIGINT
);

-- Who did what, when. Each row's hash covers the row before it, so that a change shows. Holds no text and no number.
CREATE TABLE audit_log (
    id $identity$,
    at BIGINT NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL,
    notice_id BIGINT,
    sender TEXT NOT NULL,
    messages INTEGER NOT NULL,
    detail TEXT NOT NULL,
    hash TEXT NOT NULL
);
