package org.keqing.tiering;

/**
 * A test case of a scheme that came out otherwise than written.
 *
 * @param test     id of the test case
 * @param client   place of the client in the case, 1 for the first
 * @param expected id of the tier that was expected; null for "not assessed"
 * @param actual   id of the tier that came out; null for "not assessed"
 * @since 0.1
 */
public record TestFailure(String test, int client, String expected, String actual) {
}
