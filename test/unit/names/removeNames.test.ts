import assert from 'node:assert/strict';
import { collectNames, namesFrom, type Names } from '../../../src/engine/names/names';
import { removeNames } from '../../../src/engine/names/removeNames';

const people = namesFrom(['Tomas Reed', 'Mina Vale', 'Will Page', 'Bo']);

function withAddresses(...addresses: readonly string[]): Names {
  const collector = collectNames();
  for (const address of addresses) collector.address(address);
  return collector.names;
}

function tells(names: Names, expected: Readonly<Record<string, string>>): void {
  for (const [text, without] of Object.entries(expected)) assert.equal(removeNames(text, names), without);
}

describe('Taking names out of a text', () => {
  it('finds a full name, a first name and a family name alone, in any case', () => {
    tells(people, {
      'Tomas Reed took the parser': 'somebody took the parser',
      'paired with Reed, then TOMAS': 'paired with somebody, then somebody',
      'asked mina; Vale knows': 'asked somebody; somebody knows',
      'Tomas R. Reed and Bo’s plan': 'somebody R. somebody and somebody’s plan',
    });
  });

  it('finds them in a branch, a path, a handle and a name run together', () => {
    tells(people, {
      'mina/retry and fix-for-mina': 'somebody/retry and fix-for-somebody',
      'tomas_reed/queue': 'somebody/queue',
      'TomasReed/fix': 'somebody/fix',
      'tomasreed/fix': 'somebody/fix',
      'home/tomas2': 'home/somebody',
      'fixForTomas()': 'fixForsomebody()',
      'mina-vale-fork': 'somebody-fork',
      'mina-vale/v1': 'somebody/v1',
    });
  });

  it('finds what stands before the @ of an address, as a handle and by itself', () => {
    const names = withAddresses(
      'treed@example.invalid',
      'mvoss@example.invalid',
      '7+octo-kim@users.noreply.github.com',
    );
    tells(names, {
      'treed/retry, @treed and mvoss': 'somebody/retry, @somebody and somebody',
      'octo-kim/tides': 'somebody/tides',
      'octo and kim': 'octo and kim',
    });
    tells(withAddresses('zoe.kane@example.invalid'), { 'Zoe asked Kane': 'somebody asked somebody' });
    tells(withAddresses('team@example.invalid', 'dev@example.invalid', 'noreply@example.invalid'), {
      'the team and dev noreply': 'the team and dev noreply',
    });
  });

  it('does not care about accents, on either side', () => {
    tells(namesFrom(['Tomas Reed', 'Renée Løvik']), {
      'Tomás merged': 'somebody merged',
      'renee-lovik/x and RENÉE': 'somebody/x and somebody',
    });
  });

  it('finds two people in one field', () => {
    for (const field of ['Noor, Kim', 'Noor and Kim', 'Noor & Kim', 'Noor/Kim', 'Noor (with Kim)', 'Noor + Kim']) {
      tells(namesFrom([field]), { 'noor asked Kim': 'somebody asked somebody' });
    }
  });

  it('finds names in scripts that set no blanks', () => {
    tells(namesFrom(['王小明']), { 和王小明一起: '和somebody一起' });
  });

  it('keeps words that only hold a name, and the words that are names, too, in a sentence', () => {
    tells(people, {
      'Miramar is near; the Bosun waits': 'Miramar is near; the Bosun waits',
      'I will ask Will about will/cache on this page': 'I will ask somebody about somebody/cache on this page',
      'Will Page wrote page one': 'somebody wrote page one',
    });
    tells(namesFrom(['Spike']), { 'a spike, with Spike': 'a spike, with somebody' });
  });

  it('takes no name from a team, a role or a sentence', () => {
    for (const field of [
      'The platform team',
      'Team Blue',
      'Billing squad',
      'everyone on call',
      'nobody yet',
      'Build System',
      'root',
    ]) {
      const text = 'The platform team, team blue, the billing build, everyone on call, nobody yet, root system';
      assert.equal(removeNames(text, namesFrom([field])), text, field);
    }
    tells(namesFrom(['Noor’s team']), { 'the team, Noor': 'the team, somebody' });
    tells(namesFrom(['Noor from the platform team']), { 'Noor, the platform team': 'somebody, the platform team' });
    tells(namesFrom(['Ludwig van der Berg']), { 'van, der, Berg': 'van, der, somebody' });
  });

  it('takes addresses out wherever they stand, and leaves the path around them', () => {
    tells(namesFrom([]), {
      'write to kim@example.invalid.': 'write to an address',
      'home/tomas@corp.example, src': 'home/an address, src',
      'Nothing to remove.': 'Nothing to remove.',
    });
  });

  it('takes a name for what it is, whatever signs are in it', () => {
    tells(namesFrom(['Ann (Lee)', 'C++', "Siobhán O'Brien"]), {
      'C++ (Ann) wrote it, said Ann (Lee).': 'C++ (somebody) wrote it, said somebody (somebody).',
      "O'Brien and o’brien": "O'somebody and o’somebody",
    });
  });
});
