-- SPDX-FileCopyrightText: 2026 Herald contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The search keeps its word lists only: every text would otherwise be stored twice.

CREATE VIRTUAL TABLE message_search USING fts5(
    words, numbers,
    content = '',
    tokenize = 'unicode61 remove_diacritics 2'
);
