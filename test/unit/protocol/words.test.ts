import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fitWords, headline, headlineGround, sourceWords, type HeadlineInput } from '../../../src/engine/words';

const band = { low: 8, high: 14 };
const range = (low: number, mid: number, high: number) => ({ low, mid, high });

describe('The words for where hours stand', () => {
  const cases: readonly [low: number, mid: number, high: number, words: string][] = [
    [18, 22, 27, 'at least 4 h over 8–14 h'],
    [11, 15, 20, 'perhaps over 8–14 h'],
    [1, 2, 4, 'seen part under 8–14 h'],
    [5, 7, 9, 'seen part may reach 8–14 h'],
    [9, 10, 13, 'inside 8–14 h'],
    [7, 9.5, 13, 'likely inside 8–14 h'],
  ];
  for (const [low, mid, high, expected] of cases) {
    it(`says “${expected}” of ${low} to ${high} h around ${mid}`, () => {
      assert.equal(fitWords(range(low, mid, high), band, 'full').words, expected);
    });
  }

  it('never says over when the low end is not, nor under when the high end is not', () => {
    const hours = fc
      .tuple(fc.nat(40), fc.nat(40), fc.nat(40))
      .map(([low, more, most]) => range(low, low + more, low + more + most));
    fc.assert(
      fc.property(hours, ({ low, mid, high }) => {
        const { words, outside } = fitWords(range(low, mid, high), band, 'full');
        if (words.startsWith('at least')) assert.ok(low > band.high);
        if (words.startsWith('seen part under')) assert.ok(high < band.low);
        assert.equal(outside, low > band.high || high < band.low);
      }),
    );
  });

  it('gives no verdict while learning, nor while less than half of the week is seen', () => {
    assert.equal(fitWords(range(18, 22, 27), band, 'learning').words, 'starting point 8–14 h');
    assert.equal(fitWords(range(18, 22, 27), band, 'partial').words, 'at least 18 h; you chose 8–14 h');
    assert.equal(fitWords(null, band, 'full').words, 'log it, or leave it open');
  });

  it('writes numbers the reader’s way', () => {
    const german = (value: number): string => new Intl.NumberFormat('de').format(value);
    assert.equal(fitWords(range(18.5, 22, 27), band, 'full', german).words, 'at least 4,5 h over 8–14 h');
  });

  it('names sources in one order, short for the eye and long for the ear', () => {
    assert.equal(sourceWords(['said', 'measured'], 'short'), 'editor + you');
    assert.equal(sourceWords(['estimated', 'measured'], 'long'), 'measured in editor and estimated from git');
  });
});

describe('The headline of a week', () => {
  const week: HeadlineInput = {
    handsOn: range(8, 10, 13),
    band,
    seenHours: 32,
    statedHours: 40,
    seenShare: 0.8,
    learning: false,
    changesWithoutMe: 7,
    allowedBy: undefined,
    anyEvidence: true,
  };

  it('says the hours with their range and what landed without the reader', () => {
    assert.equal(
      headline(week),
      'About ten hours hands-on (8 to 13), inside the band you chose, and seven changes by others landed without you in them.',
    );
    assert.equal(
      headlineGround(week),
      'Between 8 and 13 h hands-on; you chose 8–14. About 32 of your 40 h were visible here; 8 h stay open.',
    );
  });

  it('says over only of a week whose low end is over', () => {
    const over = { ...week, handsOn: range(18, 22, 27), changesWithoutMe: undefined };
    assert.equal(headline(over), 'Between 18 and 27 hours hands-on, over the 14 you chose.');
    assert.match(headline({ ...over, handsOn: range(11, 15, 20) }), /perhaps over the 14 you chose/u);
  });

  it('lets a scene allow what it allows', () => {
    assert.match(headline({ ...week, allowedBy: 'a launch' }), /^A week with a launch in it: about ten hours/u);
  });

  it('describes nothing where little was visible, and nothing at all where nothing was', () => {
    const little = { ...week, seenHours: 7, seenShare: 0.175 };
    assert.equal(headline(little), 'Too little of this week was visible to describe it.');
    assert.match(headlineGround(little), /^7 of your 40 h were seen, about 18 %\./u);
    assert.match(headlineGround({ ...week, seenHours: 1, seenShare: 0.025 }), /^1 of your 40 h was seen, about 3 %\./u);
    assert.equal(headline({ ...week, anyEvidence: false }), 'Nothing was recorded in this week.');
  });

  it('goes by the share that was seen, as the page does, never by hours that were rounded first', () => {
    const just = { ...week, seenHours: 20, seenShare: 0.496 };
    assert.equal(headline(just), 'Too little of this week was visible to describe it.');
    assert.match(headlineGround(just), /, about 49 %\./u);
    assert.match(headline({ ...just, seenHours: 19.5, seenShare: 0.5 }), /inside the band/u);
  });

  it('does not call a week too little seen because building is what cannot be seen', () => {
    const blind = { ...week, handsOn: null, seenHours: 25, seenShare: 0.625 };
    assert.equal(
      headline(blind),
      'Hands-on work was not visible in this week, and seven changes by others landed without you in them.',
    );
    assert.equal(
      headlineGround(blind),
      'About 25 of your 40 h were visible here; 15 h stay open. Hands-on work is not among what can be seen.',
    );
  });

  it('says in words that more was seen than was stated', () => {
    const long = { ...week, seenHours: 10, statedHours: 8, seenShare: 1 };
    assert.match(headlineGround(long), / About 10 h were visible here, more than the 8 h you stated\.$/u);
    assert.match(
      headlineGround({ ...long, seenHours: 8 }),
      / About 8 of your 8 h were visible here; nothing stays open\.$/u,
    );
    assert.match(headlineGround({ ...long, seenHours: 7 }), /; 1 h stays open\.$/u);
  });

  it('gives no verdict while Leadline learns the usual week', () => {
    assert.equal(headline({ ...week, learning: true, changesWithoutMe: 0 }), 'About ten hours hands-on (8 to 13).');
    for (const handsOn of [range(18, 22, 27), range(1, 2, 4)]) {
      assert.doesNotMatch(headline({ ...week, learning: true, handsOn }), /chose|inside|over/u);
    }
  });

  it('has words for no building and for hardly any', () => {
    const none = { ...week, handsOn: range(0, 0, 0), changesWithoutMe: 0 };
    assert.equal(headline(none), 'No hands-on work was seen; you chose 8–14.');
    assert.match(headlineGround(none), /^No hands-on work was seen; you chose 8–14\. About 32/u);
    assert.equal(headline({ ...none, band: null }), 'No hands-on work was seen.');
    assert.equal(headline({ ...none, band: null, handsOn: range(0, 0, 0.5) }), 'At most 0.5 hours hands-on.');
    assert.equal(headline({ ...none, band: null, handsOn: range(0, 0.5, 1) }), 'About 0.5 hours hands-on (0 to 1).');
    assert.match(headlineGround({ ...none, handsOn: range(3, 3, 3) }), /^3 h hands-on;/u);
  });
});
