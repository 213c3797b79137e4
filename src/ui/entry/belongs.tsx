import type { CardEntry, NarrowerLink } from '../../guide/compile.ts';
import { Link } from './link.tsx';

interface Props {
	readonly entry: CardEntry;
	readonly onOpen: (id: string) => void;
}

/** What the thing is a kind of, and its own kinds and examples. */
export function Belongs({ entry, onOpen }: Props) {
	const { broader, kinds, examples } = entry;
	return (
		<>
			{broader.length > 0 && (
				<section>
					<h3>It belongs to</h3>
					<ul class="fn-related">
						{broader.map((other) => (
							<li key={other.id}>
								<Link to={other} onOpen={onOpen} />
							</li>
						))}
					</ul>
				</section>
			)}
			<Narrower title="Kinds" things={kinds} onOpen={onOpen} />
			<Narrower title="Examples" things={examples} onOpen={onOpen} />
		</>
	);
}

interface NarrowerProps {
	readonly title: string;
	readonly things: readonly NarrowerLink[];
	readonly onOpen: (id: string) => void;
}

function Narrower({ title, things, onOpen }: NarrowerProps) {
	if (things.length === 0) return null;
	return (
		<section>
			<h3>{title}</h3>
			<ul class="fn-related">
				{things.map(({ name, id }) => (
					<li key={name}>{id ? <Link to={{ id, name }} onOpen={onOpen} /> : name}</li>
				))}
			</ul>
		</section>
	);
}

/** What it is often taken for: entries to read, and words that have none. */
export function NotTheSame({ entry, onOpen }: Props) {
	const { confusedWith, not } = entry;
	if (confusedWith.length === 0 && not.length === 0) return null;
	return (
		<section>
			<h3>Not the same as</h3>
			<ul class="fn-confused">
				{confusedWith.map((other) => (
					<li key={other.id}>
						<Link to={other} onOpen={onOpen} />: {other.text}
					</li>
				))}
				{not.map(({ name, text }) => (
					<li key={name}>
						{name}
						{text && `: ${text}`}
					</li>
				))}
			</ul>
		</section>
	);
}
