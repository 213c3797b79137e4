/** Addresses of sources, without the DOM's or Node's `URL`: the core runs in both and knows neither. */

/** `https://`, a host with a dot, and nothing that a reader couldn't see: no user, no white space. */
const HTTPS = /^https:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::\d+)?(?:[/?#][^\s<>"]*)?$/i;

/** The host of an https address in lower case; `undefined` when it isn't one. */
export function hostOf(address: string): string | undefined {
	return HTTPS.exec(address)?.[1]?.toLowerCase();
}

/** Parameters that tell who follows a link, or from where: they say nothing of the page. */
const TRACKING =
	/^(?:utm_\w+|uid|u?user(?:_?id)?|e?mail|session(?:_?id)?|sid|token|[a-z]*clid|_g[al]|mc_[ce]id|igsh(?:id)?|vero_id|mkt_tok|_hs(?:enc|mi)|qcr|ref(?:errer)?|cmp(?:id)?|s_cid|unlid)$/i;

/** Names of an address's parameters that tell of a person or of the way there, in their order. */
export function trackingIn(address: string): string[] {
	const [, query = ''] = /\?([^#]*)/.exec(address) ?? [];
	return query
		.split('&')
		.map((pair) => pair.split('=', 1)[0] as string)
		.filter((name) => TRACKING.test(name));
}

/** Hosts, or parts of hosts and paths, of what is no publisher's own page. */
const REFUSED: readonly (readonly [what: string, pattern: RegExp])[] = [
	[
		'a document-sharing site',
		/^(?:[^/]*\.)?(?:docslib|scribd|slideshare|docplayer|issuu|yumpu|academia|studocu|coursehero|vdoc|pdfcoffee|dokumen|epdf|silo)\.[a-z]+(?:\/|$)/,
	],
	[
		'a proxy or a cache',
		/^(?:[^/]*\.)?(?:cloudfront\.net|translate\.goog|webcache\.[a-z.]+|azurewebsites\.net|azureedge\.net|herokuapp\.com|netlify\.app|vercel\.app|pages\.dev|web\.archive\.org)(?:\/|$)|^[^/]*\b(?:proxy|ezproxy)\b|\/proxy\//,
	],
	[
		'a staging or test host',
		/^(?:[^/]*[.-])?(?:staging|stage|preprod|preflight|uat|sandbox\w*|aadsandbox\w*|preview|demo)[.-]/,
	],
	[
		'a newspaper or news site',
		/^(?:[^/]*\.)?(?:theguardian\.com|dailymail\.co\.uk|telegraph\.co\.uk|thetimes\.co\.uk|independent\.co\.uk|mirror\.co\.uk|thesun\.co\.uk|express\.co\.uk|nytimes\.com|washingtonpost\.com|usatoday\.com|huffpost\.com|bbc\.(?:com|co\.uk)|cnn\.com|reuters\.com|particle\.news|[a-z-]*(?:news|gazette|herald|chronicle|tribune)\.(?:co\.uk|com|net|org))(?:\/|$)/,
	],
];

/** Why an address may not be cited, whoever published it; `undefined` when it may. */
export function whyRefused(address: string): string | undefined {
	const page = address.replace(/^https:\/\//i, '').toLowerCase();
	const refused = REFUSED.find(([, pattern]) => pattern.test(page));
	return refused ? `${refused[0]}: expected the publisher’s own page` : undefined;
}
