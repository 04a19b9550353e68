/** How to get files out of where people keep their mail and calendars: steps in the order in which they are done. */
export interface ExportGuide {
  readonly source: string;
  readonly what: 'mail' | 'calendar';
  readonly steps: readonly string[];
}

/** One guide for each common place, mail first. */
export const exportGuides: readonly ExportGuide[] = [
  {
    source: 'Gmail',
    what: 'mail',
    steps: [
      'Open takeout.google.com and choose “Deselect all”.',
      'Tick “Mail”, then “Next step” and “Create export”.',
      'Google sends you a link, often within the hour. Download and unpack it.',
      'Drop “All mail Including Spam and Trash.mbox” here; spam and trash are left out.',
    ],
  },
  {
    source: 'Outlook',
    what: 'mail',
    steps: [
      'In the classic Outlook choose a folder, select all messages with Ctrl A and drag them into a folder on your disk.',
      'With Outlook on the web, add the account to Thunderbird first and follow the steps for Thunderbird.',
      'Drop the folder of .eml files here. Do the same with “Sent Items”: what you wrote matters most.',
    ],
  },
  {
    source: 'Apple Mail',
    what: 'mail',
    steps: [
      'Select one or more mailboxes in the side bar, “Sent” among them.',
      'Choose Mailbox, then “Export Mailbox…” and a folder.',
      'Drop the .mbox folders here as they are.',
    ],
  },
  {
    source: 'Thunderbird',
    what: 'mail',
    steps: [
      'Open the menu, then Help, “Troubleshooting Information”, and “Open Directory” beside Profile Directory.',
      'Inside, “Mail” and “ImapMail” hold one file for each folder, without an ending.',
      'Drop the folder of your account here.',
    ],
  },
  {
    source: 'Google Calendar',
    what: 'calendar',
    steps: [
      'Open calendar.google.com, then Settings, “Import & export”, and “Export”.',
      'Unpack the download and drop the .ics files here.',
    ],
  },
  {
    source: 'Outlook Calendar',
    what: 'calendar',
    steps: [
      'In the classic Outlook choose File, “Save Calendar”, and as range “Whole calendar”, with full details.',
      'On the web: Settings, Calendar, “Shared calendars”, publish it with all details and download the ICS link.',
      'Drop the .ics file here.',
    ],
  },
  {
    source: 'Apple Calendar',
    what: 'calendar',
    steps: [
      'Choose a calendar in the side bar, then File, Export, “Export…”.',
      'Drop the .ics file here; one file for each calendar.',
    ],
  },
];
