import type { OwnWord } from '../../glossary/own-word.ts';
import { counted } from './counted.ts';

/** UTF-16 units of a meaning that are shown: enough to see that it is the right one. */
const MEANING_SHOWN = 160;

/** Some words of a glossary, as a list. @param count how many it has in all */
export function FirstWords({ words, count }: { words: readonly OwnWord[]; count: number }) {
	const rest = count - words.length;
	return (
		<>
			<dl class="options-words">
				{words.map(({ id, name, also, meaning, source }) => (
					<div key={id}>
						<dt>
							<bdi>{name}</bdi>
							{also.length > 0 && (
								<span class="fn-hint">
									{' '}
									also <bdi>{also.join(', ')}</bdi>
								</span>
							)}
						</dt>
						<dd>
							{meaning.length > MEANING_SHOWN
								? `${meaning.slice(0, MEANING_SHOWN).toWellFormed().trim()}…`
								: meaning}
							{source !== undefined && (
								<span class="fn-hint">
									{' '}
									From: <bdi>{source}</bdi>
								</span>
							)}
						</dd>
					</div>
				))}
			</dl>
			{rest > 0 && <p class="fn-hint">And {counted(rest, 'other word')}.</p>}
		</>
	);
}
