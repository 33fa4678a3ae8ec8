import type { CommandName } from './words';

const common = `  --repo PATH        a repository, or a folder that holds some (repeatable; default: here)
  --me ADDRESS       one more address of yours (repeatable)
  --data DIR         the folder of your records and journal (or LEADLINE_DATA)
  --tz ZONE          your time zone, like Europe/Paris (default: this machine's)
  --now INSTANT      look from another moment, like 2024-03-08T16:00:00+01:00
  --settings FILE    leadline.* settings as JSON
  --json             the same as JSON (schemas/ describes it)`;

const about: Readonly<Record<CommandName, { readonly one: string; readonly use: string; readonly more: string }>> = {
  week: {
    one: 'the balance of a week',
    use: 'leadline week [--week 2024-W10] [--format markdown]',
    more: `  --week WEEK        an ISO week, like 2024-W10 (default: this one)
  --format markdown  the week as a page of Markdown
                     With --week the last 7 days, the depth and what each repository can show
                     are still those of the moment of asking (--now).
`,
  },
  trend: {
    one: 'the last weeks',
    use: 'leadline trend [--weeks 12]',
    more: `  --weeks N          how many weeks (default: 12)
                     In --json each week repeats last7Days, dive and visibility: they belong to the
                     moment of asking (--now).
`,
  },
  explain: {
    one: 'every item behind a week, with source and rule',
    use: 'leadline explain [--week 2024-W10]',
    more: '  --week WEEK        an ISO week, like 2024-W10 (default: this one)\n',
  },
  prompt: {
    one: 'one question, and your answer to it',
    use: 'leadline prompt [--answer TEXT] [--variables]',
    more: `  --answer TEXT      keep this as the answer (needs a data folder)
  --variables        everything a prompt may ask about, with its value now
`,
  },
  log: { one: 'log leading work', use: 'leadline log "30m mentoring pairing on parser"', more: logWords() },
  dive: { one: 'how deep you are, and why', use: 'leadline dive', more: '' },
  people: { one: 'which addresses are you, and which are bots', use: 'leadline people', more: '' },
  visibility: { one: 'what each repository can show', use: 'leadline visibility', more: '' },
};

export function help(): string {
  const rows = Object.entries(about).map(([name, { one }]) => `  ${name.padEnd(12)}${one}`);
  return `Leadline: how your week splits between building and leading.

Usage: leadline COMMAND [options]

${rows.join('\n')}

Options of every command:
${common}

"leadline COMMAND --help" says more. Nothing leaves this machine, and no repository is written to.
Exit codes: 0 done, 1 failed, 2 wrong words.
`;
}

export function helpOf(command: CommandName): string {
  const { one, use, more } = about[command];
  return `${use}\n\n${one.charAt(0).toUpperCase()}${one.slice(1)}.\n\n${more}${common}\n`;
}

function logWords(): string {
  return `  Length and kind come first, in any order: 30m, 1h30, 1.5h, 45; hands-on, review, mentoring, direction, integration.
  Then, if you like: now, today, yesterday, a weekday or a date, at 10:30 or at 2pm; #team or #strategy; #support,
  #defend, #inspire or #connect; and a note. At the end of a note a weekday needs a comma before it: ", on Monday". Needs a data folder.
`;
}
