// Runs inside the extension host: hands the bundled suite of one scenario to mocha.
import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';

/** Called by the editor; resolving ends the window with code 0, rejecting with code 1. */
export async function run(): Promise<void> {
  const { LEADLINE_SUITE: suite, LEADLINE_REPORTER: reporter, LEADLINE_TEST_OUTPUT: output } = process.env;
  if (suite === undefined || reporter === undefined || output === undefined)
    throw new Error('LEADLINE_SUITE, LEADLINE_REPORTER and LEADLINE_TEST_OUTPUT are not set.');
  // The host's console is shared with the whole editor; what the tests say goes where only they write.
  const say = (...parts: readonly unknown[]): void => {
    appendFileSync(output, `${format(...parts)}\n`);
  };
  console.log = say;
  Mocha.reporters.Base.consoleLog = say;
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter, forbidPending: true, forbidOnly: true });
  const files = readdirSync(suite).filter((name) => name.endsWith('.test.cjs'));
  if (files.length === 0) throw new Error(`No test found in ${suite}.`);
  for (const name of files) mocha.addFile(join(suite, name));
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
