import type { Permission } from '#lib/kernel/shell.ts'

export const seeDesign: Permission = {
  id: 'design.see-design',
  description: 'See every part that pages are made of, in each of its states.',
  grantedTo: ['administrator'],
}
