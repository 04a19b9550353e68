import type { LibraryStatus } from '../../shared/contract/contract.ts';
import { Answered } from '../components/answered.tsx';
import { Failing } from '../components/failing.tsx';
import { PageHead } from '../components/page-head.tsx';
import { useImportDesk } from '../data/import-run.tsx';
import { useImports, useStatus } from '../data/queries.ts';
import { ExploreSample } from '../sample/explore-sample.tsx';
import { words } from '../wording/en.ts';
import { DropZone } from './drop-zone.tsx';
import { ExportGuides } from './export-guides.tsx';
import { ImportEnded } from './import-ended.tsx';
import { ImportProgressCard } from './import-progress-card.tsx';
import styles from './imports.module.css';
import { OwnAddressQuestion } from './own-address-question.tsx';
import { Receipts } from './receipts.tsx';

const { imports } = words;

/** Taking files in, from the first drop on an empty library to the list of all that was read. */
export function ImportsView() {
  const { run, dismiss } = useImportDesk();
  const status = useStatus().data;
  const list = useImports();
  const first = status?.state === 'empty' && (list.data?.length ?? 0) === 0;
  const asks = status?.sample === 'none' && !first && run.phase !== 'running' && asksWhoseMail(status.me);
  return (
    <div className={styles.view} data-first={first || undefined}>
      {first ? null : <PageHead title={imports.title} text={imports.more} />}
      {run.phase === 'running' ? (
        <ImportProgressCard progress={run.progress} stopping={run.stopping} />
      ) : null}
      {run.phase === 'failed' ? (
        <Failing failure={run.failure} retry={dismiss} retryLabel={words.shell.close} />
      ) : null}
      {asks ? <OwnAddressQuestion me={status.me} /> : null}
      {run.phase === 'ended' ? <ImportEnded result={run.result} onDismiss={dismiss} /> : null}
      {run.phase === 'running' ? null : <DropZone size={first ? 'whole' : 'slim'} />}
      {first && run.phase !== 'running' ? <ExploreSample /> : null}
      {first ? <ExportGuides /> : null}
      <Answered within="part" query={list}>
        {(rows) => <Receipts rows={rows} fresh={freshIn(run)} />}
      </Answered>
      {first ? null : <ExportGuides />}
    </div>
  );
}

/** Whether there is something to ask: the addresses are guessed, and there is a guess. */
const asksWhoseMail = (me: LibraryStatus['me']): boolean =>
  me.confirmed === 'guessed' && me.addresses.length + me.guesses.length > 0;

/** Receipts of the run that has just ended, which stand open. */
function freshIn(run: ReturnType<typeof useImportDesk>['run']): readonly number[] {
  return run.phase === 'ended' ? run.result.imports.map(({ id }) => id) : [];
}
