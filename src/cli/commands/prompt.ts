import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerPrompt, showPrompt } from '../../app/prompts';
import { foldRecords } from '../../engine/records/fold';
import { readBank } from '../../engine/prompts/bank';
import { readPromptFile } from '../../engine/prompts/file/promptFile';
import { allPrompts } from '../../engine/prompts/file/sources';
import { offerPrompt, type NoOffer, type PromptOffer } from '../../engine/prompts/offer';
import type { Prompt } from '../../engine/prompts/prompt';
import { noOfferSentences } from '../../engine/prompts/words';
import type { Report } from '../../engine/report';
import { reportFor, stop, type Context } from '../context';
import { promptJson, variablesJson } from '../json/promptJson';
import { asJson, type Result } from '../result';
import { promptText, variablesText } from '../tables/promptText';
import { storeWords, wrong } from '../words';

export async function prompt(context: Context): Promise<Result> {
  const { options, data, now } = context;
  if (options.answer !== undefined && !data) return stop(2, wrong.noData('An answer'));
  const loaded = await reportFor(context);
  if (loaded.kind === 'stop') return loaded;
  const report = loaded.value;
  if (options.variables) {
    return options.json
      ? asJson(variablesJson(report.variables))
      : { kind: 'text', text: variablesText(report.variables) };
  }
  const offer = await offered(context, report);
  const ports = { records: data?.records, journal: data?.journal, claim: data?.claim };
  if (offer.kind === 'offer' && data) {
    // So that an answer given later finds the same question. A question nobody could note is still a question.
    const shown = await showPrompt(ports, offer);
    if (shown.kind === 'failed' && shown.reason !== 'taken') context.note(storeWords[shown.reason]);
  }
  if (options.answer === undefined) {
    return options.json
      ? asJson(promptJson(offer, undefined))
      : { kind: 'text', text: promptText(offer, data !== undefined) };
  }
  if (offer.kind === 'none') return stop(1, `${noOfferSentences[offer.because]} Not kept: ${options.answer}`);
  const kept = await answerPrompt(ports, { offer, answer: options.answer }, now, report.calendar);
  if (kept.kind === 'failed') {
    const why = kept.reason === 'nothingTyped' ? 'Nothing was typed.' : storeWords[kept.reason];
    return stop(kept.reason === 'nothingTyped' ? 2 : 1, `${why} Not kept: ${options.answer}`);
  }
  return options.json
    ? asJson(promptJson(offer, kept.value))
    : { kind: 'text', text: `Kept in journal/${kept.value.file}.\n` };
}

async function offered({ data, settings, now, note }: Context, report: Report): Promise<PromptOffer | NoOffer> {
  const shipped = readBank(JSON.parse(await readFile(join(__dirname, 'prompts', 'bank.json'), 'utf8')));
  const own = await ownPrompts(data?.folder, note);
  const records = await data?.records.read();
  const state = records ? foldRecords(records.records, now) : report.state;
  return offerPrompt({
    prompts: allPrompts(shipped.prompts, own, [], state),
    variables: report.variables,
    state,
    settings,
    now,
    calendar: report.calendar,
    // One user, one data folder: the same day asks the same question.
    seed: 'leadline',
    asked: true,
  });
}

/** The user's own prompts lie beside their records. */
async function ownPrompts(folder: string | undefined, note: Context['note']): Promise<readonly Prompt[]> {
  if (folder === undefined) return [];
  const text = await readFile(join(folder, 'prompts.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return [];
  const { prompts, faults } = readPromptFile(text, { from: 'user' });
  for (const { line, message } of faults) note(`prompts.json, line ${line}: ${message}`);
  return prompts;
}
