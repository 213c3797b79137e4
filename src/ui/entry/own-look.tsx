import { keyOfName, type OwnExplanation } from '../../glossary/own-word.ts';
import { showDate } from './dates.ts';

export interface OwnLookProps {
	readonly word: OwnExplanation;
	/** The words as the page has them, if it is a page that asks. */
	readonly asWritten?: string | undefined;
	/** Makes ids for `aria-labelledby` and `aria-describedby`: `title`, `own`, `what` and `from`. */
	readonly idPrefix?: string;
}

/** More of them hide what the word means. */
const MOST_NAMES = 10;

/**
 * A word of the reader's own file: what the file says, as plain text in whatever script, and that nobody at Footnote has read it. Nothing of it is
 * markup. What runs from right to left stands by itself, so that it turns no word of ours.
 */
export function OwnLook({ word, asWritten, idPrefix }: OwnLookProps) {
	const id = (part: string) => (idPrefix === undefined ? undefined : `${idPrefix}${part}`);
	const { name, meaning, also } = word;
	return (
		<>
			<h2 class="fn-term" id={id('title')}>
				<bdi>{name}</bdi>
			</h2>
			{asWritten && keyOfName(asWritten) !== keyOfName(name) && (
				<p class="fn-written">
					here “<bdi>{asWritten}</bdi>”
				</p>
			)}
			<p class="fn-urgency" id={id('own')}>
				Your own word
			</p>
			<p class="fn-what fn-meaning" id={id('what')} dir="auto">
				{meaning}
			</p>
			{also.length > 0 && (
				<p class="fn-source">
					Also called{' '}
					{also
						.slice(0, MOST_NAMES)
						.flatMap((other, index) => [index > 0 && ', ', <bdi key={other}>{other}</bdi>])}
					{also.length > MOST_NAMES && ` and ${also.length - MOST_NAMES} more`}.
				</p>
			)}
			<p class="fn-source fn-from" id={id('from')}>
				<OwnSource word={word} />
			</p>
		</>
	);
}

/** Where the meaning comes from, and who has not checked it. */
export function OwnSource({ word: { file, added, source } }: Pick<OwnLookProps, 'word'>) {
	return (
		<>
			From your own file <bdi>{file}</bdi>, added {showDate(added)}.{' '}
			{source && (
				<>
					Source: <bdi>{source.replace(/\.$/, '')}</bdi>.{' '}
				</>
			)}
			<b>Footnote has not checked this.</b>
		</>
	);
}
