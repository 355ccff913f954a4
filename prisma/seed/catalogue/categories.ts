/** The category tree of the invented supplier, parents first. */
export const seedCategories = [
  { slug: 'pumps', parent: null, name: 'Pumps', nameDe: 'Pumpen' },
  { slug: 'centrifugal-pumps', parent: 'pumps', name: 'Centrifugal pumps', nameDe: 'Kreiselpumpen' },
  { slug: 'dosing-pumps', parent: 'pumps', name: 'Dosing pumps', nameDe: 'Dosierpumpen' },
  { slug: 'submersible-pumps', parent: 'pumps', name: 'Submersible pumps', nameDe: 'Tauchpumpen' },
  { slug: 'compressed-air', parent: null, name: 'Compressed air', nameDe: 'Druckluft' },
  { slug: 'compressors', parent: 'compressed-air', name: 'Compressors', nameDe: 'Kompressoren' },
  { slug: 'air-treatment', parent: 'compressed-air', name: 'Air treatment', nameDe: 'Luftaufbereitung' },
  { slug: 'parts', parent: null, name: 'Parts', nameDe: 'Ersatzteile' },
  { slug: 'seals', parent: 'parts', name: 'Seals', nameDe: 'Dichtungen' },
  {
    slug: 'hoses-and-fittings',
    parent: 'parts',
    name: 'Hoses and fittings',
    nameDe: 'Schläuche und Armaturen',
  },
  { slug: 'services', parent: null, name: 'Services', nameDe: 'Dienstleistungen' },
  { slug: 'plans', parent: null, name: 'Plans', nameDe: 'Verträge' },
] as const
