/** The titles of the parts of the options, in their order on the page: headings and table of contents say the same. */
export const TITLES = {
	on: 'On or off',
	terms: 'Which words are marked',
	glossary: 'Your own words',
	marks: 'How a marked word looks',
	opening: 'How a card opens',
	places: 'On which sites',
	looks: 'How Footnote looks',
	region: 'Where you are',
	backup: 'Keep or reset',
} as const;
