/**
 * Schemes and the engine that puts clients into tiers by them: pure computing over columns, no database and no workbench.
 *
 * <p>A scheme is data ({@link org.keqing.tiering.model.Scheme}, a {@code .tiering} file). {@link org.keqing.tiering.TieringEngine} evaluates it over an
 * {@link org.keqing.tiering.InputTable}; all arithmetic is exact.
 *
 * @since 0.1
 */
package org.keqing.tiering;
