/** As long as German makes them: names that a narrow place must bear. */
export const longWord = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'

export const longName =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft m. b. H.'
