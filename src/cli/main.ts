import { dive } from './commands/dive';
import { explain } from './commands/explain';
import { log } from './commands/log';
import { people } from './commands/people';
import { prompt } from './commands/prompt';
import { trend } from './commands/trend';
import { visibility } from './commands/visibility';
import { week } from './commands/week';
import { openContext, type Context } from './context';
import { help, helpOf } from './help';
import { readOptions } from './options';
import type { Result } from './result';
import type { CommandName } from './words';

const commands: Readonly<Record<CommandName, (context: Context) => Promise<Result>>> = {
  week,
  trend,
  explain,
  prompt,
  log,
  dive,
  people,
  visibility,
};

async function run(words: readonly string[]): Promise<number> {
  const read = readOptions(words, process.env);
  switch (read.kind) {
    case 'help':
      write(help());
      return 0;
    case 'wrong':
      complain(read.message);
      return 2;
    case 'options': {
      const { options } = read;
      if (options.help) {
        write(helpOf(options.command));
        return 0;
      }
      const context = await openContext(options, complain);
      const result = context.kind === 'stop' ? context : await commands[options.command](context.value);
      if (result.kind === 'text') {
        write(result.text);
        return 0;
      }
      complain(result.message);
      return result.code;
    }
  }
}

function write(text: string): void {
  process.stdout.write(text);
}

function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

// Whoever reads only the first lines (`| head`) closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    complain(
      `Something broke inside Leadline. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    process.exitCode = 1;
  },
);
