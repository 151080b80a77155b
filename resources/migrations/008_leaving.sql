-- SPDX-FileCopyrightText: 2026 Herald contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who was told something lately is asked by when it left, not by when it was written.
CREATE INDEX messages_left ON messages (sending_at, notice_id) WHERE sending_at IS NOT NULL;

-- What Telnyx had told nothing of for ten days stayed on its way for ever: it is looked at once more, see WatchSchedule.h.
UPDATE messages SET next_watch_at = accepted_at + 864000000 WHERE state = 'accepted' AND next_watch_at IS NULL
    AND accepted_at IS NOT NULL AND status IN ('', 'queued', 'sending', 'sent', 'scheduled');

-- SHA-256 of the text of a notice that is sent.
ALTER TABLE audit_log ADD COLUMN text_digest TEXT NOT NULL DEFAULT '';
