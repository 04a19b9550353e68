/** Contacts files of every layout with invented people, for mutations to begin with. */
export const contactFiles = {
  vcard: [
    'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Moreau;Ana;;Dr.;\r\nFN:Dr. Ana Moreau\r\nitem1.EMAIL;type=INTERNET:ana@harbour.example\r\nitem1.X-ABLabel:work\r\nORG:Harbour Labs;Research\r\nTITLE:Designer\r\nBDAY:1980-05-17\r\nURL:https://www.linkedin.com/in/ana-moreau\r\nREV:2024-02-03T10:00:00Z\r\nEND:VCARD\r\n',
    'BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=BC=\nrgen\nEMAIL;INTERNET:juergen@werkstatt.example\nORG;ENCODING=QUOTED-PRINTABLE:Werkstatt =26 S=C3=B6hne\nBDAY:19700229\nEND:VCARD\nBEGIN:VCARD\nVERSION:2.1\nFN:Bram Bergson\nEMAIL:bram@quay.example\nEND:VCARD\n',
    'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Łukasz Nowak\r\nEMAIL;PREF=1:lukasz@nowak.example\r\nEMAIL:l.nowak@firma.example\r\nBDAY:--0412\r\nORG:Firma\r\nKIND:individual\r\nUID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1\r\nEND:VCARD\r\n',
  ],
  csv: [
    'First Name,Middle Name,Last Name,Organization Name,Organization Title,Birthday,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Value\r\nAna,,Moreau,Harbour Labs,Designer,1980-05-17,* myContacts,Work,ana@harbour.example,ana.moreau@post.example\r\nBram,,Bergson,,,--04-12,,,bram@quay.example ::: b@quay.example,\r\n',
    'Name,Given Name,Additional Name,Family Name,Birthday,E-mail 1 - Type,E-mail 1 - Value,Organization 1 - Name,Organization 1 - Title\r\nAna Moreau,Ana,,Moreau,1980-05-17,Work,ana@harbour.example,Harbour Labs,Designer\r\n',
    'Title,First Name,Middle Name,Last Name,Suffix,Company,Job Title,E-mail Address,E-mail Display Name,E-mail 2 Address,Birthday\r\n"Dr.","Ana","","Moreau","","Harbour Labs","Designer","ana@harbour.example","Ana Moreau (ana@harbour.example)","","5/17/1980"\r\n',
    'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nAna,Moreau,https://www.linkedin.com/in/ana-moreau,,Harbour Labs,Designer,03 Feb 2024\nBram,Bergson,https://www.linkedin.com/in/bram-b,bram@quay.example,Quay,Builder,17 May 2021\n',
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\nabc,,Nora Field,https://www.linkedin.com/in/nora,Ana Moreau,https://www.linkedin.com/in/ana-moreau,2024-02-03 10:00:00 UTC,,"How are you?\nDid it go well?",INBOX\n',
  ],
} as const;
