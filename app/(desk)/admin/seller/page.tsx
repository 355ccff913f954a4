import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { findSeller } from '#lib/seller/queries/find-seller.ts'
import { SellerForm } from '#lib/seller/ui/seller-form.tsx'
import { EmptyState } from '#lib/ui/empty-state.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { askAs } from '#lib/web/ask.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('seller'))('title') }
}

export default async function SellerPage(): Promise<ReactNode> {
  const seller = await askAs(findSeller, {}, '/admin/seller')
  const say = await getTranslations('seller')
  return (
    <>
      <PageHeader title={say('title')} text={say('text')} />
      {seller ? (
        <SellerForm seller={seller} />
      ) : (
        <EmptyState title={say('emptyTitle')} text={say('emptyText')} />
      )}
    </>
  )
}
