package org.keqing.contract.custody;

import java.nio.file.Path;
import java.util.List;

import org.keqing.store.Progress;
import org.keqing.store.Store;
import org.keqing.store.StoreException;

/**
 * Scans of contracts, kept in the database with a hash of their content. An OSGi service; works on any store.
 *
 * @since 0.1
 */
public interface AttachmentService {

    /** Bytes that a file may have at most: 50 MB. */
    long MAX_SIZE = 50L * 1024 * 1024;

    /**
     * The files of a contract, the first added first.
     *
     * @throws StoreException when the contract may not be read, does not exist any more, or the database fails
     */
    List<Attachment> attachments(Store store, String user, long contractId) throws StoreException;

    /**
     * Adds a file. It is streamed; a file of any size needs little memory.
     *
     * @param progress told the bytes; a cancelled addition leaves nothing behind
     * @return what was added
     * @throws StoreException with the reason, when the file is empty, larger than {@link #MAX_SIZE}, of a kind that is no document or picture, there already, cannot be read or changes meanwhile, the
     *             contract is archived, may not be read or does not exist any more, or the database fails
     */
    Attachment add(Store store, String user, long contractId, Path file, Progress progress) throws StoreException;

    /**
     * Puts the opening on record and writes the content to a file, checked against its hash.
     *
     * @param target the file; an old one is replaced; nothing is left there when the content is refused
     * @return what was written
     * @throws StoreException when the content in the database is not what was added, the contract may not be read, the file does not exist any more, cannot be written, or the database fails
     */
    Attachment extract(Store store, String user, long attachmentId, Path target) throws StoreException;

    /**
     * Removes a file of a draft.
     *
     * @throws StoreException when the contract is no draft any more, may not be read, the file does not exist any more, or the database fails
     */
    void remove(Store store, String user, long attachmentId) throws StoreException;

    /**
     * Marks a file as no longer valid; it is kept and can still be opened. Does nothing when it is marked already.
     *
     * @throws StoreException when the contract is a draft, where files are removed instead, is archived, may not be read, the file does not exist any more, or the database fails
     */
    void supersede(Store store, String user, long attachmentId) throws StoreException;
}
