package org.keqing.ui;

/**
 * What a workbench selection carries for a client: enough to show and to find it, without loading the client's file.
 *
 * @param id   the 64-bit id of the client in the open store
 * @param code the client code as the company knows it
 * @param name the client's name in the language of the data
 * @since 0.1
 */
public record ClientRef(long id, String code, String name) {

    /** The name followed by the code, as a title or tooltip shows it. */
    public String label() {
        return name == null || name.isBlank() ? code : name + "  " + code;
    }
}
