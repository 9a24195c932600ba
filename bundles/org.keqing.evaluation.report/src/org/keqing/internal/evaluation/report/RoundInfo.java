package org.keqing.internal.evaluation.report;

/**
 * What the designs of a round read beside the views.
 *
 * @param scheme name and version of the scheme in the language of the report
 */
public record RoundInfo(String scheme) {
}
