import { listingSource } from '#lib/index-page/engine/listing-source.ts'
import { mailsIndex } from '../mails-index.ts'
import { listMails } from '../queries/list-mails.ts'

export default listingSource(mailsIndex, listMails)
