import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Makes a tobacco region: 20,000 licence holders with their trade, dues and committee grades, for the schemes of the pack <em>tobacco</em>. The trade is of January to
 * June 2026, so that the second quarter can be evaluated and its growth is known. The first outlets buy exactly the limits of the tranches. Always gives the same files.
 *
 * <p>Run: {@code java MakeTobaccoRegion.java FOLDER [OUTLETS]}
 */
public final class MakeTobaccoRegion {

	private static final long SEED = 20_260_630;
	private static final List<String> COUNTIES = List.of("Anning", "Baiyun", "Changxing", "Dongping", "Fuyang", "Gaotang", "Huailai", "Jinxiang");
	private static final List<String> MARKETS = List.of("town", "town", "country");
	private static final List<String> SIZES = List.of("small", "small", "small", "medium", "medium", "large");
	private static final List<String> FORMATS = List.of("convenience", "convenience", "grocery", "grocery", "grocery", "supermarket", "department_store", "tobacco_liquor",
			"tobacco_liquor", "entertainment", "other");
	/** Cases in April, the same again in May and in June: the limits of the tranches and what is just above them. */
	private static final List<String> LIMITS = List.of("20.00", "20.01", "14.00", "14.01", "10.00", "10.01", "7.00", "7.01", "4.00", "4.01", "2.00", "2.01", "1.00", "1.01");

	private final Random random = new Random(SEED);
	private int trades;

	private MakeTobaccoRegion() {
	}

	/** Writes {@code clients.csv}, {@code trades.csv}, {@code dues.csv} and {@code grades.csv}. */
	public static void main(String[] args) throws IOException {
		var folder = Files.createDirectories(Path.of(args[0]));
		new MakeTobaccoRegion().write(folder, args.length > 1 ? Integer.parseInt(args[1]) : 20_000);
	}

	private void write(Path folder, int outlets) throws IOException {
		try (var clients = file(folder, "clients.csv"); var trade = file(folder, "trades.csv"); var dues = file(folder, "dues.csv"); var grades = file(folder, "grades.csv")) {
			clients.write("code,name,region,manager,retail.format,retail.market,retail.size\n");
			trade.write("ref,client,date,product,quantity,amount\n");
			dues.write("client,due_date,amount,paid_date,paid_amount\n");
			grades.write("client,evaluator,criterion,grade\n");
			for (var i = 1; i <= outlets; i++) {
				var code = "T%05d".formatted(i);
				clients.write(client(code));
				if (i > LIMITS.size() && chance(3)) {
					continue; // a licence without trade
				}
				var price = 6_000 + random.nextInt(18_000);
				var bought = BigDecimal.ZERO;
				for (var month = 1; month <= 6; month++) {
					var cases = i <= LIMITS.size() ? new BigDecimal(LIMITS.get(i - 1)) : cases(i);
					if (cases.signum() > 0 && (month > 3 || month == 2)) {
						var amount = cases.multiply(BigDecimal.valueOf(price + random.nextInt(500))).setScale(2, RoundingMode.HALF_UP);
						trade.write("R%06d,%s,%s,%s,%s,%s\n".formatted(++trades, code, LocalDate.of(2026, month, 1 + random.nextInt(27)), "mixed", cases,
								month == 2 ? amount.multiply(BigDecimal.valueOf(3)) : amount));
						bought = month > 3 ? amount : bought;
						if (month > 4) {
							dues.write(due(code, month, bought));
						}
					}
				}
				if (!chance(2)) {
					grades.write(grades(code));
				}
			}
		}
	}

	private String client(String code) {
		var county = COUNTIES.get(random.nextInt(COUNTIES.size()));
		return String.join(",", code, "Outlet " + code.substring(1), county, county + " " + (1 + random.nextInt(9)), chance(1) ? "unknown" : one(FORMATS), chance(1) ? "unknown" : one(MARKETS),
				chance(1) ? "unknown" : one(SIZES)) + "\n";
	}

	/** A month of an outlet: most are small, a few are large. */
	private BigDecimal cases(int outlet) {
		var size = Math.exp(0.9 * new Random(SEED + outlet).nextGaussian() + 1.3);
		return BigDecimal.valueOf(Math.round(100 * size * (0.8 + 0.4 * random.nextDouble())), 2);
	}

	private String due(String code, int month, BigDecimal amount) {
		var day = LocalDate.of(2026, month, 10);
		if (chance(4)) {
			return String.join(",", code, day.toString(), amount.toPlainString(), "", "") + "\n";
		}
		var paid = chance(12) ? day.plusDays(1 + random.nextInt(20)) : day.minusDays(random.nextInt(6));
		return String.join(",", code, day.toString(), amount.toPlainString(), paid.toString(), amount.toPlainString()) + "\n";
	}

	/** One evaluator of the county, and for every third outlet a second one. */
	private String grades(String code) {
		var text = new StringBuilder();
		for (var criterion : List.of("support", "influence")) {
			var judged = 6.4 + 2.2 * random.nextGaussian();
			text.append(String.join(",", code, "Zhao Min", criterion, grade(judged))).append('\n');
			if (Integer.parseInt(code.substring(1)) % 3 == 0) {
				text.append(String.join(",", code, "Qian Wei", criterion, grade(judged + random.nextGaussian()))).append('\n');
			}
		}
		return text.toString();
	}

	/** The nearest of the five grades 2, 4, 6, 8, 10. */
	private static String grade(double value) {
		return Long.toString(Math.clamp(Math.round(value / 2), 1, 5) * 2);
	}

	private boolean chance(int percent) {
		return random.nextInt(100) < percent;
	}

	private String one(List<String> values) {
		return values.get(random.nextInt(values.size()));
	}

	private static BufferedWriter file(Path folder, String name) throws IOException {
		return Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8);
	}
}
