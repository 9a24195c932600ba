package org.keqing.internal.evaluation.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.keqing.evaluation.EvaluationException;
import org.keqing.evaluation.EvaluationService;
import org.keqing.evaluation.Round;
import org.keqing.evaluation.RoundValues;
import org.keqing.evaluation.RoundValues.ClientValues;
import org.keqing.report.ReportData;
import org.keqing.report.ReportException;
import org.keqing.report.ReportScope;
import org.keqing.store.Progress;
import org.keqing.store.StoreException;
import org.keqing.tiering.Schemes;
import org.keqing.tiering.model.Dimension;
import org.keqing.tiering.model.Division;
import org.keqing.tiering.model.MatrixScheme;
import org.keqing.tiering.model.RankScheme;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.Tier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Supplies designs of packs with the picture of a round and its figures: of two banded dimensions a map of dots, of a ranking the curve of the cumulated value.
 */
@Component(service = ReportData.class)
public final class PlotData implements ReportData {

	private static final int LABELS = 14;
	private static final int LARGEST = 20;
	private static final int RATIO = 6;

	private final EvaluationService evaluation;
	private final RoundValues values;

	/**
	 * @param evaluation knows the rounds
	 * @param values     knows the numbers of their clients
	 */
	@Activate
	public PlotData(@Reference EvaluationService evaluation, @Reference RoundValues values) {
		this.evaluation = evaluation;
		this.values = values;
	}

	@Override
	public String id() {
		return "org.keqing.evaluation.report.plot";
	}

	@Override
	public Map<String, Object> objects(ReportScope scope, Progress progress) throws ReportException {
		try {
			Round round = RoundClients.round(evaluation, scope);
			Scheme scheme = evaluation.scheme(scope.store(), round.id());
			List<ClientValues> clients = values.values(scope.store(), round.id(), progress);
			SheetTexts texts = new SheetTexts(scope.locale());
			Drawing drawing = switch (scheme) {
				case MatrixScheme matrix when isMap(matrix) -> new Drawing(matrix, clients, scope.locale());
				case RankScheme rank -> new Drawing(rank, clients, scope.locale());
				default -> throw new ReportException(texts.get("NoPlot", round.name()));
			};
			if (drawing.drawn().isEmpty()) {
				throw new ReportException(texts.get("NothingToDraw", round.name()));
			}
			return Map.of("plot", drawing.rows(round, texts));
		} catch (StoreException | EvaluationException e) {
			throw new ReportException(e.getMessage(), e);
		}
	}

	private static boolean isMap(MatrixScheme matrix) {
		return matrix.getDimensions().size() == 2 && matrix.getDimensions().stream().allMatch(dimension -> dimension.getBy() == Division.LIMITS);
	}

	/** One round in the language of the report. */
	private static final class Drawing {
		private final Scheme scheme;
		private final Locale locale;
		private final List<Tier> tiers;
		private final List<ClientValues> largest;
		private final BigDecimal all;

		Drawing(Scheme scheme, List<ClientValues> clients, Locale locale) {
			this.scheme = scheme;
			this.locale = locale;
			this.tiers = Schemes.tiers(scheme);
			this.largest = clients.stream().filter(client -> client.tier() != null).sorted(Comparator.comparing(this::value).reversed().thenComparing(ClientValues::clientId)).toList();
			this.all = largest.stream().map(this::value).filter(value -> value.signum() > 0).reduce(BigDecimal.ZERO, BigDecimal::add);
		}

		/** What a client weighs: the ranked number, else its trade. */
		private BigDecimal value(ClientValues client) {
			BigDecimal value = scheme instanceof RankScheme ? client.parts().getFirst() : client.amount();
			return value == null ? BigDecimal.ZERO : value;
		}

		/** The clients whose numbers are all known, those that the picture can show. */
		List<ClientValues> drawn() {
			return scheme instanceof RankScheme ? largest : largest.stream().filter(client -> client.parts().stream().allMatch(Objects::nonNull)).toList();
		}

		private String part(int index) {
			return Schemes.name(Schemes.parts(scheme).get(index), locale);
		}

		private int place(ClientValues client) {
			return tiers.stream().map(Tier::getId).toList().indexOf(client.tier());
		}

		ReportRows rows(Round round, SheetTexts texts) {
			Map<String, Object> head = new HashMap<>();
			head.put("round", round.name());
			head.put("scheme", texts.get("Scheme", Schemes.name(scheme, locale), Integer.toString(round.schemeVersion())));
			head.put("period", texts.get("Period", round.from(), round.asOf()));
			head.put("clients", largest.size());
			int missing = largest.size() - drawn().size();
			head.put("missing", missing == 0 ? null : texts.get("NotDrawn", missing));
			head.put("picture", scheme instanceof MatrixScheme matrix ? map(matrix) : curve(texts));
			head.put("across", part(0));
			head.put("up", scheme instanceof MatrixScheme ? part(1) : "");
			return new ReportRows(Map.of("head", List.of(head), "tiers", tierRows(), "largest", largestRows()));
		}

		private List<Map<String, Object>> tierRows() {
			List<Map<String, Object>> rows = new ArrayList<>();
			for (int i = 0; i < tiers.size(); i++) {
				String id = tiers.get(i).getId();
				List<ClientValues> of = largest.stream().filter(client -> client.tier().equals(id)).toList();
				BigDecimal value = of.stream().map(this::value).reduce(BigDecimal.ZERO, BigDecimal::add);
				Map<String, Object> row = new HashMap<>();
				row.put("sign", Plot.sign(i));
				row.put("tier", Schemes.name(tiers.get(i), locale));
				row.put("clients", of.size());
				row.put("share", share(BigDecimal.valueOf(of.size()), BigDecimal.valueOf(Math.max(1, largest.size()))));
				row.put("value", value);
				row.put("value_share", share(value, all));
				rows.add(row);
			}
			return rows;
		}

		private static BigDecimal share(BigDecimal part, BigDecimal whole) {
			return whole.signum() == 0 ? BigDecimal.ZERO : part.divide(whole, RATIO, RoundingMode.HALF_UP);
		}

		private List<Map<String, Object>> largestRows() {
			List<Map<String, Object>> rows = new ArrayList<>();
			BigDecimal sum = BigDecimal.ZERO;
			for (ClientValues client : largest.stream().limit(LARGEST).toList()) {
				sum = sum.add(value(client).max(BigDecimal.ZERO));
				Map<String, Object> row = new HashMap<>();
				row.put("number", rows.size() + 1);
				row.put("code", client.clientCode());
				row.put("name", client.clientName());
				row.put("tier", Schemes.name(tiers.get(place(client)), locale));
				row.put("value", value(client));
				row.put("cumulated", share(sum, all));
				row.put("across", client.parts().getFirst());
				row.put("up", client.parts().size() > 1 ? client.parts().get(1) : null);
				rows.add(row);
			}
			return rows;
		}

		private byte[] map(MatrixScheme matrix) {
			Plot plot = new Plot();
			List<ClientValues> known = drawn();
			Axis across = axis(matrix.getDimensions().get(0), known, 0);
			Axis up = axis(matrix.getDimensions().get(1), known, 1);
			limits(matrix.getDimensions().get(0)).forEach(limit -> plot.limit(across.at(limit.doubleValue()), true));
			limits(matrix.getDimensions().get(1)).forEach(limit -> plot.limit(up.at(limit.doubleValue()), false));
			known.reversed().forEach(client -> plot.dot(across.at(client.parts().get(0).doubleValue()), up.at(client.parts().get(1).doubleValue()), place(client)));
			known.stream().limit(LABELS).forEach(client -> plot.word(across.at(client.parts().get(0).doubleValue()), up.at(client.parts().get(1).doubleValue()), client.clientName(),
					Integer.toString(largest.indexOf(client) + 1)));
			across.ticks().forEach(tick -> plot.tickBelow(across.at(tick.doubleValue()), Axis.text(tick, locale)));
			up.ticks().forEach(tick -> plot.tickLeft(up.at(tick.doubleValue()), Axis.text(tick, locale)));
			plot.names(part(0), part(1));
			return plot.png();
		}

		private static Axis axis(Dimension dimension, List<ClientValues> clients, int part) {
			return Axis.of(clients.stream().map(client -> client.parts().get(part)).toList(), limits(dimension));
		}

		private static List<BigDecimal> limits(Dimension dimension) {
			return dimension.getClasses().stream().map(each -> each.getLower()).filter(Objects::nonNull).toList();
		}

		private byte[] curve(SheetTexts texts) {
			Plot plot = new Plot();
			List<double[]> points = new ArrayList<>(List.of(new double[] { 0, 0 }));
			BigDecimal sum = BigDecimal.ZERO;
			for (int i = 0; i < largest.size(); i++) {
				sum = sum.add(value(largest.get(i)).max(BigDecimal.ZERO));
				double across = (i + 1d) / largest.size();
				points.add(new double[] { across, share(sum, all).doubleValue() });
				boolean last = i + 1 == largest.size() || place(largest.get(i)) != place(largest.get(i + 1));
				if (last && i + 1 < largest.size()) {
					plot.limit(across, true);
					plot.word(across, share(sum, all).doubleValue() - 0.06, Schemes.name(tiers.get(place(largest.get(i))), locale) + ": " + (i + 1));
				}
			}
			plot.line(points);
			for (int tick = 0; tick <= 10; tick += 2) {
				plot.tickBelow(tick / 10d, tick * 10 + " %");
				plot.tickLeft(tick / 10d, tick * 10 + " %");
			}
			plot.names(texts.get("ShareOfClients"), texts.get("ShareOf", part(0)));
			return plot.png();
		}
	}
}
