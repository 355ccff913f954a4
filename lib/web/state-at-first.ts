import type { FormState } from './form-state.ts'
import { idleForm } from './form-state.ts'
import type { PostedForm } from './posted-form.ts'

/** How a form stands when its page is opened: as it was just sent, or untouched. */
export function stateAtFirst(formId: string, posted: PostedForm | undefined): FormState {
  return posted?.id === formId ? posted.state : idleForm
}
