import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes {@code grades.csv}: what the three members of a committee might have given the clients of the ClassicModels sample for the criteria of the scheme
 * distributor.weighted-four-tier that no file can answer. Clients that ordered more tend to be judged better. Always gives the same file.
 *
 * <p>Run in this folder: {@code java MakeGrades.java}
 */
public final class MakeGrades {

	private static final long SEED = 20_050_531;
	private static final List<String> EVALUATORS = List.of("Diane Murphy", "Mary Patterson", "Jeff Firrelli");
	private static final List<String> CRITERIA = List.of("management_philosophy", "loyalty", "company_size", "downstream_satisfaction");

	private MakeGrades() {
	}

	/** Writes the file. */
	public static void main(String[] args) throws IOException {
		var random = new Random(SEED);
		var lines = new ArrayList<String>();
		lines.add("client,evaluator,criterion,grade");
		var orders = orders();
		for (var customer : Files.readAllLines(Path.of("classicmodels", "customers.csv"), StandardCharsets.UTF_8).subList(1, 123)) {
			var client = customer.substring(0, customer.indexOf(','));
			var standing = 5.4 + 0.9 * Math.min(orders.getOrDefault(client, 0), 5) + 1.2 * random.nextGaussian();
			for (var criterion : CRITERIA) {
				var judged = standing + 1.2 * random.nextGaussian();
				for (var evaluator : EVALUATORS)
					lines.add(String.join(",", client, evaluator, criterion, grade(judged + 0.8 * random.nextGaussian())));
			}
		}
		Files.writeString(Path.of("grades.csv"), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
	}

	/** Number of orders per customer; a comment in the file may go over several lines. */
	private static Map<String, Integer> orders() throws IOException {
		var orders = new HashMap<String, Integer>();
		for (var line : Files.readAllLines(Path.of("classicmodels", "orders.csv"), StandardCharsets.UTF_8)) {
			var customer = line.substring(line.lastIndexOf(',') + 1);
			if (customer.matches("\\d{3}"))
				orders.merge(customer, 1, Integer::sum);
		}
		return orders;
	}

	/** The nearest of the five grades 2, 4, 6, 8, 10. */
	private static String grade(double value) {
		return Long.toString(Math.clamp(Math.round(value / 2), 1, 5) * 2);
	}
}
