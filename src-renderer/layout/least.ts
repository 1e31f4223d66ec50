/** What scenes need of a screen, u: where text is drawn larger there are fewer. */

/** Heights that hold all days of the congress; in less they are read page by page. */
export const DAYS = { landscape: 640, portrait: 760 };

/** Height of an area of the results: its name, a figure and what that is, what is behind it. */
export const AREA_TILE = { landscape: 196, portrait: 264 };

/** Height of a target: its title, a number with its words, the mark and what it is compared with. */
export const TARGET_TILE = 176;

/** A tall screen that is lower than this has the groups of delegates in pairs. */
export const TALL = 1700;
