// Puts the sample on disk: two clones, the records, and the workspace file. Knows git only as a program to fill clones.
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeApi } from './api.mjs';
import { writeCharts } from './charts.mjs';
import { timeZone } from './clock.mjs';
import { planDays } from './plan.mjs';
import { writeRecords } from './records.mjs';
import { ada } from './team.mjs';

const repositories = [
  { name: 'harbour-api', write: writeApi, branch: 'ada/retry-rework' },
  { name: 'tide-charts', write: writeCharts, branch: 'main' },
];

/** Fills `folder`, replacing an earlier sample; returns what a caller needs to open it. */
export function writeSample(folder, now) {
  const seconds = Math.floor(Date.parse(now) / 1000);
  const days = planDays(now);
  mkdirSync(folder, { recursive: true });
  for (const { name, write, branch } of repositories) {
    const path = join(folder, name);
    rmSync(path, { recursive: true, force: true });
    writeClone(path, { name, branch, stream: write(days, seconds) }, seconds);
  }
  const data = join(folder, 'data');
  rmSync(data, { recursive: true, force: true });
  mkdirSync(join(data, 'records'), { recursive: true });
  for (const [name, text] of Object.entries(writeRecords(days, seconds)))
    writeFileSync(join(data, 'records', name), text);
  const workspace = join(folder, 'leadline-sample.code-workspace');
  writeFileSync(
    workspace,
    `${JSON.stringify({ folders: repositories.map(({ name }) => ({ path: name })) }, null, 2)}\n`,
  );
  return {
    workspace,
    repositories: repositories.map(({ name }) => join(folder, name)),
    data,
    now: new Date(seconds * 1000).toISOString(),
    timeZone,
    me: [ada.email],
  };
}

function writeClone(path, { name, branch, stream }, seconds) {
  mkdirSync(path, { recursive: true });
  const git = gitIn(path);
  git(['init', '--quiet', '--template=']);
  git(['symbolic-ref', 'HEAD', 'refs/heads/main']);
  git(['fast-import', '--quiet'], stream);
  appendFileSync(
    join(path, '.git', 'config'),
    [
      `[user]\n\tname = ${ada.name}\n\temail = ${ada.email}`,
      `[remote "origin"]\n\turl = https://git.example.invalid/${name}.git\n\tfetch = +refs/heads/*:refs/remotes/origin/*`,
      '[branch "main"]\n\tremote = origin\n\tmerge = refs/heads/main\n',
    ].join('\n'),
  );
  git(['symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main']);
  git(['symbolic-ref', 'HEAD', `refs/heads/${branch}`]);
  git(['reset', '--quiet', '--hard']);
  writeReflog(path, branch, git);
  // The clone last heard from its remote two hours before the clock.
  const fetched = join(path, '.git', 'FETCH_HEAD');
  writeFileSync(fetched, '');
  utimesSync(fetched, seconds - 7200, seconds - 7200);
}

/** HEAD's own log, as if the clone were old and the branch had been checked out before its first commit. */
function writeReflog(path, branch, git) {
  const logs = join(path, '.git', 'logs');
  rmSync(logs, { recursive: true, force: true });
  mkdirSync(logs);
  const zero = '0'.repeat(40);
  const [root] = git(['rev-list', '--max-parents=0', 'main']).trim().split('\n');
  const own =
    branch === 'main'
      ? []
      : git(['log', '--reverse', '--format=%H %at %s', `main..${branch}`])
          .trim()
          .split('\n');
  const [base] =
    own.length > 0
      ? git(['rev-parse', `${own[0].slice(0, 40)}^`])
          .trim()
          .split('\n')
      : [];
  const born = git(['log', '-1', '--format=%at', root]).trim();
  const who = `${ada.name} <${ada.email}>`;
  const lines = [`${zero} ${root} ${who} ${born} +0100\tclone: from https://git.example.invalid`];
  let last = root;
  own.forEach((line, index) => {
    const [, id, at, subject] = /^(\S+) (\S+) (.*)$/u.exec(line);
    if (index === 0) {
      lines.push(`${last} ${base} ${who} ${Number(at) - 1800} +0100\tcheckout: moving from main to ${branch}`);
      last = base;
    }
    lines.push(`${last} ${id} ${who} ${at} +0100\tcommit: ${subject}`);
    last = id;
  });
  writeFileSync(join(logs, 'HEAD'), `${lines.join('\n')}\n`);
}

/** Runs git away from the machine's own configuration, so that every machine makes the same clone. */
function gitIn(path) {
  const environment = {
    PATH: process.env.PATH,
    HOME: path,
    GIT_CONFIG_NOSYSTEM: '1',
    LC_ALL: 'C',
    ...(process.env.SystemRoot === undefined ? {} : { SystemRoot: process.env.SystemRoot }),
  };
  return (words, input) => {
    const run = spawnSync('git', words, { cwd: path, env: environment, input, encoding: 'utf8', maxBuffer: 1 << 26 });
    if (run.status !== 0) throw new Error(`git ${words[0]}: ${run.stderr || String(run.error)}`);
    return run.stdout;
  };
}
