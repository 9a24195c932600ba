package org.keqing.report;

import java.util.Locale;
import java.util.Map;

/** Picks the text of a language out of a map by language tag. */
final class Languages {

	private Languages() {
	}

	static String pick(Map<String, String> texts, Locale locale, String otherwise) {
		String exact = texts.get(locale.toLanguageTag());
		if (exact != null) {
			return exact;
		}
		return texts.entrySet().stream()
				.filter(e -> Locale.forLanguageTag(e.getKey()).getLanguage().equals(locale.getLanguage()))
				.map(Map.Entry::getValue).findFirst().orElse(texts.getOrDefault("en", otherwise));
	}
}
