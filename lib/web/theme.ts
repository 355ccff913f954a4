/** The appearances that a visitor may choose; without a choice the system decides. */
export const themes = ['light', 'dark'] as const

export type Theme = (typeof themes)[number]

export const themeCookie = 'theme'

export function isTheme(value: unknown): value is Theme {
  return themes.some((theme) => theme === value)
}

/**
 * Sets the chosen appearance before anything is painted, on pages that are the same for everybody and so can't be
 * served with it.
 */
export const themeScript = `(function(){var m=document.cookie.match(/(?:^|; )${themeCookie}=(${themes.join('|')})(?:;|$)/);if(m)document.documentElement.dataset.theme=m[1]})()`
