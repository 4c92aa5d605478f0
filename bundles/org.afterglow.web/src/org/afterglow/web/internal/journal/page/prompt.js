// One question, a large field, and other ways to leave something.

import { make, button, icon } from './dom.js';
import { words } from './words.js';
import { show, shown } from './frame.js';
import { drawing } from './draw.js';
import { bodily, told } from './body.js';
import { felt, toldFeelings } from './feelings.js';

/** What was left at one question. */
export class Answer {
	constructor(prompt, known = {}) {
		this.prompt = prompt;
		this.text = known.text || '';
		this.nothing = Boolean(known.nothing);
		this.body = known.body || [];
		this.scales = known.scales || {};
		this.drawn = Boolean(known.drawn);
		this.strokes = null;
		this.leaf = shown.keeper.leaf('answers', prompt.place, () => ({ text: this.text, nothing: this.nothing, body: this.body, scales: this.scales }),
			() => ({ text: [this.text, ...this.body.map(told), ...toldFeelings(this.scales)].filter(each => each.trim()).join('\n') }), known.version);
	}

	get isEmpty() {
		return !this.text.trim() && !this.drawn && !this.body.length && !Object.keys(this.scales).length;
	}

	/** Something was written, marked or moved. */
	changed() {
		this.nothing = false;
		shown.keeper.touch(this.leaf);
	}

	/** Nothing came; what is there already stays there. */
	nothingCame() {
		if (this.isEmpty && !this.nothing) {
			this.nothing = true;
			shown.keeper.touch(this.leaf);
		}
	}
}

function tool(name, some, press) {
	return make('button', { type: 'button', class: 'tool', onclick: press }, icon(name),
		make('span', { class: 'words' }, words(name), some ? make('small', {}, some) : null));
}

function tools(answer, again) {
	const feelings = Object.keys(answer.scales).length;
	return make('div', { class: 'row tools' },
		tool('draw', answer.drawn ? words('draw.some') : '', () => drawing(answer, again)),
		tool('body', answer.body.length ? words('body.some', answer.body.length) : '', () => bodily(answer, again)),
		tool('feelings', feelings ? words('feelings.some', feelings) : '', () => felt(answer, again)));
}

/** Shows a question and tells which way it was left: 'on' or 'back'. */
export function ask(answer, at, of, last) {
	return new Promise(resolve => {
		const place = () => {
			const quiet = answer.nothing && answer.isEmpty;
			const field = make('textarea', { id: 'field', class: 'writing', 'aria-labelledby': 'title', 'aria-describedby': 'hint', autocomplete: 'off', maxlength: '200000',
				value: answer.text, rows: '4', oninput: () => {
					answer.text = field.value;
					answer.changed();
				} });
			const leave = way => () => {
				if (way === 'nothing') {
					answer.nothingCame();
				}
				shown.keeper.flush();
				resolve(way === 'back' ? 'back' : 'on');
			};
			show({ name: 'prompt', at, of: of > 1 ? of : 0, title: answer.prompt.text, hint: quiet ? words('prompt.quiet') : answer.prompt.hint, focus: field, content: [
				field,
				tools(answer, place),
				make('div', { class: 'row ways' },
					at > 1 ? button(words('back'), leave('back'), { class: 'less' }) : null,
					button(words('nothing'), leave('nothing')),
					button(words(last ? 'finish' : 'on'), leave('on'), { class: 'main' })),
			] });
			field.setSelectionRange(field.value.length, field.value.length);
		};
		place();
	});
}
