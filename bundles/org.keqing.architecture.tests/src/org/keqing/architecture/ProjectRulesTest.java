package org.keqing.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The project keeps its own rules")
class ProjectRulesTest {

	private final Workspace project = Workspace.project();

	@Test
	void theProjectIsFound() {
		assertTrue(project.bundles().stream().anyMatch(bundle -> bundle.name().equals("org.keqing.model")), "no bundles below " + project.root());
		assertTrue(project.bundles().stream().anyMatch(bundle -> !bundle.sources().isEmpty()));
	}

	@Test
	void layersAreKept() {
		assertNone(LayerRule.check(project));
	}

	@Test
	void extensionPointsAreDocumentedAndPluginXmlIsTrue() {
		assertNone(ExtensionRule.check(project));
	}

	@Test
	void whatMigrationsFillIsNamed() {
		assertNone(MigrationRule.check(project));
	}

	@Test
	void messagesAreCompleteInBothLanguages() {
		assertNone(MessagesRule.check(project));
	}

	@Test
	void everyViewEditorAndWizardHasItsPageOfHelp() {
		assertNone(HelpRule.check(project));
	}

	@Test
	void sourcesAreSmallAndTidy() {
		assertNone(SourceRule.check(project));
	}

	@Test
	void exportedTypesAreDocumented() {
		assertNone(ApiRule.check(project));
	}

	@Test
	void everythingIsDeliveredAndNoticed() {
		assertNone(DeliveryRule.check(project));
	}

	private static void assertNone(List<String> problems) {
		assertEquals("", String.join("\n", problems));
	}
}
