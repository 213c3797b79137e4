/** Elements whose text is never read, with everything inside: code, fields, editable text. */

export const NEVER_READ = [
	...'script style noscript template title desc metadata defs textarea select option datalist code kbd samp'.split(
		' ',
	),
	...'math canvas video audio object iframe xmp plaintext listing rp head noembed noframes'.split(' '),
	'[contenteditable]:not([contenteditable="false" i])',
	'[role="textbox"]',
	'[role="searchbox"]',
	'[role="code"]',
	// Editors that draw their text beside the field that takes the keys.
	...'.ace_editor .CodeMirror .cm-editor .monaco-editor'.split(' '),
].join();
