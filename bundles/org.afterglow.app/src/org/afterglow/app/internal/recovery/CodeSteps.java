package org.afterglow.app.internal.recovery;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.afterglow.ui.Clip;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.vault.RecoveryCode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Shows a new recovery code once, to be written down; then it is hidden and has to be typed from the paper. */
public final class CodeSteps {

	private static final int WIDE = 520;
	private static final int READ = 640;
	private static final int CODE_POINTS = 20;

	/** What happens at the end and on the way back. */
	public interface Owner {
		/** The code was typed as it was shown. */
		void confirmed(RecoveryCode code);

		void back();

		/** It was printed, which belongs into the log of the vault. */
		void printed();

		/** Name and registration for the paper, if they are known. */
		default String by() {
			return "";
		}
	}

	private final Composite steps;
	private final StackLayout stack = new StackLayout();
	private final RecoveryCode code;
	private final String vault;
	private final Owner owner;
	private final String doing;
	private final Composite shown;
	private final Composite typed;
	private Button written;
	private Button finish;
	private Text field;
	private Label sentence;
	private Optional<Clip> clip = Optional.empty();

	/**
	 * @param code closed with the widgets
	 * @param vault what the vault is called, for the paper
	 * @param done what the last button says
	 * @param doing what it says while that is done
	 */
	public CodeSteps(Composite parent, RecoveryCode code, String vault, String done, String doing, Owner owner) {
		this.code = code;
		this.vault = vault;
		this.owner = owner;
		this.doing = doing;
		steps = new Composite(parent, SWT.NONE);
		steps.setLayout(stack);
		steps.addListener(SWT.Dispose, event -> {
			clip.ifPresent(Clip::clear);
			code.close();
		});
		shown = showing();
		typed = typing(done);
		stack.topControl = shown;
	}

	public Composite control() {
		return steps;
	}

	/** Begins with the code in sight. */
	public void show() {
		top(shown, written);
		written.setFocus();
	}

	private Composite showing() {
		Composite page = page();
		heading(page, Messages.title);
		sentence(page, Messages.why);
		List<String> groups = code.groups();
		Label label = WidgetKey.key(new Label(page, SWT.NONE), "code.shown");
		int half = groups.size() / 2;
		label.setText(String.join("  ", groups.subList(0, half)) + "\n" + String.join("  ", groups.subList(half, groups.size())));
		label.setFont(Theme.reading(CODE_POINTS));
		label.setForeground(Theme.colour(Tone.PAGE_INK));
		GridData large = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
		large.verticalIndent = 8;
		label.setLayoutData(large);
		Composite buttons = buttons(page);
		written = button(buttons, Messages.written, "code.written", this::ask);
		button(buttons, Messages.print, "code.print", () -> print(groups));
		button(buttons, Messages.copy, "code.copy", () -> copy(groups));
		button(buttons, Messages.back, "code.back", owner::back);
		small(page, Messages.copyHint);
		return page;
	}

	private Composite typing(String done) {
		Composite page = page();
		heading(page, Messages.checkTitle);
		Label name = sentence(page, Messages.check);
		name.setForeground(Theme.colour(Tone.PAGE_INK));
		field = WidgetKey.key(new Text(page, SWT.BORDER | SWT.SINGLE), "code.typed");
		WidgetKey.spoken(field, Messages.check.replace("&", ""));
		field.setFont(Theme.reading());
		field.setBackground(Theme.colour(Tone.FIELD));
		field.setForeground(Theme.colour(Tone.INK));
		GridData wide = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
		wide.widthHint = WIDE;
		field.setLayoutData(wide);
		sentence = WidgetKey.key(sentence(page, ""), "code.sentence");
		sentence.setForeground(Theme.colour(Tone.BRICK));
		Composite buttons = buttons(page);
		finish = button(buttons, done, "code.finish", this::compare);
		button(buttons, Messages.again, "code.again", this::show);
		field.addListener(SWT.Modify, event -> say(""));
		return page;
	}

	private void ask() {
		top(typed, finish);
		field.setText("");
		field.setFocus();
	}

	private void compare() {
		char[] signs = field.getTextChars();
		Optional<RecoveryCode> read = RecoveryCode.parse(CharBuffer.wrap(signs));
		Arrays.fill(signs, '\0');
		boolean same = read.filter(code::matches).isPresent();
		boolean isCode = read.isPresent();
		read.ifPresent(RecoveryCode::close);
		if (same) {
			finish.setEnabled(false);
			finish.setText(doing);
			finish.requestLayout();
			owner.confirmed(code);
		} else {
			say(isCode ? Messages.otherCode : Messages.noCode);
			field.setFocus();
		}
	}

	private void say(String text) {
		sentence.setText(text);
		sentence.requestLayout();
	}

	private void print(List<String> groups) {
		if (new CodePaper(vault, owner.by(), groups).print(steps.getShell())) {
			owner.printed();
		}
	}

	private void copy(List<String> groups) {
		clip.ifPresent(Clip::clear);
		clip = Optional.of(Clip.copy(steps.getDisplay(), String.join("-", groups)));
	}

	private void top(Composite page, Button main) {
		finish.setEnabled(true);
		stack.topControl = page;
		steps.layout();
		steps.getShell().setDefaultButton(main);
	}

	private Composite page() {
		Composite page = new Composite(steps, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 8;
		page.setLayout(layout);
		return page;
	}

	private static Composite buttons(Composite page) {
		Composite buttons = new Composite(page, SWT.NONE);
		RowLayout row = new RowLayout();
		row.marginLeft = 0;
		row.spacing = 12;
		row.center = true;
		buttons.setLayout(row);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.verticalIndent = 8;
		buttons.setLayoutData(data);
		return buttons;
	}

	private static Button button(Composite parent, String text, String key, Runnable action) {
		Button button = WidgetKey.key(new Button(parent, SWT.PUSH), key);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private static void heading(Composite page, String text) {
		Label label = sentence(page, text);
		label.setFont(Theme.bold());
	}

	private static void small(Composite page, String text) {
		Label label = sentence(page, text);
		label.setFont(Theme.small());
		label.setForeground(Theme.colour(Tone.INK3));
	}

	private static Label sentence(Composite page, String text) {
		Label label = new Label(page, SWT.WRAP);
		label.setText(text);
		label.setForeground(Theme.colour(Tone.PAGE_INK));
		GridData data = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
		data.widthHint = READ;
		label.setLayoutData(data);
		return label;
	}
}
