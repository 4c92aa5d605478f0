// A sheet to draw on: by finger, pen, mouse, or with the arrow keys and the space bar.

import { make, button, say } from './dom.js';
import { words } from './words.js';
import { show, shown } from './frame.js';
import { picture, patiently } from './line.js';

const WIDTH = 1250;
const HEIGHT = 1000;
const GROUND = '#14110F';
const PENS = [['paper', '#EBE1D3'], ['ember', '#EDA878'], ['sky', '#79D9FF'], ['fern', '#B3EACB'], ['rose', '#E38AA4']];
const FINE = 8;
const BROAD = 36;
const STEP = 12;
/** What is taken at once, less what stands around it. */
const LARGEST = 990000;

function data(canvas) {
	return canvas.toDataURL('image/png').split(',')[1];
}

function copy(canvas, width, height) {
	const other = make('canvas', { width, height, class: 'left', role: 'img', 'aria-label': words('draw.some') });
	other.getContext('2d').drawImage(canvas, 0, 0, width, height);
	return other;
}

/** Strokes on a ground that may be a picture of before. Emptying is a step of its own, so that it can be undone. */
class Sheet {
	constructor(canvas, strokes, before) {
		this.canvas = canvas;
		this.context = canvas.getContext('2d');
		this.strokes = strokes;
		this.before = before;
	}

	paint() {
		const context = this.context;
		context.fillStyle = GROUND;
		context.fillRect(0, 0, WIDTH, HEIGHT);
		const emptied = this.strokes.map(stroke => stroke.empties).lastIndexOf(true);
		if (this.before && emptied < 0) {
			context.drawImage(this.before, 0, 0, WIDTH, HEIGHT);
		}
		this.strokes.slice(emptied + 1).forEach(stroke => this.line(stroke));
	}

	line({ colour, width, points }) {
		const context = this.context;
		context.strokeStyle = colour;
		context.lineWidth = width;
		context.lineCap = 'round';
		context.lineJoin = 'round';
		context.beginPath();
		context.moveTo(points[0][0], points[0][1]);
		for (let i = 1; i < points.length - 1; i++) {
			const [x, y] = points[i];
			context.quadraticCurveTo(x, y, (x + points[i + 1][0]) / 2, (y + points[i + 1][1]) / 2);
		}
		const last = points[points.length - 1];
		context.lineTo(last[0] + (points.length === 1 ? 0.1 : 0), last[1]);
		context.stroke();
	}

	get isEmpty() {
		const emptied = this.strokes.map(stroke => stroke.empties).lastIndexOf(true);
		return emptied === this.strokes.length - 1 && !(this.before && emptied < 0);
	}

	/** The picture as it is kept; empty if there is none. */
	png() {
		if (this.isEmpty) {
			return '';
		}
		const whole = data(this.canvas);
		// So much was drawn that it is kept half as fine.
		return whole.length < LARGEST ? whole : data(copy(this.canvas, WIDTH / 2, HEIGHT / 2));
	}
}

async function sheetOf(answer) {
	const canvas = make('canvas', { width: WIDTH, height: HEIGHT, class: 'sheet', tabindex: '0', role: 'application', 'aria-label': words('draw.sheet'),
		'aria-describedby': 'keys' });
	if (!answer.strokes) {
		// Without the picture of before, a new line would take its place.
		if (answer.drawn) {
			answer.before = await createImageBitmap(await patiently(() => picture('/journal/drawings/' + answer.prompt.place)));
		}
		answer.strokes = [];
	}
	const sheet = new Sheet(canvas, answer.strokes, answer.before);
	sheet.paint();
	return sheet;
}

function pens(pen) {
	const group = make('div', { class: 'row pens', role: 'radiogroup', 'aria-label': words('draw.pen') });
	PENS.forEach(([name, colour]) => {
		const input = make('input', { type: 'radio', name: 'pen', value: name, onchange: () => { pen.colour = colour; } });
		input.checked = colour === pen.colour;
		group.append(make('label', { class: 'pen ' + name }, input, make('span', { class: 'dot', 'aria-hidden': 'true' }), make('span', { class: 'words' }, words('draw.' + name))));
	});
	const broad = make('button', { type: 'button', class: 'pen', 'aria-pressed': String(pen.width === BROAD), onclick: () => {
		pen.width = pen.width === BROAD ? FINE : BROAD;
		broad.setAttribute('aria-pressed', String(pen.width === BROAD));
	} }, make('span', { class: 'wide-line', 'aria-hidden': 'true' }), make('span', { class: 'words' }, words('draw.broad')));
	group.append(broad);
	return group;
}

function byPointer(sheet, pen, done) {
	const canvas = sheet.canvas;
	let stroke = null;
	const at = event => {
		const box = canvas.getBoundingClientRect();
		return [(event.clientX - box.left) / box.width * WIDTH, (event.clientY - box.top) / box.height * HEIGHT];
	};
	canvas.addEventListener('pointerdown', event => {
		if (event.button === 0 && !stroke) {
			canvas.setPointerCapture(event.pointerId);
			stroke = { id: event.pointerId, colour: pen.colour, width: pen.width, points: [at(event)] };
			sheet.strokes.push(stroke);
			sheet.paint();
		}
	});
	canvas.addEventListener('pointermove', event => {
		if (stroke && stroke.id === event.pointerId) {
			(event.getCoalescedEvents ? event.getCoalescedEvents() : []).forEach(each => stroke.points.push(at(each)));
			stroke.points.push(at(event));
			sheet.paint();
		}
	});
	const end = event => {
		if (stroke && stroke.id === event.pointerId) {
			stroke = null;
			done();
		}
	};
	canvas.addEventListener('pointerup', end);
	canvas.addEventListener('pointercancel', end);
}

function byKeys(sheet, pen, cursor, done) {
	const canvas = sheet.canvas;
	const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
	const spot = [WIDTH / 2, HEIGHT / 2];
	let stroke = null;
	const lift = () => {
		if (stroke) {
			stroke = null;
			done();
			say(words('draw.up'));
		}
	};
	const place = () => {
		cursor.hidden = false;
		cursor.style.left = spot[0] / WIDTH * 100 + '%';
		cursor.style.top = spot[1] / HEIGHT * 100 + '%';
		cursor.classList.toggle('down', Boolean(stroke));
	};
	canvas.addEventListener('keydown', event => {
		const way = ways[event.key];
		if (way) {
			const step = event.shiftKey ? STEP * 5 : STEP;
			spot[0] = Math.min(WIDTH, Math.max(0, spot[0] + way[0] * step));
			spot[1] = Math.min(HEIGHT, Math.max(0, spot[1] + way[1] * step));
			if (stroke) {
				stroke.points.push([...spot]);
				sheet.paint();
			}
		} else if (event.key === ' ' && stroke) {
			lift();
		} else if (event.key === ' ') {
			stroke = { colour: pen.colour, width: pen.width, points: [[...spot]] };
			sheet.strokes.push(stroke);
			sheet.paint();
			say(words('draw.down'));
		} else {
			return;
		}
		event.preventDefault();
		place();
	});
	canvas.addEventListener('blur', () => {
		lift();
		cursor.hidden = true;
	});
}

export async function drawing(answer, back) {
	const sheet = await sheetOf(answer);
	answer.canvas = sheet.canvas;
	const pen = { colour: PENS[0][1], width: FINE };
	const leaf = shown.keeper.leaf('drawings', answer.prompt.place, () => ({ png: answer.png }), () => ({ picture: answer.png ? copy(answer.canvas, WIDTH, HEIGHT) : null }));
	const done = () => {
		answer.png = sheet.png();
		answer.drawn = Boolean(answer.png);
		if (answer.drawn && answer.nothing) {
			answer.changed();
		}
		shown.keeper.touch(leaf);
		unable();
	};
	const undo = button(words('undo'), () => {
		const gone = sheet.strokes.pop();
		sheet.paint();
		done();
		say(words(gone.empties ? 'draw.refilled' : 'draw.undone'));
	});
	const clear = button(words('draw.clear'), () => {
		sheet.strokes.push({ empties: true });
		sheet.paint();
		done();
		say(words('draw.emptied'));
	});
	const unable = () => {
		// Without the focus nobody could go on by keyboard.
		undo.setAttribute('aria-disabled', String(!sheet.strokes.length));
		clear.setAttribute('aria-disabled', String(sheet.isEmpty));
	};
	[undo, clear].forEach(each => each.addEventListener('click', event => {
		if (each.getAttribute('aria-disabled') === 'true') {
			event.stopImmediatePropagation();
		}
	}, true));
	const cursor = make('span', { class: 'cursor', hidden: true, 'aria-hidden': 'true' });
	byPointer(sheet, pen, done);
	byKeys(sheet, pen, cursor, done);
	unable();
	show({ name: 'draw', title: words('draw.title'), hint: words('draw.hint'), content: [
		make('div', { class: 'board' }, make('div', { class: 'frame' }, sheet.canvas, cursor)),
		make('p', { id: 'keys', class: 'unseen' }, words('draw.keys')),
		pens(pen),
		make('div', { class: 'row ways' }, undo, clear, button(words('words'), back, { class: 'main' })),
	] });
}
