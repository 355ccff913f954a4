/** The kind of document, and what its numbers are counted as. */
export const orderConfirmation = 'order-confirmation'
export const confirmationSeries = 'confirmations.order-confirmation'
