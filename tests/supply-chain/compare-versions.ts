/** Orders two versions; what follows a `-` or `+` is left out of account. */
export function compareVersions(left: string, right: string): number {
  const [first, second] = [numbersOf(left), numbersOf(right)]
  for (let index = 0; index < 3; index += 1) {
    const difference = (first[index] ?? 0) - (second[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function numbersOf(version: string): readonly number[] {
  return (version.split(/[-+]/)[0] ?? '').split('.').map(Number)
}
