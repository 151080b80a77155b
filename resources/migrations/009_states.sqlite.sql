-- SPDX-FileCopyrightText: 2026 Herald contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A list of more than two after IN is built anew for every row that is written; the same words written out cost next to
-- nothing. This is how SQLite has a check changed without copying the table, see section 7 of its page on ALTER TABLE.
PRAGMA writable_schema = ON;
UPDATE sqlite_master SET sql = replace(sql,
    'CHECK (state IN (''waiting'', ''sending'', ''accepted'', ''refused'', ''unconfirmed'', ''cancelled''))',
    'CHECK (state = ''waiting'' OR state = ''sending'' OR state = ''accepted'' OR state = ''refused'' OR state = ''unconfirmed'' OR state = ''cancelled'')')
    WHERE type = 'table' AND name = 'messages';
PRAGMA writable_schema = RESET;
-- Other connections notice a schema only by the number that this changes.
CREATE TABLE schema_touched (id BIGINT);
DROP TABLE schema_touched;
