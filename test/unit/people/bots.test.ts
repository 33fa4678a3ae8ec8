import assert from 'node:assert/strict';
import { isBot, isHostAccount } from '../../../src/engine/people/bots';

function bot(name: string, email = 'someone@example.invalid', listed: readonly string[] = []): boolean {
  return isBot({ name, email }, listed);
}

describe('Bots and coding agents', () => {
  it('are known by what they write into names', () => {
    for (const name of [
      'dependabot[bot]',
      'renovate',
      'pre-commit-ci',
      'GitHub Actions',
      'bors',
      'bors[bot]',
      'Release CI Bot',
      'k8s-ci-robot',
      'Gerrit Code Review',
      'Parser LUCI CQ',
      'Claude',
      'Claude Opus 4.6',
      'Claude Sonnet 4 (1M context)',
      'GitHub Copilot',
      'Cursor Agent',
      'aider (gpt-4o)',
      'Devin AI',
      'Codex',
      'Gemini CLI',
    ]) {
      assert.ok(bot(name), name);
    }
  });

  it('are known by their addresses', () => {
    for (const email of [
      '49699333+dependabot[bot]@users.noreply.github.com',
      '175728472+Copilot@users.noreply.github.com',
      '223556219+copilot@users.noreply.github.com',
      'cursoragent@cursor.com',
      'noreply@anthropic.com',
      'noreply@openai.com',
      'bot@app.devin.ai',
      'queue@parser.iam.gserviceaccount.com',
    ]) {
      assert.ok(bot('Somebody', email), email);
    }
  });

  it('are not people whose names only resemble theirs', () => {
    for (const name of [
      'Claude Dupont',
      'Ada Talbot',
      'Devin Reed',
      'Cody Voss',
      'Robotham',
      'Abbott',
      'Jules Verne',
      'Gemini Reed',
      'Cody',
      'Devin',
      'Jules',
    ]) {
      assert.ok(!bot(name), name);
    }
    assert.ok(!bot('Ada Quill', '1+ada@users.noreply.github.com'));
    assert.ok(!bot('', ''));
  });

  it('are not people whose family name is Bot and whose address is a person’s', () => {
    for (const [name, email] of [
      ['Jan Bot', 'jan@example.invalid'],
      ['Jan Bot', 'jan.bot82@example.invalid'],
      ['Mira Bots', 'mbots@example.invalid'],
      ['Anna-Lena Bot', 'anna-lena@example.invalid'],
    ] as const)
      assert.ok(!bot(name, email), `${name} <${email}>`);
    for (const [name, email] of [
      ['Release Bot', 'release@example.invalid'],
      ['Acme Bot', 'harbour-devel@example.invalid'],
      ['Acme Bot', ''],
      ['Acme Bot', 'acme-bot@example.invalid'],
      ['Acme Bot', 'noreply@example.invalid'],
      ['Acme Bot', 'tools@acme.invalid'],
      ['CI Bot', 'team@example.invalid'],
      ['Harbour Robot', 'team@example.invalid'],
      ['acme bot', 'team@example.invalid'],
      ['acme-bot', 'team@example.invalid'],
    ] as const)
      assert.ok(bot(name, email), `${name} <${email}>`);
  });

  it('are nobody the user says is a person', () => {
    assert.ok(bot('Acme Bot', 'bot@example.invalid'));
    assert.ok(!bot('Acme Bot', 'bot@example.invalid', ['!Acme Bot']));
    assert.ok(!bot('bors', 'bors@example.invalid', ['!bors@*', 'bo*']));
  });

  it('can be added to by the user, with * for anything', () => {
    assert.ok(!bot('Parser Sync'));
    assert.ok(bot('Parser Sync', 'x@example.invalid', ['parser sync']));
    assert.ok(bot('x', 'sync-7@machines.example.invalid', ['*@machines.example.invalid']));
    assert.ok(bot('x', 'sync-7@machines.example.invalid', ['sync-*@*.invalid']));
    assert.ok(!bot('x', 'sync@example.invalid', ['sync-*', '']));
  });

  it('are not the host’s own account, which is nobody', () => {
    assert.ok(isHostAccount({ name: 'GitHub', email: 'noreply@github.com' }));
    assert.ok(!isHostAccount({ name: 'Ada Quill', email: '1+ada@users.noreply.github.com' }));
  });
});
