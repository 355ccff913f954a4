import { showMail } from '#lib/notifications/show-mail.ts'

export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly mailId: string }> },
): Promise<Response> {
  return showMail((await params).mailId)
}
