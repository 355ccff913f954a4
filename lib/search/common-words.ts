/** Words that people type but that documents need not have, by language. */
const commonWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('a an and are as at by for from in into is of on or the to with without'.split(' ')),
  de: new Set(
    'als am an auf aus bei das dem den der des die ein eine einem einen einer fur im in ist mit ohne und vom von zu zum zur'.split(
      ' ',
    ),
  ),
}

/** Whether a folded word is too common to be required; of a language not known, it may be of any. */
export function isCommonWord(word: string, locale: string | undefined): boolean {
  const ofLanguage = locale === undefined ? undefined : commonWords[locale.slice(0, 2).toLowerCase()]
  if (ofLanguage !== undefined) return ofLanguage.has(word)
  return Object.values(commonWords).some((words) => words.has(word))
}
