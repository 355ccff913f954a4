/** What an applicant may become in a company that is a customer already. */
export const joiningRoles = ['buyer', 'approver', 'company-administrator'] as const
