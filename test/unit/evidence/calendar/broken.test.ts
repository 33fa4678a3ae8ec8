import assert from 'node:assert/strict';
import { calendar, entry, meetings, read } from './sample';

const meeting = entry('DTSTART:20240320T090000Z', 'DURATION:PT30M');
const other = meeting.replace('one@', 'other@').replace('0320T', '0321T');
const whole = ['2024-03-20T09:00 30', '2024-03-21T09:00 30'];

describe('A calendar file with something broken in it', () => {
  const parts: readonly (readonly [string, string])[] = [
    ['a line that is none', 'garbage here'],
    ['a task with a line that is none', 'BEGIN:VTODO\r\ngarbage\r\nEND:VTODO'],
    ['a task that does not end', 'BEGIN:VTODO\r\nSUMMARY:Tidy'],
    ['an end without a beginning', 'END:VJOURNAL'],
  ];
  for (const [what, text] of parts) {
    it(`keeps its meetings beside ${what}, and counts it`, () => {
      const reading = read(calendar(meeting, text, other));
      assert.deepEqual(meetings(reading), whole);
      assert.equal(reading.brokenParts, 1);
      assert.equal(reading.leftOut.unreadable, 0);
    });
  }

  it('counts several torn lines in a row once', () => {
    assert.equal(read(calendar('garbage', 'more of it', 'and more', meeting)).brokenParts, 1);
  });

  it('keeps a meeting whose alarm makes no sense', () => {
    const reading = read(
      calendar(meeting.replace('END:VEVENT', 'BEGIN:VALARM\r\nnonsense\r\nEND:VALARM\r\nEND:VEVENT')),
    );
    assert.deepEqual(meetings(reading), whole.slice(0, 1));
    assert.equal(reading.leftOut.unreadable, 0);
  });

  it('loses a meeting that does not end, and no other', () => {
    const reading = read(calendar(meeting.replace('\r\nEND:VEVENT', ''), other));
    assert.deepEqual(meetings(reading), whole.slice(1));
    assert.equal(reading.leftOut.unreadable, 1);
  });

  it('that ends before its end is read as far as it goes, and says so', () => {
    const noEnd = read(calendar(meeting, other).replace('END:VCALENDAR\r\n', ''));
    assert.deepEqual([meetings(noEnd), noEnd.cutShort, noEnd.leftOut.unreadable], [whole, true, 0]);
    const inMeeting = read(calendar(meeting, other).slice(0, -60));
    assert.deepEqual([meetings(inMeeting), inMeeting.cutShort], [whole.slice(0, 1), true]);
    assert.equal(inMeeting.leftOut.unreadable, 1);
    assert.equal(read(calendar(meeting)).cutShort, false);
  });

  it('is read with the line ends of any system, mixed ones too', () => {
    const text = calendar(meeting.replace('SUMMARY:1:1 Ada', 'SUMMARY:1:1\r\n  Ada'), other);
    for (const end of ['\n', '\r', '\r\n']) {
      const reading = read(text.replaceAll('\r\n', end));
      assert.deepEqual(meetings(reading), whole, JSON.stringify(end));
      assert.equal(reading.events[0]?.title, '1:1 Ada');
    }
    assert.deepEqual(
      meetings(read(`\uFEFF\n${text.replace('\r\nVERSION', '\nVERSION').replace('\r\nUID', '\rUID')}`)),
      whole,
    );
  });

  it('is read when only its head is missing', () => {
    assert.deepEqual(meetings(read(`${meeting}\r\n${other}\r\n`)), whole);
  });

  it('never says of a series that it knows it when that could not be read', () => {
    const reading = read(calendar(entry('DTSTART:20240320T090000Z', 'DURATION:PT5M', 'RRULE:FREQ=MINUTELY')));
    assert.equal(reading.leftOut.unreadable, 1);
    assert.equal(reading.series.size, 0);
  });
});
