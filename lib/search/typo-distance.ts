/**
 * How many letters must be changed, added, dropped or swapped with a neighbour to make one word from the other; where
 * that is more than `limit`, any number greater than it. (Damerau-Levenshtein, optimal string alignment.)
 */
export function typoDistance(left: string, right: string, limit: number): number {
  const width = right.length
  if (Math.abs(left.length - width) > limit || width > longest) return limit + 1
  let [before, previous, current] = rows
  for (let column = 0; column <= width; column++) previous[column] = column
  for (let row = 1; row <= left.length; row++) {
    current[0] = row
    let best = row
    for (let column = 1; column <= width; column++) {
      const isSame = left.charCodeAt(row - 1) === right.charCodeAt(column - 1)
      let cost = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + (isSame ? 0 : 1),
      )
      if (row > 1 && column > 1 && isSwapped(left, right, row, column)) {
        cost = Math.min(cost, at(before, column - 2) + 1)
      }
      current[column] = cost
      if (cost < best) best = cost
    }
    if (best > limit) return limit + 1
    ;[before, previous, current] = [previous, current, before]
  }
  return at(previous, width)
}

function isSwapped(left: string, right: string, row: number, column: number): boolean {
  return (
    left.charCodeAt(row - 1) === right.charCodeAt(column - 2) &&
    left.charCodeAt(row - 2) === right.charCodeAt(column - 1)
  )
}

function at(row: Uint8Array, column: number): number {
  return row[column] as number
}

const longest = 64
const rows: [Uint8Array, Uint8Array, Uint8Array] = [
  new Uint8Array(longest + 1),
  new Uint8Array(longest + 1),
  new Uint8Array(longest + 1),
]
