/** A small valid entry as an author would write it, to be damaged by tests. */
export const SAMPLE = `id: tarsal-tunnel-syndrome
category: condition
fields: [brain-nerves]
names:
  preferred: tarsal tunnel syndrome
  plain: [trapped ankle nerve]
  abbreviations: [TTS]
hardness: hard
senses:
  - form: TTS
    needs: [tarsal, ankle]
what:
  text: A nerve is squeezed where it runs behind the inner ankle bone.
  sources: [nhs]
getHelp:
  level: routine
  text: See a doctor if it does not go away.
  sources: [nhs]
tags: [nerve, foot]
sources:
  - id: nhs
    publisher: NHS
    title: A page
    url: https://www.nhs.uk/conditions/a-page/
    read: 2026-11-01
    reviewed: undated
    evidence: page
written: 2026-11-01
reviewedBy: []
reviewDue: 2028-11-01
`;
export const SAMPLE_FILE = 'knowledge/en/entries/condition/tarsal-tunnel-syndrome.yaml';
