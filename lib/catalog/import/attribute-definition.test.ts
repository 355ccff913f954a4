import { describe, expect, it } from 'vitest'
import { labelOf, valueTypeOf } from './attribute-definition.ts'

describe('an attribute definition', () => {
  it.each([
    ['t_printing_colours', 'Printing colours'],
    ['t_contrast_ratio__typical_', 'Contrast ratio (typical)'],
    ['n_ethernet_lan__rj_45__ports', 'Ethernet LAN (RJ 45) ports'],
    ['n_thermal_design_power__tdp_', 'Thermal design power (TDP)'],
    ['n_usb_2_0_ports_quantity', 'USB 2 0 ports quantity'],
    ['b_', 'b_'],
  ])('reads %s as %s', (code, label) => {
    expect(labelOf(code)).toBe(label)
  })

  it('knows by the first letter what the attribute holds', () => {
    expect(['t_colour', 'n_weight', 'b_bluetooth'].map(valueTypeOf)).toEqual(['text', 'number', 'boolean'])
  })
})
