package org.keqing.internal.dossier.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.SortedMap;

import javax.imageio.ImageIO;

import org.keqing.internal.dossier.report.TradeSection.Month;

/** A bar for each month, grey enough to read in black and white; digits only, so that any font will do. */
final class MonthBars {

	private static final int WIDTH = 494;
	private static final int HEIGHT = 119;
	private static final int SCALE = 3;
	private static final int FOOT = 14;
	private static final int TOP = 12;
	private static final Color BAR = new Color(0x2A6FDB);
	private static final Color BACK = new Color(0xB3261E);
	private static final Color WORDS = new Color(0x667085);
	private static final Color RULE = new Color(0xC4C9D1);

	private final SortedMap<YearMonth, Month> months;

	MonthBars(SortedMap<YearMonth, Month> months) {
		this.months = months;
	}

	byte[] png() {
		BufferedImage image = new BufferedImage(WIDTH * SCALE, HEIGHT * SCALE, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.scale(SCALE, SCALE);
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, WIDTH, HEIGHT);
		graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 7));
		draw(graphics);
		graphics.dispose();
		try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			ImageIO.write(image, "png", out);
			return out.toByteArray();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void draw(Graphics2D graphics) {
		double largest = months.values().stream().map(Month::amount).map(BigDecimal::abs).mapToDouble(BigDecimal::doubleValue).max().orElse(0);
		double step = (double) WIDTH / months.size();
		double ground = HEIGHT - FOOT;
		int at = 0;
		for (var each : months.entrySet()) {
			double amount = each.getValue().amount().doubleValue();
			double height = largest == 0 ? 0 : (ground - TOP) * Math.abs(amount) / largest;
			graphics.setColor(amount < 0 ? BACK : BAR);
			graphics.fill(new Rectangle2D.Double(at * step + step * 0.2, ground - height, step * 0.6, height));
			graphics.setColor(WORDS);
			centred(graphics, DossierWords.number(each.getValue().amount().setScale(0, RoundingMode.HALF_UP)), at * step + step / 2, ground - height - 3);
			centred(graphics, each.getKey().toString(), at * step + step / 2, HEIGHT - 4.0);
			at++;
		}
		graphics.setColor(RULE);
		graphics.draw(new Line2D.Double(0, ground, WIDTH, ground));
	}

	private static void centred(Graphics2D graphics, String text, double x, double y) {
		graphics.drawString(text, (float) (x - graphics.getFontMetrics().getStringBounds(text, graphics).getWidth() / 2), (float) y);
	}
}
