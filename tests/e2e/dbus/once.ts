/** Does something the first time it is asked, and nothing later. */
export function once(work: () => void): () => void {
  let state: 'not yet' | 'done' = 'not yet';
  return () => {
    if (state === 'not yet') work();
    state = 'done';
  };
}
