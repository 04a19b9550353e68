/**
 * Version 4: gives and asks with each person, derived with the person; and which reminders were shown, so that none is shown twice
 * for the same reason.
 */
export const version4 = `
ALTER TABLE person ADD COLUMN ledger TEXT NOT NULL DEFAULT ''; -- JSON, see ledger-codec.ts
CREATE TABLE reminder_shown (
  key TEXT PRIMARY KEY,  -- of the occasion
  person TEXT NOT NULL,  -- anchor
  at INTEGER NOT NULL    -- ms since 1970 UTC
);
`;
