// What every state of the page has: where one is, whether it is kept, the question, the sentence of the practice.

import { make, say } from './dom.js';
import { words } from './words.js';

export const shown = { statement: '', keeper: null };

let status = null;
let timer = 0;

function statusWords() {
	const keeper = shown.keeper;
	if (!keeper) {
		return '';
	}
	switch (keeper.state) {
		case 'lost': return words('lost');
		case 'keeping': return words('keeping');
		case 'kept': {
			const minutes = Math.floor((Date.now() - keeper.since) / 60000);
			return minutes < 1 ? words('kept') : words('kept.minutes', minutes);
		}
		default: return '';
	}
}

/** Shows anew whether all is kept; says aloud only that the line was lost, or is there again. */
export function keptChanged(state, before) {
	clearInterval(timer);
	timer = setInterval(renew, 30000);
	renew();
	if (state === 'lost' && before !== 'lost') {
		say(words('lost'));
	} else if (state === 'kept' && before === 'lost') {
		say(words('found'));
	}
}

function renew() {
	if (status) {
		const text = statusWords();
		if (status.textContent !== text) {
			status.textContent = text;
		}
		status.classList.toggle('lost', Boolean(shown.keeper) && shown.keeper.state === 'lost');
	}
}

function steps(at, of) {
	const bars = Array.from({ length: of }, (each, i) => make('span', { class: i < at ? 'bar done' : 'bar' }));
	return make('p', { class: 'steps' }, make('span', { class: 'bars', 'aria-hidden': 'true' }, bars), make('span', {}, words('of', at, of)));
}

/**
 * Replaces what the page shows.
 * @param state {name, title, hint, at, of, content, focus, quiet}
 */
export function show(state) {
	status = make('p', { class: 'kept' });
	const heading = make('h1', { id: 'title', tabindex: '-1' }, state.title);
	const hint = state.hint ? make('p', { class: 'hint', id: 'hint' }, state.hint) : null;
	const head = state.quiet ? null : make('header', {}, state.of ? steps(state.at, state.of) : make('p', { class: 'steps' }), status);
	const foot = shown.statement && !state.alone ? make('footer', {}, make('p', {}, shown.statement)) : null;
	const page = document.getElementById('page');
	page.className = 'is-' + state.name;
	page.replaceChildren(...[head, heading, hint, ...state.content, foot].filter(Boolean));
	renew();
	scrollTo(0, 0);
	(state.focus || heading).focus({ preventScroll: true });
}
