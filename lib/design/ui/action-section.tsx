import { Archive, Ellipsis, Pencil, Printer, Trash2 } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Button } from '#lib/ui/button.tsx'
import type { ButtonLook } from '#lib/ui/button.tsx'
import { CopyButton } from '#lib/ui/copy-button.tsx'
import { IconButton } from '#lib/ui/icon-button.tsx'
import { Kbd } from '#lib/ui/kbd.tsx'
import { LinkButton } from '#lib/ui/link-button.tsx'
import { Menu, MenuButton, MenuLink } from '#lib/ui/menu.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import { Tooltip } from '#lib/ui/tooltip.tsx'
import { SubmitButton } from '#lib/web/submit-button.tsx'
import { DesignSection, Specimen } from './design-section.tsx'
import { longWord } from './sample-words.ts'

const looks: readonly ButtonLook[] = ['primary', 'secondary', 'quiet', 'danger']
const here = '/admin/design'

/** What is pressed or followed. */
export async function ActionSection(): Promise<ReactNode> {
  const say = await getTranslations('design')
  return (
    <DesignSection id="actions" title={say('sections.actions')}>
      <Specimen title={say('parts.button')}>
        {looks.map((look) => (
          <Button key={look} look={look}>
            {say(`looks.${look}`)}
          </Button>
        ))}
        <Button disabled>{say('states.disabled')}</Button>
        <Button look="primary" disabled>
          {say('states.disabled')}
        </Button>
        <SubmitButton look="primary" isPending name={say('states.pending')}>
          {say('states.pending')}
        </SubmitButton>
        <Button className="max-w-full">
          <span className="truncate">{longWord}</span>
        </Button>
      </Specimen>
      <Specimen title={say('parts.link')}>
        <LinkButton href={here} look="primary">
          {say('samples.open')}
        </LinkButton>
        <LinkButton href={here}>{say('samples.open')}</LinkButton>
        <TextLink href={here}>{say('samples.open')}</TextLink>
      </Specimen>
      <Specimen title={say('parts.toolbar')}>
        <IconButton label={say('samples.edit')} icon={Pencil} hotkey="E" />
        <IconButton label={say('samples.print')} icon={Printer} hotkey="P" />
        <IconButton label={say('samples.archive')} icon={Archive} disabled />
        <Tooltip text={longWord}>
          <Button>{say('parts.tooltip')}</Button>
        </Tooltip>
      </Specimen>
      <Specimen title={say('parts.menu')}>
        <Menu trigger={say('samples.more')}>
          <Choices />
        </Menu>
        <Menu
          trigger={<Ellipsis aria-hidden size={18} strokeWidth={1.75} />}
          label={say('samples.more')}
          look="quiet"
          size="icon"
          align="end"
        >
          <Choices />
        </Menu>
      </Specimen>
      <Specimen title={say('parts.keys')}>
        <span className="inline-flex items-center gap-1">
          <Kbd>⌘</Kbd>
          <Kbd>S</Kbd>
        </span>
        <CopyButton text="O-000123" words={{ copy: say('samples.copy'), copied: say('samples.copied') }} />
      </Specimen>
    </DesignSection>
  )
}

async function Choices(): Promise<ReactNode> {
  const say = await getTranslations('design.samples')
  return (
    <>
      <MenuLink href={here} prefetch={false}>
        <Pencil aria-hidden size={16} strokeWidth={1.75} />
        {say('edit')}
      </MenuLink>
      <MenuButton disabled>
        <Archive aria-hidden size={16} strokeWidth={1.75} />
        {say('archive')}
      </MenuButton>
      <MenuButton>
        <Trash2 aria-hidden size={16} strokeWidth={1.75} />
        {say('delete')}
      </MenuButton>
    </>
  )
}
