/** Which imported products a category takes: by the type that the source names, or by words of the title. */
export interface CategoryRule {
  readonly slug: string
  readonly name: string
  readonly nameDe: string
  readonly productTypes: readonly string[]
  /** Lower case, with commas between; a title has one when it stands there as whole words. */
  readonly words: string
}

/** The category above all others; it takes what no rule takes. */
export const rootCategory = {
  slug: 'office-and-it',
  name: 'Office and IT',
  nameDe: 'Büro und IT',
} as const

/** In the order in which they are tried; the first that fits decides. */
export const categoryRules: readonly CategoryRule[] = [
  {
    slug: 'processors',
    name: 'Processors',
    nameDe: 'Prozessoren',
    productTypes: ['Processor'],
    words: 'processor',
  },
  {
    slug: 'notebooks',
    name: 'Notebooks',
    nameDe: 'Notebooks',
    productTypes: ['Notebook', 'Netbook', 'Chromebook', 'Hybrid (2-in-1)', 'Mobile workstation'],
    words: 'notebook pc, chromebook, netbook, ultrabook',
  },
  {
    slug: 'computers',
    name: 'Computers and servers',
    nameDe: 'Computer und Server',
    productTypes: ['PC', 'Workstation', 'All-in-One PC', 'Mini PC (<= 3L)', 'Mini PC (<= 3L) barebone'],
    words: 'workstation, barebone, thin client, all-in-one pc, server, tablet',
  },
  {
    slug: 'mainboards',
    name: 'Mainboards',
    nameDe: 'Mainboards',
    productTypes: ['Desktop Board', 'Server/Workstation Board'],
    words: 'motherboard, mainboard',
  },
  {
    slug: 'headphones-and-speakers',
    name: 'Headphones and speakers',
    nameDe: 'Kopfhörer und Lautsprecher',
    productTypes: ['Headphones', 'Headset', 'Stereo portable speaker'],
    words: 'headphone, headphones, headset, speaker, speakers, earphone, microphone, soundbar',
  },
  {
    slug: 'ink-and-toner',
    name: 'Ink and toner',
    nameDe: 'Tinte und Toner',
    productTypes: [],
    words:
      'toner, ink, cartridge, print head, printhead, printer ribbon, drum, photoconductor, singlepack, multipack, original black, original cyan, original magenta, original yellow',
  },
  {
    slug: 'printer-parts',
    name: 'Printer parts',
    nameDe: 'Druckerteile',
    productTypes: [
      'Maintenance kit',
      'Transfer kit',
      'Roller kit',
      'Printer fuser kit',
      'Printer cleaning cartridge',
    ],
    words: 'fuser, maintenance kit, transfer belt, printer kit, printing equipment spare part, paper tray',
  },
  {
    slug: 'printers-and-scanners',
    name: 'Printers and scanners',
    nameDe: 'Drucker und Scanner',
    productTypes: [],
    words: 'printer, laser printer, inkjet printer, multifunctional, scanner, label printer, ppm',
  },
  {
    slug: 'paper-and-labels',
    name: 'Paper and labels',
    nameDe: 'Papier und Etiketten',
    productTypes: [],
    words: 'paper, label, labels, self-adhesive label, label-making tape, envelope, photo paper, film',
  },
  {
    slug: 'memory',
    name: 'Memory',
    nameDe: 'Arbeitsspeicher',
    productTypes: [],
    words: 'memory module, sdram, ddr2, ddr3, ddr4, ram',
  },
  {
    slug: 'storage',
    name: 'Storage',
    nameDe: 'Speicher',
    productTypes: ['HDD/SSD enclosure', 'RAID'],
    words:
      'hard drive, internal hard drive, external hard drive, ssd, hdd, memory card, flash drive, usb flash drive, tape drive, blank data tape, dvd-r, dvd+r, cd-r, blu-ray, nas, sata',
  },
  {
    slug: 'network-cables',
    name: 'Network cables',
    nameDe: 'Netzwerkkabel',
    productTypes: [],
    words: 'networking cable, patch cable, fiber optic cable, fibre optic cable, utp, ftp, multimode',
  },
  {
    slug: 'power',
    name: 'Power supply',
    nameDe: 'Stromversorgung',
    productTypes: ['Power supply', 'Battery'],
    words:
      'ups, uninterruptible power supply, pdu, power distribution unit, power supply unit, battery, power adapter, power cable, power extension, surge protector, power cord, outlet',
  },
  {
    slug: 'cables-and-adapters',
    name: 'Cables and adapters',
    nameDe: 'Kabel und Adapter',
    productTypes: ['Adapter'],
    words: 'cable, adapter, converter, connector, kvm, video splitter, gender changer, hub, dvi',
  },
  {
    slug: 'network-devices',
    name: 'Network devices',
    nameDe: 'Netzwerkgeräte',
    productTypes: ['Network Interface Card', 'Tabletop router', 'Portable router', 'Network management card'],
    words: 'switch, router, access point, network, ethernet, firewall, transceiver, media converter',
  },
  {
    slug: 'monitors-and-projectors',
    name: 'Monitors and projectors',
    nameDe: 'Bildschirme und Projektoren',
    productTypes: ['Desktop projector', 'Ceiling-mounted projector', 'Flat panel mount arm', 'TV stand'],
    words: 'monitor, projector, projection screen, projector lamp, display, tv, led display, lcd',
  },
  {
    slug: 'keyboards-and-mice',
    name: 'Keyboards and mice',
    nameDe: 'Tastaturen und Mäuse',
    productTypes: ['Keyboard cover'],
    words: 'keyboard, mouse, mice, trackball, presenter, mouse pad',
  },
  {
    slug: 'photo-and-video',
    name: 'Photo and video',
    nameDe: 'Foto und Video',
    productTypes: ['Kids digital camera'],
    words: 'camera, lens, camcorder, webcam, tripod, camera lens, binocular',
  },
  {
    slug: 'racks-and-mounts',
    name: 'Racks and mounts',
    nameDe: 'Schränke und Halterungen',
    productTypes: ['Chassis', 'Bracket', 'Holder', 'Shelf'],
    words: 'rack, patch panel, mount, mounting kit, rack cabinet, bracket, cart, stand, computer case',
  },
  {
    slug: 'bags-and-cases',
    name: 'Bags and cases',
    nameDe: 'Taschen und Hüllen',
    productTypes: [],
    words: 'notebook case, case, backpack, bag, sleeve, cover, cable lock, messenger',
  },
  {
    slug: 'office-supplies',
    name: 'Office supplies',
    nameDe: 'Bürobedarf',
    productTypes: ['Storage box', 'Storage tray'],
    words: 'binder, folder, pen, pencil, marker, staple, stapler, laminator, shredder, calculator',
  },
  {
    slug: 'household',
    name: 'Household and leisure',
    nameDe: 'Haushalt und Freizeit',
    productTypes: [
      'Drip coffee maker',
      'Pod coffee machine',
      'Espresso machine',
      'Deep fryer',
      'Doll clothes set',
    ],
    words: 'coffee, doll, toy, game, lamp, bulb, led bulb, shaver, vacuum, iron, toothbrush',
  },
]
