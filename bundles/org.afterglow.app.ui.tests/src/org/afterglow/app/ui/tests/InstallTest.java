package org.afterglow.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.afterglow.install.InstallRefused;
import org.afterglow.install.InstallRefused.Reason;
import org.afterglow.install.ModuleInstaller;
import org.afterglow.install.ModulePack;
import org.afterglow.install.Parcel;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modules go in and out through p2 itself, or everything stays as it was and a sentence says why. */
class InstallTest {

	private static final List<String> NOTHING = List.of("org.afterglow.framework");
	private static final List<String> ACT = List.of("org.afterglow.framework", "org.example.act", "org.example.act.feature.feature.group");

	@TempDir
	private Path temp;
	private EmptyInstallation installation;
	private ModuleInstaller installer;
	private int made;

	@BeforeEach
	void makeInstallation() throws ProvisionException, IOException {
		installation = new EmptyInstallation(temp.resolve("installation"));
		installer = installation.installer();
	}

	@AfterEach
	void endInstallation() {
		installation.close();
	}

	private ModuleZip act() {
		return new ModuleZip(installation.agent(), temp.resolve("act" + made++));
	}

	private void install(Path file) throws InstallRefused {
		try (Parcel parcel = installer.look(file, ModuleInstaller.PATIENT)) {
			installer.install(parcel, ModuleInstaller.PATIENT);
		}
	}

	private InstallRefused refused(Reason reason, Path file) {
		InstallRefused refused = assertThrows(InstallRefused.class, () -> install(file));
		assertEquals(reason, refused.reason(), refused::technical);
		assertEquals(NOTHING, installation.units());
		return refused;
	}

	@Test
	void aModuleIsLookedAtInstalledReplacedAndRemoved() throws Exception {
		Path zip = act().zip();
		try (Parcel parcel = installer.look(zip, ModuleInstaller.PATIENT)) {
			ModulePack pack = parcel.packs().getFirst();
			assertEquals("org.example.act.feature ACT 1.0.0 A. Author [org.example.act]",
					String.join(" ", pack.id(), pack.name(), pack.version(), pack.author(), pack.modules().toString()));
			assertEquals("Acceptance and commitment: values, committed actions, defusion.", pack.description());
			assertEquals(NOTHING, installation.units(), "looking installs nothing");
			installer.install(parcel, ModuleInstaller.PATIENT);
		}
		assertEquals(ACT, installation.units());
		assertTrue(Files.exists(installation.folder().resolve("plugins/org.example.act_1.0.0.jar")));
		InstallRefused again = assertThrows(InstallRefused.class, () -> install(zip));
		assertEquals("ACT 1.0.0 is installed already.", again.sentence(Locale.ENGLISH));
		install(act().version("1.1.0").zip());
		assertEquals(ACT, installation.units(), "the older one gave way");
		assertEquals(List.of("1.1.0"), installer.installed().stream().map(ModulePack::version).toList());
		assertEquals("1.1.0", installer.remove("org.example.act", ModuleInstaller.PATIENT).version());
		assertEquals(NOTHING, installation.units());
		assertEquals(Reason.NOT_INSTALLED,
				assertThrows(InstallRefused.class, () -> installer.remove("org.example.act", ModuleInstaller.PATIENT)).reason());
		install(ModuleZip.zip(act().repository().getParent()));
		assertEquals(ACT, installation.units(), "a repository in a folder of the zip, and once more after it was removed");
	}

	@Test
	void whatIsMissingIsNamed() throws Exception {
		InstallRefused needs = refused(Reason.NEEDS, act().importing("org.afterglow.framework,org.example.chart").zip());
		assertEquals("ACT needs org.example.chart, which is neither installed nor in this zip. Nothing was changed.", needs.sentence(Locale.ENGLISH));
		assertTrue(needs.technical().contains("org.example.chart"), needs.technical());
		refused(Reason.OTHER_VERSION, act().importing("org.afterglow.framework;version=\"[2.0,3)\"").zip());
		refused(Reason.NO_MODULE, act().importing("org.example.chart").zip());
	}

	@Test
	void aFileThatIsMissingOrNotAsItWasMadeInstallsNothing() throws Exception {
		Path repository = act().repository();
		Files.delete(repository.resolve("plugins/org.example.act_1.0.0.jar"));
		refused(Reason.INCOMPLETE, ModuleZip.zip(repository));
		Path changed = act().repository();
		Files.writeString(changed.resolve("plugins/org.example.act_1.0.0.jar"), "something else");
		refused(Reason.INCOMPLETE, ModuleZip.zip(changed));
	}

	@Test
	void nobodyElseIsAsked() throws Exception {
		AtomicInteger asked = new AtomicInteger();
		try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
			Thread.ofPlatform().daemon().start(() -> count(server, asked));
			String there = "http://localhost:" + server.getLocalPort();
			Path repository = act().repository();
			Plain.replace(repository, "content", "<units ", "<references size='2'><repository uri='" + there + "/m' url='" + there
					+ "/m' type='0' options='1'/><repository uri='" + there + "/a' url='" + there + "/a' type='1' options='1'/></references><units ");
			Plain.replace(repository, "artifacts", "<property ", "<property name='p2.mirrorsURL' value='" + there + "/mirrors'/><property ");
			install(ModuleZip.zip(repository));
			assertEquals(ACT, installation.units());
			Path elsewhere = act().version("1.2.0").repository();
			Plain.replace(elsewhere, "artifacts", "${repoUrl}/plugins", there + "/plugins");
			assertEquals(Reason.POINTS_ELSEWHERE, assertThrows(InstallRefused.class, () -> install(ModuleZip.zip(elsewhere))).reason());
			assertEquals(0, asked.get());
		}
	}

	private static void count(ServerSocket server, AtomicInteger asked) {
		try {
			while (true) {
				server.accept().close();
				asked.incrementAndGet();
			}
		} catch (IOException e) {
			// The server was closed: the test is over.
			return;
		}
	}

	@Test
	void stoppedOrNotAllowedNothingIsChanged() throws Exception {
		List<Path> before = unwrapped();
		Path zip = act().zip();
		assertThrows(CancellationException.class, () -> installer.look(zip, () -> true).close());
		try (Parcel parcel = installer.look(zip, ModuleInstaller.PATIENT)) {
			assertThrows(CancellationException.class, () -> installer.install(parcel, () -> true));
			assertEquals(NOTHING, installation.units());
			Path away = installation.folder().resolveSibling("away");
			Files.move(installation.folder(), away);
			Files.writeString(installation.folder(), "no folder");
			InstallRefused refused = assertThrows(InstallRefused.class, () -> installer.install(parcel, ModuleInstaller.PATIENT));
			assertEquals(Reason.NOT_WRITABLE, refused.reason());
			assertTrue(refused.sentence(Locale.ENGLISH).contains(installation.folder().toString()));
		}
		assertEquals(before, unwrapped());
	}

	/** What lies unwrapped in the folder for temporary files. */
	private static List<Path> unwrapped() throws IOException {
		try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			return files.filter(file -> file.getFileName().toString().startsWith("afterglow-module")).sorted().toList();
		}
	}
}
