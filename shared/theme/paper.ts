/**
 * What a window shows before its page has drawn anything: the paper of each theme. The window's own background is
 * set from here and the theme's page colour must be the same, or opening flashes.
 */
export const paper = { light: '#fbfaf7', dark: '#12181b' } as const;
