import type { CardEntry, Drawing } from '../../guide/compile.ts';
import { namesOf } from '../../guide/names.ts';
import type { Statement } from '../../guide/schema.ts';
import { FIELD_TITLES, SIDE_EFFECT_TITLES } from '../../guide/statements.ts';
import { Belongs, NotTheSame } from './belongs.tsx';
import { Codes } from './codes.tsx';
import { Figure } from './figure.tsx';
import { isUrgent } from './first-look.tsx';
import { Link } from './link.tsx';
import { Ranges } from './ranges.tsx';
import { SourceList } from './sources.tsx';

export interface FurtherProps {
	readonly entry: CardEntry;
	/** The entry's picture. */
	readonly drawing: Drawing | undefined;
	readonly onOpen: (id: string) => void;
	/** Left out where topics can't be read. */
	readonly onTopic?: ((id: string) => void) | undefined;
	/** YYYY-MM-DD */
	readonly today: string;
}

/** One step further: why it matters, when to get help, the rest of what the guide knows, all sources. */
export function Further({ entry, drawing, onOpen, onTopic, today }: FurtherProps) {
	const { getHelp, related, topics } = entry;
	const others = otherNames(entry);
	return (
		<div class="fn-further">
			{(entry.say || others.length > 0) && (
				<p class="fn-names">
					{entry.say && (
						<>
							Say <span class="fn-say">{entry.say}</span>
							{others.length > 0 ? '. ' : ''}
						</>
					)}
					{others.length > 0 && <>Also called {others.join(', ')}.</>}
				</p>
			)}
			<Belongs entry={entry} onOpen={onOpen} />
			<Part title={FIELD_TITLES.why} statement={entry.why} />
			{getHelp && getHelp.level !== 'emergency' && <Part title="When to get help" statement={getHelp} />}
			{entry.warning
				.filter((advice) => !isUrgent(advice))
				.map((advice) => (
					<Part key={advice.text} title="When to ask" statement={advice} />
				))}
			<Figure drawing={drawing} names={entry.narrower ? [entry.narrower.name] : namesOf(entry)} />
			<Part title={FIELD_TITLES.uses} statement={entry.uses} />
			{/* In an emergency the signs stand at the first look already. */}
			{getHelp?.level !== 'emergency' && <Part title={FIELD_TITLES.feels} statement={entry.feels} />}
			{(['howCommon', 'causes', 'found', 'prepare', 'experience', 'results'] as const).map((field) => (
				<Part key={field} title={FIELD_TITLES[field]} statement={entry[field]} />
			))}
			<Ranges ranges={entry.ranges} />
			<Part title={SIDE_EFFECT_TITLES.common} statement={entry.sideEffects?.common} />
			<Part title={SIDE_EFFECT_TITLES.serious} statement={entry.sideEffects?.serious} />
			{(['avoid', 'helps', 'outlook'] as const).map((field) => (
				<Part key={field} title={FIELD_TITLES[field]} statement={entry[field]} />
			))}
			<NotTheSame entry={entry} onOpen={onOpen} />
			{related.length > 0 && (
				<section>
					<h3>Related</h3>
					<ul class="fn-related">
						{related.map((other) => (
							<li key={other.id}>
								<Link to={other} onOpen={onOpen} />
							</li>
						))}
					</ul>
				</section>
			)}
			{onTopic && topics.length > 0 && (
				<section>
					<h3>In the guide</h3>
					<ul class="fn-related">
						{topics.map((topic) => (
							<li key={topic.id}>
								<button type="button" class="fn-link" onClick={() => onTopic(topic.id)}>
									{topic.title}
								</button>
							</li>
						))}
					</ul>
				</section>
			)}
			<Codes entry={entry} />
			<section>
				<h3>Where this comes from</h3>
				<SourceList of={entry} today={today} />
			</section>
		</div>
	);
}

interface PartProps {
	readonly title: string;
	readonly statement: Statement | undefined;
}

function Part({ title, statement }: PartProps) {
	if (!statement) return null;
	return (
		<section>
			<h3>{title}</h3>
			<p>{statement.text}</p>
		</section>
	);
}

/** Names that a reader may meet elsewhere, at most five; the preferred one stands above. */
function otherNames({ names }: CardEntry): string[] {
	const { preferred, plain, clinical, abbreviations, brands } = names;
	const seen = new Set([preferred.toLowerCase()]);
	return [...abbreviations, ...clinical, ...plain, ...brands]
		.filter((name) => {
			const key = name.toLowerCase();
			if (seen.has(key) || seen.has(key.replace(/s$/, ''))) return false;
			seen.add(key);
			return true;
		})
		.slice(0, 5);
}
