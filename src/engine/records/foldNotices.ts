import type { OrderedRecords } from './order';
import type { UserState } from './state';

type NoticeState = Pick<
  UserState,
  'noticesShown' | 'noticesRated' | 'noticesDismissed' | 'mutedSignals' | 'pausedUntil' | 'presenting'
>;

/** What was shown without being asked for, and what the user wishes to hear of it. */
export function foldNotices(records: OrderedRecords): NoticeState {
  const paused = records.of('notices.paused').at(-1);
  return {
    noticesShown: records.of('notice.shown'),
    noticesRated: records.of('notice.rated'),
    noticesDismissed: records.of('notice.dismissed'),
    mutedSignals: records.of('signal.muted'),
    pausedUntil: paused && Date.parse(paused.until),
    presenting: records.of('presenting.set').at(-1)?.on ?? false,
  };
}
