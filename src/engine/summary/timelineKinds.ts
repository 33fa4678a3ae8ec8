/** What an entry of the journey is. By itself, so that a page can draw it without the rules that find it. */
export const timelineKinds = ['start', 'bands', 'scene', 'pivot', 'milestone'] as const;
