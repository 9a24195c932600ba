package org.keqing.internal.cli;

import java.util.List;

/** The commands that come with the platform. */
final class PlatformCommands {

	/** In the order of the help. */
	static final List<Class<?>> ALL = List.of(ImportCommand.class, SchemesCommand.class, EvaluateCommand.class, ExplainCommand.class, ReportCommand.class,
			PacksCommand.class, ExportCommand.class, CheckCommand.class, BackupCommand.class, RestoreCommand.class, ScoringCommand.class,
			PublicationCommand.class, CalibrationCommand.class, MigrationCommand.class, CompareCommand.class, WhatIfCommand.class, BackTestCommand.class,
			DemoCommand.class);

	private PlatformCommands() {
	}
}
