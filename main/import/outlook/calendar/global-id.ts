/** What a meeting is called in every copy of it ([MS-OXOCAL] 2.2.1.27). */
export interface GlobalId {
  /** UID, as the same meeting has it in iCalendar. */
  readonly uid: string;
  /** Day of the occurrence that it is an exception of, as YYYYMMDD; null for the series or a single meeting. */
  readonly instance: string | null;
}

const foreign = Buffer.from('vCal-Uid\u0001\0\0\0', 'latin1');
const longest = 4096;

/**
 * Reads a global id: one that came from another program holds that program's UID, else it is the UID itself, in
 * hexadecimal and without the day of the instance ([MS-OXCICAL] 2.1.3.1.1.20.26). Null when it is none.
 */
export function globalId(bytes: Buffer | null): GlobalId | null {
  if (bytes === null || bytes.length < 40 || bytes.length > longest) return null;
  const year = bytes.readUInt16BE(16);
  const month = bytes[18] as number;
  const day = bytes[19] as number;
  const isDay = year > 1600 && year < 4500 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  const instance = isDay ? String(year * 10_000 + month * 100 + day) : null;
  const data = bytes.subarray(40, 40 + bytes.readUInt32LE(36));
  if (data.subarray(0, foreign.length).equals(foreign)) {
    const uid = data.toString('utf8', foreign.length).replace(/\0[\s\S]*$/, '');
    if (uid !== '') return { uid, instance };
  }
  const clean = Buffer.from(bytes);
  clean.fill(0, 16, 20);
  return { uid: clean.toString('hex').toUpperCase(), instance };
}
