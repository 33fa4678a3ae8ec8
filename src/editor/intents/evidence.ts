import * as vscode from 'vscode';
import { fileUnder, putBack, strikeOut } from '../../app/fileEvidence';
import { knownNames } from '../../engine/people/knownNames';
import { kinds, type Kind } from '../../engine/kinds';
import { evidenceText } from '../pages/evidenceText';
import { evidencePage } from '../../protocol/build/evidence';
import { pick } from '../quick/steps';
import { mention } from '../tell';
import { kindWords, words } from '../words';
import type { HandlersOf } from './handlersOf';
import { keepFromPage } from './pageEntry';

export const evidenceHandlers: HandlersOf<'refile' | 'strike' | 'putBack' | 'copyEvidence'> = {
  refile: async (parts, { item, kind }) => {
    const { records } = parts.session.data;
    const chosen = kind ?? (await askKind());
    if (chosen === undefined) return;
    if (chosen === 'notMine') await keepFromPage(parts, '', () => strikeOut(records, item, words.notMine));
    else await keepFromPage(parts, '', () => fileUnder(records, item, chosen));
  },
  strike: (parts, { item }) => keepFromPage(parts, '', () => strikeOut(parts.session.data.records, item)),
  putBack: (parts, { item }) => keepFromPage(parts, '', () => putBack(parts.session.data.records, item)),
  copyEvidence: async ({ session }, { kind, week }) => {
    const report = await session.report();
    const page = evidencePage(report, kind, week);
    await vscode.env.clipboard.writeText(evidenceText(page, kindWords[kind], knownNames(report)));
    mention(words.copied);
  },
};

function askKind(): Promise<Kind | 'notMine' | undefined> {
  return pick<Kind | 'notMine'>(words.fileElsewhere, '', [
    ...kinds.map((kind) => ({ label: kindWords[kind], value: kind })),
    { label: words.notMine, value: 'notMine' },
  ]);
}
