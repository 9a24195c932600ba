package org.keqing.support.allocation;

/**
 * What a client was given in a run.
 *
 * @param run  the run
 * @param line the client's line in it
 * @since 0.1
 */
public record ClientAllocation(AllocationRun run, AllocationLine line) {
}
