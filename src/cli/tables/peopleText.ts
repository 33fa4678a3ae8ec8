import type { IdentityReason } from '../../engine/people/people';
import type { Report } from '../../engine/report';
import { countWords } from '../../engine/words';
import { table } from './table';

const reasons: Readonly<Record<IdentityReason, string>> = {
  configured: 'this clone is set up with it',
  mailmap: '.mailmap joins it to you',
  confirmed: 'you confirmed it',
  given: 'you named it with --me',
};

export function peopleText({ people }: Report): string {
  const mine = table(
    ['You', 'Why'],
    people.me.map(({ address, reason }) => [address, reasons[reason]]),
    ['left', 'left'],
  );
  const { length } = people.offered;
  const offered =
    length === 0
      ? ''
      : `${length === 1 ? 'One more address' : `${length} more addresses`} may be yours: "These Are Me…" in the editor shows which and why.`;
  const parts = [
    mine,
    people.bots.length === 0
      ? ''
      : ['Bots and agents, never counted as a person:', ...people.bots.map((bot) => `  ${bot}`)].join('\n'),
    `Everyone else: ${countWords(people.others)} ${people.others === 1 ? 'person' : 'people'}.`,
    offered,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
