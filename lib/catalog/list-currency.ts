/** The currency of the public price list, ISO 4217. */
export const listCurrency = 'EUR'
