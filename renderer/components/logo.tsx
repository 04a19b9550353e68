import styles from './logo.module.css';

const cup = 'M15 13 C13 30 13 40 20 50 Q22 53 26 53 L38 53 Q42 53 44 50 C51 40 51 30 49 13';

/** The app's vessel, three quarters full. Decoration: the name stands beside it. */
export function Logo() {
  return (
    <svg className={styles.logo} viewBox="8 8 48 48" aria-hidden="true">
      <clipPath id="logo-inside">
        <path d={`${cup} Z`} />
      </clipPath>
      <path
        className={styles.water}
        clipPath="url(#logo-inside)"
        d="M0 27 Q8 23 16 27 T32 27 T48 27 T64 27 V64 H0 Z"
      />
      <path className={styles.wall} d={cup} />
    </svg>
  );
}
