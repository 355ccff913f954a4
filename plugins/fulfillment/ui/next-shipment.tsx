import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Card } from '#lib/ui/card.tsx'
import { DefinitionList } from '#lib/ui/definition-list.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import { ActionForm } from '#lib/web/action-form.tsx'
import { Field } from '#lib/web/field.tsx'
import { shipAction } from '../actions/ship.ts'
import type { Shipment } from '../shipment.ts'
import { ShipmentLines } from './shipment-lines.tsx'

/** The pick list of one waiting shipment, and beside it what sends it off. */
export async function NextShipment({ shipment }: { readonly shipment: Shipment }): Promise<ReactNode> {
  const say = await getTranslations('fulfillment')
  const { number, orderId, orderNumber, companyName, address } = shipment
  return (
    <Card title={say('next', { number })}>
      <div className="grid gap-6 lg:grid-cols-[1fr_20rem]">
        <div className="grid content-start gap-4">
          <ShipmentLines shipment={shipment} />
          <DefinitionList
            items={[
              {
                term: say('to'),
                description: (
                  <address className="not-italic">
                    {companyName}, {address.label}
                    <br />
                    {address.street}
                    <br />
                    {address.postalCode} {address.city}, {address.country}
                  </address>
                ),
              },
              {
                term: say('order'),
                description: (
                  <TextLink
                    href={`/admin/orders/${orderId}`}
                    prefetch={false}
                    className="font-mono whitespace-nowrap"
                  >
                    {orderNumber}
                  </TextLink>
                ),
              },
            ]}
          />
        </div>
        <ActionForm key={shipment.shipmentId} action={shipAction} submitLabel={say('ship')}>
          <input type="hidden" name="shipmentId" value={shipment.shipmentId} />
          <Field name="carrier" label={say('carrier')} hint={say('carrierHint')} required maxLength={60} />
          <Field
            name="trackingNumber"
            label={say('trackingNumber')}
            hint={say('trackingNumberHint')}
            maxLength={80}
          />
        </ActionForm>
      </div>
    </Card>
  )
}
