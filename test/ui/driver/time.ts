// Minutes that pass at once in every window of an editor: nobody can wait for the end of a box.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface PassingTime {
  /** For the editor's environment. */
  readonly environment: NodeJS.ProcessEnv;
  /** A folder of extensions with the one that moves Leadline's clock; it lies beside Leadline in the window. */
  readonly helpers: string;
  /** Lets minutes pass in all windows, within a tenth of a second. */
  readonly pass: (minutes: number) => void;
  readonly passed: () => number;
}

export function passingTime(temporary: string): PassingTime {
  const file = join(temporary, 'minutes.txt');
  const helpers = join(temporary, 'helpers');
  mkdirSync(temporary, { recursive: true });
  writeFileSync(file, '0');
  cpSync(join('test', 'ui', 'driver', 'helper'), join(helpers, 'helper'), { recursive: true });
  let passed = 0;
  return {
    environment: { LEADLINE_TEST_MINUTES: file },
    helpers,
    pass: (minutes) => {
      passed += minutes;
      writeFileSync(file, String(passed));
    },
    passed: () => passed,
  };
}
