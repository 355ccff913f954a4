import { bigintText } from './bigint-text.ts'
import { maxQuantityMilli } from './quantity.ts'

/** The schema of an ordered quantity in thousandths of the sales unit, for facts, inputs and stored JSON. */
export const quantityMilli = bigintText({ minimum: 1n, maximum: maxQuantityMilli })
