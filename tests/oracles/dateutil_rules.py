"""Writes tests/fixtures/calendar/dateutil-rules.jsonl.gz: generated recurrence rules and what python3-dateutil, an
independent implementation, makes of them. Seeded, so that two runs give the same file.

Run: python3 tests/oracles/dateutil_rules.py   (Debian: python3-dateutil)

Each line: {"rule", "start" (local, YYYYMMDDTHHMMSS), "zone", "instants"}: UTC ms of the first 20 within 12
years. DTSTART is among them only where the rule names it. Left out are forms in which dateutil departs
from RFC 5545: BYWEEKNO without BYDAY (it fills in every day), plain and numbered weekdays in one BYDAY (it intersects),
BYDAY numbers together with BYMONTHDAY, BYYEARDAY or BYWEEKNO, and sub-daily rules across a change of clocks (it counts
in local time as we do, but keeps both of two local times that a gap makes one instant).
"""
import datetime
import gzip
import json
import pathlib
import random
import signal
import zoneinfo

from dateutil.rrule import rrulestr

ZONES = """Europe/Berlin Europe/London Europe/Istanbul America/New_York America/Los_Angeles America/Sao_Paulo
America/St_Johns America/Santiago Africa/Cairo Africa/Casablanca Asia/Kolkata Asia/Kathmandu Asia/Tehran Asia/Tokyo
Asia/Jerusalem Australia/Sydney Australia/Lord_Howe Pacific/Apia Pacific/Auckland UTC""".split()
DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
SHOWN = 20


def some(rnd, values, most):
    return sorted(rnd.sample(values, rnd.randint(1, most)))


def make_rule(rnd):
    freq = rnd.choice(["YEARLY", "YEARLY", "MONTHLY", "MONTHLY", "WEEKLY", "WEEKLY", "DAILY", "HOURLY", "MINUTELY"])
    parts = [f"FREQ={freq}"]
    if rnd.random() < 0.5:
        parts.append(f"INTERVAL={rnd.choice([1, 2, 3, 4, 5, 7, 13, 45])}")
    if rnd.random() < 0.3:
        parts.append(f"WKST={rnd.choice(DAYS)}")
    if rnd.random() < (0.6 if freq in ("YEARLY", "HOURLY", "MINUTELY") else 0.2):
        parts.append("BYMONTH=" + ",".join(map(str, some(rnd, range(1, 13), 4))))
    weekno = freq == "YEARLY" and rnd.random() < 0.15
    if weekno:
        parts.append("BYWEEKNO=" + ",".join(map(str, some(rnd, [-53, -52, -20, -1, 1, 2, 5, 20, 40, 52, 53], 3))))
    monthday = not weekno and freq != "WEEKLY" and rnd.random() < 0.35
    if monthday:
        parts.append("BYMONTHDAY=" + ",".join(map(str, some(rnd, [-31, -30, -2, -1, 1, 2, 13, 15, 28, 29, 30, 31], 4))))
    yearday = not weekno and not monthday and freq in ("YEARLY", "HOURLY", "MINUTELY") and rnd.random() < 0.15
    if yearday:
        parts.append("BYYEARDAY=" + ",".join(map(str, some(rnd, [-366, -365, -100, -1, 1, 60, 100, 200, 365, 366], 4))))
    if weekno or rnd.random() < 0.5:
        chosen = some(rnd, range(7), 3)
        numbered = freq in ("YEARLY", "MONTHLY") and not (weekno or monthday or yearday) and rnd.random() < 0.6
        monthly = freq == "MONTHLY" or any(part.startswith("BYMONTH=") for part in parts)
        numbers = [-5, -2, -1, 1, 2, 3, 4, 5] if monthly else [-53, -10, -1, 1, 7, 20, 52, 53]
        parts.append("BYDAY=" + ",".join((str(rnd.choice(numbers)) if numbered else "") + DAYS[day] for day in chosen))
    if rnd.random() < 0.25:
        parts.append("BYHOUR=" + ",".join(map(str, some(rnd, range(5, 22), 3))))
    if rnd.random() < 0.2:
        parts.append("BYMINUTE=" + ",".join(map(str, some(rnd, range(60), 3))))
    if rnd.random() < 0.1:
        parts.append("BYSECOND=" + ",".join(map(str, some(rnd, range(60), 2))))
    if len(parts) > 2 and rnd.random() < 0.2 and freq not in ("HOURLY", "MINUTELY"):
        parts.append("BYSETPOS=" + ",".join(map(str, some(rnd, [-3, -2, -1, 1, 2, 3], 2))))
    if rnd.random() < 0.3:
        parts.append(f"COUNT={rnd.randint(1, 30)}")
    return parts


class TooLong(Exception):
    pass


def give_up(*_):
    raise TooLong


def list_until(rule, start, end):
    """The first occurrences; None for a rule that dateutil refuses, or follows to the year 9999 in vain."""
    found = []
    signal.alarm(5)
    try:
        for at in rrulestr(rule, dtstart=start):
            if at > end or len(found) >= SHOWN:
                break
            found.append(at)
    except (ValueError, TooLong):
        return None
    finally:
        signal.alarm(0)
    return found


def main():
    signal.signal(signal.SIGALRM, give_up)
    rnd = random.Random(5545)
    lines = []
    utc = datetime.timezone.utc
    epoch = datetime.datetime(1970, 1, 1, tzinfo=utc)
    while len(lines) < 2400:
        parts = make_rule(rnd)
        zone = zoneinfo.ZoneInfo(ZONES[len(lines) % len(ZONES)])
        start = datetime.datetime(rnd.randint(1995, 2025), 1, 1, rnd.randint(0, 23), rnd.choice([0, 15, 30, 59]))
        start += datetime.timedelta(days=rnd.randint(0, 364))
        end = start + datetime.timedelta(days=12 * 365)
        if "COUNT" not in parts[-1] and rnd.random() < 0.4:
            until = start + datetime.timedelta(minutes=rnd.randint(0, 3 * 365 * 24 * 60))
            end = min(end, until)
            text = until.replace(tzinfo=zone).astimezone(utc).strftime("%Y%m%dT%H%M%SZ")
            # Counted in local time by dateutil and by the instant here: the same but in the hour that comes twice.
            if until.replace(tzinfo=zone, fold=1).utcoffset() != until.replace(tzinfo=zone).utcoffset():
                continue
            parts.append(f"UNTIL={text}")
        rule = ";".join(part for part in parts if not part.startswith("UNTIL"))
        found = list_until(rule, start, end)
        if found is None:
            continue
        sub_daily = parts[0] in ("FREQ=HOURLY", "FREQ=MINUTELY")
        exact = [at.replace(tzinfo=zone) for at in found]
        # A local time in a gap does not survive the way to UTC and back.
        if sub_daily and any(at.astimezone(utc).astimezone(zone).replace(tzinfo=None) != at.replace(tzinfo=None) for at in exact):
            continue
        instants = [int((at.astimezone(utc) - epoch).total_seconds()) * 1000 for at in exact]
        lines.append(json.dumps({
            "rule": ";".join(parts), "start": start.strftime("%Y%m%dT%H%M%S"), "zone": zone.key, "instants": instants,
        }))
    path = pathlib.Path(__file__).parent.parent / "fixtures" / "calendar" / "dateutil-rules.jsonl.gz"
    with gzip.GzipFile(path, "wb", mtime=0) as file:
        file.write(("\n".join(lines) + "\n").encode())
    print(len(lines), "rules,", sum(1 for line in lines if '"instants": []' in line), "of them without an occurrence")


main()
