import { Button } from '@mantine/core';
import type { ImportRow } from '../../shared/contract/imports.ts';
import { usePutBack } from '../data/put-back.ts';
import { words } from '../wording/en.ts';

/** Lets an import count again that was taken back; nothing is lost by it, so nothing is asked. */
export function PutBack({ row }: { row: ImportRow }) {
  const putBack = usePutBack();
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      color="gray"
      aria-label={words.imports.putBackLabel(row.path)}
      onClick={() => void putBack(row.id)}
    >
      {words.imports.putBack}
    </Button>
  );
}
