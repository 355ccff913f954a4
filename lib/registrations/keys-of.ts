import { companyNameKey } from '#lib/matching/company-name-key.ts'
import { companyDomain } from '#lib/matching/email-domain.ts'
import { phoneKey } from '#lib/matching/phone-key.ts'

/** The forms by which a company is found again; null where there is nothing to find it by. */
export interface CompanyKeys {
  readonly vatId: string | null
  readonly nameKey: string | null
  readonly emailDomain: string | null
  readonly phoneKey: string | null
}

/** What a request says of its company, as people wrote it. */
export interface SaidCompany {
  readonly vatId: string | null
  readonly companyName: string
  readonly emailKey: string
  readonly phone: string
}

export function keysOf({ vatId, companyName, emailKey, phone }: SaidCompany): CompanyKeys {
  return {
    vatId,
    nameKey: companyNameKey(companyName) || null,
    emailDomain: companyDomain(emailKey) ?? null,
    phoneKey: phoneKey(phone) ?? null,
  }
}
