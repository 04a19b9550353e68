/** Sizes that code has to know in pixels; the same values stand in tokens.css. */

/** Height of one row of the table of people. */
export const rowHeight = { comfortable: 40, compact: 32 } as const;

/** Height of the head of the table. */
export const headHeight = 32;

/** Below this width a person takes the place of the list instead of standing beside it. */
export const narrowWindow = '(max-width: 1099px)';

/** Below this width, or zoomed in as far, the table has no room for all of its columns. */
export const slimWindow = '(max-width: 899px)';

/** Widths and strokes of icons. */
export const iconSize = { small: 14, normal: 18, large: 28 } as const;
/** Width of an icon’s lines, in the units of its 24-unit box. */
export const iconStroke = 1.6;

/** Height of one suggestion in the list of Discover. */
export const suggestionHeight = 60;

/** Height of the picture of health over time. */
export const healthHeight = 136;

/** Height of the picture of a circle's health. */
export const circleHeight = 72;

/** Height of the picture of the network. */
export const networkHeight = 600;
