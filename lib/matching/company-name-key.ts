/** Letters that fall apart into nothing when their marks are taken off, and the alphabets that the EU writes besides. */
const spelledOut: ReadonlyMap<string, string> = new Map(
  [
    'ß=ss æ=a œ=o ø=o đ=d ð=d ł=l þ=th ı=i',
    'α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o',
    'а=a б=b в=v г=g д=d е=e ж=zh з=z и=i й=j к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=ts ч=ch ш=sh',
    'щ=sht ъ=a ь= ы=y э=e ю=ju я=ja і=i ї=i є=e',
  ]
    .join(' ')
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
)

const longestKey = 160

/** As they stand in names, spelled with or without full stops; of several words those that are written apart. */
const legalForms = [
  // German
  'gmbh, ggmbh, gesmbh, mbh, ug, ag, kg, kgaa, ohg, og, gbr, ek, eu, eg, ev, haftungsbeschraenkt, gesellschaft',
  'aktiengesellschaft, mit beschraenkter haftung, se, stiftung',
  // English
  'ltd, limited, plc, llp, lp, llc, inc, incorporated, corp, corporation, company, co, cic',
  // Romance
  'sa, sas, sasu, sarl, eurl, snc, scs, sca, spa, srl, srls, sapa, sl, slu, sau, lda, unipessoal, sgps, scrl',
  'bv, nv, bvba, vof, cv, sprl',
  // Nordic and Baltic
  'ab, as, asa, aps, is, oy, oyj, ky, ou, uab, sia, hf, ehf',
  // Central and eastern
  'sp zoo, spzoo, sp j, sp k, doo, dd, sro, vos, ks, kft, bt, zrt, nyrt, ood, eood, ad, ead, ooo, oae, ae, epe, ike',
  'mon',
]
  .join(', ')
  .split(', ')
  .map((form) => form.split(' ').map(foldLetters))
  .toSorted((one, other) => other.length - one.length)

const connectors = new Set(['und', 'and', 'et'])

/**
 * The form of a company's name by which two entries of the same company are found: without legal form, marks, spaces
 * and punctuation, in Latin letters. `Müller & Söhne GmbH`, `MUELLER UND SOEHNE` and `Muller Sohne Ltd.` are one.
 *
 * It only hints: that two keys are the same is for people to judge.
 */
export function companyNameKey(name: string): string {
  const words = joinInitials(wordsOf(name)).filter((word) => !connectors.has(word))
  const key = withoutForms(words).join('') || words.join('')
  return key.slice(0, longestKey)
}

/** Marks and the ways to write around them are one: `ü`, `ue` and `u`. */
function foldLetters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^\p{ASCII}]/gu, (letter) => spelledOut.get(letter) ?? letter)
    .replaceAll(/([aou])e+/g, '$1')
}

/** Full stops and strokes between single letters hold them together: `S.p.A.`, `A/S`. */
function wordsOf(name: string): readonly string[] {
  return foldLetters(name)
    .replaceAll(/['’`´]/g, '')
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '')
}

function joinInitials(words: readonly string[]): readonly string[] {
  const joined: string[] = []
  let initials = ''
  for (const word of words) {
    if (word.length === 1) {
      initials += word
      continue
    }
    if (initials !== '') joined.push(initials)
    initials = ''
    joined.push(word)
  }
  return initials === '' ? joined : [...joined, initials]
}

/** Takes legal forms off both ends, for some stand first: `AB Volvo`, `SAS Dupont`. */
function withoutForms(words: readonly string[]): readonly string[] {
  for (const form of legalForms) {
    if (form.every((word, index) => words.at(index - form.length) === word)) {
      return withoutForms(words.slice(0, -form.length))
    }
    if (form.every((word, index) => words[index] === word)) return withoutForms(words.slice(form.length))
  }
  return words
}
