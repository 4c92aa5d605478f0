package org.afterglow.architecture.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;

/**
 * What a package offers to others, read from its sources: the names, and the types in them, that a line of somebody else's can
 * depend on. The compiler of the JDK parses them; nothing needs to be built.
 */
final class ApiSource {

	private static final Pattern SIMPLE_NAME = Pattern.compile("(?<![\\w.])[A-Z]\\w*\\b");

	private final Set<String> lines = new TreeSet<>();
	private final List<String> undocumented = new ArrayList<>();
	private final Map<String, String> imports = new HashMap<>();
	private final DocTrees docs;
	private CompilationUnitTree unit;

	private ApiSource(DocTrees docs) {
		this.docs = docs;
	}

	/** @param sources of one package */
	static ApiSource of(List<Path> sources) {
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
			JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
					files.getJavaFileObjectsFromPaths(sources));
			ApiSource api = new ApiSource(DocTrees.instance(task));
			for (CompilationUnitTree unit : task.parse()) {
				api.read(unit);
			}
			return api;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** One for each type and member, sorted. */
	List<String> lines() {
		return List.copyOf(lines);
	}

	/** Types and members without a word on what they mean, and types that do not say since when they are there. */
	List<String> undocumented() {
		return undocumented;
	}

	private void read(CompilationUnitTree tree) {
		unit = tree;
		imports.clear();
		for (ImportTree each : tree.getImports()) {
			String name = each.getQualifiedIdentifier().toString();
			imports.put(name.substring(name.lastIndexOf('.') + 1), name);
		}
		TreePath path = new TreePath(tree);
		for (Tree type : tree.getTypeDecls()) {
			if (type instanceof ClassTree known && known.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
				type(known, known.getSimpleName().toString(), new TreePath(path, known));
			}
		}
	}

	private void type(ClassTree type, String name, TreePath path) {
		boolean open = type.getKind() == Kind.INTERFACE;
		lines.add(name + " : " + words(type.getModifiers().getFlags()) + annotations(type) + word(type.getKind()) + parameters(type)
				+ clause(" extends ", type.getExtendsClause() == null ? List.of() : List.of(type.getExtendsClause()))
				+ clause(open ? " extends " : " implements ", type.getImplementsClause()));
		// A line each: one more kind breaks nobody, for only the program tells them apart.
		type.getPermitsClause().forEach(each -> lines.add(name + " permits " + type(each)));
		document(name, path, true);
		if (type.getKind() == Kind.RECORD) {
			record(type, name);
		}
		for (Tree member : type.getMembers()) {
			TreePath its = new TreePath(path, member);
			if (member instanceof ClassTree inner && isOffered(inner.getModifiers().getFlags(), open)) {
				type(inner, name + "." + inner.getSimpleName(), its);
			} else if (member instanceof MethodTree method && isOffered(method.getModifiers().getFlags(), open)) {
				method(method, name, type.getKind() == Kind.RECORD, its);
			} else if (member instanceof VariableTree field && isOffered(field.getModifiers().getFlags(), open)) {
				field(field, name, its);
			}
		}
	}

	private void record(ClassTree type, String name) {
		List<VariableTree> components = type.getMembers().stream().filter(VariableTree.class::isInstance).map(VariableTree.class::cast)
				.filter(each -> !each.getModifiers().getFlags().contains(Modifier.STATIC)).toList();
		lines.add(name + "(" + components.stream().map(each -> type(each.getType())).collect(Collectors.joining(", ")) + ")");
		components.forEach(each -> lines.add(name + "#" + each.getName() + "() : " + type(each.getType())));
	}

	private void method(MethodTree method, String name, boolean record, TreePath path) {
		boolean constructor = method.getReturnType() == null;
		boolean compact = constructor && record;
		String parameters = method.getParameters().stream().map(each -> type(each.getType())).collect(Collectors.joining(", "));
		boolean overrides = method.getModifiers().getAnnotations().stream().anyMatch(each -> each.getAnnotationType().toString().equals("Override"));
		if (!compact) {
			Set<Modifier> flags = method.getModifiers().getFlags();
			boolean needed = method.getBody() == null && !flags.contains(Modifier.STATIC);
			String thrown = clause(" throws ", method.getThrows());
			lines.add(name + (constructor ? "(" : "#" + method.getName() + "(") + parameters + ")"
					+ (constructor ? "" : " : " + words(flags, Modifier.STATIC, Modifier.PROTECTED) + (needed ? "abstract " : "")
							+ type(method.getReturnType())) + thrown);
		}
		if (!overrides && !compact) {
			document(name + "#" + method.getName(), path, false);
		}
	}

	private void field(VariableTree field, String name, TreePath path) {
		boolean constant = field.toString().contains("/* enum */") || field.getType() == null;
		lines.add(name + "#" + field.getName() + " : " + (constant ? "constant" : type(field.getType())));
		document(name + "#" + field.getName(), path, false);
	}

	private void document(String what, TreePath path, boolean since) {
		String comment = docs.getDocComment(path);
		if (comment == null || comment.isBlank() || since && !what.contains(".") && !comment.contains("@since")) {
			undocumented.add(what);
		}
	}

	private static boolean isOffered(Set<Modifier> flags, boolean inInterface) {
		return inInterface && !flags.contains(Modifier.PRIVATE) || flags.contains(Modifier.PUBLIC) || flags.contains(Modifier.PROTECTED);
	}

	private static String words(Set<Modifier> flags) {
		return words(flags, Modifier.ABSTRACT, Modifier.FINAL, Modifier.SEALED, Modifier.STATIC, Modifier.PROTECTED);
	}

	private static String words(Set<Modifier> flags, Modifier... wanted) {
		return List.of(wanted).stream().filter(flags::contains).map(each -> each + " ").collect(Collectors.joining());
	}

	private String annotations(ClassTree type) {
		return type.getModifiers().getAnnotations().stream().map(each -> each.getAnnotationType().toString())
				.filter(each -> each.equals("ConsumerType") || each.equals("ProviderType")).map(each -> "@" + each + " ")
				.collect(Collectors.joining());
	}

	private static String word(Kind kind) {
		return kind.name().toLowerCase(Locale.ROOT);
	}

	private String parameters(ClassTree type) {
		return type.getTypeParameters().isEmpty() ? "" : "<" + type.getTypeParameters().stream().map(this::type).collect(Collectors.joining(", ")) + ">";
	}

	private String clause(String word, List<? extends Tree> types) {
		return types.isEmpty() ? "" : word + types.stream().map(this::type).collect(Collectors.joining(", "));
	}

	/** With the names that are imported spelled out, so that another type of the same name is another type. */
	private String type(Tree tree) {
		return SIMPLE_NAME.matcher(tree.toString()).replaceAll(name -> imports.getOrDefault(name.group(), name.group()));
	}
}
