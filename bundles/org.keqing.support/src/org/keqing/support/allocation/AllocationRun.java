package org.keqing.support.allocation;

import java.time.Instant;

/**
 * A run: what was shared out and what came of it.
 *
 * @param id          its id
 * @param request     what was asked for
 * @param state       its state
 * @param clients     clients that took part
 * @param shared      units given
 * @param rest        units that nobody has room for
 * @param full        clients that get all they have room for
 * @param suspicious  clients whose purchases are far above their class
 * @param createdBy   who made it
 * @param createdAt   when
 * @param frozenBy    who froze it, {@code null} while a draft
 * @param frozenAt    when, or {@code null}
 * @param publishedBy who published it, or {@code null}
 * @param publishedAt when, or {@code null}
 * @since 0.1
 */
public record AllocationRun(long id, AllocationRequest request, AllocationState state, int clients, long shared, long rest, int full, int suspicious, String createdBy, Instant createdAt,
        String frozenBy, Instant frozenAt, String publishedBy, Instant publishedAt) {
}
