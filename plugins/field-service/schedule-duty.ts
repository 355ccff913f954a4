/** What must be done to a visit in time. */
export const scheduleDuty = { kind: 'field-service.visit', duty: 'field-service.schedule' } as const
