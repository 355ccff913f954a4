import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { currencyCode } from '#lib/money/currency.ts'
import { Card } from '#lib/ui/card.tsx'
import { Money } from '#lib/ui/money.tsx'
import { Notice } from '#lib/ui/notice.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { Care } from '#lib/web/care.tsx'
import { newFormKey } from '#lib/web/new-form-key.ts'
import { postedForm } from '#lib/web/posted-form.ts'
import type { OrderPreview } from '../queries/preview-order.ts'
import { ApprovalNotice } from './approval-notice.tsx'
import { AddressChoice } from './address-choice.tsx'
import { CheckoutForm } from './checkout-form.tsx'
import { SplitPreview } from './split-preview.tsx'

export interface CheckoutViewProps {
  readonly preview: OrderPreview
}

/** Where to, which reference, how to pay, and beside it what the order becomes. */
export async function CheckoutView({ preview }: CheckoutViewProps): Promise<ReactNode> {
  const say = await getTranslations('orders')
  const locale = await getLocale()
  const { addresses, address, problems, totals, company } = preview
  return (
    <>
      <PageHeader
        title={say('checkout.title')}
        crumbs={[{ label: say('checkout.backToCart'), href: '/cart' }]}
      />
      <div className="grid gap-6 lg:grid-cols-[1fr_24rem] lg:items-start">
        <div className="grid gap-6">
          <Problems problems={problems} />
          <ApprovalNotice approval={preview.approval} addressId={address?.addressId ?? ''} />
          <Card title={say('checkout.delivery')}>
            <AddressChoice addresses={addresses} chosen={address} label={say('checkout.address')} />
          </Card>
          <CheckoutForm
            formKey={await newFormKey()}
            locale={locale}
            posted={await postedForm()}
            cartVersion={preview.cart.version}
            addressId={address?.addressId ?? ''}
            rules={preview.rules}
            care={<Care draft="orders.checkout" reach="draft" />}
            payments={await paymentOptions(preview)}
            total={
              <Money
                amountMinor={totals.totalMinor}
                currency={currencyCode(company.currency)}
                locale={locale}
              />
            }
            words={await wordsOfForm()}
          />
        </div>
        <aside className="lg:sticky lg:top-20">
          <Card title={say('checkout.split')}>
            <SplitPreview preview={preview} />
          </Card>
        </aside>
      </div>
    </>
  )
}

async function Problems({ problems }: Pick<OrderPreview, 'problems'>): Promise<ReactNode> {
  const say = await getTranslations('orders')
  if (problems.length === 0) return null
  return (
    <Notice meaning="attention">
      <p className="font-semibold">{say('checkout.problems')}</p>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.code} ${JSON.stringify(problem.values)}`}>
            {say(`refusals.${problem.code}`, problem.values)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** Labels of plugins' methods are keys of their own messages. */
async function paymentOptions({ paymentMethods }: OrderPreview) {
  const say = await getTranslations()
  return paymentMethods.map(({ id, label }) => ({ value: id, label: say(label) }))
}

async function wordsOfForm() {
  const say = await getTranslations('orders')
  return {
    reference: say('checkout.reference'),
    poNumber: say('checkout.poNumber'),
    poNumberHint: say('checkout.poNumberHint'),
    note: say('checkout.note'),
    noteHint: say('checkout.noteHint'),
    payment: say('checkout.payment'),
    paymentMethod: say('checkout.paymentMethod'),
    total: say('sums.total'),
    place: say('checkout.place'),
    problems: {
      'orders.problems.payment': say('problems.payment'),
      'orders.problems.poNumber': say('problems.poNumber'),
      'orders.problems.note': say('problems.note'),
    },
  }
}
