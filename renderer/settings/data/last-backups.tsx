import { Backups } from './backups.tsx';
import data from './data.module.css';

/** The way back where the library cannot be opened: its backups, below what is wrong with it. */
export function LastBackups({ zone }: { zone: string }) {
  return (
    <div className={data.alone}>
      <Backups zone={zone} library="damaged" />
    </div>
  );
}
