import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { failureOf } from '../data/ask.ts';
import { Failing } from './failing.tsx';
import { Waiting } from './waiting.tsx';

/** Shows what a question was answered with; until then lines, and after a failure what to do. Old answers stay. */
export function Answered<T>({
  query,
  within = 'view',
  children,
}: {
  query: UseQueryResult<T>;
  /** Whether the answer is a whole view with its heading, or a part of one. */
  within?: 'view' | 'part';
  children: (value: T) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) {
    return <Failing within={within} failure={failureOf(query.error)} retry={() => void query.refetch()} />;
  }
  return <Waiting />;
}
