interface SeedAddress {
  readonly label: string
  readonly street: string
  readonly postalCode: string
  readonly city: string
  readonly country: string
}

interface SeedCompany {
  readonly key: string
  readonly number: string
  readonly name: string
  readonly country: string
  /** Made up; nobody has it. */
  readonly vatId: string
  readonly addresses: readonly SeedAddress[]
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
  },
]
