/** Addresses of sources, without the DOM's or Node's `URL`: the core runs in both and knows neither. */

/** `https://`, a host with a dot, and nothing that a reader couldn't see: no user, no white space. */
const HTTPS = /^https:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::\d+)?(?:[/?#][^\s<>"]*)?$/i;

/** The host of an https address in lower case; `undefined` when it isn't one. */
export function hostOf(address: string): string | undefined {
	return HTTPS.exec(address)?.[1]?.toLowerCase();
}

/** Parameters that tell who follows a link, or from where: they say nothing of the page. */
const TRACKING =
	/^(?:utm_\w+|uid|u?user(?:_?id)?|e?mail|session(?:_?id)?|sid|token|[a-z]*clid|_g[al]|mc_[ce]id|igsh(?:id)?|vero_id|mkt_tok|_hs(?:enc|mi)|qcr|ref(?:errer)?|cmp(?:id)?|s_cid)$/i;

/** Names of an address's parameters that tell of a person or of the way there, in their order. */
export function trackingIn(address: string): string[] {
	const [, query = ''] = /\?([^#]*)/.exec(address) ?? [];
	return query
		.split('&')
		.map((pair) => pair.split('=', 1)[0] as string)
		.filter((name) => TRACKING.test(name));
}
