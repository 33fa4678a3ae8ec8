import assert from 'node:assert/strict';
import { isAgentEdit, isChatCopy, startsAgent } from '../../../../src/engine/evidence/editor/agentEdits';

const unkeyed = { source: undefined, chatKeepsCopy: false, agentRuns: false, fromDisk: false };

describe('A change that no key made', () => {
  it('is an agent’s where the editor says so, its chat keeps the file as it was, or an agent in a terminal wrote it', () => {
    assert.ok(isAgentEdit({ ...unkeyed, source: 'Chat.applyEdits' }));
    assert.ok(isAgentEdit({ ...unkeyed, source: 'inlineChat.applyEdits' }));
    assert.ok(isAgentEdit({ ...unkeyed, chatKeepsCopy: true }));
    assert.ok(isAgentEdit({ ...unkeyed, agentRuns: true, fromDisk: true }));
    assert.ok(isChatCopy('chat-editing-text-model'));
  });

  it('is nobody’s where nothing says so: a formatter, a checkout, a rename, a suggestion taken', () => {
    assert.ok(!isAgentEdit(unkeyed));
    assert.ok(!isAgentEdit({ ...unkeyed, fromDisk: true }));
    assert.ok(!isAgentEdit({ ...unkeyed, agentRuns: true }));
    for (const source of ['cursor', 'applyEdits', 'codeAction', 'rename', 'reloadFromDisk', 'inlineCompletionAccept']) {
      assert.ok(!isAgentEdit({ ...unkeyed, source }), source);
    }
    assert.ok(!isChatCopy('git'));
  });
});

describe('A line in a terminal', () => {
  const agents = [
    'claude',
    'claude -p "tidy the parser"',
    'npx @google/gemini-cli@latest',
    'npx -y @openai/codex exec',
    'MODEL=small aider src/parser.ts',
    './node_modules/.bin/codex',
    'uvx aider',
    'cursor-agent --resume',
  ];
  for (const line of agents) {
    it(`starts an agent: ${line}`, () => {
      assert.ok(startsAgent(line));
    });
  }

  for (const line of ['git checkout claude', 'npm run codex', 'cat aider', 'ls', '', 'vim claude.md']) {
    it(`starts none: ${line === '' ? 'nothing typed' : line}`, () => {
      assert.ok(!startsAgent(line));
    });
  }
});
