import { reviewWords } from './words';

export interface DataTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of each row names it. */
  readonly rows: readonly (readonly string[])[];
}

/** What a chart shows, as a table: on demand, and at once for those who listen. */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  return (
    <details class="data" open={document.body.classList.contains('vscode-using-screen-reader')}>
      <summary>{reviewWords.table}</summary>
      <div class="scroll" tabIndex={0} role="group" aria-label={caption}>
        <table class="table number">
          <caption class="unseen">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  <td key={index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
