import {
  Button,
  Checkbox,
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  Menu,
  Modal,
  Popover,
  Select,
  Tooltip,
} from '@mantine/core';

/** Ten tints of the accent, lightest first; the library picks the sixth in light and the eighth in dark. */
const teal: MantineColorsTuple = [
  '#e9f3f1',
  '#d5e8e5',
  '#aed3cf',
  '#84bdb8',
  '#6fc8c0',
  '#2f8185',
  '#0f5e63',
  '#0d5458',
  '#0b4a4e',
  '#083b3e',
];

/** Warm greys between ink and paper: what the library draws borders, hovers and quiet fields with in light. */
const gray: MantineColorsTuple = [
  '#f7f5f0',
  '#f1efe8',
  '#e9e6dd',
  '#e0dcd2',
  '#cbc8bf',
  '#8a8f8c',
  '#6d7579',
  '#4c5a61',
  '#2f3c43',
  '#1d2a30',
];

/** The same for dark, from ink (lightest) to below the paper. */
const dark: MantineColorsTuple = [
  '#e8e6e1',
  '#b3bcbf',
  '#93a0a5',
  '#6c7a80',
  '#2b363b',
  '#202a2f',
  '#192124',
  '#12181b',
  '#0e1416',
  '#0a0f11',
];

/** The library's theme, filled from our tokens: it may add no colour, size or font of its own. */
export const mantineTheme = createTheme({
  primaryColor: 'teal',
  primaryShade: { light: 6, dark: 4 },
  // What is filled is filled with the accent, and written on in the colour that reads on it in this scheme.
  variantColorResolver: (input) => {
    const usual = defaultVariantColorsResolver(input);
    return input.variant === 'filled' ? { ...usual, color: 'var(--on-accent)' } : usual;
  },
  colors: { teal, gray, dark },
  fontFamily: 'var(--sans)',
  fontFamilyMonospace: 'var(--mono)',
  fontSizes: {
    xs: 'var(--text-12)',
    sm: 'var(--text-14)',
    md: 'var(--text-14)',
    lg: 'var(--text-16)',
    xl: 'var(--text-20)',
  },
  headings: { fontFamily: 'var(--serif)', fontWeight: '500' },
  defaultRadius: 'md',
  radius: { sm: 'var(--radius-small)', md: 'var(--radius)', lg: 'var(--radius-large)' },
  cursorType: 'default',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({ styles: { label: { fontWeight: 500 } } }),
    Checkbox: Checkbox.extend({ vars: () => ({ root: { '--checkbox-icon-color': 'var(--on-accent)' } }) }),
    // Locking the page's scroll writes a style element without a nonce; our page never scrolls as a whole.
    Modal: Modal.extend({
      defaultProps: {
        lockScroll: false,
        centered: true,
        radius: 'lg',
        padding: 'lg',
        transitionProps: { duration: 160, transition: 'pop' },
        overlayProps: { backgroundOpacity: 0.35 },
      },
      styles: { title: { fontFamily: 'var(--serif)', fontSize: 'var(--text-20)' } },
    }),
    Menu: Menu.extend({ defaultProps: { shadow: 'md', transitionProps: { duration: 120 } } }),
    Popover: Popover.extend({ defaultProps: { shadow: 'md', transitionProps: { duration: 120 } } }),
    Select: Select.extend({ defaultProps: { allowDeselect: false, checkIconPosition: 'right' } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 500, transitionProps: { duration: 120 } } }),
  },
});

/** Points the library's own variables at our tokens, once for both colour schemes. */
export const mantineVariables: CSSVariablesResolver = () => {
  const ours = {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-soft)',
    '--mantine-color-placeholder': 'var(--ink-faint)',
    '--mantine-color-anchor': 'var(--accent)',
    '--mantine-color-default': 'var(--paper-raised)',
    '--mantine-color-default-hover': 'var(--paper-hover)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line)',
    '--mantine-color-error': 'var(--careful)',
    '--mantine-primary-color-filled': 'var(--accent)',
    '--mantine-primary-color-filled-hover': 'var(--accent-strong)',
    '--mantine-primary-color-contrast': 'var(--on-accent)',
    '--mantine-primary-color-light': 'var(--accent-wash)',
    '--mantine-primary-color-light-hover': 'var(--accent-wash)',
    '--mantine-primary-color-light-color': 'var(--accent)',
    '--mantine-color-teal-filled': 'var(--accent)',
    '--mantine-color-teal-filled-hover': 'var(--accent-strong)',
    '--mantine-color-teal-light': 'var(--accent-wash)',
    '--mantine-color-teal-light-color': 'var(--accent)',
    '--mantine-color-gray-light-color': 'var(--ink-soft)',
    '--mantine-color-gray-light-hover': 'var(--paper-hover)',
    '--mantine-color-disabled': 'var(--paper-sunken)',
    '--mantine-color-disabled-color': 'var(--ink-faint)',
    '--mantine-color-disabled-border': 'var(--line)',
    '--mantine-shadow-md': 'var(--shadow-high)',
    '--mantine-shadow-xl': 'var(--shadow-high)',
  };
  return { variables: {}, light: ours, dark: ours };
};
