// Words that say too little to search by. They stay in the index (phrases need them) and are left out of questions that have other words.

export const STOPWORDS: ReadonlySet<string> = new Set(
  `aan al alle als bij daar dan dat de der deze die dit door dus een en er ge geen haar had heb hebben heeft hem het hier hij hoe hun
  ik in is je jij kan kon kunnen maar me meer men met mij mijn moet na naar niet nog nu of om omdat onder ons ook op over reeds te tegen ten ter
  tot u uit uw van veel via voor waar waren was wat we wel wij wil worden wordt zal ze zich zij zijn zo zou zullen`.split(/\s+/),
);

/** Words people add when they ask for documents; they say nothing of the matter. Left out of free text only. */
export const ASKING_WORDS: ReadonlySet<string> = new Set(
  `alle alsmede betreffende betrekking bijvoorbeeld document documenten erover gaat gaan gaarne geachte graag informatie inzage krijgen
  ontvangen openbaar openbaarmaking periode stukken tussen verzoek verzoeken vragen vraag willen wob woo`.split(/\s+/),
);
