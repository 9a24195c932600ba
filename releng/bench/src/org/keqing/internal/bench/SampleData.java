package org.keqing.internal.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;

/** Clients and trade that do not exist, always the same for the same seed, as the files that the import reads. */
final class SampleData {

	private static final String[] PLACES = { "济南", "青岛", "烟台", "潍坊", "临沂", "淄博", "泰安", "威海", "德州", "聊城" };
	private static final String[] WORDS = { "恒", "大", "金", "隆", "盛", "华", "鑫", "源", "瑞", "丰", "泰", "顺", "达", "兴", "宏", "安", "和", "福" };
	private static final String[] TRADES = { "建材", "家居", "五金", "灯饰", "卫浴", "门窗", "陶瓷", "地板", "涂料", "家具" };
	private static final String[] FORMS = { "商行", "经营部", "有限公司", "贸易公司", "批发部" };
	private static final String[] SURNAMES = { "李", "王", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴" };
	private static final String[] GIVEN = { "娜", "伟", "芳", "强", "敏", "军", "丽", "杰", "静", "磊" };
	private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
	private static final int DAYS = 730;

	private final long seed;

	SampleData(long seed) {
		this.seed = seed;
	}

	/** Writes clients with the numbers {@code from} (inclusive) to {@code to} (exclusive). */
	Path clients(Path file, int from, int to, String managerSuffix) throws IOException {
		try (var out = Files.newBufferedWriter(file)) {
			out.write("code,name,region,manager,nature,since,telephone,address\n");
			for (int i = from; i < to; i++) {
				var random = new SplittableRandom(seed + i);
				out.write(code(i) + "," + name(random) + i % 1000 + "," + pick(random, PLACES) + "," + pick(random, SURNAMES) + pick(random, GIVEN) + managerSuffix + ","
						+ (random.nextInt(3) == 0 ? "零售" : "批发") + "," + FIRST_DAY.minusDays(random.nextInt(6000)) + ",0531-" + (1_000_000 + random.nextInt(8_999_999)) + ","
						+ pick(random, PLACES) + "市" + pick(random, WORDS) + pick(random, WORDS) + "路" + (1 + random.nextInt(900)) + "号\n");
			}
		}
		return file;
	}

	/** Writes this many trade lines over these clients. */
	Path trades(Path file, int lines, int clients) throws IOException {
		var random = new SplittableRandom(seed ^ 0x5DEECE66DL);
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			out.write("ref,client,date,product,quantity,amount,cost\n");
			for (int i = 0; i < lines; i++) {
				int quantity = 1 + random.nextInt(50);
				int cents = 500 + random.nextInt(50_000);
				out.write("T" + i + "," + code(random.nextInt(clients)) + "," + FIRST_DAY.plusDays(random.nextInt(DAYS)) + ",P" + random.nextInt(300) + "," + quantity + ","
						+ money((long) quantity * cents) + "," + money((long) quantity * cents * 7 / 10) + "\n");
			}
		}
		return file;
	}

	static String code(int number) {
		return "K%07d".formatted(number);
	}

	private static String name(SplittableRandom random) {
		return pick(random, PLACES) + pick(random, WORDS) + pick(random, WORDS) + pick(random, TRADES) + pick(random, FORMS);
	}

	private static String pick(SplittableRandom random, String[] from) {
		return from[random.nextInt(from.length)];
	}

	private static String money(long cents) {
		return cents / 100 + "." + (cents % 100 < 10 ? "0" : "") + cents % 100;
	}
}
