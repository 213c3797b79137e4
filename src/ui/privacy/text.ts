/** The privacy page, in words: shown by the extension, and the same in docs/privacy.md. */

export interface PrivacyPart {
	readonly title: string;
	/** Paragraphs. */
	readonly text: readonly string[];
	readonly points?: readonly string[];
}

export const PRIVACY_TITLE = 'What Footnote knows, and who else learns of it';

export const PRIVACY: readonly PrivacyPart[] = [
	{
		title: 'Nothing leaves your browser',
		text: [
			'Footnote sends nothing to anybody: not the pages you read, not the words you look up, not your answers, not how often you use it. There is no account and no server. The guide, the checklist and the drawings are part of Footnote, and its own pages are not allowed to use the network.',
			'A link to a source opens only when you press it. Then you visit that site as you would from any other link.',
		],
	},
	{
		title: 'What it reads',
		text: [
			'To find health words, Footnote has to read the text of the pages that you open. It does that inside your browser and remembers a page only while it is open. It leaves out the boxes that you type into, and never reads the closed parts of a page.',
			'Switched off, or set to “only when I ask”, it puts nothing into the pages that you open.',
			'In Footnote’s reader it reads the letter that you choose, drop or paste. The text stays in that page and is gone when you close it. A PDF that a tab shows is taken from the browser’s own cache; its site isn’t asked again.',
		],
	},
	{
		title: 'What it keeps on this device',
		text: [],
		points: [
			'Your choices in the options. Among them are the sites where you switched Footnote off and the words that you hid, those of your own file too.',
			'Words that you keep for your doctor, answers that you keep from the checklist, and what you write for the visit, with the questions that you keep for it. They lie in a store of Footnote’s own, which no page and no other extension can open. Answers that you don’t keep are gone when you close the browser.',
			'Words of your own, from a file that you give it in the options, with what they mean. They lie in the same store until you remove them.',
			'From a private window it keeps nothing.',
		],
	},
	{
		title: 'What a page can learn',
		text: [
			'A page can find out that Footnote is there once a word on it is underlined. It can see which words are underlined, and how the line looks. From that it can tell which level of difficulty you chose and whether you hid some words, and that could hint at what you know or have. Words of your own file are underlined too, so it can see which of its words are in that file. It can’t see what the file says about them.',
			'It can see that a card has opened, and where. So it can guess which word you looked up. It cannot read the card, hear what you press in it, or learn what you have kept, answered or written.',
			'If that matters to you on a site, switch Footnote off there. Pages without marks learn nothing of it.',
		],
	},
	{
		title: 'What other people can learn',
		text: [
			'Whoever uses this browser with your profile can see what you have kept. On a shared computer, use a private window, or “Reset everything” in the options.',
			'A clinic, school or library that runs the computer can fix Footnote’s settings. Nothing is reported to it by Footnote.',
		],
	},
	{
		title: 'What it asks your browser for',
		text: [],
		points: [
			'“Read and change data on all websites”: to find words and underline them. It changes no text and no part of a page; underlines are drawn by the browser, and the card lies over the page while it is open.',
			'“Storage”: to keep your choices on this device.',
			'“Scripting” and “active tab”: to bring the card when you want one, and to mark the one page on which you press its button.',
			'“Context menus”: for the line “Explain …” in the menu over words that you have selected. It sees them only when you press it.',
		],
	},
	{
		title: 'What you can do',
		text: [
			'In the options you can switch Footnote off everywhere or on a site, have it wait until you ask, save your choices to a file, and reset everything. A reset can be undone for a day; “Erase it for good now” ends that at once. Removing Footnote from the browser removes all that it kept.',
		],
	},
];
