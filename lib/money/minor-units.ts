import { bigintText, storedInteger } from './bigint-text.ts'

/** The schema of an amount in minor units, for facts, inputs and stored JSON. */
export const minorUnits = bigintText(storedInteger)
