package org.keqing.internal.product.driver;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.nio.file.Path;

/** The keyboard itself, for the dialogs of the operating system, which know no widgets of ours. */
final class Keyboard {

	private static final int PAUSE = 15;
	private static final int OPENING = 1500;

	private final Robot robot;

	Keyboard() {
		try {
			robot = new Robot();
		} catch (AWTException e) {
			throw new IllegalStateException(e);
		}
		robot.setAutoDelay(PAUSE);
	}

	/** Gives a file dialog, which opens now, an absolute file name of letters, digits and the signs of paths. */
	void chooseFile(Path file) {
		robot.delay(OPENING);
		file.toString().chars().forEach(this::type);
		robot.delay(OPENING / 3);
		press(KeyEvent.VK_ENTER);
	}

	private void type(int character) {
		boolean shift = Character.isUpperCase(character) || character == '_';
		if (shift) {
			robot.keyPress(KeyEvent.VK_SHIFT);
		}
		press(character == '_' ? KeyEvent.VK_MINUS : KeyEvent.getExtendedKeyCodeForChar(character));
		if (shift) {
			robot.keyRelease(KeyEvent.VK_SHIFT);
		}
	}

	private void press(int key) {
		robot.keyPress(key);
		robot.keyRelease(key);
	}
}
