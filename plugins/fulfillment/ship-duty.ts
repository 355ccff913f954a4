/** What must be done to a shipment in time. */
export const shipDuty = { kind: 'fulfillment.shipment', duty: 'fulfillment.ship' } as const
