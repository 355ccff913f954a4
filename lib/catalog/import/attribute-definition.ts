import type { AttributeRow } from '../repository/attributes.ts'

const valueTypes: Readonly<Record<string, AttributeRow['valueType']>> = {
  t: 'text',
  n: 'number',
  b: 'boolean',
}

/** Words that stay in capitals. */
const acronyms = new Set(
  (
    'ac adf adsl aes api atm av bnc btu cd ce cisc cmos cpu dc ddr dhcp dimm dlna dp dpi dsl dvd dvi ean ecc ' +
    'eee emi epeat fcc fddi fm fsb ftp ftps gps gpu gui hd hdcp hdd hdmi html http https iec ieee ip ipp ipx irda ' +
    'iscsi iso lan lcd led lte mac mimo mms mp3 mtbf nas nfc nfs ntp oled os pae pc pcb pci pcie pcl pda pdf pdu ' +
    'poe pop3 ps pvc qos qr raid ram rca rfi rgb rj rohs rom rs sas sata scsi sd sim smtp sms snmp soap ssd ssh ' +
    'ssl stp tcp tdp tft tls tv udp uhd ul ups url usb utp uv va vga vlan voip vpn wan wep wlan wpa wps www xml'
  ).split(' '),
)

/**
 * What people read for a code such as `t_contrast_ratio__typical_`: `Contrast ratio (typical)`.
 *
 * The first letter tells the type, and two underscores stand where the source had a bracket.
 */
export function labelOf(code: string): string {
  const name = code
    .slice(2)
    .split('__')
    .map((part, index) => {
      const words = part.split('_').filter(Boolean).map(spell).join(' ')
      return index % 2 === 1 && words ? `(${words})` : words
    })
    .filter(Boolean)
    .join(' ')
  const label = name.charAt(0).toUpperCase() + name.slice(1)
  return label.slice(0, 190) || code
}

/** What an attribute with this code holds. */
export function valueTypeOf(code: string): AttributeRow['valueType'] {
  return valueTypes[code.charAt(0)] ?? 'text'
}

function spell(word: string): string {
  return acronyms.has(word) ? word.toUpperCase() : word
}
