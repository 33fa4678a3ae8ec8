/**
 * A setting is data: its default, its limits, who may set it and why the default is what it is. The manifest's
 * configuration section is written from these tables (`npm run manifest`), and a test holds the two together.
 *
 * `machine` and `application` scopes cannot be set by a repository. Only path globs may be `resource`.
 */
interface Described {
  readonly description: string;
  /** Why the default is what it is, with its source where there is one. */
  readonly reason: string;
  readonly scope: 'application' | 'machine' | 'resource';
}

export interface NumberDefinition extends Described {
  readonly type: 'number';
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
}

export interface BooleanDefinition extends Described {
  readonly type: 'boolean';
  readonly default: boolean;
}

export interface TextDefinition extends Described {
  readonly type: 'string';
  readonly default: string;
  readonly options?: readonly string[];
}

export interface ListDefinition extends Described {
  readonly type: 'list';
  readonly default: readonly string[];
}

export type SettingDefinition = NumberDefinition | BooleanDefinition | TextDefinition | ListDefinition;

export type ValueOf<D extends SettingDefinition> = D extends NumberDefinition
  ? number
  : D extends BooleanDefinition
    ? boolean
    : D extends ListDefinition
      ? readonly string[]
      : string;

export type ValuesOf<T extends Readonly<Record<string, SettingDefinition>>> = {
  readonly [Name in keyof T]: ValueOf<T[Name]>;
};
