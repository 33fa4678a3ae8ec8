/** Two folders deep; `.` for files at the top. */
export function areaOf(path: string): string {
  return path.split('/').slice(0, -1).slice(0, 2).join('/') || '.';
}
