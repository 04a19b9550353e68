/** Ids of the properties that are read ([MS-OXPROPS]): of messages, then of people on them, files, folders and the store. */
export const tags = {
  messageClass: 0x001a,
  subject: 0x0037,
  submitted: 0x0039,
  startDate: 0x0060,
  endDate: 0x0061,
  transportHeaders: 0x007d,
  messageFlags: 0x0e07,
  delivered: 0x0e06,
  body: 0x1000,
  compressedRtf: 0x1009,
  html: 0x1013,
  messageId: 0x1035,
  references: 0x1039,
  inReplyTo: 0x1042,
  internetCodePage: 0x3fde,
  created: 0x3007,
  modified: 0x3008,

  displayName: 0x3001,
  addressType: 0x3002,
  emailAddress: 0x3003,
  smtpAddress: 0x39fe,
  recipientType: 0x0c15,
  recipientFlags: 0x5ffd,
  trackStatus: 0x5fff,

  attachmentHidden: 0x7ffe,
  contentId: 0x3712,
  attachmentType: 0x370e,

  password: 0x67ff,
  contentCount: 0x3602,
  containerClass: 0x3613,
  deletedItems: 0x35e3,
  sentItems: 0x35e4,
  drafts: 0x36d7,
  otherFolders: 0x36d8,

  givenName: 0x3a06,
  surname: 0x3a11,
  company: 0x3a16,
  title: 0x3a17,
  birthday: 0x3a42,
  nickname: 0x3a4f,
  personalPage: 0x3a50,
  businessPage: 0x3a51,
} as const;

/** Properties that name one correspondent: name, type of address, address, and the same as SMTP. */
export interface CorrespondentTags {
  readonly name: number;
  readonly type: number;
  readonly address: number;
  readonly smtp: number;
}

/** Who wrote it, who handed it in for them, whose mailbox got it, for whom, and who made the item. */
export const correspondents = {
  author: { name: 0x0042, type: 0x0064, address: 0x0065, smtp: 0x5d02 },
  sender: { name: 0x0c1a, type: 0x0c1e, address: 0x0c1f, smtp: 0x5d01 },
  receiver: { name: 0x0040, type: 0x0075, address: 0x0076, smtp: 0x5d07 },
  represented: { name: 0x0044, type: 0x0077, address: 0x0078, smtp: 0x5d08 },
  creator: { name: 0x3ff8, type: 0x4022, address: 0x4023, smtp: 0x5d0a },
  onList: {
    name: tags.displayName,
    type: tags.addressType,
    address: tags.emailAddress,
    smtp: tags.smtpAddress,
  },
} as const satisfies Readonly<Record<string, CorrespondentTags>>;

/** Names of properties whose ids each file chooses itself. */
export const lids = {
  appointment: {
    sequence: 0x8201,
    busyStatus: 0x8205,
    start: 0x820d,
    end: 0x820e,
    wholeDay: 0x8215,
    recurrence: 0x8216,
    state: 0x8217,
    response: 0x8218,
    exceptionReplaces: 0x8228,
    zone: 0x8233,
    zoneName: 0x8234,
    zoneOfStart: 0x825e,
    zoneOfSeries: 0x8260,
  },
  common: { start: 0x8516, end: 0x8517 },
  meeting: { attendeeChange: 0x0001, globalId: 0x0003, ownerChange: 0x001a, seriesId: 0x0023 },
  address: {
    birthdayLocal: 0x80de,
    emails: [0x8083, 0x8093, 0x80a3],
    emailNames: [0x8084, 0x8094, 0x80a4],
  },
} as const;
