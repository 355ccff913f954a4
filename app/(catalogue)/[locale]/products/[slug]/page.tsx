import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { AddToCartForm } from '#lib/cart/ui/add-to-cart-form.tsx'
import { publicProduct } from '#lib/catalog/public-catalogue.ts'
import { ProductView } from '#lib/catalog/ui/product-view.tsx'
import { publicLocale } from '#lib/web/public-locale.ts'

interface ProductPageProps {
  readonly params: Promise<{ readonly locale: string; readonly slug: string }>
}

export function generateStaticParams(): { slug: string }[] {
  return [{ slug: 'build' }]
}

export async function generateMetadata({ params }: ProductPageProps): Promise<Metadata> {
  const locale = await publicLocale(params)
  const product = await publicProduct(locale, (await params).slug)
  return product ? { title: product.name, description: product.description } : {}
}

export default async function ProductPage({ params }: ProductPageProps): Promise<ReactNode> {
  const locale = await publicLocale(params)
  const product = await publicProduct(locale, (await params).slug)
  if (!product) notFound()
  const say = await getTranslations({ locale, namespace: 'cart' })
  return (
    <ProductView
      product={product}
      locale={locale}
      order={
        <AddToCartForm
          productId={product.productId}
          locale={locale}
          words={{ quantity: say('quantity'), add: say('add'), added: say('added') }}
        />
      }
    />
  )
}
