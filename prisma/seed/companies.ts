interface SeedAddress {
  readonly label: string
  readonly street: string
  readonly postalCode: string
  readonly city: string
  readonly country: string
}

/** A part of a company below another one, or below the whole. */
interface SeedUnit {
  readonly key: string
  readonly name: string
  readonly below: string | null
}

interface SeedCompany {
  readonly key: string
  readonly number: string
  readonly name: string
  readonly country: string
  /** Made up; nobody has it. */
  readonly vatId: string
  readonly addresses: readonly SeedAddress[]
  /** Each after the one that it is below. */
  readonly units: readonly SeedUnit[]
}

/** The invented customers; demo-people.json says who buys for them. */
export const seedCompanies: readonly SeedCompany[] = [
  {
    key: 'brightwater',
    number: 'C-10001',
    name: 'Brightwater Bottling',
    country: 'AT',
    vatId: 'ATU00000033',
    addresses: [
      { label: 'Plant Linz', street: 'Hafenring 12', postalCode: '4020', city: 'Linz', country: 'AT' },
      { label: 'Warehouse Wels', street: 'Nordstraße 88', postalCode: '4600', city: 'Wels', country: 'AT' },
    ],
    units: [
      { key: 'linz', name: 'Plant Linz', below: null },
      { key: 'line-1', name: 'Bottling line 1', below: 'linz' },
      { key: 'line-2', name: 'Bottling line 2', below: 'linz' },
      { key: 'maintenance', name: 'Maintenance', below: 'linz' },
      { key: 'wels', name: 'Warehouse Wels', below: null },
    ],
  },
  {
    key: 'halden',
    number: 'C-10002',
    name: 'Halden Papier',
    country: 'DE',
    vatId: 'DE000000000',
    addresses: [
      { label: 'Mill', street: 'Mühlweg 3', postalCode: '88250', city: 'Weingarten', country: 'DE' },
      {
        label: 'Head office',
        street: 'Seeufer 21',
        postalCode: '88045',
        city: 'Friedrichshafen',
        country: 'DE',
      },
      { label: 'Branch Basel', street: 'Rheingasse 40', postalCode: '4058', city: 'Basel', country: 'CH' },
    ],
    units: [
      { key: 'mill', name: 'Mill Weingarten', below: null },
      { key: 'machine-2', name: 'Paper machine 2', below: 'mill' },
      { key: 'power', name: 'Power station', below: 'mill' },
      { key: 'office', name: 'Head office', below: null },
      { key: 'purchasing', name: 'Purchasing', below: 'office' },
      { key: 'basel', name: 'Branch Basel', below: null },
    ],
  },
]

/** A role that each of them made for itself: whoever has it orders, and sees what they ordered themselves. */
export const requester = {
  key: 'requester',
  name: 'Requester',
  grants: [
    'shell.enter-portal',
    'identity.manage-own-access',
    'notifications.read-inbox',
    'companies.read-addresses',
    'cart.use-cart',
    'orders.place-orders',
    'orders.see-own-orders',
    'fulfillment.see-own-shipments',
    'field-service.see-own-visits',
    'subscriptions.see-own-subscriptions',
    'timeline.read-timelines',
    'timeline.write-comments',
    'files.read-files',
    'confirmations.see-confirmations',
  ].map((permission) => ({ permission, scope: 'own' as const })),
} as const
