/** Which signs of danger a question tells, by patterns and by what is learned, and how firmly. Pure. */
import { createBearOut } from './borne-out.ts';
import { createFindDanger } from './danger.ts';
import type { English } from './english.ts';
import type { Ranking } from './rank.ts';
import type { Asking, DangerSign } from './schema.ts';
import { isFaint, type Strength, strengthByPattern, strengthOf } from './strength.ts';
import { createTell, type Told } from './told.ts';
import { wordsOf } from './words.ts';

/** A sign, and how firmly it is told. */
export interface ToldSign extends DangerSign {
	readonly strength: Strength;
	/** No pattern stands in the question: it is only like what others have said. */
	readonly learned?: true;
}

export interface Dangers {
	/** Those that stand alone before all; then the most likely and the most urgent. */
	readonly signs: readonly ToldSign[];
	/** The wish to die among them is unlikely, should the question be about something else. */
	readonly isFaint: boolean;
	/** A sign that something else has found, as firmly as what is learned bears out. */
	supported(sign: DangerSign): readonly ToldSign[];
}

/** From this share on the likeliest kind stands before what patterns have found. */
const LIKELY = 0.5;
const MOST = 2;

export function createDangersTold(
	{ signs: all, kinds, told: weights }: Pick<Asking, 'signs' | 'kinds' | 'told'>,
	english: English,
): (question: string, ranking: Ranking) => Dangers {
	const find = createFindDanger(all, english.has);
	const tell = createTell(weights, english);
	const bearOut = createBearOut(weights.borneOut);
	const signOf = (kind: string | undefined) => all.find(({ id }) => kind !== undefined && id === kinds[kind]);
	const dangersOf = (told: Told, named: readonly DangerSign[], strength: Strength): readonly ToldSign[] => {
		const [likeliest] = told.kinds;
		const learned = signOf(likeliest?.kind);
		const isLikely = (likeliest?.share ?? 0) >= LIKELY && !named.some(({ always }) => always);
		const ordered = learned ? (isLikely ? [learned, ...named] : [...named, learned]) : named;
		// The likeliest kind alone says nothing more where patterns have found one.
		const shown = named.length > 0 && !isLikely ? named : ordered;
		return eachOnce(shown)
			.slice(0, strength === 'sure' ? MOST : 1)
			.map((sign) => toldAs(sign, strength, named));
	};
	return (question, ranking) => {
		const found = find(question);
		const heard = tell(
			question,
			found.map(({ id }) => id),
		);
		const told = bearOut(heard, found, question, ranking);
		const { wish, danger = nameAlone(question, found) } = strengthOf(told, found);
		const ofWish = wish && (found.find(({ alone }) => alone) ?? signOf('suicide'));
		const others = danger
			? dangersOf(
					told,
					found.filter(({ alone }) => !alone),
					danger,
				)
			: [];
		return {
			isFaint: isFaint(told, found),
			signs: [...(wish && ofWish ? [toldAs(ofWish, wish, found)] : []), ...others],
			supported: (sign) => {
				const strength = strengthByPattern(told);
				return strength ? [{ ...sign, strength }] : [];
			},
		};
	};
}

/** Two signs may say the same. */
function eachOnce(signs: readonly DangerSign[]): DangerSign[] {
	return signs.filter(({ text }, at) => signs.findIndex((sign) => sign.text === text) === at);
}

function toldAs(sign: DangerSign, strength: Strength, named: readonly DangerSign[]): ToldSign {
	return { ...sign, strength, ...(named.includes(sign) ? {} : { learned: true }) };
}

/** "Stroke": who types no more than the name may have no time for more. */
function nameAlone(question: string, found: readonly DangerSign[]): Strength | undefined {
	const isName = wordsOf(question).length <= 2 && found.some(({ alone }) => !alone);
	return isName ? 'maybe' : undefined;
}
