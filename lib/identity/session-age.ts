/** A working day: who comes back the next morning signs in again. */
export const sessionMaxAgeSeconds = 12 * 60 * 60
