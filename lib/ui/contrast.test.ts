import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../app/styles.css', import.meta.url), 'utf8')

/** Lightness, chroma and hue in degrees. */
type Oklch = readonly [number, number, number]
type Theme = 'light' | 'dark'

const grounds = ['ground', 'surface', 'raised', 'frame', 'sunken', 'neutral-2']
const meanings = ['good', 'attention', 'bad', 'information', 'accent']

const texts = [
  ...['text', 'muted', 'accent', ...meanings].flatMap((text) =>
    grounds.map((ground) => [text, ground] as const),
  ),
  ...['text', 'muted'].map((text) => [text, 'hover'] as const),
  ...['text', 'accent'].map((text) => [text, 'selected'] as const),
  ...meanings.map((meaning) => [meaning, `${meaning}-tint`] as const),
  ...meanings.map((meaning) => ['text', `${meaning}-tint`] as const),
  ['on-accent', 'accent'] as const,
  ['on-accent', 'accent-hover'] as const,
]
const controls = [
  ...grounds.map((ground) => ['control', ground] as const),
  ...grounds.map((ground) => ['accent', ground] as const),
  ...grounds.map((ground) => ['bad', ground] as const),
]

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(texts)('%s reads on %s', (text, ground) => {
    expect(contrast(text, ground, theme)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(controls)('a border in %s shows on %s', (border, ground) => {
    expect(contrast(border, ground, theme)).toBeGreaterThanOrEqual(3)
  })
})

it('measures black on white as 21 to 1', () => {
  expect(ratio(luminance([1, 0, 0]), luminance([0, 0, 0]))).toBeCloseTo(21, 1)
})

function contrast(one: string, other: string, theme: Theme): number {
  return ratio(luminance(token(one, theme)), luminance(token(other, theme)))
}

// WCAG 2.2, "contrast ratio".
function ratio(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

function token(name: string, theme: Theme): Oklch {
  const value = new RegExp(String.raw`--color-${name}: (.+);`).exec(css)?.[1]
  if (value === undefined) throw new Error(`app/styles.css has no --color-${name}.`)
  const reference = /^var\(--color-([\w-]+)\)$/.exec(value)?.[1]
  if (reference !== undefined) return token(reference, theme)
  const pair = [...value.matchAll(/oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g)]
  const [, lightness, chroma, hue] = pair[theme === 'light' ? 0 : 1] ?? []
  return [Number(lightness), Number(chroma), Number(hue)]
}

/** Relative luminance of a colour as a screen shows it: Oklab to linear sRGB by https://bottosson.github.io/posts/oklab/. */
function luminance([lightness, chroma, hue]: Oklch): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const red = 4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short
  const green = -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short
  const blue = -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short
  const shown = (part: number): number => Math.min(1, Math.max(0, part))
  return 0.2126 * shown(red) + 0.7152 * shown(green) + 0.0722 * shown(blue)
}
