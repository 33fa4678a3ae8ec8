import type { Report } from '../../engine/report';

export function diveText({ dive }: Report): string {
  const state = dive.since === undefined ? dive.state : `${dive.state}, since ${dive.since}`;
  const parts = [
    `Depth: ${state}.`,
    dive.signals
      .map(
        ({ id, sentence, strength, muted }) =>
          `${id}${muted ? ' (muted)' : ''} ${strengthWords[strength]}: ${sentence}`,
      )
      .join('\n'),
    dive.waiting?.sentence ?? '',
    dive.declared?.sentence ?? '',
    `${dive.wouldSpeak ? 'It would speak now' : 'It stays quiet'}: ${dive.because}`,
    ['Not seen:', ...dive.limits.map((limit) => `  ${limit}`)].join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const strengthWords = { strong: 'strong', medium: 'medium', promptOnly: 'for a question only' } as const;
