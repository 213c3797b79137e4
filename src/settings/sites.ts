/**
 * Sites where nothing is marked. A site is a host with everything below it: `example.org` covers
 * `www.example.org` and `news.example.org` too.
 */

/** Whether a host (as in `location.host`) belongs to a site. In few bytes: every page carries this. */
const covers = (site: string, host: string): boolean => `.${host}`.endsWith(`.${site}`);

/** Whether nothing is marked on a host. */
export function isOffSite(sites: readonly string[], host: string): boolean {
	return sites.some((site) => covers(site, host));
}

/**
 * The sites after marks were switched off or on for a host. Off keeps the host without its `www.`; on takes
 * every site away that covers it.
 */
export function switchedSites(sites: readonly string[], host: string, on: boolean): readonly string[] {
	if (on) return sites.filter((site) => !covers(site, host));
	return isOffSite(sites, host) ? sites : [...sites, host.replace(/^www\./, '')];
}
