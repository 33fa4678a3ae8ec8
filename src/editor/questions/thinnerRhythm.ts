import * as vscode from 'vscode';
import { rhythmRecord } from '../../engine/prompts/offer';
import { thinnerRhythmSentence } from '../../engine/prompts/words';
import type { Parts } from '../parts';
import { keepOrTell } from '../tell';
import { words } from '../words';

/** After three months of weekly questions: once, and closing the message is an answer too. */
export async function offerThinnerRhythm({ session }: Parts): Promise<void> {
  const choice = await vscode.window.showInformationMessage(
    thinnerRhythmSentence,
    words.everySecondWeek,
    words.keepWeekly,
  );
  const rhythm = choice === words.everySecondWeek ? 'everySecondWeek' : 'weekly';
  await keepOrTell(session, '', () => session.data.records.append([rhythmRecord(rhythm)]));
}
