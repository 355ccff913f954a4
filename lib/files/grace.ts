/** How long a content waits for somebody to name it. */
export const graceMilliseconds = 86_400_000
