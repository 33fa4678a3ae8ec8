import type { ZoneLines } from './describedZone';
import { nameOf } from './property';

/** What is told of a file while its lines are read. */
export interface FileReader {
  readonly calendarBegins: () => void;
  /** A line of the calendar itself. */
  readonly calendarLine: (line: string) => void;
  readonly zone: (lines: ZoneLines) => void;
  /** The lines of one VEVENT, alarms apart. */
  readonly event: (lines: readonly string[]) => void;
  /** One VEVENT that does not end. */
  readonly tornEvent: () => void;
  /** Lines outside of meetings that make no sense: once for each piece they stand in. */
  readonly brokenPart: () => void;
}

export interface Components {
  readonly line: (line: string) => void;
  /** Says that there are no more lines; gives whether there was a calendar, and whether it had not ended. */
  readonly end: () => { readonly found: boolean; readonly cutShort: boolean };
}

/** What stands directly in a calendar: a meeting, a zone, or something that is none of ours. */
interface Component {
  readonly name: string;
  readonly own: string[];
  readonly parts: string[][];
  readonly open: string[];
  broken: boolean;
}

/**
 * Takes a file apart, a line at a time. What makes no sense costs the component it stands in and never the others; what
 * has not ended when the next meeting or calendar begins never will.
 */
export function createComponents(reader: FileReader): Components {
  let found = false;
  let inCalendar = false;
  let component: Component | undefined;
  /** Whether the line before made no sense either. */
  let stray = false;

  const calendarBegins = (): void => {
    [found, inCalendar, stray] = [true, true, false];
    reader.calendarBegins();
  };
  const leave = (): void => {
    if (component?.name === 'VEVENT') reader.tornEvent();
    else if (component) reader.brokenPart();
    component = undefined;
  };
  const begin = (name: string): void => {
    if (name === 'VCALENDAR') {
      leave();
      calendarBegins();
      return;
    }
    if (name === 'VEVENT') leave();
    if (name === 'VEVENT' && !inCalendar) calendarBegins();
    if (!inCalendar) return;
    if (component) {
      component.open.push(name);
      component.parts.push([]);
    } else component = { name, own: [], parts: [], open: [], broken: false };
  };
  const end = (name: string): void => {
    if (name === 'VCALENDAR') {
      leave();
      inCalendar = false;
    } else if (component?.open.at(-1) === name) component.open.pop();
    else if (component?.name === name) {
      if (component.name === 'VEVENT') reader.event(component.own);
      if (component.name === 'VTIMEZONE') reader.zone(component);
      if (component.broken) reader.brokenPart();
      component = undefined;
    } else if (component) component.broken = true;
    else strayLine();
  };
  const strayLine = (): void => {
    if (!stray && inCalendar) reader.brokenPart();
    stray = true;
  };
  const plainLine = (text: string): void => {
    if (component?.name === 'VEVENT') {
      // Of an alarm nothing is read, so that nothing in it can be wrong.
      if (component.open.length === 0) component.own.push(text);
    } else if (component) {
      if (nameOf(text) === undefined) component.broken = true;
      (component.open.length === 0 ? component.own : component.parts.at(-1))?.push(text);
    } else if (nameOf(text) === undefined) strayLine();
    else if (inCalendar) {
      stray = false;
      reader.calendarLine(text);
    }
  };
  return {
    line: (text) => {
      const boundary = /^(BEGIN|END):\s*([\w-]+)\s*$/iu.exec(text);
      const name = boundary?.[2]?.toUpperCase();
      if (name === undefined) plainLine(text);
      else if (boundary?.[1]?.toUpperCase() === 'BEGIN') begin(name);
      else end(name);
    },
    end: () => {
      const cutShort = inCalendar;
      leave();
      return { found, cutShort };
    },
  };
}
