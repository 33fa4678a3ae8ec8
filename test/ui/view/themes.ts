/** A few themes by the variables the pages use. The running editor has its own; these let the pages be tested alone. */
export interface Theme {
  readonly name: 'dark' | 'light' | 'hc' | 'hc-light';
  /** Classes the editor puts on the body. */
  readonly classes: string;
  readonly variables: Readonly<Record<string, string>>;
}

const font = { 'font-family': 'system-ui, sans-serif', 'font-size': '13px', 'editor-font-family': 'monospace' };

export const themes: readonly Theme[] = [
  theme('dark', 'vscode-dark', {
    foreground: '#cccccc',
    descriptionForeground: '#9d9d9d',
    focusBorder: '#0078d4',
    'icon-foreground': '#cccccc',
    'sideBar-background': '#181818',
    'editor-background': '#1f1f1f',
    'editorWidget-background': '#202020',
    'widget-border': '#313131',
    'button-background': '#0078d4',
    'button-foreground': '#ffffff',
    'button-hoverBackground': '#026ec1',
    'button-secondaryBackground': '#00000000',
    'button-secondaryForeground': '#cccccc',
    'input-background': '#313131',
    'input-foreground': '#cccccc',
    'input-border': '#3c3c3c',
    'input-placeholderForeground': '#989898',
    'textLink-foreground': '#4daafc',
    'list-hoverBackground': '#2a2d2e',
    'progressBar-background': '#0078d4',
    'charts-foreground': '#cccccc',
    'charts-lines': '#cccccc80',
    'charts-blue': '#59a4f9',
    'charts-purple': '#b180d7',
    'charts-green': '#89d185',
    'charts-orange': '#d18616',
  }),
  theme('light', 'vscode-light', {
    foreground: '#3b3b3b',
    descriptionForeground: '#3b3b3b',
    focusBorder: '#005fb8',
    'icon-foreground': '#3b3b3b',
    'sideBar-background': '#f8f8f8',
    'editor-background': '#ffffff',
    'editorWidget-background': '#f8f8f8',
    'widget-border': '#e5e5e5',
    'button-background': '#005fb8',
    'button-foreground': '#ffffff',
    'button-hoverBackground': '#0258a8',
    'button-secondaryBackground': '#e5e5e5',
    'button-secondaryForeground': '#3b3b3b',
    'input-background': '#ffffff',
    'input-foreground': '#3b3b3b',
    'input-border': '#cecece',
    'input-placeholderForeground': '#767676',
    'textLink-foreground': '#005fb8',
    'list-hoverBackground': '#f2f2f2',
    'progressBar-background': '#005fb8',
    'charts-foreground': '#3b3b3b',
    'charts-lines': '#3b3b3b80',
    'charts-blue': '#0063d3',
    'charts-purple': '#652d90',
    'charts-green': '#388a34',
    'charts-orange': '#d18616',
  }),
  theme('hc', 'vscode-high-contrast', {
    ...highContrast('#ffffff', '#000000', '#6fc3df', '#f38518'),
    'textLink-foreground': '#21a6ff',
    'charts-blue': '#59a4f9',
    'charts-purple': '#b180d7',
    'charts-green': '#89d185',
    'charts-orange': '#b64e00',
  }),
  theme('hc-light', 'vscode-high-contrast vscode-high-contrast-light', {
    ...highContrast('#292929', '#ffffff', '#0f4a85', '#006bbd'),
    'textLink-foreground': '#0f4a85',
    'charts-blue': '#1a5cff',
    'charts-purple': '#652d90',
    'charts-green': '#374e06',
    'charts-orange': '#b5200d',
  }),
];

export function themeNamed(name: Theme['name']): Theme {
  const found = themes.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`There is no theme ${name}.`);
  return found;
}

function highContrast(ink: string, paper: string, border: string, focus: string): Record<string, string> {
  return {
    foreground: ink,
    descriptionForeground: ink,
    contrastBorder: border,
    contrastActiveBorder: focus,
    focusBorder: focus,
    'icon-foreground': ink,
    'sideBar-background': paper,
    'editor-background': paper,
    'editorWidget-background': paper,
    'button-background': paper,
    'button-foreground': ink,
    'button-secondaryForeground': ink,
    'input-background': paper,
    'input-foreground': ink,
    'input-border': border,
    'input-placeholderForeground': ink,
    'charts-foreground': ink,
    'charts-lines': ink,
  };
}

function theme(name: Theme['name'], classes: string, colours: Readonly<Record<string, string>>): Theme {
  const variables = Object.entries({ ...font, ...colours }).map(([key, value]) => [`--vscode-${key}`, value]);
  return { name, classes, variables: Object.fromEntries(variables) as Record<string, string> };
}
