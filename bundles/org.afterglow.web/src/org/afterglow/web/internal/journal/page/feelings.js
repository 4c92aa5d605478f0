// A few feelings as scales between two words.

import { make, button, say } from './dom.js';
import { words } from './words.js';
import { show } from './frame.js';
import { slider, saying } from './slider.js';

const SCALES = ['ease', 'weight', 'nearness', 'trust', 'company'];
const TOGETHER = 1200;

/** What was moved, in words. */
export function toldFeelings(scales) {
	return SCALES.filter(key => scales[key] !== undefined)
		.map(key => words('scale.' + key) + ': ' + saying(scales[key], words('scale.' + key + '.low'), words('scale.' + key + '.high')));
}

export function felt(answer, back) {
	const undone = [];
	const last = { key: '', at: 0 };
	const sliders = new Map();
	const undo = button(words('undo'), () => {
		const before = undone.pop();
		if (before) {
			answer.scales = before;
			answer.changed();
			last.key = '';
			sliders.forEach((each, key) => each.put(before[key]));
			say(words('feelings.undone'));
			undo.setAttribute('aria-disabled', String(!undone.length));
		}
	}, { 'aria-disabled': 'true' });
	const moved = key => value => {
		// One drag is one step back.
		if (last.key !== key || Date.now() - last.at > TOGETHER) {
			undone.push(answer.scales);
			undo.setAttribute('aria-disabled', 'false');
		}
		last.key = key;
		last.at = Date.now();
		answer.scales = { ...answer.scales, [key]: value };
		answer.changed();
	};
	SCALES.forEach(key => {
		const low = words('scale.' + key + '.low');
		const high = words('scale.' + key + '.high');
		sliders.set(key, slider({ key, name: words('scale.' + key), low, high, lowest: 0, highest: 100, step: 5, unset: words('feelings.unset'),
			say: value => saying(value, low, high) }, answer.scales[key], moved(key)));
	});
	show({ name: 'feelings', title: words('feelings.title'), hint: words('feelings.hint'), content: [
		make('div', { class: 'scales' }, [...sliders.values()].map(each => each.box)),
		make('div', { class: 'row' }, undo, button(words('words'), back, { class: 'main' })),
	] });
}
