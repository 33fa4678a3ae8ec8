/** Where a reflog line says HEAD went: git's own words, `checkout: moving from A to B`. */
export function checkedOut(action: string): string | undefined {
  return /^checkout: moving from \S+ to (?<target>\S+)$/u.exec(action)?.groups?.['target'];
}
