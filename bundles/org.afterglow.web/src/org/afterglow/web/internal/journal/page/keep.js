// Keeps what was written: after each pause, every few seconds while writing goes on, and again with growing pauses while nobody
// answers. What is not kept yet lies in the memory of this page alone, never on a disk.

import { call, stillOpen, Lost, Closed, Refused } from './line.js';
import { language } from './words.js';

const PAUSE = 2000;
const LONGEST = 5000;
const FIRST_RETRY = 1000;
const LAST_RETRY = 20000;
const LOOK_AGAIN = 3000;

/** One place of the page and what was left there. */
export class Leaf {
	constructor(path, place, content, seen, shared) {
		this.path = path;
		this.place = place;
		this.content = content;
		this.seen = seen;
		this.shared = shared;
		this.changed = 0;
		this.kept = 0;
	}

	get waits() {
		return this.changed > this.kept;
	}

	/** Whether anything of it was ever kept. */
	get isKept() {
		return this.shared.version > 0;
	}
}

export class Keeper {
	/**
	 * @param tell called with what it is now, and was before: new, keeping, kept, lost or closed
	 * @param millis until the page ends
	 */
	constructor(tell, millis) {
		this.tell = tell;
		this.end = Date.now() + millis;
		setTimeout(() => this.over(), millis);
		this.leaves = new Map();
		this.shared = new Map();
		this.page = Array.from(crypto.getRandomValues(new Uint8Array(9)), byte => byte.toString(16).padStart(2, '0')).join('');
		this.count = 0;
		this.state = 'new';
		this.since = 0;
		this.retry = FIRST_RETRY;
		this.timer = 0;
		this.first = 0;
		this.running = null;
		addEventListener('online', () => this.again());
		document.addEventListener('visibilitychange', () => document.hidden ? this.leave() : this.again());
		addEventListener('pagehide', () => this.leave());
		addEventListener('beforeunload', event => {
			if (this.waits && this.state !== 'closed') {
				this.leave();
				event.preventDefault();
			}
		});
	}

	get waits() {
		return [...this.leaves.values()].some(leaf => leaf.waits);
	}

	/**
	 * What is left at one place.
	 * @param content what is sent
	 * @param seen {text, picture} of it, for eyes, if it cannot be kept
	 */
	leaf(path, place, content, seen, version = 0) {
		const name = path + '/' + place;
		if (!this.leaves.has(name)) {
			// Words and drawing of one place are kept as one.
			if (!this.shared.has(place)) {
				this.shared.set(place, { version });
			}
			this.leaves.set(name, new Leaf(path, place, content, seen, this.shared.get(place)));
		}
		return this.leaves.get(name);
	}

	/** The content of a leaf was changed. */
	touch(leaf) {
		leaf.changed++;
		if (this.state === 'closed') {
			return;
		}
		if (this.state !== 'lost') {
			this.become('keeping');
			const now = Date.now();
			this.first = this.first || now;
			this.later(Math.max(0, Math.min(PAUSE, this.first + LONGEST - now)));
		}
	}

	later(wait) {
		clearTimeout(this.timer);
		this.timer = setTimeout(() => this.flush(), wait);
	}

	/** Nobody answered so far: tries now. */
	again() {
		if (this.state === 'lost') {
			this.later(0);
		}
	}

	/** Sends all that waits, one after the other. True if then all is kept. */
	async flush(leaving = false) {
		clearTimeout(this.timer);
		while (this.running) {
			await this.running;
		}
		this.running = this.sendAll(leaving);
		try {
			return await this.running;
		} finally {
			this.running = null;
		}
	}

	async sendAll(leaving) {
		this.first = 0;
		try {
			let refused = null;
			for (const leaf of this.leaves.values()) {
				if (leaf.waits) {
					refused = await this.send(leaf, leaving) || refused;
				}
			}
			if (refused) {
				throw refused;
			}
			this.retry = FIRST_RETRY;
			if (this.waits) {
				this.later(PAUSE);
				return false;
			}
			if (this.state !== 'new') {
				this.since = Date.now();
				this.become('kept');
			}
			return true;
		} catch (problem) {
			this.failed(problem);
			return false;
		}
	}

	/** The time is over; what waits goes once more, for the practice may have given more time. */
	async over() {
		if (this.state !== 'closed') {
			await this.flush();
			try {
				const state = await call('GET', '/journal/state');
				this.end = Date.now() + state.seconds * 1000;
				setTimeout(() => this.over(), Math.max(1000, state.seconds * 1000));
			} catch (problem) {
				this.failed(problem);
			}
		}
	}

	failed(problem) {
		if (problem instanceof Closed || Date.now() >= this.end) {
			this.become('closed');
			return;
		}
		if (!(problem instanceof Lost) && !(problem instanceof Refused)) {
			throw problem;
		}
		this.become('lost');
		this.later(Math.max(this.retry, (problem.wait || 0) * 1000));
		this.retry = Math.min(this.retry * 2, LAST_RETRY);
	}

	/** What one place refuses keeps no other waiting. Returns the refusal, if there was one. */
	async send(leaf, leaving) {
		const changed = leaf.changed;
		const body = { page: this.page, count: ++this.count, version: leaf.shared.version, language, ...leaf.content() };
		try {
			const answer = await call('PUT', '/journal/' + leaf.path + '/' + leaf.place, body, leaving);
			leaf.shared.version = answer.version;
			leaf.kept = Math.max(leaf.kept, changed);
			return null;
		} catch (problem) {
			if (problem instanceof Refused) {
				return problem;
			}
			throw problem;
		}
	}

	/** Hears when the page is closed in the practice, though nothing is written. */
	async watch() {
		while (this.state !== 'closed') {
			try {
				await stillOpen();
				this.again();
			} catch (problem) {
				if (problem instanceof Closed) {
					this.failed(problem);
				} else {
					await new Promise(resolve => setTimeout(resolve, LOOK_AGAIN));
				}
			}
		}
	}

	/** The page is put aside or left: what can still go, goes now. */
	leave() {
		if (this.waits && this.state !== 'closed' && !this.running) {
			this.flush(true);
		}
	}

	become(state) {
		const before = this.state;
		this.state = state;
		this.tell(state, before);
	}
}
