// The way through the page: the code, the questions, what else there is to fill in, and rest.

import { make, button } from './dom.js';
import * as speech from './words.js';
import { call, key, forget, patiently, Closed, Refused } from './line.js';
import { Keeper } from './keep.js';
import { show, shown, keptChanged } from './frame.js';
import { enter, fromAddress } from './code.js';
import { Answer, ask } from './prompt.js';
import { offer } from './form.js';

const { words } = speech;
const AGAIN = 3000;

function wait(millis) {
	return new Promise(resolve => setTimeout(resolve, millis));
}

async function questions(answers, extra) {
	// After a reload it goes on at the last question that has an answer.
	let at = Math.max(0, answers.findLastIndex(answer => answer.leaf.isKept));
	for (;;) {
		while (at < answers.length) {
			const last = at === answers.length - 1 && !extra.length;
			const way = await ask(answers[at], at + 1, answers.length, last);
			at += way === 'back' ? -1 : 1;
		}
		if (!extra.length || await offer(extra)) {
			return;
		}
		at = answers.length - 1;
	}
}

async function finish() {
	const keeper = shown.keeper;
	while (!await keeper.flush()) {
		if (keeper.state === 'closed') {
			// What is shown now tells so; this never ends.
			await new Promise(() => {});
		}
		show({ name: 'end', title: words('end.title'), hint: words('lost'), content: [] });
		await wait(AGAIN);
	}
	await patiently(() => call('POST', '/journal/finish', {}), () => {
		if (keeper.state === 'closed') {
			throw new Closed('nobody will answer');
		}
	});
}

/** After the end nothing that was written is shown again; whoever has more to say gets an empty sheet. */
function rest() {
	return new Promise(resolve => {
		shown.keeper.state = 'new';
		show({ name: 'end', title: words('end.title'), hint: words('end.hint'), content: [
			make('div', { class: 'row last' }, button(words('end.more'), resolve)),
		] });
	});
}

function further(place) {
	return { place, text: words('prompt.5'), hint: words('prompt.5.hint') };
}

function ordered(state) {
	return state.prompts.map(prompt => new Answer(prompt, state.answers.find(each => each.place === prompt.place)));
}

async function through(state) {
	if (!state.finished) {
		const answers = ordered(state);
		await questions(answers, state.forms);
		await finish();
	}
	let next = state.next;
	let begun = state.finished && state.answers.find(each => each.place > state.prompts.length);
	for (;;) {
		if (!begun) {
			await rest();
		}
		const at = begun ? begun.place : next++;
		await ask(new Answer(further(at), begun || undefined), 1, 1, true);
		begun = null;
		await finish();
	}
}

/** The page has closed. What could not be kept any more is shown, so that it is not lost. */
function closed() {
	forget();
	const left = shown.keeper ? [...shown.keeper.leaves.values()].filter(leaf => leaf.waits).map(leaf => leaf.seen()) : [];
	shown.keeper = null;
	const texts = left.map(each => each.text).filter(Boolean);
	const field = texts.length ? make('textarea', { class: 'writing', readonly: true, 'aria-labelledby': 'title', 'aria-describedby': 'hint', value: texts.join('\n\n') }) : null;
	const pictures = left.map(each => each.picture).filter(Boolean);
	show({ name: 'closed', title: words('closed.title'), hint: words(field || pictures.length ? 'closed.left' : 'closed.hint'), content: [
		field, ...pictures, make('div', { class: 'row last' }, button(words('closed.code'), () => location.reload())),
	] });
}

async function open(code) {
	if (!key()) {
		await enter(code);
	} else if (code) {
		forget();
		await enter(code);
	}
	const state = await patiently(() => call('GET', '/journal/state?language=' + speech.language));
	shown.statement = state.statement;
	let close;
	const closing = new Promise((resolve, reject) => { close = reject; });
	shown.keeper = new Keeper((now, before) => {
		keptChanged(now, before);
		if (now === 'closed') {
			close(new Closed('while it was open'));
		}
	}, state.seconds * 1000);
	shown.keeper.watch();
	await Promise.race([through(state), closing]);
}

async function start() {
	// Another code in the address of this very page opens another page.
	addEventListener('hashchange', () => location.hash.length > 1 && location.reload());
	const code = fromAddress();
	speech.take(await patiently(() => call('GET', '/journal/words?language=' + navigator.languages.join(','))));
	show({ name: 'loading', title: '', content: [], quiet: true });
	try {
		await open(code);
	} catch (problem) {
		if (problem instanceof Closed || problem instanceof Refused) {
			closed();
			return;
		}
		throw problem;
	}
}

start();
