import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Button } from '#lib/ui/button.tsx'
import { DialogClose } from '#lib/ui/dialog-close.tsx'
import { Dialog } from '#lib/ui/dialog.tsx'
import { LinkButton } from '#lib/ui/link-button.tsx'
import { ToastNotice } from '#lib/ui/toast-notice.tsx'
import { DesignSection, Specimen } from './design-section.tsx'
import { longWord } from './sample-words.ts'
import { ToastButton } from './toast-button.tsx'
import { ToastSpecimen } from './toast-specimen.tsx'

/** What comes above the page. */
export async function OverlaySection({ isSaid }: { readonly isSaid: boolean }): Promise<ReactNode> {
  const say = await getTranslations('design')
  const close = say('samples.close')
  return (
    <DesignSection id="overlays" title={say('sections.overlays')}>
      <Specimen title={say('parts.dialog')}>
        <Dialog
          title={say('samples.question')}
          trigger={say('samples.delete')}
          triggerLook="danger"
          closeLabel={close}
        >
          <p className="mb-5 text-14 text-muted">{say('samples.consequence')}</p>
          <div className="flex flex-wrap justify-end gap-2">
            <DialogClose>{say('samples.cancel')}</DialogClose>
            <Button look="danger">{say('samples.delete')}</Button>
          </div>
        </Dialog>
        <Dialog title={longWord} trigger={say('samples.open')} closeLabel={close}>
          <p className="text-14">{say('sampleSentence')}</p>
        </Dialog>
        <Dialog title={close} trigger={say('states.disabled')} isDisabled closeLabel={close}>
          <p>{say('sampleSentence')}</p>
        </Dialog>
      </Specimen>
      <Specimen title={say('parts.toast')} layout="stack">
        <ToastSpecimen closeLabel={close}>
          <p>{say('samples.removed')}</p>
          <Button>{say('samples.undo')}</Button>
        </ToastSpecimen>
        <div className="flex flex-wrap gap-3">
          <ToastButton text={say('samples.removed')}>{say('samples.showToast')}</ToastButton>
          <LinkButton href="/admin/design?said=1#overlays" prefetch={false}>
            {say('samples.showNotice')}
          </LinkButton>
        </div>
        {isSaid && (
          <ToastNotice id="design.said" parameters={['said']}>
            <p>{say('samples.removed')}</p>
          </ToastNotice>
        )}
      </Specimen>
    </DesignSection>
  )
}
