import * as vscode from 'vscode';
import { waitingBranchesOf } from '../../engine/dive/from/waitingBranches';
import { dayText } from '../format';
import type { Parts } from '../parts';
import { pick } from '../quick/steps';
import { inform, mention } from '../tell';
import { words } from '../words';

/** Branches of others that have been quiet longest. Choosing one copies its name: what follows is the user's. */
export async function seeWhatWaits({ session }: Parts): Promise<void> {
  const report = await session.report();
  const waiting = report.read.flatMap((repository) =>
    waitingBranchesOf(repository, report.people).map((branch) => ({ ...branch, label: repository.label })),
  );
  if (waiting.length === 0) {
    inform(words.nothingWaits);
    return;
  }
  const chosen = await pick<string>(
    words.whatWaits,
    words.whatWaitsHint,
    waiting
      .toSorted((one, other) => one.since - other.since)
      .map(({ branch, label, since }) => {
        const name = branch.replace(/^refs\/(?:heads|remotes)\//u, '');
        const quiet = words.quietSince(dayText(report.calendar.dayOf(since) ?? report.today));
        return { label: name, description: `${label}, ${quiet}`, value: name };
      }),
  );
  if (chosen === undefined) return;
  await vscode.env.clipboard.writeText(chosen);
  mention(words.copied);
}
