/**
 * What is due: plug-ins contribute items by {@link org.keqing.day.DaySource}, and {@link org.keqing.day.DayService} puts them together for a person.
 *
 * @since 0.1
 */
package org.keqing.day;
