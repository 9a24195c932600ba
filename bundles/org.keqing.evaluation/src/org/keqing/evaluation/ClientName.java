package org.keqing.evaluation;

/**
 * A client by code and name.
 *
 * @param id   identity
 * @param code the code; the id as text when the client is gone
 * @param name the name; empty when the client is gone
 * @since 0.1
 */
public record ClientName(long id, String code, String name) {
}
