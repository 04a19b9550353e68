import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetUpError } from '../set-up/say.mjs';
import { wallTime } from './sample-time.mjs';

/**
 * One message or one meeting of a story.
 *
 * @typedef {object} Scene
 * @property {number} at wall-clock time (sample-time.mjs)
 * @property {string} what what stands behind the time on its line
 * @property {Readonly<Record<string, string>>} fields `cc: Ana Moreau`
 * @property {string} text
 *
 * @typedef {object} Story
 * @property {string} file its name without ending
 * @property {Readonly<Record<string, string>>} head
 * @property {readonly Scene[]} scenes
 */

const field = /^([a-z][a-z -]*): (.*)$/;

/**
 * Fields at the beginning, up to the first line that is none.
 *
 * @param {string} text
 */
function fieldsOf(text) {
  /** @type {Record<string, string>} */
  const fields = {};
  const lines = text.split('\n');
  while (lines[0] !== undefined) {
    const [, name, value = ''] = field.exec(lines[0]) ?? [];
    if (name === undefined) break;
    fields[name] = value;
    lines.shift();
  }
  return { fields, rest: lines.join('\n').trim() };
}

/**
 * Reads one file of stories: fields, then scenes that begin with `## 98 tue 10:12 …`.
 *
 * @param {string} file name without ending
 * @param {string} text
 * @returns {Story}
 * @throws {SetUpError} for a scene without a time
 */
function readStory(file, text) {
  const [head = '', ...parts] = text.split(/^## /m);
  const scenes = parts.map((part) => {
    const end = part.indexOf('\n');
    const line = end < 0 ? part : part.slice(0, end);
    const [, week = '', weekday = '', clock = '', what = ''] =
      /^(\+?\d+) (\w{3}) (\d\d:\d\d) ?(.*)$/.exec(line) ?? [];
    if (week === '') throw new SetUpError(`${file}: “${line}” has no time`);
    const { fields, rest } = fieldsOf(part.slice(line.length + 1));
    return { at: wallTime(week, weekday, clock), what, fields, text: rest };
  });
  return { file, head: fieldsOf(head).fields, scenes };
}

/**
 * All stories of a folder, by the name of their file.
 *
 * @param {string} folder
 * @returns {readonly Story[]}
 */
export function readStories(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readStory(name.slice(0, -4), readFileSync(join(folder, name), 'utf8')));
}
