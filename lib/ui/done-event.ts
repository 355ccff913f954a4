/** Goes up from a form that was done, so that what floats around it closes. */
export const doneEvent = 'portico:done'
