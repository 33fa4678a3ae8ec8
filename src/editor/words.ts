/** What the editor's own parts say: messages, quick picks, status. Sentences about the week come from the engine. */
export const words = {
  name: 'Leadline',
  balanceTitle: 'Leadline: Balance',
  reviewTitle: 'Weekly Review',
  questionWaits: 'A question waits',
  noticeWaits: 'Something to look at',
} as const;
