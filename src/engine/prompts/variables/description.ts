/** What a prompt writer is told of a variable. */
export interface VariableDescription {
  readonly type: 'number' | 'yesNo' | 'text' | 'members';
  /** For `members`: each with its type, written `name.member`. */
  readonly members?: Readonly<Record<string, 'number' | 'yesNo' | 'text'>>;
  readonly description: string;
  /** Tells of the user's own hours or dives: a prompt that comes with a repository may not name it. */
  readonly own: boolean;
}
