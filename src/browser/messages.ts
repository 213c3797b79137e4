/**
 * Typed messages over `runtime` and `tabs`. Names and shapes: `src/messages.ts`.
 *
 * Only this extension's own parts are heard: a message from another extension or from a page has
 * another sender id or doesn't reach `onMessage` at all.
 */
import type { Browser } from '@wxt-dev/browser';
import type { MessageMap, MessageName, ToBackground, ToPage } from '../messages.ts';
import { api } from './api.ts';

interface Envelope<N extends MessageName> {
	readonly footnote: N;
	readonly request: MessageMap[N]['request'];
}

/** The part of a message's sender that handlers use. */
export interface Sender {
	readonly tabId: number | undefined;
	readonly frameId: number | undefined;
	readonly url: string | undefined;
	/** It is in a private window. */
	readonly isPrivate: boolean | undefined;
}

type Handlers<M extends Partial<MessageMap>> = {
	readonly [N in keyof M]?: (
		request: M[N] extends { request: infer R } ? R : never,
		sender: Sender,
	) => Promise<M[N] extends { response: infer R } ? R : never>;
};

/** The extension was reloaded or removed: nobody will ever answer this context again. */
export function isOrphaned(): boolean {
	return !api.runtime?.id;
}

/**
 * Asks the background. Rejects when this context is orphaned, the background ended or a handler failed. For whatever
 * a reader waits for, `twice` adds a limit and a second try.
 */
export async function sendToBackground<N extends keyof ToBackground>(
	name: N,
	request: ToBackground[N]['request'],
): Promise<ToBackground[N]['response']> {
	const envelope: Envelope<N> = { footnote: name, request };
	return answerIn(await api.runtime.sendMessage(envelope)) as ToBackground[N]['response'];
}

/**
 * Asks the content script of a tab; `frameId` 0 is the top frame. Without one all frames are told, and the first to
 * answer is heard. Rejects when nobody listens there.
 */
export async function sendToPage<N extends keyof ToPage>(
	tabId: number,
	name: N,
	request: ToPage[N]['request'],
	frameId?: number,
): Promise<ToPage[N]['response']> {
	const envelope: Envelope<N> = { footnote: name, request };
	const options = frameId === undefined ? undefined : { frameId };
	return answerIn(await api.tabs.sendMessage(tabId, envelope, options)) as ToPage[N]['response'];
}

/** Answers messages by name. Returns how to stop. Unknown messages are left for other listeners. */
export function onMessages<M extends Partial<MessageMap>>(handlers: Handlers<M>): () => void {
	const listen = (
		message: unknown,
		sender: Browser.runtime.MessageSender,
		respond: (response: unknown) => void,
	) => {
		if (sender.id !== api.runtime.id || !isEnvelope(message)) return false;
		// Own names only: an object has others, such as `toString`.
		if (!Object.hasOwn(handlers, message.footnote)) return false;
		const handle = (handlers as Record<string, (request: unknown, sender: Sender) => Promise<unknown>>)[
			message.footnote
		] as (request: unknown, sender: Sender) => Promise<unknown>;
		const { tab, frameId, url } = sender;
		// A failure is answered too, with nothing: an asker must never wait for ever, nor take it for an answer.
		handle(message.request, { tabId: tab?.id, frameId, url, isPrivate: tab?.incognito }).then(
			(answer) => respond({ answer }),
			() => respond(undefined),
		);
		// Both browsers keep the channel open for an answer to come when the listener returns true.
		return true;
	};
	api.runtime.onMessage.addListener(listen);
	return () => api.runtime.onMessage.removeListener(listen);
}

/** @throws when a handler failed, or nobody handled the message */
function answerIn(reply: unknown): unknown {
	if (!reply) throw new Error('no answer');
	return (reply as { readonly answer?: unknown }).answer;
}

function isEnvelope(message: unknown): message is Envelope<MessageName> {
	return (
		typeof message === 'object' &&
		message !== null &&
		typeof (message as Envelope<MessageName>).footnote === 'string'
	);
}
