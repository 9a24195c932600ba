/**
 * Care (亲情服务): birthdays and festivals, by the solar and the Chinese calendar, reminders and a log of what was done.
 *
 * @since 0.1
 */
package org.keqing.support.care;
