import assert from 'node:assert/strict';
import { ada, type Author, tomas } from '../repository';
import { agent, createHistory, dependabot, host, mira, type History, type Step } from './history';
import { inEveryZone, told } from './told';

const old: Author = { name: 'Ada Quill', email: 'ada@old.invalid' };
const laptop: Author = { name: 'ada', email: 'ada.quill@laptop.local' };
const atHost: Author = { name: 'adaquill', email: '1234567+adaquill@users.noreply.github.com' };
const desk: Author = { name: 'A. Quill', email: 'aq@desk.invalid' };

function by(author: Author, message: string, more: Partial<Step> = {}): Step {
  return { message, author, ...more };
}

function everywhere(mailmap = ''): History {
  return createHistory({
    base: by(tomas, 'Base', mailmap === '' ? {} : { files: { '.mailmap': mailmap } }),
    mine: by(ada, 'Mine'),
    old: by(old, 'Old'),
    laptop: by(laptop, 'Laptop'),
    atHost: by(atHost, 'At host', { committer: host }),
    desk: by(desk, 'Desk'),
    stranger: by({ name: 'Ada Brown', email: 'brown@example.invalid' }, 'Stranger'),
    last: by(tomas, 'Last'),
  });
}

describe('My identities', () => {
  it('are this clone’s; one that looks like mine is offered with a reason, and not counted', async () => {
    const history = everywhere();
    await inEveryZone([history.folder], ({ people, ...report }) => {
      assert.deepEqual(people.me, [{ address: ada.email, name: ada.name, reason: 'configured' }]);
      assert.deepEqual(
        people.offered.map(({ address, reason }) => [address, reason]),
        [
          [atHost.email, 'noreplyForm'],
          [old.email, 'sameName'],
        ],
      );
      assert.equal(report.activities.length, 1);
    });
  });

  it('grow by .mailmap and by what the user confirms, and shrink when that is taken back', async () => {
    const history = everywhere(
      `Ada Quill <${ada.email}> <${desk.email}>\nAda Quill <${ada.email}> ada <${laptop.email}>\n`,
    );
    const confirmed = { type: 'identity.confirmed', address: old.email } as const;
    await inEveryZone(
      [history.folder],
      (report) => {
        assert.deepEqual(
          report.people.me.map(({ address, reason }) => [address, reason]),
          [
            [ada.email, 'configured'],
            [old.email, 'confirmed'],
            [desk.email, 'mailmap'],
            [laptop.email, 'mailmap'],
          ],
        );
        for (const name of ['mine', 'old', 'desk', 'laptop'])
          assert.deepEqual(told(report, history.id(name)), ['commit.mine handsOn'], name);
        for (const name of ['atHost', 'stranger']) assert.deepEqual(told(report, history.id(name)), [], name);
      },
      { records: [confirmed] },
    );
    await inEveryZone(
      [history.folder],
      (report) => {
        assert.deepEqual(told(report, history.id('old')), []);
      },
      { records: [confirmed, { type: 'identity.withdrawn', address: old.email }] },
    );
  });

  it('count in message lines under any address that is mine', async () => {
    const line = (address: string): Step => ({
      message: `Theirs ${address}\n\nReviewed-by: Ada Quill <${address}>`,
      author: tomas,
      committer: host,
    });
    const history = createHistory({
      base: by(tomas, 'Base', { files: { '.mailmap': `Ada Quill <${ada.email}> <${desk.email}>\n` } }),
      mapped: line(desk.email),
      confirmed: line(old.email),
      alike: line('quill@elsewhere.invalid'),
    });
    await inEveryZone(
      [history.folder],
      (report) => {
        assert.deepEqual(told(report, history.id('mapped')), ['line.review review']);
        assert.deepEqual(told(report, history.id('confirmed')), ['line.review review']);
        assert.deepEqual(told(report, history.id('alike')), []);
        // Seen only in a line, with my name: offered, not counted.
        assert.deepEqual(
          report.people.offered.map(({ address, reason }) => [address, reason]),
          [['quill@elsewhere.invalid', 'sameName']],
        );
      },
      { records: [{ type: 'identity.confirmed', address: old.email }] },
    );
  });
});

describe('Bots and coding agents', () => {
  it('are no people: not counted, not mentored, not merged for, no pair', async () => {
    const history = createHistory({
      base: by(tomas, 'Base'),
      mine: by(ada, 'Mine\n\nCo-authored-by: Claude <noreply@anthropic.com>'),
      agents: by(agent, 'Steered\n\nCo-authored-by: Ada Quill <ada@example.invalid>'),
      bots: by(dependabot, 'Bump x from 1 to 2', { committer: ada, committedAt: Date.UTC(2026, 2, 6) }),
      own: by({ name: 'Harbour Robot', email: 'ci@example.invalid' }, 'Publish', {
        committer: ada,
        committedAt: Date.UTC(2026, 2, 7),
      }),
    });
    await inEveryZone([history.folder], (report) => {
      assert.deepEqual(report.people.bots, [dependabot.email, 'ci@example.invalid', agent.email]);
      assert.equal(report.people.others, 1);
      assert.deepEqual(told(report, history.id('mine')), ['commit.withAgent handsOn']);
      assert.deepEqual(told(report, history.id('agents')), ['line.coauthor handsOn']);
      assert.deepEqual(told(report, history.id('bots')), ['commit.integratedBot –']);
      assert.deepEqual(told(report, history.id('own')), ['commit.integratedBot –']);
    });
  });

  it('can be named in a setting', async () => {
    const history = createHistory({
      base: by(tomas, 'Base'),
      mine: by(ada, 'Mine\n\nCo-authored-by: Lighthouse <lamp@example.invalid>'),
    });
    const partner = { settings: { 'people.bots': ['light*'] } };
    await inEveryZone([history.folder], (report) => {
      assert.deepEqual(told(report, history.id('mine')), ['commit.together handsOn', 'commit.together mentoring']);
    });
    await inEveryZone(
      [history.folder],
      (report) => {
        assert.deepEqual(told(report, history.id('mine')), ['commit.withAgent handsOn']);
      },
      partner,
    );
  });

  it('leave everyone else one count, without a name', async () => {
    const history = createHistory({
      base: by(tomas, 'Base'),
      again: by({ name: 'Tomas Reed', email: 'tomas@laptop.invalid' }, 'Again'),
      mira: by(mira, 'Hers'),
    });
    await inEveryZone([history.folder], ({ people }) => {
      assert.equal(people.others, 2);
      assert.doesNotMatch(JSON.stringify(people), /tomas|mira/iu);
    });
  });
});
