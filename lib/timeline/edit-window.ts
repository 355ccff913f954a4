/** As long may a comment be changed: enough to mend a slip, too short to change what others answered. */
export const editMilliseconds = 15 * 60_000
