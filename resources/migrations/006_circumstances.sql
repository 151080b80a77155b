-- SPDX-FileCopyrightText: 2026 Herald contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- circumstance: a word of Circumstance.h, how a hand-over ended where the state does not say it. more_errors: the errors
-- after the first, as ErrorColumn.h writes them.
ALTER TABLE messages ADD COLUMN circumstance TEXT NOT NULL DEFAULT '';
ALTER TABLE messages ADD COLUMN more_errors TEXT NOT NULL DEFAULT '';

-- Until now an English title told who was left out here, and nothing told it apart from a refusal of Telnyx.
UPDATE messages SET circumstance = 'held_back', error_title = ''
    WHERE state = 'refused' AND error_code = '40300' AND error_title = 'Opted out before the message left';
UPDATE message_events SET kind = 'held_back' WHERE kind = 'refused' AND detail = '40300'
    AND message_id IN (SELECT id FROM messages WHERE state = 'refused' AND circumstance = 'held_back');
UPDATE messages SET circumstance = 'ended' WHERE state = 'unconfirmed' AND EXISTS (
    SELECT 1 FROM message_events e WHERE e.message_id = messages.id AND e.kind = 'unconfirmed'
        AND e.detail = 'the program ended before the reply was recorded');
