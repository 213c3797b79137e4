/** What index and filter of a glossary are like in this build; empty outside of a build. See `src/bundling/glossary-format.ts`. */
export const GLOSSARY_FORMAT: string = import.meta.env.GLOSSARY_FORMAT ?? '';
