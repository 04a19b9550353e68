#!/usr/bin/env python3
"""Checks that every labelled slice still has its hash, and that the halves are kept apart.

usage: check-ids.py CORPORA     (the folder that holds mail/enron-blair-l.tar.gz and mail/list-2019.mbox.gz)
"""
import gzip, hashlib, json, os, re, sys, tarfile

here = os.path.dirname(os.path.abspath(__file__))
mail = os.path.join(sys.argv[1], 'mail')
read = lambda name: [json.loads(line) for line in open(os.path.join(here, name), encoding='utf-8')]
sentences, messages = read('sentences.jsonl'), read('messages.jsonl')

raw = {}
with tarfile.open(os.path.join(mail, 'enron-blair-l.tar.gz')) as tar:
    for member in tar:
        if member.isfile():
            name = member.name[2:] if member.name.startswith('./') else member.name
            raw['enron', name] = tar.extractfile(member).read()
with gzip.open(os.path.join(mail, 'list-2019.mbox.gz')) as box:
    text = box.read()
# The separators of this archive all carry this invented sender; body lines that begin with "From " do not.
starts = [m.start() for m in re.finditer(rb'(?m)^From nobody@example\.com \w{3} \w{3} [ \d]\d \d\d:\d\d:\d\d', text)]
assert len(starts) == 15000, len(starts)
for i, (a, b) in enumerate(zip(starts, starts[1:] + [len(text)])):
    raw['list-2019', i] = text[a:b]

bad = 0
for s in sentences:
    m = raw[s['corpus'], s['id']]
    piece = m[s['start']:s['start'] + s['length']]
    if len(piece) != s['length'] or hashlib.sha256(piece).hexdigest()[:12] != s['sha']:
        bad += 1
        print('differs:', s['corpus'], s['id'], s['start'])
bad += sum((m['corpus'], m['id']) not in raw for m in messages)
half = {}
for x in sentences + messages:
    if half.setdefault((x['corpus'], x['id']), x['half']) != x['half']:
        bad += 1
        print('in both halves:', x['corpus'], x['id'])
places = [(s['corpus'], s['id'], s['start']) for s in sentences]
bad += len(places) - len(set(places))
print(f'{len(sentences)} sentences, {len(messages)} messages, {bad} wrong')
sys.exit(bad > 0)
