// Six words open the page.

import { make, button } from './dom.js';
import { words } from './words.js';
import { call, keep, Lost, Closed, Refused } from './line.js';
import { show } from './frame.js';

const AGAIN = 5000;

/** The code out of the address, taken away from there at once. */
export function fromAddress() {
	const fragment = location.hash.slice(1);
	if (fragment) {
		history.replaceState(null, '', location.pathname);
	}
	try {
		return decodeURIComponent(fragment);
	} catch {
		return '';
	}
}

function plain(code) {
	return code.toLowerCase().split(/[^\p{L}]+/u).filter(Boolean).join('-');
}

/** Asks until a page has opened. */
export async function enter(code) {
	let problem = null;
	let wanted = code;
	for (;;) {
		if (!wanted) {
			wanted = await ask(problem);
		}
		problem = await tryCode(wanted);
		if (!problem) {
			return;
		}
		wanted = '';
	}
}

async function tryCode(code) {
	try {
		const answer = await call('POST', '/journal/enter', { code: plain(code) });
		keep(answer.key);
		return null;
	} catch (failure) {
		if (failure instanceof Lost) {
			return { code, words: words('code.lost'), again: true };
		}
		if (failure instanceof Refused && failure.status === 429) {
			return { code, words: words('code.slow') };
		}
		if (failure instanceof Closed || failure instanceof Refused) {
			return { code, words: words('code.wrong') };
		}
		throw failure;
	}
}

function ask(problem) {
	return new Promise(resolve => {
		const before = problem ? problem.code : '';
		const complaint = problem ? problem.words : '';
		const again = problem && problem.again ? setTimeout(() => field.value.trim() && resolve(field.value), AGAIN) : 0;
		const field = make('textarea', { id: 'code', rows: '2', autocomplete: 'off', autocapitalize: 'none', autocorrect: 'off', spellcheck: 'false',
			'aria-labelledby': 'label', 'aria-describedby': complaint ? 'complaint' : 'hint', 'aria-invalid': complaint ? 'true' : undefined,
			value: before.replaceAll('-', ' ') });
		const open = () => {
			clearTimeout(again);
			return field.value.trim() ? resolve(field.value) : field.focus();
		};
		field.addEventListener('input', () => clearTimeout(again));
		field.addEventListener('keydown', event => {
			if (event.key === 'Enter') {
				event.preventDefault();
				open();
			}
		});
		show({ name: 'code', title: words('code.title'), hint: words('code.hint'), focus: field, alone: true, content: [
			make('label', { for: 'code', id: 'label', class: 'unseen' }, words('code.label')),
			field,
			make('p', { id: 'complaint', class: 'complaint', role: complaint ? 'alert' : undefined }, complaint),
			make('div', { class: 'row' }, button(words('code.open'), open, { class: 'main' })),
		] });
	});
}
