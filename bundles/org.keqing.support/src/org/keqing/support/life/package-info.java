/**
 * The life of a support plan as steps, and the tasks of its people.
 *
 * @since 0.1
 */
package org.keqing.support.life;
