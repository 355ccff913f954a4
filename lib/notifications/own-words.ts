/** The texts of this owner, for mails that are written where there is no request. */
export const ownWords = { en: () => import('./messages/en.json'), de: () => import('./messages/de.json') }
