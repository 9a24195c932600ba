package org.keqing.internal.exchange.ui;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.keqing.evaluation.Committee;
import org.keqing.evaluation.CommitteeMember;
import org.keqing.evaluation.CommitteeRole;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.RoleWeights;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundRequest;
import org.keqing.evaluation.Scope;
import org.keqing.exchange.ImportException;
import org.keqing.exchange.ImportKind;
import org.keqing.exchange.ImportRequest;
import org.keqing.exchange.ImportService;
import org.keqing.exchange.SampleCompany;
import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/** Loads the sample company and evaluates its clients. */
final class SampleData {

	private static final String PROFILE = "classicmodels"; //$NON-NLS-1$
	private static final String SCHEME = "distributor.weighted-four-tier"; //$NON-NLS-1$
	private static final LocalDate FROM = LocalDate.of(2004, 6, 1);
	private static final LocalDate AS_OF = LocalDate.of(2005, 5, 31);

	private final ImportService imports;
	private final EvaluationService evaluation;
	private final String user;

	SampleData(ImportService imports, EvaluationService evaluation, String user) {
		this.imports = imports;
		this.evaluation = evaluation;
		this.user = user;
	}

	/** Imports the sample files and confirms a round over them, unless that round is there. */
	void load(Store store, String roundName, Progress progress) throws IOException, ImportException, StoreException {
		Path folder = Files.createTempDirectory("keqing-samples"); //$NON-NLS-1$
		try {
			unpack(folder);
			for (ImportKind kind : List.of(ImportKind.CLIENTS, ImportKind.TRADES, ImportKind.DUES)) {
				imports.run(store, ImportRequest.of(kind, user, folder.resolve(PROFILE)).withProfile(PROFILE), progress);
			}
			imports.run(store, ImportRequest.of(ImportKind.GRADES, user, folder.resolve("grades.csv")), progress); //$NON-NLS-1$
			SampleCompany.sign(store, user);
			if (evaluation.find(store, roundName).isEmpty()) {
				Committee committee = committee(Files.readString(folder.resolve("committee.csv"), StandardCharsets.UTF_8)); //$NON-NLS-1$
				Round round = evaluation.prepare(store,
						new RoundRequest(roundName, SCHEME, 0, FROM, AS_OF, committee, Scope.ALL, user), progress);
				evaluation.evaluate(store, round.id(), progress);
				evaluation.confirm(store, round.id(), user, progress);
			}
		} finally {
			delete(folder);
		}
	}

	/** The committee out of lines {@code person,role} under a header. */
	static Committee committee(String csv) {
		List<CommitteeMember> members = csv.lines().skip(1).filter(l -> !l.isBlank()).map(l -> l.split(",")) //$NON-NLS-1$
				.map(c -> new CommitteeMember(c[0], CommitteeRole.valueOf(c[1].strip().toUpperCase(Locale.ROOT)))).toList();
		return new Committee(members, RoleWeights.EQUAL);
	}

	private static void unpack(Path folder) throws IOException {
		try (InputStream in = SampleData.class.getResourceAsStream("/samples/classicmodels.zip"); ZipInputStream zip = new ZipInputStream(in)) { //$NON-NLS-1$
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				Path file = folder.resolve(entry.getName()).normalize();
				if (!entry.isDirectory() && file.startsWith(folder)) {
					Files.createDirectories(file.getParent());
					Files.copy(zip, file);
				}
			}
		}
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}
}
