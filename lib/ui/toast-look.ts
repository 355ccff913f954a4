/** A toast, whether scripts show it or the page brought it. */
export const toastLook =
  'flex w-full max-w-md items-center gap-3 rounded-card border border-line bg-surface py-2.5 pr-3 pl-4 text-14 text-text shadow-float transition-[opacity,translate]'
