package org.afterglow.ui.entries.internal.list;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.afterglow.framework.Question;
import org.afterglow.model.Session;
import org.afterglow.model.SessionKind;
import org.afterglow.modules.ModuleQuestion;
import org.afterglow.modules.PracticeModules;
import org.afterglow.ui.Clip;
import org.afterglow.ui.News;
import org.afterglow.ui.Theme;
import org.afterglow.ui.Tone;
import org.afterglow.ui.WidgetKey;
import org.afterglow.ui.entries.internal.Messages;
import org.afterglow.ui.entries.internal.Whose;
import org.afterglow.ui.entries.internal.form.Offer;
import org.afterglow.ui.entries.internal.form.OfferDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** Questions of modules that could be asked: the first few, and the way to all of them. They are offered, and go nowhere by themselves. */
final class QuestionsPane {

	private static final int SHOWN = 2;
	/** Of the height of letters in points, which is near enough. */
	private static final int LOW_LINES = 40;
	private static final int INSET = 14;
	private static final int GAP = 8;

	private final PracticeModules modules;
	private final Composite pane;
	private List<ModuleQuestion> offered = List.of();
	private boolean low;

	QuestionsPane(Composite parent, PracticeModules modules) {
		this.modules = modules;
		pane = WidgetKey.key(new Composite(parent, SWT.NONE), "entries.questions");
		GridLayout layout = new GridLayout();
		layout.marginWidth = INSET;
		layout.marginHeight = GAP;
		layout.verticalSpacing = GAP;
		pane.setLayout(layout);
		pane.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
		((GridData) pane.getLayoutData()).exclude = true;
		pane.setVisible(false);
		parent.addListener(SWT.Resize, event -> {
			if (isLow() != low) {
				fill();
				parent.layout(true, true);
			}
		});
	}

	/** In a low list the questions would stand where its rows are: one line leads to them. */
	private boolean isLow() {
		return pane.getParent().getClientArea().height < LOW_LINES * Theme.smallBold().getFontData()[0].getHeight();
	}

	/** @param module id of the one whose entries are listed; empty for those of every module in use */
	void show(Optional<Whose> whose, Optional<String> module) {
		Optional<SessionKind> kind = whose.flatMap(Whose::session).map(Session::kind);
		List<ModuleQuestion> now = whose.isEmpty() ? List.of() : modules.questions().stream()
				.filter(each -> module.isEmpty() || module.get().equals(each.module().id()))
				.filter(each -> kind.isEmpty() || each.question().sessionKinds().isEmpty() || each.question().sessionKinds().contains(kind.get())).toList();
		if (now.equals(offered)) {
			return;
		}
		offered = now;
		fill();
		((GridData) pane.getLayoutData()).exclude = now.isEmpty();
		pane.setVisible(!now.isEmpty());
	}

	private void fill() {
		for (Control child : pane.getChildren()) {
			child.dispose();
		}
		low = isLow();
		if (offered.isEmpty()) {
			return;
		}
		if (low) {
			link(Messages.questions);
			return;
		}
		label(Messages.questions).setFont(Theme.smallBold());
		offered.stream().limit(SHOWN).forEach(each -> label(Messages.with(Messages.quotedQuestion, text(each))));
		if (offered.size() > SHOWN) {
			link(Messages.moreQuestions);
		}
	}

	private void link(String words) {
		Link all = WidgetKey.key(new Link(pane, SWT.NONE), "entries.questions.all");
		all.setText("<a>" + words + "</a>");
		all.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> all()));
	}

	private Label label(String words) {
		Label label = new Label(pane, SWT.WRAP);
		label.setText(words.replace("&", "&&"));
		label.setForeground(Theme.colour(Tone.INK2));
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = 1;
		label.setLayoutData(data);
		return label;
	}

	/** All of them; the one that is chosen can be pasted where it is wanted. */
	private void all() {
		List<Offer<Question>> offers = offered.stream().map(each -> new Offer<>(each.question(), text(each), "")).toList();
		new OfferDialog<>(pane.getShell(), Messages.questions, offers, List.of()).ask().ifPresent(choice -> {
			Clip.copy(pane.getDisplay(), choice.offer().name());
			News.say(Messages.questionCopied);
		});
	}

	private static String text(ModuleQuestion asked) {
		return asked.question().text().in(Locale.getDefault());
	}
}
