"""Reads messages with CPython's email package, as an oracle for tests/integration/agreement.

Usage: python3 tests/oracles/email_messages.py FILE... > expected.jsonl

One line a message, in the order given: file, from, to, cc, bcc as addresses, date as ms since 1970 UTC, subject, id.
A field that the package gives up on is left out.
"""
import email
import email.policy
import email.utils
import json
import sys
from datetime import timezone
from pathlib import Path


def addresses(message, name):
    found = []
    for value in message.get_all(name, []):
        found += [one.addr_spec.lower() for one in value.addresses if one.username and one.domain]
    return found


def instant(message):
    value = message["date"]
    when = None if value is None else value.datetime
    if when is None:
        return None
    return int((when if when.tzinfo else when.replace(tzinfo=timezone.utc)).timestamp() * 1000)


def text(message, name):
    value = message[name]
    return None if value is None else str(value)


def row(path):
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    fields = {
        "from": lambda: addresses(message, "from"),
        "to": lambda: addresses(message, "to"),
        "cc": lambda: addresses(message, "cc"),
        "bcc": lambda: addresses(message, "bcc"),
        "date": lambda: instant(message),
        "subject": lambda: (text(message, "subject") or "").strip(),
        "id": lambda: (text(message, "message-id") or "").strip().strip("<>") or None,
    }
    found = {"file": path.name}
    for name, read in fields.items():
        try:
            found[name] = read()
        except Exception:
            pass
    return found


for argument in sys.argv[1:]:
    print(json.dumps(row(Path(argument)), ensure_ascii=True))
