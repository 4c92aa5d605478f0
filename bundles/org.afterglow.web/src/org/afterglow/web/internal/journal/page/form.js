// A form of the practice that clients may fill in: one of its questions at a time.

import { make, button, icon } from './dom.js';
import { words } from './words.js';
import { show, shown } from './frame.js';
import { slider } from './slider.js';

const TEXTS = ['line', 'text', 'lines'];
/** What the practice takes in one field. */
const LONGEST = '100000';

/** What was filled in. */
class Sheet {
	constructor(form) {
		this.form = form;
		this.values = { ...form.values };
		this.leaf = shown.keeper.leaf('forms', form.type, () => ({ values: this.values }), () => ({ text: this.told() }),
			form.version);
	}

	/** What was written, in words alone. */
	told() {
		return this.form.fields.filter(field => TEXTS.includes(field.kind) && this.values[field.key]).map(field => this.values[field.key]).join('\n');
	}

	put(field, value) {
		const isEmpty = value === undefined || value === '' || Array.isArray(value) && !value.length;
		if (isEmpty) {
			delete this.values[field.key];
		} else {
			this.values[field.key] = value;
		}
		this.form.values = this.values;
		shown.keeper.touch(this.leaf);
	}
}

function text(sheet, field) {
	const box = make('textarea', { class: 'writing', rows: field.kind === 'line' ? '2' : '4', 'aria-labelledby': 'title', 'aria-describedby': 'hint', autocomplete: 'off', maxlength: LONGEST,
		value: sheet.values[field.key] || '', oninput: () => sheet.put(field, box.value) });
	return { content: [box], focus: box };
}

function scale(sheet, field) {
	const end = at => (field.anchors.find(each => each.at === at) || { words: String(at) }).words;
	const low = end(field.lowest);
	const high = end(field.highest);
	const share = value => (value - field.lowest) / (field.highest - field.lowest) * 100;
	const one = slider({ key: field.key, name: field.name, low, high, lowest: field.lowest, highest: field.highest, step: field.step, unset: words('form.unset'),
		say: value => (field.anchors.find(each => each.at === value) || {}).words || (field.anchors.length ? towards(share(value), low, high) : `${value} ${field.unit}`.trim()) },
	sheet.values[field.key], value => sheet.put(field, value));
	return { content: [make('div', { class: 'scales' }, one.box)] };
}

/** Ends of a scale may be whole sentences. */
function towards(share, low, high) {
	return share > 40 && share < 60 ? words('feelings.between') : words('form.towards', share <= 40 ? low : high);
}

function choices(sheet, field) {
	const many = field.kind === 'choices';
	const chosen = () => [].concat(sheet.values[field.key] || []);
	const buttons = field.options.map(option => make('button', { type: 'button', class: 'choice', onclick: () => {
		const is = chosen().includes(option.key);
		const next = is ? chosen().filter(each => each !== option.key) : many ? [...chosen(), option.key] : [option.key];
		sheet.put(field, many ? next : next[0]);
		renew();
	} }, make('span', { class: 'words' }, option.name)));
	const renew = () => buttons.forEach((each, i) => {
		const is = chosen().includes(field.options[i].key);
		each.setAttribute('aria-pressed', String(is));
		each.querySelectorAll('svg').forEach(tick => tick.remove());
		if (is) {
			each.prepend(icon('tick'));
		}
	});
	renew();
	return { content: [make('div', { class: 'grid', role: 'group', 'aria-labelledby': 'title' }, buttons)] };
}

function day(back) {
	const date = new Date();
	date.setDate(date.getDate() - back);
	return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
}

function date(sheet, field) {
	const input = make('input', { type: 'date', 'aria-label': field.name, value: sheet.values[field.key] || '', onchange: () => put(input.value) });
	const quick = [['form.today', 0], ['form.yesterday', 1]].map(([key, back]) => button(words(key), () => put(day(back)), { class: 'choice' }));
	const put = value => {
		sheet.put(field, value);
		renew();
	};
	const renew = () => {
		input.value = sheet.values[field.key] || '';
		quick.forEach((each, back) => each.setAttribute('aria-pressed', String(sheet.values[field.key] === day(back))));
	};
	renew();
	return { content: [make('div', { class: 'grid two' }, quick), input] };
}

function duration(sheet, field) {
	const input = make('input', { type: 'number', min: '0', max: '1439', inputmode: 'numeric', 'aria-label': field.name + ', ' + words('form.minutes'),
		value: sheet.values[field.key] === undefined ? '' : String(sheet.values[field.key]), oninput: () => put(input.value) });
	const put = value => sheet.put(field, value === '' || Number.isNaN(Number(value)) ? undefined : Math.max(0, Math.min(1439, Math.round(Number(value)))));
	const by = step => () => {
		const next = Math.max(0, (Number(input.value) || 0) + step);
		input.value = String(next);
		put(String(next));
	};
	return { content: [make('div', { class: 'row minutes' }, button(words('form.fewer'), by(-5), { class: 'choice' }), input, button(words('form.longer'), by(5), { class: 'choice' }))] };
}

const KINDS = { line: text, text, lines: text, scale, choice: choices, choices, date, duration };

function one(sheet, field, at, of) {
	return new Promise(resolve => {
		const drawn = KINDS[field.kind](sheet, field);
		const leave = way => () => {
			if (way === 'skip') {
				sheet.put(field, undefined);
			}
			shown.keeper.flush();
			resolve(way === 'back' ? 'back' : 'on');
		};
		show({ name: 'form is-kind-' + field.kind, at, of, title: field.name, hint: field.help || (field.kind === 'lines' ? words('form.lines') : ' '), focus: drawn.focus, content: [
			...drawn.content,
			make('div', { class: 'row ways last' },
				button(words('back'), leave('back'), { class: 'less' }),
				button(words('form.skip'), leave('skip')),
				button(words(at === of ? 'form.done' : 'on'), leave('on'), { class: 'main' })),
		] });
	});
}

async function fill(form) {
	const sheet = new Sheet(form);
	let at = 0;
	while (at >= 0 && at < form.fields.length) {
		const way = await one(sheet, form.fields[at], at + 1, form.fields.length);
		at += way === 'back' ? -1 : 1;
	}
}

/** Offers the forms until somebody has had enough. True if it goes on, false if it goes back. */
export async function offer(forms) {
	for (;;) {
		const chosen = await new Promise(resolve => show({ name: 'more', title: words('more.title'), hint: words('more.hint'), content: [
			make('div', { class: 'list' }, forms.map(form => make('button', { type: 'button', class: 'choice wide', onclick: () => resolve(form) },
				Object.keys(form.values).length ? icon('tick') : null,
				make('span', { class: 'words' }, form.name, form.help ? make('small', {}, form.help) : null)))),
			make('div', { class: 'row ways last' },
				button(words('back'), () => resolve('back'), { class: 'less' }),
				button(words('more.none'), () => resolve('on'), { class: 'main' })),
		] }));
		if (typeof chosen === 'string') {
			return chosen === 'on';
		}
		await fill(chosen);
	}
}
