import type { ChartPoint } from './chart-point.ts'
import type { Scale } from './scale-of.ts'

/** A line through points, in a square of 100 by 100. One point alone is a level line. */
export function linePath(points: readonly Pick<ChartPoint, 'value'>[], scale: Scale): string {
  const places = points.map(({ value }, place) => {
    const along = points.length === 1 ? 0 : (place / (points.length - 1)) * 100
    return `${shorten(along)} ${shorten(100 * (1 - scale.placeOf(value)))}`
  })
  const [first] = places
  if (first === undefined) return ''
  const end = places.length === 1 ? ` L${first.replace(/^\S+/, '100')}` : ''
  return `M${places.join(' L')}${end}`
}

/** A hundredth is less than a pixel. */
function shorten(value: number): number {
  return Math.round(value * 100) / 100
}
