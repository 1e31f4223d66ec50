/** A row of a chart's table twin: a label and the ids of its figures. */
export interface TableRow {
  label: string;
  figures: readonly string[];
  /** Starts a part of the table. */
  heading?: boolean;
}
