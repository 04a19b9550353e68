import { Button, Group, Stack, Text } from '@mantine/core';
import { words } from '../wording/en.ts';

const { chosen: said } = words.people;

/** Asks before several people are forgotten: it reaches further than it looks. */
export function ForgetChosen(props: { count: number; onCancel: () => void; onForget: () => Promise<void> }) {
  const { count, onCancel, onForget } = props;
  return (
    <Stack gap="md">
      <Text>{said.forgetText}</Text>
      <Group justify="flex-end" gap="xs">
        <Button variant="subtle" data-autofocus onClick={onCancel}>
          {words.shell.cancel}
        </Button>
        <Button onClick={() => void onForget()}>{said.forgetDo(count)}</Button>
      </Group>
    </Stack>
  );
}
