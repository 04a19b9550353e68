/**
 * Version 3: acts. They stand beside the envelope, not in it: a newer reader that finds more must not make another envelope of the
 * same message.
 */
export const version3 = `
CREATE TABLE act_found (
  envelope_id INTEGER PRIMARY KEY REFERENCES envelope,
  reader INTEGER NOT NULL,    -- version of the rules that found them (shared/acts/read-acts.ts)
  own_words INTEGER NOT NULL, -- words of the sender's own text
  acts TEXT NOT NULL          -- JSON, see act-codec.ts
);
`;
