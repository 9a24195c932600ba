package org.keqing.contract.custody;

import java.time.Instant;

/**
 * A scan or other file that belongs to a contract.
 *
 * @param id           id
 * @param contractId   the contract
 * @param name         name of the file
 * @param mediaType    what it is, such as {@code application/pdf}
 * @param size         bytes
 * @param sha256       hash of its content, lower case hexadecimal
 * @param addedBy      who added it
 * @param addedAt      when
 * @param supersededBy who marked it as no longer valid, null while it is
 * @param supersededAt when, null while it is valid
 * @since 0.1
 */
public record Attachment(long id, long contractId, String name, String mediaType, long size, String sha256, String addedBy, Instant addedAt, String supersededBy, Instant supersededAt) {

    /** {@return whether it is no longer valid} */
    public boolean isSuperseded() {
        return supersededAt != null;
    }
}
