import { spawn } from 'node:child_process';

export interface BareProcess {
  readonly words: readonly string[];
  readonly input: string | undefined;
}

/** Runs processes as the product would, two at once, and throws their output away. Returns milliseconds. */
export async function runBare(folder: string, processes: readonly BareProcess[], atOnce = 2): Promise<number> {
  const started = performance.now();
  const open = [...processes];
  const worker = async (): Promise<void> => {
    for (let next = open.shift(); next; next = open.shift()) await one(folder, next);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return performance.now() - started;
}

async function one(folder: string, { words, input }: BareProcess): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const child = spawn('git', words, {
      cwd: folder,
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'ignore'],
    });
    child.stdout?.resume();
    child.once('error', reject);
    child.once('close', () => {
      resolve();
    });
    child.stdin?.on('error', reject);
    child.stdin?.end(input);
  });
}

export function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
