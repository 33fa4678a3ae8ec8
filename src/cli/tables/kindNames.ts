import type { Kind } from '../../engine/kinds';

export const kindNames: Readonly<Record<Kind, string>> = {
  handsOn: 'Hands-on',
  review: 'Review',
  mentoring: 'Mentoring',
  direction: 'Direction',
  integration: 'Integration',
};
