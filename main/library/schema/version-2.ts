/**
 * Version 2: contacts. They are envelopes too, whole as JSON in the column that held events.
 *
 * SQLite has no statement that changes a CHECK. Copying the table would take minutes in a large library, so its text is
 * changed where SQLite keeps it, which its documentation allows for constraints (sqlite.org/lang_altertable.html, 7).
 */
export const version2 = `
ALTER TABLE envelope RENAME COLUMN event TO content;
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(replace(replace(sql,
    'CHECK (kind IN (''mail'', ''event''))', 'CHECK (kind IN (''mail'', ''event'', ''contact''))'),
    '-- mail: subject; event: summary', '-- mail: subject; event: summary; contact: name'),
    '-- event: the whole EventEnvelope as JSON', '-- event, contact: the whole envelope as JSON')
  WHERE type = 'table' AND name = 'envelope';
PRAGMA writable_schema = RESET;
UPDATE import SET receipt = json_set(receipt, '$.contacts', 0, '$.contactDuplicates', 0) WHERE receipt IS NOT NULL;
`;
