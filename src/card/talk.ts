/**
 * What the card says: owns the words that it is about and its model, asks the extension for texts, and does what the
 * reader presses in it.
 */
import type { PlaceShown } from '../messages.ts';
import type { CardActions, PageMatch } from '../page/session/bridge.ts';
import { twice } from '../twice.ts';
import { SLOW_TEXT_MS } from './delays.ts';
import { back, type CardModel, follow, freshModel } from './model.ts';
import type { CardAction } from './surface.ts';
import { createTexts } from './texts.ts';
import type { CardViewActions } from './view.tsx';

/** The number that reaches emergency services from most mobile phones, until the reader's own is known. */
const ANYWHERE: PlaceShown = { place: { code: undefined, number: '112', regions: [] }, region: 'auto' };

export interface TalkParts {
	readonly actions: CardActions;
	/** The model is another one. `moved`: there are other words to read, from their start. */
	changed(moved: boolean): void;
	/** The reader closed the card. */
	closed(): void;
}

export interface Talk {
	/** The words that the card is about; `undefined` while there is no card. */
	readonly match: PageMatch | undefined;
	readonly model: CardModel;
	/** Another one for each text. */
	readonly key: string;
	/** Asks for all that a card of these words will say. */
	prefetch(match: PageMatch): void;
	/** @param present is called when there is something to show: the text, or after a while that it is awaited */
	begin(match: PageMatch, present: () => void): Promise<void>;
	end(): void;
	/** The reader has chosen another region elsewhere: whose number is shown is asked for anew. */
	renewPlace(): void;
	/** The card's frame says what: nothing but the view's own actions is done. */
	act(action: CardAction): void;
}

export function createTalk({ actions: { ask: askOnce }, changed, closed }: TalkParts): Talk {
	const ask: CardActions['ask'] = (name, request) => twice(name, () => askOnce(name, request));
	const texts = createTexts({ ask });
	let match: PageMatch | undefined;
	let model = freshModel('', { kept: [], ...ANYWHERE }, undefined);
	/** Which of several shows this is: answers to an earlier one come too late. */
	let turn = 0;

	async function begin(about: PageMatch, present: () => void): Promise<void> {
		const mine = ++turn;
		match = about;
		model = freshModel(about.text, model, undefined);
		const slow = setTimeout(() => mine === turn && present(), SLOW_TEXT_MS);
		const wanted = Promise.all([texts.of(about.entryId), texts.ofReader(about.entryId)]);
		const [entry, known] = await wanted.catch(() => [undefined, undefined] as const);
		clearTimeout(slow);
		if (mine !== turn) return;
		model = { ...model, ...known, trail: entry ? [entry] : [], failed: !entry };
		present();
	}

	function change(changes: Partial<CardModel>): void {
		const before = model;
		model = { ...model, ...changes };
		changed(model.trail.at(-1) !== before.trail.at(-1));
	}

	/** Shows what an action changes at once, or that it failed. */
	function attempt(asked: Promise<boolean>, changes: Partial<CardModel>): void {
		const mine = turn;
		const before = model;
		const failed = () => mine === turn && change({ ...before, notice: 'failed' });
		change(changes);
		asked.then((done) => done || failed(), failed);
	}

	/** Shows whose number is shown from now on, or that it could not be changed. */
	async function awaitPlace(asked: Promise<PlaceShown | undefined>): Promise<void> {
		const mine = turn;
		const shown = await asked.catch(() => undefined);
		if (mine === turn) change(shown ?? { notice: 'failed' });
	}

	async function goTo(id: string): Promise<void> {
		const mine = turn;
		const wanted = Promise.all([texts.of(id), ask('isKept', { id })]);
		const [entry, isKept] = await wanted.catch(() => []);
		if (mine !== turn) return;
		const kept = isKept ? [...model.kept, id] : model.kept;
		change(entry ? follow({ ...model, kept }, entry) : { notice: 'failed' });
	}

	const actions: CardViewActions = {
		close: closed,
		back: () => change(back(model)),
		toggleMore: () => change({ more: !model.more }),
		follow: goTo,
		checkSymptoms: (id) => attempt(ask('openChecklist', { id }), {}),
		keep: (id, keep) => {
			const kept = keep ? [...model.kept, id] : model.kept.filter((other) => other !== id);
			attempt(ask('keepTerm', { id, keep }), { kept, notice: keep ? 'kept' : undefined });
		},
		hideTerm: (id, hide) => attempt(ask('hideTerm', { id, hide }), { notice: hide ? 'hidden' : undefined }),
		setRegion: (region) => awaitPlace(ask('setRegion', { region })),
		switchSite: (on) => attempt(ask('switchSite', { on }), { notice: on ? undefined : 'site-off' }),
	};

	return {
		get match() {
			return match;
		},
		get model() {
			return model;
		},
		get key() {
			return `${turn} ${model.trail.length}`;
		},
		prefetch: ({ entryId }) => texts.prefetch(entryId),
		begin,
		end() {
			turn++;
			match = undefined;
		},
		renewPlace() {
			if (match) awaitPlace(ask('place', {}));
		},
		act({ name, args }) {
			if (Object.hasOwn(actions, name)) (actions[name] as (...args: readonly unknown[]) => void)(...args);
		},
	};
}
