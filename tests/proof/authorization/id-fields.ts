/**
 * Whose the thing is that a field names: of a company as a whole, of a unit of it and the person who made it, of one
 * person alone, or of the shop, which staff own together. A position says where to go on in a list and gives nothing
 * of what it names.
 */
export type Belonging = 'company' | 'unit' | 'person' | 'shop' | 'position'

/** Every id that people may send. A field that is not here fails the proof, so that somebody says whose it is. */
export const idFields: Readonly<Record<string, Belonging>> = {
  addressId: 'company',
  afterId: 'position',
  beforeId: 'position',
  companyId: 'company',
  contentId: 'shop',
  endpointId: 'shop',
  entryId: 'unit',
  factId: 'shop',
  fileId: 'unit',
  groupId: 'shop',
  invitationId: 'company',
  itemId: 'person',
  keyId: 'company',
  mailId: 'shop',
  membershipId: 'company',
  messageId: 'shop',
  orderId: 'unit',
  parentId: 'company',
  personId: 'shop',
  productId: 'company',
  registrationId: 'shop',
  requestId: 'shop',
  roleId: 'company',
  sellerId: 'shop',
  sessionId: 'person',
  shipmentId: 'unit',
  subjectId: 'unit',
  subscriptionId: 'unit',
  taskId: 'shop',
  unitId: 'company',
  untilId: 'position',
  viewId: 'person',
  visitId: 'unit',
}

/** Ends like an id and names nothing that belongs to anybody: a number of the tax office, a list of the shop. */
export const notAnId: ReadonlySet<string> = new Set(['vatId', 'listId'])

/** Where a field names what is for everybody, and why. */
export const shared: Readonly<Record<string, string>> = {
  'command cart.add-to-cart productId':
    'The catalogue is for everybody; hidden products read like missing ones.',
  'command cart.put-line-back productId': 'As above.',
  'query cart.name-removed productId': 'As above.',
  'command imports.forget-row-errors taskId': 'A task without wrong rows leaves as little to do as none.',
  'query imports.list-row-errors taskId': 'A task without wrong rows reads like none, to staff alone.',
  'query imports.read-import-piece fileId': 'The files of the shop itself, which staff own together.',
}
