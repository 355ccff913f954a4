/** One value of a chart. */
export interface ChartPoint {
  readonly label: string
  readonly value: number
  /** The value as people of the locale read it. */
  readonly text: string
}
