/** The zones that people may choose, `Europe/Vienna`. */
export const timeZones: readonly string[] = ['UTC', ...Intl.supportedValuesOf('timeZone')]
