import { useRef, useState } from 'preact/hooks';
import { ownNameOf } from '../../glossary/found-name.ts';
import { SUBJECTS, type Urgency } from '../../guide/kinds.ts';
import { findListed, type GuideList, type ListedEntry } from '../../guide/list.ts';
import type { FoundTerm } from '../../messages.ts';
import { UrgencyShape } from '../entry/urgency.tsx';
import { CATEGORY_WORDS, FIELD_WORDS, URGENCY_WORDS } from '../entry/words.ts';

/** From so many terms on, the list has a field to narrow it. */
const LONG_LIST = 10;

export interface TermListProps {
	readonly terms: readonly FoundTerm[];
	readonly list: GuideList | undefined;
	readonly onJump: (id: string) => void;
	/** Marks those that wait. */
	readonly onMore: () => void;
	readonly onEntry: (id: string) => void;
}

/** The terms of the page, each by the guide's name, or that of the reader's own file, and by the page's own words. */
export function TermList({ terms, list, onJump, onMore, onEntry }: TermListProps) {
	const [filter, setFilter] = useState('');
	const [isAsked, setAsked] = useState(false);
	const title = useRef<HTMLHeadingElement>(null);
	const isWaiting = terms.some(({ waits }) => waits);
	const items = dangerFirst(terms.map((term) => ({ term, entry: list && findListed(list, term.id) })));
	const wanted = fold(filter);
	const shown = items.filter(({ term, entry }) =>
		[
			term.text,
			ownNameOf(term) ?? '',
			...(entry ? [entry.name, ...(entry.also ?? [])] : []),
			...(entry?.fields ?? []).map((field) => FIELD_WORDS[field]),
		].some((name) => fold(name).includes(wanted)),
	);
	return (
		<section aria-labelledby="terms-title">
			<h2 class="popup-count" id="terms-title" tabIndex={-1} ref={title}>
				{countOf(terms)}
			</h2>
			{terms.length >= LONG_LIST && (
				<label class="popup-filter">
					<span class="fn-label">Find one of them</span>
					<input
						type="search"
						value={filter}
						autocomplete="off"
						spellcheck={false}
						onInput={(event) => setFilter(event.currentTarget.value)}
					/>
				</label>
			)}
			<p class="fn-hint" role="status">
				{wanted === ''
					? isAsked && !isWaiting
						? 'All of them are underlined now, until you leave the page.'
						: ''
					: shown.length === 0
						? 'No word in this list fits what you typed.'
						: `${shown.length} of ${terms.length}`}
			</p>
			<ul class="popup-terms">
				{shown.map(({ term, entry }) => (
					<TermItem key={term.id} term={term} entry={entry} onJump={onJump} onEntry={onEntry} />
				))}
			</ul>
			{isWaiting && (
				<More
					onMore={() => {
						// The button goes with what it is for.
						title.current?.focus();
						setAsked(true);
						onMore();
					}}
				/>
			)}
		</section>
	);
}

/** Why some words wait, and the way to have them underlined all the same. */
function More({ onMore }: Pick<TermListProps, 'onMore'>) {
	return (
		<div class="popup-more">
			<p class="fn-hint">
				More underlines would make this page hard to read, so the hardest words come first.
			</p>
			<button type="button" class="fn-button" onClick={onMore}>
				Underline them too
			</button>
		</div>
	);
}

/** How many words have a mark, and how many wait for one. */
function countOf(terms: readonly FoundTerm[]): string {
	const more = terms.filter(({ waits }) => waits).length;
	const marked = terms.length - more;
	const explained = `${marked} ${marked === 1 ? 'word' : 'words'} explained`;
	return more === 0 ? explained : `${explained}, ${more} more not underlined yet`;
}

interface Item {
	readonly term: FoundTerm;
	readonly entry: ListedEntry | undefined;
}

/** Words of an emergency first, then those for today, then the others, each in the order of the page. */
export function dangerFirst(items: readonly Item[]): readonly Item[] {
	const rank = ({ entry }: Item) => FIRST[entry?.level ?? 'self-care'] ?? OTHERS;
	return [...items].sort((a, b) => rank(a) - rank(b));
}
const FIRST: Readonly<Partial<Record<Urgency, number>>> = { emergency: 0, today: 1 };
const OTHERS = 2;

interface TermItemProps extends Pick<TermListProps, 'onJump' | 'onEntry'> {
	readonly term: FoundTerm;
	readonly entry: ListedEntry | undefined;
}

function TermItem({ term, entry, onJump, onEntry }: TermItemProps) {
	const ownName = ownNameOf(term);
	const name = ownName ?? entry?.name ?? term.text;
	const level = entry?.level;
	const facts = [
		...(fold(term.text) === fold(name) ? [] : [`here “${term.text.replace(/\s+/g, ' ')}”`]),
		...(entry ? [CATEGORY_WORDS[entry.category].one.toLowerCase(), ...subjectOf(entry)] : []),
		...(ownName !== undefined ? ['your own word'] : []),
		...(term.waits ? ['not underlined yet'] : []),
		...(term.count > 1 ? [`${term.count} times`] : []),
	];
	return (
		<li>
			<button type="button" class="popup-term" onClick={() => onJump(term.id)} title="Show it on the page">
				<span class="popup-term-name">{name}</span>
				<span class="popup-term-facts">{facts.join(' · ')}</span>
			</button>
			{level && (level === 'emergency' || level === 'today') && (
				<span class={`popup-term-level fn-urgency-${level}`} title={URGENCY_WORDS[level]}>
					<UrgencyShape level={level} />
					<span class="fn-hidden">{URGENCY_WORDS[level]}</span>
				</span>
			)}
			<button
				type="button"
				class="fn-button fn-button-quiet"
				aria-label={`Read about ${name} here`}
				onClick={() => onEntry(term.id)}
			>
				Read
			</button>
		</li>
	);
}

/** The main subject, where it says more than the category. */
function subjectOf({ fields }: ListedEntry): string[] {
	const subject = fields.find((field) => SUBJECTS.includes(field));
	return subject ? [FIELD_WORDS[subject].toLowerCase()] : [];
}

/** Case, accents and white space don't count. */
function fold(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();
}
