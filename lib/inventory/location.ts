/** The one place that stock is kept at. */
export const location = 'main'
