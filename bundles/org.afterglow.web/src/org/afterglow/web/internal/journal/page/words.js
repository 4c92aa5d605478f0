// The sentences of the page, in the language of the browser or of the practice.

let texts = {};
export let language = 'en';

export function take(given) {
	texts = given.words;
	language = given.language;
	document.documentElement.lang = language;
	document.title = texts.title;
}

/** The sentence of this key with its places filled. */
export function words(key, ...places) {
	const text = texts[key];
	if (text === undefined) {
		return key;
	}
	return choose(text, places).replace(/\{(\d)\}/g, (all, at) => String(places[at]));
}

/** One or many: {0,choice,1#One place|1<{0} places}. */
function choose(text, places) {
	return text.replace(/\{(\d),choice,1#([^|]*)\|1<(.*)\}/, (all, at, one, many) => places[at] === 1 ? one : many);
}

export function has(key) {
	return texts[key] !== undefined;
}
