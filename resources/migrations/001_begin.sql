-- SPDX-FileCopyrightText: 2026 Herald contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Times are milliseconds since 1970 in UTC, flags are 0 or 1, money is a decimal written out beside its currency.
-- $identity$ and $bytes$ are replaced by the engine's own words.

CREATE TABLE accounts (
    id $identity$,
    name TEXT NOT NULL,
    practice SMALLINT NOT NULL,
    base_url TEXT NOT NULL,
    send_path TEXT NOT NULL,
    profile_id TEXT NOT NULL,
    profile_name TEXT NOT NULL,
    default_sender TEXT NOT NULL,
    default_country TEXT NOT NULL,
    parts_per_minute DOUBLE PRECISION NOT NULL,
    removed SMALLINT NOT NULL DEFAULT 0
);

CREATE TABLE notices (
    id $identity$,
    account_id BIGINT REFERENCES accounts (id),
    practice SMALLINT NOT NULL,
    title TEXT NOT NULL,
    sender TEXT NOT NULL,
    text TEXT NOT NULL,
    profile_id TEXT NOT NULL,
    webhook_url TEXT NOT NULL,
    webhook_failover_url TEXT NOT NULL,
    use_profile_webhooks SMALLINT,
    created_at BIGINT NOT NULL,
    state TEXT NOT NULL,
    pause_reason TEXT NOT NULL,
    parts_per_minute DOUBLE PRECISION,
    rows_read INTEGER NOT NULL,
    first_message_id BIGINT,
    last_message_id BIGINT
);
CREATE INDEX notices_created ON notices (created_at);
CREATE INDEX notices_unfinished ON notices (id) WHERE state IN ('running', 'paused');

CREATE TABLE left_out_rows (
    id $identity$,
    notice_id BIGINT NOT NULL REFERENCES notices (id),
    row_number INTEGER NOT NULL,
    input TEXT NOT NULL,
    name TEXT NOT NULL,
    status TEXT NOT NULL,
    reason TEXT NOT NULL
);
CREATE INDEX left_out_rows_notice ON left_out_rows (notice_id, status);

-- practice and account_id repeat the notice's: they are what a million rows are filtered by.
CREATE TABLE messages (
    id $identity$,
    notice_id BIGINT REFERENCES notices (id),
    account_id BIGINT REFERENCES accounts (id),
    practice SMALLINT NOT NULL,
    row_number INTEGER NOT NULL,
    sender TEXT NOT NULL,
    recipient TEXT NOT NULL,
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    expected_parts INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'accepted', 'refused', 'unconfirmed', 'cancelled')),
    worker TEXT,
    telnyx_id TEXT,
    status TEXT NOT NULL DEFAULT '',
    encoding TEXT NOT NULL DEFAULT '',
    parts INTEGER,
    cost_amount TEXT,
    cost_currency TEXT,
    error_code TEXT NOT NULL DEFAULT '',
    error_title TEXT NOT NULL DEFAULT '',
    error_detail TEXT NOT NULL DEFAULT '',
    error_pointer TEXT NOT NULL DEFAULT '',
    error_parameter TEXT NOT NULL DEFAULT '',
    error_url TEXT NOT NULL DEFAULT '',
    created_at BIGINT NOT NULL,
    sending_at BIGINT,
    accepted_at BIGINT,
    received_at BIGINT,
    sent_at BIGINT,
    completed_at BIGINT,
    next_watch_at BIGINT,
    watch_count INTEGER NOT NULL DEFAULT 0,
    CHECK ((state = 'sending') = (worker IS NOT NULL))
);
-- What is counted for a notice stands in one index, so that counting reads no row.
CREATE INDEX messages_totals ON messages (notice_id, state, status, cost_amount, cost_currency);
CREATE INDEX messages_notice ON messages (notice_id, id);
CREATE INDEX messages_waiting ON messages (notice_id, id) WHERE state = 'waiting';
CREATE INDEX messages_sending ON messages (worker) WHERE state = 'sending';
CREATE INDEX messages_watch ON messages (next_watch_at) WHERE next_watch_at IS NOT NULL;
CREATE INDEX messages_telnyx_id ON messages (telnyx_id) WHERE telnyx_id IS NOT NULL;
-- One for each filter of the history. The id comes next, so that pages come out in order; practice last, so that the
-- filter that is nearly always there reads no row either.
CREATE INDEX messages_practice ON messages (practice, id);
CREATE INDEX messages_state ON messages (state, id, practice);
CREATE INDEX messages_status ON messages (status, id, practice);
CREATE INDEX messages_sender ON messages (sender, id, practice);
CREATE INDEX messages_recipient ON messages (recipient, id);

-- Beside the messages, because a record is many times as long as a row and is read one at a time.
CREATE TABLE message_records (
    message_id BIGINT PRIMARY KEY REFERENCES messages (id),
    raw $bytes$ NOT NULL
);

CREATE TABLE message_events (
    id $identity$,
    message_id BIGINT NOT NULL REFERENCES messages (id),
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    detail TEXT NOT NULL
);
CREATE INDEX message_events_message ON message_events (message_id, id);

CREATE TABLE drafts (
    name TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    sender TEXT NOT NULL,
    recipients TEXT NOT NULL,
    text TEXT NOT NULL
);

CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
