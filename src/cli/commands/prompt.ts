import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { LoadedReport } from '../../app/loadReport';
import { answerPrompt, putUpPrompt } from '../../app/prompts';
import { foldRecords } from '../../engine/records/fold';
import { readBank } from '../../engine/prompts/bank';
import { allPrompts } from '../../engine/prompts/file/sources';
import { offerPrompt, type NoOffer, type PromptOffer } from '../../engine/prompts/offer';
import { noOfferSentences } from '../../engine/prompts/words';
import { findRepositories } from '../../git/findRepositories';
import { readOwnPrompts, readTeamPrompts } from '../../store/promptFiles';
import { readingFor, stop, type Context } from '../context';
import { promptJson, variablesJson } from '../json/promptJson';
import { asJson, type Result } from '../result';
import { promptText, variablesText } from '../tables/promptText';
import { storeWords, wrong } from '../words';

export async function prompt(context: Context): Promise<Result> {
  const { options, data, now } = context;
  if (options.answer !== undefined && !data) return stop(2, wrong.noData('An answer'));
  const loaded = await readingFor(context);
  if (loaded.kind === 'stop') return loaded;
  const { report } = loaded.value;
  if (options.variables) {
    return options.json
      ? asJson(variablesJson(report.variables))
      : { kind: 'text', text: variablesText(report.variables) };
  }
  const again = await createOffers(context, loaded.value);
  const ports = { records: data?.records, journal: data?.journal, claim: data?.claim };
  let offer = await again();
  if (offer.kind === 'offer' && data) {
    // So that an answer given later finds the same question. A question nobody could note is still a question.
    const put = await putUpPrompt(ports, offer, true, again);
    if (put.noted.kind === 'failed' && put.noted.reason !== 'taken') context.note(storeWords[put.noted.reason]);
    offer = put.offer;
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

/** Offers from the newest records each time it is asked; the prompts themselves are read once. */
async function createOffers(
  { options, data, settings, now, note }: Context,
  { report, evidence }: LoadedReport,
): Promise<() => Promise<PromptOffer | NoOffer>> {
  const shipped = readBank(JSON.parse(await readFile(join(__dirname, 'prompts', 'bank.json'), 'utf8')));
  const ownFile =
    settings['prompts.file'] === '' ? data && join(data.folder, 'prompts.json') : settings['prompts.file'];
  const own = ownFile === undefined ? undefined : await readOwnPrompts(ownFile);
  for (const { line, message } of own?.faults ?? []) note(`${basename(ownFile ?? '')}, line ${line}: ${message}`);
  const { repositories } = await findRepositories(options.repositories);
  // Evidence keeps the order in which repositories were found. What was accepted is known only to a data folder.
  const team = await readTeamPrompts(
    repositories.flatMap(({ folder, label }, index) => {
      const read = evidence.repositories[index];
      return data && read?.kind === 'read' ? [{ folder, label, id: read.id }] : [];
    }),
  );
  // Without a data folder there is no installation to tell from others.
  const seed = (await data?.cache.salt()) ?? 'leadline';
  return async () => {
    const records = await data?.records.read();
    const state = records ? foldRecords(records.records, now) : report.state;
    return offerPrompt({
      prompts: allPrompts(shipped.prompts, own?.prompts ?? [], team, state),
      variables: report.variables,
      state,
      settings,
      now,
      calendar: report.calendar,
      seed,
      asked: true,
    });
  };
}
