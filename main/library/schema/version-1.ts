/**
 * Version 1. Stored: envelopes, where they were seen, the journal, the settings of the domain. Derived, and dropped
 * and rebuilt at will: person, person_anchor.
 */
export const version1 = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- One address with one display name, as sent; envelopes refer to it by number.
CREATE TABLE party (
  id INTEGER PRIMARY KEY, address TEXT NOT NULL, name TEXT NOT NULL, UNIQUE (address, name)
);

-- A message or event as read; two copies that differ in anything are two rows, united when persons are derived.
CREATE TABLE envelope (
  id INTEGER PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('mail', 'event')),
  key TEXT,               -- Message-ID or UID
  fingerprint TEXT,       -- mail: hash of From, To and Cc, second, subject; null when undated
  instant INTEGER,        -- mail: ms since 1970 UTC
  subject TEXT NOT NULL,  -- mail: subject; event: summary
  parties TEXT NOT NULL,  -- mail: party ids 'from|to|cc|bcc', comma separated
  reply_to TEXT,          -- mail: Message-IDs, a space between
  marks INTEGER NOT NULL, -- mail: bits, see envelope-row.ts
  extra TEXT,             -- mail: lists and Delivered-To as JSON, when there are any
  event TEXT              -- event: the whole EventEnvelope as JSON
);

CREATE TABLE import (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL,
  format TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  started INTEGER NOT NULL,
  ms INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('running', 'done', 'cancelled')),
  undone INTEGER NOT NULL DEFAULT 0, -- 1 when taken back: its sightings no longer count
  runner INTEGER NOT NULL, -- process that runs it, to tell a killed import from one under way
  me TEXT NOT NULL,       -- own addresses named with it, JSON
  receipt TEXT            -- JSON, once derived
);
CREATE TABLE import_file (
  id INTEGER PRIMARY KEY, import_id INTEGER NOT NULL REFERENCES import, path TEXT NOT NULL, UNIQUE (import_id, path)
);
CREATE TABLE sighting (
  file_id INTEGER NOT NULL REFERENCES import_file,
  offset INTEGER NOT NULL, -- byte offset; with several items at one place, or none known, a running number below 0
  envelope_id INTEGER NOT NULL REFERENCES envelope,
  folder TEXT NOT NULL,
  PRIMARY KEY (file_id, offset, envelope_id)
) WITHOUT ROWID;
CREATE INDEX sighting_envelope ON sighting (envelope_id);
CREATE TABLE read_error (
  file_id INTEGER NOT NULL REFERENCES import_file,
  offset INTEGER NOT NULL, -- as in sighting
  reason TEXT NOT NULL,
  PRIMARY KEY (file_id, offset, reason)
) WITHOUT ROWID;

-- The journal. Acts performed together share a batch and are undone together.
CREATE TABLE act (
  id INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL,
  at INTEGER NOT NULL,
  undone INTEGER,
  payload TEXT NOT NULL
);

CREATE TABLE person (
  id TEXT PRIMARY KEY,
  anchors TEXT NOT NULL,  -- JSON
  found TEXT NOT NULL,    -- what the files say: names, counts, next meeting, JSON
  touches BLOB NOT NULL   -- packed touchpoints, see touch-codec.ts
) WITHOUT ROWID;
CREATE TABLE person_anchor (anchor TEXT PRIMARY KEY, person_id TEXT NOT NULL) WITHOUT ROWID;
`;
