/**
 * What is said when a page breaks. Here and not in the messages, because whatever loads those may be what broke,
 * and an error page must not need a request.
 */
export const errorWords = {
  en: {
    title: 'This did not work',
    text: 'Something went wrong on our side. Try again, and tell us the number below if it happens once more.',
    number: 'Number of the error',
    retry: 'Try again',
  },
  de: {
    title: 'Das hat nicht funktioniert',
    text: 'Bei uns ist etwas schiefgegangen. Versuchen Sie es noch einmal und nennen Sie uns die Nummer unten, wenn es wieder geschieht.',
    number: 'Nummer des Fehlers',
    retry: 'Noch einmal versuchen',
  },
} as const
