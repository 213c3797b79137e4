// Runs before a page has any element, so that the browser sets up the extension API while no frame has its name.
// A page that waits for a script which never comes is never idle, but can be read: after a while the sentinel is asked for.
setTimeout(() => {
	if (document.readyState === 'loading')
		chrome.runtime?.sendMessage({ footnote: 'stillLoading', request: {} })?.catch(() => {});
}, 2000);
