import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { PersonPage } from '../../shared/contract/people.ts';
import type { Act } from '../../shared/journal/acts.ts';
import { useActs } from '../data/use-acts.ts';
import { words } from '../wording/en.ts';
import { monthNames } from '../wording/format.ts';
import { birthdayFrom, partsOf } from './birthday.ts';

const { details } = words.person;
const months = monthNames.map((label, at) => ({ value: String(at + 1), label }));

/** Where somebody works and when they were born, by the user's word. */
export function DetailsForm({ page, onDone }: { page: PersonPage; onDone: () => void }) {
  const { perform, pending } = useActs();
  const [title, setTitle] = useState(page.title);
  const [organization, setOrganization] = useState(page.organization);
  const [parts, setParts] = useState(partsOf(page.birthday));
  const birthday = birthdayFrom(parts);

  const say = async (acts: readonly Act[]) => {
    if (acts.length === 0 || (await perform(acts))) onDone();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (birthday === 'wrong') return;
    const acts: Act[] = [];
    if (title.trim() !== page.title || organization.trim() !== page.organization)
      acts.push({
        type: 'position',
        person: page.id,
        organization: organization.trim(),
        title: title.trim(),
      });
    if (birthday !== page.birthday) acts.push({ type: 'birthday', person: page.id, on: birthday });
    void say(acts);
  };
  const backToFiles = () =>
    void say([
      { type: 'position', person: page.id, organization: null, title: null },
      { type: 'birthday', person: page.id, on: null },
    ]);
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TextInput
          data-autofocus
          label={details.job}
          value={title}
          maxLength={200}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <TextInput
          label={details.organization}
          value={organization}
          maxLength={200}
          onChange={(event) => setOrganization(event.currentTarget.value)}
        />
        <Group grow align="start" gap="xs" preventGrowOverflow={false}>
          <TextInput
            label={`${details.birthday}: ${details.day}`}
            inputMode="numeric"
            value={parts.day}
            maxLength={2}
            error={birthday === 'wrong' ? details.wrong : null}
            onChange={(event) => setParts({ ...parts, day: event.currentTarget.value })}
          />
          <Select
            label={details.month}
            data={months}
            value={parts.month || null}
            clearable
            onChange={(month) => setParts({ ...parts, month: month ?? '' })}
          />
          <TextInput
            label={details.year}
            placeholder={details.yearHint}
            inputMode="numeric"
            value={parts.year}
            maxLength={4}
            onChange={(event) => setParts({ ...parts, year: event.currentTarget.value })}
          />
        </Group>
        <Group justify="space-between" gap="xs">
          <Button variant="subtle" color="gray" onClick={backToFiles}>
            {details.clear}
          </Button>
          <Button type="submit" loading={pending} disabled={birthday === 'wrong'}>
            {words.shell.save}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
