import type { Failure, ReplyOf, RequestName, RequestOf } from '../../shared/contract/contract.ts';
import { words } from '../wording/en.ts';
import type { PageBridge } from './bridge.tsx';

/** A failure the app answered with, as an error, so that queries can carry it. */
class RequestFailure extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.what);
    this.name = 'RequestFailure';
    this.failure = failure;
  }
}

/**
 * Asks the app and returns the value of its answer.
 *
 * @throws RequestFailure for every failure, a bridge that breaks included
 */
export async function ask<N extends RequestName>(
  bridge: PageBridge,
  name: N,
  payload: RequestOf<N>,
): Promise<ReplyOf<N>> {
  const answer = await bridge.request(name, payload).catch(() => {
    throw new RequestFailure(words.shell.unreachable);
  });
  if (!answer.ok) throw new RequestFailure(answer.failure);
  return answer.value;
}

/** What to show of any error: the app's own sentences, or those for a broken window. */
export function failureOf(error: unknown): Failure {
  return error instanceof RequestFailure ? error.failure : words.shell.broken;
}
