/** The zone in which the shop counts days and says times: `SHOP_TIME_ZONE`, else Vienna's. */
export function shopTimeZone(): string {
  return process.env['SHOP_TIME_ZONE'] || 'Europe/Vienna'
}
