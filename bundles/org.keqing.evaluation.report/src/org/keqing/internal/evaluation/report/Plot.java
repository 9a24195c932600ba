package org.keqing.internal.evaluation.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

/** A small sheet to plot on: two axes from 0 to 1, readable in black and white, as a PNG of three times the size in points. */
final class Plot {

	static final int WIDTH = 493;
	static final int HEIGHT = 330;
	private static final int SCALE = 3;
	private static final int LEFT = 46;
	private static final int RIGHT = 12;
	private static final int TOP = 10;
	private static final int BOTTOM = 36;
	private static final Color TEXT = new Color(0x1F2328);
	private static final Color GREY = new Color(0x667085);
	private static final Color RULE = new Color(0xC4C9D1);
	/** One per tier, from dark to light, so that they differ without colour. */
	private static final Color[] INKS = { new Color(0x0B4A99), new Color(0x0A7A55), new Color(0xB07A00), new Color(0xB3261E), new Color(0x667085) };
	private static final int DOT = 5;

	private final BufferedImage image = new BufferedImage(WIDTH * SCALE, HEIGHT * SCALE, BufferedImage.TYPE_INT_RGB);
	private final Graphics2D graphics = image.createGraphics();
	private final List<Rectangle2D> taken = new ArrayList<>();

	Plot() {
		graphics.scale(SCALE, SCALE);
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, WIDTH, HEIGHT);
		graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 8));
		graphics.setStroke(new BasicStroke(0.75f));
		graphics.setColor(RULE);
		graphics.draw(new Rectangle2D.Double(LEFT, TOP, width(), height()));
	}

	private static double width() {
		return WIDTH - LEFT - RIGHT;
	}

	private static double height() {
		return HEIGHT - TOP - BOTTOM;
	}

	private static double x(double share) {
		return LEFT + Math.clamp(share, 0d, 1d) * width();
	}

	private static double y(double share) {
		return TOP + (1 - Math.clamp(share, 0d, 1d)) * height();
	}

	private double words(String text) {
		return graphics.getFontMetrics().getStringBounds(text, graphics).getWidth();
	}

	/** Names the axes: the lower one in the middle, the left one above its end. */
	void names(String lower, String left) {
		graphics.setColor(GREY);
		graphics.drawString(lower, (float) (LEFT + width() / 2 - words(lower) / 2), HEIGHT - 6f);
		graphics.rotate(-Math.PI / 2);
		graphics.drawString(left, (float) (-TOP - height() / 2 - words(left) / 2), 9f);
		graphics.rotate(Math.PI / 2);
	}

	/** A number on the lower axis. */
	void tickBelow(double at, String text) {
		graphics.setColor(GREY);
		graphics.draw(new Line2D.Double(x(at), y(0), x(at), y(0) + 3));
		graphics.drawString(text, (float) Math.min(x(at) - words(text) / 2, WIDTH - words(text)), (float) y(0) + 12);
	}

	/** A number on the left axis. */
	void tickLeft(double at, String text) {
		graphics.setColor(GREY);
		graphics.draw(new Line2D.Double(x(0) - 3, y(at), x(0), y(at)));
		graphics.drawString(text, (float) (x(0) - 5 - words(text)), (float) y(at) + 3);
	}

	/** A dashed limit across. */
	void limit(double at, boolean vertical) {
		graphics.setColor(GREY);
		graphics.setStroke(new BasicStroke(0.75f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] { 3, 3 }, 0));
		graphics.draw(vertical ? new Line2D.Double(x(at), y(0), x(at), y(1)) : new Line2D.Double(x(0), y(at), x(1), y(at)));
		graphics.setStroke(new BasicStroke(0.75f));
	}

	/** A dot in the shape and ink of the tier with this place. */
	void dot(double across, double up, int tier) {
		graphics.setColor(INKS[tier % INKS.length]);
		Shape shape = shape(x(across), y(up), tier);
		taken.add(shape.getBounds2D());
		if (tier % 2 == 0) {
			graphics.fill(shape);
		} else {
			graphics.draw(shape);
		}
	}

	private static Shape shape(double x, double y, int tier) {
		double half = DOT / 2d;
		return switch (tier % 4) {
			case 0 -> new Ellipse2D.Double(x - half, y - half, DOT, DOT);
			case 1 -> new Rectangle2D.Double(x - half, y - half, DOT, DOT);
			case 2 -> polygon(x, y - half - 0.5, x + half + 0.5, y + half, x - half - 0.5, y + half);
			default -> polygon(x, y - half - 1, x + half + 1, y, x, y + half + 1, x - half - 1, y);
		};
	}

	private static Shape polygon(double... points) {
		Path2D path = new Path2D.Double();
		path.moveTo(points[0], points[1]);
		for (int i = 2; i < points.length; i += 2) {
			path.lineTo(points[i], points[i + 1]);
		}
		path.closePath();
		return path;
	}

	/** The first of these words that has room beside a dot without covering a word or a dot; none when none has. */
	void word(double across, double up, String... texts) {
		for (String text : texts) {
			if (placed(across, up, text)) {
				return;
			}
		}
	}

	private boolean placed(double across, double up, String text) {
		double width = words(text);
		double[][] places = { { 5, 3 }, { -width - 5, 3 }, { -width / 2, -6 }, { -width / 2, 12 } };
		for (double[] place : places) {
			Rectangle2D box = new Rectangle2D.Double(x(across) + place[0], y(up) + place[1] - 8, width, 10);
			boolean inside = box.getMinX() >= LEFT && box.getMaxX() <= WIDTH - RIGHT && box.getMinY() >= TOP && box.getMaxY() <= HEIGHT - BOTTOM;
			if (inside && taken.stream().noneMatch(box::intersects)) {
				taken.add(box);
				graphics.setColor(Color.WHITE);
				graphics.fill(box);
				graphics.setColor(TEXT);
				graphics.drawString(text, (float) (x(across) + place[0]), (float) (y(up) + place[1]));
				return true;
			}
		}
		return false;
	}

	/** A line through points, each across and up. */
	void line(List<double[]> points) {
		Path2D path = new Path2D.Double();
		path.moveTo(x(points.getFirst()[0]), y(points.getFirst()[1]));
		points.forEach(point -> path.lineTo(x(point[0]), y(point[1])));
		graphics.setColor(INKS[0]);
		graphics.setStroke(new BasicStroke(1.5f));
		graphics.draw(path);
		graphics.setStroke(new BasicStroke(0.75f));
	}

	/** The sign of a tier alone, to explain the dots. */
	static byte[] sign(int tier) {
		BufferedImage small = new BufferedImage(10 * SCALE, 10 * SCALE, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = small.createGraphics();
		graphics.scale(SCALE, SCALE);
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, 10, 10);
		graphics.setColor(INKS[tier % INKS.length]);
		graphics.setStroke(new BasicStroke(0.75f));
		Shape shape = shape(5, 5, tier);
		if (tier % 2 == 0) {
			graphics.fill(shape);
		} else {
			graphics.draw(shape);
		}
		graphics.dispose();
		return png(small);
	}

	byte[] png() {
		graphics.dispose();
		return png(image);
	}

	private static byte[] png(BufferedImage image) {
		try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			ImageIO.write(image, "png", out);
			return out.toByteArray();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
