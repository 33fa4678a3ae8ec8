import assert from 'node:assert/strict';
import { weekOfReport } from '../../../src/engine/reportWeeks';
import { bothEdges } from '../../../src/engine/summary/bothEdges';
import { weekOf } from '../../../src/engine/time/calendar';
import { bands } from '../reported';
import { told } from './threePeople';

describe('Both edges', () => {
  it('state band, floor, ceiling and why, and stay away where no band was chosen', () => {
    const made = told([{ type: 'bands.confirmed', bands }]);
    const text = bothEdges(weekOfReport(made, weekOf(made.today))) ?? '';
    for (const words of ['8–14 h hands-on of a 40 h week', 'Floor, 8 h:', 'Ceiling, 14 h:', 'my own choice']) {
      assert.ok(text.includes(words), words);
    }
    const unset = told([]);
    assert.equal(bothEdges(weekOfReport(unset, weekOf(unset.today))), undefined);
  });
});
