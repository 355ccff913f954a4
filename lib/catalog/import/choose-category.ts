import { categoryRules, rootCategory } from './category-rules.ts'

interface Matcher {
  readonly slug: string
  readonly productTypes: ReadonlySet<string>
  readonly words: RegExp
}

const matchers: readonly Matcher[] = categoryRules.map((rule) => ({
  slug: rule.slug,
  productTypes: new Set(rule.productTypes),
  words: new RegExp(`(?<![a-z0-9-])(?:${rule.words.split(', ').map(escape).join('|')})(?![a-z0-9-])`),
}))

/** The category of an imported product: by its type where a rule knows it, otherwise by its title. */
export function chooseCategory(title: string, productType: string | undefined): string {
  const words = title.toLowerCase()
  const rule =
    matchers.find((matcher) => productType !== undefined && matcher.productTypes.has(productType)) ??
    matchers.find((matcher) => matcher.words.test(words))
  return rule?.slug ?? rootCategory.slug
}

function escape(word: string): string {
  return word.replaceAll(/[.+*?^$()[\]{}|\\]/g, String.raw`\$&`)
}
