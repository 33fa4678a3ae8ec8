/** What an entry of the journey is. By itself, so that a page can draw it without the rules that find it. */
export const timelineKinds = ['start', 'bands', 'scene', 'pivot', 'milestone'] as const;
/** What a turning point is: noted in words of the user's own, or said elsewhere. */
export const turningKinds = ['noted', 'role', 'onCall', 'release'] as const;
