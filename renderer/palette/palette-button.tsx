import { IconSearch } from '@tabler/icons-react';
import { KeyHint } from '../components/key-hint.tsx';
import { iconSize, iconStroke } from '../theme/sizes.ts';
import { words } from '../wording/en.ts';
import styles from './palette.module.css';

const { palette } = words;

/** The palette's button in the sidebar. */
export function PaletteButton({ keys, onOpen }: { keys: string; onOpen: () => void }) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={palette.open}
      title={palette.open}
      onClick={onOpen}
    >
      <IconSearch size={iconSize.small} stroke={iconStroke} aria-hidden="true" />
      <span className={styles.label}>{palette.short}</span>
      <KeyHint>{keys}</KeyHint>
    </button>
  );
}
