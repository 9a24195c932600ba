package org.keqing.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Each rule finds the breach that it is there for")
class RulesCanFailTest {

	@TempDir
	Path root;

	@Test
	void aModelThatUsesTheStore() throws IOException {
		bundle("org.keqing.store", "");
		bundle("org.keqing.model", "Require-Bundle: org.eclipse.emf.ecore,\n org.keqing.store\n");
		assertFound(LayerRule.check(workspace()), "org.keqing.model: may not use org.keqing.store");
	}

	@Test
	void aBreachInAnImportStatementOnly() throws IOException {
		bundle("org.keqing.evaluation", "");
		bundle("org.keqing.tiering", "");
		file("bundles/org.keqing.tiering/src/org/keqing/tiering/A.java", "package org.keqing.tiering;\nimport org.keqing.evaluation.Round;\nclass A {\n}\n");
		assertFound(LayerRule.check(workspace()), "org.keqing.tiering: may not use org.keqing.evaluation");
	}

	@Test
	void anInternalPackageForEverybody() throws IOException {
		bundle("org.keqing.store", "Export-Package: org.keqing.store,\n org.keqing.internal.store;x-internal:=true\n");
		assertFound(LayerRule.check(workspace()), "org.keqing.store: exports the internal package org.keqing.internal.store to everybody");
	}

	@Test
	void aBundleThatReachesIntoTheInternalsOfAnother() throws IOException {
		bundle("org.keqing.ui", "");
		file("bundles/org.keqing.ui/src/org/keqing/internal/ui/Box.java", "package org.keqing.internal.ui;\npublic class Box {\n}\n");
		bundle("org.keqing.client.ui", "Require-Bundle: org.keqing.ui\n");
		file("bundles/org.keqing.client.ui/src/org/keqing/internal/client/ui/A.java",
				"package org.keqing.internal.client.ui;\nimport org.keqing.internal.ui.Box.Lid;\nclass A {\n}\n");
		assertFound(LayerRule.check(workspace()), "org.keqing.client.ui: reaches into the internals of org.keqing.ui");
	}

	@Test
	void aPackThatUsesAnotherPackOrTheWorkbench() throws IOException {
		bundle("org.keqing.pack.a", "");
		bundle("org.keqing.ui", "");
		bundle("org.keqing.pack.b", "Require-Bundle: org.keqing.pack.a, org.keqing.ui\n");
		assertFound(LayerRule.check(workspace()), "org.keqing.pack.b: may not use org.keqing.pack.a");
		assertFound(LayerRule.check(workspace()), "org.keqing.pack.b: may not use org.keqing.ui");
	}

	@Test
	void commandsAreWrittenWithTheirApiAndNotWithTheProgram() throws IOException {
		bundle("org.keqing.command", "");
		bundle("org.keqing.cli", "Require-Bundle: org.keqing.command\n");
		file("bundles/org.keqing.command/src/org/keqing/internal/command/Usage.java", "package org.keqing.internal.command;\npublic class Usage {\n}\n");
		bundle("org.keqing.contract", "Require-Bundle: org.keqing.command, org.keqing.cli\n");
		bundle("org.keqing.pack.a", "Require-Bundle: org.keqing.command, org.keqing.cli\n");
		file("bundles/org.keqing.pack.a/src/org/keqing/pack/a/A.java", "package org.keqing.pack.a;\nimport org.keqing.internal.command.Usage;\nclass A {\n}\n");
		var problems = LayerRule.check(workspace());
		assertFound(problems, "org.keqing.contract: may not use org.keqing.cli");
		assertFound(problems, "org.keqing.pack.a: may not use org.keqing.cli");
		assertFound(problems, "org.keqing.pack.a: reaches into the internals of org.keqing.command");
		assertEquals(3, problems.size(), problems.toString());
	}

	@Test
	void testsThatUseWhatTheirHostCanDoWithout() throws IOException {
		bundle("org.keqing.support", "");
		bundle("org.keqing.contract", "");
		bundle("org.keqing.dossier.report", "Require-Bundle: org.keqing.contract;resolution:=optional,\n org.keqing.support;resolution:=optional\n");
		bundle("org.keqing.dossier.report.tests", "Fragment-Host: org.keqing.dossier.report\nRequire-Bundle: org.keqing.contract\n");
		file("bundles/org.keqing.dossier.report.tests/src/org/keqing/internal/dossier/report/ATest.java",
				"package org.keqing.internal.dossier.report;\nimport org.keqing.contract.ContractService;\nimport org.keqing.support.care.CareService;\nclass ATest {\n}\n");
		assertEquals(List.of("org.keqing.dossier.report.tests: uses org.keqing.support, which its host requires only optionally, and does not require it"), LayerRule.check(workspace()));
	}

	@Test
	void aBundleWithoutARoom() throws IOException {
		bundle("org.keqing.store", "");
		bundle("org.keqing.misc", "Require-Bundle: org.keqing.store\n");
		assertFound(LayerRule.check(workspace()), "org.keqing.misc: may not use org.keqing.store");
	}

	@Test
	void swtOutsideTheUserInterface() throws IOException {
		bundle("org.keqing.store", "Require-Bundle: org.eclipse.ui;bundle-version=\"[3,4)\"\n");
		file("bundles/org.keqing.store/src/org/keqing/store/A.java", "package org.keqing.store;\nimport org.eclipse.swt.widgets.Shell;\nclass A {\n}\n");
		var problems = LayerRule.check(workspace());
		assertFound(problems, "org.keqing.store: is no user interface bundle but names org.eclipse.ui in Require-Bundle");
		assertFound(problems, "is no user interface code but imports org.eclipse.swt.widgets.Shell;");
	}

	@Test
	void whatIsAllowedIsNotReported() throws IOException {
		bundle("org.keqing.model", "");
		bundle("org.keqing.store", "Require-Bundle: org.keqing.model\n");
		bundle("org.keqing.ui", "Require-Bundle: org.eclipse.ui, org.keqing.store\n");
		bundle("org.keqing.evaluation", "Require-Bundle: org.keqing.store\n");
		bundle("org.keqing.evaluation.ui", "Require-Bundle: org.keqing.evaluation, org.keqing.ui, org.eclipse.jface\n");
		bundle("org.keqing.pack.a", "Require-Bundle: org.keqing.evaluation\n");
		bundle("org.keqing.pack.a.ui", "Require-Bundle: org.keqing.pack.a, org.keqing.ui\n");
		assertEquals(List.of(), LayerRule.check(workspace()));
	}

	@Test
	void anExtensionPointWithoutSchemaOrWithAnEmptyOne() throws IOException {
		bundle("org.keqing.tiering", "");
		file("bundles/org.keqing.tiering/plugin.xml", """
				<plugin>
				  <extension-point id="none" name="None" schema="schema/none.exsd"/>
				  <extension-point id="schemes" name="Schemes" schema="schema/schemes.exsd"/>
				</plugin>""");
		file("bundles/org.keqing.tiering/schema/schemes.exsd", """
				<schema>
				  <annotation><documentation>short</documentation></annotation>
				  <element name="scheme"><complexType><attribute name="file"/></complexType></element>
				</schema>""");
		var problems = ExtensionRule.check(workspace());
		assertFound(problems, "extension point none has no schema");
		assertFound(problems, "extension point schemes is not named in releng/docs/architecture.md");
		assertFound(problems, "schema/schemes.exsd has no section \"since\"");
		assertFound(problems, "schema/schemes.exsd has no section \"examples\"");
		assertFound(problems, "schema/schemes.exsd has no description");
		assertFound(problems, "attribute scheme/file has no description");
	}

	@Test
	void aClassAndAFileThatDoNotExist() throws IOException {
		bundle("org.keqing.ui", "");
		file("bundles/org.keqing.ui/src/org/keqing/internal/ui/Here.java", "package org.keqing.internal.ui;\npublic class Here {\n}\n");
		file("bundles/org.keqing.ui/plugin.xml", """
				<plugin><extension point="org.eclipse.ui.views">
				  <view class="org.keqing.internal.ui.Gone" icon="icons/gone.svg"/>
				  <view class="org.keqing.internal.ui.Here:parameter"/>
				</extension></plugin>""");
		var problems = ExtensionRule.check(workspace());
		assertFound(problems, "names the class org.keqing.internal.ui.Gone");
		assertFound(problems, "names the file icons/gone.svg");
		assertEquals(2, problems.size(), problems.toString());
	}

	@Test
	void messagesThatDiffer() throws IOException {
		bundle("org.keqing.ui", "Bundle-Vendor: %providerName\n");
		var folder = "bundles/org.keqing.ui/src/org/keqing/internal/ui/";
		file(folder + "messages.properties", "LabelTier=Tier\nMsgRows={0} of {1}\nOnlyEnglish=x\n");
		file(folder + "messages_zh_CN.properties", "LabelTier=T\nMsgRows={0}\nOnlyChinese=x\n");
		file(folder + "Messages.java", "class Messages {\n\tpublic static String LabelTier;\n\tpublic static String MsgRows;\n\tpublic static String NotWritten;\n}\n");
		var problems = MessagesRule.check(workspace());
		assertFound(problems, "messages_zh_CN.properties: lacks OnlyEnglish");
		assertFound(problems, "messages.properties: lacks OnlyChinese");
		assertFound(problems, "other placeholders than the English text in MsgRows");
		assertFound(problems, "messages.properties: lacks NotWritten of Messages");
		assertFound(problems, "Messages.java: lacks the field OnlyEnglish");
		assertFound(problems, "plugin.properties lacks providerName");
	}

	@Test
	void messagesWithoutTranslation() throws IOException {
		bundle("org.keqing.ui", "");
		file("bundles/org.keqing.ui/plugin.properties", "pluginName=x\n");
		assertFound(MessagesRule.check(workspace()), "bundles/org.keqing.ui/plugin.properties: has no Chinese counterpart");
	}

	@Test
	void aPluralThatThePlatformBinds() throws IOException {
		bundle("org.keqing.ui", "");
		file("bundles/org.keqing.ui/src/messages.properties", "MsgRows={0} {0|row|rows}\n");
		file("bundles/org.keqing.ui/src/A.java", "class A {\n\tString a = NLS.bind(Messages.MsgRows, 1);\n}\n");
		assertFound(MessagesRule.check(workspace()), "A.java: MsgRows has forms by number");
	}

	@Test
	void aLongFileWithLeftOvers() throws IOException {
		bundle("org.keqing.ui", "");
		var open = "// " + "TO" + "DO later\n";
		file("bundles/org.keqing.ui/src/A.java", "class A {\n" + open + "\tvoid a(Exception e) {\n\t\te.print" + "StackTrace();\n\t}\n" + "\n".repeat(500) + "}\n");
		var problems = SourceRule.check(workspace());
		assertFound(problems, "the ceiling is 500");
		assertFound(problems, "has an open end");
		assertFound(problems, "prints a stack trace");
	}

	@Test
	void aPathOfOneMachine() throws IOException {
		file("releng/docs/page.md", "Look into /" + "home/li/keqing for more.\n");
		file("releng/docs/other.md", "See https://example.org/" + "home/page and ~/.m2.\n");
		var problems = SourceRule.check(workspace());
		assertFound(problems, "releng/docs/page.md: names a path of one machine");
		assertEquals(1, problems.size(), problems.toString());
	}

	@Test
	void anExportedTypeWithoutJavadoc() throws IOException {
		bundle("org.keqing.store", "Export-Package: org.keqing.store\n");
		file("bundles/org.keqing.store/src/org/keqing/store/A.java", "package org.keqing.store;\n\npublic final class A {\n}\n");
		file("bundles/org.keqing.store/src/org/keqing/store/B.java", "package org.keqing.store;\n\n/** Something. */\npublic record B() {\n}\n");
		var problems = ApiRule.check(workspace());
		assertFound(problems, "the exported type A has no javadoc");
		assertFound(problems, "the javadoc of B has no @since");
	}

	@Test
	void aBundleWithoutFeatureAndAFeatureWithoutSite() throws IOException {
		bundle("org.keqing.store", "");
		file("features/org.keqing.feature/feature.xml", "<feature id=\"org.keqing.feature\"><plugin id=\"org.keqing.gone\"/></feature>");
		var problems = DeliveryRule.check(workspace());
		assertFound(problems, "org.keqing.store: must stand in exactly one feature");
		assertFound(problems, "org.keqing.gone: stands in [org.keqing.feature] but does not exist");
		assertFound(problems, "org.keqing.feature: is not in the update site");
	}

	@Test
	void aNoticeThatIsNotCurrent() throws IOException {
		file("targets/org.keqing.target/org.keqing.target.target",
				"<dependency><groupId>a</groupId><artifactId>b</artifactId><version>1</version></dependency>");
		file("THIRD-PARTY.md", "| `a:b:0` | x |\n");
		var problems = DeliveryRule.check(workspace());
		assertFound(problems, "lacks a:b:1");
		assertFound(problems, "lists a:b:0");
	}

	private Workspace workspace() {
		return new Workspace(root);
	}

	@Test
	void aMigrationThatFillsATableWithoutSayingSo() throws IOException {
		bundle("org.keqing.a", "");
		file("bundles/org.keqing.a/plugin.xml", "<plugin><extension point=\"org.keqing.store.migrations\"><migrations path=\"db/migration\" filled=\"limit, gone\"/></extension></plugin>");
		file("bundles/org.keqing.a/db/migration/common/V1__a.sql", """
				-- INSERT INTO comment VALUES (1);
				CREATE TABLE rate (name VARCHAR(9));
				insert into Rate (name) VALUES ('a;b'), ('-- c');
				INSERT INTO limit VALUES (1);
				""");
		file("bundles/org.keqing.a/db/migration/derby/V2__a.sql", "CREATE TRIGGER seal AFTER UPDATE ON rate REFERENCING OLD AS o FOR EACH ROW\nINSERT INTO rate_seal (id) VALUES (o.id);\n");
		file("bundles/org.keqing.a/db/migration/postgresql/V2__a.sql", "CREATE FUNCTION seal() RETURNS trigger AS $$\nBEGIN\n  x := 1;\n  INSERT INTO rate_seal VALUES (1);\nEND $$ LANGUAGE plpgsql;\n");
		assertEquals(List.of("org.keqing.a: db/migration/common/V1__a.sql fills the table rate, which the migrations extension does not name in filled",
				"org.keqing.a: the migrations extension names the table gone in filled, but no script fills it"), MigrationRule.check(workspace()));
	}

	@Test
	void aViewOrWizardWithoutItsPageAndPagesThatLeadNowhere() throws IOException {
		bundle("org.keqing.a.ui", "");
		file("bundles/org.keqing.a.ui/plugin.xml", "<plugin><extension point=\"org.eclipse.ui.views\"><view id=\"a.one\" class=\"X\"/><view id=\"a.two\" class=\"X\"/></extension></plugin>");
		file("bundles/org.keqing.a.ui/src/a/NewWizard.java", "package a;\npublic final class NewWizard extends Wizard {\n}\n");
		for (var language : List.of("", "nl/zh/CN/")) {
			var folder = "bundles/org.keqing.help/" + language;
			file(folder + "toc.xml", "<toc><topic label=\"A\" href=\"html/a.html\"/></toc>");
			file(folder + "contexts.xml", "<contexts><context id=\"a_one\"><topic href=\"html/a.html\" label=\"A\"/></context></contexts>");
			file(folder + "html/a.html", "<html><body><p><a href=\"gone.html\">x</a><img src=\"../images/no.png\"/></p></body></html>");
		}
		file("bundles/org.keqing.help/html/lost.html", "<html><body/></html>");
		file("bundles/org.keqing.help/images/lost.png", "");
		var problems = HelpRule.check(workspace());
		assertFound(problems, "org.keqing.a.ui: a.two has no page of help in Chinese");
		assertFound(problems, "org.keqing.a.ui: a.NewWizard has no page of help in English");
		assertFound(problems, "html/a.html: leads to gone.html");
		assertFound(problems, "html/a.html: leads to ../images/no.png");
		assertFound(problems, "html/lost.html: does not stand in the table of contents");
		assertFound(problems, "images/lost.png: no page shows it");
		assertEquals(List.of(), problems.stream().filter(problem -> problem.contains("a.one")).toList());
	}

	private void bundle(String name, String headers) throws IOException {
		file("bundles/" + name + "/META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nBundle-SymbolicName: " + name + ";singleton:=true\n" + headers);
	}

	private void file(String path, String text) throws IOException {
		var file = root.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	private static void assertFound(List<String> problems, String part) {
		assertTrue(problems.stream().anyMatch(problem -> problem.contains(part)), "not found: " + part + "\nin " + String.join("\n", problems));
	}
}
