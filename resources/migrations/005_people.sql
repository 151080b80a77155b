-- SPDX-FileCopyrightText: 2026 Herald contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Numbers are E.164 with '+', as in messages.recipient.

-- name_key: the name without case and doubled spaces; two lists never share one. removed_at: the list can still come
-- back. mapping: what its columns hold.
CREATE TABLE saved_lists (
    id $identity$,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    mapping TEXT NOT NULL,
    row_count INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    used_at BIGINT,
    removed_at BIGINT
);
CREATE UNIQUE INDEX saved_lists_name ON saved_lists (name_key) WHERE removed_at IS NULL;

CREATE TABLE saved_list_columns (
    list_id BIGINT NOT NULL REFERENCES saved_lists (id),
    position INTEGER NOT NULL,
    heading TEXT NOT NULL,
    PRIMARY KEY (list_id, position)
);

-- number: empty where the row holds none. untidied: a person wants the number taken as it is written. cells: parted by
-- tabs, see ListText.h.
CREATE TABLE saved_list_rows (
    list_id BIGINT NOT NULL REFERENCES saved_lists (id),
    position INTEGER NOT NULL,
    row_number INTEGER NOT NULL,
    number TEXT NOT NULL,
    untidied SMALLINT NOT NULL,
    cells TEXT NOT NULL,
    PRIMARY KEY (list_id, position)
);
CREATE INDEX saved_list_rows_number ON saved_list_rows (number, list_id) WHERE number <> '';

-- Who told the office that they want no texts: counts for every sender.
CREATE TABLE opt_outs (
    number TEXT PRIMARY KEY,
    at BIGINT NOT NULL,
    source TEXT NOT NULL,
    who TEXT NOT NULL,
    note TEXT NOT NULL
);

-- Who is blocked at Telnyx, by its list or by its refusal of a message. Such a block holds for one messaging profile;
-- one without a profile counts for the whole account.
CREATE TABLE telnyx_opt_outs (
    id $identity$,
    account_id BIGINT NOT NULL REFERENCES accounts (id),
    profile_id TEXT NOT NULL,
    number TEXT NOT NULL,
    at BIGINT,
    source TEXT NOT NULL,
    keyword TEXT NOT NULL
);
CREATE UNIQUE INDEX telnyx_opt_outs_number ON telnyx_opt_outs (number, account_id, profile_id);
CREATE INDEX telnyx_opt_outs_account ON telnyx_opt_outs (account_id, source);

CREATE TABLE telnyx_opt_out_fetches (
    account_id BIGINT PRIMARY KEY REFERENCES accounts (id),
    at BIGINT NOT NULL,
    complete SMALLINT NOT NULL
);
