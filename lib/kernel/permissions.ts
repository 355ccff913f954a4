import type { Permission } from './shell.ts'

export const seePlugins: Permission = {
  id: 'kernel.see-plugins',
  description: 'See which plugins run, what they add, and whether facts reach them.',
  grantedTo: ['administrator'],
}

export const retryDeliveries: Permission = {
  id: 'kernel.retry-deliveries',
  description: 'Have a fact delivered again that its listener was given up for.',
  grantedTo: ['administrator'],
}

export const keepHouse: Permission = {
  id: 'kernel.keep-house',
  description: 'Remove what the kernel kept long enough. The shop does so itself, every day.',
  grantedTo: [],
}
