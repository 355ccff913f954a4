import { expect, test } from 'vitest'
import { findForm, readForms } from './html-form.ts'

const page = `<form action="/search"><input name="q" value=""/></form>
<form action="" encType="multipart/form-data" method="POST"><!--$-->
<input type="hidden" name="$ACTION_1:0" value="{&quot;id&quot;:&quot;4f&quot;,&quot;bound&quot;:&quot;$@1&quot;}"/>
<label>PO<input aria-label="a > b" name="poNumber" required="" value="O&#x27;Hara &amp; Co"/></label>
<input type="checkbox" name="unchecked" value="1"/><input type="checkbox" name="checked" checked="" value="2"/>
<input name="disabled" disabled="" value="3"/>
<textarea name="note" rows="3">two &lt; three</textarea>
<select name="payment"><option value="a">A</option><option value="b" selected="">B</option></select>
<button type="submit">Place</button></form>`

test('a form sends what a browser would send as the page stands', () => {
  expect([...findForm(page, 'poNumber').fields]).toEqual([
    ['$ACTION_1:0', '{"id":"4f","bound":"$@1"}'],
    ['poNumber', "O'Hara & Co"],
    ['checked', '2'],
    ['note', 'two < three'],
    ['payment', 'b'],
  ])
})

test('every form of a page is read', () => {
  expect(readForms(page)).toHaveLength(2)
})

test('a page without the form says which field was looked for', () => {
  expect(() => findForm(page, 'sku')).toThrow('The page has no form with a field "sku".')
})
